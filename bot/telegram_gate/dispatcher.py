"""Runs the turn of each update: in order within a chat, concurrently across chats.

`receive` returns once all updates are committed; only then may they be acknowledged. Nothing slow happens before:
passphrases and files are worked on afterwards, and `deliveries` sends the answers.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

import structlog

from bot.core.backoff import Backoff
from bot.core.outgoing import Acknowledge, Outgoing, Show
from bot.core.quota import Admission
from bot.core.turn import Attached, Incoming
from bot.logs import correlation
from bot.screens.conversation import Conversation, Line
from bot.screens.routes import urgency
from bot.service.accounts import Stale
from bot.service.taken import ImportJob, Taken, Wake
from bot.service.turns import MOST_TRIES, Turns
from bot.stopping import pause
from bot.store.connection import EpochLost
from bot.store.reason import is_unavailable
from bot.telegram_gate.codec import HIGHEST_ID, read
from bot.telegram_gate.deliveries import Deliveries
from bot.telegram_gate.delivery import Deliverer
from bot.telegram_gate.meter import Meter, kind_of_event
from bot.telegram_gate.outage import Outage
from bot.telegram_gate.quota import Quota

log = structlog.get_logger(__name__)

Raw = Mapping[str, Any]

TRY_FOR = 3.0
"""Seconds for which a failing turn is retried, before its person is told."""
AGAIN = Backoff(first=timedelta(seconds=0.1), longest=timedelta(seconds=TRY_FOR))
"""Between two tries."""
MOST_TOLD_AT_ONCE = 100
"""Notices of the quota that are sent at once. Beyond that, people get none."""


class _Lane:
    """A chat whose updates are being worked on."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        """Held by one turn at a time, in the order in which they came."""
        self.waiting = 0
        self.urgent = 0
        """Urgent updates that wait for the lock."""
        self.overtaken = asyncio.Event()
        """Set while any of them waits: a turn that fails before it is dropped, not tried again."""
        self.secrets = asyncio.Lock()

    @asynccontextmanager
    async def turn(self, incoming: Incoming) -> AsyncIterator[None]:
        """Hold the lock for one turn. An urgent update overtakes what holds it, and only for as long as it waits."""
        urgent = bool(urgency(incoming.event))
        self.urgent += urgent
        if urgent:
            self.overtaken.set()
        try:
            await self.lock.acquire()
        finally:
            self.urgent -= urgent
            if not self.urgent:
                self.overtaken.clear()
        try:
            yield
        finally:
            self.lock.release()


class Dispatcher:
    """Runs turns, and passes their results on."""

    def __init__(
        self,
        turns: Turns,
        deliveries: Deliveries,
        deliverer: Deliverer,
        conversation: Conversation,
        quota: Quota,
        outage: Outage,
        expect: Callable[[Wake], None],
        meter: Meter,
    ) -> None:
        self._turns, self._deliveries, self._deliverer = turns, deliveries, deliverer
        self._conversation, self._quota, self._outage = conversation, quota, outage
        self._expect, self._meter = expect, meter
        self._lanes: dict[int, _Lane] = {}
        self._aside = set[asyncio.Task[None]]()
        self._one_by_one = asyncio.Lock()
        self._begun = set[int]()
        """Updates of the backlog whose try by this process is counted already."""
        self.catching_up = True
        """Whether an update may have crashed the process before. Then updates run singly, and tries are counted."""

    async def receive(self, updates: Iterable[Raw]) -> None:
        """Run the turns of updates. When this returns they may be acknowledged; if it raises, none may.

        Updates that are not for the bot, or over the quota of their chat, are dropped.
        """
        taken: dict[int, Incoming] = {}
        for update in updates:
            incoming = read(update) if abs(update["update_id"]) < HIGHEST_ID else None
            if incoming is not None and self._is_taken(incoming, update):
                taken[update["update_id"]] = incoming
                self._meter.came(update["update_id"], kind_of_event(incoming.event))
        if self.catching_up:
            async with self._one_by_one:
                results = await self._backlog(taken)
        else:
            results = await self._side_by_side(taken)
        failed = [result for result in results if isinstance(result, BaseException)]
        for (id, incoming), result in zip(taken.items(), results, strict=True):
            if result is not None:
                # It will come again, and must not count twice.
                self._quota.give_back(incoming)
            if isinstance(result, BaseException):
                self._meter.left(id)
        if failed:
            away = next((error for error in failed if self._outage.record(error)), None)
            if away is not None:
                self._outage.notify(one for one, result in zip(taken.values(), results, strict=True) if result)
            raise away or failed[0]
        if None in results:
            # Something was written. A repeated update needs no write.
            self._outage.resolved()

    @property
    def busy(self) -> bool:
        """Whether background work is left: a passphrase, a notice."""
        return bool(self._aside)

    async def settled(self) -> None:
        """Return once no background work is left."""
        while self._aside:
            await asyncio.wait(self._aside)

    async def stop(self, patience: float) -> None:
        """Let background work end, for `patience` seconds at most; then cancel it."""
        if self._aside:
            _, left = await asyncio.wait(self._aside, timeout=patience)
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)
        await self._outage.stop()

    async def _side_by_side(self, taken: Mapping[int, Incoming]) -> list[bool | BaseException | None]:
        """Run updates concurrently, in order within a chat. Once the database is unavailable, cancel the rest."""
        tasks = [asyncio.create_task(self._in_order(id, one)) for id, one in taken.items()]
        waiting = set(tasks)
        while waiting:
            done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_EXCEPTION)
            if any((error := task.exception()) and is_unavailable(error) for task in done if not task.cancelled()):
                for task in waiting:
                    task.cancel()
        return await asyncio.gather(*tasks, return_exceptions=True)

    async def _backlog(self, taken: Mapping[int, Incoming]) -> list[bool | BaseException | None]:
        """Run updates one at a time. After a failure none is tried, as all will come again."""
        results: list[bool | BaseException | None] = []
        for id, incoming in taken.items():
            if results and isinstance(results[-1], BaseException):
                results.append(results[-1])
                continue
            try:
                results.append(await self._singly(id, incoming))
            except Exception as error:  # noqa: BLE001  it is raised once all have a result
                results.append(error)
        return results

    async def _singly(self, id: int, incoming: Incoming) -> bool | None:
        if id not in self._begun:
            tries = await self._turns.begin_again(id)
            if tries == 0:
                self._meter.left(id)
                return True
            if tries >= MOST_TRIES:
                log.error("update given up after too many tries", attempts=tries)
                self._came_of(id, incoming, await self._turns.drop(id, incoming, line=Line.TROUBLE))
                return None
            self._begun.add(id)
        result = await self._in_order(id, incoming)
        self._begun.discard(id)
        return result

    async def _in_order(self, id: int, incoming: Incoming) -> bool | None:
        """Run the turn of an update after those before it. True if the update was seen before."""
        lane = self._lane(incoming.chat)
        lane.waiting += 1
        try:
            async with lane.turn(incoming):
                with correlation():
                    taken = await self._turn(id, incoming, lane)
                self._came_of(id, incoming, taken)
                return None if taken.new else True
        finally:
            lane.waiting -= 1
            self._leave(incoming.chat, lane)

    def _lane(self, chat: int) -> _Lane:
        lane = self._lanes.get(chat)
        if lane is None:
            lane = self._lanes[chat] = _Lane()
        return lane

    def _leave(self, chat: int, lane: _Lane) -> None:
        """Drop a chat in which nothing waits."""
        if not lane.waiting and self._lanes.get(chat) is lane:
            del self._lanes[chat]

    async def _turn(self, id: int, incoming: Incoming, lane: _Lane) -> Taken:
        """One turn, tried again for a while where it fails; then its person is told so.

        Once something urgent waits behind it, it is dropped: done later, it would undo that. What is urgent itself is
        never dropped for another.
        """
        began, tries, urgent = time.monotonic(), 0, bool(urgency(incoming.event))
        while True:
            try:
                untaken = self._quota.untaken(incoming.chat)
                taken = await self._turns.take(id, replace(incoming, untaken=untaken) if untaken else incoming)
                if untaken:
                    self._quota.noted(incoming.chat, untaken)
                return taken
            except EpochLost:
                raise
            except Exception as error:
                if is_unavailable(error):
                    raise
                tries += 1
                wait = AGAIN.wait(tries, 1.0).total_seconds()
                if not isinstance(error, Stale):
                    log.error("turn failed, will retry", exc_info=error)
                if lane.overtaken.is_set() and not urgent:
                    return await self._turns.drop(id, incoming, line=None)
                if time.monotonic() - began + wait > TRY_FOR:
                    return await self._turns.drop(id, incoming, line=Line.TROUBLE)
            if urgent:
                await asyncio.sleep(wait)
            else:
                await pause(lane.overtaken, wait)

    def _came_of(self, id: int, incoming: Incoming, taken: Taken) -> None:
        if not taken.new:
            self._meter.left(id)
            return
        self._follow(taken)
        if taken.secret is not None:
            self._start(self._secret(incoming, taken.secret))
        self._deliveries.put(taken.rows, lambda: self._meter.shown(id))

    def _follow(self, taken: Taken) -> None:
        if taken.wake is not None:
            self._expect(taken.wake)
        if taken.importing is not None:
            self._start(self._take_in(taken.importing))

    async def _take_in(self, job: ImportJob) -> None:
        """Import a file, in the background."""
        with correlation():
            try:
                taken = await self._turns.imports.finish(job)
            except EpochLost:
                return
            except Exception as error:
                log.error("import failed, the person is told", exc_info=error)
                await self._say(job.chat, Show(self._conversation.line(Line.TROUBLE, job.language)))
                with suppress(Exception):
                    await self._turns.give_up(job.held)
                return
        self._follow(taken)
        self._deliveries.put(taken.rows)

    async def _secret(self, incoming: Incoming, held: bytes) -> None:
        """The second turn of a passphrase or a file: in order within its chat, in the background."""
        lane = self._lane(incoming.chat)
        lane.waiting += 1
        with correlation():
            async with lane.secrets:
                try:
                    event = incoming.event
                    content = await self._deliverer.fetch(event) if isinstance(event, Attached) else None
                    taken = await self._turns.secret(incoming, held, content)
                except EpochLost:
                    return
                except Exception as error:
                    log.error("working on a passphrase or a file failed, the person is told", exc_info=error)
                    await self._say(incoming.chat, Show(self._conversation.line(Line.TROUBLE, None)))
                    # If the database is unavailable, the row stays, and the next process asks again.
                    with suppress(Exception):
                        await self._turns.give_up(held)
                    return
                finally:
                    lane.waiting -= 1
                    self._leave(incoming.chat, lane)
            self._follow(taken)
            self._deliveries.put(taken.rows)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._aside.add(task)
        task.add_done_callback(self._aside.discard)

    def _is_taken(self, incoming: Incoming, update: Raw) -> bool:
        decision = self._quota.charge(incoming, _date(update))
        lane = self._lanes.get(incoming.chat)
        most = self._quota.allowance.most_waiting
        if decision is Admission.ACCEPT and lane is not None and lane.waiting >= most and not urgency(incoming.event):
            decision = self._quota.refuse(incoming)
        if decision is not Admission.ACCEPT and self._conversation.alarming(incoming.event):
            # Words of danger pass the quota, as asking for help does.
            decision = self._quota.charge(incoming, _date(update), must_get_through=True)
        if decision is Admission.ACCEPT:
            return True
        if incoming.private and incoming.message is not None and incoming.query is None:
            self._quota.left(incoming.chat, [incoming.message])
        told = decision is Admission.REJECT and incoming.private and incoming.event is not None
        if told and len(self._aside) < MOST_TOLD_AT_ONCE:
            self._start(self._tell(update["update_id"], incoming))
        return False

    async def _tell(self, id: int, incoming: Incoming) -> None:
        """Tell somebody that they send too much. Best effort, and not stored."""
        try:
            language = await self._turns.language_of(id, incoming)
            if language is not None:
                log.warning("quota exceeded: one chat sends too much, the rest is dropped")
                screen = self._conversation.line(Line.HASTY, language)
                step = Show(screen) if incoming.query is None else Acknowledge(incoming.query, screen.text)
                await self._say(incoming.chat, step)
        except Exception as error:
            log.error("sending the quota notice failed", exc_info=error)

    async def _say(self, chat: int, step: Show | Acknowledge) -> None:
        """Show a line without the outbox. No account records its message, so the quota remembers it for /hide."""
        result = await self._deliverer.deliver(Outgoing(chat, b"", (step,)))
        self._quota.left(chat, [message for message, _ in result.sent])


def _date(update: Raw) -> object:
    """When a message was sent, as Telegram has it. Of a tap it does not say."""
    match update:
        case {"message": {"date": date}}:
            return date
    return None
