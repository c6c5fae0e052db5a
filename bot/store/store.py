"""The store itself: opens transactions, closes them, and clears away what was deleted.

No network call may be made inside `begin`: on SQLite every other writer waits for it. Nor may a writer wait there for
another writer.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import literal, select

from bot.store.engine import BEGIN, Address, file_of
from bot.store.ledger import Ledger
from bot.store.lite import Lite
from bot.store.unit import UnitOfWork

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.store.post import Post

_answer = select(literal(1))


class Store:
    """One database, for one event loop. With a `ledger`, erasures are noted there too."""

    def __init__(self, at: "AsyncEngine | Address", ledger: Ledger | None = None) -> None:
        self._at = at
        self.url = at.url
        """Where the database is. It may hold a password."""
        self._ledger = ledger
        self._lite: Lite | None = None
        if self.url.get_backend_name() == "sqlite":
            self._lite = Lite(file_of(self.url))

    @cached_property
    def engine(self) -> "AsyncEngine":
        """SQLAlchemy's engine. On SQLite it serves maintenance alone, and is not made before."""
        return self._at.engine() if isinstance(self._at, Address) else self._at

    @cached_property
    def _post(self) -> "Post":
        # Here, so that a bot on SQLite does not load the driver.
        from bot.store.post import Post

        address = self.url.set(drivername="postgresql")
        return Post(address.render_as_string(hide_password=False))

    @property
    def _bare(self) -> "AsyncEngine":
        return self.engine.execution_options(**{BEGIN: None}) if self._lite is not None else self.engine

    @property
    def together(self) -> bool:
        """Whether a writer who comes next sees what is not committed yet, and is committed only with it."""
        return self._lite is not None

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[UnitOfWork]:
        """A transaction that writes: committed at the end, undone by any exception, cancellation too.

        Cancelled while it is being committed, it may have been kept, whole.
        """
        if self._lite is not None:
            async with self._lite.begin() as one:
                yield UnitOfWork(one, write=True, ledger=self._ledger)
            return
        async with self._post.begin() as other:
            yield UnitOfWork(other, write=True, ledger=self._ledger)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[UnitOfWork]:
        """One unchanging view of the database. Nothing done inside is kept."""
        if self._lite is not None:
            async with self._lite.read() as one:
                yield UnitOfWork(one, write=False)
            return
        async with self._post.read() as other:
            yield UnitOfWork(other, write=False)

    @asynccontextmanager
    async def single(self, *, write: bool) -> AsyncIterator[UnitOfWork]:
        """For one statement for which nobody waits, and which may be carried out twice without harm.

        On PostgreSQL it makes one journey in place of three, and is repeated where a connection broke. On SQLite a
        writing one waits a moment for others to be committed with.
        """
        if self._lite is not None:
            async with self._lite.begin(patient=True) if write else self._lite.read() as one:
                yield UnitOfWork(one, write=write)
            return
        yield UnitOfWork(self._post.single(), write=False)

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
        if self._lite is None:
            return True
        async with self._lite.alone(), self._bare.connect() as connection:
            await connection.exec_driver_sql("VACUUM")
            busy: int = (await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")).one()[0]
        return busy == 0

    async def rinse(self) -> bool:
        """Make what was overwritten leave the write-ahead log of SQLite: cheap, and enough for a few late bytes.

        `secure_delete` zeroes them in the file itself; see `scrub` for what that does not reach, and for PostgreSQL.

        Returns:
            False if a reader held on to the log for too long: call again later.
        """
        if self._lite is None:
            return True
        async with self._lite.alone(), self._bare.connect() as connection:
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
        if self._lite is not None:
            async with self._lite.read() as one:
                await one.execute(_answer)
            return
        await self._post.single().execute(_answer)

    async def close(self) -> None:
        """Close every connection."""
        if self._lite is not None:
            await self._lite.close()
        if "_post" in self.__dict__:
            await self._post.close()
        if "engine" in self.__dict__ or not isinstance(self._at, Address):
            await self.engine.dispose()
