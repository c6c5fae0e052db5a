"""The numbers of an account's entries: from them, and the account's data key, the ids of their rows are derived.

It says how many entries there are and in which order they were kept, and nothing else: times and words lie in the
entries, which open only with the journal's key. So entries can be erased while the journal is locked. It lies in the
account's row, sealed under the data key, in a box of one size.
"""

import secrets
import zlib
from bisect import bisect_left
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final, Self

INDEX_SIZE: Final = 512
"""Bytes of an index before sealing, whatever is in it: its size tells nothing. It holds some 3,800 numbers, in
use or not, in any pattern, and many more where most are in use. A fuller one takes twice as many bytes."""
START_BITS: Final = 40
"""The first number of an account is random and that long, so that a number in a button tells no count."""
NUMBER_SIZE: Final = 8
"""Bytes of a number."""
VERSION: Final = b"\x01"
"""First byte of an index, so that a later form can be told apart."""


@dataclass(frozen=True, slots=True)
class Index:
    """An account's numbers. No number is given out twice, also where its entry is gone."""

    numbers: tuple[int, ...]
    """Those of the entries there are, in the order in which they were kept."""
    next: int
    """No number from here on was given out yet."""

    @classmethod
    def new(cls) -> Self:
        """That of an empty journal."""
        return cls((), secrets.randbits(START_BITS))

    def adding(self, number: int) -> "Index":
        """With an entry of that number, which must not be below `next`."""
        assert number >= self.next, "a number is given out once"
        return Index((*self.numbers, number), number + 1)

    def without(self, gone: Collection[int]) -> "Index":
        """Without the entries of these numbers."""
        return Index(tuple(number for number in self.numbers if number not in gone), self.next)

    def position(self, number: int) -> int | None:
        """Where among `numbers` it stands. None where there is no entry of that number."""
        at = bisect_left(self.numbers, number)
        return at if at < len(self.numbers) and self.numbers[at] == number else None


def index_out(index: Index) -> bytes:
    """An index as bytes of `INDEX_SIZE` less one, or of more where that is too few: a bit for each number from the
    first in use on, compressed."""
    first = index.numbers[0] if index.numbers else index.next
    bits = bytearray((index.next - first + 7) // 8)
    for number in index.numbers:
        bits[(number - first) // 8] |= 1 << (number - first) % 8
    plain = index.next.to_bytes(NUMBER_SIZE, "big") + first.to_bytes(NUMBER_SIZE, "big") + bits
    # One byte is the mark of the padding.
    return (VERSION + zlib.compress(plain, 9)).ljust(INDEX_SIZE - 1)


def index_in(blob: bytes) -> Index:
    """An index from bytes. What follows its end fills the box."""
    if blob[:1] != VERSION:
        raise ValueError(
            "the index of a journal is of a form that this version does not read: run the one that wrote it"
        )
    plain = zlib.decompressobj().decompress(blob[1:])
    next, first = (int.from_bytes(plain[at : at + NUMBER_SIZE], "big") for at in (0, NUMBER_SIZE))
    bits = plain[2 * NUMBER_SIZE :]
    numbers = (first + 8 * at + bit for at, byte in enumerate(bits) for bit in range(8) if byte >> bit & 1)
    return Index(tuple(numbers), next)
