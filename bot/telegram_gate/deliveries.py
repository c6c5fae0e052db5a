"""Delivers the rows of the outbox: in order within a chat, concurrently across chats.

A row that edits a message supersedes waiting edits of the same message. A note is never superseded.

An urgent row overtakes the other rows of its chat: waiting replies are no longer shown, and /hide postpones notes. A
call in progress is not cancelled, but the message that it sends is deleted afterwards.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.core.outgoing import Outgoing, Promise, Queued, Result, Sent, Show, Step, Urgency, Verdict
from bot.core.superseding import retiring_checkin, supersede
from bot.logs import correlation
from bot.screens.conversation import Conversation, StandaloneLine
from bot.store.connection import EpochLost
from bot.telegram_gate.background import BackgroundTasks
from bot.telegram_gate.chat_queue import ChatQueue
from bot.telegram_gate.delivery import Deliverer
from bot.telegram_gate.outcome import (
    MOST_TRIES,
    NIGHT,
    SOON,
    Next,
    PutBack,
    Warn,
    decide,
    is_expired,
    loss_warning,
    shows,
    wait_before,
)
from bot.telegram_gate.overtaking import changes_same, erase, is_overtaken, leaves_nothing, still_to_do
from bot.telegram_gate.rate_limit import Flight
from bot.telegram_gate.recorder import Recorder

log = structlog.get_logger(__name__)


class _Stopped(Exception):
    """The process shuts down. The row stays in the outbox."""


class Deliveries:
    """Delivers rows of the outbox, with one queue in memory for each chat.

    `reminded` is called with the verdict of each try at a reminder.
    """

    def __init__(
        self,
        deliverer: Deliverer,
        recorder: Recorder,
        conversation: Conversation,
        now: Callable[[], datetime],
        reminded: Callable[[str], None] = lambda _outcome: None,
    ) -> None:
        self._deliverer, self._recorder, self._conversation = deliverer, recorder, conversation
        self._now, self._reminded = now, reminded
        self._chats: dict[int, ChatQueue] = {}
        self._tasks = BackgroundTasks()
        self._done: dict[int, Callable[[], None]] = {}
        self._stopping = False

    @property
    def waiting(self) -> int:
        """The number of rows that are not delivered yet."""
        return sum(len(chat.waiting) + 1 for chat in self._chats.values())

    def put(self, rows: Sequence[Queued], done: Callable[[], None] | None = None) -> None:
        """Deliver rows in order. `done` is called once the last of them is delivered."""
        for row in rows:
            chat = self._chats.get(row.outgoing.chat)
            if chat is None:
                chat = self._chats[row.outgoing.chat] = ChatQueue()
            if row.outgoing.urgency or row.outgoing.erased is not None:
                self._overtake(chat, row)
            else:
                chat.waiting.append(supersede(chat.waiting, row))
            if chat.task is None:
                chat.task = self._tasks.start(self._deliver_all(row.outgoing.chat, chat))
        if done is not None and rows:
            self._done[rows[-1].order] = done
        elif done is not None:
            done()

    async def stop(self, patience: timedelta) -> None:
        """Let the calls in progress end, for `patience` at most. All other rows stay in the outbox."""
        self._stopping = True
        for chat in self._chats.values():
            if chat.task is not None and chat.can_stop:
                chat.task.cancel()
        await self._tasks.stop(patience.total_seconds())

    async def idle(self) -> None:
        """Return once all rows are delivered."""
        await self._tasks.settled()

    def _overtake(self, chat: ChatQueue, row: Queued) -> None:
        rest = [left for waiting in chat.waiting if (left := self._after_overtaking(waiting, row)) is not None]
        chat.overtake(row, rest)

    def _after_overtaking(self, waiting: Queued, urgent: Queued) -> Queued | None:
        """The part of `waiting` that is still delivered after `urgent` overtook it. None if nothing is left."""
        outgoing = waiting.outgoing
        if outgoing.reminder is not None and not outgoing.urgency and urgent.outgoing.erased is None:
            if urgent.outgoing.urgency is not Urgency.HIDE or not shows(outgoing):
                return waiting
            self._tasks.start(self._recorder.put_back(waiting, self._now() + NIGHT))
            return None
        # An urgent row is overtaken, too: of two, only the later one is shown.
        self._call_done(waiting)
        return self._reduce_to(waiting, still_to_do(outgoing.steps, urgent))

    def _reduce_to(self, row: Queued, steps: tuple[Step, ...]) -> Queued | None:
        """Reduce a row to these steps, in the database too, in case the process ends first. None if there are none."""
        if not steps:
            self._tasks.start(self._recorder.take(row))
            return None
        outgoing = replace(row.outgoing, steps=steps, urgency=Urgency.NONE, erased=None)
        reduced = replace(row, outgoing=replace(outgoing, promise=Promise.AT_LEAST_ONCE))
        self._tasks.start(self._recorder.rewrite(reduced))
        return reduced

    async def _deliver_all(self, chat_id: int, chat: ChatQueue) -> None:
        try:
            while chat.waiting and not self._stopping:
                chat.overtaken.clear()
                row = chat.waiting.popleft()
                with correlation():
                    try:
                        await self._deliver(chat, row)
                    except (EpochLost, _Stopped):
                        return
                    except Exception as error:
                        log.error("outbox delivery failed", exc_info=error)
                        self._call_done(row)
        finally:
            del self._chats[chat_id]

    async def _deliver(self, chat: ChatQueue, row: Queued) -> None:
        outgoing, chat.flight = row.outgoing, Flight()
        if is_expired(outgoing, self._now()):
            await self._recorder.take(row)
            return
        try:
            warning = loss_warning(row)
            if warning is not None:
                # If this process dies during the upload, the next one delivers the warning.
                await self._recorder.rewrite(warning)
            elif outgoing.promise is Promise.AT_MOST_ONCE:
                await self._recorder.take(row)
            await self._send_until_settled(chat, row)
        except (_Stopped, asyncio.CancelledError):
            is_note_without_row = outgoing.reminder is not None and outgoing.promise is Promise.AT_MOST_ONCE
            if is_note_without_row and not chat.flight.left:
                # The note was not sent, and its row is already deleted.
                await self._recorder.put_back(row, self._now())
            raise

    async def _send_until_settled(self, chat: ChatQueue, row: Queued) -> None:
        """Send a row, with retries, until its outcome is recorded or an urgent row overtakes it."""
        outgoing, tries = row.outgoing, 0
        if outgoing.erased is not None:
            outgoing = await self._recorder.verified(outgoing)
        sent: Sent = ()
        message: int | None = None
        while True:
            result = await self._send(chat, row, retiring_checkin(outgoing, chat.checkin_message), sent)
            if result is None:
                return
            result = replace(result, sent=(*sent, *result.sent), message=result.message or message)
            sent, message, urgent = result.sent, result.message, chat.urgent
            chat.checkin_message = result.message or chat.checkin_message
            if urgent is not None and chat.overtaken.is_set() and is_overtaken(result, urgent):
                await self._finish_overtaken(row, outgoing, result, urgent)
                return
            if await self._settle(row, outgoing, result, tries):
                newer = chat.urgent if chat.urgent is not urgent else None
                if sent and newer is not None and leaves_nothing(newer):
                    # These messages did not exist yet when /hide or /forget chose what to delete.
                    self._put_erasure(row, sent)
                return
            tries += 1
            wait = result.wait or wait_before(outgoing, tries)
            outgoing = replace(outgoing, steps=result.left)
            if outgoing.reminder is not None and shows(outgoing) and wait > SOON:
                await self._recorder.put_back(row, self._now() + SOON)
                return
            # The failed call had no effect, or its effect may be repeated.
            chat.flight = Flight()
            if self._stopping:
                raise _Stopped
            if await chat.overtaken_within(wait):
                assert chat.urgent is not None
                await self._finish_overtaken(row, outgoing, replace(result, sent=sent), chat.urgent)
                return

    async def _send(self, chat: ChatQueue, row: Queued, outgoing: Outgoing, sent: Sent) -> Result | None:
        """Send a row once. Returns None if an urgent row overtook it, as the row is then finished by other code.

        `sent` holds the messages of earlier tries.
        """
        call = await chat.run(self._call(row, outgoing))
        if call.done():
            return call.result()
        urgent = chat.urgent
        assert urgent is not None
        if chat.flight.left:
            self._tasks.start(self._await_overtaken(call, row, outgoing, sent, urgent))
            return None
        # The call still waited for the rate limit, so it had no effect.
        call.cancel()
        await asyncio.gather(call, return_exceptions=True)
        await self._finish_overtaken(row, outgoing, Result(Verdict.NOT_SENT, sent=sent, left=outgoing.steps), urgent)
        return None

    async def _call(self, row: Queued, outgoing: Outgoing) -> Result:
        try:
            return await self._deliverer.deliver(outgoing)
        except Exception as error:
            # Telegram's failures are verdicts, so this is a fault of our own, such as a document that cannot be made.
            log.error("preparing a message failed, the person is told", exc_info=error)
            trouble = Show(self._conversation.line(StandaloneLine.TROUBLE, None))
            return await self._deliverer.deliver(replace(outgoing, steps=(trouble,), reminder=None))

    async def _await_overtaken(
        self, call: asyncio.Task[Result], row: Queued, outgoing: Outgoing, sent: Sent, urgent: Queued
    ) -> None:
        """Finish a row whose call was in progress when an urgent row arrived."""
        result = await call
        await self._finish_overtaken(row, outgoing, replace(result, sent=(*sent, *result.sent)), urgent)

    async def _finish_overtaken(self, row: Queued, outgoing: Outgoing, result: Result, urgent: Queued) -> None:
        """Finish a row that an urgent row overtook.

        A note goes back to the schedule, or stays if it was sent and may stay. Any other row is removed from the chat,
        and its remaining deletions are done.
        """
        if outgoing.reminder is not None and shows(outgoing):
            hidden = urgent.outgoing.urgency is Urgency.HIDE
            if result.sent and leaves_nothing(urgent):
                self._put_erasure(row, result.sent)
            if hidden or result.verdict is Verdict.NOT_SENT:
                await self._recorder.put_back(row, self._now() + (NIGHT if hidden else timedelta()))
            elif not await self._settle(row, outgoing, result, MOST_TRIES):
                await self._recorder.put_back(row, self._now() + SOON)
            return
        repeated = tuple(step for step in urgent.outgoing.steps if changes_same(step, outgoing))
        if repeated and result.verdict is not Verdict.NOT_SENT:
            # Telegram may have carried out the two calls in either order.
            await self._deliverer.deliver(replace(urgent.outgoing, steps=repeated))
        self._call_done(row)
        steps = still_to_do(result.left, urgent)
        rest = self._reduce_to(row, (erase(result.sent), *steps) if result.sent else steps)
        if rest is not None:
            self.put([rest])

    async def _settle(self, row: Queued, outgoing: Outgoing, result: Result, tries: int) -> bool:
        """Record the outcome of a delivery. Returns False, and records nothing, if the row must be retried."""
        reminder = outgoing.reminder if shows(outgoing) else None
        if reminder is not None:
            self._reminded(result.verdict.name.lower())
        match decide(row, outgoing, result, tries, self._now()):
            case Next.RETRY:
                return False
            case PutBack(at):
                await self._recorder.put_back(row, at)
                return True
            case Warn(warning):
                # The database already holds the warning in place of the row. Record the files that did arrive.
                await self._recorder.sent(outgoing.account, result)
                self.put([warning])
                return True
            case Next.UNREACHABLE:
                await self._recorder.unreachable(row)
            case Next.GIVE_UP:
                log.warning("outbox delivery given up after too many tries", attempts=tries)
                await self._recorder.done(row, result)
            case _:
                await self._recorder.done(row, result)
        self._call_done(row)
        return True

    def _put_erasure(self, row: Queued, sent: Sent) -> None:
        """Delete the messages that were sent for a row."""
        outgoing = Outgoing(row.outgoing.chat, row.outgoing.account, (erase(sent),))
        self.put([Queued(outgoing, row.order)])

    def _call_done(self, row: Queued) -> None:
        """Call the `done` of `put` if this is its last row."""
        done = self._done.pop(row.order, None)
        if done is not None:
            done()
