"""What is remembered of one person between two taps: settings and the check-in under way. It holds no name."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.core.checkin import Checkin
from bot.core.quiet import Quiet
from bot.core.trail import Trail, Whose, noted

CONSENT = 1
"""The version of the consent page that is shown now. A person who agreed to an older one is asked again."""

NIGHT = Quiet(time(23), time(8))
"""The quiet hours a person starts with, once their time zone is known."""


class Awaiting(StrEnum):
    """What the next message is an answer to, where it is not a question of a flow."""

    CLOCK = "clock"
    FORGET = "forget"
    LOCK_NEW = "lock-new"
    LOCK_AGAIN = "lock-again"
    UNLOCK = "unlock"
    REWRITE = "rewrite"


SECRET = frozenset({Awaiting.LOCK_NEW, Awaiting.LOCK_AGAIN, Awaiting.UNLOCK})
"""What is awaited there is a passphrase, and its message is deleted at once."""


class Keeping(StrEnum):
    """How long an entry is kept."""

    ALWAYS = "always"
    MONTH = "month"
    NOT = "not"

    @property
    def days(self) -> int | None:
        """In days; None for as long as the person likes."""
        return {Keeping.ALWAYS: None, Keeping.MONTH: 30, Keeping.NOT: 0}[self]


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

    `keeping` is how long entries are kept unless they say otherwise at the end. `trail` holds the messages that may
    still be cleared from the chat; `tidy` clears the person's words after a check-in, and `broom` says that this is
    planted already. `seen` is the month (such as 2026-11) of the last sign of life.

    `locked`: the journal has a passphrase. `draft` is the journal's key under one that is still to be typed a second
    time. `tries` counts wrong ones in a row, `wait_until` (UTC) is when the next one is looked at. `then` is the tap
    that goes on once the journal is open, or what the awaited words are for. `read_at` (UTC) is the last look into it.
    `opening` names the time for which the journal was opened last, and is empty where it was shut since: a key that was
    let in for another is of no use.

    `unreachable`: Telegram says that this person cannot be written to. What is planned waits for a sign of life.
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
    keeping: Keeping = Keeping.ALWAYS
    trail: Trail = ()
    tidy: bool = True
    broom: bool = False
    seen: str = ""
    locked: bool = False
    draft: bytes = b""
    tries: int = 0
    wait_until: datetime | None = None
    then: str = ""
    read_at: datetime | None = None
    opening: bytes = b""
    unreachable: bool = False

    def noting(self, message: int | None, whose: Whose, now: datetime) -> "Person":
        """This person, with a message of their chat noted so that it can be cleared away."""
        return self if message is None else replace(self, trail=noted(self.trail, message, whose, now))

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


LONGEST_WAIT = timedelta(hours=1)
"""The longest that a next passphrase has to wait."""


def must_wait(person: Person, now: datetime) -> bool:
    """Whether the next passphrase is not looked at yet. A time further ahead than any wait is of a clock put right."""
    return person.wait_until is not None and now < person.wait_until <= now + LONGEST_WAIT
