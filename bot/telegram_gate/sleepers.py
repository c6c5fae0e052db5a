"""Those who sleep until there is something to do: as many are woken as there are things, and no more.

Whoever is woken for nothing looks into the database for nothing, and with many workers that cost more than the work.
"""

import asyncio
from collections import deque
from collections.abc import Collection
from datetime import timedelta


class Sleepers:
    """Workers of one event loop that have nothing to do at present."""

    def __init__(self) -> None:
        self._asleep = deque[asyncio.Future[None]]()
        self.untaken = set[int]()
        """The numbers of those that came and were not taken yet."""
        self.calls = 0
        """How often somebody was called: read it before looking for work, and name it when you lie down."""

    @property
    def idle(self) -> int:
        """How many sleep, and were not woken yet."""
        return sum(not sleeper.done() for sleeper in self._asleep)

    def came(self, things: Collection[int]) -> None:
        """Those things came: wake as many, where that many sleep."""
        self.untaken |= set(things)
        self.wake(len(things))

    def took(self, thing: int) -> None:
        """Somebody looked and took one, which may have come another way. Where others are left, somebody is woken."""
        self.untaken.discard(thing)
        if self.untaken:
            self.wake(1)

    def found_none(self) -> None:
        """Somebody looked and found none to be had."""
        self.untaken.clear()

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
