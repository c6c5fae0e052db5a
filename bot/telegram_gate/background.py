"""Keeps background tasks until they end, so that a shutdown can wait for them.

Nobody reads the result of these tasks, so each must handle its own errors.
"""

import asyncio
from collections.abc import Coroutine
from typing import Any


class BackgroundTasks:
    """The running background tasks of one component."""

    def __init__(self) -> None:
        self._tasks = set[asyncio.Task[None]]()

    def __len__(self) -> int:
        return len(self._tasks)

    def start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run `work` in the background."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def settled(self) -> None:
        """Return once no task is left."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def stop(self, patience: float = 0.0) -> None:
        """Let the tasks end, for `patience` seconds at most; then cancel them."""
        if self._tasks:
            _, unfinished = await asyncio.wait(self._tasks, timeout=patience)
            for task in unfinished:
                task.cancel()
            await asyncio.gather(*unfinished, return_exceptions=True)
