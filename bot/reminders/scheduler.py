"""Finds the accounts that are due: a heap in memory, which one APScheduler job checks every few seconds.

Due times are sealed in the database, so all schedules are read once after a start, in the background. No reminder has
a job of its own: the cost of a check depends only on how many accounts are due.
"""

import asyncio
import heapq
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot.core.outgoing import Queued
from bot.logs import correlation
from bot.service.due import DueReminders
from bot.service.turn_result import Wake
from bot.store.connection import EpochLost

log = structlog.get_logger(__name__)

EVERY_SECONDS = 3
"""Seconds between two checks, so a note may be this late."""
BATCH = 50
"""Schedules opened at a time after a start. That blocks the event loop for some milliseconds."""
MOST_AT_ONCE = 8
"""Accounts handled at the same time."""
FAILED_AGAIN = timedelta(seconds=30)
"""After this time an account whose handling failed is tried again."""


class Scheduler:
    """Knows when each account's schedule is due, and has due accounts handled.

    `put` delivers rows. `is_outage` says whether an error is an outage of the database, which is logged elsewhere.
    """

    def __init__(
        self,
        due: DueReminders,
        put: Callable[[Sequence[Queued]], None],
        now: Callable[[], datetime],
        is_outage: Callable[[BaseException], bool] = lambda _error: False,
    ) -> None:
        self._due, self._put, self._now, self._is_outage = due, put, now, is_outage
        self._due_at: dict[bytes, float] = {}
        """When each account is due next, in seconds since the epoch."""
        self._heap: list[tuple[float, bytes]] = []
        """The same times and accounts, soonest first. Some items are outdated."""
        self._changed: set[bytes] | None = set()
        """Accounts whose schedule changed after a start, before all schedules were read. `read` ignores the older due
        time that it finds for them. None once all schedules are read."""
        self._jobs = AsyncIOScheduler(timezone=UTC)
        self._checking = asyncio.Lock()
        self.all_read = asyncio.Event()
        """Set once all schedules are read."""

    def expect(self, wake: Wake) -> None:
        """Set the next due time of an account's schedule."""
        if self._changed is not None:
            self._changed.add(wake.account)
        self._set(wake)

    def start(self) -> None:
        """Check every few seconds from now on."""
        trigger = IntervalTrigger(seconds=EVERY_SECONDS, timezone=UTC)
        self._jobs.add_job(self.check, trigger, coalesce=True, max_instances=1, misfire_grace_time=None)
        self._jobs.start()

    async def stop(self) -> None:
        """Stop checking, once a check that is running has ended."""
        if self._jobs.running:
            self._jobs.pause()
        async with self._checking:
            # A shutdown would cancel a running job.
            if self._jobs.running:
                self._jobs.shutdown(wait=False)

    async def read(self) -> None:
        """Read all schedules, in the background. Failures are retried."""
        after = b""
        while True:
            try:
                wakes = await self._due.schedules(after, BATCH)
            except Exception as error:
                if not self._is_outage(error):
                    log.error("loading schedules failed, will retry", exc_info=error)
                await asyncio.sleep(EVERY_SECONDS)
                continue
            if not wakes:
                break
            for wake in wakes:
                if self._changed is None or wake.account not in self._changed:
                    self._set(wake)
            after = wakes[-1].account
            await asyncio.sleep(0)
        self._changed = None
        self.all_read.set()

    async def check(self) -> None:
        """Handle everything that is due. A failure of one account does not stop the others."""
        async with self._checking:
            self._put(self._due.of_strangers())
            while accounts := self._pop_due(MOST_AT_ONCE):
                await asyncio.gather(*(self._handle(account) for account in accounts))

    def waiting(self) -> int:
        """The number of accounts that are due and not handled yet."""
        now = self._now().timestamp()
        return sum(at <= now for at in self._due_at.values()) if self._first() <= now else 0

    def late(self) -> float:
        """By how many seconds the account that is due longest is late; 0 if none is due."""
        return max(0.0, self._now().timestamp() - self._first()) if self._heap else 0.0

    async def _handle(self, account: bytes) -> None:
        with correlation():
            try:
                result = await self._due.handle(account)
            except EpochLost:
                return
            except Exception as error:
                if not self._is_outage(error):
                    log.error("sending reminders failed, will retry", exc_info=error)
                self._set(Wake(account, self._now() + FAILED_AGAIN))
                return
            if result.wake is not None:
                self.expect(result.wake)
            self._put(result.rows)

    def _set(self, wake: Wake) -> None:
        if wake.at is None:
            self._due_at.pop(wake.account, None)
            return
        at = wake.at.timestamp()
        if self._due_at.get(wake.account) != at:
            self._due_at[wake.account] = at
            heapq.heappush(self._heap, (at, wake.account))
            if len(self._heap) > 2 * len(self._due_at) + 1000:
                self._heap = [(time, account) for account, time in self._due_at.items()]
                heapq.heapify(self._heap)

    def _first(self) -> float:
        """When the first account is due; infinity if none is. Drops outdated items from the top of the heap."""
        while self._heap and self._due_at.get(self._heap[0][1]) != self._heap[0][0]:
            heapq.heappop(self._heap)
        return self._heap[0][0] if self._heap else float("inf")

    def _pop_due(self, most: int) -> list[bytes]:
        """Take up to `most` accounts that are due off the heap, those due longest first."""
        accounts: list[bytes] = []
        now = self._now().timestamp()
        while len(accounts) < most and self._first() <= now:
            _, account = heapq.heappop(self._heap)
            del self._due_at[account]
            accounts.append(account)
        return accounts
