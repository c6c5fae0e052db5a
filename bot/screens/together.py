"""/together: a link with another person, and the invitation to it. `rounds` has the pages of what passes over a link.

Every page depends only on the person's own half and the time. Nothing that the other person does may change it. No page
may hold a number, a day of the week or a name.
"""

from dataclasses import replace
from datetime import datetime

from bot.core.callbacks.pages import Welcome
from bot.core.callbacks.together import (
    LinkAgreed,
    LinkDoor,
    LinkLines,
    LinkPage,
    LinkSign,
    LinkTap,
)
from bot.core.incoming import Command, Event, Tap
from bot.core.link import (
    AGREEMENT,
    LINES,
    SIGNS,
    Half,
    Stage,
    new_guest_half,
    new_invitation,
)
from bot.core.linking import Invite, Linking, Move, MoveLink, invitation, token_in
from bot.core.localtime import day_begins
from bot.core.person import Person
from bot.core.round import PutAway, TakeBack
from bot.core.screen import Button, Page, Screen, Style, share_button
from bot.core.turn import Effect, Reply, Turn
from bot.screens import half_pages
from bot.screens.context import Context, person_of
from bot.screens.declare import on_command, on_tap

_ALL_TICKS = (1 << len(LINES)) - 1
"""The bits of all lines."""


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
    """/together: show the first link, or the four lines before an invitation."""
    person = person_of(turn)
    if turn.linking is None:
        return Reply(person, ctx.line("fallback-command"))
    return _half_or_lines(turn, ctx, _without_lapsed(person, turn.now), LinkPage())


@on_tap()
def tap(turn: Turn, ctx: Context, tapped: LinkPage | LinkLines | LinkAgreed | LinkTap | LinkSign) -> Reply:
    """Handle the buttons of these pages. A tap for a half that is gone leads to the first page."""
    person = _without_lapsed(person_of(turn), turn.now)
    if turn.linking is None:
        return Reply(person, toast=ctx.words("hint-stale"))
    match tapped:
        case LinkPage():
            return _half_or_lines(turn, ctx, person, tapped)
        case LinkLines(ticks, token):
            return Reply(person, _lines_page(ctx, ticks, token))
        case LinkAgreed(token):
            agreed = replace(person, links=replace(person.links, agreed=AGREEMENT))
            if token:
                return _join(turn, ctx, agreed, turn.linking)
            return _invite(turn, ctx, agreed, turn.linking)
        case LinkTap(half=id) | LinkSign(half=id):
            half = person.links.half(id)
            if half is None:
                return replace(_half_or_lines(turn, ctx, person, LinkPage()), toast=ctx.words("hint-stale"))
            return _act(turn, ctx, person, half, tapped)


def open_invitation(turn: Turn, ctx: Context, person: Person, token: bytes) -> Reply:
    """Answer a person who opened an invitation. The message with its address is deleted from the chat."""
    person = _without_lapsed(person, turn.now)
    erase = turn.received if isinstance(turn.event, Command) else ()
    opened = turn.linking.opened if turn.linking is not None else None
    if opened is None:
        return Reply(person, half_pages.message_page(ctx, "together-rested"), erase=erase)
    half = person.links.half_of(opened.link)
    if half is not None:
        return Reply(person, half_pages.half_page(ctx, person, half, turn.now), erase=erase)
    return Reply(person, _lines_page(ctx, 0, token), erase=erase)


def _without_lapsed(person: Person, now: datetime) -> Person:
    """The person without lapsed halves."""
    return replace(person, links=person.links.at(now))


def _half_or_lines(turn: Turn, ctx: Context, person: Person, tapped: LinkPage) -> Reply:
    """The page of the tapped half, or else of the first half. Without halves, the four lines."""
    halves = person.links.halves
    half = person.links.half(tapped.half) or (halves[0] if halves else None)
    return Reply(
        person, _lines_page(ctx, 0, b"") if half is None else half_pages.half_page(ctx, person, half, turn.now)
    )


def _lines_page(ctx: Context, ticks: int, token: bytes) -> Screen:
    """The four lines to tick. The button to go on appears once all are ticked. Nothing is stored before that: `ticks`
    are bits in the data of the buttons."""
    page = Page().add(ctx.words("together-handed" if token else "together-about"))
    page.add(ctx.words("together-silence")).add(ctx.words("together-eyes")).add(ctx.words("together-four"))
    for number, line in enumerate(LINES):
        on = bool(ticks >> number & 1)
        label = ctx.words(f"together-line-{line}")
        page.row(ctx.tick(label, on, LinkLines((ticks ^ 1 << number) & _ALL_TICKS, token)))
    page.row(ctx.button("checkin-go-on", LinkAgreed(token)) if ticks & _ALL_TICKS == _ALL_TICKS else None)
    return half_pages.with_help(ctx, page, ctx.button("lock-not-now", Welcome("home")))


