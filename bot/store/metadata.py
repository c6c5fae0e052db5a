"""The rows of metadata: named values about the database itself, such as the epoch."""

from sqlalchemy import bindparam, select, text

from bot.store.connection import Connection
from bot.store.tables import stored_metadata

_get = select(stored_metadata.c.value).where(stored_metadata.c.name == bindparam("name"))
_put = text(
    "INSERT INTO metadata (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
_add = text("INSERT INTO metadata (name, value) VALUES (:name, :value) ON CONFLICT (name) DO NOTHING")
_swap = text("UPDATE metadata SET value = :value WHERE name = :name AND value = :old")


class MetadataTable:
    """Named values, inside one transaction."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def get(self, name: str) -> bytes | None:
        """The value of `name`; None if it has none."""
        value: bytes | None = (await self._connection.execute(_get, {"name": name})).scalar_one_or_none()
        return value

    async def put(self, name: str, value: bytes) -> None:
        """Set `name` to `value`. On PostgreSQL this goes to the server with the next statement or the commit."""
        await self._connection.later(_put, {"name": name, "value": value})

    async def swap(self, name: str, old: bytes | None, value: bytes) -> bool:
        """Set `name` to `value` if its value is `old` (None: no value). False, without a change, if it is not."""
        if old is None:
            rows = await self._connection.execute(_add, {"name": name, "value": value})
        else:
            rows = await self._connection.execute(_swap, {"name": name, "value": value, "old": old})
        return rows.rowcount == 1
