"""The texts of the page that /export sends: settings, open check-ins, cards and notes, in the words of the chat."""

from collections.abc import Callable, Sequence
from datetime import datetime

from babel import Locale

from bot.core.answer import is_shown
from bot.core.checkin import Checkin, kept_answers
from bot.core.entry import Entry
from bot.core.journal import with_own_words
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.reading import ExportTexts, Section
from bot.screens import half_pages
from bot.screens.context import Context
from bot.screens.note_times import delay_text
from bot.screens.own_notes import when_text
from bot.screens.place_names import place_name
from bot.screens.settings import own_name, quiet_text
from bot.screens.wording import as_shown

Lines = tuple[tuple[str, str], ...]
Moment = Callable[[datetime], str]


def export_texts(ctx: Context, person: Person, planned: Sequence[Planned], now: datetime) -> ExportTexts:
    """The texts of a person's page, in the language of the context and the person's own time."""
    words, locale = ctx.words, ctx.locale

    def month(entry: Entry) -> str:
        return ctx.month(entry.local(person.zone_or_utc))

    def moment(at: datetime) -> str:
        return day_and_time(at.astimezone(person.zone_or_utc))

    def entry_moment(entry: Entry) -> str:
        when = day_and_time(entry.local(person.zone_or_utc))
        if entry.zone is None or entry.zone == person.settings.zone:
            return when
        return f"{when} ({place_name(locale, entry.zone)})"

    def day_and_time(local: datetime) -> str:
        return f"{ctx.weekday(local)}, {ctx.clock(local)}"

    def until(at: datetime) -> str:
        return words("journal-until", date=ctx.day(at.astimezone(person.zone_or_utc)))

    zone_line = (
        words("export-page-zone", zone=person.settings.zone.replace("_", " "))
        if person.settings.zone
        else words("export-page-utc")
    )
    made_line = words("export-page-made", date=ctx.day(now.astimezone(person.zone_or_utc)))
    return ExportTexts(
        language=words.language,
        direction=Locale.parse(locale).text_direction,
        title=words("export-page"),
        intro=(f"{made_line} {zone_line}", words("export-page-file")),
        sections=tuple(_sections(ctx, person, planned, moment)),
        journal=words("export-journal"),
        empty=words("export-empty"),
        silent=words("export-silent"),
        month=month,
        moment=entry_moment,
        until=until,
        flow=lambda id: _title(ctx, id),
        part=lambda number: words("export-part", number=number),
    )


def _sections(ctx: Context, person: Person, planned: Sequence[Planned], moment: Moment) -> list[Section]:
    """All sections before the journal. Empty sections are left out."""
    words = ctx.words
    tags: Lines = (("", ", ".join(sorted(person.taste.tags))),) if person.taste.tags else ()
    notes = tuple(
        (
            words("reminder-asked-name") if note.hides_kind else _reminder_name(ctx, note.kind),
            words("export-note-shown") if note.sent else moment(note.due_at),
        )
        for note in sorted(planned, key=lambda note: note.due_at)
    )
    links: Lines = tuple(("", half_pages.half_name(ctx, half)) for half in person.links.halves)
    sections = (
        Section(words("export-settings"), _settings(ctx, person)),
        *(
            Section(words("export-open", title=_title(ctx, checkin.flow)), _answers(ctx, checkin))
            for checkin in (person.checkin, person.parked)
            if checkin is not None
        ),
        Section(words("cards-kept"), _cards(ctx, person)),
        Section(words("export-tried"), _tried(ctx, person)),
        Section(words("export-tags"), tags),
        Section(words("export-notes"), notes),
        Section(words("export-links"), links),
    )
    return [section for section in sections if section.lines]


def _settings(ctx: Context, person: Person) -> Lines:
    """All settings, and the version of what is stored that the person agreed to."""
    words = ctx.words
    return (
        (words("settings-language"), own_name(person.language)),
        *_choices(ctx, person),
        (words("export-consent"), words("export-consent-version", version=person.consent)),
    )


def importable_lines(ctx: Context, person: Person) -> Lines:
    """What an import may change: settings, kept cards and tried ideas."""
    return (
        *_choices(ctx, person),
        *((ctx.words("cards-kept"), card) for _, card in _cards(ctx, person)),
        *_tried(ctx, person),
    )


def _choices(ctx: Context, person: Person) -> Lines:
    words = ctx.words
    return (
        (words("settings-zone"), (person.settings.zone or words("settings-no-zone")).replace("_", " ")),
        (words("settings-quiet"), quiet_text(ctx, person)),
        (words("settings-words"), words("settings-plain" if person.settings.plain_reminders else "settings-neutral")),
        (words("settings-keeping"), words(f"settings-keep-{person.settings.keeping}")),
        *(((words("settings-places"), words("export-is-on")),) if person.settings.places else ()),
        *(((words("export-country"), person.settings.country),) if person.settings.country else ()),
        (words("settings-tidy"), words("export-is-on" if person.settings.tidy else "export-is-off")),
        *(
            (_reminder_name(ctx, id), words("export-is-on" if on else "export-is-off"))
            for id, on in person.settings.choices
        ),
        *((_reminder_name(ctx, id), delay_text(ctx, minutes)) for id, minutes in person.settings.delays),
        *((_reminder_name(ctx, id), ctx.clock(at)) for id, at in person.settings.clocks),
        *((words("own-note"), when_text(ctx, note)) for note in person.settings.own_notes),
    )


def _cards(ctx: Context, person: Person) -> Lines:
    return tuple(("", _words_or_id(ctx, f"card-{id}", id)) for id in person.taste.cards)


def _tried(ctx: Context, person: Person) -> Lines:
    return tuple(
        (_words_or_id(ctx, f"idea-{id}", id), ctx.words("ideas-helped" if helped else "ideas-not-for-me"))
        for id, helped in person.taste.tried
    )


def _answers(ctx: Context, checkin: Checkin) -> Lines:
    """The questions and answers of an open check-in. A single line says so if there are none."""
    flow, empty = ctx.content.flows.get(checkin.flow), (("", ctx.words("export-empty")),)
    if flow is None:
        return empty
    answers = [answer for answer in kept_answers(flow, checkin) if is_shown(answer.said)]
    return with_own_words(as_shown(ctx, flow, checkin), answers) or empty


def _title(ctx: Context, flow: str) -> str:
    return _words_or_id(ctx, f"{flow}-title", flow)


def _words_or_id(ctx: Context, message: str, id: str) -> str:
    """The words of that message. If the content no longer has them, the id of what they name."""
    try:
        return ctx.words(message)
    except LookupError:
        return id


def _reminder_name(ctx: Context, reminder: str) -> str:
    try:
        return ctx.words.label(f"reminder-{reminder}", "name")
    except LookupError:
        return reminder
