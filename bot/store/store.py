"""The store: opens transactions, keeps the ledger's file up to date, and clears deleted data from SQLite's files.

Make no network call inside `begin`: on SQLite every other writer waits meanwhile. Never wait for another writer there.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic

import structlog
from sqlalchemy import literal, select

from bot.store.address import DatabaseAddress
from bot.store.connection import Connection, Database
from bot.store.ledger import Ledger, LedgerBroken
from bot.store.sqlite import Sqlite
from bot.store.unit import UnitOfWork

log = structlog.get_logger(__name__)

_ping = select(literal(1))


class Store:
    """One database, for one event loop, with the file of its ledger, if it has one."""

    def __init__(self, address: DatabaseAddress, ledger: Ledger | None = None) -> None:
        self.address = address
        self.epoch: int | None = None
        """The epoch under which this process may write (see `exclusive`). None: it is not checked."""
        self._ledger = ledger
        self._owed: set[bytes] = set()
        """Marks of the table that the ledger's file may lack."""
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

        After a cancellation during the commit, all of it may have been kept. On SQLite a `low_priority` transaction
        waits a moment to share the commit of others. Raises EpochLost if another process took over.
        """
        async with self.database.begin(self.epoch, low_priority=low_priority) as connection:
            uow = self._unit(connection, write=True)
            yield uow
            self._owed.update(uow.ledger.ended)
        if uow.ledger.ended:
            await self._note_ended(uow.ledger.ended)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[UnitOfWork]:
        """A snapshot of the database. No change inside is kept."""
        async with self.database.read() as connection:
            yield self._unit(connection, write=False)

    @asynccontextmanager
    async def autocommit(self, *, write: bool) -> AsyncIterator[UnitOfWork]:
        """Autocommit, for one idempotent statement that is not urgent.

        On PostgreSQL it takes one round trip instead of two, and is repeated after a broken connection. On SQLite a
        write waits a moment to share the commit of others. A write raises EpochLost as `begin` does.
        """
        async with self.database.autocommit(self.epoch if write else None, write=write) as connection:
            yield self._unit(connection, write=write and self.address.is_sqlite)

    def _unit(self, connection: Connection, *, write: bool) -> UnitOfWork:
        return UnitOfWork(connection, write=write, ledger=self._ledger)

    @property
    def behind(self) -> bool:
        """Whether the ledger's file may lack a mark of the table, after an unclear commit or on a full disk. If so,
        call `catch_up`."""
        return bool(self._owed)

    async def catch_up(self) -> None:
        """Add the marks of the table that the ledger's file lacks. Raises LedgerBroken."""
        owed = set(self._owed)
        async with self.read() as uow:
            marks = await uow.ledger.all()
        if self._ledger is not None:
            await asyncio.to_thread(self._ledger.add_missing, marks)
        self._owed -= owed

    async def _note_ended(self, marks: Sequence[bytes]) -> None:
        """Add committed marks to the ledger's file. If that fails, a later `catch_up` adds them."""
        if self._ledger is not None:
            try:
                await asyncio.to_thread(self._ledger.add, marks)
            except LedgerBroken as error:
                log.error("ledger write failed, will retry", exc_info=error)
                return
        self._owed.difference_update(marks)

    @property
    def writes(self) -> int:
        """The number of commits of this process that wrote to SQLite's write-ahead log. PostgreSQL: always 0."""
        return self.database.writes

    async def truncate_wal(self) -> bool:
        """Truncate SQLite's write-ahead log, its older generations too. Call it outside any transaction.

        The log is first copied back into the file (https://www.sqlite.org/pragma.html#pragma_wal_checkpoint), in which
        `secure_delete` has zeroed deleted rows. Other transactions write meanwhile, and wait only for the last
        milliseconds. `vacuum` clears deleted bytes that remain in the file itself.

        PostgreSQL: does nothing. A deleted row stays in the table's file until VACUUM frees its space and another row
        overwrites it, and in the log until the segment is recycled and overwritten.

        Returns:
            False, at once, if a reader or another program uses the log: call it again later.
        """
        return await self.database.truncate_wal()

    async def vacuum(self, most: int | None = None) -> bool:
        """Remove every deleted byte from SQLite's files. Call it outside any transaction.

        `secure_delete` zeroes a deleted row, but no copies of the row in the unused part of a page that was split or
        merged (seen on SQLite 3.40: one deleted row in a thousand was still whole). So the file is rewritten without
        them (VACUUM), and the log is truncated before and after. Writers wait in proportion to the size of the
        database, some 13 ms a MiB on two busy cores. The memory needed grows with the size too. Readers do not wait.

        PostgreSQL: does nothing; see `truncate_wal`.

        Args:
            most: the file is not rewritten if more bytes than this are in use. None: no limit.

        Returns:
            False, at once, if more bytes are in use, or a reader or another program blocks it: call it again later.
        """
        return await self.database.vacuum(most)

    async def copy_into(self, path: Path) -> None:
        """Write a copy of an SQLite database, as of this moment, into the empty file at `path`.

        It is copied row by row, so it holds no deleted data. Other transactions may write meanwhile.
        """
        await self.database.copy_into(path)

    async def size(self) -> int:
        """The number of bytes in use in an SQLite file."""
        return await self.database.size()

    async def ping(self) -> None:
        """Raise SQLAlchemy's `OperationalError` if the database cannot be reached."""
        async with self.database.autocommit(write=False) as connection:
            await connection.execute(_ping)

    async def close(self) -> None:
        """Close every connection."""
        await self.database.close()


async def let_others_write(begun: float) -> None:
    """Pause for twice the time since `begun` (of `time.monotonic`).

    SQLite has one writer, and waiting writers only poll.
    """
    await asyncio.sleep(2 * (monotonic() - begun))
