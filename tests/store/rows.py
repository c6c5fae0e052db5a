"""Rows to plant: random ids, and bytes that stand for sealed ones."""

import os

from bot.store import AccountRow, EntryRow


def an_account(filling: bytes = b"sealed") -> AccountRow:
    """A new account, `filling` in each of its boxes."""
    return AccountRow(os.urandom(16), os.urandom(32), filling, filling, filling, filling, filling, filling)


def an_entry(account: AccountRow, sealed: bytes = b"sealed") -> EntryRow:
    """A new entry of `account`."""
    return EntryRow(os.urandom(16), account.id, sealed)


def a_message(payload: bytes = b"sealed") -> tuple[bytes, bytes]:
    """A new message for the outbox."""
    return os.urandom(16), payload
