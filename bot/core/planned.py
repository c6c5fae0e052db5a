"""A planned reminder or chore: one item of an account's schedule."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.core.own_note import OWN_NOTE

ENDLESS: Final = -1
"""In `Planned.left`: it comes every day until it is cancelled."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One reminder or chore of one person. Times are UTC, except `local`."""

    kind: str
    due_at: datetime
    expires_at: datetime
    local: datetime | None = None
    """The wall time that it is meant for. None if it is a number of minutes or days after a moment."""
    safety: bool = False
    """It is never lost, and in rare cases comes twice. Without this, it is lost rather than sent twice."""
    through_quiet: bool = False
    """It comes in quiet hours too, because the person asked for that."""
    arc: bool = False
    """/done planned it, together with others."""
    sent: bool = False
    """It is in the chat and waits for an answer."""
    left: int = 0
    """How many more times it comes, a day apart, or ENDLESS."""
    about: bytes = b""
    """The id of the entry or of the half that a chore is for, or the name of a reminder that the person wrote."""
    id: bytes = b""
    """16 random bytes. Empty until it is stored."""
    retry_at: datetime | None = None
    """When to decide on it again. None if nothing postponed it since it was planned."""
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
        """The same reminder, due at another time. The time from `due_at` to `expires_at` stays the same."""
        return replace(self, due_at=due_at, expires_at=due_at + (self.expires_at - self.due_at), local=local)

    @property
    def wake_at(self) -> datetime:
        """When the bot must next decide on it."""
        return self.retry_at or self.due_at
