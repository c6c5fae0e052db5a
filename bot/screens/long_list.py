"""A list too long for one keyboard: a page of it at a time, with ways to the pages before and after."""

from collections.abc import Callable, Sequence

from bot.core.callbacks import Callback
from bot.core.screen import Button, Page
from bot.screens.context import Context

A_PAGE = 10
"""Buttons on one page of a list: five rows of two."""


def page_of(index: int, size: int = A_PAGE) -> int:
    """The number of the page that the button at that place of the list stands on."""
    return index // size


def add(
    page: Page, ctx: Context, buttons: Sequence[Button], at: int, turning: Callable[[int], Callback], size: int = A_PAGE
) -> Page:
    """Add page `at` (or the last) of the list. `turning` makes the callback that brings the page of a number."""
    last = max(0, (len(buttons) - 1) // size)
    at = min(at, last)
    page.grid(buttons[at * size : (at + 1) * size])
    return turned(page, ctx, at, last, turning)


def turned(page: Page, ctx: Context, at: int, last: int, turning: Callable[[int], Callback]) -> Page:
    """Add the ways from page `at` to those before and after it, of which the `last` has that number."""
    return page.row(
        ctx.button("zone-before", turning(at - 1)) if at else None,
        ctx.button("zone-after", turning(at + 1)) if at < last else None,
    )
