"""One process at a time on an SQLite file: a lock that the system takes back at once when its holder dies.

A file of its own beside the database, for SQLite's locks on the database itself are lost when any other handle
of it is closed. It is empty, and stays where it is.
"""

import fcntl
import os
from pathlib import Path

from bot.store.store import Store


def is_shared(store: Store) -> bool:
    """Whether several processes may work on this database side by side: on a server they may, on a file not."""
    return store.url.get_backend_name() != "sqlite"


class Sole:
    """The right to be the only one that works on an SQLite database."""

    def __init__(self, store: Store) -> None:
        self._path = Path(f"{store.url.database}.lock")
        self._file: int | None = None

    def take(self) -> bool:
        """Take it if nobody has it. Whether it is ours now. Raises OSError where the file cannot be made."""
        if self._file is None:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                os.close(file)
                return False
            self._file = file
        return True

    def release(self) -> None:
        """Let go of it. A second call does nothing."""
        file, self._file = self._file, None
        if file is not None:
            os.close(file)
