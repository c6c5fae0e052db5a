"""PostgreSQL: a pool of connections, and as few round trips to the server as a tap allows.

Statements that need no answer of their own are sent together with one that does: BEGIN and the check of the epoch with
the first statement, those for `later` with the commit. So a transaction takes a round trip for each answer that it
waits for, and one to commit.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, ClassVar, Final, Literal

import psycopg
from psycopg.conninfo import conninfo_to_dict
from psycopg.pq import PipelineStatus, TransactionStatus
from psycopg_pool import AsyncConnectionPool
from sqlalchemy import text
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.exc import OperationalError
from sqlalchemy.sql.elements import ClauseElement

from bot.store.connection import EPOCH, Connection, Database, EpochLost, Prepared, Rows, Step, Values, raised

Raw = psycopg.AsyncConnection[tuple[Any, ...]]
MOST: Final = 15
"""Connections in the pool."""
PATIENCE: Final = 4.0
"""Seconds to wait for a connection of the pool."""
CONNECT: Final = 10
"""Seconds to wait for the server when opening one."""
ALIVE: Final = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 20_000}
"""How soon this side notices that the server is gone."""
WATCHED: Final = (
    "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3; "
    "SET tcp_user_timeout = 20000"
)
"""How soon the server notices that this side is gone, and releases its locks: within 30 s. On a local socket it notices
at once, and these settings do nothing."""

_prepared = Prepared(PGDialect_psycopg())  # type: ignore[no-untyped-call]
_begin, _commit, _rollback = text("BEGIN"), text("COMMIT"), text("ROLLBACK")
_begin_reading = text("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
_LOST: Final = "afterglow works under epoch"
# It fails under another epoch, so that the statements sent with it do not run. It locks the row, so that nobody takes
# over before the transaction ends.
_check = text(
    f"WITH present AS MATERIALIZED (SELECT encode(value, 'escape') AS at FROM mark WHERE name = '{EPOCH}' FOR SHARE) "  # noqa: S608
    f"SELECT CASE WHEN (SELECT at FROM present) = :epoch THEN 1 "
    f"ELSE ('{_LOST} ' || coalesce((SELECT at FROM present), 'none'))::int END"
)


class PostgresConnection(Connection):
    """A transaction. It begins with its first statement, on the next free connection."""

    __slots__ = ("_database", "_depth", "_opening", "_raw", "_waiting")
    dialect: ClassVar[Literal["postgresql"]] = "postgresql"

    def __init__(self, database: "Postgres", opening: list[Step]) -> None:
        self._database = database
        self._opening = opening
        self._waiting = list(opening)
        """Sent with the next statement."""
        self._raw: Raw | None = None
        """None until it is begun."""
        self._depth = 0

    async def execute_all(self, steps: Sequence[Step]) -> list[Rows]:
        waiting, self._waiting = self._waiting, []
        steps = [*waiting, *steps]
        if self._raw is None:
            self._raw, found = await self._database.begun(steps)
        else:
            found = await self._database.journey(self._raw, steps)
        return found[len(waiting) :]

    async def later(self, statement: ClauseElement, values: Values) -> None:
        self._waiting.append((statement, values))

    async def stream(self, statement: ClauseElement, batch: int) -> AsyncIterator[Sequence[tuple[Any, ...]]]:
        await self.execute_all(())
        sql, values = _prepared(statement, {})
        assert self._raw is not None
        try:
            async with self._raw.cursor(name="stream") as cursor:
                await cursor.execute(sql, values)
                while rows := await cursor.fetchmany(batch):
                    yield rows
        except psycopg.Error as error:
            failure = raised(error, psycopg.Error, sql)
        else:
            return
        raise failure

    async def start_over(self) -> None:
        assert self._depth == 0, "a part of a transaction is undone by leaving it"
        self._waiting = list(self._opening)
        if self._raw is not None:
            self._waiting.insert(0, (_rollback, {}))

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        self._depth += 1
        name = f"part_{self._depth}"
        self._waiting.append((text(f"SAVEPOINT {name}"), {}))
        try:
            yield
            # Not later: what this part queued must run, or fail, inside of it.
            await self.execute_all(((text(f"RELEASE {name}"), {}),))
        except BaseException:
            # If the connection is gone or was interrupted, so is the whole transaction.
            if self._raw is None:
                self._waiting = list(self._opening)
            elif _is_in_transaction(self._raw):
                self._waiting = []
                await self.execute_all([(text(f"{word} {name}"), {}) for word in ("ROLLBACK TO", "RELEASE")])
            raise
        finally:
            self._depth -= 1

    async def commit(self) -> None:
        """Commit, if there is anything to commit."""
        if self._raw is None and len(self._waiting) == len(self._opening):
            return
        if self._raw is None:
            # Separately: what is sent with a COMMIT cannot be sent again, as it may have been kept.
            await self.execute_all(())
        waiting, self._waiting = self._waiting, []
        assert self._raw is not None
        if self._raw.info.transaction_status == TransactionStatus.INERROR:
            # PostgreSQL would answer this COMMIT with a ROLLBACK, without an error.
            raise raised(
                psycopg.errors.InFailedSqlTransaction("a statement had failed before"), psycopg.Error, "COMMIT"
            )
        await self._database.journey(self._raw, [*waiting, (_commit, {})])

    async def end(self) -> None:
        """Roll back what is not committed, and give the connection back."""
        raw, self._raw = self._raw, None
        if raw is not None:
            await self._database.give_back(raw)


class _Single(Connection):
    """Autocommit: each call is kept at once, on any free connection."""

    __slots__ = ("_database", "_epoch")
    dialect: ClassVar[Literal["postgresql"]] = "postgresql"

    def __init__(self, database: "Postgres", epoch: int | None) -> None:
        self._database, self._epoch = database, epoch

    async def execute_all(self, steps: Sequence[Step]) -> list[Rows]:
        # Statements sent together without BEGIN are one transaction.
        first = [] if self._epoch is None else [_look_at(self._epoch)]
        raw, found = await self._database.begun([*first, *steps])
        await self._database.give_back(raw)
        return found[len(first) :]

    async def later(self, statement: ClauseElement, values: Values) -> None:
        await self.execute_all(((statement, values),))

    def stream(self, statement: ClauseElement, batch: int) -> AsyncIterator[Sequence[tuple[Any, ...]]]:
        raise NotImplementedError("a long answer is read in a transaction")

    async def start_over(self) -> None:
        raise NotImplementedError("there is no transaction to start over")

    def savepoint(self) -> Any:
        raise NotImplementedError("there is no transaction to have parts")


class Postgres(Database):
    """One PostgreSQL database, for one event loop.

    Attributes:
        journeys: how many round trips were made so far.
    """

    def __init__(self, address: str) -> None:
        self.journeys = 0
        self._address = address
        self._pool: AsyncConnectionPool[Raw] | None = None
        self._opening = asyncio.Lock()

    @asynccontextmanager
    async def begin(self, epoch: int | None = None, *, patient: bool = False) -> AsyncIterator[Connection]:
        opening = [(_begin, {})] if epoch is None else [(_begin, {}), _look_at(epoch)]
        async with self._transaction(opening) as connection:
            yield connection

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Connection]:
        async with self._transaction([(_begin_reading, {})]) as connection:
            yield connection

    @asynccontextmanager
    async def _transaction(self, opening: list[Step]) -> AsyncIterator[PostgresConnection]:
        connection = PostgresConnection(self, opening)
        try:
            yield connection
            await connection.commit()
        finally:
            await connection.end()

    @asynccontextmanager
    async def single(self, epoch: int | None = None, *, write: bool) -> AsyncIterator[Connection]:
        yield _Single(self, epoch if write else None)

    @property
    def writes(self) -> int:
        return 0

    async def cut_log(self) -> bool:
        return True

    async def scrub(self, most: int | None) -> bool:
        return True

    async def copy_into(self, path: Path) -> None:
        raise NotImplementedError("only SQLite copies itself")

    async def size(self) -> int:
        raise NotImplementedError("only of SQLite is the size asked")

    async def close(self) -> None:
        pool, self._pool = self._pool, None
        if pool is not None:
            await pool.close()

    async def begun(self, steps: Sequence[Step]) -> tuple[Raw, list[Rows]]:
        """A connection, and the results of the first statements on it.

        If the server has dropped the connection meanwhile, the next one is taken. That is safe: nothing sent on it was
        kept, or it may run twice.
        """
        left = MOST
        while True:
            raw = await self._take()
            try:
                return raw, await self.journey(raw, steps)
            except BaseException as error:
                broken = isinstance(error, OperationalError) and raw.closed
                await self.give_back(raw)
                if not broken or not left:
                    raise
            left -= 1

    async def journey(self, raw: Raw, steps: Sequence[Step]) -> list[Rows]:
        """Send statements to the server in one round trip, and wait for their results."""
        if not steps:
            return []
        self.journeys += 1
        prepared = [_prepared(statement, values) for statement, values in steps]
        try:
            cursors = await _sent(raw, prepared)
            return [Rows(await one.fetchall() if one.description else [], one.rowcount) for one in cursors]
        except psycopg.errors.InvalidTextRepresentation as error:
            lost = _LOST in str(error)
            failure = EpochLost() if lost else raised(error, psycopg.Error, prepared[-1][0])
        except psycopg.Error as error:
            failure = raised(error, psycopg.Error, prepared[-1][0])
        raise failure

    async def give_back(self, raw: Raw) -> None:
        """Give a connection back. An open transaction is rolled back, or else the connection closed."""
        try:
            if _is_in_transaction(raw) and raw.pgconn.pipeline_status == PipelineStatus.OFF:
                self.journeys += 1
                await raw.execute("ROLLBACK")
        except psycopg.Error:
            pass  # Then it is closed.
        finally:
            if raw.info.transaction_status is not TransactionStatus.IDLE:
                await raw.close()
            if self._pool is None:
                await raw.close()
            else:
                await self._pool.putconn(raw)

    async def _take(self) -> Raw:
        try:
            return await (self._pool or await self._opened()).getconn()
        except psycopg.Error as error:
            failure = raised(error, psycopg.Error)
        raise failure

    async def _opened(self) -> "AsyncConnectionPool[Raw]":
        async with self._opening:
            if self._pool is None:
                pool = AsyncConnectionPool[Raw](
                    self._address,
                    kwargs=_parameters(self._address),
                    configure=_watch,
                    min_size=1,
                    max_size=MOST,
                    open=False,
                    timeout=PATIENCE,
                    # Shorter than the wait, so that the next caller makes the pool try again at once.
                    reconnect_timeout=PATIENCE / 2,
                    name="afterglow",
                )
                await pool.open()
                self._pool = pool
            return self._pool


async def _sent(raw: Raw, prepared: Sequence[tuple[str, Values]]) -> list[psycopg.AsyncCursor[tuple[Any, ...]]]:
    if len(prepared) == 1:
        return [await raw.execute(*prepared[0])]
    sent = list[psycopg.AsyncCursor[tuple[Any, ...]]]()
    first: psycopg.Error | None = None
    try:
        async with raw.pipeline():
            # An error may arrive while the rest is still being sent. The server skips what follows, and the pipeline
            # must still be read to its end.
            try:
                for sql, values in prepared:
                    sent.append(await raw.execute(sql, values))
            except psycopg.Error as error:
                first = error
    except psycopg.Error as error:
        first = first or error
    if first is not None:
        raise first
    return sent


async def connect(address: str) -> Raw:
    """A connection outside the pool. Raises psycopg's errors."""
    raw = await Raw.connect(address, **_parameters(address))
    try:
        await _watch(raw)
    except BaseException:
        await raw.close()
        raise
    return raw


def _parameters(address: str) -> dict[str, Any]:
    # Options in the address win.
    return {"connect_timeout": CONNECT, **ALIVE, **conninfo_to_dict(address), "autocommit": True}


async def _watch(raw: Raw) -> None:
    await raw.execute(WATCHED)


def _look_at(epoch: int) -> Step:
    return _check, {"epoch": str(epoch)}


def _is_in_transaction(raw: Raw) -> bool:
    return raw.info.transaction_status in (TransactionStatus.INTRANS, TransactionStatus.INERROR)
