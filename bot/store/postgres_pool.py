"""A pool of connections to PostgreSQL, and round trips on them. It knows nothing about the bot's transactions."""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

import psycopg
from psycopg.conninfo import conninfo_to_dict
from psycopg.pq import PipelineStatus, TransactionStatus
from psycopg_pool import AsyncConnectionPool
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.exc import OperationalError

from bot.store.connection import EpochLost, Prepared, Rows, Statement, Values, raised

RawConnection = psycopg.AsyncConnection[tuple[Any, ...]]
MOST: Final = 15
"""Connections in the pool."""
PATIENCE: Final = 4.0
"""Seconds to wait for a connection of the pool."""
CONNECT: Final = 10
"""Seconds to wait for the server when opening one."""
ALIVE: Final = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 20_000}
"""How soon this side notices that the server is gone."""
WATCHED: Final = (
    "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3; "
    "SET tcp_user_timeout = 20000"
)
"""How soon the server notices that this side is gone, and releases its locks: within 30 s. On a local socket it notices
at once, and these settings do nothing."""
LOST: Final = "afterglow works under epoch"
"""The beginning of the error message for an old epoch."""
compiled = Prepared(PGDialect_psycopg())  # type: ignore[no-untyped-call]


class Pool:
    """Connections to one server, for one event loop. They are opened on first use."""

    def __init__(self, address: str) -> None:
        self.round_trips = 0
        self._address = address
        self._pool: AsyncConnectionPool[RawConnection] | None = None
        self._opening = asyncio.Lock()

    async def begun(self, steps: Sequence[Statement]) -> tuple[RawConnection, list[Rows]]:
        """A connection, and the results of the first statements on it.

        If the server has dropped the connection, the next one is tried. That is safe. Either the server kept nothing of
        what was sent, or the statements may run twice.
        """
        left = MOST
        while True:
            raw = await self._take()
            try:
                return raw, await self.round_trip(raw, steps)
            except BaseException as error:
                broken = isinstance(error, OperationalError) and raw.closed
                await self.give_back(raw)
                if not broken or not left:
                    raise
            left -= 1

    async def round_trip(self, raw: RawConnection, steps: Sequence[Statement]) -> list[Rows]:
        """Send statements to the server in one round trip, and wait for their results."""
        if not steps:
            return []
        self.round_trips += 1
        prepared = [compiled(statement, values) for statement, values in steps]
        try:
            cursors = await _sent(raw, prepared)
            return [Rows(await one.fetchall() if one.description else [], one.rowcount) for one in cursors]
        except psycopg.errors.InvalidTextRepresentation as error:
            lost = LOST in str(error)
            failure = EpochLost() if lost else raised(error, psycopg.Error, prepared[-1][0])
        except psycopg.Error as error:
            failure = raised(error, psycopg.Error, prepared[-1][0])
        raise failure

    async def give_back(self, raw: RawConnection) -> None:
        """Give a connection back. An open transaction is rolled back, or else the connection closed."""
        try:
            if is_in_transaction(raw) and raw.pgconn.pipeline_status == PipelineStatus.OFF:
                self.round_trips += 1
                await raw.execute("ROLLBACK")
        except psycopg.Error:
            pass  # Then it is closed.
        finally:
            if raw.info.transaction_status is not TransactionStatus.IDLE:
                await raw.close()
            if self._pool is None:
                await raw.close()
            else:
                await self._pool.putconn(raw)

    async def _take(self) -> RawConnection:
        try:
            return await (self._pool or await self._opened()).getconn()
        except psycopg.Error as error:
            failure = raised(error, psycopg.Error)
        raise failure

    async def _opened(self) -> "AsyncConnectionPool[RawConnection]":
        async with self._opening:
            if self._pool is None:
                pool = AsyncConnectionPool[RawConnection](
                    self._address,
                    kwargs=_parameters(self._address),
                    configure=_watch,
                    min_size=1,
                    max_size=MOST,
                    open=False,
                    timeout=PATIENCE,
                    # Shorter than the wait, so that the next caller makes the pool try again at once.
                    reconnect_timeout=PATIENCE / 2,
                    name="afterglow",
                )
                await pool.open()
                self._pool = pool
            return self._pool

    async def close(self) -> None:
        """Close every connection."""
        pool, self._pool = self._pool, None
        if pool is not None:
            await pool.close()


async def _sent(
    raw: RawConnection, prepared: Sequence[tuple[str, Values]]
) -> list[psycopg.AsyncCursor[tuple[Any, ...]]]:
    if len(prepared) == 1:
        return [await raw.execute(*prepared[0])]
    sent = list[psycopg.AsyncCursor[tuple[Any, ...]]]()
    first: psycopg.Error | None = None
    try:
        async with raw.pipeline():
            # An error may arrive while the rest is still being sent. The server skips what follows, and the pipeline
            # must still be read to its end.
            try:
                for sql, values in prepared:
                    sent.append(await raw.execute(sql, values))
            except psycopg.Error as error:
                first = error
    except psycopg.Error as error:
        first = first or error
    if first is not None:
        raise first
    return sent


async def connect(address: str) -> RawConnection:
    """A connection outside the pool. Raises psycopg's errors."""
    raw = await RawConnection.connect(address, **_parameters(address))
    try:
        await _watch(raw)
    except BaseException:
        await raw.close()
        raise
    return raw


def _parameters(address: str) -> dict[str, Any]:
    # Options in the address win.
    return {"connect_timeout": CONNECT, **ALIVE, **conninfo_to_dict(address), "autocommit": True}


async def _watch(raw: RawConnection) -> None:
    await raw.execute(WATCHED)


def is_in_transaction(raw: RawConnection) -> bool:
    return raw.info.transaction_status in (TransactionStatus.INTRANS, TransactionStatus.INERROR)
