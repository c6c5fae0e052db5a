"""Wakes all waiters at every change in the sandbox.

An asyncio.Condition would not do: its `notify` needs a lock, so plain functions cannot call it.
"""

import asyncio


class Pulse:
    """Wakes all waiters at each beat. Belongs to one event loop."""

    def __init__(self) -> None:
        self._waiters: set[asyncio.Future[None]] = set()

    def beat(self) -> None:
        """Wake all that wait now."""
        waiters, self._waiters = self._waiters, set()
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    def next(self) -> asyncio.Future[None]:
        """A future of the next beat. It waits from now on, so no beat is missed."""
        waiter = asyncio.get_running_loop().create_future()
        self._waiters.add(waiter)
        waiter.add_done_callback(self._waiters.discard)
        return waiter

    async def wait(self) -> None:
        """Return at the next beat."""
        await self.next()
