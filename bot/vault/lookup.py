"""Marks: keyed hashes (HMAC-SHA256) that stand in the database for ids and tokens. Without the key they name nobody.

A hash without a key would not do, because all Telegram ids can be tried within hours. `key` is the lookup key of the
key file.
"""

import hmac
from typing import Final

from bot.vault.cell import prefixed

ACCOUNT: Final = b"account/v1"
ERASED: Final = b"erased/v1"
ENDED: Final = b"ended/v1"
INVITED: Final = b"invited/v1"

MARK_SIZE: Final = 32
"""The bytes of a mark."""


def lookup(key: bytes, bot_id: int, user_id: int) -> bytes:
    """The mark by which the account of a person with a bot is found."""
    # Eight bytes, signed: the Bot API gives ids at most 52 significant bits, and groups negative ones.
    ids = (number.to_bytes(8, "big", signed=True) for number in (bot_id, user_id))
    return hmac.digest(key, prefixed(ACCOUNT, *ids), "sha256")


def erased_mark(key: bytes, account: bytes) -> bytes:
    """The mark of an erased account. It does not stand for the person, who may come back."""
    return hmac.digest(key, prefixed(ERASED, account), "sha256")


def ended_mark(key: bytes, account: bytes, generation: bytes) -> bytes:
    """The mark of a replaced generation of an account. Rows of that generation are refused."""
    return hmac.digest(key, prefixed(ENDED, account, generation), "sha256")


def invited_mark(key: bytes, token: bytes) -> bytes:
    """The mark of the token of an invitation."""
    return hmac.digest(key, prefixed(INVITED, token), "sha256")
