"""The person's own words beside the options of a question: on pages after that of the bot's, ten at a time."""

from collections.abc import Sequence

from bot.core.callbacks.checkin import QuestionWords
from bot.core.callbacks.own import Feelings
from bot.core.own import is_feeling
from bot.core.screen import Page
from bot.screens.context import Context
from bot.screens.long_list import PAGE_SIZE, last_page, page_of


def page_of_option(ctx: Context, option: str) -> int:
    """The page that an option stands on: 0 for the bot's."""
    own = list(ctx.feelings)
    return 1 + page_of(own.index(option)) if option in own else 0


def shown(ctx: Context, options: Sequence[str], at: int) -> list[str]:
    """Those of the options that stand on that page; on the last, where there is no such page."""
    if at == 0:
        return [id for id in options if not is_feeling(id)]
    own = [id for id in options if id in ctx.feelings]
    start = (min(at, _last(ctx)) - 1) * PAGE_SIZE
    return own[start : start + PAGE_SIZE]


def add_turning(page: Page, ctx: Context, checkin: str, question: str, at: int) -> None:
    """Add the ways between the pages; and on the person's own, the ways to add and to take out."""
    if at == 0:
        page.row(ctx.button("own-title", QuestionWords(checkin, question, 1)))
        return
    at = min(at, _last(ctx))
    page.row(
        ctx.button("zone-before", QuestionWords(checkin, question, at - 1)),
        ctx.button("zone-after", QuestionWords(checkin, question, at + 1)) if at < _last(ctx) else None,
    )
    page.row(
        ctx.button("own-feeling-add", Feelings("add")),
        ctx.button("own-feeling-out", Feelings("out")) if ctx.feelings else None,
    )


def _last(ctx: Context) -> int:
    return 1 + last_page(len(ctx.feelings))
