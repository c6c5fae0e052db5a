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
from bot.screens.context import Context, known
from bot.screens.declare import on_command, on_tap

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
def command(turn: Turn, ctx: Context) -> Reply:
    """/together: the first half, or the way to an invitation."""
    person = known(turn)
    if turn.linking is None:
        return Reply(person, Page().add(ctx.words("stray-command")).screen())
    return _at(turn, ctx, _kept(person, turn.now), LinkPage())


@on_tap()
def tap(turn: Turn, ctx: Context, tapped: LinkPage | LinkLines | LinkAgreed | LinkTap | LinkSign) -> Reply:
    """Taps of these pages. One for a half that is gone leads to the first page."""
    person = _kept(known(turn), turn.now)
    if turn.linking is None:
        return Reply(person, toast=ctx.words("hint-stale"))
    match tapped:
        case LinkPage():
            return _at(turn, ctx, person, tapped)
        case LinkLines(ticks, token):
            return Reply(person, _lines(ctx, ticks, token))
        case LinkAgreed(token):
            agreed = replace(person, links=replace(person.links, agreed=AGREEMENT))
            if token:
                return _taken(turn, ctx, agreed, turn.linking)
            return _invited(turn, ctx, agreed, turn.linking)
        case LinkTap(half=id) | LinkSign(half=id):
            half = person.links.half(id)
            if half is None:
                return replace(_at(turn, ctx, person, LinkPage()), toast=ctx.words("hint-stale"))
            return _done(turn, ctx, person, half, tapped)


def came(turn: Turn, ctx: Context, person: Person, token: bytes) -> Reply:
    """Somebody opened an invitation. The message with its address leaves the chat."""
    person = _kept(person, turn.now)
    erase = (turn.message,) if isinstance(turn.event, Command) and turn.message is not None else ()
    opened = turn.linking.opened if turn.linking is not None else None
    if opened is None:
        return Reply(person, _ended(ctx, "together-rested"), erase=erase)
    half = person.links.of_link(opened.link)
    if half is not None:
        return Reply(person, _page(ctx, person, half, turn.now), erase=erase)
    return Reply(person, _lines(ctx, 0, token), erase=erase)


def name(ctx: Context, half: Half) -> str:
    """What a half is called: its sign, or that it is the person's."""
    return ctx.words(f"together-sign-{half.sign}") if half.sign in SIGNS else ctx.words("together-yours")


def _kept(person: Person, now: datetime) -> Person:
    """The person without what time has taken away of their links."""
    return replace(person, links=person.links.at(now))


def _at(turn: Turn, ctx: Context, person: Person, tapped: LinkPage) -> Reply:
    halves = person.links.halves
    half = person.links.half(tapped.half) or (halves[0] if halves else None)
    return Reply(person, _lines(ctx, 0, b"") if half is None else _page(ctx, person, half, turn.now))


def _lines(ctx: Context, ticks: int, token: bytes) -> Screen:
    """The four lines. Only once all are ticked there is a way on; whatever else somebody does is not noted."""
    page = Page().add(ctx.words("together-handed" if token else "together-about"))
    page.add(ctx.words("together-silence")).add(ctx.words("together-eyes")).add(ctx.words("together-four"))
    for number, line in enumerate(LINES):
        on = bool(ticks >> number & 1)
        label = ctx.words(f"together-line-{line}")
        page.row(ctx.tick(label, on, LinkLines((ticks ^ 1 << number) & _ALL, token)))
    page.row(ctx.button("checkin-go-on", LinkAgreed(token)) if ticks & _ALL == _ALL else None)
    return _below(ctx, page, ctx.button("lock-not-now", Welcome("home")))


def _invited(turn: Turn, ctx: Context, person: Person, linking: Linking) -> Reply:
    """A new invitation. Its address is shown this once: nothing of it is kept but a mark."""
    if not person.links.may_invite(turn.now):
        return Reply(person, _ended(ctx, "together-enough"))
    half, token = begun(linking.fresh, turn.now)
    links = replace(person.links.having(half), made=(*person.links.made, day_begins(turn.now)))
    address = invitation(linking, token)
    page = Page().add(ctx.words("together-invite")).add(ctx.words("together-told-ask"))
    page.row(Button(ctx.words("together-copy"), copy=address))
    page.row(share_button(ctx.words("together-share"), address))
    _told_row(ctx, page, half)
    effect = Invite(link=half.link, half=half.id, token=token, until=half.until)
    return Reply(replace(person, links=links), _below(ctx, page), effects=(effect,))


