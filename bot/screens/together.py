"""/together: a half of a link with another person, and the invitation to one. Nothing passes over a link yet.

Every page is made of the person's own half and the clock; what the other does must never change one. No page may hold
a number, a day of the week or anybody's name.
"""

from dataclasses import replace
from datetime import datetime

from bot.core.callbacks.checkin import SupportFor
from bot.core.callbacks.pages import Welcome
from bot.core.callbacks.together import LinkAgreed, LinkDoor, LinkLines, LinkPage, LinkSign, LinkTap
from bot.core.link import (
    AGREEMENT,
    LINES,
    SIGNS,
    Half,
    Invite,
    Linking,
    Move,
    MoveLink,
    Stage,
    begun,
    invitation,
    taken,
    token_in,
)
from bot.core.localtime import day_begins
from bot.core.person import Person
from bot.core.screen import Button, Page, Screen, Style, share_button
from bot.core.turn import Command, Effect, Event, Reply, Tap, Turn
from bot.screens.declare import on_command, on_tap
from bot.screens.scene import Scene, known

_ALL = (1 << len(LINES)) - 1
"""Every line is ticked."""


def token(event: Event) -> bytes | None:
    """The token of the invitation that an event opens or takes."""
    match event:
        case Command("start", argument):
            return token_in(argument)
        case Tap(callback=LinkAgreed(token=found) | LinkDoor(token=found)):
            return found or None
    return None


@on_command("together", menu=False)
def command(turn: Turn, scene: Scene) -> Reply:
    """/together: the first half, or the way to an invitation."""
    person = known(turn)
    if turn.linking is None:
        return Reply(person, Page().add(scene.words("stray-command")).screen())
    return _at(turn, scene, _kept(person, turn.now), LinkPage())


@on_tap()
def tap(turn: Turn, scene: Scene, tapped: LinkPage | LinkLines | LinkAgreed | LinkTap | LinkSign) -> Reply:
    """Taps of these pages. One for a half that is gone leads to the first page."""
    person = _kept(known(turn), turn.now)
    if turn.linking is None:
        return Reply(person, toast=scene.words("hint-stale"))
    match tapped:
        case LinkPage():
            return _at(turn, scene, person, tapped)
        case LinkLines(ticks, token):
            return Reply(person, _lines(scene, ticks, token))
        case LinkAgreed(token):
            agreed = replace(person, links=replace(person.links, agreed=AGREEMENT))
            if token:
                return _taken(turn, scene, agreed, turn.linking)
            return _invited(turn, scene, agreed, turn.linking)
        case LinkTap(half=id) | LinkSign(half=id):
            half = person.links.half(id)
            if half is None:
                return replace(_at(turn, scene, person, LinkPage()), toast=scene.words("hint-stale"))
            return _done(turn, scene, person, half, tapped)


def came(turn: Turn, scene: Scene, person: Person, token: bytes) -> Reply:
    """Somebody opened an invitation. The message with its address leaves the chat."""
    person = _kept(person, turn.now)
    erase = (turn.message,) if isinstance(turn.event, Command) and turn.message is not None else ()
    opened = turn.linking.opened if turn.linking is not None else None
    if opened is None:
        return Reply(person, _ended(scene, "together-rested"), erase=erase)
    half = person.links.of_link(opened.link)
    if half is not None:
        return Reply(person, _page(scene, person, half, turn.now), erase=erase)
    return Reply(person, _lines(scene, 0, token), erase=erase)


def name(scene: Scene, half: Half) -> str:
    """What a half is called: its sign, or that it is the person's."""
    return scene.words(f"together-sign-{half.sign}") if half.sign in SIGNS else scene.words("together-yours")


def _kept(person: Person, now: datetime) -> Person:
    """The person without what time has taken away of their links."""
    return replace(person, links=person.links.at(now))


def _at(turn: Turn, scene: Scene, person: Person, tapped: LinkPage) -> Reply:
    halves = person.links.halves
    half = person.links.half(tapped.half) or (halves[0] if halves else None)
    return Reply(person, _lines(scene, 0, b"") if half is None else _page(scene, person, half, turn.now))


def _lines(scene: Scene, ticks: int, token: bytes) -> Screen:
    """The four lines. Only once all are ticked there is a way on; whatever else somebody does is not noted."""
    page = Page().add(scene.words("together-handed" if token else "together-about"))
    page.add(scene.words("together-silence")).add(scene.words("together-eyes")).add(scene.words("together-four"))
    for number, line in enumerate(LINES):
        on = bool(ticks >> number & 1)
        label = scene.words(f"together-line-{line}")
        page.row(scene.tick(label, on, LinkLines((ticks ^ 1 << number) & _ALL, token)))
    page.row(scene.button("checkin-go-on", LinkAgreed(token)) if ticks & _ALL == _ALL else None)
    return _below(scene, page, scene.button("lock-not-now", Welcome("home")))


def _invited(turn: Turn, scene: Scene, person: Person, linking: Linking) -> Reply:
    """A new invitation. Its address is shown this once: nothing of it is kept but a mark."""
    if not person.links.may_invite(turn.now):
        return Reply(person, _ended(scene, "together-enough"))
    half, token = begun(linking.fresh, turn.now)
    links = replace(person.links.having(half), made=(*person.links.made, day_begins(turn.now)))
    address = invitation(linking, token)
    page = Page().add(scene.words("together-invite")).add(scene.words("together-told-ask"))
    page.row(Button(scene.words("together-copy"), copy=address))
    page.row(share_button(scene.words("together-share"), address))
    _told_row(scene, page, half)
    effect = Invite(link=half.link, half=half.id, token=token, until=half.until)
    return Reply(replace(person, links=links), _below(scene, page), effects=(effect,))


