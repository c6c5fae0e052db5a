"""The key file, which holds the root keys apart from the data. The data opens only with this file.

A start must never overwrite it. No key in it may reach a message, a repr or a log.

    root <id> <secret>        one or more; the first seals, the others only open (rotation)
    lookup <id> <secret>      exactly one; it cannot rotate, because accounts are found by it

Secrets are 32 bytes in hex. An id is derived from its secret, so a mistake in copying by hand is found at once.
"""

import os
import re
import shlex
import stat
import sys
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from bot.vault.derive import ID, derive
from bot.vault.errors import KeyFileError

HEADER: Final = """\
# Afterglow: root keys.
#
# With this file and the database together, what people told the bot can be read. Without this file it
# cannot be opened again, by anyone, ever. So keep a copy somewhere safe, APART from the data and its
# backups, and let nobody else read it (mode 0600).
#
# A line is: what the key is for, its id, the key. The first root seals new data; further roots open what
# was sealed before.

"""
LINE: Final = re.compile(r"(root|lookup) ([0-9a-f]{16}) ([0-9a-f]{64})")
ID_SIZE: Final = 8
SECRET_SIZE: Final = 32
LARGEST: Final = 64 * 1024
"""In bytes. A larger file is not a key file."""


@dataclass(frozen=True, slots=True)
class RootKey:
    """One root key."""

    id: bytes
    """8 bytes. Not secret."""
    secret: bytes = field(repr=False)
    """32 bytes."""


@dataclass(frozen=True, slots=True)
class RootKeys:
    """The keys of a key file."""

    current: RootKey
    """The root that seals. It opens too."""
    others: tuple[RootKey, ...]
    """The roots that only open."""
    lookup: bytes = field(repr=False)
    """The key that finds accounts: see `lookup`. 32 bytes."""

    @property
    def all(self) -> tuple[RootKey, ...]:
        """All roots, the current one first."""
        return (self.current, *self.others)


def make_key_file(path: Path) -> RootKeys:
    """Make a key file with new keys, mode 0600, in a folder of mode 0700, and return its keys. Raises KeyFileError.

    An existing file is never changed: it is read instead. So if several processes start at once, one of them makes the
    keys, and all use these.
    """
    try:
        folders = [folder for folder in path.parents if not folder.exists()]
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        root, lookup = os.urandom(SECRET_SIZE), os.urandom(SECRET_SIZE)
        _write_new(path, HEADER + _line("root", root) + _line("lookup", lookup))
        for folder in {path.parent, *(made.parent for made in folders)}:
            _sync(folder)
    except OSError as error:
        raise KeyFileError(
            f"the key file {path} could not be made ({error.strerror}): name a place this program may write "
            "to on a disk that has hard links, or make the file elsewhere and copy it there"
        ) from None
    return read_key_file(path)


def read_key_file(path: Path) -> RootKeys:
    """The keys in the file at `path`. Raises KeyFileError, which says what is wrong and what to do."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise KeyFileError(f"{path} is not a file: name the key file itself")
        content = path.read_bytes() if status.st_size <= LARGEST else b""
    except FileNotFoundError:
        raise KeyFileError(
            f"there is no key file at {path}: put your copy of it there; "
            "without the right one, data that was kept cannot be opened"
        ) from None
    except OSError as error:
        raise KeyFileError(
            f"the key file {path} cannot be read ({error.strerror}): make it belong to the user who runs this program"
        ) from None
    if sys.platform != "win32" and _is_open(status.st_mode, status.st_uid, os.geteuid()):
        raise KeyFileError(
            f"the key file {path} is open to others (mode {stat.S_IMODE(status.st_mode):04o}): "
            f"run `chmod 600 {shlex.quote(str(path))}`, or mount the secret with mode 0400"
        )
    if not content:
        raise KeyFileError(
            f"{path} is no key file ({status.st_size} bytes): name the right one, or put your copy there"
        )
    return _parse(path, content.decode("utf-8-sig", errors="replace"))


def holds_keys(path: Path) -> bool:
    """Whether the file at `path` has a line with a key, whatever the file's mode and owner."""
    try:
        with path.open("rb") as file:
            text = file.read(LARGEST).decode("utf-8", errors="replace")
    except OSError:
        return False
    return any(LINE.fullmatch(line.strip()) for line in text.splitlines())


