"""The outbox: messages that are not sent yet, each in a sealed box under a random id.

Order, chat, account and time all lie inside the boxes. Nothing is in the clear but the ids.
"""

from collections.abc import Sequence

from sqlalchemy import bindparam, delete, func, insert, select, update

from bot.store.connection import Connection
from bot.store.tables import outbox

_add = insert(outbox)
_delete = delete(outbox).where(outbox.c.id == bindparam("row_id"))
_all = select(outbox.c.id, outbox.c.payload)
_count = select(func.count()).select_from(outbox)
_put = update(outbox).where(outbox.c.id == bindparam("row_id")).values(payload=bindparam("new"))


class OutboxTable:
    """The outbox, inside one transaction."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(self, rows: Sequence[tuple[bytes, bytes]]) -> None:
        """Add messages, each an id and its box.

        On PostgreSQL they are sent with the next statement or the commit. `IntegrityError` if an id is taken.
        """
        for id, payload in rows:
            await self._connection.later(_add, {"id": id, "payload": payload})

    async def delete(self, ids: Sequence[bytes]) -> int:
        """Delete messages. Returns how many were deleted."""
        return (await self._connection.execute(_delete, [{"row_id": id} for id in ids])).rowcount

    async def all(self) -> list[tuple[bytes, bytes]]:
        """Every message, an id and its box, in no order."""
        return [(id, payload) for id, payload in await self._connection.execute(_all)]

    async def count(self) -> int:
        """How many messages there are."""
        return (await self._connection.execute(_count)).scalar_one()

    async def put(self, id: bytes, payload: bytes) -> bool:
        """Replace the box of a message. False if the message is gone."""
        return (await self._connection.execute(_put, {"row_id": id, "new": payload})).rowcount == 1
