"""News: a line for every other process on the same database, told when the transaction is committed, and then gone.

It is PostgreSQL's NOTIFY: no table and no write-ahead log ever holds it, though its queue may lie in a file for a
while. Whoever is not listening at that moment never hears it. On SQLite there is nobody to tell.
"""

from typing import Final

from sqlalchemy import text

from bot.store.connection import Connection

NEWS: Final = "afterglow_news"
"""The channel."""

_tell = text("SELECT pg_notify(:channel, :line)")


class News:
    """Tells the others, inside one transaction."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def tell(self, bot: int, line: str) -> None:
        """Tell every process of that bot, this one too. Nobody hears it where the transaction is undone."""
        if self._connection.dialect != "sqlite":
            await self._connection.execute(_tell, {"channel": NEWS, "line": f"{bot} {line}"})