def _taken(turn: Turn, ctx: Context, person: Person, linking: Linking) -> Reply:
    """An invitation is taken, or its time was over."""
    if linking.opened is None:
        return Reply(person, _ended(ctx, "together-rested"))
    half = person.links.of_link(linking.opened.link)
    if half is not None:
        return Reply(person, _page(ctx, person, half, turn.now))
    if person.links.is_full:
        return Reply(person, _ended(ctx, "together-enough"))
    half = taken(linking.opened, linking.fresh)
    person = replace(person, links=person.links.having(half))
    page = _told(ctx, half, turn.now).add(ctx.words("together-say-so"))
    shown = _with_buttons(ctx, person, half, turn.now, page)
    return Reply(person, shown, effects=(MoveLink(link=half.link, half=half.id, move=Move.JOIN),))


def _done(turn: Turn, ctx: Context, person: Person, half: Half, tapped: LinkTap | LinkSign) -> Reply:
    """What somebody does with a half of theirs."""
    effects: tuple[Effect, ...] = ()
    match tapped:
        case LinkTap("signs"):
            return Reply(person, _signs(ctx, half))
        case LinkTap("go") if half.stage(turn.now) in (Stage.STANDING, Stage.RESTING):
            page = Page().add(name(ctx, half), Style.BOLD).add(ctx.words("together-go-ask"))
            page.row(ctx.button("together-gone-sure", LinkTap("gone", half.id)))
            return Reply(person, page.row(ctx.button("lock-not-now", LinkPage(half.id))).screen())
        case LinkTap("go" | "gone"):
            left = replace(person, links=person.links.without(half.id))
            effects = (MoveLink(link=half.link, half=half.id, move=Move.LEAVE),)
            return Reply(left, _ended(ctx, "together-gone"), effects=effects)
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
    return Reply(person, _page(ctx, person, half, turn.now), effects=effects)


def _page(ctx: Context, person: Person, half: Half, now: datetime) -> Screen:
    """The page of one half."""
    return _with_buttons(ctx, person, half, now, _told(ctx, half, now))


def _told(ctx: Context, half: Half, now: datetime) -> Page:
    """How a half stands."""
    page = Page().add(name(ctx, half), Style.BOLD)
    match half.stage(now):
        case Stage.INVITED | Stage.LAPSED:
            page.add(ctx.words("together-out")).add(ctx.words("together-told-ask"))
        case Stage.BEGINNING:
            page.add(ctx.words("together-begins"))
        case Stage.STANDING:
            page.add(ctx.words("together-stands")).add(ctx.words("together-silence"))
        case Stage.RESTING:
            page.add(ctx.words("together-rests"))
    return page


def _with_buttons(ctx: Context, person: Person, half: Half, now: datetime, page: Page) -> Screen:
    match half.stage(now):
        case Stage.INVITED | Stage.LAPSED:
            _told_row(ctx, page, half)
        case Stage.BEGINNING:
            page.row(ctx.button("together-lapse", LinkTap("go", half.id)))
        case Stage.STANDING:
            page.row(ctx.button("together-rest", LinkTap("rest", half.id)))
            page.row(ctx.button("together-go", LinkTap("go", half.id)))
        case Stage.RESTING:
            page.row(ctx.button("together-wake", LinkTap("wake", half.id)))
            page.row(ctx.button("together-go", LinkTap("go", half.id)))
    page.row(ctx.button("together-sign", LinkTap("signs", half.id)))
    after = person.links.after(half)
    # There with one half as with five: after the last comes the way to another invitation.
    page.row(ctx.button("together-another", LinkPage(after.id) if after is not None else LinkLines()))
    return _below(ctx, page)


def _told_row(ctx: Context, page: Page, half: Half) -> None:
    page.row(ctx.button("together-told", LinkTap("told", half.id)))
    page.row(ctx.button("together-lapse", LinkTap("go", half.id)))


def _signs(ctx: Context, half: Half) -> Screen:
    """Every sign is there, also those of other halves: what is missing would tell of them."""
    page = Page().add(ctx.words("together-which-sign"))
    page.grid(
        ctx.tick(ctx.words(f"together-sign-{sign}"), sign == half.sign, LinkSign(sign, half.id)) for sign in SIGNS
    )
    page.row(ctx.button("together-sign-none", LinkSign("none", half.id)))
    return page.row(ctx.button("settings-back", LinkPage(half.id))).screen()


def _ended(ctx: Context, id: str) -> Screen:
    return _below(ctx, Page().add(ctx.words(id)), ctx.button("privacy-home", Welcome("home")))


def _below(ctx: Context, page: Page, button: Button | None = None) -> Screen:
    """The ways on that stand on every page: help beside it, and perhaps another."""
    page.row(button).row(ctx.button("ask-numbers", SupportFor("partner")))
    return page.screen(protected=True)