def add_root(path: Path) -> RootKeys:
    """Add a new root before the others. From now on it seals, and the others only open. Raises KeyFileError."""
    read_key_file(path)
    lines = path.read_text("utf-8-sig").splitlines(keepends=True)
    first = next(number for number, line in enumerate(lines) if line.strip().startswith("root "))
    lines.insert(first, _line("root", os.urandom(SECRET_SIZE)))
    return _replace(path, "".join(lines))


def drop_roots(path: Path, ids: Collection[bytes]) -> RootKeys:
    """Remove the roots with these ids from the file, but never the root that seals. Raises KeyFileError."""
    gone = {id.hex() for id in ids} - {read_key_file(path).current.id.hex()}
    lines = path.read_text("utf-8-sig").splitlines(keepends=True)
    kept = [line for line in lines if not (line.strip().startswith("root ") and line.split()[1] in gone)]
    return _replace(path, "".join(kept))


def _replace(path: Path, text: str) -> RootKeys:
    """Replace the content of the file atomically, and leave no copy of the old content."""
    real = path.resolve()  # If the path is a symbolic link, it stays a link.
    try:
        with _synced_beside(real, text) as name:
            Path(name).replace(real)
        _sync(real.parent)
    except OSError as error:
        raise KeyFileError(
            f"the key file {path} could not be written ({error.strerror}): where it is mounted for reading only, "
            "copy it to a place this program may write to, name that with AFTERGLOW_KEY_FILE, do this there, and put "
            "the new file where the old one came from"
        ) from None
    return read_key_file(path)


def _is_open(mode: int, owner: int, user: int) -> bool:
    """Whether other users may read or change a file with this mode and owner.

    A file that root owns may be readable by its group, as PostgreSQL allows too. systemd passes credentials like that:
    the group's bits then stand for an access list (https://github.com/systemd/systemd/issues/29435).
    """
    allowed = stat.S_IRGRP if owner == 0 != user else 0
    return bool(mode & (stat.S_IRWXG | stat.S_IRWXO) & ~allowed)


def _parse(path: Path, text: str) -> RootKeys:
    roots: list[RootKey] = []
    lookups: list[RootKey] = []
    for number, kind, key in _lines(path, text):
        if any(key.id == known.id for known in (*roots, *lookups)):
            raise KeyFileError(f"{path}, line {number}: this key is in the file already; remove this line")
        (roots if kind == "root" else lookups).append(key)
    if not roots:
        raise KeyFileError(f"{path} has no root line: put your copy of the key file in its place")
    if len(lookups) != 1:
        raise KeyFileError(
            f"{path} has {len(lookups)} lookup lines where one belongs: put your copy of the key file in its place"
        )
    return RootKeys(roots[0], tuple(roots[1:]), lookups[0].secret)


def _lines(path: Path, text: str) -> Iterator[tuple[int, str, RootKey]]:
    """The number, the kind and the key of each line with a key."""
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        match = LINE.fullmatch(line.strip())
        if match is None:
            raise KeyFileError(
                f"{path}, line {number}: expected `root` or `lookup`, an id of 16 and a key of 64 lower-case "
                "hex digits, one space between; compare it with your copy of the file"
            )
        key = _key(bytes.fromhex(match[3]))
        if key.id.hex() != match[2]:
            raise KeyFileError(
                f"{path}, line {number}: key and id do not belong together, so a digit was changed or lost; "
                "compare it with your copy of the file"
            )
        yield number, match[1], key


def _key(secret: bytes) -> RootKey:
    return RootKey(derive(secret, ID)[:ID_SIZE], secret)


def _line(kind: str, secret: bytes) -> str:
    return f"{kind} {_key(secret).id.hex()} {secret.hex()}\n"


def _write_new(path: Path, text: str) -> None:
    """Write `text` to a new file, which is synced before it gets its name. An existing file is left alone."""
    # A hard link to a complete file is atomic and, unlike a rename, never replaces a file. If the file were created
    # under its own name with O_EXCL, another process could read half of it, and a crash could leave half of it.
    with suppress(FileExistsError), _synced_beside(path, text) as name:
        os.link(name, path)


@contextmanager
def _synced_beside(path: Path, text: str) -> Iterator[str]:
    """The name of a new, synced file with `text` in the folder of `path`. The name is removed at the end."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # O_EXCL, mode 0600
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(handle)
        yield name
    finally:
        Path(name).unlink(missing_ok=True)


def _sync(folder: Path) -> None:
    if sys.platform == "win32":  # Windows cannot open a folder, and NTFS journals file names by itself.
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
