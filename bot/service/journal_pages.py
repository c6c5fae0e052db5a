"""Reads the pages of an open journal.

It opens only entries that are shown or needed for a search, and words only for an entry that is shown alone. The times
of entries are sealed, so a month is found by bisection, which opens few entries.
"""

from datetime import UTC, datetime, timedelta, tzinfo
from itertools import takewhile

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
    Several,
)
from bot.service.journal import Journal

DECEMBER = 12
AHEAD, BEHIND = timedelta(hours=14), timedelta(hours=12)
"""How far a clock may be ahead of UTC, and behind it."""
MOST_NEAR = 50
"""The most entries around the turn of a month that are opened. After a journey across time zones, the order of entries
may differ from the order of their days."""


class JournalPages:
    """One account's journal, opened with its private key, inside one transaction.

    An entry belongs to a month by its local time in the time zone that the person had then, or in `zone` if that is
    unknown. Positions count from 0, the oldest entry.
    """

    def __init__(self, journal: Journal, private: bytes, zone: tzinfo) -> None:
        self._journal, self._private, self._zone = journal, private, zone
        self._numbers = journal.index.numbers
        self._opened = dict[int, KeptEntry]()

    async def look(self, query: JournalQuery) -> JournalPage:
        """Run a query. If its entry is gone, the result is the newest page, or an empty page for `OneEntry`."""
        match query:
            case Newest():
                return await self._before(len(self._numbers))
            case Recent(most):
                end = len(self._numbers)
                return JournalPage(tuple((await self._read(range(max(0, end - most), end)))[::-1]))
            case Older(than):
                at = self._journal.position(than)
                return await self._before(len(self._numbers) if at is None else at)
            case Newer(than):
                at = self._journal.position(than)
                return await self._from(len(self._numbers) if at is None else at + 1)
            case InMonth(year, month):
                return await self._before(await self._end_of(year, month))
            case OneEntry(id):
                return await self._one(id)
            case Several(ids):
                pages = [await self._one(id) for id in ids]
                return JournalPage(tuple(kept for page in pages for kept in page.entries))
            case Months(year):
                return await self._months(year)

    async def _before(self, end: int) -> JournalPage:
        """The page that ends before that position."""
        shown = self._one_month((await self._read(range(max(0, end - PAGE), end)))[::-1])
        return JournalPage(shown, newer=end < len(self._numbers) and bool(shown), older=len(shown) < end)

    async def _from(self, start: int) -> JournalPage:
        """The page that begins at that position; the newest one if there is no entry."""
        if start >= len(self._numbers):
            return await self._before(len(self._numbers))
        shown = self._one_month(await self._read(range(start, min(start + PAGE, len(self._numbers)))))
        return JournalPage(shown[::-1], newer=start + len(shown) < len(self._numbers), older=start > 0)

    async def _one(self, id: bytes) -> JournalPage:
        at = self._journal.position(id)
        if at is None:
            return JournalPage()
        kept = self._journal.words(self._private, await self._at(at))
        return JournalPage((kept,), newer=at + 1 < len(self._numbers), older=at > 0)

    async def _months(self, year: int) -> JournalPage:
        """The months of a year that have entries. It opens only the entries around the turn of each month."""
        if not self._numbers:
            return JournalPage()
        (earliest, _), (latest, _) = [self._month(await self._at(at)) for at in (0, len(self._numbers) - 1)]
        year = year if earliest <= year <= latest else latest
        months, at, near = set[int](), await self._first_from(_begins(year, 1) - AHEAD), 0
        while at < len(self._numbers) and (kept := await self._at(at)).entry.kept_at < _begins(year + 1, 1) + BEHIND:
            entry_year, entry_month = self._month(kept)
            months |= {entry_month} if entry_year == year else set()
            latest_local = (kept.entry.kept_at + AHEAD).astimezone(UTC)
            near += 1
            if kept.entry.kept_at < _begins(latest_local.year, latest_local.month) + BEHIND and near < MOST_NEAR:
                at += 1
            else:
                # All entries until the next turn of a month belong to this month.
                following = _begins(*_following(latest_local.year, latest_local.month))
                at, near = max(at + 1, await self._first_from(following - AHEAD)), 0
        return JournalPage(year=year, months=tuple(sorted(months)), newer=year < latest, older=year > earliest)

    async def _end_of(self, year: int, month: int) -> int:
        """The position after the last entry of that month, or of an earlier month if it has none."""
        start = await self._first_from(_begins(*_following(year, month)) + BEHIND)
        earlier = None
        for at in range(start, max(0, start - MOST_NEAR), -1):
            entry_month = self._month(await self._at(at - 1))
            if entry_month == (year, month):
                return at
            if entry_month < (year, month):
                earlier = earlier or at
                if (await self._at(at - 1)).entry.kept_at < _begins(year, month) - AHEAD:
                    break
        return earlier or max(0, start - MOST_NEAR)

    async def _first_from(self, moment: datetime) -> int:
        """The position of the first entry kept at that moment or later; the position after the last if there is
        none."""
        # Bisection works because entries are in the order in which they were kept.
        low, high = 0, len(self._numbers)
        while low < high:
            middle = (low + high) // 2
            if (await self._at(middle)).entry.kept_at >= moment:
                high = middle
            else:
                low = middle + 1
        return low

    def _one_month(self, entries: list[KeptEntry]) -> tuple[KeptEntry, ...]:
        """The entries at the beginning of the list that belong to the month of its first entry."""
        return tuple(takewhile(lambda kept: self._month(kept) == self._month(entries[0]), entries))

    def _month(self, kept: KeptEntry) -> tuple[int, int]:
        local = kept.entry.local(self._zone)
        return local.year, local.month

    async def _at(self, at: int) -> KeptEntry:
        (kept,) = await self._read(range(at, at + 1))
        return kept

    async def _read(self, positions: range) -> list[KeptEntry]:
        """The entries at these positions, each opened once."""
        new = [at for at in positions if at not in self._opened]
        entries = await self._journal.read(self._private, [self._numbers[at] for at in new])
        self._opened.update(zip(new, entries, strict=True))
        return [self._opened[at] for at in positions]


def _begins(year: int, month: int) -> datetime:
    return datetime(year, month, 1, tzinfo=UTC)


def _following(year: int, month: int) -> tuple[int, int]:
    return (year + 1, 1) if month == DECEMBER else (year, month + 1)
