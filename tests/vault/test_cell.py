"""Cells: no two different ones have the same encoding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.vault.cell import Cell, encode, fields_of, prefixed

CELLS = st.builds(
    Cell,
    account=st.binary(max_size=4),
    table=st.text(max_size=3),
    row=st.binary(max_size=4),
    column=st.text(max_size=3),
    generation=st.binary(max_size=4),
)
ENCODED = st.tuples(CELLS, st.integers(0, 255), st.binary(max_size=4))


@given(ENCODED, ENCODED)
def test_only_equal_cells_encode_alike(one: tuple[Cell, int, bytes], other: tuple[Cell, int, bytes]) -> None:
    """Two cells have the same encoding only if they are equal in every part."""
    first = encode(one[0], version=one[1], key_id=one[2])
    second = encode(other[0], version=other[1], key_id=other[2])
    assert (first == second) == (one == other)


@given(st.lists(st.binary(max_size=40)))
def test_encoded_fields_can_be_read_back(fields: list[bytes]) -> None:
    """Encoded fields can be read back, so two different lists of fields never have the same bytes."""
    assert fields_of(prefixed(*fields)) == tuple(fields)


@given(st.lists(st.binary(max_size=40), min_size=1), st.integers(1, 40))
def test_a_cut_field_is_refused(fields: list[bytes], cut: int) -> None:
    """Encoded fields without their last bytes raise ValueError."""
    joined = prefixed(*fields)
    rest = joined[: -min(cut, len(fields[-1]) + 3)]
    with pytest.raises(ValueError, match="cut"):
        fields_of(rest)


def test_the_encoding_is_unambiguous() -> None:
    """Moving a byte from one field to the next changes the encoding."""
    one = Cell(b"ab", "cd", b"ef", "gh")
    other = Cell(b"a", "bcd", b"ef", "gh")
    assert encode(one, version=1, key_id=b"") != encode(other, version=1, key_id=b"")


def test_a_cells_text_has_no_id() -> None:
    """The text of a cell has its table and its column, and no id."""
    assert str(Cell(b"who", "entry", b"which", "body")) == "entry.body"
