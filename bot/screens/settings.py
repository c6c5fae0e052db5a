"""/settings: language, country, time zone, quiet hours, reminders, wording, and how long to keep entries."""

from dataclasses import replace
from datetime import time

from babel import Locale

from bot.core.callbacks.own import BodyWords, Feelings, OwnNotes
from bot.core.callbacks.settings import (
    NoQuiet,
    OpenSettings,
    SetAsked,
    SetCountry,
    SetKeeping,
    SetLanguage,
    SetQuiet,
    SetReminder,
    SetTidy,
    SettingsCountries,
    SettingsReminders,
    SetWords,
    ZonePage,
)
from bot.core.callbacks.times import NoteTimes
from bot.core.own_note import OWN_NOTE
from bot.core.person import NIGHT, Keeping, Person
from bot.core.quiet import Quiet
from bot.core.screen import Page, Screen
from bot.core.turn import Reply, Turn
from bot.screens import country, long_list
from bot.screens.context import Context, person_of
from bot.screens.declare import on_command, on_tap
from bot.screens.upcoming import add_resume_button, cancel_notes, stopped_text

BEGINS = tuple(time(hour) for hour in (20, 21, 22, 23, 0, 1))
"""The times at which quiet hours can begin."""
ENDS = tuple(time(hour) for hour in (6, 7, 8, 9, 10, 11))
"""The times at which quiet hours can end."""

SettingsTap = (
    OpenSettings
    | SettingsReminders
    | SettingsCountries
    | SetCountry
    | SetLanguage
    | SetQuiet
    | NoQuiet
    | SetReminder
    | SetAsked
    | SetWords
    | SetKeeping
    | SetTidy
)


@on_command("settings")
def command(turn: Turn, ctx: Context) -> Reply:
    """/settings: show the current values, and a button for each setting."""
    person = person_of(turn)
    return Reply(person, menu(ctx, person))


def menu(ctx: Context, person: Person) -> Screen:
    """The first page: the current values, and a button for each setting."""
    page = Page().add(
        ctx.words(
            "settings",
            language=own_name(person.language),
            country=country.country_text(ctx, person),
            zone=(person.settings.zone or ctx.words("settings-no-zone")).replace("_", " "),
            quiet=quiet_text(ctx, person),
            words=ctx.words("settings-plain" if person.settings.plain_reminders else "settings-neutral"),
        )
    )
    add_resume_button(ctx, person, page.add(stopped_text(ctx, person)))
    page.row(
        ctx.button("settings-language", OpenSettings("languages")), ctx.button("settings-country", SettingsCountries())
    )
    page.row(ctx.button("settings-zone", ZonePage()), ctx.button("settings-quiet", OpenSettings("quiet")))
    page.row(ctx.button("settings-reminders", SettingsReminders()), ctx.button("settings-words", OpenSettings("words")))
    page.row(ctx.button("settings-keeping", OpenSettings("keeping")), ctx.button("own-body", BodyWords()))
    page.row(ctx.button("own-title", Feelings("list")), ctx.button("own-note-title", OwnNotes("list")))
    page.row(
        ctx.tick(ctx.words("settings-tidy"), person.settings.tidy, SetTidy("off" if person.settings.tidy else "on"))
    )
    return page.screen()


@on_tap()
def tap(turn: Turn, ctx: Context, tapped: SettingsTap) -> Reply:
    """Handle the buttons of /settings. An unknown value leads back to the first page."""
    person = person_of(turn)
    match tapped:
        case OpenSettings("languages"):
            return Reply(person, _languages_page(ctx, person))
        case SetLanguage(language) if language in ctx.content.words:
            person = replace(person, language=language)
            ctx = replace(ctx, words=ctx.content.speak(language))
            return Reply(person, menu(ctx, person))
        case OpenSettings("quiet"):
            return Reply(person, _quiet_page(ctx, person))
        case SetQuiet("from", hour) if hour in BEGINS:
            return _set_quiet(ctx, person, Quiet(hour, _or_night(person.settings.quiet).end))
        case SetQuiet("to", hour) if hour in ENDS:
            return _set_quiet(ctx, person, Quiet(_or_night(person.settings.quiet).start, hour))
        case NoQuiet():
            return _set_quiet(ctx, person, Quiet(time(0), time(0)))
        case SettingsCountries(at):
            return Reply(person, country.page(ctx, person, at))
        case SetCountry(code) if code == country.NONE or code in ctx.content.support.countries:
            person = replace(person, settings=replace(person.settings, country="" if code == country.NONE else code))
            return Reply(person, country.page(ctx, person))
        case SettingsReminders(at):
            return Reply(person, _reminders_page(turn, ctx, person, at))
        case SetReminder(switch, kind) if kind in _listed_kinds(ctx):
            person = person.with_choice(kind, switch == "on")
            gone = tuple(note.id for note in turn.notes if note.kind == kind and switch == "off")
            at = long_list.page_of(_listed_kinds(ctx).index(kind))
            return Reply(person, _reminders_page(turn, ctx, person, at, gone), effects=cancel_notes(gone))
        case SetAsked("ask") if _asked_for_notes(turn):
            return Reply(person, _ask_about_asked(ctx))
        case SetAsked("off"):
            gone = _asked_for_notes(turn)
            at = long_list.page_of(len(_listed_kinds(ctx)))
            return Reply(person, _reminders_page(turn, ctx, person, at, gone), effects=cancel_notes(gone))
        case SetAsked():
            return Reply(person, _reminders_page(turn, ctx, person, 0))
        case SetWords(words):
            person = replace(person, settings=replace(person.settings, plain_reminders=words == "plain"))
            return Reply(person, _wording_page(ctx, person))
        case OpenSettings("words"):
            return Reply(person, _wording_page(ctx, person))
        case SetKeeping(keeping):
            person = replace(person, settings=replace(person.settings, keeping=keeping))
            return Reply(person, _keeping_page(ctx, person))
        case OpenSettings("keeping"):
            return Reply(person, _keeping_page(ctx, person))
        case SetTidy(switch):
            person = replace(person, settings=replace(person.settings, tidy=switch == "on"))
    return Reply(person, menu(ctx, person))