def _taken(turn: Turn, scene: Scene, person: Person, linking: Linking) -> Reply:
    """An invitation is taken, or its time was over."""
    if linking.opened is None:
        return Reply(person, _ended(scene, "together-rested"))
    half = person.links.of_link(linking.opened.link)
    if half is not None:
        return Reply(person, _page(scene, person, half, turn.now))
    if person.links.is_full:
        return Reply(person, _ended(scene, "together-enough"))
    half = taken(linking.opened, linking.fresh)
    person = replace(person, links=person.links.having(half))
    page = _told(scene, half, turn.now).add(scene.words("together-say-so"))
    shown = _with_buttons(scene, person, half, turn.now, page)
    return Reply(person, shown, effects=(MoveLink(link=half.link, half=half.id, move=Move.JOIN),))


def _done(turn: Turn, scene: Scene, person: Person, half: Half, tapped: LinkTap | LinkSign) -> Reply:
    """What somebody does with a half of theirs."""
    effects: tuple[Effect, ...] = ()
    match tapped:
        case LinkTap("signs"):
            return Reply(person, _signs(scene, half))
        case LinkTap("go") if half.stage(turn.now) in (Stage.STANDING, Stage.RESTING):
            page = Page().add(name(scene, half), Style.BOLD).add(scene.words("together-go-ask"))
            page.row(scene.button("together-gone-sure", LinkTap("gone", half.id)))
            return Reply(person, page.row(scene.button("lock-not-now", LinkPage(half.id))).screen())
        case LinkTap("go" | "gone"):
            left = replace(person, links=person.links.without(half.id))
            effects = (MoveLink(link=half.link, half=half.id, move=Move.LEAVE),)
            return Reply(left, _ended(scene, "together-gone"), effects=effects)
        case LinkTap("told") if not half.told:
            half = replace(half, told=True)
            effects = (MoveLink(link=half.link, half=half.id, move=Move.CONFIRM),)
        case LinkTap("rest"):
            half = half.resting(turn.now)
        case LinkTap("wake"):
            half = half.awake(turn.now)
        case LinkSign(sign) if sign in (*SIGNS, "none"):
            half = replace(half, sign=sign if sign in SIGNS else "")
    person = replace(person, links=person.links.having(half))
    return Reply(person, _page(scene, person, half, turn.now), effects=effects)


def _page(scene: Scene, person: Person, half: Half, now: datetime) -> Screen:
    """The page of one half."""
    return _with_buttons(scene, person, half, now, _told(scene, half, now))


def _told(scene: Scene, half: Half, now: datetime) -> Page:
    """How a half stands."""
    page = Page().add(name(scene, half), Style.BOLD)
    match half.stage(now):
        case Stage.INVITED | Stage.LAPSED:
            page.add(scene.words("together-out")).add(scene.words("together-told-ask"))
        case Stage.BEGINNING:
            page.add(scene.words("together-begins"))
        case Stage.STANDING:
            page.add(scene.words("together-stands")).add(scene.words("together-silence"))
        case Stage.RESTING:
            page.add(scene.words("together-rests"))
    return page


def _with_buttons(scene: Scene, person: Person, half: Half, now: datetime, page: Page) -> Screen:
    match half.stage(now):
        case Stage.INVITED | Stage.LAPSED:
            _told_row(scene, page, half)
        case Stage.BEGINNING:
            page.row(scene.button("together-lapse", LinkTap("go", half.id)))
        case Stage.STANDING:
            page.row(scene.button("together-rest", LinkTap("rest", half.id)))
            page.row(scene.button("together-go", LinkTap("go", half.id)))
        case Stage.RESTING:
            page.row(scene.button("together-wake", LinkTap("wake", half.id)))
            page.row(scene.button("together-go", LinkTap("go", half.id)))
    page.row(scene.button("together-sign", LinkTap("signs", half.id)))
    after = person.links.after(half)
    # There with one half as with five: after the last comes the way to another invitation.
    page.row(scene.button("together-another", LinkPage(after.id) if after is not None else LinkLines()))
    return _below(scene, page)


def _told_row(scene: Scene, page: Page, half: Half) -> None:
    page.row(scene.button("together-told", LinkTap("told", half.id)))
    page.row(scene.button("together-lapse", LinkTap("go", half.id)))


def _signs(scene: Scene, half: Half) -> Screen:
    """Every sign is there, also those of other halves: what is missing would tell of them."""
    page = Page().add(scene.words("together-which-sign"))
    page.grid(
        scene.tick(scene.words(f"together-sign-{sign}"), sign == half.sign, LinkSign(sign, half.id)) for sign in SIGNS
    )
    page.row(scene.button("together-sign-none", LinkSign("none", half.id)))
    return page.row(scene.button("settings-back", LinkPage(half.id))).screen()


def _ended(scene: Scene, id: str) -> Screen:
    return _below(scene, Page().add(scene.words(id)), scene.button("privacy-home", Welcome("home")))


def _below(scene: Scene, page: Page, button: Button | None = None) -> Screen:
    """The ways on that stand on every page: help beside it, and perhaps another."""
    page.row(button).row(scene.button("ask-numbers", SupportFor("partner")))
    return page.screen(protected=True)
