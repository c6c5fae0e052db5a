"""What a running bot does now and then without being asked: keys let go, old numbers forgotten, bytes cleared."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from bot.service.open_journals import OpenJournals
from bot.service.turns import Turns

log = structlog.get_logger(__name__)

OFTEN = timedelta(seconds=30)
"""How often it looks. No journal's key outlives its time by more than this."""
RARELY = timedelta(hours=1)
"""How often the inbox lets go of old numbers, and an erasure that was cut short is finished."""


class Housekeeping:
    """Keeps house for one process."""

    def __init__(self, turns: Turns, open_journals: OpenJournals, now: Callable[[], datetime]) -> None:
        self._turns, self._open, self._now = turns, open_journals, now
        self._last: datetime | None = None

    async def run(self) -> None:
        """Until it is cancelled. What fails is tried again the next time."""
        while True:
            try:
                await self.once()
            except Exception as error:
                log.error("keeping house failed; it is tried again", exc_info=error)
            await asyncio.sleep(OFTEN.total_seconds())

    async def once(self) -> None:
        """Look once, at what is due."""
        now = self._now()
        self._open.sweep(now)
        if self._last is None or now - self._last >= RARELY:
            self._last = now
            await self._turns.prune()
            await self._turns.scrub()
