"""Locks of chats: one turn at a time in each chat, in the order in which the updates came.

It knows nothing of what a turn does.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager


class ChatLock:
    """The lock of a chat."""

    def __init__(self) -> None:
        self.users = 0
        """Updates that hold the lock or wait for it."""
        self.overtaken = asyncio.Event()
        """Set while an urgent update waits. A turn that fails before it is dropped, not retried."""
        self.slow = asyncio.Lock()
        """Held by the second turn of a passphrase or a file."""
        self._lock = asyncio.Lock()
        self._urgent = 0

    @asynccontextmanager
    async def turn(self, *, urgent: bool) -> AsyncIterator[None]:
        """Hold the lock for one turn. An urgent update sets `overtaken` for as long as it waits."""
        self._urgent += urgent
        if urgent:
            self.overtaken.set()
        try:
            await self._lock.acquire()
        finally:
            self._urgent -= urgent
            if not self._urgent:
                self.overtaken.clear()
        try:
            yield
        finally:
            self._lock.release()


class ChatLocks:
    """The locks of the chats that have updates now."""

    def __init__(self) -> None:
        self._locks: dict[int, ChatLock] = {}

    @contextmanager
    def of(self, chat: int) -> Iterator[ChatLock]:
        """The lock of a chat. It is dropped after its last user."""
        lock = self._locks.setdefault(chat, ChatLock())
        lock.users += 1
        try:
            yield lock
        finally:
            lock.users -= 1
            if not lock.users:
                del self._locks[chat]

    def users(self, chat: int) -> int:
        """How many updates of a chat hold its lock or wait for it."""
        lock = self._locks.get(chat)
        return lock.users if lock else 0
