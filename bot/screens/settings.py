"""/settings: language, time zone, quiet hours, which reminders, and in which words."""

from dataclasses import replace
from datetime import time

from babel import Locale
from babel.dates import format_time

from bot.core.person import NIGHT, Keeping, Person
from bot.core.quiet import Quiet
from bot.core.screen import Page, Screen
from bot.core.turn import Effect, Reply, Tap, Turn, Uproot
from bot.screens import long_list
from bot.screens.scene import Scene

BEGINS = tuple(time(hour) for hour in (20, 21, 22, 23, 0, 1))
ENDS = tuple(time(hour) for hour in (6, 7, 8, 9, 10, 11))


def command(turn: Turn, scene: Scene) -> Reply:
    """/settings: everything that can be chosen, and how it stands."""
    assert turn.person is not None
    return Reply(turn.person, menu(scene, turn.person))


def menu(scene: Scene, person: Person) -> Screen:
    """The first page: how things stand, and a button for each."""
    page = Page().add(
        scene.words(
            "settings",
            language=own_name(person.language),
            zone=(person.settings.zone or scene.words("settings-no-zone")).replace("_", " "),
            quiet=quiet_told(scene, person.settings.quiet),
            words=scene.words("settings-plain" if person.settings.plain else "settings-neutral"),
        )
    )
    page.row(scene.button("settings-language", "s:languages"), scene.button("settings-zone", "z:menu"))
    page.row(scene.button("settings-quiet", "s:quiet"), scene.button("settings-reminders", "s:reminders"))
    page.row(scene.button("settings-words", "s:words"), scene.button("settings-keeping", "s:keeping"))
    page.row(
        scene.tick(
            scene.words("settings-tidy"), person.settings.tidy, f"s:tidy:{'off' if person.settings.tidy else 'on'}"
        )
    )
    return page.screen()


def tap(turn: Turn, scene: Scene) -> Reply:
    """Taps of /settings. What is not known leads back to its first page."""
    assert isinstance(turn.event, Tap) and turn.person is not None
    person, value = turn.person, turn.event.part(2)
    match turn.event.part(1), value:
        case "languages", _:
            return Reply(person, _languages(scene, person))
        case "language", _ if value in scene.content.words:
            person = replace(person, language=value)
            scene = replace(scene, words=scene.content.speak(value))
            return Reply(person, menu(scene, person))
        case "quiet", _:
            return Reply(person, _quiet(scene, person))
        case "from", _ if chosen := _clock(value, BEGINS):
            return _set_quiet(scene, person, Quiet(chosen, _some(person.settings.quiet).end))
        case "to", _ if chosen := _clock(value, ENDS):
            return _set_quiet(scene, person, Quiet(_some(person.settings.quiet).start, chosen))
        case "hush", "off":
            return _set_quiet(scene, person, Quiet(time(0), time(0)))
        case "reminders", _:
            return Reply(person, _reminders(turn, scene, person, long_list.number(value)))
        case "off" | "on" as state, _ if value in scene.content.reminders:
            person = person.choosing(value, state == "on")
            gone = tuple(one.id for one in turn.notes if one.kind == value and state == "off")
            at = long_list.page_of(_listed(turn, scene).index(value)) if value in _listed(turn, scene) else 0
            return Reply(person, _reminders(turn, scene, person, at, gone), effects=_uproot(gone))
        case "held", "on" | "off":
            person = replace(person, settings=replace(person.settings, held=value == "on"))
            held = {id for id, kind in scene.content.reminders.items() if kind.rule.held}
            gone = tuple(one.id for one in turn.notes if one.kind in held and person.settings.held)
            return Reply(person, _reminders(turn, scene, person, 0, gone), effects=_uproot(gone))
        case "words", "plain" | "neutral":
            person = replace(person, settings=replace(person.settings, plain=value == "plain"))
            return Reply(person, _words(scene, person))
        case "words", _:
            return Reply(person, _words(scene, person))
        case "keeping", _:
            if value in list(Keeping):
                person = replace(person, settings=replace(person.settings, keeping=Keeping(value)))
            return Reply(person, _keeping(scene, person))
        case "tidy", "on" | "off":
            person = replace(person, settings=replace(person.settings, tidy=value == "on"))
    return Reply(person, menu(scene, person))


