"""Measures and waits for seconds: in long polls, in the pauses of a webhook, in slow uploads.

Tests replace the timer with one that they move by hand.
"""

import asyncio
import time


class Timer:
    """The machine's monotonic clock."""

    def now(self) -> float:
        """The seconds since a fixed moment."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Return after these seconds."""
        await asyncio.sleep(seconds)
