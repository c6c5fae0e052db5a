"""Work that takes long is done beside the workers, a bounded number at a time, so that nobody else waits for it."""

import asyncio
from collections.abc import Coroutine
from typing import Any


class Aside:
    """Runs work beside the caller; `most` at a time, beyond which the caller waits for a place."""

    def __init__(self, most: int) -> None:
        self._places = asyncio.Semaphore(most)
        self._under_way: set[asyncio.Task[None]] = set()

    async def begin(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin some work. It must see to its own errors."""
        await self._places.acquire()
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._ended)

    async def done(self) -> None:
        """Return once nothing is under way any more."""
        while self._under_way:
            await asyncio.wait(self._under_way)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        self._places.release()
