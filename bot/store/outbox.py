"""The rows of the outbox: messages that are not sent yet, each in a sealed box under a random id.

Order, chat, account and time are inside the boxes. Only the ids are readable.
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
        """Add messages, each as its id and box.

        On PostgreSQL the rows go to the server with the next statement or the commit, which raises `IntegrityError` if
        an id is taken.
        """
        for id, payload in rows:
            await self._connection.later(_add, {"id": id, "payload": payload})

    async def delete(self, ids: Sequence[bytes]) -> int:
        """Delete the messages with these ids. Returns how many were deleted."""
        return (await self._connection.execute(_delete, [{"row_id": id} for id in ids])).rowcount

    async def all(self) -> list[tuple[bytes, bytes]]:
        """Every message, as its id and box, in no order."""
        return [(id, payload) for id, payload in await self._connection.execute(_all)]

    async def count(self) -> int:
        """The number of messages."""
        return (await self._connection.execute(_count)).scalar_one()

    async def put(self, id: bytes, payload: bytes) -> bool:
        """Replace the box of a message. False if no message has this id."""
        return (await self._connection.execute(_put, {"row_id": id, "new": payload})).rowcount == 1
