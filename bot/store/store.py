"""The store: opens and closes transactions, and clears deleted data from the files.

Make no network call inside `begin`: on SQLite every other writer waits for it. Never wait for another writer there.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import structlog
from sqlalchemy import literal, select

from bot.store.address import DatabaseAddress
from bot.store.connection import Connection, Database
from bot.store.ledger import Ledger, LedgerBroken
from bot.store.sqlite import Sqlite
from bot.store.unit import UnitOfWork

log = structlog.get_logger(__name__)

_answer = select(literal(1))


class Store:
    """One database, for one event loop, and the file of its ledger, if any.

    Attributes:
        address: where the database is.
        epoch: this process may write only under this epoch (see `exclusive`). None: no check.
    """

    def __init__(self, address: DatabaseAddress, ledger: Ledger | None = None) -> None:
        self.address = address
        self.epoch: int | None = None
        self._ledger = ledger
        self._owed: set[bytes] = set()
        """Marks that the ledger's file may lack."""
        self.database: Database
        if address.is_sqlite:
            self.database = Sqlite(address.file)
        else:
            # Imported on use: a bot on SQLite does not load the driver.
            from bot.store.postgres import Postgres

            self.database = Postgres(address.server)

    @asynccontextmanager
    async def begin(self, *, low_priority: bool = False) -> AsyncIterator[UnitOfWork]:
        """A writing transaction: committed at the end, rolled back by any exception or cancellation.

        If it is cancelled during the commit, all of it may have been kept. On SQLite a `low_priority` one waits a
        moment to share the commit of others. Raises EpochLost if another process took over.
        """
        async with self.database.begin(self.epoch, low_priority=low_priority) as connection:
            uow = self._unit(connection, write=True)
            yield uow
            self._owed.update(uow.ledger.ended)
        if uow.ledger.ended:
            await self._note_ended(uow.ledger.ended)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[UnitOfWork]:
        """A snapshot of the database. Nothing done inside is kept."""
        async with self.database.read() as connection:
            yield self._unit(connection, write=False)

    @asynccontextmanager
    async def autocommit(self, *, write: bool) -> AsyncIterator[UnitOfWork]:
        """A single idempotent statement in autocommit, for work without a hurry.

        On PostgreSQL it takes one round trip instead of two, and is repeated after a broken connection. On SQLite a
        write waits a moment to share the commit of others. A write raises EpochLost as `begin` does.
        """
        async with self.database.autocommit(self.epoch if write else None, write=write) as connection:
            yield self._unit(connection, write=write and self.address.is_sqlite)

    def _unit(self, connection: Connection, *, write: bool) -> UnitOfWork:
        return UnitOfWork(connection, write=write, ledger=self._ledger)

    @property
    def behind(self) -> bool:
        """Whether the ledger's file may lack a mark that the table has, after an unclear commit or on a full disk.
        See `catch_up`."""
        return bool(self._owed)

    async def catch_up(self) -> None:
        """Add the marks of the table that the ledger's file lacks. Raises LedgerBroken."""
        owed = set(self._owed)
        async with self.read() as uow:
            there = await uow.ledger.all()
        if self._ledger is not None:
            await asyncio.to_thread(self._ledger.add_missing, there)
        self._owed -= owed

    async def _note_ended(self, marks: Sequence[bytes]) -> None:
        """Add committed marks to the ledger's file. If that fails, `catch_up` adds them later."""
        if self._ledger is not None:
            try:
                await asyncio.to_thread(self._ledger.add, marks)
            except LedgerBroken as error:
                log.error("ledger write failed, will retry", exc_info=error)
                return
        self._owed.difference_update(marks)

    @property
    def writes(self) -> int:
        """How many commits of this process wrote to SQLite's write-ahead log. PostgreSQL: always 0."""
        return self.database.writes

    async def truncate_wal(self) -> bool:
        """Truncate SQLite's write-ahead log, older generations of it too. Call it outside any transaction.

        The log is copied back into the file first (https://www.sqlite.org/pragma.html#pragma_wal_checkpoint), where
        `secure_delete` has zeroed what was deleted. Others go on writing meanwhile, and wait only for the last
        milliseconds. `vacuum` clears what the file itself may still hold.

        PostgreSQL: does nothing. A deleted row stays in the table's file until VACUUM frees the space and something
        overwrites it, and in the log until its segment is recycled and overwritten.

        Returns:
            False, at once, if a reader or another program uses the log: call again later.
        """
        return await self.database.truncate_wal()

    async def vacuum(self, most: int | None = None) -> bool:
        """Remove every deleted byte from SQLite's files. Call it outside any transaction.

        `secure_delete` zeroes a deleted row. It does not zero copies of the row in the unused part of a page that was
        split or merged (seen on 3.40: one deleted row in a thousand, whole). So the file is rewritten without them
        (VACUUM), and the log is truncated before and after. Writers wait, and memory is needed, in proportion to the
        size of the database: some 13 ms a MiB on two busy cores. Readers do not wait.

        PostgreSQL: does nothing; see `truncate_wal`.

        Args:
            most: bytes in use above which the file is not rewritten. None: no limit.

        Returns:
            False, at once, if it is larger, or a reader or another program is in the way: call again later.
        """
        return await self.database.vacuum(most)

    async def copy_into(self, path: Path) -> None:
        """Write a copy of an SQLite database, as of this moment, into the empty file at `path`.

        It is copied row by row, so deleted data does not come along. Others may write meanwhile.
        """
        await self.database.copy_into(path)

    async def size(self) -> int:
        """How many bytes of an SQLite file are in use."""
        return await self.database.size()

    async def ping(self) -> None:
        """Raise SQLAlchemy's `OperationalError` if the database cannot be reached."""
        async with self.database.autocommit(write=False) as connection:
            await connection.execute(_answer)

    async def close(self) -> None:
        """Close every connection."""
        await self.database.close()
