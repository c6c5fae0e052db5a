"""The ledger: a file beside the keys, which outlives the database.

An older copy of the database brings back erased accounts and old passphrases. The ledger tells which. It has a line
with a keyed mark for each erased account, and for each generation of an account that a newer one replaced (see
`vault.account`). Lines are only added. A mark is in the file before the person is told that everything is erased, or
that the journal is locked. The file must never hold an id, a name or a time.
"""

import os
import re
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Final

HEADER: Final = b"""\
# Afterglow: who asked to be forgotten, and which passphrases are no longer in force, as marks that name nobody. Keep
# a copy of this file elsewhere: after a backup is brought back, it keeps out who was erased and what was replaced
# since. Lines are only ever added.
"""
MARK: Final = re.compile(rb"[0-9a-f]{64}")
TORN: Final = re.compile(rb"[0-9a-f]{0,63}")
"""An incomplete line after a power cut. The write did not finish, so the person was not told anything yet."""


class LedgerBroken(Exception):
    """The ledger cannot be read or written. The message says what is wrong and what to do."""

    safe_message = True


class Ledger:
    """The file at `path`. The methods wait for the disk: call them in a thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._known: set[bytes] | None = None
        """Every mark that was read or added; None before the file was read."""

    def has(self, mark: bytes) -> bool:
        """Whether a mark is in the file, as far as this process read or wrote it. Raises LedgerBroken."""
        known = self.marks() if self._known is None else self._known
        return mark in known

    def marks(self) -> set[bytes]:
        """Read every mark in the file. A missing file has none. Raises LedgerBroken."""
        self._known = self._read()
        return set(self._known)

    def _read(self) -> set[bytes]:
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return set()
        except OSError as error:
            raise LedgerBroken(
                f"the ledger {self.path} cannot be read ({error.strerror}): make it belong to the user who "
                "runs this program"
            ) from None
        marks: set[bytes] = set()
        for number, line in enumerate(content.split(b"\n"), start=1):
            if MARK.fullmatch(line):
                marks.add(bytes.fromhex(line.decode("ascii")))
            elif not line.startswith(b"#") and not TORN.fullmatch(line):
                raise LedgerBroken(
                    f"{self.path}, line {number}: this is no line of a ledger. Put your copy of the ledger "
                    "there, or delete the line if you know where it comes from"
                )
        return marks

    def add(self, marks: Iterable[bytes]) -> None:
        """Append marks. When this returns they are on the disk. Raises LedgerBroken."""
        marks = tuple(marks)
        if self._known is not None:
            self._known.update(marks)
        lines = b"".join(mark.hex().encode("ascii") + b"\n" for mark in marks)
        try:
            with self._lock:
                self._append(lines)
        except OSError as error:
            raise LedgerBroken(
                f"the ledger {self.path} cannot be written ({error.strerror}): set AFTERGLOW_LEDGER_FILE to a "
                "file this program may write to, or make room on its disk"
            ) from None

    def add_missing(self, marks: Iterable[bytes]) -> None:
        """Append the marks that the file lacks. Raises LedgerBroken."""
        missing = sorted(set(marks) - self.marks())
        if missing:
            self.add(missing)

    def require_writable(self) -> None:
        """Raise LedgerBroken if the file is not writable."""
        existing = next(path for path in (self.path, *self.path.parents) if path.exists())
        fits = existing.is_file() if existing == self.path else existing.is_dir()
        if not fits or not os.access(existing, os.W_OK):
            raise LedgerBroken(
                f"the ledger {self.path} cannot be written: set AFTERGLOW_LEDGER_FILE to a file this program may write "
                "to"
            )

    def _append(self, lines: bytes) -> None:
        new = not self.path.exists()
        if new:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            size = os.fstat(handle).st_size
            if size == 0:
                lines = HEADER + lines
            else:
                os.lseek(handle, size - 1, os.SEEK_SET)
                if os.read(handle, 1) != b"\n":
                    lines = b"\n" + lines
            while lines:
                lines = lines[os.write(handle, lines) :]
            os.fsync(handle)
        finally:
            os.close(handle)
        if new:
            folder = os.open(self.path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
