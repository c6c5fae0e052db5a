"""Marks: a few named values about the database itself, such as which root key it belongs to."""

from sqlalchemy import bindparam, select

from bot.store.conflict import insert_or_replace
from bot.store.connection import Connection
from bot.store.tables import mark

_get = select(mark.c.value).where(mark.c.name == bindparam("name"))
_put = insert_or_replace(mark, "name", "value")


class Marks:
    """Named values, inside one transaction."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def get(self, name: str) -> bytes | None:
        """The value kept under `name`, if there is one."""
        value: bytes | None = (await self._connection.execute(_get, {"name": name})).scalar_one_or_none()
        return value

    async def put(self, name: str, value: bytes) -> None:
        """Keep `value` under `name`, in place of what was there."""
        await self._connection.execute(_put[self._connection.dialect], {"name": name, "value": value})
