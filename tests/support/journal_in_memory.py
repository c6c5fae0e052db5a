"""A journal in memory, read page by page as the service reads sealed rows.

tests/service/test_journal_pages.py compares the two.
"""

from collections.abc import Sequence
from datetime import tzinfo
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


def page_of(entries: Sequence[KeptEntry], look: JournalQuery, zone: tzinfo) -> JournalPage:
    """The page for the query `look`. `entries` are in the order in which they were kept.

    The month of an entry is that of its own zone, or of `zone` if it has none.
    """

    def month(kept: KeptEntry) -> tuple[int, int]:
        local = kept.entry.local(zone)
        return local.year, local.month

    def together(kept: Sequence[KeptEntry]) -> tuple[KeptEntry, ...]:
        return tuple(takewhile(lambda one: month(one) == month(kept[0]), kept[:PAGE]))

    def before(index: int | None) -> JournalPage:
        older = entries[:index][::-1]
        shown = together(older)
        return JournalPage(shown, newer=index is not None and bool(shown), older=len(older) > len(shown))

    def after(index: int) -> JournalPage:
        newer = entries[index + 1 :]
        if not newer:
            return before(None)
        shown = together(newer)
        return JournalPage(shown[::-1], newer=len(newer) > len(shown), older=True)

    at = {kept.id: index for index, kept in enumerate(entries)}
    match look:
        case Newest():
            return before(None)
        case Recent(most):
            return JournalPage(tuple(entries[::-1][:most]))
        case Older(than):
            return before(at.get(than))
        case Newer(than):
            return after(at[than]) if than in at else before(None)
        case InMonth(year, number):
            of = [at + 1 for at, kept in enumerate(entries) if month(kept) == (year, number)]
            end = max(of or (at + 1 for at, kept in enumerate(entries) if month(kept) < (year, number)), default=0)
            return before(end if end < len(entries) else None)
        case OneEntry(id) if id in at:
            return JournalPage((entries[at[id]],), newer=at[id] + 1 < len(entries), older=at[id] > 0)
        case Several(ids):
            return JournalPage(tuple(entries[at[id]] for id in ids if id in at))
        case Months(year) if entries:
            months = [month(kept) for kept in entries]
            first, last = months[0][0], months[-1][0]
            year = year if first <= year <= last else last
            found = tuple(sorted({number for in_year, number in months if in_year == year}))
            return JournalPage(year=year, months=found, newer=year < last, older=year > first)
    return JournalPage()