def quiet_text(ctx: Context, person: Person) -> str:
    """Quiet hours as people say them. Without a time zone, the text adds that they have no effect yet."""
    quiet = person.settings.quiet
    if quiet.start == quiet.end:
        return ctx.words("settings-no-quiet")
    text = ctx.words("settings-quiet-from", start=ctx.clock(quiet.start), end=ctx.clock(quiet.end))
    return text if person.settings.zone else ctx.words("settings-quiet-not-yet", hours=text)


def own_name(language: str) -> str:
    """A language's name in that language."""
    locale = Locale.parse(language.replace("-", "_"))
    name = locale.display_name or language
    return name[0].upper() + name[1:]


def _languages_page(ctx: Context, person: Person) -> Screen:
    page = Page().add(ctx.words("settings-which-language"))
    for language in sorted(ctx.content.words):
        page.row(ctx.tick(own_name(language), language == person.language, SetLanguage(language)))
    return page.row(ctx.button("settings-back", OpenSettings("menu"))).screen()


def _quiet_page(ctx: Context, person: Person) -> Screen:
    page = Page().add(ctx.words("settings-quiet-page" if person.settings.zone else "settings-quiet-no-zone"))
    quiet = person.settings.quiet
    off = quiet.start == quiet.end
    begins, ends = [SetQuiet("from", hour) for hour in BEGINS], [SetQuiet("to", hour) for hour in ENDS]
    for id, taps, chosen in (("settings-quiet-begin", begins, quiet.start), ("settings-quiet-end", ends, quiet.end)):
        page.grid(
            ctx.tick(ctx.words(id, time=ctx.clock(tap.hour)), not off and tap.hour == chosen, tap) for tap in taps
        )
    page.row(ctx.tick(ctx.words("settings-no-quiet"), off, NoQuiet()))
    return page.row(ctx.button("settings-back", OpenSettings("menu"))).screen()


def _listed_kinds(ctx: Context) -> list[str]:
    """The kinds of notes that the page lists: those that /done schedules."""
    return [id for id, kind in ctx.content.reminders.items() if not kind.chosen]


def _asked_for_notes(turn: Turn) -> tuple[bytes, ...]:
    """The upcoming notes that were asked for on a page. The person's own reminders have a page of their own."""
    return tuple(note.id for note in turn.notes if note.asked_for and not note.sent and note.kind != OWN_NOTE)


def _ask_about_asked(ctx: Context) -> Screen:
    """Ask whether to cancel the notes that were asked for on a page. The question names none of them."""
    page = Page().add(ctx.words("settings-asked-page"))
    page.row(ctx.button("settings-asked-off", SetAsked("off")))
    return page.row(ctx.button("settings-back", OpenSettings("menu"))).screen()


def _reminders_page(turn: Turn, ctx: Context, person: Person, at: int, gone: tuple[bytes, ...] = ()) -> Screen:
    """The switches of reminders. The notes in `gone` do not count, because this reply cancels them.

    Notes that were asked for on a page share one switch. It names none of them, because somebody else may look.
    """
    buttons = []
    for id in _listed_kinds(ctx):
        on = person.wants(id, ctx.content.reminders[id].on)
        label = ctx.words.label(f"reminder-{id}", "name")
        buttons.append(ctx.tick(label, on, SetReminder("off" if on else "on", id)))
    if set(_asked_for_notes(turn)) - set(gone):
        buttons.append(ctx.tick(ctx.words("settings-asked"), True, SetAsked("ask")))
    page = long_list.add(Page().add(ctx.words("settings-reminders-page")), ctx, buttons, at, SettingsReminders)
    page.row(ctx.button("settings-times", NoteTimes()))
    return page.row(ctx.button("settings-back", OpenSettings("menu"))).screen()


def _wording_page(ctx: Context, person: Person) -> Screen:
    page = Page().add(ctx.words("settings-words-page"))
    page.row(ctx.tick(ctx.words("settings-neutral"), not person.settings.plain_reminders, SetWords("neutral")))
    page.row(ctx.tick(ctx.words("settings-plain"), person.settings.plain_reminders, SetWords("plain")))
    return page.row(ctx.button("settings-back", OpenSettings("menu"))).screen()


def _keeping_page(ctx: Context, person: Person) -> Screen:
    page = Page().add(ctx.words("settings-keeping-page"))
    for keeping, id in (
        (Keeping.ALWAYS, "settings-keep-always"),
        (Keeping.MONTH, "settings-keep-month"),
        (Keeping.NOT, "settings-keep-not"),
    ):
        page.row(ctx.tick(ctx.words(id), person.settings.keeping is keeping, SetKeeping(keeping)))
    return page.row(ctx.button("settings-back", OpenSettings("menu"))).screen()


def _set_quiet(ctx: Context, person: Person, quiet: Quiet) -> Reply:
    person = replace(person, settings=replace(person.settings, quiet=quiet))
    return Reply(person, _quiet_page(ctx, person))


def _or_night(quiet: Quiet) -> Quiet:
    """These quiet hours, or the usual night if there are none."""
    return NIGHT if quiet.start == quiet.end else quiet
