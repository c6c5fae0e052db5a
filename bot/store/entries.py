"""The entries of all journals, one sealed box each, under ids that only the account's data key gives.

No statement here may ask whose an entry is or which came first: the table cannot tell.
"""

from collections.abc import Mapping, Sequence

from sqlalchemy import bindparam, delete, func, select, text, update

from bot.store.connection import Connection
from bot.store.tables import entry

_this = entry.c.id == bindparam("this")
_add = text("INSERT INTO entry (id, box) VALUES (:id, :box) ON CONFLICT (id) DO NOTHING")
_get = select(entry.c.id, entry.c.box).where(_this)
_count = select(func.count()).select_from(entry)
_delete = delete(entry).where(_this)
_put = update(entry).where(_this).values(box=bindparam("new"))


class EntryTable:
    """The entries of all journals, inside one transaction. An id is a whole number from 0 to 2^63 - 1."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(self, id: int, box: bytes) -> bool:
        """Keep a new entry. False, and nothing is changed, if the id is taken."""
        return (await self._connection.execute(_add, {"id": id, "box": box})).rowcount == 1

    async def get(self, ids: Sequence[int]) -> dict[int, bytes]:
        """The boxes under these ids, as far as there are any. On PostgreSQL in one journey."""
        rows = await self._connection.execute(_get, [{"this": id} for id in ids])
        return {row[0]: row[1] for row in rows}

    async def put(self, id: int, box: bytes) -> bool:
        """Put another box in an entry's place. False if there is no such entry."""
        return (await self._connection.execute(_put, {"this": id, "new": box})).rowcount == 1

    async def put_all(self, boxes: Mapping[int, bytes]) -> int:
        """Put other boxes in the place of these entries. Returns how many there were."""
        return (await self._connection.execute(_put, [{"this": id, "new": box} for id, box in boxes.items()])).rowcount

    async def delete(self, ids: Sequence[int]) -> int:
        """Delete the entries under these ids. Returns how many went."""
        return (await self._connection.execute(_delete, [{"this": id} for id in ids])).rowcount

    async def count(self) -> int:
        """How many entries there are, of all accounts."""
        return (await self._connection.execute(_count)).scalar_one()
