"""One APScheduler job that rings at the earliest due time. Never a job per reminder: cost follows what is due."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger

log = structlog.get_logger(__name__)

LONGEST_SLEEP = timedelta(seconds=60)
"""Look at least so often: another process may have planted something."""
JOB = "reminders"


class Alarm:
    """Rings when something is due, does a round, and sets itself anew."""

    def __init__(
        self,
        ring: Callable[[], Awaitable[None]],
        next_due: Callable[[], Awaitable[datetime | None]],
        now: Callable[[], datetime],
    ) -> None:
        self._ring, self._next_due, self._now = ring, next_due, now
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._round: asyncio.Task[None] | None = None
        self._again = False
        self._rings_at = 0.0
        self._stopped = False
        self._failing = False

    def start(self) -> None:
        """Look for the first time at once: something may have come due while nobody was here."""
        self._scheduler.start()
        self._set(timedelta(0))

    def wake(self) -> None:
        """Look now: the clock was moved, say."""
        self.expect(self._now())

    def expect(self, due: datetime) -> None:
        """Something was planted for then. Where the alarm rings by that time anyway, there is nothing to do."""
        if self._round is not None and not self._round.done():
            self._again = True
        elif self._scheduler.running and not self._stopped:
            wait, now = max(due - self._now(), timedelta(0)), time.monotonic()
            if self._rings_at <= now:
                # It should have rung: the scheduler goes by the machine's clock, which somebody may have put back.
                self._set(timedelta(0))
            elif now + wait.total_seconds() < self._rings_at:
                self._set(wait)

    async def stop(self) -> None:
        """Set no more rings, and let the round under way come to its end."""
        self._stopped = True
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        if self._round is not None:
            await self._round

    async def _fire(self) -> None:
        # A task of its own: the scheduler cancels its jobs when it is shut down, and a round must not stop halfway.
        # The scheduler ends a moment after it is told to: what rings in that moment begins no round.
        if not self._stopped and (self._round is None or self._round.done()):
            self._round = asyncio.create_task(self._go())

    async def _go(self) -> None:
        self._again = False
        wait = LONGEST_SLEEP
        try:
            await self._ring()
            at = await self._next_due()
            if at is not None:
                wait = min(max(at - self._now(), timedelta(milliseconds=20)), LONGEST_SLEEP)
        except Exception as error:
            wait = timedelta(seconds=5)
            if not self._failing:
                # Once for each spell, not at every try.
                log.error("a round of reminders failed; it is tried again", exc_info=error)
            self._failing = True
        else:
            self._failing = False
        if self._scheduler.running and not self._stopped:
            self._set(timedelta(0) if self._again else wait)

    def _set(self, wait: timedelta) -> None:
        # Real time, not the bot's clock: that one may be moved, this one is what the scheduler runs on.
        self._rings_at = time.monotonic() + wait.total_seconds()
        trigger = DateTrigger(datetime.now(UTC) + wait)
        # misfire_grace_time=None: a late ring is still a ring (the default drops what is over a second late).
        self._scheduler.add_job(
            self._fire, trigger, id=JOB, replace_existing=True, misfire_grace_time=None, coalesce=True
        )
