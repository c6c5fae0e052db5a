"""Sees the rows of the outbox through to the chats: in order in one chat, side by side in different ones.

An edit supersedes the edits of its message that still wait; a note is never superseded. An urgent row goes ahead of
everything of its chat: what waits is not shown any more, what is on its way is left to end by itself, and is taken
away again if it arrives.
"""

import asyncio
import random
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.core.backoff import Backoff
from bot.core.outgoing import (
    Erase,
    Menu,
    Outgoing,
    Promise,
    Queued,
    Result,
    SendDocument,
    Show,
    Step,
    Urgency,
    Verdict,
)
from bot.core.screen import UNDRAWN
from bot.core.superseding import edited, supersede, with_standing
from bot.core.trail import Whose
from bot.logs import correlation
from bot.screens.conversation import Conversation, Line
from bot.service.accounts import Stale
from bot.service.settling import Settling
from bot.service.taken import Wake
from bot.store.connection import EpochLost
from bot.telegram_gate.delivery import Deliverer
from bot.telegram_gate.outage import Outage
from bot.telegram_gate.rate_limit import Flight, flight

log = structlog.get_logger(__name__)

MOST_TRIES = 20
"""Tries at showing one screen before it is left to the next tap, which shows where the person stands."""
MOST_TRIES_TO_CLEAR = 300
"""Tries at deleting messages: about as long as Telegram still deletes them."""
AT_ONCE, AT_ONCE_TRIES = timedelta(seconds=1), 120
"""What is urgent, and each deletion, is tried again each second, so often; then as everything else."""
TRY_AGAIN = Backoff(first=timedelta(seconds=2), longest=timedelta(minutes=10))
"""Between two tries at showing a screen."""
NOTE_AGAIN = Backoff(first=timedelta(seconds=0.5), longest=timedelta(seconds=5))
"""Between two tries at noting what came of it, while the database is away."""
SOON = timedelta(minutes=1)
"""A reminder that has to wait for longer goes back to the schedule, which decides on it again so much later."""
NIGHT = timedelta(hours=14)
"""For how long /hide puts off a note that is on its way."""
NOT_FOUND_AGAIN, NOT_FOUND_FOR = timedelta(hours=1), timedelta(days=1)
"""A chat that Telegram does not find is tried again each hour, for a day; then the person counts as unreachable."""


class _Stopped(Exception):
    """The row stays in the outbox: this process stops."""


class _Chat:
    """One chat in which something is still to be done."""

    def __init__(self) -> None:
        self.waiting = deque[Queued]()
        self.urgent: Queued | None = None
        """The urgent row that came while another was on its way."""
        self.overtaken = asyncio.Event()
        self.standing: int | None = None
        """The message that the check-in was shown in last, where that is newer than what a turn knew."""
        self.task: asyncio.Task[None] | None = None
        self.pausing = False
        """Nothing is on its way: it waits to try again."""
        self.flight = Flight()
        """Of the call that was made last."""


