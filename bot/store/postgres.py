"""PostgreSQL, with as few round trips to the server as possible.

Statements whose results are not needed are sent together with one whose result is: BEGIN and the check of the epoch
with the first statement, statements queued by `later` with the next one or the commit. So a transaction takes one round
trip for each result that it waits for, and one to commit.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.store.connection import Connection, Database, Statement
from bot.store.postgres_connection import BEGIN, BEGIN_READING, PostgresConnection, SingleStatement, check_epoch
from bot.store.postgres_pool import Pool


class Postgres(Database):
    """One PostgreSQL database, for one event loop."""

    def __init__(self, address: str) -> None:
        self.pool = Pool(address)

    @asynccontextmanager
    async def begin(self, epoch: int | None = None, *, low_priority: bool = False) -> AsyncIterator[Connection]:
        opening = [(BEGIN, {})] if epoch is None else [(BEGIN, {}), check_epoch(epoch)]
        async with self._transaction(opening) as connection:
            yield connection

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Connection]:
        async with self._transaction([(BEGIN_READING, {})]) as connection:
            yield connection

    @asynccontextmanager
    async def _transaction(self, opening: list[Statement]) -> AsyncIterator[PostgresConnection]:
        connection = PostgresConnection(self.pool, opening)
        try:
            yield connection
            await connection.commit()
        finally:
            await connection.end()

    @asynccontextmanager
    async def autocommit(self, epoch: int | None = None, *, write: bool) -> AsyncIterator[Connection]:
        yield SingleStatement(self.pool, epoch if write else None)

    @property
    def writes(self) -> int:
        return 0

    async def truncate_wal(self) -> bool:
        return True

    async def vacuum(self, most: int | None) -> bool:
        return True

    async def copy_into(self, path: Path) -> None:
        raise NotImplementedError("only an SQLite database can be copied into a file")

    async def size(self) -> int:
        raise NotImplementedError("only the size of an SQLite database is known")

    async def close(self) -> None:
        await self.pool.close()
