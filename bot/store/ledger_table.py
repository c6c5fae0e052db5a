"""The ledger as a table, so that each machine with its own ledger file (see `ledger`) learns what others noted.

The table proves nothing: anybody who can write to the database can delete marks. Only the file decides.
"""

import asyncio
from collections.abc import Iterable

from sqlalchemy import bindparam, select, text

from bot.store.connection import Connection
from bot.store.ledger import Ledger
from bot.store.tables import ledger

_add = text("INSERT INTO ledger (mark) VALUES (:mark) ON CONFLICT (mark) DO NOTHING")
_has = select(ledger.c.mark).where(ledger.c.mark == bindparam("mark"))
_all = select(ledger.c.mark).order_by(ledger.c.mark)


class LedgerTable:
    """The ledger, inside one transaction.

    Attributes:
        ended: marks that go into the file once this is committed.
    """

    __slots__ = ("_connection", "_file", "ended")

    def __init__(self, connection: Connection, file: Ledger | None = None) -> None:
        self._connection, self._file = connection, file
        self.ended: list[bytes] = []

    async def add(self, mark: bytes) -> None:
        """Note that the account behind `mark` was erased. Twice is the same as once.

        The file is written first and is on the disk when this returns, so no erasure is committed that it lacks. Raises
        LedgerBroken; the transaction must then be rolled back.
        """
        if self._file is not None:
            await asyncio.to_thread(self._file.add, (mark,))
        await self.note((mark,))

    async def end(self, mark: bytes) -> None:
        """Note that the generation behind `mark` ended.

        The file gets the mark after the commit, and before the person is told. If it had the mark earlier, a crash in
        between would lock the account for good. Raises LedgerBroken if the file is not writable; the transaction must
        then be rolled back.
        """
        if self._file is not None:
            await asyncio.to_thread(self._file.require_writable)
        self.ended.append(mark)
        await self.note((mark,))

    def is_ended(self, mark: bytes) -> bool:
        """Whether the generation behind `mark` ended, as the file says. Raises LedgerBroken."""
        return self._file is not None and self._file.has(mark)

    async def note(self, marks: Iterable[bytes]) -> None:
        """Note marks in the table alone."""
        for mark in marks:
            await self._connection.execute(_add, {"mark": mark})

    async def has(self, mark: bytes) -> bool:
        """Whether `mark` is in the table."""
        return (await self._connection.execute(_has, {"mark": mark})).one_or_none() is not None

    async def all(self) -> list[bytes]:
        """Every mark in the table, sorted by its bytes, so that the order does not tell when it came."""
        return list((await self._connection.execute(_all)).scalars())
