"""/privacy: what is kept, who can read it, for how long, and the ways out, as the store's own inventory has it.

It works before consent, and keeps nothing by itself.
"""

from datetime import datetime, timedelta

from bot.core.callbacks.checkin import ClearChat, SupportFor
from bot.core.callbacks.journal import ConsentBack, Erasing, Export, Privacy
from bot.core.callbacks.pages import Welcome
from bot.core.journal import LockState
from bot.core.person import CONSENT, Person
from bot.core.screen import Page, Screen, Style
from bot.core.turn import Reply, Turn
from bot.screens import grace, leaving
from bot.screens.declare import on_command, on_tap
from bot.screens.scene import Scene
from bot.store.inventory import LINKING, YOURS, DataKind, Goes, going, guards

SURE_FOR = timedelta(minutes=10)
"""How long the second tap of taking a yes back works: an old message must not erase with one."""


@on_command("privacy", open=True, aside=True)
def command(turn: Turn, scene: Scene) -> Reply:
    """/privacy: in short, which version was agreed to, and the way to each page."""
    return Reply(turn.person, _front(turn, scene, turn.person))


@on_tap(open=True, aside=True)
def tap(turn: Turn, scene: Scene, tapped: Privacy | ConsentBack) -> Reply:
    """A page; taking the consent back asks once before it does."""
    person = turn.person
    match tapped:
        case Privacy("kept"):
            page = _listed(scene, "privacy-kept-page", _told(turn, YOURS)).add(scene.words("privacy-kept-not"))
            page.row(scene.button("privacy-small", Privacy("small")))
        case Privacy("small"):
            kinds = tuple(kind for kind in DataKind if kind not in YOURS)
            page = _listed(scene, "privacy-small-page", _told(turn, kinds))
        case Privacy("who"):
            page = Page().add(scene.words("privacy-who-page")).add(scene.words("privacy-who-lock"))
            page.row(scene.button("clear-chat", ClearChat()))
        case Privacy("long"):
            page = _long(scene)
        case Privacy("together") if turn.linking is not None:
            page = Page().add(scene.words("privacy-together-page")).add(scene.words("together-silence"))
            page.add(scene.words("privacy-together-limits"))
            page.row(scene.button("ask-numbers", SupportFor("partner")))
        case Privacy("out"):
            page = _out(turn, scene, person)
        case ConsentBack(minute) if person is not None and _just_asked(minute, turn.now):
            return leaving.erased(turn, scene, person)
        case Privacy("back") | ConsentBack() if person is not None:
            return Reply(person, _ask(turn, scene))
        case _:
            return Reply(person, _front(turn, scene, person))
    return Reply(person, page.row(scene.button("privacy-up", Privacy("front"))).screen())


def _front(turn: Turn, scene: Scene, person: Person | None) -> Screen:
    page = Page().add(scene.words("privacy"))
    if person is not None:
        id = "privacy-yes" if person.consent >= CONSENT else "privacy-yes-older"
        page.add(scene.words(id, version=person.consent, newest=CONSENT))
    page.row(scene.button("privacy-kept", Privacy("kept")))
    page.row(scene.button("privacy-who", Privacy("who")))
    page.row(scene.button("privacy-long", Privacy("long")))
    page.row(scene.button("privacy-together", Privacy("together")) if turn.linking is not None else None)
    page.row(scene.button("privacy-out", Privacy("out")))
    home = person is not None and person.consent >= CONSENT
    return page.row(
        scene.button("privacy-home", Welcome("home")) if home else scene.button("welcome-again", Welcome("door"))
    ).screen()


def _listed(scene: Scene, title: str, kinds: tuple[DataKind, ...]) -> Page:
    """A line for each kind: what it is, and how it is protected."""
    page = Page().add(scene.words(title), Style.BOLD)
    for number, kind in enumerate(kinds):
        how = scene.words.listed(scene.words(f"inventory-by-{guard}") for guard in guards(kind))
        line = scene.words("privacy-line", what=scene.words(f"inventory-{kind}"), how=how)
        page.add(line, gap="\n" if number else "\n\n")
    return page


def _long(scene: Scene) -> Page:
    """When what is somebody's goes; what the work itself needs stands there where it outlives a reply. Links
    have a page of their own."""
    page = Page().add(scene.words("privacy-long-page"), Style.BOLD)
    for when in (Goes.FORGET, Goes.ERASE, Goes.SENT, Goes.AGES, Goes.STAYS):
        kinds = [kind for kind in going(when) if kind in _TOLD]
        page.add(scene.words(f"inventory-goes-{when}"), Style.ITALIC)
        for kind in kinds:
            page.add(scene.words("privacy-item", what=scene.words(f"inventory-{kind}")), gap="\n")
    page.add(scene.words("privacy-long-chat"))
    return page.add(scene.words("privacy-long-away")).add(scene.words("privacy-long-copies"))


_TOLD = (*YOURS, DataKind.OUTBOX, DataKind.UPDATES, DataKind.DAY, DataKind.ERASED)
"""What the page on how long names; numbers that tie rows together go with their rows."""


def _told(turn: Turn, kinds: tuple[DataKind, ...]) -> tuple[DataKind, ...]:
    """Of these kinds, those that this bot holds."""
    return kinds if turn.linking is not None else tuple(kind for kind in kinds if kind not in LINKING)


def _out(turn: Turn, scene: Scene, person: Person | None) -> Page:
    page = Page().add(scene.words("privacy-out-page")).add(scene.words("privacy-out-locked"))
    if person is not None:
        page.add(grace.lines(turn, scene, person)).row(grace.button(turn, scene))
        page.row(scene.button("privacy-export", Export()))
        page.row(scene.button("privacy-forget", Erasing("forget")))
        page.row(scene.button("privacy-take-back", Privacy("back")))
    return page


def _ask(turn: Turn, scene: Scene) -> Screen:
    page = Page().add(scene.words("privacy-take-back-ask"))
    if turn.lock_state is LockState.LOCKED:
        page.add(scene.words("grace-locked"))
    page.row(scene.button("privacy-take-back-sure", ConsentBack(_minute(turn.now))))
    return page.row(scene.button("forget-no", Erasing("no"))).screen()


def _minute(at: datetime) -> int:
    return int(at.timestamp() // 60)


def _just_asked(minute: int, now: datetime) -> bool:
    return 0 <= _minute(now) - minute <= SURE_FOR.total_seconds() // 60
