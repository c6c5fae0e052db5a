"""Rows to plant: random ids, and bytes that stand for sealed ones."""

import os

from bot.store import AccountRow, EntryRow, NewUpdate, ReminderRow

BOT = 7


def an_account(filling: bytes = b"sealed") -> AccountRow:
    """A new account, `filling` in each of its boxes."""
    return AccountRow(os.urandom(16), os.urandom(32), filling, filling, filling, filling, filling)


def an_entry(account: AccountRow, sealed: bytes = b"sealed") -> EntryRow:
    """A new entry of `account`."""
    return EntryRow(os.urandom(16), account.id, sealed)


def a_reminder(account: AccountRow, due_at: int, payload: bytes = b"sealed") -> ReminderRow:
    """A new reminder of `account`, to be looked at when it is due."""
    return ReminderRow(os.urandom(16), account.id, due_at, due_at, payload)


def an_update(update_id: int, chat: bytes | None = b"chat", payload: bytes = b"sealed") -> NewUpdate:
    """A new update of bot `BOT`."""
    return NewUpdate(BOT, update_id, chat, payload)
