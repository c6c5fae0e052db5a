"""Removes deleted bytes from SQLite's files while the bot works: it truncates the write-ahead log, and vacuums if due.

Every commit puts older versions of rows into the log, so every commit makes a truncation due. A vacuum is due after an
entry, an account or a key was deleted. It must never make anybody wait for a reader. On PostgreSQL it does nothing.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from bot.service.vacuum import MOST_SOON, vacuum
from bot.store.store import Store

IDLE: Final = timedelta(minutes=1)
"""After this time without a commit the bot counts as idle, and does the clearing that is due."""
BUSY: Final = timedelta(minutes=5)
"""After this time it does so even when busy. The promise is ten minutes, so there is time to retry."""
MOST_IDLE: Final = 64 * 2**20
"""The largest database to vacuum while the bot is idle, in bytes. A person who comes then waits at most 0.9 s."""


class Clearing:
    """Clears the files of one store, for the process that works. At the start everything is due."""

    def __init__(self, store: Store, elapsed: Callable[[], timedelta]) -> None:
        self._store, self._elapsed = store, elapsed
        self._writes = store.writes
        self._written_at = elapsed() - IDLE
        """When the last commit was noticed."""
        self._due_since: timedelta | None = elapsed() - BUSY
        """Since when the log is not empty. None if it is empty."""

    async def look(self) -> None:
        """Clear the files if it is time. If a reader or another program is in the way, the next call tries again."""
        now, writes = self._elapsed(), self._store.writes
        if writes != self._writes:
            self._writes, self._written_at = writes, now
            self._due_since = now if self._due_since is None else self._due_since
        if self._due_since is None:
            return
        idle = now - self._written_at >= IDLE
        if not idle and now - self._due_since < BUSY:
            return
        vacuumed = await vacuum(self._store, MOST_IDLE if idle else MOST_SOON)
        self._writes = self._store.writes
        if not await self._store.truncate_wal():
            return
        # A database that is too large to vacuum now may not be too large once the bot is idle.
        again = self._store.writes != self._writes or not (vacuumed or idle)
        self._due_since = now if again else None
