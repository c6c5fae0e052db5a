"""/journal: the kept entries, newest first, by month and one at a time. Its pages leave the chat after a while.

The words are under spoilers and cannot be forwarded. They must not appear anywhere else.
"""

from dataclasses import replace
from datetime import MAXYEAR, date

from babel.dates import get_month_names

from bot.core.callbacks import Callback, pack, unpack
from bot.core.callbacks.checkin import CheckinPage
from bot.core.callbacks.journal import (
    AnswerTap,
    EntryAnswer,
    EntryOption,
    EntryPart,
    EntryStay,
    EntryTap,
    EntryWhole,
    JournalBeside,
    JournalMonth,
    JournalNewest,
    JournalTap,
    JournalYear,
    LookBack,
    PageTurn,
    Stay,
)
from bot.core.journal import (
    InMonth,
    JournalPage,
    JournalQuery,
    KeptEntry,
    LockState,
    Months,
    Newer,
    Newest,
    Older,
    OneEntry,
)
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.screen import Button, Page, Screen, Style
from bot.core.text import pieces, units
from bot.core.turn import Drop, Reply, Turn
from bot.screens import entry, passphrase
from bot.screens.context import Context, person_of
from bot.screens.declare import on_command, on_tap
from bot.screens.upcoming import date_text

MOST_UNITS = 3000
"""The most UTF-16 code units of an entry's words on one page."""
NEWEST = JournalNewest()


def query(person: Person, tapped: JournalTap) -> JournalQuery:
    """What the button needs from the journal."""
    match tapped:
        case JournalNewest():
            return Newest()
        case JournalBeside(PageTurn.OLDER, entry):
            return Older(entry)
        case JournalBeside(PageTurn.NEWER, entry):
            return Newer(entry)
        case JournalYear(year):
            return Months(year if year <= MAXYEAR else 0)
        case JournalMonth(month):
            # Python has no date after the last year, at which its December would end.
            return InMonth(month.year, month.month) if month.year < MAXYEAR else Newest()
    return OneEntry(tapped.entry)


@on_command("journal", unlocked_as=NEWEST)
def command(turn: Turn, ctx: Context) -> Reply:
    """/journal: the newest entries."""
    return tap(turn, ctx, NEWEST)


@on_tap(reads=query, unlocked=True)
def tap(turn: Turn, ctx: Context, tapped: JournalTap) -> Reply:
    """Turn the pages of the journal, or show, change or delete one entry."""
    person = person_of(turn).reading(turn.now)
    if turn.journal_page is None:
        return Reply(person, _gone_page(ctx), page=NEWEST)
    match tapped:
        case JournalYear():
            return Reply(person, _months_page(ctx, turn.journal_page), page=tapped)
        case JournalNewest() | JournalBeside() | JournalMonth():
            return Reply(person, _list_page(ctx, person, turn.journal_page), page=tapped)
    if not turn.journal_page.entries:
        return Reply(person, _gone_page(ctx), page=tapped if isinstance(tapped, EntryPart) else NEWEST)
    kept = turn.journal_page.entries[0]
    whole = EntryPart(kept.id)
    again: Callback
    match tapped:
        case EntryWhole(EntryTap.DELETE):
            page = Page().add(ctx.words("journal-delete-ask"))
            yes = ctx.button("journal-delete-yes", EntryWhole(EntryTap.DELETE_SURELY, kept.id))
            page.row(yes, ctx.button("journal-back", whole))
            return Reply(person, page.screen(protected=True), page=tapped)
        case EntryWhole(EntryTap.DELETE_SURELY):
            return Reply(person, _message_page(ctx, "journal-deleted"), effects=(Drop(kept.id),), page=whole)
        case EntryWhole(EntryTap.CHANGE):
            return Reply(person, entry.answer_list(ctx, kept), page=tapped)
        case EntryPart(part=part):
            return Reply(person, _entry_page(ctx, person, turn.journal_page, part), page=tapped)
        case EntryStay(stay=stay):
            again = whole
            show, effects = entry.change_stay(ctx, person, kept, stay, turn.now)
        case EntryAnswer() | EntryOption():
            again = _again(tapped)
            writes = isinstance(tapped, EntryAnswer) and tapped.tap is AnswerTap.WRITE
            if writes and entry.answer_at(kept, tapped.number) is not None:
                person = replace(person, dialogue=Dialogue(awaiting=Awaiting.REWRITE, resume_with=pack(tapped)))
            show, effects = entry.handle_answer(ctx, kept, tapped)
    return Reply(person, show, effects=effects, page=again)


def _again(tapped: EntryAnswer | EntryOption) -> Callback:
    """A button that changes nothing and shows the same page as this tap on an answer."""
    match tapped:
        case EntryAnswer(AnswerTap.REMOVE):
            return EntryWhole(EntryTap.CHANGE, tapped.entry)
        case EntryAnswer():
            return tapped
    return EntryAnswer(AnswerTap.SHOW, tapped.entry, tapped.number)


