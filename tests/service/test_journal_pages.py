"""The pages of a journal, compared with a plain list of all its entries."""

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.core.answer import Answer, WordsSealed, typed
from bot.core.callbacks import unpack
from bot.core.callbacks.journal import JournalMonth
from bot.core.entry import Entry
from bot.core.journal import (
    PAGE,
    InMonth,
    JournalPage,
    JournalQuery,
    KeptEntry,
    Months,
    Newer,
    Newest,
    Older,
    OneEntry,
    Recent,
)
from bot.service.accounts import Account
from bot.service.journal import Journal
from bot.service.journal_pages import JournalPages
from bot.store.store import Store
from tests.service.service_fixtures import ONE, OTHER, Service
from tests.support.journal_in_memory import page_of

ZONE = ZoneInfo("Europe/Berlin")
Kept = list[tuple[bytes, datetime]]


class Shelf(Service):
    """A service whose database holds one journal between the rows of another."""

    async def fill(self, times: list[datetime]) -> tuple[Account, Kept]:
        """Keep entries at those times. Returns the account, and the entries with their times."""
        account, other = await self.let_in(ONE), await self.let_in(OTHER)
        kept: Kept = []
        for n, at in enumerate(times):
            one = KeptEntry(Entry("quick", at, at, (Answer("note", typed(str(n))),)), (("Note", ""),))
            (name,) = await self.keep(account, one)
            kept.append((name, at))
            await self.keep(other, *[one] * (n % 3))
        return await self.account(ONE), kept

    @asynccontextmanager
    async def pages(self, account: Account) -> AsyncIterator[JournalPages]:
        """The pages of the account's open journal."""
        async with self.store.read() as uow:
            yield JournalPages(Journal(uow, account), self.accounts.stored_private(account), ZONE)


@pytest.fixture
def shelf(store: Store) -> Shelf:
    return Shelf(store)


def some_times(seed: int, count: int) -> list[datetime]:
    """Times over a few years, some close together, some months apart, including both changes of the clocks."""
    choose, at = random.Random(seed), datetime(2023, 11, 28, 22, tzinfo=UTC)
    times = []
    for _ in range(count):
        at += timedelta(minutes=choose.choice((3, 50, 60 * 24, 60 * 24 * 9, 60 * 24 * 65)))
        times.append(at)
    return times


def month(at: datetime) -> tuple[int, int]:
    local = at.astimezone(ZONE)
    return local.year, local.month


def ids(found: JournalPage) -> list[bytes]:
    return [kept.id for kept in found.entries]


@pytest.mark.parametrize("seed", range(3))
async def test_going_older_shows_every_entry_once(shelf: Shelf, seed: int) -> None:
    """Going from page to page shows every entry once, and only one month on each page."""
    account, kept = await shelf.fill(some_times(seed, 40))
    when = dict(kept)
    async with shelf.pages(account) as pages:
        found, seen = await pages.look(Newest()), list[bytes]()
        assert not found.newer
        while True:
            assert 0 < len(found.entries) <= PAGE
            assert len({month(when[id]) for id in ids(found)}) == 1
            seen += ids(found)
            if not found.older:
                break
            found = await pages.look(Older(seen[-1]))
            assert found.newer
        assert seen == [id for id, _ in reversed(kept)]
        while found.newer:
            found = await pages.look(Newer(ids(found)[0]))
            assert len({month(when[id]) for id in ids(found)}) == 1 and found.older
        assert ids(found)[0] == kept[-1][0]


@pytest.mark.parametrize("seed", range(3))
async def test_each_year_names_its_months(shelf: Shelf, seed: int) -> None:
    """Each year names the months that have entries, and each month leads to its newest entry."""
    account, kept = await shelf.fill(some_times(seed, 40))
    years = sorted({month(at)[0] for _, at in kept})
    async with shelf.pages(account) as pages:
        assert (await pages.look(Months(0))).year == years[-1]
        assert (await pages.look(Months(1900))).year == years[-1]
        for year in years:
            found = await pages.look(Months(year))
            assert found.months == tuple(sorted({month(at)[1] for _, at in kept if month(at)[0] == year}))
            assert (found.older, found.newer) == (year > years[0], year < years[-1])
            for number in found.months:
                inside = [id for id, at in kept if month(at) == (year, number)]
                assert ids(await pages.look(InMonth(year, number))) == inside[::-1][:PAGE]


@pytest.mark.parametrize("most", [1, 7, 500])
async def test_the_newest_of_all_months(shelf: Shelf, most: int) -> None:
    """The page has as many entries as requested, newest first, and typed words stay sealed."""
    account, kept = await shelf.fill(some_times(5, 20))
    async with shelf.pages(account) as pages:
        found = await pages.look(Recent(most))
    assert ids(found) == [id for id, _ in reversed(kept)][:most]
    with pytest.raises(WordsSealed):
        found.entries[0].read()


