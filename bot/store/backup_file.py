"""A backup file: an SQLite file with every table and a manifest. The backup may come from either kind of database.

Its data is still sealed, and it holds no key. A finished backup is never changed: this module reads and checks it, and
explains why one cannot be used.

A backup may come from an attacker. Reading one must never take more memory or disk than the size of the file.
"""

import hashlib
import json
import os
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Self

from bot.store.bounds import HELD, Unbounded, connect, examine, size_of

MANIFEST: Final = "backup_manifest"
FORMAT: Final = "afterglow-backup"
VERSION: Final = 2
HEAD: Final = b"SQLite format 3\0"
TICK: Final = 1000
"""Rows between two reports of progress."""

ID: Final = re.compile(r"[0-9a-f]{1,32}")  # of a migration or a root; people see it

Progress = Callable[[str, int, int], None]
"""Called with the name of the work, how much is done, and the total."""
Sign = Callable[[bytes], "Signature"]


class UnfitBackup(Exception):
    """The file cannot be restored from. The message says why, and what to do."""

    safe_message = True


@dataclass(frozen=True, slots=True)
class Signature:
    """Proves which key file a backup was made with, and that it was not changed."""

    root: str
    """The id of the root key, in hex."""
    tag: str
    """An HMAC over `Manifest.content`, in hex, under a key derived from that root."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says about itself."""

    revision: str
    """The migration that its tables are at."""
    made: str
    """The day, in UTC."""
    counts: Mapping[str, int]
    """Rows of each table."""
    checksum: str
    """Over every row and the definition of every table. The signature covers it, and so the rows."""
    signature: Signature | None = None
    """None if there was no key file when the backup was made."""

    @property
    def content(self) -> bytes:
        """What is signed."""
        counts = [part for name in sorted(self.counts) for part in (name, self.counts[name])]
        return _encoded([FORMAT, VERSION, self.revision, self.made, self.checksum, *counts])


