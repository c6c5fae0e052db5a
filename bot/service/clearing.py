"""Makes deleted bytes leave SQLite's files while the bot works: cuts the log of writes, and scrubs where that is due.

Every commit puts older versions of rows into the log, so every commit makes a cut due; no list of deletions has to be
kept complete. A scrub is due where an entry, an account or a key went. It must never make anybody wait for a reader.
On PostgreSQL there is nothing that could be cut.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from bot.service.scrubbing import MOST_SOON, scrub
from bot.store.store import Store

IDLE: Final = timedelta(minutes=1)
"""Without a commit for so long, the bot is idle: what is due is done."""
BUSY: Final = timedelta(minutes=5)
"""After so long it is done however busy the bot is. Half of the ten minutes promised, so that a failed cut can be
tried again."""
MOST_IDLE: Final = 64 * 2**20
"""Bytes of a database that is scrubbed while the bot is idle: who comes just then waits 0.9 s at the most."""


class Clearing:
    """Clears the files of one store, for the process that works. What lies there at the start is due at once."""

    def __init__(self, store: Store, elapsed: Callable[[], timedelta]) -> None:
        self._store, self._elapsed = store, elapsed
        self._writes = store.writes
        self._written_at = elapsed() - IDLE
        """When a commit was last noticed."""
        self._due_since: timedelta | None = elapsed() - BUSY
        """Since when something has been in the log. None where it is empty."""

    async def look(self) -> None:
        """Clear the files where it is time to. What a reader or another program stops is tried at the next look."""
        now, writes = self._elapsed(), self._store.writes
        if writes != self._writes:
            self._writes, self._written_at = writes, now
            self._due_since = now if self._due_since is None else self._due_since
        if self._due_since is None:
            return
        idle = now - self._written_at >= IDLE
        if not idle and now - self._due_since < BUSY:
            return
        scrubbed = await scrub(self._store, MOST_IDLE if idle else MOST_SOON)
        self._writes = self._store.writes
        if not await self._store.truncate_wal():
            return
        # What is too large to be scrubbed now may not be once the bot is idle.
        again = self._store.writes != self._writes or not (scrubbed or idle)
        self._due_since = now if again else None