async def test_each_entry_is_in_its_own_zones_month(shelf: Shelf) -> None:
    """An entry is in the month of its own local time, even if travel changed the order."""
    account = await shelf.let_in(ONE)
    for hour, zone in ((20, "Pacific/Auckland"), (21, "Europe/Berlin"), (23, "Pacific/Honolulu"), (30, None)):
        at = datetime(2026, 11, 30, tzinfo=UTC) + timedelta(hours=hour)
        await shelf.keep(account, KeptEntry(Entry("quick", at, at, (), zone=zone), ()))
    account = await shelf.account(ONE)
    async with shelf.pages(account) as pages:
        looks: list[JournalQuery] = [Months(2026), InMonth(2026, 11), InMonth(2026, 12), Newest()]
        found = [await pages.look(look) for look in looks]
    assert found[0].months == (11, 12)
    assert [kept.entry.zone for kept in found[1].entries] == ["Pacific/Honolulu", "Europe/Berlin"]
    assert [kept.entry.zone for kept in found[2].entries] == [None]


async def test_any_month_in_a_button_is_answered(shelf: Shelf) -> None:
    """A month of the calendar leads to the newest entry in or before it, or to none. Any other month is not valid
    button data."""
    account, kept = await shelf.fill(some_times(7, 3))
    months = [
        unpack(f"j:g:{month}") for month in ("197001", "202311", "999811", "999812", "000101", "999901", "999912")
    ]
    read = [found.month for found in months if isinstance(found, JournalMonth)]
    assert len(read) == 4
    async with shelf.pages(account) as pages:
        leaves = [await pages.look(InMonth(month.year, month.month)) for month in read]
    newest = [ids(found)[:1] for found in leaves]
    assert newest[0] == [] and newest[2] == newest[3] == [kept[-1][0]]


async def test_an_entry_page_knows_its_neighbours(shelf: Shelf) -> None:
    """A page of one entry says whether there are newer and older ones."""
    account, kept = await shelf.fill(some_times(7, 3))
    async with shelf.pages(account) as pages:
        looks = [await pages.look(OneEntry(id)) for id, _ in kept]
        assert [(found.newer, found.older) for found in looks] == [(True, False), (True, True), (False, True)]
        assert [found.entries[0].read() for found in looks] == [(("Note", str(n)),) for n in range(3)]


async def test_deleted_or_foreign_entries_are_not_found(shelf: Shelf) -> None:
    """An erased entry and one of another account are not found. An empty journal is empty."""
    account, kept = await shelf.fill(some_times(7, 2))
    async with shelf.pages(account) as pages:
        for id in (b"", b"x" * 8, b"x" * 16, bytes(8), (int.from_bytes(kept[-1][0], "big") + 1).to_bytes(8, "big")):
            assert await pages.look(OneEntry(id)) == JournalPage()
            assert ids(await pages.look(Older(id))) == ids(await pages.look(Newest()))
            assert ids(await pages.look(Newer(id))) == ids(await pages.look(Newest()))
    async with shelf.store.read() as uow:
        other = await shelf.accounts.find(uow, OTHER)
        assert other is not None
        theirs = JournalPages(Journal(uow, other), shelf.accounts.stored_private(other), ZONE)
        assert await theirs.look(OneEntry(kept[0][0])) == JournalPage()
    empty = await shelf.let_in(ONE + 50)
    async with shelf.pages(empty) as pages:
        for look in (Newest(), Months(2026), InMonth(2026, 12)):
            assert await pages.look(look) == JournalPage()


@pytest.mark.parametrize("seed", range(3))
async def test_the_journal_in_memory_pages_alike(shelf: Shelf, seed: int) -> None:
    """The journal that dialogs use gives the same pages as the service for every query."""
    times = some_times(seed, 25)
    account, kept = await shelf.fill(times)
    async with shelf.pages(account) as pages:
        entries = [(await pages.look(OneEntry(id))).entries[0] for id, _ in kept]
        looks: list[JournalQuery] = [Newest(), Months(0), OneEntry(b""), Older(b""), Newer(b"")]
        looks += [look(id) for id, _ in kept for look in (OneEntry, Older, Newer)]
        looks += [Months(year) for year in range(2022, 2040)]
        looks += [InMonth(at.year, number) for at in times for number in range(1, 13)]
        for look in looks:
            ours, found = page_of(entries, look, ZONE), await pages.look(look)
            assert ids(ours) == ids(found), look
            assert replace(ours, entries=()) == replace(found, entries=()), look
            # Lists leave the words sealed, so entries are compared on the page of one entry only.
            assert not isinstance(look, OneEntry) or ours.entries == found.entries
