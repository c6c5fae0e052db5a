"""Hides the length of a text: plaintext is padded to one of a few lengths before it is sealed.

Use it only on plaintext that is about to be sealed or was just opened.

The mark is that of ISO/IEC 7816-4: one byte 0x80 after the data, then zeros.
"""

from collections.abc import Callable
from typing import Final

from bot.vault.errors import SealBroken

SMALLEST: Final = 256
STEP: Final = 64 * 1024
"""Padded lengths are powers of two up to this one. Longer ones are multiples of it. Unit: bytes."""

ENTRY: Final = 3943
"""The length of most entries of the journal. Sealed and with its row, such an entry fills one page of SQLite, and two
pieces of 1,996 bytes on PostgreSQL. Unit: bytes."""
ENTRY_STEP: Final = 4096
"""A longer entry is padded to `ENTRY` and a multiple of this. Unit: bytes."""

MARK: Final = b"\x80"

PaddedSize = Callable[[int], int]
"""The padded length for a length of data, with room for the mark."""


def bucket(length: int) -> int:
    """The padded length for `length` bytes of data, with room for the mark."""
    needed = length + len(MARK)
    if needed <= STEP:
        return max(SMALLEST, 1 << (needed - 1).bit_length())
    return -(-needed // STEP) * STEP


def unpadded(length: int) -> int:
    """Adds only the mark: for data inside another sealed value, whose padding hides the length."""
    return length + len(MARK)


def entry_bucket(length: int) -> int:
    """The padded length for an entry of `length` bytes: one size, and steps beyond it."""
    beyond = max(0, length + len(MARK) - ENTRY)
    return ENTRY + -(-beyond // ENTRY_STEP) * ENTRY_STEP


def fixed(size: int) -> PaddedSize:
    """Always padded to `size` bytes. Raises ValueError for data that leave no room for the mark."""

    def padded(length: int) -> int:
        if length + len(MARK) > size:
            raise ValueError(f"{length} bytes do not fit into a value of {size}")
        return size

    return padded


def pad(data: bytes, size: PaddedSize = bucket) -> bytes:
    """Fill `data` up to its bucket."""
    return (data + MARK).ljust(size(len(data)), b"\x00")


def unpad(padded: bytes, size: PaddedSize = bucket) -> bytes:
    """The data inside `padded`. Raises SealBroken for anything that `pad` cannot have made."""
    data, mark, rest = padded.rpartition(MARK)
    if not mark or rest.strip(b"\x00") or len(padded) != size(len(data)):
        raise SealBroken(
            "a sealed value opened but is not padded as this version pads: "
            "it was written by another version of the program; run the version that wrote it"
        )
    return data
