"""Backup files: an SQLite file with every table and a manifest, also if the database is PostgreSQL.

The data in a backup is sealed, and a backup holds no key. A finished backup is never changed. This module reads and
checks it, and explains why one cannot be used.

A backup may come from an attacker. Reading one must never take more memory or disk than the size of the file.
"""

import json
import os
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Self

from bot.store.backup_tables import MANIFEST, Progress, checksum, count_rows, encoded, select, tables
from bot.store.bounds import MOST_HELD_BYTES, Unbounded, connect, examine, size_of

FORMAT: Final = "afterglow-backup"
VERSION: Final = 2
MAGIC: Final = b"SQLite format 3\0"

PRINTABLE_ID: Final = re.compile(r"[0-9a-f]{1,32}")
"""The id of a migration or a root. Messages print it, so it must not hold control characters."""

Sign = Callable[[bytes], "Signature"]
"""Signs `Manifest.content`."""


class UnfitBackup(Exception):
    """The file cannot be restored. The message says why, and what to do."""

    safe_message = True


@dataclass(frozen=True, slots=True)
class Signature:
    """Proves with which key file a backup was made, and that it was not changed since."""

    root: str
    """The id of the root key, in hex."""
    tag: str
    """An HMAC over `Manifest.content`, in hex, under a key derived from that root."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The description of a backup, inside the backup."""

    revision: str
    """The revision of its tables."""
    made: str
    """The day on which it was made, in UTC."""
    counts: Mapping[str, int]
    """Rows of each table."""
    checksum: str
    """SHA-256 over the definition of every table and every row. The signature covers it, and so the rows."""
    signature: Signature | None = None
    """None if there was no key file when the backup was made."""

    @property
    def content(self) -> bytes:
        """The bytes that are signed."""
        counts = [part for name in sorted(self.counts) for part in (name, self.counts[name])]
        return encoded([FORMAT, VERSION, self.revision, self.made, self.checksum, *counts])


