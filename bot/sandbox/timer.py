"""Seconds that pass, and waiting for them.

Everything in the sandbox that takes a while goes by one of these: a long poll, the pause before a webhook is tried
again, a slow upload. Tests bring one that they move by hand.
"""

import asyncio
import time


class Timer:
    """The machine's own: it never goes back, and it has nothing to do with the time of day."""

    def now(self) -> float:
        """Seconds since some moment."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Return when that many seconds have passed."""
        await asyncio.sleep(seconds)
