"""Sample rows with random ids, and with any bytes as their boxes."""

import os
import secrets

from bot.store import AccountRow


def an_account(filling: bytes = b"sealed") -> AccountRow:
    """A new account with `filling` in each of its boxes."""
    return AccountRow(os.urandom(16), os.urandom(32), filling, filling, filling, filling, filling, filling, filling)


def an_entry(box: bytes = b"sealed") -> tuple[int, bytes]:
    """A new entry."""
    return secrets.randbits(63), box


def a_message(payload: bytes = b"sealed") -> tuple[bytes, bytes]:
    """A new message for the outbox."""
    return os.urandom(16), payload
