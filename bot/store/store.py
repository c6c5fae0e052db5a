"""The store itself: opens transactions, closes them, and clears away what was deleted.

No network call may be made inside `begin`: on SQLite every other writer waits for it. Nor may a writer wait there for
another writer.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import literal, select

from bot.store.address import Address
from bot.store.connection import Database
from bot.store.ledger import Ledger
from bot.store.sqlite import Sqlite
from bot.store.unit import UnitOfWork

_answer = select(literal(1))


class Store:
    """One database, for one event loop. With a `ledger`, erasures are noted there too.

    Attributes:
        address: where the database is.
        epoch: under which this process may write (see `exclusive`). While it is None, none is checked.
    """

    def __init__(self, address: Address, ledger: Ledger | None = None) -> None:
        self.address = address
        self.epoch: int | None = None
        self._ledger = ledger
        self.database: Database
        if address.is_sqlite:
            self.database = Sqlite(address.file)
        else:
            # Here, so that a bot on SQLite does not load the driver.
            from bot.store.postgres import Postgres

            self.database = Postgres(address.server)

    @asynccontextmanager
    async def begin(self, *, patient: bool = False) -> AsyncIterator[UnitOfWork]:
        """A transaction that writes: committed at the end, undone by any exception, cancellation too.

        Cancelled while it is being committed, it may have been kept, whole. On SQLite a `patient` one waits a moment
        for others to be committed with. Raises EpochLost where another process works by now.
        """
        async with self.database.begin(self.epoch, patient=patient) as connection:
            yield UnitOfWork(connection, write=True, ledger=self._ledger)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[UnitOfWork]:
        """One unchanging view of the database. Nothing done inside is kept."""
        async with self.database.read() as connection:
            yield UnitOfWork(connection, write=False)

    @asynccontextmanager
    async def single(self, *, write: bool) -> AsyncIterator[UnitOfWork]:
        """For one statement for which nobody waits, and which may be carried out twice without harm.

        On PostgreSQL it makes one journey in place of two, and is repeated where a connection broke. On SQLite a
        writing one waits a moment for others to be committed with. A writing one raises EpochLost as `begin` does.
        """
        async with self.database.single(self.epoch if write else None, write=write) as connection:
            yield UnitOfWork(connection, write=write and self.address.is_sqlite)

    @property
    def writes(self) -> int:
        """How many commits of this process have put something into SQLite's log of writes. PostgreSQL: always 0."""
        return self.database.writes

    async def cut_log(self) -> bool:
        """Cut SQLite's log of writes to nothing, older generations of it too. Call it outside any transaction.

        The log is copied back into the file first (https://www.sqlite.org/pragma.html#pragma_wal_checkpoint), where
        `secure_delete` has zeroed what was deleted. Nearly all of that is done while others write; they wait for the
        rest, some milliseconds. `scrub` clears what the file itself may still hold.

        PostgreSQL: does nothing. A deleted row stays in its table's file until VACUUM has let the space be used
        again and something was written there, and in its log until the segment is recycled and overwritten.

        Returns:
            False, at once, if a reader or another program holds on to the log: call again later.
        """
        return await self.database.cut_log()

    async def scrub(self, most: int | None = None) -> bool:
        """Make every deleted byte leave SQLite's files. Call it outside any transaction.

        `secure_delete` zeroes a deleted row, but not the copies of it that were left in the unused part of a page when
        the page was split or merged earlier (seen on 3.40: one deleted row in a thousand, whole). So the file is
        written again without them (VACUUM), and the log is cut before and after. Writers wait, and memory is needed,
        in proportion to the size of the database: some 13 ms a MiB, measured on two busy cores. Readers do not wait.

        PostgreSQL: does nothing; see `cut_log`.

        Args:
            most: bytes in use above which the file is not written again. None: however large it is.

        Returns:
            False, at once, if it is larger, or if a reader or another program is in the way: call again later.
        """
        return await self.database.scrub(most)

    async def copy_into(self, path: Path) -> None:
        """Write a copy of an SQLite database as it is at this moment into the empty file at `path`.

        It is written row by row, so that nothing which was deleted comes along. Writers go on meanwhile.
        """
        await self.database.copy_into(path)

    async def size(self) -> int:
        """How many bytes of an SQLite file are in use."""
        return await self.database.size()

    async def ping(self) -> None:
        """Raise SQLAlchemy's `OperationalError` if the database cannot be reached."""
        async with self.database.single(write=False) as connection:
            await connection.execute(_answer)

    async def close(self) -> None:
        """Close every connection."""
        await self.database.close()
