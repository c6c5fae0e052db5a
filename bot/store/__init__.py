"""The store: rows of sealed bytes in SQLite or PostgreSQL, one transaction at a time.

It never sees plaintext and never holds a key: what it is given is already sealed, hashed or random,
save for the times a reminder or a retry is due. It imports nothing from the other rooms.

Every time is an integer: milliseconds since the epoch, UTC.
"""

from bot.store.accounts import AccountRow, Accounts
from bot.store.engine import BadDatabaseUrl, make_engine
from bot.store.entries import Entries, EntryRow
from bot.store.erasures import Erasures
from bot.store.inbox import Inbox, InboxRow, NewUpdate
from bot.store.marks import Marks
from bot.store.migrate import DatabaseAway, SchemaTooNew, migrate
from bot.store.reminders import ReminderRow, Reminders
from bot.store.store import Store
from bot.store.unit import UnitOfWork

__all__ = [
    "AccountRow",
    "Accounts",
    "BadDatabaseUrl",
    "DatabaseAway",
    "Entries",
    "EntryRow",
    "Erasures",
    "Inbox",
    "InboxRow",
    "Marks",
    "NewUpdate",
    "ReminderRow",
    "Reminders",
    "SchemaTooNew",
    "Store",
    "UnitOfWork",
    "make_engine",
    "migrate",
]