def _invite(turn: Turn, ctx: Context, person: Person, linking: Linking) -> Reply:
    """Make a new invitation. Its address is shown only once, because only a mark of it is stored."""
    if not person.links.may_invite(turn.now):
        return Reply(person, half_pages.message_page(ctx, "together-enough"))
    half, token = new_invitation(linking.fresh, turn.now, person.zone_or_utc)
    links = replace(person.links.with_half(half), made=(*person.links.made, day_begins(turn.now)))
    address = invitation(linking, token)
    page = Page().add(ctx.words("together-invite")).add(ctx.words("together-confirm-ask"))
    page.row(Button(ctx.words("together-copy"), copy=address))
    page.row(share_button(ctx.words("together-share"), address))
    half_pages.confirm_row(ctx, page, half)
    effect = Invite(link=half.link, half=half.id, token=token, until=half.until, first=half.first)
    return Reply(replace(person, links=links), half_pages.with_help(ctx, page), effects=(effect,))


def _join(turn: Turn, ctx: Context, person: Person, linking: Linking) -> Reply:
    """Take an invitation. If it has expired, say so."""
    if linking.opened is None:
        return Reply(person, half_pages.message_page(ctx, "together-rested"))
    opened = linking.opened
    half = person.links.half_of(opened.link)
    if half is not None:
        return Reply(person, half_pages.half_page(ctx, person, half, turn.now))
    if person.links.is_full:
        return Reply(person, half_pages.message_page(ctx, "together-enough"))
    half = new_guest_half(opened.link, opened.until, opened.first, linking.fresh)
    person = replace(person, links=person.links.with_half(half))
    page = half_pages.stage_page(ctx, half, turn.now).add(ctx.words("together-say-so"))
    shown = half_pages.with_buttons(ctx, person, half, turn.now, page)
    return Reply(person, shown, effects=(MoveLink(link=half.link, half=half.id, move=Move.JOIN),))


def _act(turn: Turn, ctx: Context, person: Person, half: Half, tapped: LinkTap | LinkSign) -> Reply:
    """Handle a button that acts on one of the person's halves."""
    effects: tuple[Effect, ...] = ()
    match tapped:
        case LinkTap("signs"):
            return Reply(person, half_pages.signs_page(ctx, half))
        case LinkTap("go") if half.stage(turn.now) in (Stage.ACTIVE, Stage.RESTING):
            page = Page().add(half_pages.half_name(ctx, half), Style.BOLD).add(ctx.words("together-go-ask"))
            page.row(ctx.button("together-gone-sure", LinkTap("gone", half.id)))
            return Reply(person, page.row(ctx.button("lock-not-now", LinkPage(half.id))).screen())
        case LinkTap("go" | "gone"):
            left = replace(person, links=person.links.without(half.id))
            effects = (MoveLink(link=half.link, half=half.id, move=Move.LEAVE),)
            return Reply(left, half_pages.message_page(ctx, "together-gone"), effects=effects)
        case LinkTap("confirm") if not half.confirmed:
            half = replace(half, confirmed=True)
            effects = (MoveLink(link=half.link, half=half.id, move=Move.CONFIRM),)
        case LinkTap("more"):
            return Reply(person, half_pages.more_page(ctx, half))
        case LinkTap("back"):
            back = TakeBack(link=half.link, half=half.id)
            shown = half_pages.half_page(ctx, person, half, turn.now)
            return Reply(person, shown, effects=(back,), toast=ctx.words("together-taken-back"))
        case LinkTap("away"):
            effects = (PutAway(link=half.link, half=half.id),)
        case LinkTap("quiet" | "loud"):
            # `Effects` takes back what was laid down. It does the same after something felt off.
            half = replace(half, quiet=tapped.act == "quiet")
        case LinkTap("rest"):
            half, effects = half.resting(turn.now), (TakeBack(link=half.link, half=half.id),)
        case LinkTap("wake"):
            half = half.woken(turn.now)
        case LinkSign(sign) if sign in (*SIGNS, "none"):
            half = replace(half, sign=sign if sign in SIGNS else "")
    person = replace(person, links=person.links.with_half(half))
    return Reply(person, half_pages.half_page(ctx, person, half, turn.now), effects=effects)
