"""The outbox: its rows are written in the transaction that decides on them, and read back after a start.

A row is sealed under a root. Nothing in the clear shows whose row it is, when it was written or in which order the rows
follow. The order is sealed too; the working process holds the queue in memory.
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
    """Writes, numbers and reads rows. Each process has one `Outbox`."""

    def __init__(self, roots: RootKeys) -> None:
        self._roots = roots
        self._next = 1

    async def write(self, uow: UnitOfWork, outgoing: Iterable[Outgoing]) -> tuple[Queued, ...]:
        """Store these messages as rows, in order."""
        rows = tuple(Queued(message, self._next_order(), os.urandom(16)) for message in outgoing)
        if rows:
            await uow.outbox.add([(row.id, seal_outbox(self._roots, pack(row), row.id)) for row in rows])
        return rows

    async def kept(self, uow: UnitOfWork, rows: Iterable[Queued]) -> tuple[Queued, ...]:
        """Those of these rows that are stored. Needed after a failed commit, when this is unknown."""
        sealed = [(row, seal_outbox(self._roots, pack(row), row.id)) for row in rows]
        return tuple([row for row, payload in sealed if await uow.outbox.put(row.id, payload)])

    def in_memory(self, outgoing: Iterable[Outgoing]) -> tuple[Queued, ...]:
        """Rows that are never stored, for people without an account."""
        return tuple(Queued(message, self._next_order()) for message in outgoing)

    async def load(self, store: Store) -> list[Queued]:
        """Every waiting row, in order. A row that does not open is logged, and stays in the table."""
        async with store.read() as uow:
            sealed = await uow.outbox.all()
        rows = [row for id, payload in sealed if (row := self._opened(id, payload)) is not None]
        self._next = max([self._next, *(row.order + 1 for row in rows)])
        return sorted(rows, key=lambda row: row.order)

    def _opened(self, id: bytes, payload: bytes) -> Queued | None:
        try:
            return opened_row(self._roots, id, payload)
        except SealBroken as error:
            log.error("a row of the outbox does not open; it stays where it is", exc_info=error)
            return None

    def _next_order(self) -> int:
        order, self._next = self._next, self._next + 1
        return order


def opened_row(roots: RootKeys, id: bytes, payload: bytes) -> Queued:
    """Open a row of the outbox. Raises SealBroken."""
    return unpack(open_outbox(roots, payload, id), id)
