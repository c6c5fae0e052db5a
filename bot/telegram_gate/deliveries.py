"""Delivers the rows of the outbox: in order within a chat, concurrently across chats.

An edit supersedes waiting edits of the same message; a note is never superseded. An urgent row overtakes all other rows
of its chat: they are no longer shown. A call that is on its way is not cancelled; what it shows is deleted again.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.core.chat_messages import MessageKind
from bot.core.outgoing import Outgoing, Promise, Queued, Result, Show, Step, Urgency, Verdict
from bot.core.superseding import supersede, with_standing
from bot.logs import correlation
from bot.screens.conversation import Conversation, StandaloneLine
from bot.store.connection import EpochLost
from bot.telegram_gate.background import BackgroundTasks
from bot.telegram_gate.chat_queue import ChatQueue
from bot.telegram_gate.delivery import Deliverer
from bot.telegram_gate.outcome import MOST_TRIES, Next, PutBack, Warn, decide, is_expired, shows, uncertain, wait_before
from bot.telegram_gate.overtaking import erase, is_too_late, leaves_nothing, meets, still_to_do
from bot.telegram_gate.rate_limit import Flight
from bot.telegram_gate.recorder import Recorder

log = structlog.get_logger(__name__)

SOON = timedelta(minutes=1)
"""A reminder that has to wait longer goes back to the schedule. The bot decides on it again after this time."""
NIGHT = timedelta(hours=14)
"""For how long /hide postpones a note that is on its way."""


class _Stopped(Exception):
    """This process stops. The row stays in the outbox."""


class Deliveries:
    """The undelivered rows of the outbox, in memory."""

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
        """Rows that wait or are on their way."""
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
                chat.task = self._tasks.start(self._work(row.outgoing.chat, chat))
        if done is not None and rows:
            self._done[rows[-1].order] = done
        elif done is not None:
            done()

    async def stop(self, patience: timedelta) -> None:
        """Let calls on their way end, for `patience` at most. Everything else stays in the outbox."""
        self._stopping = True
        for chat in self._chats.values():
            if chat.task is not None and chat.can_stop:
                chat.task.cancel()
        await self._tasks.stop(patience.total_seconds())

    async def idle(self) -> None:
        """Return once everything is delivered."""
        await self._tasks.settled()

    def _overtake(self, chat: ChatQueue, row: Queued) -> None:
        rest = [kept for waiting in chat.waiting if (kept := self._after_overtaking(waiting, row)) is not None]
        chat.overtake(row, rest)

    def _after_overtaking(self, waiting: Queued, urgent: Queued) -> Queued | None:
        """The part of `waiting` that is still delivered after `urgent` overtook it. None if nothing is."""
        outgoing = waiting.outgoing
        if outgoing.urgency:
            # Of two urgent rows, only the later one is shown. The deletions of the first are still done.
            pass
        elif outgoing.reminder is not None and urgent.outgoing.erased is None:
            if urgent.outgoing.urgency is not Urgency.HIDE or not shows(outgoing):
                return waiting
            self._tasks.start(self._recorder.put_back(waiting, self._now() + NIGHT))
            return None
        steps = still_to_do(outgoing.steps, urgent)
        self._finished(waiting)
        return self._reduce_to(waiting, steps)

    def _reduce_to(self, row: Queued, steps: tuple[Step, ...]) -> Queued | None:
        """The row with only these steps. It is also rewritten in the database, in case this process ends first."""
        if not steps:
            self._tasks.start(self._recorder.take(row))
            return None
        outgoing = replace(row.outgoing, steps=steps, urgency=Urgency.NONE, erased=None)
        rest = replace(row, outgoing=replace(outgoing, promise=Promise.AT_LEAST_ONCE))
        self._tasks.start(self._recorder.rewrite(rest))
        return rest

    async def _work(self, number: int, chat: ChatQueue) -> None:
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
                        self._finished(row)
        finally:
            del self._chats[number]

    async def _deliver(self, chat: ChatQueue, row: Queued) -> None:
        outgoing, chat.flight = row.outgoing, Flight()
        if is_expired(outgoing, self._now()):
            await self._recorder.take(row)
            return
        try:
            lost = uncertain(row)
            if lost is not None:
                # If this process dies now, the next one says that the file may not have arrived.
                await self._recorder.rewrite(lost)
            elif outgoing.promise is Promise.AT_MOST_ONCE:
                await self._recorder.take(row)
            await self._send_until_settled(chat, row)
        except (_Stopped, asyncio.CancelledError):
            note = outgoing.reminder is not None and outgoing.promise is Promise.AT_MOST_ONCE
            if note and not chat.flight.left:
                # It was not sent, and its row is gone.
                await self._recorder.put_back(row, self._now())
            raise

    async def _send_until_settled(self, chat: ChatQueue, row: Queued) -> None:
        """Send a row, with retries, until it is settled or something urgent comes."""
        outgoing, tries = row.outgoing, 0
        if outgoing.erased is not None:
            outgoing = await self._recorder.verified(outgoing)
        sent: tuple[tuple[int, MessageKind], ...] = ()
        message: int | None = None
        while True:
            result = await self._send(chat, row, with_standing(outgoing, chat.checkin_message), sent)
            if result is None:
                return
            result = replace(result, sent=(*sent, *result.sent), message=result.message or message)
            sent, message, urgent = result.sent, result.message, chat.urgent
            chat.checkin_message = result.message or chat.checkin_message
            if urgent is not None and chat.overtaken.is_set() and is_too_late(result, urgent):
                await self._finish_overtaken(row, outgoing, result, urgent)
                return
            if await self._is_settled(row, outgoing, result, tries):
                newer = chat.urgent if chat.urgent is not urgent else None
                if sent and newer is not None and leaves_nothing(newer):
                    # When /hide or /forget chose what to delete, these messages were not there yet.
                    self.put([Queued(Outgoing(outgoing.chat, outgoing.account, (erase(sent),)), row.order)])
                return
            tries += 1
            wait = result.wait or wait_before(outgoing, tries)
            outgoing = replace(outgoing, steps=result.left)
            if outgoing.reminder is not None and shows(outgoing) and wait > SOON:
                await self._recorder.put_back(row, self._now() + SOON)
                return
            # The failed call did nothing, or may be repeated.
            chat.flight = Flight()
            if self._stopping:
                raise _Stopped
            if await chat.overtaken_within(wait):
                assert chat.urgent is not None
                await self._finish_overtaken(row, outgoing, replace(result, sent=sent), chat.urgent)
                return

    async def _send(
        self, chat: ChatQueue, row: Queued, outgoing: Outgoing, sent: tuple[tuple[int, MessageKind], ...]
    ) -> Result | None:
        """Send, and return the result. None if an urgent row came meanwhile; then this row is finished elsewhere.

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
        # It waited for the rate limit, and did nothing yet.
        call.cancel()
        await asyncio.gather(call, return_exceptions=True)
        await self._finish_overtaken(row, outgoing, Result(Verdict.NOT_SENT, sent=sent, left=outgoing.steps), urgent)
        return None

    async def _call(self, row: Queued, outgoing: Outgoing) -> Result:
        try:
            return await self._deliverer.deliver(outgoing)
        except Exception as error:
            # Not a failure of Telegram, which would be a verdict. For example, a document could not be made.
            log.error("preparing a message failed, the person is told", exc_info=error)
            trouble = Show(self._conversation.line(StandaloneLine.TROUBLE, None))
            return await self._deliverer.deliver(replace(outgoing, steps=(trouble,), reminder=None))

    async def _await_overtaken(
        self,
        call: asyncio.Task[Result],
        row: Queued,
        outgoing: Outgoing,
        sent: tuple[tuple[int, MessageKind], ...],
        urgent: Queued,
    ) -> None:
        """Finish a call that was on its way when an urgent row came."""
        result = await call
        await self._finish_overtaken(row, outgoing, replace(result, sent=(*sent, *result.sent)), urgent)

    async def _finish_overtaken(self, row: Queued, outgoing: Outgoing, result: Result, urgent: Queued) -> None:
        """Finish a row that an urgent one overtook. It leaves nothing in the chat, and its deletions are still done."""
        if outgoing.reminder is not None and shows(outgoing):
            hidden = urgent.outgoing.urgency is Urgency.HIDE
            if result.sent and leaves_nothing(urgent):
                self.put([Queued(Outgoing(outgoing.chat, outgoing.account, (erase(result.sent),)), row.order)])
            if hidden or result.verdict is Verdict.NOT_SENT:
                await self._recorder.put_back(row, self._now() + (NIGHT if hidden else timedelta()))
            elif not await self._is_settled(row, outgoing, result, MOST_TRIES):
                await self._recorder.put_back(row, self._now() + SOON)
            return
        again = [step for step in urgent.outgoing.steps if meets(step, outgoing)]
        if again and result.verdict is not Verdict.NOT_SENT:
            # Which of the two calls came last is not known.
            await self._deliverer.deliver(replace(urgent.outgoing, steps=tuple(again)))
        self._finished(row)
        clear = still_to_do(result.left, urgent)
        rest = self._reduce_to(row, ((erase(result.sent), *clear) if result.sent else clear))
        if rest is not None:
            self.put([rest])

    async def _is_settled(self, row: Queued, outgoing: Outgoing, result: Result, tries: int) -> bool:
        """Record the outcome of a delivery. False if it must be retried."""
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
                # The row in the database is this warning already. Files that did arrive are recorded first.
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
        self._finished(row)
        return True

    def _finished(self, row: Queued) -> None:
        done = self._done.pop(row.order, None)
        if done is not None:
            done()
