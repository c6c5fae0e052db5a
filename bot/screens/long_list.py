"""A list too long for one keyboard: a page of it at a time, with ways to the pages before and after."""

from collections.abc import Callable, Sequence

from bot.core.callbacks import Callback
from bot.core.screen import Button, Page
from bot.screens.scene import Scene

A_PAGE = 10
"""Buttons on one page of a list: five rows of two."""


def page_of(index: int, size: int = A_PAGE) -> int:
    """The number of the page that the button at that place of the list stands on."""
    return index // size


def add(
    page: Page, scene: Scene, buttons: Sequence[Button], at: int, turning: Callable[[int], Callback], size: int = A_PAGE
) -> Page:
    """Add page `at` (or the last) of the list. `turning` makes the callback that brings the page of a number."""
    at = min(at, max(0, (len(buttons) - 1) // size))
    page.grid(buttons[at * size : (at + 1) * size])
    return page.row(
        scene.button("zone-before", turning(at - 1)) if at else None,
        scene.button("zone-after", turning(at + 1)) if (at + 1) * size < len(buttons) else None,
    )
