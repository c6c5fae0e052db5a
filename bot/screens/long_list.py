"""A list too long for one keyboard: a page of it at a time, with ways to the pages before and after."""

from collections.abc import Sequence

from bot.core.screen import Button, Page
from bot.screens.scene import Scene

A_PAGE = 10
"""Buttons on one page of a list: five rows of two."""


def page_of(index: int, size: int = A_PAGE) -> int:
    """The number of the page that the button at that place of the list stands on."""
    return index // size


def number(text: str) -> int:
    """A page's number out of a button's data, about which nothing may be trusted; the first page where it is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 0


def add(page: Page, scene: Scene, buttons: Sequence[Button], at: int, data: str, size: int = A_PAGE) -> Page:
    """Add page `at` (or the last) of the list. `data`, with a page's number after it, brings that page."""
    at = min(at, max(0, (len(buttons) - 1) // size))
    page.grid(buttons[at * size : (at + 1) * size])
    return page.row(
        scene.button("zone-before", f"{data}:{at - 1}") if at else None,
        scene.button("zone-after", f"{data}:{at + 1}") if (at + 1) * size < len(buttons) else None,
    )
