"""Measures seconds, and waits.

The sandbox uses it for long polls, the pauses of a webhook and slow uploads. Tests use one that they move by hand.
"""

import asyncio
import time


class Timer:
    """The machine's monotonic clock."""

    def now(self) -> float:
        """Seconds since a fixed moment."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Return when that many seconds have passed."""
        await asyncio.sleep(seconds)
