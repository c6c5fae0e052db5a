"""The clock: the time of day for this bot, in UTC, and how much time has passed.

The sandbox can move both forward, to show tomorrow's reminder now. No other part of a running bot may ask the system
for the time of day. Intervals in memory use `elapsed`, which ignores changes of the machine's clock.
"""

import asyncio
import time
from datetime import UTC, datetime, timedelta


class Clock:
    """Real time plus an offset that only grows. A running bot has one, for the thread of its event loop."""

    def __init__(self) -> None:
        self._offset = timedelta(0)
        self._changed = asyncio.Event()

    def now(self) -> datetime:
        """The present moment, in UTC."""
        return datetime.now(UTC) + self._offset

    def elapsed(self) -> timedelta:
        """The time since a fixed moment. It never goes back."""
        return timedelta(seconds=time.monotonic()) + self._offset

    @property
    def changed(self) -> asyncio.Event:
        """The event that the next move sets. To miss no move, take it before you read `now`, then wait for it."""
        return self._changed

    def move(self, delta: timedelta) -> None:
        """Move forward by `delta`, and wake every task that waits for `changed`.

        Raises:
            ValueError: `delta` is not positive.
        """
        if delta <= timedelta(0):
            raise ValueError("The clock only moves forward: give a positive length of time.")
        self._offset += delta
        moved, self._changed = self._changed, asyncio.Event()
        moved.set()
