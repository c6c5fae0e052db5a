"""The index of a journal: the numbers of its entries. With the account's data key, a number gives the id of a row.

The index shows how many entries there are, in which order they were kept and in which order they were stored. It shows
nothing else: times and words are in the entries, which open only with the journal's key. So entries can be erased while
the journal is locked. The index is in the account's row, sealed under the data key, in a cell of one size.
"""

import secrets
import zlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Self

INDEX_SIZE: Final = 512
"""Bytes to which an index is filled before sealing, so that its size tells nothing. A span of some 3,800 numbers fits
in any pattern, and a much longer one if most of its numbers are in use. A larger index, or one of many unordered
numbers, takes twice as many bytes."""
START_BITS: Final = 40
"""Bits of an account's first number. It is random, so that a number in a button does not tell how many entries
exist."""
NUMBER_SIZE: Final = 8
"""Bytes of a number."""
ASCENDING: Final = b"\x01"
"""The first byte of an index with ascending numbers. One bit follows for each number, from the first used number on."""
ANY_ORDER: Final = b"\x02"
"""The first byte of any other index, such as one after an import of older entries. The step from each number to the
next follows."""


@dataclass(frozen=True, slots=True)
class Index:
    """An account's numbers. No number is used twice, even after its entry was deleted."""

    numbers: tuple[int, ...]
    """The numbers of the entries, in the order in which the entries were kept. An imported entry may have a higher
    number than a later entry."""
    next: int
    """The next free number."""

    @classmethod
    def new(cls) -> Self:
        """The index of an empty journal."""
        return cls((), secrets.randbits(START_BITS))

    def adding(self, number: int, at: int | None = None) -> "Index":
        """The index with one more entry, at position `at` or at the end. Its `number` must be `next` or higher."""
        assert number >= self.next, "a number is used once"
        at = len(self.numbers) if at is None else at
        return Index((*self.numbers[:at], number, *self.numbers[at:]), number + 1)

    def without(self, gone: Collection[int]) -> "Index":
        """The index without the entries of these numbers."""
        return Index(tuple(number for number in self.numbers if number not in gone), self.next)

    def position(self, number: int) -> int | None:
        """The position of a number in `numbers`. None if there is no such entry."""
        return self.numbers.index(number) if number in self.numbers else None


def index_out(index: Index) -> bytes:
    """An index as bytes: INDEX_SIZE less one, or more if it does not fit."""
    ascending = all(number < following for number, following in pairwise(index.numbers))
    form, rest = (ASCENDING, _as_bits(index)) if ascending else (ANY_ORDER, _as_steps(index.numbers))
    # One byte is the mark of the padding.
    return (form + zlib.compress(index.next.to_bytes(NUMBER_SIZE, "big") + rest, 9)).ljust(INDEX_SIZE - 1)


def index_in(blob: bytes) -> Index:
    """An index from bytes, which may end with filling."""
    form = blob[:1]
    if form not in (ASCENDING, ANY_ORDER):
        raise ValueError(
            "the index of a journal has a form that this version does not read: run the version that wrote it"
        )
    plain = zlib.decompressobj().decompress(blob[1:])
    rest = plain[NUMBER_SIZE:]
    numbers = _from_bits(rest) if form == ASCENDING else _from_steps(rest)
    return Index(tuple(numbers), int.from_bytes(plain[:NUMBER_SIZE], "big"))


def _as_bits(index: Index) -> bytes:
    first = index.numbers[0] if index.numbers else index.next
    bits = bytearray((index.next - first + 7) // 8)
    for number in index.numbers:
        bits[(number - first) // 8] |= 1 << (number - first) % 8
    return first.to_bytes(NUMBER_SIZE, "big") + bits


def _from_bits(data: bytes) -> Iterator[int]:
    first = int.from_bytes(data[:NUMBER_SIZE], "big")
    return (first + 8 * at + bit for at, byte in enumerate(data[NUMBER_SIZE:]) for bit in range(8) if byte >> bit & 1)


def _as_steps(numbers: Sequence[int]) -> bytes:
    """Steps as variable-length integers: seven bits to a byte, lowest first. The lowest bit is the sign."""
    data, last = bytearray(), 0
    for number in numbers:
        step = number - last
        rest, last = (abs(step) << 1) | (step < 0), number
        while rest > 127:
            data.append(rest & 127 | 128)
            rest >>= 7
        data.append(rest)
    return bytes(data)


def _from_steps(data: bytes) -> Iterator[int]:
    number, step, shift = 0, 0, 0
    for byte in data:
        step |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            number += -(step >> 1) if step & 1 else step >> 1
            yield number
            step, shift = 0, 0
