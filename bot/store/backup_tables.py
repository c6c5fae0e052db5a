"""The tables inside a backup file: their columns, their rows and the checksum over them."""

import hashlib
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

MANIFEST: Final = "backup_manifest"
"""The table with the manifest. It is no table of the bot."""
PROGRESS_ROWS: Final = 1000
"""Rows between two reports of progress."""

Progress = Callable[[str, int, int], None]
"""Called with the name of the work, how much is done, and the total."""


def tables(connection: sqlite3.Connection) -> dict[str, tuple[list[str], list[str]]]:
    """Every table of the bot in the file, with the names of its columns and of its primary key's columns, in order."""
    columns_and_keys: dict[str, tuple[list[str], list[str]]] = {}
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT IN ('alembic_version', ?) ORDER BY name",
        (MANIFEST,),
    )
    for (name,) in names.fetchall():
        columns = connection.execute("SELECT name, pk FROM pragma_table_info(?)", (name,)).fetchall()
        # `pk` is the position of a column in the primary key, from 1; 0 for other columns.
        key = [column for column, _ in sorted((c for c in columns if c[1]), key=lambda c: c[1])]
        columns_and_keys[name] = [column for column, _ in columns], key
    return columns_and_keys


def checksum(connection: sqlite3.Connection, counts: Mapping[str, int], progress: Progress) -> str:
    """SHA-256 over the definitions of the tables, and over every row in the order of its primary key."""
    digest, done, total = hashlib.sha256(), 0, max(1, sum(counts.values()))
    definitions = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name <> ? ORDER BY type, name"
    for row in connection.execute(definitions, (MANIFEST,)):
        digest.update(encoded(row))
    for name, (columns, key) in tables(connection).items():
        digest.update(encoded([name, *columns]))
        order = f" ORDER BY {', '.join(map(quoted, key))}" if key else ""
        for row in connection.execute(select(name, columns) + order):
            digest.update(encoded(row))
            done += 1
            if done % PROGRESS_ROWS == 0:
                progress("checking", done, total)
    progress("checking", total, total)
    return digest.hexdigest()


def encoded(row: Sequence[Any]) -> bytes:
    """A row as bytes. No two rows have the same."""
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


def select(table: str, columns: Sequence[str]) -> str:
    """The statement that selects all rows of a table."""
    return f"SELECT {', '.join(map(quoted, columns))} FROM {quoted(table)}"  # noqa: S608  names from the schema


def count_rows(connection: sqlite3.Connection, table: str) -> int:
    """The number of rows of a table."""
    count: int = connection.execute(f"SELECT count(*) FROM {quoted(table)}").fetchone()[0]  # noqa: S608  as above
    return count


def quoted(name: str) -> str:
    """A name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'
