"""The ledger as a table, from which each machine's ledger file (see `ledger`) gets the marks of other machines.

The table is no proof, as anybody who can write to the database can delete marks. Only the file counts.
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
    """The ledger, inside one transaction."""

    __slots__ = ("_connection", "_file", "ended")

    def __init__(self, connection: Connection, file: Ledger | None = None) -> None:
        self._connection, self._file = connection, file
        self.ended: list[bytes] = []
        """Marks that go into the file after the commit."""

    async def add(self, mark: bytes) -> None:
        """Note that the account behind `mark` was erased. A second call changes nothing.

        When this returns, the mark is in the file on the disk. So the file has the mark of every committed erasure.
        Raises LedgerBroken; the transaction must then be rolled back.
        """
        if self._file is not None:
            await asyncio.to_thread(self._file.add, (mark,))
        await self.note((mark,))

    async def end(self, mark: bytes) -> None:
        """Note that the generation behind `mark` ended.

        The file gets the mark after the commit, and before the person is told. With the mark in the file before the
        commit, a crash in between would lock the account for good. Raises LedgerBroken if the file is not writable; the
        transaction must then be rolled back.
        """
        if self._file is not None:
            await asyncio.to_thread(self._file.require_writable)
        self.ended.append(mark)
        await self.note((mark,))

    def is_ended(self, mark: bytes) -> bool:
        """Whether the generation behind `mark` ended, by the file. Raises LedgerBroken."""
        return self._file is not None and self._file.has(mark)

    async def note(self, marks: Iterable[bytes]) -> None:
        """Note marks in the table, and not in the file."""
        for mark in marks:
            await self._connection.execute(_add, {"mark": mark})

    async def has(self, mark: bytes) -> bool:
        """Whether `mark` is in the table."""
        return (await self._connection.execute(_has, {"mark": mark})).one_or_none() is not None

    async def all(self) -> list[bytes]:
        """Every mark in the table, sorted, so that the order does not tell when a mark was added."""
        return list((await self._connection.execute(_all)).scalars())
