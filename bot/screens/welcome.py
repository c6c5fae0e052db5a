"""/start: who may come in, what is kept, and a yes before anything is stored."""

from dataclasses import replace

from bot.core.person import CONSENT, Person
from bot.core.screen import Page, Screen, Style
from bot.core.trail import Whose
from bot.core.turn import Reply, Tap, Turn
from bot.screens import felt_off, zone
from bot.screens.scene import Scene


def command(turn: Turn, scene: Scene) -> Reply:
    """/start: the door for a newcomer, a short hello for somebody known."""
    if turn.person is None or turn.person.consent < CONSENT:
        return Reply(turn.person, _door(scene, turn.person))
    return Reply(turn.person, home(scene))


def tap(turn: Turn, scene: Scene) -> Reply:
    """`w:yes` lets somebody in, `w:no` keeps nothing, `w:home` shows the way on."""
    assert isinstance(turn.event, Tap)
    match turn.event.part(1):
        case "yes" if turn.person is None:
            # The message they came with is theirs to have cleared, like all that follow.
            person = Person(turn.language).noting(turn.first, Whose.ASIDE, turn.now)
            return zone.asked(scene, person, first=True)
        case "yes" if turn.person is not None and turn.person.consent < CONSENT:
            return Reply(replace(turn.person, consent=CONSENT), home(scene))
        case "no" if turn.person is None or turn.person.consent < CONSENT:
            page = Page().add(scene.words("welcome-no" if turn.person is None else "welcome-older-no"))
            page.row(scene.button("ask-numbers", "h:all"))
            return Reply(turn.person, page.row(scene.button("welcome-again", "w:door")).screen())
    if turn.person is None or turn.person.consent < CONSENT:
        return Reply(turn.person, _door(scene, turn.person))
    return Reply(turn.person, home(scene))


def home(scene: Scene) -> Screen:
    """Where to go from here."""
    page = Page().add(scene.words("home"))
    page.row(scene.button("home-done", "n:menu"), scene.button("home-checkin", "c:menu"))
    page.row(scene.button("home-journal", "j:l"), scene.button("home-settings", "s:menu"))
    page.row(felt_off.button(scene))
    return page.row(scene.button("home-support", "h:all")).screen(protected=True)


def _door(scene: Scene, person: Person | None) -> Screen:
    page = Page().add(scene.words("welcome-title"), Style.BOLD)
    page.add(scene.words("welcome" if person is None else "welcome-older")).add(scene.words("welcome-kept"))
    page.row(scene.button("welcome-yes", "w:yes"))
    page.row(scene.button("welcome-not-now", "w:no"), scene.button("welcome-privacy", "p:front"))
    if person is not None:
        page.row(scene.button("privacy-take-back", "p:back"))
    return page.row(scene.button("home-support", "h:all")).screen()
