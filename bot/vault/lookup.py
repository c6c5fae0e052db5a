"""Finds an account without storing a Telegram id: a keyed HMAC names nobody without the key.

A plain hash would not do, as all Telegram ids can be tried within hours.
"""

import hmac
from typing import Final

from bot.vault.cell import prefixed

ACCOUNT: Final = b"account/v1"
ERASED: Final = b"erased/v1"
ENDED: Final = b"ended/v1"
INVITED: Final = b"invited/v1"

MARK_SIZE: Final = 32
"""Bytes of each of these."""


def lookup(key: bytes, bot_id: int, user_id: int) -> bytes:
    """32 bytes for one person with one bot. `key` is the lookup key of the key file."""
    return _mark(key, ACCOUNT, bot_id, user_id)


def erased_mark(key: bytes, account: bytes) -> bytes:
    """32 bytes for an erased account. Not for the person, who may come back."""
    return hmac.digest(key, prefixed(ERASED, account), "sha256")


def ended_mark(key: bytes, account: bytes, generation: bytes) -> bytes:
    """32 bytes for a replaced generation of an account. Its rows are refused from then on."""
    return hmac.digest(key, prefixed(ENDED, account, generation), "sha256")


def invited_mark(key: bytes, token: bytes) -> bytes:
    """32 bytes for the token of an invitation."""
    return hmac.digest(key, prefixed(INVITED, token), "sha256")


def _mark(key: bytes, label: bytes, bot_id: int, other_id: int) -> bytes:
    # Eight bytes, signed: the Bot API gives ids at most 52 significant bits, and groups negative ones.
    ids = (number.to_bytes(8, "big", signed=True) for number in (bot_id, other_id))
    return hmac.digest(key, prefixed(label, *ids), "sha256")
