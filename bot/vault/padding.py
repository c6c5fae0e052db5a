"""Hides how long a text is: lengths are filled up to a few buckets before sealing. Works on plaintext that is
about to be sealed or was just opened, and must never be used without the seal around it.

The mark is that of ISO/IEC 7816-4: one byte 0x80 after the data, then zeros.
"""

from collections.abc import Callable
from typing import Final

from bot.vault.errors import SealBroken

SMALLEST: Final = 256
STEP: Final = 64 * 1024
"""Up to here buckets double; beyond, each is one step longer. Unit: bytes."""

ENTRY: Final = 3943
"""An entry of the journal up to here has this length. Sealed and with its row it fills one page of SQLite, and two
pieces of 1,996 bytes on PostgreSQL. Unit: bytes."""
ENTRY_STEP: Final = 4096
"""A longer entry is padded to `ENTRY` and so many of these. Unit: bytes."""

MARK: Final = b"\x80"

Bucket = Callable[[int], int]
"""The padded length of so many bytes of data, where there is always room for the mark."""


def bucket(length: int) -> int:
    """The padded length in bytes of `length` bytes of data; there is always room for the mark."""
    needed = length + len(MARK)
    if needed <= STEP:
        return max(SMALLEST, 1 << (needed - 1).bit_length())
    return -(-needed // STEP) * STEP


def unpadded(length: int) -> int:
    """No more than the mark: for what lies inside another sealed value, whose padding hides how long it is."""
    return length + len(MARK)


def entry_bucket(length: int) -> int:
    """The padded length in bytes of an entry of `length` bytes: one size, and steps beyond it."""
    beyond = max(0, length + len(MARK) - ENTRY)
    return ENTRY + -(-beyond // ENTRY_STEP) * ENTRY_STEP


def pad(data: bytes, size: Bucket = bucket) -> bytes:
    """Fill `data` up to its bucket."""
    return (data + MARK).ljust(size(len(data)), b"\x00")


def unpad(padded: bytes, size: Bucket = bucket) -> bytes:
    """The data inside `padded`. Raises SealBroken for anything that `pad` cannot have made."""
    data, mark, rest = padded.rpartition(MARK)
    if not mark or rest.strip(b"\x00") or len(padded) != size(len(data)):
        raise SealBroken(
            "a sealed value opened but is not padded as this version pads: "
            "it was written by another version of the program; run the version that wrote it"
        )
    return data
