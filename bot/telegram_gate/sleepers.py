"""Those who sleep until there is something to do: as many are woken as there are things, and no more.

Whoever is woken for nothing looks into the database for nothing, and with many workers that cost more than the work.
"""

import asyncio
from collections import deque
from datetime import timedelta


class Sleepers:
    """Workers of one event loop that have nothing to do at present."""

    def __init__(self) -> None:
        self._asleep = deque[asyncio.Future[None]]()
        self.untaken = 0
        """How many came that nobody looked for yet."""
        self.calls = 0
        """How often somebody was called: read it before looking for work, and name it when you lie down."""

    @property
    def idle(self) -> int:
        """How many sleep, and were not woken yet."""
        return sum(not sleeper.done() for sleeper in self._asleep)

    def came(self, count: int) -> None:
        """So many things came: wake as many, where that many sleep."""
        self.untaken += count
        self.wake(count)

    def took(self, found: bool) -> None:
        """Somebody looked for a thing, and found one or none. Where more came while all were busy, another is woken."""
        self.untaken = max(self.untaken - 1, 0) if found else 0
        if self.untaken:
            self.wake(1)

    def stir(self) -> None:
        """Something changed: whoever is looking at this moment may not have seen it, and is to look once more."""
        self.calls += 1

    def wake(self, count: int) -> None:
        """Wake so many."""
        self.stir()
        while count and self._asleep:
            sleeper = self._asleep.popleft()
            if not sleeper.done():
                sleeper.set_result(None)
                count -= 1

    async def sleep(self, longest: timedelta, since: int | None = None) -> None:
        """Until woken, or for that long; not at all where somebody was called after `since` was read."""
        if since is not None and since != self.calls:
            return
        sleeper: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._asleep.append(sleeper)
        try:
            await asyncio.wait([sleeper], timeout=longest.total_seconds())
        finally:
            if not sleeper.done():
                self._asleep.remove(sleeper)
