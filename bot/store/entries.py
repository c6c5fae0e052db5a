"""The rows of journal entries: a sealed box each, under an id derived from the account's data key.

The table does not tell which account an entry belongs to, or which entry is older. No statement here may need that.
"""

from collections.abc import Mapping, Sequence

from sqlalchemy import bindparam, delete, func, select, text, update

from bot.store.connection import Connection
from bot.store.tables import entry

_by_id = entry.c.id == bindparam("row_id")
_add = text("INSERT INTO entry (id, box) VALUES (:id, :box) ON CONFLICT (id) DO NOTHING")
_get = select(entry.c.id, entry.c.box).where(_by_id)
_count = select(func.count()).select_from(entry)
_delete = delete(entry).where(_by_id)
_put = update(entry).where(_by_id).values(box=bindparam("new"))


class EntryTable:
    """The entries of all journals, inside one transaction. An id is a whole number from 0 to 2^63 - 1."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(self, id: int, box: bytes) -> bool:
        """Add an entry. False if the id is taken; then nothing changes."""
        return (await self._connection.execute(_add, {"id": id, "box": box})).rowcount == 1

    async def get(self, ids: Sequence[int]) -> dict[int, bytes]:
        """The boxes of the entries with these ids, by id. Ids without an entry are left out."""
        rows = await self._connection.execute(_get, [{"row_id": id} for id in ids])
        return {row[0]: row[1] for row in rows}

    async def put(self, id: int, box: bytes) -> bool:
        """Replace the box of an entry. False if no entry has this id."""
        return (await self._connection.execute(_put, {"row_id": id, "new": box})).rowcount == 1

    async def put_all(self, boxes: Mapping[int, bytes]) -> int:
        """Replace the boxes of entries, by id. Returns how many were replaced."""
        return (
            await self._connection.execute(_put, [{"row_id": id, "new": box} for id, box in boxes.items()])
        ).rowcount

    async def delete(self, ids: Sequence[int]) -> int:
        """Delete the entries with these ids. Returns how many were deleted."""
        return (await self._connection.execute(_delete, [{"row_id": id} for id in ids])).rowcount

    async def count(self) -> int:
        """The number of entries of all accounts."""
        return (await self._connection.execute(_count)).scalar_one()
