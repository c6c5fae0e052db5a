"""Chores: what the bot does later without being asked again. They lie in the schedule among the reminders.

A chore is never shown among a person's notes, and never cancelled by "Stop these": erasing on time is a promise.
"""

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.core.chat_messages import SETTLED, Leftovers, MessageKind, leftovers, of, oldest, settled
from bot.core.localtime import day_begins, hour_begins
from bot.core.person import Person
from bot.core.planned import Planned

CLEAR_CHAT: Final = ".tidy"
"""Clear the chat of everything that has stood in it for a day, well before Telegram refuses to delete it."""
TAKE_DOWN_PAGE: Final = ".veil"
"""Take a page of the journal out of the chat, and let go of the journal's key."""
DELETE_FILES: Final = ".shred"
"""Take the files of /export out of the chat."""
DELETE_ENTRY: Final = ".fade"
"""Erase an entry that was to be kept for a while."""
WARN_INACTIVE: Final = ".idle"
"""Tell somebody who has long been away that what is kept of them will be erased."""
DELETE_INACTIVE: Final = ".gone"
"""Erase the account of somebody who was told, and stayed away."""
START_OVER: Final = ".start-over"
"""Erase every entry of a locked journal, and begin an empty one without a passphrase."""
ERASE: Final = ".erase"
"""Erase the account of somebody whose journal was locked when they asked for it."""

RELEASE: Final = ".release"
"""Release a round of a link that is over, and say with a note that something may be there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chore:
    """What a kind of chore is like."""

    needs_chat: bool = False
    """Whether it waits while the person cannot be written to. Erasing on time is a promise, so that never waits."""
    clears: bool = False
    """Whether it clears messages from the chat."""
    grace: bool = False
    """Whether it was asked for while the journal was locked. The passphrase takes it back, until it is due."""


CHORES: Final[Mapping[str, Chore]] = {
    CLEAR_CHAT: Chore(needs_chat=True, clears=True),
    TAKE_DOWN_PAGE: Chore(needs_chat=True, clears=True),
    DELETE_FILES: Chore(needs_chat=True, clears=True),
    DELETE_ENTRY: Chore(),
    WARN_INACTIVE: Chore(),
    DELETE_INACTIVE: Chore(),
    START_OVER: Chore(grace=True),
    ERASE: Chore(grace=True),
    RELEASE: Chore(),
}
"""Every kind of chore. What each of them does to the database is in `service.due`."""

TIDY_AFTER: Final = timedelta(hours=24)
"""Leaves another day for a bot that was down."""
FILES_FOR: Final = timedelta(hours=1)
"""How long the files of /export stand in the chat."""
GONE_AFTER: Final = timedelta(days=30)
"""Who is told, about a year after the last sign of life, has as long as this to give another."""
GRACE: Final = timedelta(days=7)
"""How long erasing waits that was asked for without the passphrase."""
LATE: Final = timedelta(hours=1)
"""Who looks at it so much later was not there when the passphrase could have taken it back, or has another clock."""
_FOREVER: Final = timedelta(days=36500)


def is_chore(planned: Planned) -> bool:
    """Whether this is a chore, rather than a note for the person."""
    return planned.kind.startswith(".")


def notes(planned: Iterable[Planned]) -> tuple[Planned, ...]:
    """Those that are notes for the person."""
    return tuple(one for one in planned if not is_chore(one))


def needs_no_chat(planned: Planned) -> bool:
    """Whether it can be done for a person who cannot be written to: erasing on time is a promise."""
    return planned.kind in CHORES and not CHORES[planned.kind].needs_chat


def graced(planned: Iterable[Planned]) -> tuple[Planned, ...]:
    """Those that the passphrase takes back."""
    return tuple(one for one in planned if one.kind in CHORES and CHORES[one.kind].grace)


def chore(kind: str, due_at: datetime, about: bytes = b"") -> Planned:
    """A chore due at that moment. It never expires: late is better than not at all."""
    return Planned(kind, due_at, due_at + _FOREVER, safety=True, about=about)


def fading(until: datetime, entry: bytes) -> Planned:
    """The chore that erases an entry kept until then: at the first midnight (UTC) that is not earlier."""
    midnight = day_begins(until)
    return chore(DELETE_ENTRY, midnight if midnight == until else midnight + timedelta(days=1), entry)


def after_grace(kind: str, now: datetime) -> Planned:
    """The chore that erases what somebody asked to have erased without the passphrase."""
    return chore(kind, now + GRACE)


def waits_again(planned: Planned, now: datetime) -> Planned | None:
    """Erasing that is due too long ago, with the whole grace before it once more; None where it is done now.

    The bot may have been down meanwhile, a clock may have jumped, or an older copy of the data may have come back, from
    before the passphrase took it back.
    """
    late = bool(graced([planned])) and now - planned.due_at > LATE
    return replace(planned, due_at=now + GRACE) if late else None


def idle(now: datetime) -> Planned:
    """The chore that tells somebody who never came back: in the same month a year on.

    Somewhere in that month, at random, so that the time says only in which month somebody was here.
    """
    begins = datetime(now.year + 1, now.month, 1, tzinfo=UTC)
    return chore(WARN_INACTIVE, begins + timedelta(minutes=random.randrange(27 * 24 * 60)))


def month_of(now: datetime) -> str:
    """The month as `Person.last_active_month` has it."""
    return f"{now.year}-{now.month:02}"


def clears(planned: Planned | None) -> bool:
    """Whether this is a chore that clears messages from the chat."""
    return planned is not None and planned.kind in CHORES and CHORES[planned.kind].clears


def to_clear(kind: str, person: Person, now: datetime, *, keep: bool = False) -> Leftovers:
    """What a chore of that kind clears. `keep`: one message is to stay, so that something can be shown in it."""
    messages = person.chat.messages
    alone = {TAKE_DOWN_PAGE: MessageKind.PAGE, DELETE_FILES: MessageKind.FILE}.get(kind)
    if alone is not None:
        return leftovers(messages, of(messages, alone), now)
    return settled(messages, now, keep=keep) if person.settings.tidy else Leftovers()


def unread(kind: str, planned: Iterable[Planned], now: datetime) -> tuple[Planned, ...]:
    """What a chore of that kind must leave in the chat, as nobody has answered it: the newest note of each
    kind that was asked for (of each reminder of the person's own), and that everything will be erased. What cannot wait
    is not told from the rest that way."""
    if kind != CLEAR_CHAT:
        return ()
    found = [
        one
        for one in planned
        if one.kind == DELETE_INACTIVE or (one.sent and one.asked_for and one.due_at < now - SETTLED)
    ]
    return tuple({(one.kind, one.about): one for one in sorted(found, key=lambda one: one.due_at)}.values())


def swept(person: Person, now: datetime) -> tuple[Person, tuple[Planned, ...]]:
    """The person with their chat seen to: a chore that clears it is planted, unless one waits.

    It comes a day after the oldest message, so that none stands for more than 25 hours.
    """
    first = oldest(person.chat.messages)
    if not person.settings.tidy or person.chat.cleanup_due or first is None:
        return person, ()
    return replace(person, chat=replace(person.chat, cleanup_due=True)), (
        chore(CLEAR_CHAT, _hour(min(first, now) + TIDY_AFTER)),
    )


def _hour(at: datetime) -> datetime:
    """The next full hour."""
    return hour_begins(at) + timedelta(hours=1)
