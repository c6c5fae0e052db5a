"""The numbers of an account's entries: from them, and the account's data key, the ids of their rows are derived.

It says how many entries there are, in which order they were kept and in which they came in, and nothing else: times
and words lie in the entries, which open only with the journal's key. So entries can be erased while the journal is
locked. It lies in the account's row, sealed under the data key, in a box of one size.
"""

import secrets
import zlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Self

INDEX_SIZE: Final = 512
"""Bytes of an index before sealing, whatever is in it: its size tells nothing. It holds some 3,800 numbers, in
use or not, in any pattern, and many more where most are in use. A fuller one takes twice as many bytes, as does one of
many numbers in no order."""
START_BITS: Final = 40
"""The first number of an account is random and that long, so that a number in a button tells no count."""
NUMBER_SIZE: Final = 8
"""Bytes of a number."""
ASCENDING: Final = b"\x01"
"""First byte of an index whose numbers ascend: a bit for each number from the first in use on."""
ANY_ORDER: Final = b"\x02"
"""First byte of any other, as of a journal into which older entries were imported: the step from each number to the
next."""


@dataclass(frozen=True, slots=True)
class Index:
    """An account's numbers. No number is given out twice, also where its entry is gone."""

    numbers: tuple[int, ...]
    """Those of the entries there are, by the times at which they were kept. Imported entries have higher numbers than
    others that were kept later."""
    next: int
    """No number from here on was given out yet."""

    @classmethod
    def new(cls) -> Self:
        """That of an empty journal."""
        return cls((), secrets.randbits(START_BITS))

    def adding(self, number: int, at: int | None = None) -> "Index":
        """With an entry of that number, which must not be below `next`, at that place; at the end where none is
        named."""
        assert number >= self.next, "a number is given out once"
        at = len(self.numbers) if at is None else at
        return Index((*self.numbers[:at], number, *self.numbers[at:]), number + 1)

    def without(self, gone: Collection[int]) -> "Index":
        """Without the entries of these numbers."""
        return Index(tuple(number for number in self.numbers if number not in gone), self.next)

    def position(self, number: int) -> int | None:
        """Where among `numbers` it stands. None where there is no entry of that number."""
        return self.numbers.index(number) if number in self.numbers else None


def index_out(index: Index) -> bytes:
    """An index as bytes of `INDEX_SIZE` less one, or of more where that is too few."""
    ascending = all(one < other for one, other in pairwise(index.numbers))
    form, rest = (ASCENDING, _as_bits(index)) if ascending else (ANY_ORDER, _as_steps(index.numbers))
    # One byte is the mark of the padding.
    return (form + zlib.compress(index.next.to_bytes(NUMBER_SIZE, "big") + rest, 9)).ljust(INDEX_SIZE - 1)


def index_in(blob: bytes) -> Index:
    """An index from bytes. What follows its end fills the box."""
    form = blob[:1]
    if form not in (ASCENDING, ANY_ORDER):
        raise ValueError(
            "the index of a journal is of a form that this version does not read: run the one that wrote it"
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
    """Seven bits of a step to a byte, the lowest first; the sign is the lowest bit of all."""
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
