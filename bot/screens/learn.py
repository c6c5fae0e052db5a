"""/learn: short pages of facts, each with its sources."""

from bot.core.callbacks import pack
from bot.core.callbacks.pages import LearnList, LearnPage, LearnSources
from bot.core.screen import Button, Page, Screen, Style
from bot.core.turn import Reply, Turn
from bot.screens import long_list, welcome
from bot.screens.context import Context
from bot.screens.declare import on_command, on_tap

PAGE_SIZE = 5
"""Titles on one page of the list. They are long, so each has its own row."""


@on_command("learn", strangers=True)
def command(turn: Turn, ctx: Context) -> Reply:
    """/learn: the list of pages."""
    return Reply(turn.person, _list(ctx, 0))


@on_tap(strangers=True)
def tap(turn: Turn, ctx: Context, tapped: LearnList | LearnPage | LearnSources) -> Reply:
    """The list, a page, or the sources of a page."""
    if isinstance(tapped, LearnList):
        return Reply(turn.person, _list(ctx, tapped.page))
    page = next((page for page in ctx.content.pages if page.id == tapped.page), None)
    if page is None:
        return Reply(turn.person, _list(ctx, 0))
    title = ctx.words.label(f"learn-{page.id}", "title")
    shown = Page().add(title, Style.BOLD)
    if isinstance(tapped, LearnSources):
        for id in page.sources:
            source = ctx.content.sources[id]
            shown.add(ctx.words("learn-source", title=source.title, url=source.url, date=source.checked.isoformat()))
        return Reply(turn.person, shown.row(ctx.button("learn-back", LearnPage(page.id))).screen())
    shown.add(ctx.words(f"learn-{page.id}"))
    names = "; ".join(ctx.content.sources[id].title for id in page.sources)
    shown.add(ctx.words("learn-sources", names=names) if names else "", Style.ITALIC)
    shown.row(ctx.button("learn-from", LearnSources(page.id)) if names else None, ctx.button("learn-list", LearnList()))
    return Reply(turn.person, shown.screen())


def _list(ctx: Context, number: int) -> Screen:
    buttons = [
        Button(ctx.words.label(f"learn-{page.id}", "title"), pack(LearnPage(page.id))) for page in ctx.content.pages
    ]
    shown = long_list.add(Page().add(ctx.words("learn")), ctx, buttons, number, LearnList, PAGE_SIZE)
    return shown.row(welcome.home_button(ctx)).screen()
