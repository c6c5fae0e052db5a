"""Reads all bytes of a database on the disk, old versions included, for tests that search them.

For SQLite that is the file as of every commit that is still in its log of writes. For PostgreSQL it is the files of its
relations, with dead rows, and its log of writes.
"""

import contextlib
import re
import sqlite3
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import psycopg
from psycopg import sql

WAL_HEADER: Final = 32
FRAME_HEADER: Final = 24
PG_PAGE: Final = 8192
PG_LONG_HEADER: Final = 2
"""The flag of a page of pg_wal with the longer of the two headers (XLP_LONG_HEADER)."""

LEAST: Final = 32
"""The fewest bytes of a value that counts as a box: a shorter value can appear anywhere by chance."""

Rows = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Commit:
    """The content of an SQLite file after one commit."""

    older: bool
    """Whether the commit is of an earlier generation: its frames lie behind the end of the present log."""
    image: bytes

    def rows(self) -> Rows:
        """Every row, by table. Tables with overwritten pages, which cannot be read, are left out."""
        return rows_in(self.image)


def wal_history(path: Path) -> Iterator[Commit]:
    """The file at `path` as of each commit in its log of writes, oldest first, and last the file without the log.

    See https://www.sqlite.org/fileformat2.html#walformat. The frames of an earlier generation are applied to the
    present file, because a log is restarted only once all of its frames are in the file.
    """
    file, log = path.read_bytes(), Path(f"{path}-wal")
    content = log.read_bytes() if log.exists() else b""
    generations = _generations(content)
    for number in reversed(range(len(generations))):
        pages = dict(enumerate(_pages(file, _page_size(file))))
        for page, size, data in generations[number]:
            pages[page - 1] = data
            if size:
                blank = bytes(len(data))
                yield Commit(number > 0, b"".join(pages.get(at, blank) for at in range(size)))
    yield Commit(False, file)


def _generations(log: bytes) -> list[list[tuple[int, int, bytes]]]:
    """The frames of each generation, the present one first.

    A frame is the number of its page, the size of the file in pages (0 if the frame ends no commit), and the page.
    """
    if len(log) < WAL_HEADER:
        return []
    (size,) = struct.unpack(">I", log[8:12])
    found: list[list[tuple[int, int, bytes]]] = [[]]
    salt = log[16:24]
    for at in range(WAL_HEADER, len(log) - FRAME_HEADER - size + 1, FRAME_HEADER + size):
        number, commit = struct.unpack(">II", log[at : at + 8])
        if log[at + 8 : at + 16] != salt:
            salt = log[at + 8 : at + 16]
            found.append([])
        found[-1].append((number, commit, log[at + FRAME_HEADER : at + FRAME_HEADER + size]))
    return found


def rows_in(image: bytes) -> Rows:
    """Every row of an SQLite file, by table, in the order of the file."""
    if len(image) < 100:
        return {}
    # Set the read and write versions to 1, so that SQLite looks for no log.
    image = image[:18] + b"\x01\x01" + image[20:]
    found: Rows = {}
    with contextlib.closing(sqlite3.connect(":memory:")) as raw:
        raw.deserialize(image)
        try:
            names = [name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        except sqlite3.DatabaseError:
            return {}
        for name in names:
            with contextlib.suppress(sqlite3.DatabaseError):
                cursor = raw.execute(f'SELECT * FROM "{name}"')  # noqa: S608  the name is the schema's own
                columns = [column[0] for column in cursor.description]
                found[name] = [dict(zip(columns, row, strict=True)) for row in cursor]
    return found


def _page_size(file: bytes) -> int:
    (size,) = struct.unpack(">H", file[16:18])
    return 65536 if size == 1 else int(size)


def _pages(file: bytes, size: int) -> list[bytes]:
    return [file[at : at + size] for at in range(0, len(file), size)]


def sqlite_bytes(path: Path) -> list[bytes]:
    """Every byte of an SQLite database: the file, its log of writes, and the index of the log."""
    return [file.read_bytes() for file in sorted(path.parent.glob(f"{path.name}*"))]


def cells(rows: Rows) -> Iterator[bytes]:
    """Every box in `rows`."""
    for table in rows.values():
        for row in table:
            yield from (value for value in row.values() if isinstance(value, bytes) and len(value) > LEAST)


def lying(path: Path) -> Iterator[bytes]:
    """Each box of each version of an SQLite file, then every byte of its files."""
    for commit in wal_history(path):
        yield from cells(commit.rows())
    yield from sqlite_bytes(path)


@dataclass(frozen=True, slots=True)
class PostgresDisk:
    """The files of one PostgreSQL database, and the server's log of writes from the segment `since` on."""

    url: str
    since: str
    """The name of a file in pg_wal."""

    @classmethod
    def at(cls, url: str) -> "PostgresDisk":
        """Begin with the present segment, and make PostgreSQL store each box in one piece in its row.

        An old box in chunks could not be reassembled with certainty, and a search that missed it would prove nothing.
        """
        with psycopg.connect(url, autocommit=True) as connection:
            boxes = connection.execute(
                "SELECT table_name, column_name FROM information_schema.columns "
                "WHERE table_schema = 'public' AND data_type = 'bytea'"
            ).fetchall()
            for table, column in boxes:
                names = {"table": sql.Identifier(table), "column": sql.Identifier(column)}
                for change in (
                    "ALTER TABLE {table} ALTER COLUMN {column} SET STORAGE MAIN",
                    "ALTER TABLE {table} SET (toast_tuple_target = 8160)",
                ):
                    connection.execute(sql.SQL(change).format(**names))
            (segment,) = connection.execute("SELECT pg_walfile_name(pg_current_wal_lsn())").fetchone() or ("",)
        return cls(url, segment)

    def bytes(self) -> list[bytes]:
        """All bytes of these files. The page headers of pg_wal are removed, so that each record is in one piece."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute("CHECKPOINT")
            (folder,) = connection.execute("SHOW data_directory").fetchone() or ("",)
            (database,) = connection.execute(
                "SELECT oid FROM pg_database WHERE datname = current_database()"
            ).fetchone() or (0,)
        segments = [
            path
            for path in sorted((Path(folder) / "pg_wal").iterdir())
            if re.fullmatch("[0-9A-F]{24}", path.name) and path.name >= self.since
        ]
        relations = (Path(folder) / "base" / str(database)).iterdir()
        return [
            b"".join(_without_header(page) for path in segments for page in _pages(path.read_bytes(), PG_PAGE)),
            *(path.read_bytes() for path in relations if path.is_file()),
        ]


def _without_header(page: bytes) -> bytes:
    (flags,) = struct.unpack("<H", page[2:4])
    return page[40:] if flags & PG_LONG_HEADER else page[24:]
