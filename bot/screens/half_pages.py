"""The page of one half of a link, its smaller pages, and the rows that pages of links share.

They depend only on the half, the time and the content. Nothing that the other person does may change them. They must
never hold a number, a day of the week or a name.
"""

from datetime import datetime

from bot.core.callbacks.checkin import SupportFor
from bot.core.callbacks.pages import Welcome
from bot.core.callbacks.together import (
    LinkHand,
    LinkLines,
    LinkLook,
    LinkOwnLines,
    LinkPage,
    LinkQuestion,
    LinkSign,
    LinkTap,
)
from bot.core.link import SIGNS, Half, Stage
from bot.core.person import Person
from bot.core.screen import Button, Page, Screen, Style
from bot.screens.context import Context


def half_name(ctx: Context, half: Half) -> str:
    """The name of a half: its sign, or a general name if it has none."""
    return ctx.words(f"together-sign-{half.sign}") if half.sign in SIGNS else ctx.words("together-yours")


def half_page(ctx: Context, person: Person, half: Half, now: datetime) -> Screen:
    """The whole page of one half."""
    return with_buttons(ctx, person, half, now, stage_page(ctx, half, now))


def stage_page(ctx: Context, half: Half, now: datetime) -> Page:
    """A page that says at which stage a half is. It has no buttons yet."""
    page = Page().add(half_name(ctx, half), Style.BOLD)
    match half.stage(now):
        case Stage.INVITED | Stage.LAPSED:
            page.add(ctx.words("together-out")).add(ctx.words("together-confirm-ask"))
        case Stage.BEGINNING:
            page.add(ctx.words("together-begins"))
        case Stage.ACTIVE:
            page.add(ctx.words("together-quiet-now" if half.quiet else "together-stands"))
            page.add(ctx.words("together-silence"))
        case Stage.RESTING:
            page.add(ctx.words("together-rests"))
    return page


def with_buttons(ctx: Context, person: Person, half: Half, now: datetime, page: Page) -> Screen:
    """The page with the buttons that the half offers at its stage."""
    match half.stage(now):
        case Stage.INVITED | Stage.LAPSED:
            confirm_row(ctx, page, half)
            page.row(ctx.button("together-sign", LinkTap("signs", half.id)))
        case Stage.BEGINNING:
            page.row(ctx.button("together-lapse", LinkTap("go", half.id)))
            page.row(ctx.button("together-sign", LinkTap("signs", half.id)))
        case Stage.ACTIVE:
            _round_rows(ctx, page, half)
        case Stage.RESTING:
            page.row(ctx.button("together-look", LinkLook(half.id)))
            page.row(ctx.button("together-wake", LinkTap("wake", half.id)))
            page.row(ctx.button("together-go", LinkTap("go", half.id)))
            page.row(ctx.button("together-sign", LinkTap("signs", half.id)))
    # The button is there however many halves there are. After the last half it leads to a new invitation.
    after = person.links.after(half)
    page.row(ctx.button("together-another", LinkPage(after.id) if after is not None else LinkLines()))
    return with_help(ctx, page)


def _round_rows(ctx: Context, page: Page, half: Half) -> None:
    """Add the buttons to lay something down and to look at the last release. A quiet half has a button that ends the
    quiet instead."""
    look = ctx.button("together-look", LinkLook(half.id))
    more_button = ctx.button("together-more", LinkTap("more", half.id))
    if half.quiet:
        page.row(look).row(ctx.button("together-loud", LinkTap("loud", half.id))).row(more_button)
        return
    deck = ctx.content.deck
    page.row(ctx.button("together-hand", LinkHand(half.id)) if deck.cards else None)
    page.row(ctx.button("together-asks", LinkQuestion(half.id)) if deck.questions else None)
    page.row(ctx.button("together-lines", LinkOwnLines(half.id))).row(look)
    page.row(ctx.button("together-quiet", LinkTap("quiet", half.id)), more_button)


def more_page(ctx: Context, half: Half) -> Screen:
    """The page with the seldom used buttons."""
    page = Page().add(half_name(ctx, half), Style.BOLD).add(ctx.words("together-how"))
    page.row(None if half.quiet else ctx.button("together-back", LinkTap("back", half.id)))
    page.row(ctx.button("together-sign", LinkTap("signs", half.id)))
    page.row(ctx.button("together-rest", LinkTap("rest", half.id)))
    page.row(ctx.button("together-go", LinkTap("go", half.id)))
    return with_help(ctx, page.row(back(ctx, half)))


def confirm_row(ctx: Context, page: Page, half: Half) -> None:
    """Add the buttons to confirm the link and to leave it."""
    page.row(ctx.button("together-confirm", LinkTap("confirm", half.id)))
    page.row(ctx.button("together-lapse", LinkTap("go", half.id)))


def signs_page(ctx: Context, half: Half) -> Screen:
    """The page to pick a sign. It offers all signs, because a missing one would reveal another half."""
    page = Page().add(ctx.words("together-which-sign"))
    page.grid(
        ctx.tick(ctx.words(f"together-sign-{sign}"), sign == half.sign, LinkSign(sign, half.id)) for sign in SIGNS
    )
    page.row(ctx.button("together-sign-none", LinkSign("none", half.id)))
    return page.row(back(ctx, half)).screen()


def message_page(ctx: Context, id: str) -> Screen:
    """A page with only that message, and a button to the start page."""
    return with_help(ctx, Page().add(ctx.words(id)), ctx.button("privacy-home", Welcome("home")))


def back(ctx: Context, half: Half) -> Button:
    """The button back to the page of a half."""
    return ctx.button("ask-back", LinkPage(half.id))


def with_help(ctx: Context, page: Page, button: Button | None = None) -> Screen:
    """The page with the given button, and below it the button to help lines that every page has."""
    page.row(button).row(ctx.button("ask-numbers", SupportFor("partner")))
    return page.screen(protected=True)
