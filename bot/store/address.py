"""The address of a database: a file of SQLite's, or a PostgreSQL.

It must never print an address: it may hold a password.
"""

import errno
import os
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, event, make_url
from sqlalchemy.exc import ArgumentError

from bot.store.sqlite import BUSY_SECONDS, LOOKS, PRAGMAS


class BadDatabaseUrl(ValueError):
    """The database address cannot be used; the message says what to write instead."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a database is. Nothing is opened yet.

    `looks`: it is only looked at. No file is made, no setting of one is changed, and nothing is written.
    """

    url: URL = field(repr=False)
    looks: bool = False

    @property
    def is_sqlite(self) -> bool:
        """Whether it is a file of SQLite's."""
        return self.url.get_backend_name() == "sqlite"

    @property
    def path(self) -> Path:
        """The file of SQLite's. Raises BadDatabaseUrl where it names none."""
        return Path(_file(self.url)).absolute()

    @property
    def file(self) -> str:
        """What sqlite3 is to open: a path, or an address (`file:///...`) where it is only looked at."""
        path = self.path
        if not self.looks:
            return str(path)
        # With nobody at work on it (no log of writes) even the little files that go with one are left unmade.
        return f"{path.as_uri()}?mode=ro" + ("" if Path(f"{path}-wal").exists() else "&immutable=1")

    @property
    def server(self) -> str:
        """What psycopg is to connect to. It may hold a password. Raises BadDatabaseUrl for an option that is none."""
        from psycopg import ProgrammingError
        from psycopg.conninfo import make_conninfo

        parts = self.url.translate_connect_args(username="user", database="dbname")
        options = {name: ",".join(values) for name, values in self.url.normalized_query.items()}
        try:
            # Not as an address: there, SQLAlchemy writes a blank as libpq does not read it.
            return make_conninfo(**{**parts, **options})
        except (ProgrammingError, TypeError):
            fault = BadDatabaseUrl("What stands behind the ? of the database address is no option of PostgreSQL's.")
        raise fault

    @property
    def name(self) -> str:
        """What to call it before the person who runs the bot: it holds neither user nor password."""
        if self.is_sqlite:
            return f"The database file {self.path}"
        host = self.url.host or self.url.query.get("host") or "this machine"
        port = f":{self.url.port}" if self.url.port else ""
        return f"The PostgreSQL database {self.url.database or '(without a name)'} at {host}{port}"

    def engine(self) -> Engine:
        """SQLAlchemy's engine, for Alembic. It waits for the database: from an event loop, use it in a thread."""
        from sqlalchemy import create_engine
        from sqlalchemy.pool import NullPool

        # The values of a statement stay out of its errors, wherever these are shown.
        if not self.is_sqlite:
            return create_engine(
                self.url.set(drivername="postgresql+psycopg"),
                poolclass=NullPool,
                hide_parameters=True,
                connect_args={"connect_timeout": BUSY_SECONDS},
            )
        engine = create_engine(
            URL.create("sqlite", database=self.file, query={"uri": "true"} if self.looks else {}),
            poolclass=NullPool,
            hide_parameters=True,
            # isolation_level None: the driver opens no transaction of its own, `_begin` does.
            connect_args={"isolation_level": None, "timeout": BUSY_SECONDS},
        )
        event.listen(engine, "connect", _looks if self.looks else _pragmas)
        event.listen(engine, "begin", _begin)
        return engine


def locate(url: str) -> Address:
    """The place that `url` names: `sqlite:///file` or `postgresql://...`, with or without a driver's name.

    An SQLite file is made if it is not there, readable by its owner only, and so is its folder.

    Raises:
        BadDatabaseUrl: another kind of database, no file for SQLite, or not an address.
        OSError: the SQLite file or its folder cannot be made.
    """
    address = Address(_address(url))
    if address.is_sqlite:
        create_private(address.path)
    return address


def look(url: str) -> Address:
    """The place that `url` names, to be looked at only. Raises BadDatabaseUrl."""
    return Address(_address(url), looks=True)


def file_at(path: Path) -> Address:
    """The SQLite file at `path`, made if it is not there. Raises OSError."""
    create_private(path)
    return Address(URL.create("sqlite", database=str(path)))


def folder_of(url: str) -> Path | None:
    """The folder that an SQLite file lies in; None for a server. Raises BadDatabaseUrl."""
    address = Address(_address(url))
    return address.path.parent if address.is_sqlite else None


def is_there(url: str) -> bool:
    """Whether a database is at `url` already: for SQLite whether its file is; a server's is taken to be.

    Raises BadDatabaseUrl as `locate` does, but makes nothing.
    """
    address = Address(_address(url))
    return not address.is_sqlite or address.path.exists()


def _address(url: str) -> URL:
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
        _file(address)
    if "@" in (address.host or ""):
        raise BadDatabaseUrl("A @ in the user or password of a database address is written %40.")
    return address


def _file(address: URL) -> str:
    name = address.database
    if not name or name == ":memory:" or name.startswith("file:"):
        raise BadDatabaseUrl("SQLite needs a file to keep things in: write sqlite:///path/to/file.")
    return name


def create_private(path: Path) -> None:
    """Make an empty file for its owner only, and its folder, where there is none. Raises OSError."""
    # SQLite gives -wal and -shm the mode of the file they belong to.
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # A file that is there is not opened: to close any handle of it gives up all locks this process has on it
    # (https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_), and
    # who closes it next takes itself for the last, and deletes the log that this process goes on to write to.
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
    for fault, there in ((errno.EISDIR, path.is_dir()), (errno.EACCES, not os.access(path, os.R_OK | os.W_OK))):
        if there:
            raise OSError(fault, os.strerror(fault))


def _pragmas(connection: Any, _record: Any) -> None:
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _looks(connection: Any, _record: Any) -> None:
    for pragma in LOOKS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    # At once, so that two processes do not both find something missing and then stand in each other's way.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