def handle_text(turn: Turn, ctx: Context, person: Person, text: str) -> Reply:
    """Replace an answer with the words that were written. Their message is deleted from the chat."""
    asked_by = unpack(person.dialogue.resume_with)
    person = replace(person, dialogue=Dialogue())
    if not isinstance(asked_by, EntryAnswer):
        return Reply(person, _gone_page(ctx), page=NEWEST, erase=turn.received)
    again = replace(asked_by, tap=AnswerTap.SHOW)
    if turn.lock_state is LockState.LOCKED:
        return replace(passphrase.ask(turn, ctx, person, again), erase=turn.received)
    person = person.reading(turn.now)
    if turn.journal_page is None or not turn.journal_page.entries:
        return Reply(person, _gone_page(ctx), page=NEWEST, erase=turn.received)
    show, effects = entry.rewrite(ctx, turn.journal_page.entries[0], asked_by.number, text)
    return Reply(person, show, effects=effects, page=again, erase=turn.received)


def _list_page(ctx: Context, person: Person, journal_page: JournalPage) -> Screen:
    if not journal_page.entries:
        page = Page().add(ctx.words("journal-empty"))
        return page.row(ctx.button("home-checkin", CheckinPage("menu"))).screen(protected=True)
    newest, oldest = journal_page.entries[0], journal_page.entries[-1]
    at = newest.entry.local(person.zone_or_utc)
    page = Page().add(ctx.month(at), Style.BOLD)
    page.add(ctx.words("journal-pick"))
    for label, kept in zip(_days(ctx, person, journal_page), journal_page.entries, strict=True):
        page.row(Button(label, pack(EntryPart(kept.id))))
    page.row(
        ctx.button("journal-newer", JournalBeside(PageTurn.NEWER, newest.id)) if journal_page.newer else None,
        ctx.button("journal-older", JournalBeside(PageTurn.OLDER, oldest.id)) if journal_page.older else None,
    )
    page.row(ctx.button("journal-months", JournalYear(at.year)), ctx.button("insights-title", LookBack("page")))
    return page.screen(protected=True)


def _months_page(ctx: Context, journal_page: JournalPage) -> Screen:
    year = journal_page.year
    page = Page().add(str(year) if year else ctx.words("journal-empty"), Style.BOLD)
    names = get_month_names("abbreviated", "stand-alone", locale=ctx.locale)
    page.grid(Button(names[month], pack(JournalMonth(date(year, month, 1)))) for month in journal_page.months)
    page.row(
        Button(f"‹ {year - 1}", pack(JournalYear(year - 1))) if journal_page.older else None,
        Button(f"{year + 1} ›", pack(JournalYear(year + 1))) if journal_page.newer else None,
    )
    return page.row(ctx.button("journal-all", NEWEST)).screen(protected=True)


def _entry_page(ctx: Context, person: Person, journal_page: JournalPage, part: int) -> Screen:
    kept = journal_page.entries[0]
    parts = _parts(kept)
    at = part if part < len(parts) else 0
    page = Page().add(_title(ctx, person, kept), Style.BOLD)
    if kept.until is not None:
        page.add(
            ctx.words("journal-until", date=date_text(ctx, kept.until, person.zone_or_utc)), Style.ITALIC, gap="\n"
        )
    for piece in parts[at]:
        page.add(piece, Style.SPOILER)
    page.row(
        ctx.button("journal-before", EntryPart(kept.id, at - 1)) if at else None,
        ctx.button("journal-after", EntryPart(kept.id, at + 1)) if at + 1 < len(parts) else None,
    )
    page.row(
        ctx.button("journal-change", EntryWhole(EntryTap.CHANGE, kept.id)),
        ctx.button("journal-delete", EntryWhole(EntryTap.DELETE, kept.id)),
    )
    stay = Stay.MONTH if kept.until is None else Stay.ALWAYS
    page.row(ctx.button("journal-month" if stay is Stay.MONTH else "journal-always", EntryStay(kept.id, stay)))
    page.row(
        ctx.button("journal-newer", JournalBeside(PageTurn.NEWER, kept.id)) if journal_page.newer else None,
        ctx.button("journal-older", JournalBeside(PageTurn.OLDER, kept.id)) if journal_page.older else None,
    )
    return page.row(ctx.button("journal-all", NEWEST)).screen(protected=True)


def _parts(kept: KeptEntry) -> list[list[str]]:
    """The entry's words in parts that each fit on a page."""
    parts: list[list[str]] = [[]]
    for question, said in kept.read():
        for piece in pieces(f"{question}\n{said}", MOST_UNITS):
            if parts[-1] and sum(map(units, parts[-1])) + units(piece) > MOST_UNITS:
                parts.append([])
            parts[-1].append(piece)
    return parts


def _days(ctx: Context, person: Person, journal_page: JournalPage) -> list[str]:
    """The labels of listed entries: only their days. The second and later entries of a day have a number."""
    days = [_day(ctx, person, kept) for kept in journal_page.entries]
    return [day if day not in days[:at] else f"{day} · {days[:at].count(day) + 1}" for at, day in enumerate(days)]


def _day(ctx: Context, person: Person, kept: KeptEntry) -> str:
    return ctx.weekday(kept.entry.local(person.zone_or_utc))


def _title(ctx: Context, person: Person, kept: KeptEntry) -> str:
    """The day of an entry, and the title of its flow if the content still has it."""
    when = _day(ctx, person, kept)
    title = f"{kept.entry.flow}-title"
    return f"{when} · {ctx.words(title)}" if ctx.words.has(title) else when


def _gone_page(ctx: Context) -> Screen:
    return _message_page(ctx, "journal-gone")


def _message_page(ctx: Context, id: str) -> Screen:
    return Page().add(ctx.words(id)).row(ctx.button("journal-all", NEWEST)).screen(protected=True)
