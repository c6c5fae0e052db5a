"""/help and /support: they work before consent. All they keep is the country that somebody known has picked."""

from dataclasses import replace

from babel import Locale

from bot.authoring.schema import CountryShape, LineShape
from bot.core.callbacks import pack
from bot.core.callbacks.checkin import ClearChat, Support, SupportCountry
from bot.core.callbacks.journal import Privacy
from bot.core.outgoing import Urgency
from bot.core.person import CONSENT, Person
from bot.core.screen import Button, Page, Screen, Style
from bot.core.turn import Reply, Turn
from bot.screens import felt_off
from bot.screens.declare import on_command, on_tap
from bot.screens.scene import Scene

FIRST = {
    "en": ("US", "GB", "IE", "CA", "AU", "NZ"),
    "es": ("ES", "MX"),
    "de": ("DE",),
    "fr": ("FR", "CA"),
    "pt": ("BR",),
}
"""The countries offered first for a language. Nothing is guessed from anything else."""


@on_command("help", open=True, aside=True, urgency=Urgency.AHEAD)
def help_command(turn: Turn, scene: Scene) -> Reply:
    """/help: what this is and what can be said to it."""
    page = Page().add(scene.words("help"))
    page.row(felt_off.button(scene)).row(_clear(scene))
    page.row(scene.button("home-support", Support("all")), scene.button("welcome-privacy", Privacy("front")))
    return Reply(turn.person, page.screen())


@on_command("support", open=True, aside=True, urgency=Urgency.AHEAD)
def support_command(turn: Turn, scene: Scene) -> Reply:
    """/support: people to talk to, by country."""
    return Reply(turn.person, _countries(scene, turn.person, felt_off.button(scene)))


@on_tap(open=True, aside=True)
def tap(turn: Turn, scene: Scene, tapped: Support | SupportCountry) -> Reply:
    """The list of countries, or one of them."""
    person = turn.person
    match tapped:
        case Support("beside"):
            # In a message of its own: the question it was asked from stays where it is.
            return Reply(person, also=_countries(scene, person, _clear(scene)))
        case Support("none"):
            person = _living(person, "")
            scene = scene.fitting(person.settings) if person is not None else scene
        case SupportCountry(code) if code in scene.content.support.countries:
            person = _living(person, code)
            return Reply(person, _country(scene, code, scene.content.support.countries[code], person))
    return Reply(person, _countries(scene, person, felt_off.button(scene)))


def _living(person: Person | None, code: str) -> Person | None:
    """The person with that country kept, so that later pages name its number. Of a stranger nothing is kept."""
    if person is None or person.consent < CONSENT:
        return person
    return replace(person, settings=replace(person.settings, country=code))


def _countries(scene: Scene, person: Person | None, *doors: Button) -> Screen:
    countries = scene.content.support.countries
    own = person.settings.country if person is not None else ""
    likely = (own, *(code for code in FIRST.get(scene.words.language.split("-")[0], ()) if code != own))
    first = [code for code in likely if code in countries]
    rest = sorted((code for code in countries if code not in first), key=lambda code: _named(scene, code))
    page = Page().add(scene.words("support"))
    page.add(scene.words("support-anywhere")).add(scene.words("emergency-numbers"), gap=" ")
    page.add(scene.words("support-lines"))
    page.grid((*(Button(_named(scene, code), pack(SupportCountry(code))) for code in (*first, *rest)), *doors))
    return page.row(scene.button("support-none", Support("none")) if own else None).screen()


def _country(scene: Scene, code: str, country: CountryShape, person: Person | None) -> Screen:
    page = Page().add(_named(scene, code), Style.BOLD)
    page.add(scene.words("support-emergency", number=country.emergency.number), gap="\n")
    if country.emergency.note:
        page.add(scene.words(f"support-note-{country.emergency.note}"), gap="\n")
    for line in country.lines:
        page.add(line.name, Style.BOLD).add(_line(scene, line), gap="\n")
    if country.directory:
        page.add(scene.words("support-directory", url=country.directory))
    checked = [line.checked for line in country.lines]
    if checked:
        page.add(scene.words("support-checked", date=min(checked).isoformat()), Style.ITALIC)
    page.add(scene.words("support-kept") if person is not None and person.settings.country == code else "")
    return page.row(scene.button("support-other", Support("all"))).row(_clear(scene)).screen()


def _clear(scene: Scene) -> Button:
    return scene.button("clear-chat", ClearChat())


def _line(scene: Scene, line: LineShape) -> str:
    parts = [scene.words(f"support-kind-{line.kind}"), scene.words(f"support-serves-{line.serves}")]
    reach = [
        line.number or "",
        scene.words("support-text", how=line.text) if line.text else "",
        line.chat_url or "",
    ]
    hours = f"support-hours-{line.hours}"
    parts.append(scene.words(hours) if scene.words.has(hours) else line.hours)
    if line.check_first:
        parts.append(scene.words("support-check-first"))
    return "\n".join([*(part for part in reach if part), " · ".join(parts)])


def _named(scene: Scene, code: str) -> str:
    return str(Locale.parse(scene.locale).territories.get(code, code))
