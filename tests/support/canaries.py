"""Canaries: planted words and ids, all forms in which they could be stored, and all bytes of a database to search."""

import base64
import secrets
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import psycopg
from psycopg import sql

END = 64
"""The length of an end of a blob, in bytes."""


def canary(name: str) -> str:
    """A unique word, in letters of several alphabets."""
    return f"{name}-{secrets.token_hex(6)}-тихо-静か"


def forms(secret: str | int | bytes) -> Iterator[bytes]:
    """Every form in which the secret could be stored: UTF-8, UTF-16, escaped, decimal, binary, hex and base64."""
    match secret:
        case int():
            plain = [str(secret).encode(), str(secret).encode("utf-16-le")]
            length = (secret.bit_length() + 7) // 8
            # The shortest form is a part of every longer one.
            binary = [secret.to_bytes(length, "big"), secret.to_bytes(length, "little")]
        case str():
            plain = [secret.encode(), secret.encode("utf-16-le"), secret.encode("utf-16-be")]
            plain.append(secret.encode("unicode_escape"))
            binary = plain[:1]
        case bytes():
            plain, binary = [secret], [secret]
    yield from plain
    yield from binary
    for raw in (*plain[:1], *(b for b in binary if len(b) > 7)):
        yield raw.hex().encode()
        for before in range(3):
            # Three bytes become four letters, so there are three alignments. The ends depend on neighbouring bytes.
            letters = base64.b64encode(b"\0" * before + raw)
            cut = letters[4 * (before > 0) + 4 : -4]
            if len(cut) > 7:
                yield cut
                yield cut.replace(b"+", b"-").replace(b"/", b"_")


def ends(blobs: Iterable[bytes]) -> list[str | int | bytes]:
    """Both ends of each blob. SQLite splits long rows into pages, but at least one end of a blob stays in one piece."""
    return [end for blob in blobs for end in ((blob[:END], blob[-END:]) if len(blob) > 2 * END else (blob,))]


def found(secrets: Iterable[str | int | bytes], places: dict[str, bytes]) -> list[tuple[str, bytes]]:
    """The place and the form of each secret that is found. Empty if none is."""
    wanted = {form for secret in secrets for form in forms(secret)}
    return [(place, form) for place, content in places.items() for form in wanted if form in content]


def everything(url: str) -> dict[str, bytes]:
    """Every byte of a database: for SQLite its files and a copy as in a backup, for PostgreSQL all rows."""
    return _files(url) if url.startswith("sqlite") else _rows(url)


def _files(url: str) -> dict[str, bytes]:
    path = Path(url.removeprefix("sqlite:///"))
    places = files(path.parent, f"{path.name}*")
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.db"
        connection = sqlite3.connect(path)
        try:
            connection.execute("VACUUM INTO ?", [str(copy)])
        finally:
            connection.close()
        return places | {"backup": copy.read_bytes()}


def _rows(url: str) -> dict[str, bytes]:
    places: dict[str, bytes] = {}
    with psycopg.connect(url) as connection:
        for name in _tables(connection):
            copy = sql.SQL("COPY {} TO STDOUT (FORMAT binary)").format(sql.Identifier(name))
            with connection.cursor() as cursor, cursor.copy(copy) as rows:
                places[name] = b"".join(bytes(row) for row in rows)
    return places


def _tables(connection: psycopg.Connection) -> list[str]:
    query = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    return [name for (name,) in connection.execute(query)]


def files(folder: Path, pattern: str = "*") -> dict[str, bytes]:
    """Every byte of every file below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob(pattern) if path.is_file()}


def numbers(url: str) -> dict[str, list[int]]:
    """Every whole number in every column of a database, by table and column."""
    if url.startswith("sqlite"):
        return _numbers_of_sqlite(url)
    with psycopg.connect(url) as connection:
        columns = connection.execute(
            "SELECT table_name, column_name FROM information_schema.columns "
            "WHERE table_schema = 'public' AND data_type IN ('bigint', 'integer', 'smallint')"
        ).fetchall()
        return {
            f"{table}.{column}": [
                value
                for (value,) in connection.execute(
                    sql.SQL("SELECT {0} FROM {1} WHERE {0} IS NOT NULL").format(
                        sql.Identifier(column), sql.Identifier(table)
                    )
                )
            ]
            for table, column in columns
        }


def _numbers_of_sqlite(url: str) -> dict[str, list[int]]:
    connection = sqlite3.connect(url.removeprefix("sqlite:///"))
    try:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        found: dict[str, list[int]] = {}
        for table in tables:
            cursor = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608  the name is the schema's own
            names = [column[0] for column in cursor.description]
            for row in cursor:
                for name, value in zip(names, row, strict=True):
                    if isinstance(value, int):
                        found.setdefault(f"{table}.{name}", []).append(value)
        return found
    finally:
        connection.close()
