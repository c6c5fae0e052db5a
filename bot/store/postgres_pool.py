"""A pool of connections to PostgreSQL, and round trips on them. It keeps no state of a transaction."""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

import psycopg
from psycopg.conninfo import conninfo_to_dict
from psycopg.pq import PipelineStatus, TransactionStatus
from psycopg_pool import AsyncConnectionPool
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.exc import OperationalError

from bot.store.connection import EpochLost, Rows, Statement, StatementCache, Values, translated

RawConnection = psycopg.AsyncConnection[tuple[Any, ...]]
MOST_CONNECTIONS: Final = 15
"""Connections in the pool."""
POOL_TIMEOUT: Final = 4.0
"""Seconds to wait for a free connection."""
CONNECT_TIMEOUT: Final = 10
"""Seconds to wait for the server when a connection is opened."""
CLIENT_KEEPALIVE: Final = {
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
"""Options by which this side notices within 30 s that the server is gone."""
SERVER_KEEPALIVE: Final = (
    "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3; "
    "SET tcp_user_timeout = 20000"
)
"""Settings by which the server notices within 30 s that this side is gone, and releases its locks. On a local socket it
notices at once, and these settings do nothing."""
EPOCH_LOST: Final = "afterglow works under epoch"
"""The beginning of the error message for an old epoch."""
compiled = StatementCache(PGDialect_psycopg())  # type: ignore[no-untyped-call]


class Pool:
    """Connections to one server, for one event loop. They are opened on first use."""

    def __init__(self, address: str) -> None:
        self.round_trips = 0
        self._address = address
        self._pool: AsyncConnectionPool[RawConnection] | None = None
        self._opening = asyncio.Lock()

    async def run_first(self, steps: Sequence[Statement]) -> tuple[RawConnection, list[Rows]]:
        """Run the first statements on a free connection. Returns the connection and the results.

        If the server has dropped the connection, the next one is tried. That is safe: either the statements begin a
        transaction, which was then rolled back, or they are idempotent.
        """
        tries_left = MOST_CONNECTIONS
        while True:
            raw = await self._take()
            try:
                return raw, await self.round_trip(raw, steps)
            except BaseException as error:
                broken = isinstance(error, OperationalError) and raw.closed
                await self.give_back(raw)
                if not broken or not tries_left:
                    raise
            tries_left -= 1

    async def round_trip(self, raw: RawConnection, steps: Sequence[Statement]) -> list[Rows]:
        """Send statements to the server in one round trip, and wait for their results."""
        if not steps:
            return []
        self.round_trips += 1
        prepared = [compiled(statement, values) for statement, values in steps]
        try:
            cursors = await _send(raw, prepared)
            return [Rows(await cursor.fetchall() if cursor.description else [], cursor.rowcount) for cursor in cursors]
        except psycopg.errors.InvalidTextRepresentation as error:
            lost = EPOCH_LOST in str(error)
            failure = EpochLost() if lost else translated(error, psycopg.Error, prepared[-1][0])
        except psycopg.Error as error:
            failure = translated(error, psycopg.Error, prepared[-1][0])
        raise failure

    async def give_back(self, raw: RawConnection) -> None:
        """Give a connection back. An open transaction is rolled back; if that fails, the connection is closed."""
        try:
            if is_in_transaction(raw) and raw.pgconn.pipeline_status == PipelineStatus.OFF:
                self.round_trips += 1
                await raw.execute("ROLLBACK")
        except psycopg.Error:
            pass  # The connection is closed below.
        finally:
            if raw.info.transaction_status is not TransactionStatus.IDLE:
                await raw.close()
            if self._pool is None:
                await raw.close()
            else:
                await self._pool.putconn(raw)

    async def _take(self) -> RawConnection:
        try:
            return await (self._pool or await self._open()).getconn()
        except psycopg.Error as error:
            failure = translated(error, psycopg.Error)
        raise failure

    async def _open(self) -> "AsyncConnectionPool[RawConnection]":
        async with self._opening:
            if self._pool is None:
                pool = AsyncConnectionPool[RawConnection](
                    self._address,
                    kwargs=_parameters(self._address),
                    configure=_set_keepalive,
                    min_size=1,
                    max_size=MOST_CONNECTIONS,
                    open=False,
                    timeout=POOL_TIMEOUT,
                    # Shorter than `timeout`, so that the next caller makes the pool try again at once.
                    reconnect_timeout=POOL_TIMEOUT / 2,
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


async def _send(
    raw: RawConnection, prepared: Sequence[tuple[str, Values]]
) -> list[psycopg.AsyncCursor[tuple[Any, ...]]]:
    """Send statements in one round trip. Returns their cursors. Raises the error of the first that fails."""
    if len(prepared) == 1:
        return [await raw.execute(*prepared[0])]
    cursors = list[psycopg.AsyncCursor[tuple[Any, ...]]]()
    first_error: psycopg.Error | None = None
    try:
        async with raw.pipeline():
            # An error may arrive while the rest is still being sent. The server skips the statements after the error,
            # but the pipeline must be read to its end.
            try:
                for sql, values in prepared:
                    cursors.append(await raw.execute(sql, values))
            except psycopg.Error as error:
                first_error = error
    except psycopg.Error as error:
        first_error = first_error or error
    if first_error is not None:
        raise first_error
    return cursors


async def connect(address: str) -> RawConnection:
    """A connection outside the pool. Raises psycopg's errors."""
    raw = await RawConnection.connect(address, **_parameters(address))
    try:
        await _set_keepalive(raw)
    except BaseException:
        await raw.close()
        raise
    return raw


def _parameters(address: str) -> dict[str, Any]:
    # Options in the address win.
    return {"connect_timeout": CONNECT_TIMEOUT, **CLIENT_KEEPALIVE, **conninfo_to_dict(address), "autocommit": True}


async def _set_keepalive(raw: RawConnection) -> None:
    await raw.execute(SERVER_KEEPALIVE)


def is_in_transaction(raw: RawConnection) -> bool:
    return raw.info.transaction_status in (TransactionStatus.INTRANS, TransactionStatus.INERROR)
