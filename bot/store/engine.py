"""The engine: a database address made into connections that keep what they say they kept.

It must never print an address: it may hold a password.
"""

import errno
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.exc import ArgumentError

from bot.store.lite import BUSY_SECONDS, LOOKS, PRAGMAS

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

BEGIN = "afterglow_begin"
"""Execution option: the words that open a transaction on SQLite; None for none at all."""


class BadDatabaseUrl(ValueError):
    """The database address cannot be used; the message says what to write instead."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a database is. Nothing is opened yet."""

    url: URL = field(repr=False)

    @property
    def is_sqlite(self) -> bool:
        """Whether it is a file of SQLite's."""
        return self.url.get_backend_name() == "sqlite"

    @property
    def path(self) -> Path:
        """The file of SQLite's. Raises BadDatabaseUrl where it names none."""
        return Path(_file(self.url))

    def engine(self) -> "AsyncEngine":
        """SQLAlchemy's engine for it."""
        if self.is_sqlite:
            return sqlite_engine(self.path)
        # Here, as it brings SQLAlchemy's whole mapper along: a bot on SQLite runs without.
        from sqlalchemy.ext.asyncio import create_async_engine

        # pre_ping: after a restart of the server the first tap finds a live connection, not an error.
        return create_async_engine(
            self.url.set(drivername="postgresql+psycopg"),
            pool_pre_ping=True,
            hide_parameters=True,
            connect_args={"connect_timeout": BUSY_SECONDS},
        )


def locate(url: str) -> Address:
    """The place that `url` names: `sqlite:///file` or `postgresql://...`, with or without a driver's name.

    An SQLite file is made if it is not there, readable by its owner only, and so is its folder.

    Raises:
        BadDatabaseUrl: another kind of database, no file for SQLite, or not an address.
        OSError: the SQLite file or its folder cannot be made.
    """
    address = Address(_address(url))
    match address.url.get_backend_name():
        case "sqlite":
            _create_private(address.path)
        case "postgresql":
            pass
        case kind:
            raise BadDatabaseUrl(f"Databases of the kind {kind!r} are not supported: use sqlite or postgresql.")
    return address


def make_engine(url: str) -> "AsyncEngine":
    """SQLAlchemy's engine for the place that `url` names. Raises as `locate` does."""
    return locate(url).engine()


def look_engine(url: str) -> "AsyncEngine":
    """An engine that only looks: it makes no file, changes no setting of one, and writes nothing at all.

    Raises BadDatabaseUrl as `make_engine` does.
    """
    address = _address(url)
    if address.get_backend_name() != "sqlite":
        return make_engine(url)
    path = Path(_file(address)).absolute()
    # With nobody at work on it (no log of writes) even the little files that go with one are left unmade.
    query = {"uri": "true", "mode": "ro"} | ({} if Path(f"{path}-wal").exists() else {"immutable": "1"})
    from sqlalchemy.ext.asyncio import create_async_engine

    engine = create_async_engine(URL.create("sqlite+aiosqlite", database=path.as_uri(), query=query))
    event.listen(engine.sync_engine, "connect", _set_looks)
    return engine


def file_of(address: URL) -> str:
    """What an engine of ours opens as its SQLite file: a path, or an address where it only looks."""
    query = "&".join(f"{name}={value}" for name, value in address.query.items() if name != "uri")
    return f"{address.database}?{query}" if "uri" in address.query else str(address.database)


def folder_of(url: str) -> Path | None:
    """The folder that an SQLite file lies in; None for a server. Raises BadDatabaseUrl."""
    address = _address(url)
    return Path(_file(address)).absolute().parent if address.get_backend_name() == "sqlite" else None


def is_there(url: str) -> bool:
    """Whether a database is at `url` already: for SQLite whether its file is; a server's is taken to be.

    Raises BadDatabaseUrl as `locate` does, but makes nothing.
    """
    address = _address(url)
    return address.get_backend_name() != "sqlite" or Path(_file(address)).exists()


def _address(url: str) -> URL:
    try:
        address = make_url(url)
        address.get_backend_name()
    except ArgumentError:
        raise BadDatabaseUrl(
            "The database address cannot be read. Write sqlite:///path/to/file or postgresql://user@host/name."
        ) from None
    return address


def _file(address: URL) -> str:
    name = address.database
    if not name or name == ":memory:" or name.startswith("file:"):
        raise BadDatabaseUrl("SQLite needs a file to keep things in: write sqlite:///path/to/file.")
    return name


def sqlite_engine(path: Path) -> "AsyncEngine":
    """An engine for the SQLite file at `path`, made if it is not there. Raises OSError."""
    from sqlalchemy.ext.asyncio import create_async_engine

    _create_private(path)
    engine = create_async_engine(
        URL.create("sqlite+aiosqlite", database=str(path)),
        # The values of a statement stay out of its errors, wherever these are shown.
        hide_parameters=True,
        # isolation_level None: the driver opens no transaction of its own, `_begin` does.
        connect_args={"isolation_level": None, "timeout": BUSY_SECONDS},
    )
    event.listen(engine.sync_engine, "connect", _set_pragmas)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _create_private(path: Path) -> None:
    # SQLite gives -wal and -shm the mode of the file they belong to.
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # A file that is there is not opened: to close any handle of it gives up all locks this process has on it
    # (https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_), and
    # whoever closes it next takes itself for the last, and deletes the log that this process goes on to write to.
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
    for fault, there in ((errno.EISDIR, path.is_dir()), (errno.EACCES, not os.access(path, os.R_OK | os.W_OK))):
        if there:
            raise OSError(fault, os.strerror(fault))


def _set_pragmas(connection: Any, _record: Any) -> None:
    _run(connection, PRAGMAS)


def _set_looks(connection: Any, _record: Any) -> None:
    _run(connection, LOOKS)


def _run(connection: Any, pragmas: Iterable[str]) -> None:
    cursor = connection.cursor()
    for pragma in pragmas:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    words: str | None = connection.get_execution_options().get(BEGIN, "BEGIN")
    if words is not None:
        connection.exec_driver_sql(words)
