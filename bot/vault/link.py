"""Seals the row of a link: the box, which both people share, and a column for each side.

The box is sealed under a root. It holds two random keys, one for each side's column. Every write replaces both keys, so
an older column does not open with a newer box. Within a column, the answers and lines for the other person are sealed a
second time, to the other person's journal key. All values of one kind have the same size: no size may depend on what a
person did.
"""

import os
from enum import StrEnum
from typing import Final

from bot.vault.account import open_under, seal_under
from bot.vault.cell import Cell
from bot.vault.derive import LINK
from bot.vault.hpke import open_with, seal_to
from bot.vault.keyfile import RootKeys
from bot.vault.padding import fixed
from bot.vault.seal import KEY_SIZE, seal, unseal

_BOX: Final = fixed(1024)
_SIDE: Final = fixed(8192)


class LinkField(StrEnum):
    """The kinds of values that are sealed to one person's journal key. The names are part of the sealed format."""

    ANSWER = "answer"
    LINE = "line"
    CARDS = "cards"


LINE_SIZE: Final = 640
"""The bytes of a padded line."""
_READ: Final = {LinkField.ANSWER: fixed(64), LinkField.LINE: fixed(LINE_SIZE), LinkField.CARDS: fixed(256)}


class SideName(StrEnum):
    """The names of the columns of the two sides. They are part of the sealed format."""

    INVITER = "inviter"
    GUEST = "guest"


def new_release_key() -> bytes:
    """A random key for one side's column, until the next write."""
    return os.urandom(KEY_SIZE)


def seal_link(roots: RootKeys, data: bytes, row: bytes) -> bytes:
    """Seal the box of a link."""
    return seal_under(roots.current, LINK, data, _cell(row, "box"), _BOX)


def open_link(roots: RootKeys, blob: bytes, row: bytes) -> bytes:
    """Open the box of a link. Raises SealBroken."""
    return open_under(roots, LINK, blob, _cell(row, "box"), _BOX)


def seal_side(key: bytes, data: bytes, row: bytes, side: SideName) -> bytes:
    """Seal one side's column under its key from the box."""
    return seal(key, data, _cell(row, side), size=_SIDE)


def open_side(key: bytes, blob: bytes, row: bytes, side: SideName) -> bytes:
    """Open one side's column. Raises SealBroken."""
    return unseal(key, blob, _cell(row, side), size=_SIDE)


def seal_to_reader(public: bytes, data: bytes, row: bytes, field: LinkField) -> bytes:
    """Seal a value to the journal key of the person who will read it. Raises ValueError if it is too long."""
    return seal_to(public, data, _cell(row, field), _READ[field])


def open_as_reader(private: bytes, blob: bytes, row: bytes, field: LinkField) -> bytes:
    """Open a value that was sealed to a person. Raises SealBroken, also if their journal got new keys since."""
    return open_with(private, blob, _cell(row, field), _READ[field])


# The names of the columns are part of the sealed format. They must not change, even if a column is renamed.


def _cell(row: bytes, column: str) -> Cell:
    return Cell(b"", "link", row, column)
