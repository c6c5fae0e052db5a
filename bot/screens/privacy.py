"""/privacy: what is kept, who can read it, for how long, and the ways out, as the store's own inventory has it.

It works before consent, and keeps nothing by itself.
"""

from datetime import datetime, timedelta

from bot.core.person import CONSENT, Person
from bot.core.screen import Page, Screen, Style
from bot.core.turn import Reply, Tap, Turn
from bot.screens import leaving
from bot.screens.scene import Scene
from bot.store.inventory import YOURS, Goes, Kind, going, guards

SURE_FOR = timedelta(minutes=10)
"""How long the second tap of taking a yes back works: an old message must not erase with one."""


def command(turn: Turn, scene: Scene) -> Reply:
    """/privacy: in short, which version was agreed to, and the way to each page."""
    return Reply(turn.person, _front(scene, turn.person))


def tap(turn: Turn, scene: Scene) -> Reply:
    """`p:kept`, `p:small`, `p:who`, `p:long`, `p:out`; `p:back` asks once, `p:sure:<minute>` takes the yes back."""
    assert isinstance(turn.event, Tap)
    person = turn.person
    match turn.event.part(1):
        case "kept":
            page = _listed(scene, "privacy-kept-page", YOURS).add(scene.words("privacy-kept-not"))
            page.row(scene.button("privacy-small", "p:small"))
        case "small":
            page = _listed(scene, "privacy-small-page", tuple(kind for kind in Kind if kind not in YOURS))
        case "who":
            page = Page().add(scene.words("privacy-who-page")).add(scene.words("privacy-who-lock"))
        case "long":
            page = _long(scene)
        case "out":
            page = _out(scene, person)
        case "back" | "sure" if person is not None:
            if turn.event.part(1) == "sure" and _just_asked(turn.event.part(2), turn.now):
                return leaving.erased(scene)
            return Reply(person, _ask(turn, scene))
        case _:
            return Reply(person, _front(scene, person))
    return Reply(person, page.row(scene.button("privacy-up", "p:front")).screen())


def _front(scene: Scene, person: Person | None) -> Screen:
    page = Page().add(scene.words("privacy"))
    if person is not None:
        id = "privacy-yes" if person.consent >= CONSENT else "privacy-yes-older"
        page.add(scene.words(id, version=person.consent, newest=CONSENT))
    page.row(scene.button("privacy-kept", "p:kept"))
    page.row(scene.button("privacy-who", "p:who"))
    page.row(scene.button("privacy-long", "p:long"))
    page.row(scene.button("privacy-out", "p:out"))
    home = person is not None and person.consent >= CONSENT
    return page.row(
        scene.button("privacy-home", "w:home") if home else scene.button("welcome-again", "w:door")
    ).screen()


def _listed(scene: Scene, title: str, kinds: tuple[Kind, ...]) -> Page:
    """A line for each kind: what it is, and how it is protected."""
    page = Page().add(scene.words(title), Style.BOLD)
    for number, kind in enumerate(kinds):
        how = scene.words.listed(scene.words(f"inventory-by-{guard}") for guard in guards(kind))
        line = scene.words("privacy-line", what=scene.words(f"inventory-{kind}"), how=how)
        page.add(line, gap="\n" if number else "\n\n")
    return page


def _long(scene: Scene) -> Page:
    """When what is somebody's goes; what the work itself needs stands there where it outlives a reply."""
    page = Page().add(scene.words("privacy-long-page"), Style.BOLD)
    for when in (Goes.FORGET, Goes.ERASE, Goes.SENT, Goes.AGES, Goes.STAYS):
        kinds = [kind for kind in going(when) if kind in _TOLD]
        page.add(scene.words(f"inventory-goes-{when}"), Style.ITALIC)
        for kind in kinds:
            page.add(scene.words("privacy-item", what=scene.words(f"inventory-{kind}")), gap="\n")
    return page.add(scene.words("privacy-long-away")).add(scene.words("privacy-long-copies"))


_TOLD = (*YOURS, Kind.OUTBOX, Kind.UPDATES, Kind.DAY, Kind.ERASED)
"""What the page on how long names; numbers that tie rows together go with their rows."""


def _out(scene: Scene, person: Person | None) -> Page:
    page = Page().add(scene.words("privacy-out-page"))
    if person is not None:
        page.row(scene.button("privacy-export", "x:export"))
        page.row(scene.button("privacy-forget", "x:forget"))
        page.row(scene.button("privacy-take-back", "p:back"))
    return page


def _ask(turn: Turn, scene: Scene) -> Screen:
    page = Page().add(scene.words("privacy-take-back-ask"))
    page.row(scene.button("privacy-take-back-sure", f"p:sure:{_minute(turn.now)}"))
    return page.row(scene.button("forget-no", "x:no")).screen()


def _minute(at: datetime) -> int:
    return int(at.timestamp() // 60)


def _just_asked(minute: str, now: datetime) -> bool:
    asked = int(minute) if minute.isdecimal() and len(minute) < 12 else 0
    return 0 <= _minute(now) - asked <= SURE_FOR.total_seconds() // 60
