"""Lets one process work on a database, while others stand by.

The working process holds a lock that the system releases when the process dies: a lock on a file beside SQLite's, or an
advisory lock of a PostgreSQL session. A process that takes the lock raises the epoch, and no process can write under an
older epoch. So a process that lost its lock without noticing changes nothing.
"""

import asyncio
import fcntl
import os
from abc import ABC, abstractmethod
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy.exc import DBAPIError

from bot.stopping import pause, unless
from bot.store.connection import EPOCH, EpochLost
from bot.store.reason import reason_of
from bot.store.store import Store

if TYPE_CHECKING:
    # Imported on use: a bot on SQLite does not load the driver.
    from bot.store.postgres_pool import RawConnection

__all__ = ["EpochLost", "Exclusive", "InUse"]

POLL: Final = 1.0
"""Seconds between two tries to take the lock."""
CHECK_INTERVAL: Final = 3.0
"""Seconds between two checks of the session that holds the lock."""
ANSWER_TIMEOUT: Final = 5.0
"""Seconds to wait for the server's answer."""
LOCK_KEY: Final = 0x6166746572676C6F
"""The number of the advisory lock: "afterglo" in ASCII. `migrate` uses another one."""


class InUse(Exception):
    """Another process works on this database. The message says what to do."""

    safe_message = True

    def __init__(self) -> None:
        super().__init__("A bot works on this database. Stop it and its standbys, then do this again.")


class Exclusive:
    """The right to be the only process that works on a database."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.away = False
        """Whether the database was unavailable at the last try to take the lock."""
        self.reason = ""
        """Why it was unavailable: a code of `Reason` for the log."""
        self._lock: _Lock
        if store.address.is_sqlite:
            self._lock = _FileLock(Path(f"{store.address.path}.lock"))
        else:
            self._lock = _SessionLock(store.address.server)

    async def acquire(self, stop: asyncio.Event, poll: float = POLL) -> bool:
        """Wait until this process has the right. False if `stop` was set first.

        While the database is unavailable, it keeps trying. Raises OSError if the lock file cannot be made.
        """
        while not stop.is_set():
            if await self._try_unless_unavailable():
                return True
            await pause(stop, poll)
        await self.release()
        return False

    async def try_once(self) -> bool:
        """Take the right if it is free. True if this process has it now.

        Raises SQLAlchemy's `DBAPIError` if the database cannot be used, OSError if the lock file cannot be made.
        """
        taken = await self._try()
        if not taken:
            await self.release()
        return taken

    async def reserve(self) -> None:
        """Take the lock without raising the epoch, before the database has its tables. Raises as `require`."""
        if not await self._lock.take():
            await self.release()
            raise InUse

    async def require(self) -> None:
        """Take the right, for a command that must not run beside a bot. Raises InUse, and as `try_once`."""
        if not await self.try_once():
            raise InUse

    async def watch(self, stop: asyncio.Event) -> None:
        """Hold the right until `stop` is set. Raises EpochLost once another process has it.

        If the session with the lock is lost, this takes the lock again in a new session. While the database is
        unavailable, it waits.
        """
        await unless(stop, self._hold())

    async def release(self) -> None:
        """Give up the right. A second call does nothing."""
        await self._lock.release()

    async def _try(self) -> bool:
        """Take the lock and raise the epoch. False if another process has the lock."""
        if not await self._lock.take():
            return False
        try:
            await self._raise_epoch()
        except BaseException:
            await self.release()
            raise
        return True

    async def _try_unless_unavailable(self) -> bool:
        """Like `_try`, but note an unavailable database and return False."""
        try:
            taken = await self._try()
        except DBAPIError as error:
            self.away, self.reason = True, reason_of(error).code
            return False
        self.away = False
        return taken

    async def _hold(self) -> None:
        while True:
            await self._lock.lost()
            while not await self._is_held_again():  # noqa: ASYNC110  each round asks the database
                await asyncio.sleep(POLL)

    async def _is_held_again(self) -> bool:
        """Whether this process holds the lock again. Raises EpochLost if another process took over."""
        try:
            held = await self._lock.take()
            async with self._store.read() as uow:
                stored = await uow.metadata.get(EPOCH)
        except DBAPIError:
            self.away = True
            return False
        self.away = False
        if stored != _encoded(self._store.epoch):
            await self.release()
            raise EpochLost
        # The epoch is still ours. So if the lock is not free, our own lost session holds it until the server drops it.
        return held

    async def _raise_epoch(self) -> None:
        self._store.epoch = None
        while True:
            async with self._store.begin() as uow:
                old = await uow.metadata.get(EPOCH)
                epoch = 1 if old is None else int(old) + 1
                swapped = await uow.metadata.swap(EPOCH, old, b"%d" % epoch)
            if swapped:
                self._store.epoch = epoch
                return


class _Lock(ABC):
    @abstractmethod
    async def take(self) -> bool:
        """Take the lock if it is free. True if this process has it now."""

    @abstractmethod
    async def lost(self) -> None:
        """Wait until the lock may be lost."""

    @abstractmethod
    async def release(self) -> None:
        """Release the lock."""


class _FileLock(_Lock):
    """A lock on an empty file beside the database, which is never deleted.

    A lock on the database file itself would be lost when any other handle of that file is closed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    async def take(self) -> bool:
        if self._file is None:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                os.close(file)
                return False
            self._file = file
        return True

    async def lost(self) -> None:
        # A file lock lasts as long as the process.
        await asyncio.Event().wait()

    async def release(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            os.close(file)


class _SessionLock(_Lock):
    """An advisory lock of a session of its own. The server releases it when the session ends."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._raw: RawConnection | None = None

    async def take(self) -> bool:
        import psycopg

        from bot.store.connection import translated
        from bot.store.postgres_pool import connect

        try:
            async with asyncio.timeout(2 * ANSWER_TIMEOUT):
                if self._raw is None:
                    self._raw = await connect(self._address)
                cursor = await self._raw.execute("SELECT pg_try_advisory_lock(%s)", (LOCK_KEY,))
                (taken,) = await cursor.fetchone() or (False,)
                return bool(taken)
        except (psycopg.Error, TimeoutError) as error:
            failure = translated(
                error if isinstance(error, psycopg.Error) else psycopg.OperationalError("no answer"), psycopg.Error
            )
        except BaseException:
            await self.release()
            raise
        await self.release()
        raise failure

    async def lost(self) -> None:
        import psycopg

        with suppress(psycopg.Error, TimeoutError):
            while self._raw is not None:
                # No notification ever comes, but waiting for one fails as soon as the session ends.
                async for _ in self._raw.notifies(timeout=CHECK_INTERVAL):
                    pass
                async with asyncio.timeout(ANSWER_TIMEOUT):
                    await self._raw.execute("SELECT 1")
        await self.release()

    async def release(self) -> None:
        import psycopg

        raw, self._raw = self._raw, None
        if raw is None:
            return
        try:
            # Unlocked explicitly, so that a standby need not wait until the server notices the end of the session.
            if not raw.closed:
                async with asyncio.timeout(ANSWER_TIMEOUT):
                    await raw.execute("SELECT pg_advisory_unlock_all()")
        except (psycopg.Error, TimeoutError):
            pass  # The end of the session releases the lock.
        finally:
            await raw.close()


def _encoded(epoch: int | None) -> bytes | None:
    return None if epoch is None else b"%d" % epoch
