"""The address of a database: an SQLite file or a PostgreSQL server.

It must never print an address, which may hold a password.
"""

import errno
import os
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, event, make_url
from sqlalchemy.exc import ArgumentError

from bot.store.sqlite_connection import BUSY_SECONDS, PRAGMAS, READ_ONLY_PRAGMAS


class BadDatabaseUrl(ValueError):
    """The database address cannot be used. The message says what to write instead."""


@dataclass(frozen=True, slots=True)
class DatabaseAddress:
    """Where a database is. Making one opens nothing."""

    url: URL = field(repr=False)
    read_only: bool = False
    """If true, no file is created, and no byte is written."""

    @property
    def is_sqlite(self) -> bool:
        """Whether it is an SQLite file."""
        return self.url.get_backend_name() == "sqlite"

    @property
    def path(self) -> Path:
        """The SQLite file. Raises BadDatabaseUrl if the address names none."""
        return Path(_file_name(self.url)).absolute()

    @property
    def file(self) -> str:
        """The argument for `sqlite3.connect`: a path, or a read-only URI (`file:///...`)."""
        path = self.path
        if not self.read_only:
            return str(path)
        # Without a write-ahead log no program uses the file, and `immutable` keeps SQLite from creating -wal and -shm.
        return f"{path.as_uri()}?mode=ro" + ("" if Path(f"{path}-wal").exists() else "&immutable=1")

    @property
    def server(self) -> str:
        """The connection string for psycopg. It may hold a password. Raises BadDatabaseUrl for an unknown option."""
        from psycopg import ProgrammingError
        from psycopg.conninfo import make_conninfo

        parts = self.url.translate_connect_args(username="user", database="dbname")
        options = {name: ",".join(values) for name, values in self.url.normalized_query.items()}
        try:
            # Passed as keys and values: SQLAlchemy encodes a blank in a URL in a way that libpq does not read.
            return make_conninfo(**{**parts, **options})
        except (ProgrammingError, TypeError):
            fault = BadDatabaseUrl("An option after the ? of the database address is not an option of PostgreSQL.")
        raise fault

    @property
    def name(self) -> str:
        """A name for messages to the operator, without user and password."""
        if self.is_sqlite:
            return f"The database file {self.path}"
        host = self.url.host or self.url.query.get("host") or "this machine"
        port = f":{self.url.port}" if self.url.port else ""
        return f"The PostgreSQL database {self.url.database or '(without a name)'} at {host}{port}"

    def engine(self) -> Engine:
        """A synchronous SQLAlchemy engine, for Alembic. From an event loop, use it in a thread."""
        from sqlalchemy import create_engine
        from sqlalchemy.pool import NullPool

        # hide_parameters: errors must not hold the values of a statement.
        if not self.is_sqlite:
            return create_engine(
                self.url.set(drivername="postgresql+psycopg"),
                poolclass=NullPool,
                hide_parameters=True,
                connect_args={"connect_timeout": BUSY_SECONDS},
            )
        engine = create_engine(
            URL.create("sqlite", database=self.file, query={"uri": "true"} if self.read_only else {}),
            poolclass=NullPool,
            hide_parameters=True,
            # isolation_level None: `_begin` opens transactions, not the driver.
            connect_args={"isolation_level": None, "timeout": BUSY_SECONDS},
        )
        event.listen(engine, "connect", _read_only_pragmas if self.read_only else _pragmas)
        event.listen(engine, "begin", _begin)
        return engine


def locate(url: str) -> DatabaseAddress:
    """The address in `url`: `sqlite:///file` or `postgresql://...`, with or without a driver's name.

    A missing SQLite file and its folder are created, accessible to their owner only.

    Raises:
        BadDatabaseUrl: another kind of database, no file for SQLite, or not an address.
        OSError: the SQLite file or its folder cannot be made.
    """
    address = DatabaseAddress(_parsed(url))
    if address.is_sqlite:
        create_private(address.path)
    return address


def locate_read_only(url: str) -> DatabaseAddress:
    """The address in `url`, read only. Raises BadDatabaseUrl."""
    return DatabaseAddress(_parsed(url), read_only=True)


def file_at(path: Path) -> DatabaseAddress:
    """The SQLite file at `path`, created if it is missing. Raises OSError."""
    create_private(path)
    return DatabaseAddress(URL.create("sqlite", database=str(path)))


def folder_of(url: str) -> Path | None:
    """The folder of an SQLite file; None for a server. Raises BadDatabaseUrl."""
    address = DatabaseAddress(_parsed(url))
    return address.path.parent if address.is_sqlite else None


def database_exists(url: str) -> bool:
    """Whether the SQLite file at `url` exists; true for a server. It creates nothing. Raises BadDatabaseUrl."""
    address = DatabaseAddress(_parsed(url))
    return not address.is_sqlite or address.path.exists()


def _parsed(url: str) -> URL:
    try:
        address = make_url(url)
        kind = address.get_backend_name()
    except ArgumentError:
        raise BadDatabaseUrl(
            "The database address cannot be read. Write sqlite:///path/to/file or postgresql://user@host/name."
        ) from None
    if kind not in ("sqlite", "postgresql"):
        raise BadDatabaseUrl(f"Databases of the kind {kind!r} are not supported: use sqlite or postgresql.")
    if kind == "sqlite":
        _file_name(address)
    if "@" in (address.host or ""):
        raise BadDatabaseUrl("A @ in the user or password of a database address is written %40.")
    return address


def _file_name(address: URL) -> str:
    name = address.database
    if not name or name == ":memory:" or name.startswith("file:"):
        raise BadDatabaseUrl("SQLite needs a file to keep things in: write sqlite:///path/to/file.")
    return name


def create_private(path: Path) -> None:
    """Create an empty file and its folder, accessible to their owner only, if they are missing. Raises OSError."""
    # SQLite gives -wal and -shm the mode of the file they belong to.
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # An existing file is not opened: to close any handle of a file drops all locks that this process has on it
    # (https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_). The
    # next connection that closes would then find no other, and delete the log that this process still writes to.
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
    for code, applies in ((errno.EISDIR, path.is_dir()), (errno.EACCES, not os.access(path, os.R_OK | os.W_OK))):
        if applies:
            raise OSError(code, os.strerror(code))


def _pragmas(connection: Any, _record: Any) -> None:
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _read_only_pragmas(connection: Any, _record: Any) -> None:
    for pragma in READ_ONLY_PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    # IMMEDIATE, so that two processes cannot both find that a migration is missing, and then block each other.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
