"""A list too long for one keyboard: one page at a time, with buttons to the pages before and after."""

from collections.abc import Callable, Sequence

from bot.core.callbacks import Callback
from bot.core.screen import Button, Page
from bot.screens.context import Context

PAGE_SIZE = 10
"""Buttons on one page of a list: five rows of two."""


def page_of(index: int) -> int:
    """The page that shows the button at that index. Page 0 is the first."""
    return index // PAGE_SIZE


def last_page(count: int, size: int = PAGE_SIZE) -> int:
    """The number of the last page of a list of `count` buttons."""
    return max(count - 1, 0) // size


def add(
    page: Page,
    ctx: Context,
    buttons: Sequence[Button],
    at: int,
    callback_of: Callable[[int], Callback],
    size: int = PAGE_SIZE,
) -> Page:
    """Add page `at` of the list, or the last page if there are fewer. `callback_of` returns the callback of a page, by
    its number."""
    last = last_page(len(buttons), size)
    at = min(at, last)
    page.grid(buttons[at * size : (at + 1) * size])
    return add_page_buttons(page, ctx, at, last, callback_of)


def add_page_buttons(page: Page, ctx: Context, at: int, last: int, callback_of: Callable[[int], Callback]) -> Page:
    """Add the buttons to the pages before and after page `at`."""
    return page.row(
        ctx.button("zone-before", callback_of(at - 1)) if at else None,
        ctx.button("zone-after", callback_of(at + 1)) if at < last else None,
    )
