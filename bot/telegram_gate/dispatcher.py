"""Runs the turn of each update: in order within a chat, concurrently across chats.

`receive` returns once all updates are committed, and only then may they be acknowledged. The slow part comes later:
`SlowTurns` handles passphrases and files, and `Deliveries` sends the answers.
"""

import asyncio
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import timedelta

import structlog

from bot.core.backoff import Backoff
from bot.core.incoming import Incoming
from bot.core.quota import Admission
from bot.logs import correlation
from bot.screens.conversation import StandaloneLine
from bot.screens.routes import urgency
from bot.service.accounts import Stale
from bot.service.turn_result import ImportJob, TurnResult, Wake
from bot.service.turns import MOST_TRIES, Turns
from bot.stopping import pause
from bot.store.connection import EpochLost
from bot.store.reason import is_unavailable
from bot.telegram_gate.admission import AdmissionControl
from bot.telegram_gate.background import BackgroundTasks
from bot.telegram_gate.chat_lock import ChatLocks
from bot.telegram_gate.codec import HIGHEST_ID, Raw, read
from bot.telegram_gate.deliveries import Deliveries
from bot.telegram_gate.null_metrics import NullMetrics, kind_of_event
from bot.telegram_gate.outage import Outage
from bot.telegram_gate.slow_turns import SlowTurns

log = structlog.get_logger(__name__)

TRY_FOR = 3.0
"""How long a failing turn is retried, in seconds."""
TRY_AGAIN = Backoff(first=timedelta(seconds=0.1), longest=timedelta(seconds=TRY_FOR))
"""The wait between two tries of a turn."""
MOST_NOTICES_AT_ONCE = 100
"""While this many background tasks run, no quota notice is sent."""

Repeated = bool | None
"""None if the turn of an update changed something. True if the update was handled before."""


