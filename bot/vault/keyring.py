"""The roots of a key file that may change under a running program: a rotation gives it a new root, and later drops the
old. Each time a root is needed the file is looked at, and read again if it is another than before.

A file that is away or malformed for a moment, or that belongs to other data, changes nothing: what was read last stays.
"""

from pathlib import Path

from bot.vault.errors import KeyFileError
from bot.vault.keyfile import RootKey, RootKeys, read_key_file

Seen = tuple[int, int, int] | None


class KeyRing(RootKeys):
    """The roots in the file at `path`, as they are now.

    A caller of `current` gets the newest. `others` are those beside the `current` that was asked for last, so
    that the two, read in this order, are of one moment.
    """

    __slots__ = ("_held", "_path", "_seen")

    _path: Path
    _held: RootKeys
    _seen: Seen

    def __init__(self, path: Path, held: RootKeys) -> None:
        # The class above is frozen, and so is this to everyone else.
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
        """Finds accounts; it is the same for as long as the data is."""
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
