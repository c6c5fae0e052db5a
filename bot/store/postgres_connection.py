"""Transactions and single statements on PostgreSQL. See `postgres` for the round trips that they take."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any, ClassVar, Literal

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import text
from sqlalchemy.sql.elements import ClauseElement

from bot.store.connection import EPOCH, Connection, Rows, Statement, Values, raised
from bot.store.postgres_pool import LOST, Pool, RawConnection, compiled, is_in_transaction

BEGIN, COMMIT, ROLLBACK = text("BEGIN"), text("COMMIT"), text("ROLLBACK")
BEGIN_READING = text("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
# It fails under another epoch, so that the statements sent with it do not run. It locks the row, so that nobody takes
# over before the transaction ends.
CHECK_EPOCH = text(
    f"WITH present AS MATERIALIZED (SELECT encode(value, 'escape') AS at FROM metadata "  # noqa: S608  a constant
    f"WHERE name = '{EPOCH}' FOR SHARE) "
    f"SELECT CASE WHEN (SELECT at FROM present) = :epoch THEN 1 "
    f"ELSE ('{LOST} ' || coalesce((SELECT at FROM present), 'none'))::int END"
)


class PostgresConnection(Connection):
    """A transaction. It begins with its first statement, on the next free connection."""

    __slots__ = ("_depth", "_opening", "_pool", "_raw", "_waiting")
    dialect: ClassVar[Literal["postgresql"]] = "postgresql"

    def __init__(self, pool: Pool, opening: list[Statement]) -> None:
        self._pool = pool
        self._opening = opening
        self._waiting = list(opening)
        """Sent with the next statement."""
        self._raw: RawConnection | None = None
        """None until it is begun."""
        self._depth = 0

    async def execute_all(self, steps: Sequence[Statement]) -> list[Rows]:
        waiting, self._waiting = self._waiting, []
        steps = [*waiting, *steps]
        if self._raw is None:
            self._raw, found = await self._pool.begun(steps)
        else:
            found = await self._pool.round_trip(self._raw, steps)
        return found[len(waiting) :]

    async def later(self, statement: ClauseElement, values: Values) -> None:
        self._waiting.append((statement, values))

    async def stream(self, statement: ClauseElement, batch: int) -> AsyncIterator[Sequence[tuple[Any, ...]]]:
        await self.execute_all(())
        sql, values = compiled(statement, {})
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
            self._waiting.insert(0, (ROLLBACK, {}))

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
            elif is_in_transaction(self._raw):
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
        await self._pool.round_trip(self._raw, [*waiting, (COMMIT, {})])

    async def end(self) -> None:
        """Roll back what is not committed, and give the connection back."""
        raw, self._raw = self._raw, None
        if raw is not None:
            await self._pool.give_back(raw)


class SingleStatement(Connection):
    """Autocommit: each call is kept at once, on any free connection."""

    __slots__ = ("_epoch", "_pool")
    dialect: ClassVar[Literal["postgresql"]] = "postgresql"

    def __init__(self, pool: Pool, epoch: int | None) -> None:
        self._pool, self._epoch = pool, epoch

    async def execute_all(self, steps: Sequence[Statement]) -> list[Rows]:
        # Statements sent together without BEGIN are one transaction.
        first = [] if self._epoch is None else [check_epoch(self._epoch)]
        raw, found = await self._pool.begun([*first, *steps])
        await self._pool.give_back(raw)
        return found[len(first) :]

    async def later(self, statement: ClauseElement, values: Values) -> None:
        await self.execute_all(((statement, values),))

    def stream(self, statement: ClauseElement, batch: int) -> AsyncIterator[Sequence[tuple[Any, ...]]]:
        raise NotImplementedError("streaming needs a transaction")

    async def start_over(self) -> None:
        raise NotImplementedError("there is no transaction to start over")

    def savepoint(self) -> Any:
        raise NotImplementedError("there is no transaction for a savepoint")


def check_epoch(epoch: int) -> Statement:
    return CHECK_EPOCH, {"epoch": str(epoch)}
