"""A bell between the processes on one PostgreSQL: whoever rings it wakes all the others, who then look for themselves.

It is PostgreSQL's LISTEN and NOTIFY, on a connection of its own, outside every transaction. A ring carries
nothing but the number of the bot; one may be lost (while a connection is down), so nobody may rely on it alone.
What others tell (see `news`) is heard on the same connection.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.store.news import NEWS
from bot.store.store import Store

if TYPE_CHECKING:
    # Loaded where it is used: a bot on SQLite runs without.
    import psycopg

WORK = "afterglow_work"
"""There is more to do than this process has hands."""
LEASE = "afterglow_lease"
"""A lease was given up, or a process left."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 15.0

_ring = text("SELECT pg_notify(:channel, :bot)")


class Bell:
    """Rings and hears, for one bot."""

    def __init__(self, store: Store, bot: int) -> None:
        self._engine, self._bot = store.engine, str(bot)

    async def ring(self, channel: str) -> None:
        """Ring. Where the database is away nobody hears it, and nothing is raised: those who wait look by and by."""
        with suppress(DBAPIError, OSError):
            async with self._engine.begin() as connection:
                await connection.execute(_ring, {"channel": channel, "bot": self._bot})

    async def listen(self, heard: Callable[[str], None], told: Callable[[str], None] = lambda _: None) -> None:
        """Call `heard` with the channel at each ring, until cancelled; and for each once the connection is back.

        `told` is called with each line that a process tells, this one's own too.

        A connection that breaks is opened again, after pauses that grow.
        """
        import psycopg
        from psycopg import sql

        pause = _FIRST_PAUSE
        while True:
            try:
                async with await self._connected() as connection:
                    await connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(NEWS)))
                    for channel in (WORK, LEASE):
                        await connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(channel)))
                        # What was rung while nobody listened.
                        heard(channel)
                    pause = _FIRST_PAUSE
                    async for ring in connection.notifies():
                        bot, _, line = ring.payload.partition(" ")
                        if bot != self._bot:
                            continue
                        if ring.channel == NEWS:
                            told(line)
                        else:
                            heard(ring.channel)
            except (psycopg.Error, OSError):
                # Said by those who need the database for more than this.
                await asyncio.sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)

    async def _connected(self) -> "psycopg.AsyncConnection[tuple[object, ...]]":
        import psycopg

        arguments, options = self._engine.dialect.create_connect_args(self._engine.url)
        # So that a peer that vanished without a word is noticed within half a minute.
        alive = {"keepalives_idle": 15, "keepalives_interval": 5, "keepalives_count": 3}
        return await psycopg.AsyncConnection.connect(
            *arguments, **{"connect_timeout": 10, **alive, **options}, autocommit=True
        )
