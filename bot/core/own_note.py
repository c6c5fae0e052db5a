"""A reminder of the person's own, and when it comes. Its words lie in their journal, under its name."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Final

OWN_NOTE: Final = "own"
"""The kind of every note that reminds of something in the person's own words."""
MOST_NOTES: Final = 10
LONGEST_NOTE: Final = 200
"""In UTF-16 code units."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNote:
    """One reminder. It has one time at most; none, until one was chosen."""

    name: str
    daily: time | None = None
    """Every day at that time."""
    once: datetime | None = None
    """Once, then (UTC)."""
    after: int | None = None
    """So many minutes after each /done."""

    @property
    def about(self) -> bytes:
        """What its planned notes are about."""
        return self.name.encode()
