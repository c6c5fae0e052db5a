"""Removes deleted bytes from SQLite's files while the bot works: truncates the write-ahead log, and vacuums if due.

Every commit leaves older versions of rows in the log, so every commit makes a truncation due. A vacuum is due after an
entry, an account or a key was deleted. Clearing must never make other tasks wait for a reader. On PostgreSQL it does
nothing.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from bot.service.vacuum import MOST_SOON, vacuum
from bot.store.store import Store

IDLE: Final = timedelta(minutes=1)
"""After this time without a commit the bot counts as idle, and clears what is due."""
BUSY: Final = timedelta(minutes=5)
"""After this time the bot clears even while it is busy. The promise is ten minutes, so there is time to retry."""
MOST_IDLE: Final = 64 * 2**20
"""The largest database to vacuum while the bot is idle, in bytes. An event that comes then waits for at most 0.9 s."""


class Clearing:
    """Clears the files of one store, in the working process. At its start everything is due."""

    def __init__(self, store: Store, elapsed: Callable[[], timedelta]) -> None:
        self._store, self._elapsed = store, elapsed
        self._writes = store.writes
        self._written_at = elapsed() - IDLE
        """When the last commit was noticed."""
        self._due_since: timedelta | None = elapsed() - BUSY
        """The time since which the log is not empty. None if it is empty."""

    async def clear_if_due(self) -> None:
        """Clear the files if it is time. If a reader or another program prevents it, the next call tries again."""
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
        # A database that is too large for a vacuum now may not be too large once the bot is idle.
        still_due = self._store.writes != self._writes or not (vacuumed or idle)
        self._due_since = now if still_due else None
