"""What is remembered of one person between two taps: settings and the check-in under way. It holds no name."""

from dataclasses import dataclass, replace
from datetime import time
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.core.checkin import Checkin
from bot.core.quiet import Quiet

CONSENT = 1
"""The version of the consent page that is shown now. A person who agreed to an older one is asked again."""

NIGHT = Quiet(time(23), time(8))
"""The quiet hours a person starts with, once their time zone is known."""


class Awaiting(StrEnum):
    """What the next message is an answer to, where it is not a question of a flow."""

    CLOCK = "clock"
    FORGET = "forget"


@dataclass(frozen=True, slots=True)
class Person:
    """The profile of an account.

    `zone` is an IANA name, None while not told. `choices` holds the reminders that were turned on or off by hand.
    `plain` asks for plain reminder words instead of neutral ones. `held` keeps back the reminders that could wash
    away or contact (set by "Something felt off", changed in /settings). `parked` is a check-in that waits while
    another, opened beside it, is under way. `message` is the id of the message in which
    the check-in stands.

    For ideas that fit: `tags` of the last check-in kept, and the ideas `tried`, with whether they helped. `cards` are
    those kept, `wishes` the walk through the flow of wishes.
    """

    language: str
    consent: int = CONSENT
    zone: str | None = None
    quiet: Quiet = NIGHT
    choices: tuple[tuple[str, bool], ...] = ()
    plain: bool = False
    held: bool = False
    checkin: Checkin | None = None
    parked: Checkin | None = None
    message: int | None = None
    awaiting: Awaiting | None = None
    tags: frozenset[str] = frozenset()
    tried: tuple[tuple[str, bool], ...] = ()
    cards: tuple[str, ...] = ()
    wishes: Checkin | None = None

    def trying(self, idea: str, helped: bool) -> "Person":
        """This person, having tried an idea."""
        return replace(self, tried=(*((id, did) for id, did in self.tried if id != idea), (idea, helped)))

    @property
    def place(self) -> ZoneInfo:
        """The time zone to reckon in: UTC while none was told."""
        return ZoneInfo(self.zone or "UTC")

    @property
    def hush(self) -> Quiet | None:
        """The quiet hours in force: none while the time zone is not known, as nobody knows when night is."""
        return self.quiet if self.zone and self.quiet.start != self.quiet.end else None

    def wants(self, reminder: str, default: bool) -> bool:
        """Whether reminders of that kind are on for this person."""
        return dict(self.choices).get(reminder, default)

    def choosing(self, reminder: str, on: bool) -> "Person":
        """This person, with that kind of reminder turned on or off."""
        others = tuple(choice for choice in self.choices if choice[0] != reminder)
        return replace(self, choices=(*others, (reminder, on)))