def seal_up(path: Path, made: datetime, progress: Progress, sign: Sign | None = None) -> Manifest:
    """Write the manifest into a file that holds all tables, and sync the file."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        counts = {name: _count(connection, name) for name in tables(connection)}
        checksum = _checksum(connection, counts, progress)
        manifest = Manifest(revision, made.date().isoformat(), counts, checksum)
        manifest = replace(manifest, signature=(signature := sign(manifest.content) if sign else None))
        connection.execute(f"CREATE TABLE {MANIFEST} (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")
        connection.executemany(
            f"INSERT INTO {MANIFEST} VALUES (?, ?)",  # noqa: S608  a constant
            [
                ("format", FORMAT),
                ("version", str(VERSION)),
                ("revision", manifest.revision),
                ("made", manifest.made),
                ("counts", json.dumps(counts)),
                ("checksum", checksum),
                *((("root", signature.root), ("signature", signature.tag)) if signature else ()),
            ],
        )
        connection.commit()
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    return manifest


class BackupFile:
    """A backup, opened read only."""

    def __init__(self, path: Path, connection: sqlite3.Connection, manifest: Manifest) -> None:
        self.path, self._connection, self.manifest = path, connection, manifest

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the backup at `path` and read its manifest. Raises UnfitBackup."""
        _look(path)
        try:
            connection = connect(path, "mode=ro&immutable=1")
        except sqlite3.Error:
            raise _cut(path) from None
        try:
            return cls(path, connection, _manifest(path, connection))
        except BaseException:
            connection.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def as_in(self, copy: Path) -> "BackupFile":
        """The same backup, its tables read from `copy`: a migrated copy of it."""
        self.close()
        connection = connect(copy, "mode=ro")
        counts = {name: _count(connection, name) for name in tables(connection)}
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return BackupFile(copy, connection, replace(self.manifest, revision=revision, counts=counts))

    def verify(self, progress: Progress) -> None:
        """Read every row and compare it with the manifest. Raises UnfitBackup if they differ."""
        try:
            progress("reading", 0, 1)
            examine(self._connection, self.path)
            progress("reading", 1, 1)
            revision = self._connection.execute("SELECT version_num FROM alembic_version LIMIT 2").fetchall()
            whole = (
                revision == [(self.manifest.revision,)]
                and tables(self._connection).keys() == self.manifest.counts.keys()
                and all(_count(self._connection, name) == count for name, count in self.manifest.counts.items())
            )
            whole = whole and _checksum(self._connection, self.manifest.counts, progress) == self.manifest.checksum
        except (Unbounded, sqlite3.DataError):
            raise UnfitBackup(
                f"{self.path} is not as this program makes its backups: something in it is larger than any, or of "
                "another kind. Do not trust where it comes from, and name another backup. Nothing was changed."
            ) from None
        except sqlite3.Error:
            whole = False
        if not whole:
            raise _cut(self.path)

    def require(self, wanted: Mapping[str, Iterable[str]]) -> None:
        """Raise UnfitBackup if a table is missing, or has other columns than those named."""
        found = tables(self._connection)
        if any(name not in found or set(found[name][0]) != set(columns) for name, columns in wanted.items()):
            raise UnfitBackup(
                f"{self.path} does not have the tables of its version. Do not trust where it comes from, and name "
                "another backup. Nothing was changed."
            )

    def rows(self, table: str, batch: int) -> Iterator[list[dict[str, Any]]]:
        """Every row of a table as a dict: `batch` at a time, or fewer if they are large."""
        columns, _ = tables(self._connection)[table]
        rows, held = list[dict[str, Any]](), 0
        for row in self._connection.execute(_select(table, columns)):
            rows.append(dict(zip(columns, row, strict=True)))
            held += size_of(row)
            if len(rows) == batch or held >= HELD:
                yield rows
                rows, held = [], 0
        if rows:
            yield rows

    def metadata(self, name: str) -> bytes | None:
        """A value from the metadata of the database, if it is there."""
        row = self._connection.execute("SELECT value FROM metadata WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None


def tables(connection: sqlite3.Connection) -> dict[str, tuple[list[str], list[str]]]:
    """Every table of the bot in the file: its columns, and those of its primary key, in order."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT IN ('alembic_version', ?) ORDER BY name",
        (MANIFEST,),
    )
    for (name,) in names.fetchall():
        columns = connection.execute("SELECT name, pk FROM pragma_table_info(?)", (name,)).fetchall()
        key = [column for column, _ in sorted((c for c in columns if c[1]), key=lambda c: c[1])]
        found[name] = [column for column, _ in columns], key
    return found


def _look(path: Path) -> None:
    """Refuse a file that is clearly not a backup. SQLite would create a missing file, and accept an empty one."""
    try:
        with path.open("rb") as file:
            head = file.read(len(HEAD))
    except FileNotFoundError:
        raise UnfitBackup(f"There is no file {path}. Name the backup that `afterglow backup` made.") from None
    except OSError as error:
        raise UnfitBackup(
            f"{path} cannot be read ({error.strerror}). Name the backup file, and make it readable for this user."
        ) from None
    if head != HEAD:
        raise UnfitBackup(f"{path} is not a backup of Afterglow. Name a file that `afterglow backup` made.")


def _manifest(path: Path, connection: sqlite3.Connection) -> Manifest:
    try:
        if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (MANIFEST,)).fetchone():
            raise UnfitBackup(
                f"{path} is an SQLite file, but not a backup of Afterglow: it has no manifest. Name a file that "
                "`afterglow backup` made; a copy of the database itself is put back by copying it into its place "
                "while the bot is stopped."
            )
        rows = connection.execute(f"SELECT name, value FROM {MANIFEST} LIMIT 20").fetchall()  # noqa: S608  a constant
        found = {str(name): str(value) for name, value in rows}
        if found["format"] == FORMAT and int(found["version"]) < VERSION:
            raise UnfitBackup(
                f"{path} was made by a version of this program from before its first release, which this version "
                "cannot read. Name another backup."
            )
        if found["format"] != FORMAT or int(found["version"]) > VERSION:
            raise UnfitBackup(
                f"{path} was made by a newer version of this program (format {found['version']}). Install that version "
                "or a later one."
            )
        datetime.fromisoformat(found["made"])
        counts = json.loads(found["counts"])
        shown = (found["revision"], found.get("root", "0"))
        if not all(map(ID.fullmatch, shown)) or not all(type(count) is int for count in counts.values()):
            raise _cut(path)
        signature = Signature(found["root"], found["signature"]) if "root" in found else None
        return Manifest(found["revision"], found["made"], counts, found["checksum"], signature)
    except (sqlite3.Error, KeyError, ValueError, AttributeError, RecursionError):  # the last: nested without end
        raise _cut(path) from None


def _cut(path: Path) -> UnfitBackup:
    return UnfitBackup(
        f"{path} is not whole: it was cut short or changed after it was made. Copy it again from where it was kept, or "
        "name another backup. Nothing was changed."
    )


def _checksum(connection: sqlite3.Connection, counts: Mapping[str, int], progress: Progress) -> str:
    """SHA-256 over the definitions of the tables and every row in order of its key. The encoding is unambiguous."""
    digest, done, total = hashlib.sha256(), 0, max(1, sum(counts.values()))
    made = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name <> ? ORDER BY type, name"
    for row in connection.execute(made, (MANIFEST,)):
        digest.update(_encoded(row))
    for name, (columns, key) in tables(connection).items():
        digest.update(_encoded([name, *columns]))
        order = f" ORDER BY {', '.join(map(_quoted, key))}" if key else ""
        for row in connection.execute(_select(name, columns) + order):
            digest.update(_encoded(row))
            done += 1
            if done % TICK == 0:
                progress("checking", done, total)
    progress("checking", total, total)
    return digest.hexdigest()


def _encoded(row: Sequence[Any]) -> bytes:
    parts = [b"(%d" % len(row)]
    for value in row:
        match value:
            case bytes():
                parts += b"b%d:" % len(value), value
            case str():
                text = value.encode()
                parts += b"s%d:" % len(text), text
            case _:
                parts.append(repr(value).encode() + b";")
    return b"".join(parts)


def _select(table: str, columns: Sequence[str]) -> str:
    return f"SELECT {', '.join(map(_quoted, columns))} FROM {_quoted(table)}"  # noqa: S608  names from the schema


def _count(connection: sqlite3.Connection, table: str) -> int:
    count: int = connection.execute(f"SELECT count(*) FROM {_quoted(table)}").fetchone()[0]  # noqa: S608  as above
    return count


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
