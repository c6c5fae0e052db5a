"""The erasure ledger: keyed marks of accounts that were erased, replayed after a restore.

It is kept twice: in a table, and in a file that outlives the database (see ledger).
"""

import asyncio
from collections.abc import Iterable

from sqlalchemy import bindparam, select, text

from bot.store.connection import Connection
from bot.store.ledger import Ledger
from bot.store.tables import erasure

_add = text("INSERT INTO erasure (mark) VALUES (:mark) ON CONFLICT (mark) DO NOTHING")
_has = select(erasure.c.mark).where(erasure.c.mark == bindparam("mark"))
_all = select(erasure.c.mark).order_by(erasure.c.mark)


class Erasures:
    """The erasure ledger, inside one transaction."""

    __slots__ = ("_connection", "_ledger")

    def __init__(self, connection: Connection, ledger: Ledger | None = None) -> None:
        self._connection, self._ledger = connection, ledger

    async def add(self, mark: bytes) -> None:
        """Note that the account behind `mark` was erased. Twice is the same as once.

        The file comes first and is on the disk when this returns, so that no erasure is committed that it lacks. Raises
        LedgerBroken; the transaction must then be undone.
        """
        if self._ledger is not None:
            await asyncio.to_thread(self._ledger.add, (mark,))
        await self.note((mark,))

    async def note(self, marks: Iterable[bytes]) -> None:
        """Note marks in the table alone: those that the file has already."""
        for mark in marks:
            await self._connection.execute(_add, {"mark": mark})

    async def has(self, mark: bytes) -> bool:
        """Whether the account behind `mark` was erased."""
        return (await self._connection.execute(_has, {"mark": mark})).one_or_none() is not None

    async def all(self) -> list[bytes]:
        """Every mark, in the order of their bytes, which says nothing of when."""
        return list((await self._connection.execute(_all)).scalars())
