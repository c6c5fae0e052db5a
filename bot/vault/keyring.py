"""The roots of a key file that may change while the program runs: a rotation adds a root, and later drops the old root.

Each time a root is needed, the file is checked, and read again if it changed. If the file is missing or malformed, or
belongs to other data, the roots that were read last stay in use.
"""

from pathlib import Path

from bot.vault.errors import KeyFileError
from bot.vault.keyfile import RootKey, RootKeys, read_key_file

FileState = tuple[int, int, int] | None
"""The inode, the time of the last change in nanoseconds, and the size of a file."""


class KeyRing(RootKeys):
    """The keys in the file at `path`. Read `current` before `others`: only `current` checks the file."""

    __slots__ = ("_held", "_path", "_seen")

    _path: Path
    _held: RootKeys
    _seen: FileState

    def __init__(self, path: Path, held: RootKeys) -> None:
        # The base class is frozen, so a plain assignment would raise.
        for name, value in (("_path", path), ("_held", held), ("_seen", None)):
            object.__setattr__(self, name, value)

    @property
    def current(self) -> RootKey:
        """The root that seals."""
        self._reread_if_changed()
        return self._held.current

    @property
    def others(self) -> tuple[RootKey, ...]:
        """The roots that only open."""
        return self._held.others

    @property
    def lookup(self) -> bytes:
        """The key that finds accounts. It never changes."""
        return self._held.lookup

    def _reread_if_changed(self) -> None:
        try:
            status = self._path.stat()
        except OSError:
            return
        state = (status.st_ino, status.st_mtime_ns, status.st_size)
        if state == self._seen:
            return
        try:
            keys = read_key_file(self._path)
        except KeyFileError:
            return
        if keys.lookup == self._held.lookup:
            object.__setattr__(self, "_held", keys)
        object.__setattr__(self, "_seen", state)
