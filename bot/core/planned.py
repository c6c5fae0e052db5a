"""A reminder as it lies waiting: one message, due at a time."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.core.own_note import OWN_NOTE

ENDLESS: Final = -1
"""Comes day by day, until it is taken up."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One reminder of one person.

    `local` is the wall time it was meant for (None where it counts from a moment); `due_at` and `expires_at` are UTC.
    `safety` reminders are never lost and may rarely come twice; the others never come twice. `through_quiet`: the
    person asked for it tonight, quiet hours or not. `arc` reminders were planted together by /done. `sent`: it
    stands in the chat, waiting for an answer. `left`: how many more times it comes, a day apart, or ENDLESS. `about` is
    the id of the entry that a chore is for, or the name of a reminder of the person's own. `id` is 16 random bytes,
    empty until it is stored. `retry_at` (UTC) is when to try again what could not be delivered, None where it was not
    tried. `put_off`: by how many minutes the person put it off.
    """

    kind: str
    due_at: datetime
    expires_at: datetime
    local: datetime | None = None
    safety: bool = False
    through_quiet: bool = False
    arc: bool = False
    sent: bool = False
    left: int = 0
    about: bytes = b""
    id: bytes = b""
    retry_at: datetime | None = None
    put_off: int = 0

    @property
    def asked_for(self) -> bool:
        """Whether the person asked for it on a page, rather than with /done."""
        return not self.arc

    @property
    def hides_kind(self) -> bool:
        """Whether nothing says of what kind it is before a tap: it was asked for, or is in the person's own words."""
        return self.asked_for or self.kind == OWN_NOTE

    def moved_to(self, due_at: datetime, local: datetime | None = None) -> "Planned":
        """The same reminder due at another time. It may be sent for as long after that time as before."""
        return replace(self, due_at=due_at, expires_at=due_at + (self.expires_at - self.due_at), local=local)

    @property
    def wake_at(self) -> datetime:
        """When to look at it next."""
        return self.retry_at or self.due_at