def seal_up(path: Path, made: datetime, progress: Progress, sign: Sign | None = None) -> Manifest:
    """Add the manifest to a file with all tables, and sync the file. Returns the manifest."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        counts = {name: count_rows(connection, name) for name in tables(connection)}
        manifest = Manifest(revision, made.date().isoformat(), counts, checksum(connection, counts, progress))
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
                ("checksum", manifest.checksum),
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
        _require_sqlite(path)
        try:
            connection = connect(path, "mode=ro&immutable=1")
        except sqlite3.Error:
            raise _damaged(path) from None
        try:
            return cls(path, connection, _read_manifest(path, connection))
        except BaseException:
            connection.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def with_tables_of(self, copy: Path) -> "BackupFile":
        """The same backup with the tables of `copy`, a migrated copy of it. Closes this one."""
        self.close()
        connection = connect(copy, "mode=ro")
        counts = {name: count_rows(connection, name) for name in tables(connection)}
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return BackupFile(copy, connection, replace(self.manifest, revision=revision, counts=counts))

    def verify(self, progress: Progress) -> None:
        """Read the whole file and compare it with the manifest. Raises UnfitBackup if they differ."""
        try:
            progress("reading", 0, 1)
            examine(self._connection, self.path)
            progress("reading", 1, 1)
            revision = self._connection.execute("SELECT version_num FROM alembic_version LIMIT 2").fetchall()
            whole = (
                revision == [(self.manifest.revision,)]
                and tables(self._connection).keys() == self.manifest.counts.keys()
                and all(count_rows(self._connection, name) == count for name, count in self.manifest.counts.items())
            )
            whole = whole and checksum(self._connection, self.manifest.counts, progress) == self.manifest.checksum
        except (Unbounded, sqlite3.DataError):
            raise UnfitBackup(
                f"{self.path} is not as this program makes its backups: something in it is larger than any, or of "
                "another kind. Do not trust where it comes from, and name another backup. Nothing was changed."
            ) from None
        except sqlite3.Error:
            whole = False
        if not whole:
            raise _damaged(self.path)

    def require(self, wanted: Mapping[str, Iterable[str]]) -> None:
        """Raise UnfitBackup unless the backup has the tables `wanted`, with exactly these columns."""
        existing = {name: set(columns) for name, (columns, _) in tables(self._connection).items()}
        if any(existing.get(name) != set(columns) for name, columns in wanted.items()):
            raise UnfitBackup(
                f"{self.path} does not have the tables of its version. Do not trust where it comes from, and name "
                "another backup. Nothing was changed."
            )

    def rows(self, table: str, batch: int) -> Iterator[list[dict[str, Any]]]:
        """Every row of a table, as a dict by column. Yields `batch` rows at a time, or fewer if they are large."""
        columns, _ = tables(self._connection)[table]
        rows, held = list[dict[str, Any]](), 0
        for row in self._connection.execute(select(table, columns)):
            rows.append(dict(zip(columns, row, strict=True)))
            held += size_of(row)
            if len(rows) == batch or held >= MOST_HELD_BYTES:
                yield rows
                rows, held = [], 0
        if rows:
            yield rows

    def metadata(self, name: str) -> bytes | None:
        """The value under `name` in the metadata of the database; None if there is none."""
        row = self._connection.execute("SELECT value FROM metadata WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None


def _require_sqlite(path: Path) -> None:
    """Raise UnfitBackup if the file is missing or no SQLite file. SQLite itself would accept an empty file."""
    try:
        with path.open("rb") as file:
            head = file.read(len(MAGIC))
    except FileNotFoundError:
        raise UnfitBackup(f"There is no file {path}. Name the backup that `afterglow backup` made.") from None
    except OSError as error:
        raise UnfitBackup(
            f"{path} cannot be read ({error.strerror}). Name the backup file, and make it readable for this user."
        ) from None
    if head != MAGIC:
        raise UnfitBackup(f"{path} is not a backup of Afterglow. Name a file that `afterglow backup` made.")


def _read_manifest(path: Path, connection: sqlite3.Connection) -> Manifest:
    """The manifest in the file. Raises UnfitBackup."""
    try:
        if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (MANIFEST,)).fetchone():
            raise UnfitBackup(
                f"{path} is an SQLite file, but not a backup of Afterglow: it has no manifest. Name a file that "
                "`afterglow backup` made; a copy of the database itself is put back by copying it into its place "
                "while the bot is stopped."
            )
        rows = connection.execute(f"SELECT name, value FROM {MANIFEST} LIMIT 20").fetchall()  # noqa: S608  a constant
        fields = {str(name): str(value) for name, value in rows}
        if fields["format"] == FORMAT and int(fields["version"]) < VERSION:
            raise UnfitBackup(
                f"{path} was made by a version of this program from before its first release, which this version "
                "cannot read. Name another backup."
            )
        if fields["format"] != FORMAT or int(fields["version"]) > VERSION:
            raise UnfitBackup(
                f"{path} was made by a newer version of this program (format {fields['version']}). Install that "
                "version or a later one."
            )
        datetime.fromisoformat(fields["made"])
        counts = json.loads(fields["counts"])
        printed = (fields["revision"], fields.get("root", "0"))
        if not all(map(PRINTABLE_ID.fullmatch, printed)) or not all(type(count) is int for count in counts.values()):
            raise _damaged(path)
        signature = Signature(fields["root"], fields["signature"]) if "root" in fields else None
        return Manifest(fields["revision"], fields["made"], counts, fields["checksum"], signature)
    except (sqlite3.Error, KeyError, ValueError, AttributeError, RecursionError):  # RecursionError: deeply nested JSON
        raise _damaged(path) from None


def _damaged(path: Path) -> UnfitBackup:
    return UnfitBackup(
        f"{path} is not whole: it was cut short or changed after it was made. Copy it again from where it was kept, or "
        "name another backup. Nothing was changed."
    )
