"""Limits for a backup, so that reading a hostile one takes no more memory or disk than the size of the file.

In SQLite's format a small file can stand for endless rows: by pages that are used many times, columns filled by a
default, or virtual tables. Our backups have none of these, so a file that has them is refused before a row is read.
"""

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

MOST_VALUE_BYTES: Final = 4 * 1024 * 1024
"""Bytes of the largest row or value. Sealed values are far smaller."""
MOST_HELD_BYTES: Final = 8 * 1024 * 1024
"""Bytes of rows to hold in memory at a time."""
MOST_OBJECTS: Final = 200
"""The most tables and indexes together."""
LONGEST_DEFAULT: Final = 64
"""The most characters of a column's default."""
KINDS: Final = ("table", "index")


class Unbounded(Exception):
    """The file has a property that our backups never have."""


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Open a file with the URI parameters `mode`. A value above MOST_VALUE_BYTES cannot be read."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MOST_VALUE_BYTES)
    connection.execute("PRAGMA trusted_schema=OFF")
    return connection


def examine(connection: sqlite3.Connection, path: Path) -> None:
    """Read every page once, and raise Unbounded if the rows of the file could be larger than the file.

    Raises sqlite3.Error if a page is damaged.
    """
    objects = connection.execute(f"SELECT type, name, rootpage FROM sqlite_schema LIMIT {MOST_OBJECTS + 1}").fetchall()  # noqa: S608  a constant
    # A table without a root page is a virtual table, which runs code.
    if len(objects) > MOST_OBJECTS or any(kind not in KINDS or not page for kind, _, page in objects):
        raise Unbounded
    for kind, name, _ in objects:
        columns = connection.execute("SELECT hidden, dflt_value FROM pragma_table_xinfo(?)", (name,)).fetchall()
        if kind == "table" and any(hidden or len(default or "") > LONGEST_DEFAULT for hidden, default in columns):
            raise Unbounded
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise sqlite3.DatabaseError("damaged")
    pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    if pages * size != path.stat().st_size:
        raise sqlite3.DatabaseError("cut short, or something was added")


def size_of(row: Sequence[Any]) -> int:
    """The approximate bytes of memory that a row takes."""
    return sum(len(value) if isinstance(value, bytes | str) else 8 for value in row)
