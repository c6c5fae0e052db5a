"""Leafing through an open journal. Times lie inside the sealed part, so a month is found by opening few entries,
halving what is left each time; nothing is opened that is not shown or needed to get there.
"""

from datetime import datetime, tzinfo
from itertools import takewhile

from bot.core.journal import PAGE, InMonth, KeptEntry, Leaf, Look, Months, Newer, Newest, Older, One
from bot.service.journal import opened
from bot.store.entries import EntryRow
from bot.store.unit import UnitOfWork

DECEMBER = 12


class Leafing:
    """One account's journal, opened with its private key, inside one transaction. Months are those of `zone`."""

    def __init__(self, uow: UnitOfWork, account: bytes, private: bytes, zone: tzinfo) -> None:
        self._entries, self._account, self._private, self._zone = uow.entries, account, private, zone

    async def look(self, look: Look) -> Leaf:
        """What was asked for. An entry that is gone meanwhile leads to the newest page, a lone one to an empty leaf."""
        match look:
            case Newest():
                return await self._before(None)
            case Older(than):
                row = await self._entries.get(self._account, than)
                return await self._before(row.seq if row else None)
            case Newer(than):
                row = await self._entries.get(self._account, than)
                return await self._after(row.seq) if row else await self._before(None)
            case InMonth(year, month):
                beyond = await self._first_from(self._begins(*_following(year, month)))
                return await self._before(beyond.seq if beyond else None)
            case One(id):
                return await self._one(id)
            case Months(year):
                return await self._months(year)

    async def _before(self, seq: int | None) -> Leaf:
        rows = await self._entries.newest(self._account, PAGE + 1, seq)
        shown = self._one_month(rows[:PAGE])
        return Leaf(shown, newer=seq is not None and bool(shown), older=len(rows) > len(shown))

    async def _after(self, seq: int) -> Leaf:
        rows = await self._entries.after(self._account, seq, PAGE + 1)
        if not rows:
            return await self._before(None)
        shown = self._one_month(rows[:PAGE])
        return Leaf(tuple(reversed(shown)), newer=len(rows) > len(shown), older=True)

    async def _one(self, id: bytes) -> Leaf:
        row = await self._entries.get(self._account, id)
        if row is None:
            return Leaf()
        newer = await self._entries.after(self._account, row.seq, 1)
        older = await self._entries.newest(self._account, 1, row.seq)
        return Leaf((self._open(row),), newer=bool(newer), older=bool(older))

    async def _months(self, year: int) -> Leaf:
        ends = await self._entries.ends(self._account)
        if ends is None:
            return Leaf()
        first, last = [(await self._entries.after(self._account, seq - 1, 1))[0] for seq in ends]
        earliest, latest = self._when(first).year, self._when(last).year
        year = year if earliest <= year <= latest else latest
        months: list[int] = []
        month = 1
        while month <= DECEMBER:
            row = await self._first_from(self._begins(year, month))
            if row is None or self._when(row).year != year:
                break
            months.append(self._when(row).month)
            month = months[-1] + 1
        return Leaf(year=year, months=tuple(months), newer=year < latest, older=year > earliest)

    async def _first_from(self, moment: datetime) -> EntryRow | None:
        """The oldest entry kept at that moment or later. Entries lie in the order they were kept in."""
        ends = await self._entries.ends(self._account)
        if ends is None:
            return None
        low, high = ends
        found: EntryRow | None = None
        while low <= high:
            middle = (low + high) // 2
            row = (await self._entries.after(self._account, middle - 1, 1))[0]
            if self._open(row).entry.kept_at >= moment:
                found, high = row, middle - 1
            else:
                low = row.seq + 1
        return found

    def _one_month(self, rows: list[EntryRow]) -> tuple[KeptEntry, ...]:
        """Those of them that belong to the month of the first."""
        if not rows:
            return ()
        opened = [self._open(row) for row in rows]
        month = self._month(opened[0])
        return tuple(takewhile(lambda kept: self._month(kept) == month, opened))

    def _month(self, kept: KeptEntry) -> tuple[int, int]:
        local = kept.entry.kept_at.astimezone(self._zone)
        return local.year, local.month

    def _when(self, row: EntryRow) -> datetime:
        return self._open(row).entry.kept_at.astimezone(self._zone)

    def _begins(self, year: int, month: int) -> datetime:
        return datetime(year, month, 1, tzinfo=self._zone)

    def _open(self, row: EntryRow) -> KeptEntry:
        return opened(self._private, row)


def _following(year: int, month: int) -> tuple[int, int]:
    return (year + 1, 1) if month == DECEMBER else (year, month + 1)
