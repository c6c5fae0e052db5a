"""A reminder that the person wrote, and when it comes. Its words are in their journal, under its name."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Final

OWN_NOTE: Final = "own"
"""The kind of all reminders that the person wrote."""
MOST_NOTES: Final = 10
LONGEST_NOTE: Final = 200
"""In UTF-16 code units."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNote:
    """One reminder. At most one of its times is set; none until the person chose one."""

    name: str
    daily: time | None = None
    """Every day at that time."""
    once: datetime | None = None
    """Once, then (UTC)."""
    after: int | None = None
    """Minutes after each /done."""

    @property
    def about(self) -> bytes:
        """`Planned.about` of its notes."""
        return self.name.encode()