class Deliveries:
    """The rows of the outbox that are not delivered yet, in memory. `expect` is told when a schedule is due next."""

    def __init__(
        self,
        deliverer: Deliverer,
        settling: Settling,
        conversation: Conversation,
        expect: Callable[[Wake], None],
        outage: Outage,
        now: Callable[[], datetime],
        reminded: Callable[[str], None] = lambda _outcome: None,
    ) -> None:
        self._deliverer, self._settling, self._conversation = deliverer, settling, conversation
        self._expect, self._outage, self._now, self._reminded = expect, outage, now, reminded
        self._chats: dict[int, _Chat] = {}
        self._late = set[asyncio.Task[None]]()
        self._done: dict[int, Callable[[], None]] = {}
        self._stopping = False

    @property
    def waiting(self) -> int:
        """Rows that wait or are on their way."""
        return sum(len(chat.waiting) + 1 for chat in self._chats.values())

    def put(self, rows: Sequence[Queued], done: Callable[[], None] | None = None) -> None:
        """Deliver rows, in order. `done` is called once the last of them was delivered."""
        for row in rows:
            chat = self._chats.get(row.outgoing.chat)
            if chat is None:
                chat = self._chats[row.outgoing.chat] = _Chat()
            if row.outgoing.urgency or row.outgoing.erased is not None:
                self._overtake(chat, row)
            else:
                chat.waiting.append(supersede(chat.waiting, row))
            if chat.task is None:
                chat.task = asyncio.create_task(self._work(row.outgoing.chat, chat))
        if done is not None and rows:
            self._done[rows[-1].order] = done
        elif done is not None:
            done()

    async def stop(self, patience: timedelta) -> None:
        """Let what is on its way end; what is not done by then stays in the outbox."""
        self._stopping = True
        for chat in self._chats.values():
            # What waits to be tried again, or for the chat's pace, did nothing yet.
            if chat.task is not None and (chat.pausing or not chat.flight.left):
                chat.task.cancel()
        ending = [*(chat.task for chat in self._chats.values() if chat.task), *self._late]
        if ending:
            _, left = await asyncio.wait(ending, timeout=patience.total_seconds())
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)

    async def idle(self) -> None:
        """Return once nothing waits or is on its way."""
        while ending := [*(chat.task for chat in self._chats.values() if chat.task), *self._late]:
            await asyncio.wait(ending)

    def _overtake(self, chat: _Chat, row: Queued) -> None:
        rest = [kept for waiting in chat.waiting if (kept := self._unshown(waiting, row)) is not None]
        chat.waiting = deque([row, *rest])
        chat.urgent = row
        chat.overtaken.set()

    def _unshown(self, waiting: Queued, urgent: Queued) -> Queued | None:
        """What is left to do of a row that was overtaken. None where that is nothing."""
        outgoing = waiting.outgoing
        if outgoing.urgency:
            # Two urgent ones in a row: the later shows where the person stands; what the first clears is still cleared.
            pass
        elif outgoing.reminder is not None and urgent.outgoing.erased is None:
            if urgent.outgoing.urgency is not Urgency.HIDE or not _shows(outgoing):
                return waiting
            self._aside(self._put_back(waiting, self._now() + NIGHT))
            return None
        steps = _unshown(outgoing.steps, urgent)
        self._finished(waiting)
        return self._to_clear(waiting, steps)

    def _to_clear(self, row: Queued, steps: tuple[Step, ...]) -> Queued | None:
        """The same row with nothing to do but these steps: a process after this one will not show more of it either."""
        if not steps:
            self._aside(self._settle(lambda: self._settling.take(row)))
            return None
        outgoing = replace(row.outgoing, steps=steps, urgency=Urgency.NONE, erased=None)
        rest = replace(row, outgoing=replace(outgoing, promise=Promise.AT_LEAST_ONCE))
        self._aside(self._settle(lambda: self._settling.rewrite(rest)))
        return rest

    def _aside(self, work: Awaitable[object]) -> None:
        async def go() -> None:
            await work

        task = asyncio.create_task(go())
        self._late.add(task)
        task.add_done_callback(self._late.discard)

    async def _work(self, number: int, chat: _Chat) -> None:
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
                        log.error("a row of the outbox could not be delivered", exc_info=error)
                        self._finished(row)
        finally:
            del self._chats[number]

    async def _deliver(self, chat: _Chat, row: Queued) -> None:
        outgoing, chat.flight = row.outgoing, Flight()
        if outgoing.reminder is not None and _shows(outgoing) and self._expired(outgoing):
            await self._settle(lambda: self._settling.take(row))
            return
        try:
            lost = _lost(row)
            if lost is not None:
                # Should this process die now, the next one says that nobody knows whether the file arrived.
                await self._settle(lambda: self._settling.rewrite(lost))
            elif outgoing.promise is Promise.AT_MOST_ONCE:
                await self._settle(lambda: self._settling.take(row))
            await self._see_through(chat, row)
        except (_Stopped, asyncio.CancelledError):
            note = outgoing.reminder is not None and outgoing.promise is Promise.AT_MOST_ONCE
            if note and not chat.flight.left:
                # It was surely not sent, and its row is gone.
                await self._put_back(row, self._now())
            raise

    async def _see_through(self, chat: _Chat, row: Queued) -> None:
        """Send a row, again and again where it fails, until it is settled or something urgent came."""
        outgoing, tries = row.outgoing, 0
        if outgoing.erased is not None:
            outgoing = await self._settling.verified(outgoing)
        sent: tuple[tuple[int, Whose], ...] = ()
        message: int | None = None
        while True:
            result = await self._send(chat, row, with_standing(outgoing, chat.standing), sent)
            if result is None:
                return
            result = replace(result, sent=(*sent, *result.sent), message=result.message or message)
            sent, message, urgent = result.sent, result.message, chat.urgent
            chat.standing = result.message or chat.standing
            if urgent is not None and chat.overtaken.is_set() and _is_too_late(result, urgent):
                await self._came_late(row, outgoing, result, urgent)
                return
            if await self._is_settled(row, outgoing, result, tries):
                newer = chat.urgent if chat.urgent is not urgent else None
                if sent and newer is not None and _leaves_nothing(newer):
                    # It is not known to what /hide or /forget has decided to delete.
                    self.put([Queued(Outgoing(outgoing.chat, outgoing.account, (_erase(sent),)), row.order)])
                return
            tries += 1
            wait = result.wait or _wait(outgoing, tries)
            outgoing = replace(outgoing, steps=result.left)
            if outgoing.reminder is not None and _shows(outgoing) and wait > SOON:
                await self._put_back(row, self._now() + SOON)
                return
            # The call that failed did surely nothing, or may be made again.
            chat.flight = Flight()
            if await self._overtaken_within(chat, wait):
                assert chat.urgent is not None
                await self._came_late(row, outgoing, replace(result, sent=sent), chat.urgent)
                return

    async def _send(
        self, chat: _Chat, row: Queued, outgoing: Outgoing, sent: tuple[tuple[int, Whose], ...]
    ) -> Result | None:
        """Send, and say what came of it. None where an urgent row came meanwhile: the rest is seen to elsewhere.

        `sent` is what came of earlier tries.
        """
        mine = chat.flight = Flight()
        token = flight.set(mine)
        try:
            call = asyncio.create_task(self._call(row, outgoing))
        finally:
            flight.reset(token)
        overtaken = asyncio.create_task(chat.overtaken.wait())
        try:
            await asyncio.wait({call, overtaken}, return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:
            call.cancel()
            raise
        finally:
            overtaken.cancel()
        if call.done():
            return call.result()
        urgent = chat.urgent
        assert urgent is not None
        mine.overtaken = True
        if mine.left:
            self._aside(self._arrives_late(call, row, outgoing, sent, urgent))
            return None
        # It waited for its turn, and did nothing yet.
        call.cancel()
        await asyncio.gather(call, return_exceptions=True)
        await self._came_late(row, outgoing, Result(Verdict.NOT_SENT, sent=sent, left=outgoing.steps), urgent)
        return None

    async def _call(self, row: Queued, outgoing: Outgoing) -> Result:
        try:
            return await self._deliverer.deliver(outgoing)
        except Exception as error:
            # No failure of Telegram's (those are verdicts): a document that cannot be made, say.
            log.error("something could not be made ready to be shown; the person is told so", exc_info=error)
            trouble = Show(self._conversation.line(Line.TROUBLE, None))
            return await self._deliverer.deliver(replace(outgoing, steps=(trouble,), reminder=None))

    async def _arrives_late(
        self,
        call: asyncio.Task[Result],
        row: Queued,
        outgoing: Outgoing,
        sent: tuple[tuple[int, Whose], ...],
        urgent: Queued,
    ) -> None:
        """What was on its way when an urgent row came: it ends by itself."""
        result = await call
        await self._came_late(row, outgoing, replace(result, sent=(*sent, *result.sent)), urgent)

    async def _came_late(self, row: Queued, outgoing: Outgoing, result: Result, urgent: Queued) -> None:
        """What came of a row that an urgent one overtook: it leaves nothing in the chat, and clears what it was to."""
        if outgoing.reminder is not None and _shows(outgoing):
            hidden = urgent.outgoing.urgency is Urgency.HIDE
            if result.sent and _leaves_nothing(urgent):
                self.put([Queued(Outgoing(outgoing.chat, outgoing.account, (_erase(result.sent),)), row.order)])
            if hidden or result.verdict is Verdict.NOT_SENT:
                await self._put_back(row, self._now() + (NIGHT if hidden else timedelta()))
            elif not await self._is_settled(row, outgoing, result, MOST_TRIES):
                await self._put_back(row, self._now() + SOON)
            return
        again = [step for step in urgent.outgoing.steps if _meets(step, outgoing)]
        if again and result.verdict is not Verdict.NOT_SENT:
            # Nobody knows which of the two came last.
            await self._deliverer.deliver(replace(urgent.outgoing, steps=tuple(again)))
        self._finished(row)
        clear = _unshown(result.left, urgent)
        rest = self._to_clear(row, ((_erase(result.sent), *clear) if result.sent else clear))
        if rest is not None:
            self.put([rest])

    async def _is_settled(self, row: Queued, outgoing: Outgoing, result: Result, tries: int) -> bool:
        """Note what came of a delivery. False where it is to be tried again."""
        reminder = outgoing.reminder if _shows(outgoing) else None
        if reminder is not None:
            self._reminded(result.verdict.name.lower())
        match result.verdict:
            case Verdict.DONE | Verdict.REFUSED:
                await self._done_with(row, result)
            case Verdict.UNREACHABLE:
                await self._settle(lambda: self._settling.unreachable(row))
                self._finished(row)
            case Verdict.NOT_FOUND if outgoing.reminder is not None:
                if self._now() - outgoing.reminder.due_at > NOT_FOUND_FOR:
                    await self._settle(lambda: self._settling.unreachable(row))
                else:
                    await self._put_back(row, self._now() + NOT_FOUND_AGAIN)
            case Verdict.NOT_FOUND:
                await self._done_with(row, result)
            case Verdict.UNKNOWN if (lost := _lost(row)) is not None:
                # Its row is the one that says so by now. Files of it that did arrive are noted first.
                await self._settle(lambda: self._settling.sent(outgoing.account, result))
                self.put([lost])
            case Verdict.UNKNOWN if outgoing.promise is Promise.AT_MOST_ONCE:
                await self._done_with(row, result)
            case _:
                clears = any(isinstance(step, Erase) for step in result.left)
                if tries < (MOST_TRIES_TO_CLEAR if clears else MOST_TRIES):
                    return False
                log.warning("a screen could not be shown and is left to the next tap", attempts=tries)
                await self._done_with(row, result)
        return True

    async def _done_with(self, row: Queued, result: Result) -> None:
        await self._settle(lambda: self._settling.done(row, result))
        self._finished(row)

    async def _put_back(self, row: Queued, retry_at: datetime) -> None:
        await self._settle(lambda: self._settling.put_back(row, retry_at))

    async def _settle(self, settle: Callable[[], Awaitable[Wake | None]]) -> None:
        """Note what became of a row; where the database is away, once it is back."""
        tries = 0
        while True:
            try:
                wake = await settle()
            except Stale:
                continue
            except EpochLost:
                raise
            except Exception as error:
                if not self._outage.met(error):
                    raise
                tries += 1
                await asyncio.sleep(NOTE_AGAIN.wait(tries, random.random()).total_seconds())
            else:
                self._outage.over()
                if wake is not None:
                    self._expect(wake)
                return

    async def _overtaken_within(self, chat: _Chat, wait: timedelta) -> bool:
        """Whether something urgent came while this one waited to be tried again."""
        if self._stopping:
            raise _Stopped
        chat.pausing = True
        try:
            async with asyncio.timeout(wait.total_seconds()):
                await chat.overtaken.wait()
        except TimeoutError:
            return False
        finally:
            chat.pausing = False
        return True

    def _expired(self, outgoing: Outgoing) -> bool:
        reminder = outgoing.reminder
        return reminder is not None and not reminder.safety and self._now() > reminder.expires_at

    def _finished(self, row: Queued) -> None:
        done = self._done.pop(row.order, None)
        if done is not None:
            done()


def _unshown(steps: Iterable[Step], urgent: Queued) -> tuple[Step, ...]:
    """The steps that are done although what came with them is not shown any more: clearing up is a promise, and the
    menu comes back. Where the urgent row has a menu, that one counts."""
    newer = any(isinstance(step, Menu) for step in urgent.outgoing.steps)
    return tuple(step for step in steps if isinstance(step, Erase) or (isinstance(step, Menu) and not newer))


def _meets(step: Step, outgoing: Outgoing) -> bool:
    """Whether a row changes what this step of another row changes."""
    match step:
        case Show(edit=edit):
            return edit in edited(outgoing)
        case Menu():
            return any(isinstance(other, Menu) for other in outgoing.steps)
    return False


def _shows(outgoing: Outgoing) -> bool:
    return any(isinstance(step, Show) for step in outgoing.steps)


def _lost(row: Queued) -> Queued | None:
    """What is left to say where nobody knows whether the file of a row arrived. None where it sends none."""
    for step in row.outgoing.steps:
        if isinstance(step, SendDocument) and step.lost != UNDRAWN:
            outgoing = replace(row.outgoing, steps=(Show(step.lost, whose=Whose.FILE),), promise=Promise.AT_LEAST_ONCE)
            return replace(row, outgoing=outgoing)
    return None


def _erase(sent: Iterable[tuple[int, Whose]]) -> Erase:
    return Erase(tuple(message for message, _ in sent))


def _is_too_late(result: Result, urgent: Queued) -> bool:
    """Whether what came of a call is to leave nothing, as an urgent row came before it was noted."""
    return _leaves_nothing(urgent) or result.verdict is not Verdict.DONE


def _leaves_nothing(urgent: Queued) -> bool:
    """Whether an urgent row clears the chat of everything that came before it: /hide and /forget do."""
    return urgent.outgoing.urgency is Urgency.HIDE or urgent.outgoing.erased is not None


def _wait(outgoing: Outgoing, tries: int) -> timedelta:
    """How long to wait before the next try, where Telegram did not say."""
    clears = all(isinstance(step, Erase) for step in outgoing.steps)
    if tries <= AT_ONCE_TRIES and (clears or outgoing.urgency or outgoing.erased is not None):
        return AT_ONCE * random.uniform(0.5, 1.0)
    return TRY_AGAIN.wait(tries, random.random())
