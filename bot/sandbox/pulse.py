"""A heartbeat that many can wait for: every change in the sandbox wakes every waiter at once.

asyncio.Condition would not do: its `notify` needs a held lock, so plain functions cannot call it.
"""

import asyncio


class Pulse:
    """Wakes all waiters at each beat. Belongs to one event loop."""

    def __init__(self) -> None:
        self._waiters: set[asyncio.Future[None]] = set()

    def beat(self) -> None:
        """Wake everyone who is waiting now."""
        waiters, self._waiters = self._waiters, set()
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    def next(self) -> asyncio.Future[None]:
        """A future of the next beat, waiting from this moment on, so that none slips by."""
        waiter = asyncio.get_running_loop().create_future()
        self._waiters.add(waiter)
        waiter.add_done_callback(self._waiters.discard)
        return waiter

    async def wait(self) -> None:
        """Return at the next beat."""
        await self.next()
