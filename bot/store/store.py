"""The store itself: opens transactions, closes them, and clears away what was deleted.

No network call may be made inside `begin`: on SQLite every other writer waits for it.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.store.engine import BEGIN
from bot.store.ledger import Ledger
from bot.store.unit import UnitOfWork


class Store:
    """One database, for one event loop. With a `ledger`, erasures are noted there too."""

    def __init__(self, engine: AsyncEngine, ledger: Ledger | None = None) -> None:
        self.engine = engine
        self._ledger = ledger
        self._sqlite = engine.dialect.name == "sqlite"
        # SQLite has one writer at a time. Waiting here is in order and costs nothing; waiting on its
        # busy handler is neither. PostgreSQL needs no such queue: there everyone gets a place at once.
        self._writers: AbstractAsyncContextManager[None] = asyncio.Lock() if self._sqlite else nullcontext()
        if self._sqlite:
            self._writing = engine.execution_options(**{BEGIN: "BEGIN IMMEDIATE"})
            self._reading = engine
            self._bare = engine.execution_options(**{BEGIN: None})
        else:
            self._writing = self._bare = engine
            self._reading = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[UnitOfWork]:
        """A transaction that writes: committed at the end, undone by any exception, cancellation too."""
        async with self._writers, self._writing.begin() as connection:
            yield UnitOfWork(connection, write=True, ledger=self._ledger)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[UnitOfWork]:
        """One unchanging view of the database. Nothing done inside is kept."""
        async with self._reading.connect() as connection:
            yield UnitOfWork(connection, write=False)

    async def scrub(self) -> bool:
        """Make deleted bytes leave the files. Call it after an erasure, outside any transaction.

        SQLite: `secure_delete` zeroes a deleted row, but not the copies of it that were left in the unused
        part of a page when the page was rebalanced earlier (seen on 3.40: one deleted row in a thousand,
        whole), nor what is in the write-ahead log. So the file is written anew without them (VACUUM) and
        the log is copied back and cut to nothing (https://www.sqlite.org/pragma.html#pragma_wal_checkpoint).
        That takes time, and for a moment memory, in proportion to the size of the database: it belongs in
        maintenance, not in a tap. Writers wait for it; readers do not.

        PostgreSQL: does nothing. Deleted rows stay in its files until its own VACUUM and until its log is
        recycled; there it is the destroyed keys that make them unreadable.

        Returns:
            False if a reader held on to the log for too long: call again later.
        """
        if not self._sqlite:
            return True
        async with self._writers, self._bare.connect() as connection:
            await connection.exec_driver_sql("VACUUM")
            busy: int = (await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")).one()[0]
        return busy == 0

    async def copy_into(self, path: Path) -> None:
        """Write a copy of an SQLite database as it is at this moment into the empty file at `path`.

        It is written row by row, so that nothing which was deleted comes along. Writers go on meanwhile.
        """
        async with self._bare.connect() as connection:
            await connection.exec_driver_sql("VACUUM INTO ?", (str(path),))

    async def size(self) -> int:
        """How many bytes of an SQLite file are in use."""
        async with self._bare.connect() as connection:
            pages, free, size = [
                (await connection.exec_driver_sql(f"PRAGMA {name}")).scalar_one()
                for name in ("page_count", "freelist_count", "page_size")
            ]
        return int((pages - free) * size)

    async def ping(self) -> None:
        """Raise SQLAlchemy's `OperationalError` if the database cannot be reached."""
        async with self._reading.connect() as connection:
            await connection.execute(text("SELECT 1"))

    async def close(self) -> None:
        """Close every connection."""
        await self.engine.dispose()
