"""One unit of work: the tables as seen from inside one transaction.

It must not be kept or used after the `async with` that gave it.
"""

from contextlib import AbstractAsyncContextManager

from bot.store.accounts import Accounts
from bot.store.connection import Connection
from bot.store.entries import Entries
from bot.store.erasures import Erasures
from bot.store.everything import Everything
from bot.store.inbox import Inbox
from bot.store.leases import Leases
from bot.store.ledger import Ledger
from bot.store.marks import Marks
from bot.store.news import News
from bot.store.reminders import Reminders
from bot.store.traces import Traces


class UnitOfWork:
    """What can be read and written in one transaction; all of it happens or none of it."""

    __slots__ = (
        "_connection",
        "accounts",
        "entries",
        "erasures",
        "everything",
        "inbox",
        "leases",
        "marks",
        "news",
        "reminders",
        "traces",
    )

    def __init__(self, connection: Connection, *, write: bool, ledger: Ledger | None = None) -> None:
        self._connection = connection
        self.inbox = Inbox(connection)
        self.leases = Leases(connection)
        self.accounts = Accounts(connection, write=write)
        self.entries = Entries(connection)
        self.reminders = Reminders(connection)
        self.erasures = Erasures(connection, ledger)
        self.marks = Marks(connection)
        self.news = News(connection)
        self.everything = Everything(connection)
        self.traces = Traces(connection)

    async def start_over(self) -> None:
        """Undo all that was done in this transaction, and go on in it as if it had just begun."""
        await self._connection.start_over()

    def savepoint(self) -> AbstractAsyncContextManager[None]:
        """A part of the transaction that can be undone alone: `async with uow.savepoint()`."""
        return self._connection.savepoint()
