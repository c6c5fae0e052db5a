"""Hints: why an event changed nothing in a check-in, or to which answer its words were added."""

from enum import StrEnum

from bot.core.text import LONGEST_TEXT, says_something, units


class Hint(StrEnum):
    """A short line to the person. Its text in the content is `hint-<value>`."""

    STALE = "stale"
    FIRST = "first"
    FULL = "full"
    TOO_LONG = "too-long"
    ADDED = "added"
    EDITED = "edited"
    TOO_LONG_TOGETHER = "too-long-together"
    EMPTY = "empty"
    BUTTONS = "buttons"
    PAUSED = "paused"
    NOT_AT_END = "not-at-end"


def unfit(text: str, longest: int = LONGEST_TEXT) -> Hint | None:
    """Why a text cannot be kept as an answer; None if it can. `longest` is in UTF-16 code units."""
    if not says_something(text):
        return Hint.EMPTY
    return Hint.TOO_LONG if units(text) > longest else None
