"""Lookup marks of people: stable, keyed and distinct."""

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from hypothesis import given
from hypothesis import strategies as st

from bot.vault.lookup import lookup

KEY = bytes(range(32))
IDS = st.integers(-(2**52), 2**52)
PAIRS = st.tuples(IDS, IDS)


@given(IDS, IDS)
def test_a_lookup_is_hmac_sha256_of_its_fields(bot_id: int, user_id: int) -> None:
    """A lookup mark is the HMAC-SHA256 of its fields with their lengths, computed here by another library."""
    mac = HMAC(KEY, SHA256())
    mac.update(b"\x00\x00\x00\x0aaccount/v1")
    for number in (bot_id, user_id):
        mac.update(b"\x00\x00\x00\x08" + number.to_bytes(8, "big", signed=True))
    mac.verify(lookup(KEY, bot_id, user_id))


@given(PAIRS, PAIRS)
def test_lookups_differ_by_bot_and_person(one: tuple[int, int], other: tuple[int, int]) -> None:
    """Two lookup marks are equal only for the same bot and the same person."""
    assert (lookup(KEY, *one) == lookup(KEY, *other)) == (one == other)


def test_another_key_gives_another_mark() -> None:
    """A different key gives a different mark."""
    assert lookup(KEY, 1, 2) != lookup(bytes(32), 1, 2)


def test_a_number_over_64_bits_is_refused() -> None:
    """An id that does not fit 64 bits raises OverflowError."""
    with pytest.raises(OverflowError):
        lookup(KEY, 1, 2**63)
