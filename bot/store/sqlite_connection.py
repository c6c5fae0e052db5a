"""Connections of sqlite3: opening them, transactions, and calls that may wait for a lock or the disk."""

import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing
from typing import Any, ClassVar, Literal

from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.sql.elements import ClauseElement

from bot.store.connection import Connection, Rows, Statement, StatementCache, Values, translated

BUSY_SECONDS = 10
"""Seconds that a connection waits for a lock of another program while it opens or reads."""
PRAGMAS = (
    # Comes first, so that a second process waits while the first switches the file to WAL.
    f"busy_timeout={BUSY_SECONDS * 1000}",
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
)
WRITE_SECONDS = 4
"""Seconds that a new transaction waits while another program writes."""
READ_ONLY_PRAGMAS = (f"busy_timeout={BUSY_SECONDS * 1000}", "schema_version")
"""For a file that is opened read only. The second pragma reads the file, and fails if it is no SQLite database."""
_prepared = StatementCache(SQLiteDialect(paramstyle="named"))


class SqliteConnection(Connection):
    """A transaction on a connection of sqlite3."""

    __slots__ = ("_depth", "_raw")
    dialect: ClassVar[Literal["sqlite"]] = "sqlite"

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw
        self._depth = 0

    def _execute(self, statement: ClauseElement, values: Values) -> Rows:
        sql, values = _prepared(statement, values)
        try:
            cursor = self._raw.execute(sql, values)
            # The rows come first: before they are read, the count of an UPDATE ... RETURNING is wrong.
            return Rows(cursor.fetchall(), cursor.rowcount)
        except sqlite3.Error as error:
            failure = translated(error, sqlite3.Error, sql)
        raise failure

    async def execute_all(self, steps: Sequence[Statement]) -> list[Rows]:
        return [self._execute(statement, values) for statement, values in steps]

    async def later(self, statement: ClauseElement, values: Values) -> None:
        self._execute(statement, values)

    async def stream(self, statement: ClauseElement, batch: int) -> AsyncIterator[Sequence[tuple[Any, ...]]]:
        sql, values = _prepared(statement, {})
        with closing(self._raw.cursor()) as cursor:
            try:
                cursor.execute(sql, values)
                while rows := cursor.fetchmany(batch):
                    yield rows
            except sqlite3.Error as error:
                failure = translated(error, sqlite3.Error, sql)
            else:
                return
        raise failure

    async def start_over(self) -> None:
        assert self._depth == 1, "a savepoint is rolled back by leaving its context"
        # To the savepoint that `Sqlite.begin` opened. The other transactions of the group stay.
        execute_raw(self._raw, "ROLLBACK TO part_1")

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        self._depth += 1
        name = f"part_{self._depth}"
        execute_raw(self._raw, f"SAVEPOINT {name}")
        try:
            yield
        except BaseException:
            # On a full disk, for example, SQLite has already rolled back the whole transaction.
            if self._raw.in_transaction:
                execute_raw(self._raw, f"ROLLBACK TO {name}")
                execute_raw(self._raw, f"RELEASE {name}")
            raise
        else:
            execute_raw(self._raw, f"RELEASE {name}")
        finally:
            self._depth -= 1


def execute_if_free(raw: sqlite3.Connection, sql: str) -> bool:
    """Run a statement without values. False if another program has the lock. Raises SQLAlchemy's errors."""
    try:
        raw.execute(sql)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            return False
        failure = translated(error, sqlite3.Error, sql)
    else:
        return True
    raise failure


def read_pragma(raw: sqlite3.Connection, pragma: str) -> int:
    """The first number in the result of a pragma. Raises SQLAlchemy's errors."""
    try:
        number: int = raw.execute(f"PRAGMA {pragma}").fetchone()[0]
    except sqlite3.Error as error:
        failure = translated(error, sqlite3.Error, pragma)
    else:
        return number
    raise failure


def execute_raw(raw: sqlite3.Connection, sql: str, values: Sequence[str] = ()) -> None:
    """Run a statement. Raises SQLAlchemy's errors."""
    try:
        raw.execute(sql, values)
    except sqlite3.Error as error:
        failure = translated(error, sqlite3.Error, sql)
    else:
        return
    raise failure


def connect(path: str) -> sqlite3.Connection:
    """Open the file at `path`, or read only at a URI (`file:///...`). Raises SQLAlchemy's errors."""
    try:
        read_only = path.startswith("file:")
        raw = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, uri=read_only)
        for pragma in READ_ONLY_PRAGMAS if read_only else PRAGMAS:
            raw.execute(f"PRAGMA {pragma}")
        return raw
    except sqlite3.Error as error:
        failure = translated(error, sqlite3.Error)
    raise failure


def commit_now(raw: sqlite3.Connection) -> sqlite3.Error | None:
    """Commit, and roll back if that fails. Returns the error; None after a commit."""
    try:
        raw.commit()
    except sqlite3.Error as error:
        if raw.in_transaction:
            raw.rollback()
        return error
    return None


def truncate_log(raw: sqlite3.Connection) -> bool:
    """Copy the write-ahead log back into the file, and truncate it. False if another connection reads or writes."""
    return read_pragma(raw, "wal_checkpoint(TRUNCATE)") == 0


def begin_immediate(raw: sqlite3.Connection) -> None:
    """Begin to write. It waits up to WRITE_SECONDS for the lock of another program."""
    raw.execute(f"PRAGMA busy_timeout={WRITE_SECONDS * 1000}")
    try:
        execute_raw(raw, "BEGIN IMMEDIATE")
    finally:
        raw.execute("PRAGMA busy_timeout=0")
