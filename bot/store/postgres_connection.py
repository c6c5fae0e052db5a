"""Transactions and autocommit on PostgreSQL. The docstring of `postgres` explains the round trips."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any, ClassVar, Literal

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import text
from sqlalchemy.sql.elements import ClauseElement

from bot.store.connection import EPOCH, Connection, Rows, Statement, Values, translated
from bot.store.postgres_pool import EPOCH_LOST, Pool, RawConnection, compiled, is_in_transaction

BEGIN, COMMIT, ROLLBACK = text("BEGIN"), text("COMMIT"), text("ROLLBACK")
BEGIN_READING = text("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
# It fails under another epoch, so that the statements sent with it do not run. It locks the row, so that no process
# takes over before the transaction ends.
CHECK_EPOCH = text(
    f"WITH present AS MATERIALIZED (SELECT encode(value, 'escape') AS at FROM metadata "  # noqa: S608  a constant
    f"WHERE name = '{EPOCH}' FOR SHARE) "
    f"SELECT CASE WHEN (SELECT at FROM present) = :epoch THEN 1 "
    f"ELSE ('{EPOCH_LOST} ' || coalesce((SELECT at FROM present), 'none'))::int END"
)


class PostgresConnection(Connection):
    """A transaction. Its first statement begins it, on the next free connection."""

    __slots__ = ("_depth", "_opening", "_pool", "_raw", "_waiting")
    dialect: ClassVar[Literal["postgresql"]] = "postgresql"

    def __init__(self, pool: Pool, opening: list[Statement]) -> None:
        self._pool = pool
        self._opening = opening
        self._waiting = list(opening)
        """Queued statements, sent with the next one."""
        self._raw: RawConnection | None = None
        """The connection; None until the transaction is begun."""
        self._depth = 0

    async def execute_all(self, steps: Sequence[Statement]) -> list[Rows]:
        waiting, self._waiting = self._waiting, []
        steps = [*waiting, *steps]
        if self._raw is None:
            self._raw, results = await self._pool.run_first(steps)
        else:
            results = await self._pool.round_trip(self._raw, steps)
        return results[len(waiting) :]

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
            failure = translated(error, psycopg.Error, sql)
        else:
            return
        raise failure

    async def start_over(self) -> None:
        assert self._depth == 0, "a savepoint is rolled back by leaving its context"
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
            # Sent now: the statements queued since the savepoint must run, or fail, before its context ends.
            await self.execute_all(((text(f"RELEASE {name}"), {}),))
        except BaseException:
            # If the connection is lost or was interrupted, the whole transaction is lost.
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
            # Sent apart from the COMMIT: statements sent with it cannot be repeated, as they may have been committed.
            await self.execute_all(())
        waiting, self._waiting = self._waiting, []
        assert self._raw is not None
        if self._raw.info.transaction_status == TransactionStatus.INERROR:
            # PostgreSQL would answer a COMMIT with a ROLLBACK, and no error.
            raise translated(
                psycopg.errors.InFailedSqlTransaction("a statement had failed before"), psycopg.Error, "COMMIT"
            )
        await self._pool.round_trip(self._raw, [*waiting, (COMMIT, {})])

    async def end(self) -> None:
        """Roll back unless committed, and give the connection back."""
        raw, self._raw = self._raw, None
        if raw is not None:
            await self._pool.give_back(raw)


class SingleStatement(Connection):
    """Autocommit: the statements of each call are one transaction, on any free connection."""

    __slots__ = ("_epoch", "_pool")
    dialect: ClassVar[Literal["postgresql"]] = "postgresql"

    def __init__(self, pool: Pool, epoch: int | None) -> None:
        self._pool, self._epoch = pool, epoch

    async def execute_all(self, steps: Sequence[Statement]) -> list[Rows]:
        # Statements sent together without BEGIN are one transaction.
        checks = [] if self._epoch is None else [check_epoch(self._epoch)]
        raw, results = await self._pool.run_first([*checks, *steps])
        await self._pool.give_back(raw)
        return results[len(checks) :]

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
