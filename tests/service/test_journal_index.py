"""The index of a journal: its numbers stay in order whatever is kept or erased, and its box reveals nothing."""

import random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.service.accounts import Account
from bot.service.journal_index import INDEX_SIZE, START_BITS, Index, index_in, index_out
from bot.store import Store
from bot.vault.errors import SealBroken
from tests.service.service_fixtures import ONE, OTHER, Service, flipped

GAPS = st.lists(st.integers(1, 300), max_size=80)


@given(st.integers(0, 2**63), GAPS, st.integers(0, 300))
@example(0, [], 0)
@example(2**40, [1] * 9, 0)
def test_an_index_reads_back(start: int, gaps: list[int], rest: int) -> None:
    """An index survives encoding and decoding unchanged."""
    index = Index((), start)
    for gap in gaps:
        index = index.adding(index.next + gap - 1)
    index = Index(index.numbers, index.next + rest)
    assert index_in(index_out(index)) == index
    assert [index.position(number) for number in index.numbers] == list(range(len(gaps)))
    assert index.position(index.next) is index.position(start - 1) is None


@given(st.integers(0, 2**63), st.lists(st.integers(0, 3000), unique=True, max_size=40))
@example(2**63, [300, 0])
def test_any_order_reads_back(start: int, offsets: list[int]) -> None:
    """Numbers of entries that were imported between others keep their places."""
    numbers = [start + offset for offset in offsets]
    index = Index(tuple(numbers), max(numbers, default=start) + 1)
    assert index_in(index_out(index)) == index
    assert [index.position(number) for number in numbers] == list(range(len(numbers)))


def test_an_import_fits_the_size() -> None:
    """The index of a ten-year journal with another journal imported between its entries has the fixed size."""
    runs = [range(5000 + 40 * n, 5040 + 40 * n) for n in range(20)]
    own = [range(100 * n, 100 * n + 100) for n in range(20)]
    numbers = tuple(number for one, other in zip(own, runs, strict=True) for run in (one, other) for number in run)
    assert len(index_out(Index(numbers, 5800))) == INDEX_SIZE - 1


@given(st.lists(st.one_of(st.none(), st.integers(0, 50)), max_size=60))
def test_no_number_is_given_out_twice(story: list[int | None]) -> None:
    """No number is used twice, whatever is kept (None) and erased (a position) in any order."""
    index, given_out = Index.new(), list[int]()
    for step in story:
        if step is None:
            given_out.append(index.next)
            index = index.adding(index.next)
        elif step < len(index.numbers):
            index = index.without({index.numbers[step]})
        index = index_in(index_out(index))
    assert len(given_out) == len(set(given_out)) and sorted(given_out) == given_out
    assert set(index.numbers) <= set(given_out)


def test_the_first_number_tells_no_count() -> None:
    """The first number of an index is random and large, so it reveals no count."""
    starts = [Index.new().next for _ in range(64)]
    assert len(set(starts)) == 64 and max(starts) > 2 ** (START_BITS - 4)


@pytest.mark.parametrize("share", [0.0, 0.01, 0.5, 0.9, 0.999, 1.0])
def test_one_size_for_a_journal_of_ten_years(share: float) -> None:
    """The index of 3,800 numbers has the fixed size, whatever share of them is still in use."""
    chance = random.Random(5)
    kept = tuple(7 + number for number in range(3800) if chance.random() < share)
    assert len(index_out(Index(kept, 7 + 3800))) == INDEX_SIZE - 1


def test_an_index_without_gaps_stays_small() -> None:
    """The index of 100,000 entries without gaps has the fixed size."""
    assert len(index_out(Index(tuple(range(100_000)), 100_000))) == INDEX_SIZE - 1


def test_a_form_that_is_not_known_is_refused() -> None:
    """An unknown format of an index is refused."""
    with pytest.raises(ValueError, match="does not read"):
        index_in(b"\x03" + index_out(Index.new())[1:])


async def test_it_opens_in_its_own_row_and_column_only(store: Store) -> None:
    """A changed index box, another account's, or a schedule box in its place raises SealBroken."""
    service = Service(store)
    one, other = await service.let_in(ONE), await service.let_in(OTHER)
    for box in (flipped(one.row.journal_index), other.row.journal_index, one.row.schedule):
        await service.set("account", {"id": one.id}, journal_index=box)
        with pytest.raises(SealBroken):
            (await service.account(ONE)).index()
    await service.set("account", {"id": one.id}, journal_index=one.row.journal_index)
    found: Account = await service.account(ONE)
    assert found.index() == one.index()
