"""The unit of work: the tables inside one transaction."""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

from bot.store import seen
from bot.store.accounts import AccountRow, AccountTable, locked
from bot.store.all_tables import AllTables
from bot.store.connection import Connection
from bot.store.entries import EntryTable
from bot.store.erasure_check import ErasureCheck
from bot.store.ledger import Ledger
from bot.store.ledger_table import LedgerTable
from bot.store.links import LinkTable
from bot.store.metadata import MetadataTable
from bot.store.outbox import OutboxTable
from bot.store.seen import SeenTable


@dataclass(frozen=True, slots=True)
class Started:
    """An update that was marked as done, and the account that it is from."""

    new: bool
    """Whether the update was not done before."""
    account: AccountRow | None
    """None for a stranger."""


class UnitOfWork:
    """The tables in one transaction. All changes are kept, or none.

    It must not be used after the `async with` that made it.
    """

    __slots__ = ("_connection", "_write", "ledger")

    def __init__(self, connection: Connection, *, write: bool, ledger: Ledger | None = None) -> None:
        self._connection, self._write = connection, write
        self.ledger = LedgerTable(connection, ledger)
        """Marks of erased accounts, and of generations that ended."""

    @property
    def seen(self) -> SeenTable:
        """The ids of the last day's updates."""
        return SeenTable(self._connection)

    @property
    def outbox(self) -> OutboxTable:
        """Messages that are not sent yet."""
        return OutboxTable(self._connection)

    @property
    def accounts(self) -> AccountTable:
        """The accounts."""
        return AccountTable(self._connection, write=self._write)

    @property
    def entries(self) -> EntryTable:
        """The entries of all journals."""
        return EntryTable(self._connection)

    @property
    def links(self) -> LinkTable:
        """The links between accounts."""
        return LinkTable(self._connection)

    @property
    def metadata(self) -> MetadataTable:
        """Named values about the database itself."""
        return MetadataTable(self._connection)

    @property
    def all_tables(self) -> AllTables:
        """All tables at once, for backups and rotations."""
        return AllTables(self._connection)

    @property
    def erasure_check(self) -> ErasureCheck:
        """The check that no row is left of an erased account."""
        return ErasureCheck(self._connection)

    async def start(self, update_id: int, day: int, lookup: bytes) -> Started:
        """Mark an update as done, and read the account with the keyed hash `lookup`. On PostgreSQL lock its row.

        An update that was tried before but is not done counts as new.
        """
        marked, accounts = await self._connection.execute_all((seen.done(update_id, day), locked(lookup)))
        row = accounts.one_or_none()
        return Started(marked.rowcount == 1, AccountRow(*row) if row else None)

    async def start_over(self) -> None:
        """Roll back this transaction, and begin it again."""
        await self._connection.start_over()

    def savepoint(self) -> AbstractAsyncContextManager[None]:
        """A savepoint, as `async with uow.savepoint()`. It can be rolled back alone."""
        return self._connection.savepoint()