def quiet_told(scene: Scene, quiet: Quiet) -> str:
    """Quiet hours as people say them."""
    if quiet.start == quiet.end:
        return scene.words("settings-no-quiet")
    return scene.words("settings-quiet-from", start=_hour(scene, quiet.start), end=_hour(scene, quiet.end))


def own_name(language: str) -> str:
    """What a language is called by those who speak it."""
    locale = Locale.parse(language.replace("-", "_"))
    return (locale.display_name or language).capitalize()


def _languages(scene: Scene, person: Person) -> Screen:
    page = Page().add(scene.words("settings-which-language"))
    for language in sorted(scene.content.words):
        page.row(scene.tick(own_name(language), language == person.language, f"s:language:{language}"))
    return page.row(scene.button("settings-back", "s:menu")).screen()


def _quiet(scene: Scene, person: Person) -> Screen:
    page = Page().add(scene.words("settings-quiet-page" if person.settings.zone else "settings-quiet-no-zone"))
    off = person.settings.quiet.start == person.settings.quiet.end
    for op, hours, chosen, id in (
        ("from", BEGINS, person.settings.quiet.start, "settings-quiet-begin"),
        ("to", ENDS, person.settings.quiet.end, "settings-quiet-end"),
    ):
        labels = [(hour, scene.words(id, time=_hour(scene, hour))) for hour in hours]
        page.grid(
            (scene.tick(label, not off and hour == chosen, f"s:{op}:{hour:%H%M}") for hour, label in labels),
        )
    page.row(scene.tick(scene.words("settings-no-quiet"), off, "s:hush:off"))
    return page.row(scene.button("settings-back", "s:menu")).screen()


def _listed(turn: Turn, scene: Scene) -> list[str]:
    """The kinds to show: those that /done plants, and those chosen in a flow that still wait."""
    waits = {one.kind for one in turn.notes}
    return [id for id, kind in scene.content.reminders.items() if not kind.chosen or id in waits]


def _reminders(turn: Turn, scene: Scene, person: Person, at: int, gone: tuple[bytes, ...] = ()) -> Screen:
    """`gone` are those that this very tap takes up."""
    waits = {one.kind for one in turn.notes if one.id not in gone}
    buttons = []
    for id in _listed(turn, scene):
        kind = scene.content.reminders[id]
        on = id in waits if kind.chosen else person.wants(id, kind.on)
        label = scene.words.label(f"reminder-{id}", "name")
        buttons.append(scene.tick(label, on, f"s:{'off' if on else 'on'}:{id}"))
    page = long_list.add(Page().add(scene.words("settings-reminders-page")), scene, buttons, at, "s:reminders")
    page.row(
        scene.tick(
            scene.words("settings-held"), person.settings.held, f"s:held:{'off' if person.settings.held else 'on'}"
        )
    )
    return page.row(scene.button("settings-back", "s:menu")).screen()


def _words(scene: Scene, person: Person) -> Screen:
    page = Page().add(scene.words("settings-words-page"))
    page.row(scene.tick(scene.words("settings-neutral"), not person.settings.plain, "s:words:neutral"))
    page.row(scene.tick(scene.words("settings-plain"), person.settings.plain, "s:words:plain"))
    return page.row(scene.button("settings-back", "s:menu")).screen()


def _keeping(scene: Scene, person: Person) -> Screen:
    page = Page().add(scene.words("settings-keeping-page"))
    for keeping, id in (
        (Keeping.ALWAYS, "settings-keep-always"),
        (Keeping.MONTH, "settings-keep-month"),
        (Keeping.NOT, "settings-keep-not"),
    ):
        page.row(scene.tick(scene.words(id), person.settings.keeping is keeping, f"s:keeping:{keeping}"))
    return page.row(scene.button("settings-back", "s:menu")).screen()


def _set_quiet(scene: Scene, person: Person, quiet: Quiet) -> Reply:
    person = replace(person, settings=replace(person.settings, quiet=quiet))
    return Reply(person, _quiet(scene, person))


def _some(quiet: Quiet) -> Quiet:
    return NIGHT if quiet.start == quiet.end else quiet


def _clock(text: str, among: tuple[time, ...]) -> time | None:
    return next((hour for hour in among if f"{hour:%H%M}" == text), None)


def _hour(scene: Scene, hour: time) -> str:
    return format_time(hour, "short", locale=scene.locale)


def _uproot(ids: tuple[bytes, ...]) -> tuple[Effect, ...]:
    return (Uproot(ids),) if ids else ()
