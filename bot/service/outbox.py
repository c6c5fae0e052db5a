"""The outbox: its rows are written in the transaction that decides them, and read back after a start.

A row is sealed under a root. Nothing in the clear shows whose it is, when it was written or which comes first. The
order is sealed too; the working process holds the queue in memory.
"""

import os
from collections.abc import Iterable

import structlog

from bot.core.outgoing import Outgoing, Queued
from bot.service.codec import pack, unpack
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.account import open_outbox, seal_outbox
from bot.vault.errors import SealBroken
from bot.vault.keyfile import RootKeys

log = structlog.get_logger(__name__)


class Outbox:
    """Writes, numbers and reads rows. There is one for each process."""

    def __init__(self, roots: RootKeys) -> None:
        self._roots = roots
        self._next = 1

    async def write(self, uow: UnitOfWork, outgoing: Iterable[Outgoing]) -> tuple[Queued, ...]:
        """Write rows, in order."""
        rows = tuple(Queued(one, self._number(), os.urandom(16)) for one in outgoing)
        if rows:
            await uow.outbox.add([(row.id, seal_outbox(self._roots, pack(row), row.id)) for row in rows])
        return rows

    async def kept(self, uow: UnitOfWork, rows: Iterable[Queued]) -> tuple[Queued, ...]:
        """Those of these rows that are stored. Ask this after a failed commit, because then nobody knows."""
        sealed = [(row, seal_outbox(self._roots, pack(row), row.id)) for row in rows]
        return tuple([row for row, payload in sealed if await uow.outbox.put(row.id, payload)])

    def in_memory(self, outgoing: Iterable[Outgoing]) -> tuple[Queued, ...]:
        """Rows that are never stored, for people who have not agreed to storing data."""
        return tuple(Queued(one, self._number()) for one in outgoing)

    async def load(self, store: Store) -> list[Queued]:
        """Every waiting row, in order. A row that does not open stays there, and is logged."""
        async with store.read() as uow:
            found = await uow.outbox.all()
        rows = [row for id, payload in found if (row := self._opened(id, payload)) is not None]
        self._next = max([self._next, *(row.order + 1 for row in rows)])
        return sorted(rows, key=lambda row: row.order)

    def _opened(self, id: bytes, payload: bytes) -> Queued | None:
        try:
            return opened_row(self._roots, id, payload)
        except SealBroken as error:
            log.error("a row of the outbox does not open; it stays where it is", exc_info=error)
            return None

    def _number(self) -> int:
        number, self._next = self._next, self._next + 1
        return number


def opened_row(roots: RootKeys, id: bytes, payload: bytes) -> Queued:
    """A row of the outbox. Raises SealBroken."""
    return unpack(open_outbox(roots, payload, id), id)
