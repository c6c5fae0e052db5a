"""The store: rows of sealed bytes in SQLite or PostgreSQL, one transaction at a time.

It never sees plaintext and never holds a key: its input is already sealed, hashed or random. It imports no other
package of the bot.
"""

from bot.store.accounts import AccountRow, AccountTable
from bot.store.address import BadDatabaseUrl, DatabaseAddress, locate, locate_read_only
from bot.store.connection import EpochLost
from bot.store.entries import EntryTable
from bot.store.ledger_table import LedgerTable
from bot.store.metadata import MetadataTable
from bot.store.migrate import DatabaseUnavailable, SchemaTooNew, SchemaTooOld, UnknownSchema, migrate
from bot.store.outbox import OutboxTable
from bot.store.seen import SeenTable
from bot.store.store import Store
from bot.store.unit import Started, UnitOfWork

__all__ = [
    "AccountRow",
    "AccountTable",
    "BadDatabaseUrl",
    "DatabaseAddress",
    "DatabaseUnavailable",
    "EntryTable",
    "EpochLost",
    "LedgerTable",
    "MetadataTable",
    "OutboxTable",
    "SchemaTooNew",
    "SchemaTooOld",
    "SeenTable",
    "Started",
    "Store",
    "UnitOfWork",
    "UnknownSchema",
    "locate",
    "locate_read_only",
    "migrate",
]
