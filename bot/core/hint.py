"""Why an event changed nothing in a check-in, or where it went."""

from enum import StrEnum


class Hint(StrEnum):
    """The words for it are `hint-<value>`."""

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
