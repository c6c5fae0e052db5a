"""One lock for each chat: turns of one chat run one at a time, in the order in which the updates arrived.

This module must know nothing of what a turn does.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager


class ChatLock:
    """The lock of a chat."""

    def __init__(self) -> None:
        self.users = 0
        """The number of updates that hold the lock or wait for it."""
        self.overtaken = asyncio.Event()
        """Set while an urgent update waits. A turn that fails meanwhile is dropped instead of retried."""
        self.slow = asyncio.Lock()
        """Held while a passphrase or a file of this chat is worked on, after its update was acknowledged."""
        self._lock = asyncio.Lock()
        self._urgent_waiting = 0

    @asynccontextmanager
    async def turn(self, *, urgent: bool) -> AsyncIterator[None]:
        """Hold the lock for one turn. An urgent update sets `overtaken` for as long as it waits."""
        self._urgent_waiting += urgent
        if urgent:
            self.overtaken.set()
        try:
            await self._lock.acquire()
        finally:
            self._urgent_waiting -= urgent
            if not self._urgent_waiting:
                self.overtaken.clear()
        try:
            yield
        finally:
            self._lock.release()


class ChatLocks:
    """The locks of all chats whose updates are being handled."""

    def __init__(self) -> None:
        self._locks: dict[int, ChatLock] = {}

    @contextmanager
    def of(self, chat: int) -> Iterator[ChatLock]:
        """The lock of a chat. The lock is dropped when its last user leaves the block."""
        lock = self._locks.setdefault(chat, ChatLock())
        lock.users += 1
        try:
            yield lock
        finally:
            lock.users -= 1
            if not lock.users:
                del self._locks[chat]

    def users(self, chat: int) -> int:
        """The number of updates of a chat that hold its lock or wait for it."""
        lock = self._locks.get(chat)
        return lock.users if lock else 0
