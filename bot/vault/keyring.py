"""The roots of a key file that may change while the program runs: a rotation adds a root, and later drops the old one.

Each time a root is needed the file is checked, and read again if it changed. A file that is missing or malformed, or
belongs to other data, changes nothing: the roots read last stay in use.
"""

from pathlib import Path

from bot.vault.errors import KeyFileError
from bot.vault.keyfile import RootKey, RootKeys, read_key_file

FileState = tuple[int, int, int] | None


class KeyRing(RootKeys):
    """The roots in the file at `path`. Read `current` first: it checks the file, and `others` does not."""

    __slots__ = ("_held", "_path", "_seen")

    _path: Path
    _held: RootKeys
    _seen: FileState

    def __init__(self, path: Path, held: RootKeys) -> None:
        # The base class is frozen, and this class is too, for its users.
        for name, value in (("_path", path), ("_held", held), ("_seen", None)):
            object.__setattr__(self, name, value)

    @property
    def current(self) -> RootKey:
        """The root that seals."""
        self._look()
        return self._held.current

    @property
    def others(self) -> tuple[RootKey, ...]:
        """The roots that only open."""
        return self._held.others

    @property
    def lookup(self) -> bytes:
        """Finds accounts. It never changes."""
        return self._held.lookup

    def _look(self) -> None:
        try:
            status = self._path.stat()
        except OSError:
            return
        seen = (status.st_ino, status.st_mtime_ns, status.st_size)
        if seen == self._seen:
            return
        try:
            read = read_key_file(self._path)
        except KeyFileError:
            return
        if read.lookup == self._held.lookup:
            object.__setattr__(self, "_held", read)
        object.__setattr__(self, "_seen", seen)
