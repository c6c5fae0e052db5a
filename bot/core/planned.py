"""A planned reminder: one message, due at a time."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.core.own_note import OWN_NOTE

ENDLESS: Final = -1
"""Comes every day until it is cancelled."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One reminder of one person. Times are UTC, except `local`."""

    kind: str
    due_at: datetime
    expires_at: datetime
    local: datetime | None = None
    """The wall time it is meant for. None if it counts from a moment."""
    safety: bool = False
    """It is never lost, and may rarely come twice. The others never come twice."""
    through_quiet: bool = False
    """It comes in quiet hours too, as the person asked for it."""
    arc: bool = False
    """/done planned it, together with others."""
    sent: bool = False
    """It is in the chat, waiting for an answer."""
    left: int = 0
    """How many more times it comes, a day apart, or ENDLESS."""
    about: bytes = b""
    """The id of the entry that a chore is for, or the name of a reminder that the person wrote."""
    id: bytes = b""
    """16 random bytes. Empty until it is stored."""
    retry_at: datetime | None = None
    """When to try the delivery again. None if it was not tried."""
    put_off: int = 0
    """By how many minutes the person put it off."""

    @property
    def asked_for(self) -> bool:
        """Whether the person asked for it on a page, rather than with /done."""
        return not self.arc

    @property
    def hides_kind(self) -> bool:
        """Whether its kind is hidden until a tap: the person asked for it on a page, or wrote it."""
        return self.asked_for or self.kind == OWN_NOTE

    def moved_to(self, due_at: datetime, local: datetime | None = None) -> "Planned":
        """The same reminder due at another time. It may be sent for as long after that time as before."""
        return replace(self, due_at=due_at, expires_at=due_at + (self.expires_at - self.due_at), local=local)

    @property
    def wake_at(self) -> datetime:
        """When to look at it next."""
        return self.retry_at or self.due_at
