"""SQLite on the event loop: statements run at once, and only calls that may block run in a thread.

A statement on cached pages takes microseconds. Passing it to a thread and back takes a hundred times as long, and was
most of the cost of a tap. So a thread runs only calls that wait for the disk or for a lock: opening, COMMIT, and BEGIN
IMMEDIATE while the lock is taken. Only one thread at a time uses a connection.

Commits are shared ("group commit"): concurrent transactions run in one SQLite transaction, each under its own
savepoint, and one COMMIT keeps them all with one wait for the disk.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from typing import TypeVar

from bot.store.connection import EPOCH, Connection, Database, EpochLost, translated
from bot.store.sqlite_connection import (
    SqliteConnection,
    begin_immediate,
    commit_now,
    connect,
    execute_if_free,
    execute_raw,
    read_pragma,
    truncate_log,
)

LINGER_TURNS = 3
"""Turns of the event loop that a commit waits for other transactions to join. They take almost no time."""
LOW_PRIORITY_WAIT = 0.02
"""Seconds that a commit waits for other transactions if all in its group have low priority."""
MOST_IDLE_READERS = 4
MOST_THREADS = 4

T = TypeVar("T")

_select_epoch = f"SELECT value FROM metadata WHERE name = '{EPOCH}'"  # noqa: S608  a constant


class _Group:
    """Transactions that share a commit."""

    def __init__(self, changes: int) -> None:
        self.changes = changes
        """`total_changes` of the connection when the group began."""
        self.epoch: int | None = None
        """The epoch that was checked. No process can change it before the commit."""
        self.hurry = asyncio.Event()
        """Set if the commit must not wait for LOW_PRIORITY_WAIT."""
        self.done = asyncio.Event()
        """Set after the commit or its failure."""
        self.error: sqlite3.Error | None = None
        """The error of a commit that failed."""

    async def committed(self) -> None:
        """Wait for the commit. Raises the error with which it failed."""
        await self.done.wait()
        if self.error is not None:
            raise translated(self.error, sqlite3.Error, "COMMIT")


class Sqlite(Database):
    """One SQLite file, for one event loop: one connection that writes, some that read.

    A `path` that is a URI (`file:///...`) is opened read only.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._thread: ThreadPoolExecutor | None = None
        self._writer: sqlite3.Connection | None = None
        self._writing = asyncio.Lock()
        self._group: _Group | None = None
        self._closing: asyncio.Task[None] | None = None
        self._readers: list[sqlite3.Connection] = []
        self._writes = 0

    @property
    def writes(self) -> int:
        return self._writes

    @asynccontextmanager
    async def begin(self, epoch: int | None = None, *, low_priority: bool = False) -> AsyncIterator[Connection]:
        """A writing transaction. When the context ends, it is on the disk, or an error is raised.

        It may share its commit with other transactions. An error in one does not affect the others. A cancellation
        inside rolls it back; after a cancellation during the commit, all of it may have been kept. A `low_priority`
        transaction waits a moment to share a commit.
        """
        async with self._writing:
            group = await self._open_group()
            if epoch is not None and group.epoch != epoch:
                self._check_epoch(group, epoch)
            if not low_priority:
                group.hurry.set()
            assert self._writer is not None
            connection = SqliteConnection(self._writer)
            try:
                async with connection.savepoint():
                    yield connection
            finally:
                if not self._writer.in_transaction and self._group is group:
                    # SQLite has rolled back the whole group, as it does on a full disk.
                    self._settle(group, sqlite3.OperationalError("the transaction was given up by the database"))
        await group.committed()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Connection]:
        """A snapshot. Nothing done inside is kept."""
        if not self._readers:
            await self._in_thread(lambda: self._readers.append(connect(self._path)))
        raw = self._readers.pop()
        try:
            execute_raw(raw, "BEGIN")
            yield SqliteConnection(raw)
        finally:
            if raw.in_transaction:
                raw.rollback()
            if len(self._readers) < MOST_IDLE_READERS:
                self._readers.append(raw)
            else:
                raw.close()

    @asynccontextmanager
    async def _alone(self) -> AsyncIterator[None]:
        """Commit the open group, and keep out the writers of this process."""
        async with self._writing:
            await self._commit_group()
            yield

    @asynccontextmanager
    async def autocommit(self, epoch: int | None = None, *, write: bool) -> AsyncIterator[Connection]:
        async with self.begin(epoch, low_priority=True) if write else self.read() as connection:
            yield connection

    async def truncate_wal(self) -> bool:
        # Most of the log is copied back before writers are kept out.
        raw = await self._in_thread(lambda: connect(self._path))
        try:
            raw.execute("PRAGMA busy_timeout=0")
            await self._in_thread(lambda: read_pragma(raw, "wal_checkpoint(PASSIVE)"))
            async with self._alone():
                return await self._in_thread(lambda: truncate_log(raw))
        finally:
            await self._in_thread(raw.close)

    async def vacuum(self, most: int | None) -> bool:
        # A reader that keeps the log from being truncated would make the rewrite useless.
        if not await self.truncate_wal() or (most is not None and await self.size() > most):
            return False
        return await self._vacuum() and await self.truncate_wal()

    async def copy_into(self, path: Path) -> None:
        def copy() -> None:
            with closing(connect(self._path)) as raw:
                execute_raw(raw, "VACUUM INTO ?", (str(path),))

        await self._in_thread(copy)

    async def size(self) -> int:
        def measure() -> int:
            with closing(connect(self._path)) as raw:
                names = ("page_count", "freelist_count", "page_size")
                pages, free, size = (read_pragma(raw, name) for name in names)
                return (pages - free) * size

        return await self._in_thread(measure)

    async def _vacuum(self) -> bool:
        """Rewrite the whole file. False, at once, if another program writes."""

        def vacuum() -> bool:
            with closing(connect(self._path)) as raw:
                raw.execute("PRAGMA busy_timeout=0")
                return execute_if_free(raw, "VACUUM")

        async with self._alone():
            return await self._in_thread(vacuum)

    async def close(self) -> None:
        """Commit the open group, and close every connection."""
        async with self._writing:
            await self._commit_group()
            for raw in (*self._readers, *((self._writer,) if self._writer else ())):
                raw.close()
            self._readers.clear()
            self._writer = None
        if self._closing is not None:
            await self._closing
        if self._thread is not None:
            self._thread.shutdown()
            self._thread = None

    async def _open_group(self) -> _Group:
        """The open group, or a new one."""
        if self._group is not None:
            return self._group
        if self._writer is None:
            await self._in_thread(self._connect_writer)
        writer = self._writer
        assert writer is not None
        try:
            if not execute_if_free(writer, "BEGIN IMMEDIATE"):
                await self._in_thread(lambda: begin_immediate(writer))
        finally:
            # Also after a cancellation: a transaction that was begun must end.
            if writer.in_transaction:
                self._group = group = _Group(writer.total_changes)
                self._closing = asyncio.create_task(self._close_group(group))
        return group

    async def _close_group(self, group: _Group) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(LOW_PRIORITY_WAIT):
                await group.hurry.wait()
        for _ in range(LINGER_TURNS):
            await asyncio.sleep(0)
        # The lock is first come, first served: transactions that wait for it now still join this commit.
        async with self._writing:
            if self._group is group:
                await self._commit_group()

    async def _commit_group(self) -> None:
        group, writer = self._group, self._writer
        if group is None or writer is None:
            return
        # The result of the commit replaces this error. It stays if the commit never runs.
        error: sqlite3.Error | None = sqlite3.OperationalError("the transaction could not be committed")

        def commit() -> None:
            nonlocal error
            error = commit_now(writer)

        try:
            if writer.total_changes == group.changes:
                # Nothing was changed, so there is no wait for the disk.
                commit()
                return
            # Counted first: a commit may take effect even if it fails.
            self._writes += 1
            await self._in_thread(commit)
        finally:
            self._settle(group, error)

    def _settle(self, group: _Group, error: sqlite3.Error | None) -> None:
        """End the group, and wake its transactions."""
        if self._group is group:
            self._group = None
            group.error = error
            group.done.set()

    def _connect_writer(self) -> None:
        writer = connect(self._path)
        # The event loop never waits for the lock of another program: a thread does, in `begin_immediate`.
        writer.execute("PRAGMA busy_timeout=0")
        self._writer = writer

    def _check_epoch(self, group: _Group, epoch: int) -> None:
        """Raise EpochLost if the database has another epoch."""
        assert self._writer is not None
        row = self._writer.execute(_select_epoch).fetchone()
        if row is None or row[0] != b"%d" % epoch:
            # Transactions that joined this group before wrote under the right epoch: they are committed.
            group.hurry.set()
            raise EpochLost
        group.epoch = epoch

    async def _in_thread(self, work: Callable[[], T]) -> T:
        """Run blocking work in a thread. A cancellation takes effect only when the work has ended."""
        if self._thread is None:
            self._thread = ThreadPoolExecutor(MOST_THREADS, "sqlite")
        working = asyncio.get_running_loop().run_in_executor(self._thread, work)
        cancelled: asyncio.CancelledError | None = None
        while not working.done():
            try:
                await asyncio.wait([working])
            except asyncio.CancelledError as error:
                cancelled = error
        if cancelled is not None:
            # Otherwise asyncio would log the exception of the work as never retrieved.
            working.exception()
            raise cancelled
        return working.result()
