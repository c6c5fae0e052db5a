"""Connections of sqlite3: opening, transactions, and calls that may wait for a lock or the disk."""

import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing
from typing import Any, ClassVar, Literal

from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.sql.elements import ClauseElement

from bot.store.connection import Connection, Prepared, Rows, Statement, Values, raised

BUSY_SECONDS = 10
"""Seconds that a connection waits for a lock of another program while it opens or reads."""
PRAGMAS = (
    # First, so that a second process waits while the first switches the file to WAL.
    f"busy_timeout={BUSY_SECONDS * 1000}",
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
)
WRITE_SECONDS = 4
"""Seconds that a transaction waits while another program writes."""
READ_ONLY_PRAGMAS = (f"busy_timeout={BUSY_SECONDS * 1000}", "schema_version")
"""For a read-only file. The second pragma reads the file, and fails if it is not SQLite's."""
_prepared = Prepared(SQLiteDialect(paramstyle="named"))


class SqliteConnection(Connection):
    """A transaction on a connection of sqlite3."""

    __slots__ = ("_depth", "_raw")
    dialect: ClassVar[Literal["sqlite"]] = "sqlite"

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw
        self._depth = 0

    def _one(self, statement: ClauseElement, values: Values) -> Rows:
        sql, values = _prepared(statement, values)
        try:
            cursor = self._raw.execute(sql, values)
            # The rows first: the count of an UPDATE ... RETURNING is only right after that.
            return Rows(cursor.fetchall(), cursor.rowcount)
        except sqlite3.Error as error:
            failure = raised(error, sqlite3.Error, sql)
        raise failure

    async def execute_all(self, steps: Sequence[Statement]) -> list[Rows]:
        return [self._one(statement, values) for statement, values in steps]

    async def later(self, statement: ClauseElement, values: Values) -> None:
        self._one(statement, values)

    async def stream(self, statement: ClauseElement, batch: int) -> AsyncIterator[Sequence[tuple[Any, ...]]]:
        sql, values = _prepared(statement, {})
        with closing(self._raw.cursor()) as cursor:
            try:
                cursor.execute(sql, values)
                while rows := cursor.fetchmany(batch):
                    yield rows
            except sqlite3.Error as error:
                failure = raised(error, sqlite3.Error, sql)
            else:
                return
        raise failure

    async def start_over(self) -> None:
        assert self._depth == 1, "a part of a transaction is undone by leaving it"
        # The savepoint that `Sqlite.begin` opened. Other transactions of the group are not touched.
        run(self._raw, "ROLLBACK TO part_1")

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        self._depth += 1
        name = f"part_{self._depth}"
        run(self._raw, f"SAVEPOINT {name}")
        try:
            yield
        except BaseException:
            # On a full disk SQLite has rolled back the whole transaction already.
            if self._raw.in_transaction:
                run(self._raw, f"ROLLBACK TO {name}")
                run(self._raw, f"RELEASE {name}")
            raise
        else:
            run(self._raw, f"RELEASE {name}")
        finally:
            self._depth -= 1


def runs_now(raw: sqlite3.Connection, sql: str) -> bool:
    """Run a statement. False if another program has the lock."""
    try:
        raw.execute(sql)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            return False
        failure = raised(error, sqlite3.Error, sql)
    else:
        return True
    raise failure


def ask(raw: sqlite3.Connection, pragma: str) -> int:
    """The first number in the result of a pragma."""
    try:
        number: int = raw.execute(f"PRAGMA {pragma}").fetchone()[0]
    except sqlite3.Error as error:
        failure = raised(error, sqlite3.Error, pragma)
    else:
        return number
    raise failure


def run(raw: sqlite3.Connection, sql: str, values: Sequence[str] = ()) -> None:
    try:
        raw.execute(sql, values)
    except sqlite3.Error as error:
        failure = raised(error, sqlite3.Error, sql)
    else:
        return
    raise failure


def connect(path: str) -> sqlite3.Connection:
    """Open a file; a URI (`file:///...`) read only. Raises SQLAlchemy's errors."""
    try:
        read_only = path.startswith("file:")
        raw = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, uri=read_only)
        for pragma in READ_ONLY_PRAGMAS if read_only else PRAGMAS:
            raw.execute(f"PRAGMA {pragma}")
        return raw
    except sqlite3.Error as error:
        failure = raised(error, sqlite3.Error)
    raise failure


def commit_now(raw: sqlite3.Connection) -> sqlite3.Error | None:
    """Commit; roll back if that fails. Returns the error."""
    try:
        raw.commit()
    except sqlite3.Error as error:
        if raw.in_transaction:
            raw.rollback()
        return error
    return None


def truncate_log(raw: sqlite3.Connection) -> bool:
    """Copy the log back and truncate it. False if another connection reads or writes."""
    return ask(raw, "wal_checkpoint(TRUNCATE)") == 0


def begin_immediate(raw: sqlite3.Connection) -> None:
    raw.execute(f"PRAGMA busy_timeout={WRITE_SECONDS * 1000}")
    try:
        run(raw, "BEGIN IMMEDIATE")
    finally:
        raw.execute("PRAGMA busy_timeout=0")
