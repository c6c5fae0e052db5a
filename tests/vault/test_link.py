"""The boxes of a link: each has one size, and none of an older row opens with a newer one."""

import pytest

from bot.vault.errors import SealBroken
from bot.vault.hpke import new_pair
from bot.vault.keyfile import RootKey, RootKeys
from bot.vault.link import (
    LINE_SIZE,
    LinkField,
    SideName,
    new_release_key,
    open_as_reader,
    open_link,
    open_side,
    seal_link,
    seal_side,
    seal_to_reader,
)

ROW, OTHER_ROW = b"r" * 16, b"o" * 16
ROOTS = RootKeys(RootKey(b"i" * 8, b"s" * 32), (), b"l" * 32)


def test_a_value_opens_in_its_cell_only() -> None:
    """A box of a link opens neither in another row nor in the column of the other side."""
    key = new_release_key()
    side = seal_side(key, b"held", ROW, SideName.GUEST)
    assert open_side(key, side, ROW, SideName.GUEST) == b"held"
    for row, name in ((OTHER_ROW, SideName.GUEST), (ROW, SideName.INVITER)):
        with pytest.raises(SealBroken):
            open_side(key, side, row, name)
    box = seal_link(ROOTS, b"box", ROW)
    assert open_link(ROOTS, box, ROW) == b"box"
    with pytest.raises(SealBroken):
        open_link(ROOTS, box, OTHER_ROW)


def test_a_side_opens_with_the_key_of_its_write_alone() -> None:
    """A side opens only with the key of its own write, so that a newer row does not open an older copy."""
    old, new = new_release_key(), new_release_key()
    with pytest.raises(SealBroken):
        open_side(new, seal_side(old, b"held", ROW, SideName.GUEST), ROW, SideName.GUEST)


@pytest.mark.parametrize("field", LinkField)
def test_only_the_reader_opens_what_is_for_them(field: LinkField) -> None:
    """A value for a reader opens only with the reader's key, and only as its own field."""
    reader, other = new_pair(), new_pair()
    sealed = seal_to_reader(reader.public, b"words", ROW, field)
    assert open_as_reader(reader.private, sealed, ROW, field) == b"words"
    with pytest.raises(SealBroken):
        open_as_reader(other.private, sealed, ROW, field)
    for wrong in set(LinkField) - {field}:
        with pytest.raises(SealBroken):
            open_as_reader(reader.private, sealed, ROW, wrong)


def test_every_value_has_one_size() -> None:
    """Each kind of box has one size for any content that fits, and larger content is refused."""
    key, reader = new_release_key(), new_pair().public
    assert len({len(seal_side(key, bytes(size), ROW, SideName.GUEST)) for size in (0, 1, 8191)}) == 1
    assert len({len(seal_link(ROOTS, bytes(size), ROW)) for size in (0, 1, 1023)}) == 1
    sizes = (0, 1, LINE_SIZE - 1)
    assert len({len(seal_to_reader(reader, bytes(size), ROW, LinkField.LINE)) for size in sizes}) == 1
    with pytest.raises(ValueError, match="do not fit"):
        seal_to_reader(reader, bytes(LINE_SIZE), ROW, LinkField.LINE)
