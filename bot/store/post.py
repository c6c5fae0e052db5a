"""PostgreSQL by its driver: a few connections that are kept, and as few journeys to the server as a tap can do with.

A connection that the server dropped meanwhile is noticed when a transaction begins on it, which costs no journey of its
own; then another is taken.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any, ClassVar, Literal

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy.dialects.postgresql.psycopg import PGDialectAsync_psycopg
from sqlalchemy.exc import OperationalError
from sqlalchemy.sql.elements import ClauseElement

from bot.store.connection import Connection, Prepared, Rows, Values, raised

Raw = psycopg.AsyncConnection[tuple[Any, ...]]
MOST = 15
"""Connections at once."""
PATIENCE = 10
"""Seconds to wait for a connection."""

_prepared = Prepared(PGDialectAsync_psycopg())  # type: ignore[no-untyped-call]


class PostConnection(Connection):
    """A transaction that is under way on a connection of psycopg."""

    __slots__ = ("_depth", "_raw")
    dialect: ClassVar[Literal["postgresql"]] = "postgresql"

    def __init__(self, raw: "Raw") -> None:
        self._raw = raw
        self._depth = 0

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

    async def start_over(self) -> None:
        assert self._depth == 0, "a part of a transaction is undone by leaving it"
        await _run(self._raw, "ROLLBACK")
        await _run(self._raw, "BEGIN")

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        self._depth += 1
        name = f"part_{self._depth}"
        await _run(self._raw, f"SAVEPOINT {name}")
        try:
            yield
        except BaseException:
            # Where the connection is gone, or was cut off in the middle of something, so is the whole transaction.
            if self._raw.info.transaction_status in (TransactionStatus.INTRANS, TransactionStatus.INERROR):
                await _run(self._raw, f"ROLLBACK TO {name}")
                await _run(self._raw, f"RELEASE {name}")
            raise
        else:
            await _run(self._raw, f"RELEASE {name}")
        finally:
            self._depth -= 1


class _Single(PostConnection):
    """A connection outside any transaction: each statement is kept by itself, on whichever connection there is."""

    __slots__ = ("_post",)

    def __init__(self, post: "Post") -> None:
        self._post = post

    async def _one(self, statement: ClauseElement, values: Values) -> Rows:
        while True:
            async with self._post.connection() as (raw, fresh):
                self._raw = raw
                try:
                    return await super()._one(statement, values)
                except OperationalError:
                    if fresh or not raw.closed:
                        raise


class Post:
    """One PostgreSQL database, for one event loop."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._places = asyncio.Semaphore(MOST)
        self._idle: list[Raw] = []

    @asynccontextmanager
    async def begin(self, how: str = "BEGIN") -> AsyncIterator[PostConnection]:
        """A transaction: committed at the end, undone by any exception."""
        async with self.connection(how) as (raw, _):
            yield PostConnection(raw)
            await _run(raw, "COMMIT")

    @asynccontextmanager
    async def read(self) -> AsyncIterator[PostConnection]:
        """One unchanging view, in which nothing can be written."""
        async with self.begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") as connection:
            yield connection

    def single(self) -> PostConnection:
        """For statements that need no transaction and may be carried out twice where a connection breaks."""
        return _Single(self)

    async def close(self) -> None:
        """Close every connection that is not in use."""
        while self._idle:
            await self._idle.pop().close()

    @asynccontextmanager
    async def connection(self, first: str = "") -> AsyncIterator[tuple["Raw", bool]]:
        """A connection on which `first` was carried out, and whether it was opened for this."""
        async with self._places:
            raw, fresh = await self._begun(first)
            try:
                yield raw, fresh
            except BaseException:
                await self._undo(raw)
                raise
            finally:
                if not raw.closed:
                    self._idle.append(raw)

    async def _begun(self, first: str) -> tuple["Raw", bool]:
        while self._idle:
            raw = self._idle.pop()
            try:
                if first:
                    await raw.execute(first)
                return raw, False
            except psycopg.Error:
                await raw.close()
            except BaseException:
                await raw.close()
                raise
        try:
            raw = await psycopg.AsyncConnection.connect(self._address, autocommit=True, connect_timeout=PATIENCE)
        except psycopg.Error as error:
            failure = raised(error, psycopg.Error)
        else:
            if first:
                await _run(raw, first)
            return raw, True
        raise failure

    async def _undo(self, raw: "Raw") -> None:
        """Undo a transaction; where that cannot be done in a word, by leaving, which makes the server do it."""
        try:
            if raw.info.transaction_status in (TransactionStatus.INTRANS, TransactionStatus.INERROR):
                await raw.execute("ROLLBACK")
        finally:
            if raw.info.transaction_status is not TransactionStatus.IDLE:
                await raw.close()


async def _run(raw: "Raw", sql: str) -> None:
    try:
        await raw.execute(sql)
    except psycopg.Error as error:
        failure = raised(error, psycopg.Error, sql)
    else:
        return
    raise failure
