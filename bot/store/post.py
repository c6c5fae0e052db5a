"""PostgreSQL: SQLAlchemy keeps the connections and the transactions, statements go to the driver as they stand."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any, ClassVar, Literal

import psycopg
from sqlalchemy.dialects.postgresql.psycopg import PGDialectAsync_psycopg
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.elements import ClauseElement

from bot.store.connection import Connection, Prepared, Rows, Values, raised

_prepared = Prepared(PGDialectAsync_psycopg())  # type: ignore[no-untyped-call]


class PostConnection(Connection):
    """A transaction that is under way on a connection of psycopg."""

    __slots__ = ("_raw",)
    dialect: ClassVar[Literal["postgresql"]] = "postgresql"

    def __init__(self, raw: "psycopg.AsyncConnection[tuple[Any, ...]]") -> None:
        self._raw = raw

    @classmethod
    async def over(cls, connection: AsyncConnection) -> "PostConnection":
        """The driver's own connection below SQLAlchemy's."""
        driver = (await connection.get_raw_connection()).driver_connection
        assert isinstance(driver, psycopg.AsyncConnection)
        return cls(driver)

    async def execute(self, statement: ClauseElement, values: Values | Sequence[Values] = {}) -> Rows:  # noqa: B006
        if isinstance(values, Mapping):
            return await self._one(statement, values)
        if not values:
            return Rows([], 0)
        sql, _ = _prepared(statement, values[0])
        rows, count = list[tuple[Any, ...]](), 0
        try:
            # All on the way at once, not one after another's answer.
            async with self._raw.cursor() as cursor:
                await cursor.executemany(sql, [_prepared(statement, each)[1] for each in values], returning=True)
                more: bool | None = True
                while more:
                    count += cursor.rowcount
                    rows += await cursor.fetchall() if cursor.description else []
                    more = cursor.nextset()
            return Rows(rows, count)
        except psycopg.Error as error:
            failure = raised(error, psycopg.Error, sql)
        raise failure

    async def stream(self, statement: ClauseElement, batch: int) -> AsyncIterator[Sequence[tuple[Any, ...]]]:
        sql, values = _prepared(statement, {})
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

    async def _one(self, statement: ClauseElement, values: Values) -> Rows:
        sql, values = _prepared(statement, values)
        try:
            cursor = await self._raw.execute(sql, values)
            return Rows(await cursor.fetchall() if cursor.description else [], cursor.rowcount)
        except psycopg.Error as error:
            failure = raised(error, psycopg.Error, sql)
        raise failure

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        async with self._raw.transaction():
            yield
