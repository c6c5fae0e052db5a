"""The ids of the last day's updates, so that an update that comes again changes nothing."""

from typing import Final

from sqlalchemy import bindparam, delete, select, text

from bot.store.connection import Connection, Statement
from bot.store.tables import seen

PRUNE: Final = 1000
"""How many ids to delete at a time."""

_done = text(
    "INSERT INTO seen (update_id, day) VALUES (:update_id, :day) "
    "ON CONFLICT (update_id) DO UPDATE SET tries = NULL WHERE seen.tries IS NOT NULL"
)
_begin_again = text(
    "INSERT INTO seen (update_id, day, tries) VALUES (:update_id, :day, 1) "
    "ON CONFLICT (update_id) DO UPDATE SET tries = seen.tries + 1 WHERE seen.tries IS NOT NULL RETURNING tries"
)
_has = select(seen.c.update_id).where(seen.c.update_id == bindparam("update_id"), seen.c.tries.is_(None))
_old = select(seen.c.update_id).where(seen.c.day < bindparam("before")).limit(bindparam("most"))
_prune = delete(seen).where(seen.c.update_id.in_(_old))


def done(update_id: int, day: int) -> Statement:
    """A statement that marks an update as done. It changes no row if the update was done before."""
    return _done, {"update_id": update_id, "day": day}


class SeenTable:
    """The ids of updates, inside one transaction. A day is a number that grows by one each day."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(self, update_id: int, day: int) -> bool:
        """Mark an update as done. False if it was done before."""
        return (await self._connection.execute(*done(update_id, day))).rowcount == 1

    async def begin_again(self, update_id: int, day: int) -> int:
        """Count a try of an update that an earlier process may have tried.

        Returns:
            The number of this try, from 1; 0 if the update is done.
        """
        rows = await self._connection.execute(_begin_again, {"update_id": update_id, "day": day})
        tries: int | None = rows.scalar_one_or_none()
        return tries or 0

    async def has(self, update_id: int) -> bool:
        """Whether the update is done."""
        return (await self._connection.execute(_has, {"update_id": update_id})).one_or_none() is not None

    async def prune(self, before_day: int, limit: int = PRUNE) -> int:
        """Delete at most `limit` ids of days before `before_day`. Returns how many. Call it until it returns 0."""
        return (await self._connection.execute(_prune, {"before": before_day, "most": limit})).rowcount
