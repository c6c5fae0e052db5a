"""Limits for a backup, so that reading a hostile one takes no more memory or disk than the size of the file.

SQLite's format lets a small file stand for endless rows: pages that are used many times, columns filled by a default,
virtual tables. No backup of ours has any of these, so a file that does is refused before a row is read.
"""

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

LARGEST: Final = 4 * 1024 * 1024
"""Bytes of the largest row or value. No sealed value comes near it."""
HELD: Final = 8 * 1024 * 1024
"""Bytes of rows held in memory at a time."""
MOST: Final = 200
"""Tables and indexes together."""
DEFAULT: Final = 64
"""Characters of a column's default."""
KINDS: Final = ("table", "index")


class Unbounded(Exception):
    """The file has something that no backup of ours has."""


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Open a file for reading, with no value larger than LARGEST. Raises sqlite3.Error."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST)
    connection.execute("PRAGMA trusted_schema=OFF")
    return connection


def examine(connection: sqlite3.Connection, path: Path) -> None:
    """Raise Unbounded if the file at `path` could expand to more than its size.

    Raises sqlite3.Error where a page is damaged. It reads every page once.
    """
    made = connection.execute(f"SELECT type, name, rootpage FROM sqlite_schema LIMIT {MOST + 1}").fetchall()  # noqa: S608  a constant
    # A table without a root page is a virtual table, which runs code.
    if len(made) > MOST or any(kind not in KINDS or not page for kind, _, page in made):
        raise Unbounded
    for kind, name, _ in made:
        columns = connection.execute("SELECT hidden, dflt_value FROM pragma_table_xinfo(?)", (name,)).fetchall()
        if kind == "table" and any(hidden or len(default or "") > DEFAULT for hidden, default in columns):
            raise Unbounded
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise sqlite3.DatabaseError("damaged")
    pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    if pages * size != path.stat().st_size:
        raise sqlite3.DatabaseError("cut short, or something was added")


def size_of(row: Sequence[Any]) -> int:
    """About how many bytes of memory a row takes."""
    return sum(len(value) if isinstance(value, bytes | str) else 8 for value in row)
