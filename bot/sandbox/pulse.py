"""Wakes all waiting tasks at each change in the sandbox.

An asyncio.Condition does not fit: its `notify` needs a lock, which plain functions cannot acquire.
"""

import asyncio


class Pulse:
    """Wakes all waiting tasks at each beat. It belongs to one event loop."""

    def __init__(self) -> None:
        self._waiters: set[asyncio.Future[None]] = set()

    def beat(self) -> None:
        """Wake all tasks that wait now."""
        waiters, self._waiters = self._waiters, set()
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    def next(self) -> asyncio.Future[None]:
        """A future that is done at the next beat, counted from this call, so that no beat is missed."""
        waiter = asyncio.get_running_loop().create_future()
        self._waiters.add(waiter)
        waiter.add_done_callback(self._waiters.discard)
        return waiter

    async def wait(self) -> None:
        """Return at the next beat."""
        await self.next()
