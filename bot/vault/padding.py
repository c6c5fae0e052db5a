"""Hides the length of plaintext: it is padded to one of a few lengths before it is sealed.

Use it only on plaintext that is about to be sealed or was just opened.

The padding is that of ISO/IEC 7816-4: one byte 0x80 (the mark) after the data, then zeros.
"""

from collections.abc import Callable
from typing import Final

from bot.vault.errors import SealBroken

SMALLEST: Final = 256
"""The smallest padded length, in bytes."""
STEP: Final = 64 * 1024
"""In bytes. Padded lengths are powers of two up to this length, and multiples of it beyond."""

ENTRY: Final = 3943
"""The padded length of most journal entries, in bytes. Sealed, and with the rest of its row, such an entry fills one
page of SQLite, or two pieces of 1,996 bytes on PostgreSQL."""
ENTRY_STEP: Final = 4096
"""In bytes. A longer entry is padded to ENTRY plus a multiple of this."""

MARK: Final = b"\x80"

PaddedSize = Callable[[int], int]
"""Returns the padded length for a length of data, with room for the mark. Both are in bytes."""


def bucket(length: int) -> int:
    """The padded length for `length` bytes of data, with room for the mark."""
    needed = length + len(MARK)
    if needed <= STEP:
        return max(SMALLEST, 1 << (needed - 1).bit_length())
    return -(-needed // STEP) * STEP


def unpadded(length: int) -> int:
    """The length with only the mark added. It is for data inside another sealed value, whose padding hides the
    length."""
    return length + len(MARK)


def entry_bucket(length: int) -> int:
    """The padded length for an entry of `length` bytes: ENTRY, and steps of ENTRY_STEP beyond it."""
    beyond = max(0, length + len(MARK) - ENTRY)
    return ENTRY + -(-beyond // ENTRY_STEP) * ENTRY_STEP


def fixed(size: int) -> PaddedSize:
    """A PaddedSize that is always `size` bytes. It raises ValueError for data that leave no room for the mark."""

    def padded(length: int) -> int:
        if length + len(MARK) > size:
            raise ValueError(f"{length} bytes do not fit into a value of {size}")
        return size

    return padded


def pad(data: bytes, size: PaddedSize = bucket) -> bytes:
    """Pad `data` to the length that `size` returns."""
    return (data + MARK).ljust(size(len(data)), b"\x00")


def unpad(padded: bytes, size: PaddedSize = bucket) -> bytes:
    """The data that `pad` padded. Raises SealBroken for bytes that `pad` cannot have made."""
    data, mark, rest = padded.rpartition(MARK)
    if not mark or rest.strip(b"\x00") or len(padded) != size(len(data)):
        raise SealBroken(
            "a sealed value opened but is not padded as this version pads: "
            "it was written by another version of the program; run the version that wrote it"
        )
    return data