class Dispatcher:
    """Runs turns, and passes on the work that follows from them."""

    def __init__(
        self,
        turns: Turns,
        slow: SlowTurns,
        deliveries: Deliveries,
        admission: AdmissionControl,
        outage: Outage,
        expect: Callable[[Wake], None],
        metrics: NullMetrics,
    ) -> None:
        self._turns, self._slow, self._deliveries = turns, slow, deliveries
        self._admission, self._quota, self._outage = admission, admission.quota, outage
        self._expect, self._metrics = expect, metrics
        self.locks = ChatLocks()
        self._tasks = BackgroundTasks()
        self._backlog_lock = asyncio.Lock()
        self._counted = set[int]()
        """Updates of the backlog for which this process has already counted a try."""
        self.catching_up = True
        """Whether updates come from the backlog, where one may have crashed an earlier process. Then they are handled
        one at a time, and their tries are counted."""

    async def receive(self, updates: Iterable[Raw]) -> None:
        """Run the turns of updates. If this returns, all may be acknowledged. If it raises, none may.

        Updates that the bot does not handle, or that exceed the quota of their chat, are dropped.
        """
        admitted: dict[int, Incoming] = {}
        for update in updates:
            incoming = read(update) if abs(update["update_id"]) < HIGHEST_ID else None
            if incoming is not None and self._admit(incoming, update):
                admitted[update["update_id"]] = incoming
                self._metrics.received(update["update_id"], kind_of_event(incoming.event))
        if self.catching_up:
            async with self._backlog_lock:
                results = await self._one_at_a_time(admitted)
        else:
            results = await self._concurrently(admitted)
        failed = [result for result in results if isinstance(result, BaseException)]
        for (id, incoming), result in zip(admitted.items(), results, strict=True):
            if result is not None:
                # A failed update comes again, and a repeated one was charged before. Neither may count twice.
                self._quota.give_back(incoming)
            if isinstance(result, BaseException):
                self._metrics.dropped(id)
        if failed:
            outage = next((error for error in failed if self._outage.record(error)), None)
            if outage is not None:
                self._outage.notify(
                    incoming for incoming, result in zip(admitted.values(), results, strict=True) if result
                )
            raise outage or failed[0]
        if None in results:
            # The database accepted a write. A repeated update would not show that, as it writes nothing.
            self._outage.resolved()

    @property
    def busy(self) -> bool:
        """Whether background work is running: a passphrase, a file, a notice."""
        return bool(self._tasks)

    async def settled(self) -> None:
        """Return once no background work is running."""
        await self._tasks.settled()

    async def stop(self, patience: float) -> None:
        """Let background work end, for `patience` seconds at most; then cancel it."""
        await self._tasks.stop(patience)
        await self._outage.stop()

    async def _concurrently(self, admitted: Mapping[int, Incoming]) -> list[Repeated | BaseException]:
        """Run turns concurrently, in order within a chat. If the database becomes unavailable, cancel the rest."""
        tasks = [asyncio.create_task(self._in_order(id, incoming)) for id, incoming in admitted.items()]
        waiting = set(tasks)
        while waiting:
            done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_EXCEPTION)
            if any((error := task.exception()) and is_unavailable(error) for task in done if not task.cancelled()):
                for task in waiting:
                    task.cancel()
        return await asyncio.gather(*tasks, return_exceptions=True)

    async def _one_at_a_time(self, admitted: Mapping[int, Incoming]) -> list[Repeated | BaseException]:
        """Run turns one after the other. After a failure no other is tried, as all updates come again."""
        results: list[Repeated | BaseException] = []
        for id, incoming in admitted.items():
            if results and isinstance(results[-1], BaseException):
                results.append(results[-1])
                continue
            try:
                results.append(await self._counted_turn(id, incoming))
            except Exception as error:  # noqa: BLE001  `receive` raises it once all updates have a result
                results.append(error)
        return results

    async def _counted_turn(self, id: int, incoming: Incoming) -> Repeated:
        """Count a try of an update, then run its turn. An update that was tried too often is dropped."""
        if id not in self._counted:
            tries = await self._turns.begin_again(id)
            if tries == 0:
                self._metrics.dropped(id)
                return True
            if tries >= MOST_TRIES:
                log.error("update given up after too many tries", attempts=tries)
                self._publish_turn(id, incoming, await self._turns.drop(id, incoming, line=StandaloneLine.TROUBLE))
                return None
            self._counted.add(id)
        result = await self._in_order(id, incoming)
        self._counted.discard(id)
        return result

    async def _in_order(self, id: int, incoming: Incoming) -> Repeated:
        """Run the turn of an update after the turns of all earlier updates of its chat."""
        with self.locks.of(incoming.chat) as lock:
            async with lock.turn(urgent=bool(urgency(incoming.event))):
                with correlation():
                    result = await self._turn(id, incoming, lock.overtaken)
                self._publish_turn(id, incoming, result)
                return None if result.new else True

    async def _turn(self, id: int, incoming: Incoming, overtaken: asyncio.Event) -> TurnResult:
        """Run a turn. If it fails, retry it for a while, then tell the person.

        A failed turn is dropped once an urgent update waits: if it ran later, it could undo the urgent turn. An urgent
        turn is never dropped for another.
        """
        began, tries, urgent = time.monotonic(), 0, bool(urgency(incoming.event))
        while True:
            try:
                unrecorded = self._quota.unrecorded(incoming.chat)
                result = await self._turns.handle(
                    id, replace(incoming, unrecorded=unrecorded) if unrecorded else incoming
                )
                if unrecorded:
                    self._quota.forget_unrecorded(incoming.chat, unrecorded)
                return result
            except EpochLost:
                raise
            except Exception as error:
                if is_unavailable(error):
                    raise
                tries += 1
                wait = TRY_AGAIN.wait(tries, 1.0).total_seconds()
                if not isinstance(error, Stale):
                    log.error("turn failed, will retry", exc_info=error)
                if overtaken.is_set() and not urgent:
                    return await self._turns.drop(id, incoming, line=None)
                if time.monotonic() - began + wait > TRY_FOR:
                    return await self._turns.drop(id, incoming, line=StandaloneLine.TROUBLE)
            if urgent:
                await asyncio.sleep(wait)
            else:
                await pause(overtaken, wait)

    def _publish_turn(self, id: int, incoming: Incoming, result: TurnResult) -> None:
        """Start the work that follows from the turn of an update."""
        if not result.new:
            self._metrics.dropped(id)
            return
        if result.retry_row is not None:
            self._tasks.start(self._finish_slow_turn(incoming, result.retry_row))
        self._publish(result, lambda: self._metrics.answered(id))

    def _publish(self, result: TurnResult, done: Callable[[], None] | None = None) -> None:
        """Pass on a due time, a file to import, and rows to deliver. `done` is called after the last delivery."""
        if result.wake is not None:
            self._expect(result.wake)
        if result.importing is not None:
            self._tasks.start(self._finish_import(result.importing))
        self._deliveries.put(result.rows, done)

    async def _finish_slow_turn(self, incoming: Incoming, retry_row: bytes) -> None:
        with self.locks.of(incoming.chat) as lock, correlation():
            async with lock.slow:
                result = await self._slow.finish(incoming, retry_row)
            if result is not None:
                self._publish(result)

    async def _finish_import(self, job: ImportJob) -> None:
        with correlation():
            result = await self._slow.import_file(job)
        if result is not None:
            self._publish(result)

    def _admit(self, incoming: Incoming, update: Raw) -> bool:
        """Charge an update to the quota of its chat. Returns False if it is rejected, and may then send a notice."""
        decision = self._admission.decide(incoming, update, self.locks.users(incoming.chat))
        notify = decision is Admission.REJECT and incoming.private and incoming.event is not None
        if notify and len(self._tasks) < MOST_NOTICES_AT_ONCE:
            self._tasks.start(self._admission.notify(update["update_id"], incoming))
        return decision is Admission.ACCEPT
