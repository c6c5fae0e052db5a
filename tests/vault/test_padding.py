"""Padding: padded lengths are buckets, and unpadding returns the data."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.vault.errors import SealBroken
from bot.vault.padding import ENTRY, ENTRY_STEP, SMALLEST, STEP, bucket, entry_bucket, pad, unpad

DOUBLING = {256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536}


@given(st.binary(max_size=3000))
@example(b"")
@example(b"\x80")
@example(b"\x80\x00\x00")
@example(b"\x00" * 255)
def test_unpad_reverses_pad(data: bytes) -> None:
    """Unpadding returns the original data."""
    assert unpad(pad(data)) == data


@given(st.integers(0, 10 * STEP))
def test_a_padded_length_is_a_bucket(length: int) -> None:
    """A bucket is a doubling or a multiple of STEP, is larger than the data, and at most doubles it."""
    padded = bucket(length)
    assert padded in DOUBLING or (padded > STEP and padded % STEP == 0)
    assert length < padded <= max(SMALLEST, 2 * length)


@given(st.integers(0, 10 * STEP), st.integers(0, 10 * STEP))
def test_buckets_keep_the_order_of_lengths(one: int, other: int) -> None:
    """Longer data never gets a smaller bucket."""
    assert (bucket(one) <= bucket(other)) or one > other


@pytest.mark.parametrize("edge", [*sorted(DOUBLING), 2 * STEP, 3 * STEP])
def test_a_bucket_holds_all_but_one_of_its_bytes(edge: int) -> None:
    """Data that is one byte shorter than a bucket fits into it, and data of its full size needs the next one."""
    assert len(pad(bytes(edge - 1))) == edge
    assert len(pad(bytes(edge))) > edge


def test_short_data_has_one_length() -> None:
    """All data shorter than the smallest bucket gets the same length."""
    assert {len(pad(bytes(length))) for length in range(SMALLEST)} == {SMALLEST}


@pytest.mark.parametrize(
    "padded",
    [
        pytest.param(b"", id="empty"),
        pytest.param(bytes(256), id="no mark"),
        pytest.param(b"\x01" * 256, id="no mark, no zeros"),
        pytest.param(b"a\x80" + bytes(253) + b"\x01", id="something after the zeros"),
        pytest.param(b"a\x80" + bytes(100), id="not a bucket"),
        pytest.param(b"a\x80" + bytes(510), id="a bucket larger than needed"),
        pytest.param(pad(b"a")[:-1], id="cut"),
        pytest.param(pad(b"a") + b"\x00", id="longer"),
    ],
)
def test_other_padding_is_refused(padded: bytes) -> None:
    """`unpad` raises SealBroken for bytes that `pad` cannot produce."""
    with pytest.raises(SealBroken):
        unpad(padded)


@given(st.binary(max_size=600))
def test_unpadding_is_the_inverse_of_padding(padded: bytes) -> None:
    """`unpad` either refuses bytes, or `pad` makes the same bytes from its result."""
    try:
        data = unpad(padded)
    except SealBroken:
        return
    assert pad(data) == padded


@given(st.integers(0, 20 * ENTRY_STEP))
@example(ENTRY - 1)
@example(ENTRY)
def test_entries_have_one_length(length: int) -> None:
    """All short entries have one padded length, and a longer one has whole steps more."""
    padded = entry_bucket(length)
    assert padded == ENTRY if length < ENTRY else (padded - ENTRY) % ENTRY_STEP == 0
    assert length < padded <= max(ENTRY, length + ENTRY_STEP)


@pytest.mark.parametrize("length", [0, 1, ENTRY - 1, ENTRY, ENTRY + ENTRY_STEP - 1, ENTRY + ENTRY_STEP, 60_000])
def test_entry_padding_differs_from_other_padding(length: int) -> None:
    """Data that is padded as an entry is unpadded only as an entry, and not with the ordinary buckets."""
    data = b"\x01" * length
    padded = pad(data, entry_bucket)
    assert unpad(padded, entry_bucket) == data
    with pytest.raises(SealBroken):
        unpad(padded)
