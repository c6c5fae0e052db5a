"""A reminder that the person wrote: its name, and when it comes. Its words are in the journal, under its name."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Final

OWN_NOTE: Final = "own"
"""The kind of every reminder that the person wrote."""
MOST_NOTES: Final = 10
LONGEST_NOTE: Final = 200
"""In UTF-16 code units."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNote:
    """One reminder that the person wrote. At most one of its three times is set; none until the person chose one."""

    name: str
    daily: time | None = None
    """It comes every day at this time of day."""
    once: datetime | None = None
    """It comes once, at this moment (UTC)."""
    after: int | None = None
    """It comes this many minutes after each /done."""

    @property
    def about(self) -> bytes:
        """The value of `Planned.about` in its notes."""
        return self.name.encode()
