"""The person's own words among the options of a question. They follow the bot's words, on pages of ten."""

from collections.abc import Sequence
from functools import partial

from bot.core.callbacks.checkin import QuestionWords
from bot.core.callbacks.own import Feelings
from bot.core.own import is_feeling
from bot.core.screen import Page
from bot.screens.context import Context
from bot.screens.long_list import PAGE_SIZE, add_page_buttons, last_page, page_of


def page_of_option(ctx: Context, option: str) -> int:
    """The page of an option. Page 0 holds the bot's words."""
    own = list(ctx.feelings)
    return 1 + page_of(own.index(option)) if option in own else 0


def shown_options(ctx: Context, options: Sequence[str], at: int) -> list[str]:
    """The options on page `at`, or on the last page if there are fewer."""
    if at == 0:
        return [id for id in options if not is_feeling(id)]
    own = [id for id in options if id in ctx.feelings]
    start = (min(at, _last_page(ctx)) - 1) * PAGE_SIZE
    return own[start : start + PAGE_SIZE]


def add_turning(page: Page, ctx: Context, checkin: str, question: str, at: int) -> None:
    """Add the buttons between the pages. Pages of own words also get the buttons to add and to remove a word."""
    if at == 0:
        page.row(ctx.button("own-title", QuestionWords(checkin, question, 1)))
        return
    last = _last_page(ctx)
    add_page_buttons(page, ctx, min(at, last), last, partial(QuestionWords, checkin, question))
    page.row(
        ctx.button("own-feeling-add", Feelings("add")),
        ctx.button("own-feeling-out", Feelings("out")) if ctx.feelings else None,
    )


def _last_page(ctx: Context) -> int:
    return 1 + last_page(len(ctx.feelings))
