"""Chores: what the bot does later without being asked again. They are in the schedule, among the reminders.

A chore is never shown among a person's notes, and "Stop these" never cancels one: erasing on time is a promise.
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

CLEAR_CHAT: Final = ".clear-chat"
"""Clear the chat of everything that is a day old, well before Telegram refuses to delete it."""
TAKE_DOWN_PAGE: Final = ".take-down-page"
"""Take a page of the journal out of the chat, and drop the journal's key."""
DELETE_FILES: Final = ".delete-files"
"""Take the files of /export out of the chat."""
DELETE_ENTRY: Final = ".delete-entry"
"""Erase an entry whose time is up."""
WARN_INACTIVE: Final = ".warn-inactive"
"""Warn a person who has long been away that their account will be erased."""
DELETE_INACTIVE: Final = ".delete-inactive"
"""Erase the account of a person who was warned and stayed away."""
START_OVER: Final = ".start-over"
"""Erase every entry of a locked journal. It goes on empty, without a passphrase."""
ERASE: Final = ".erase"
"""Erase the account of a person who asked for it while their journal was locked."""
RELEASE: Final = ".release"
"""Release a round of a link that is over. A note then says that something may be there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chore:
    """The properties of a kind of chore."""

    needs_chat: bool = False
    """It waits while the person is unreachable. Erasing never waits."""
    clears: bool = False
    """It deletes messages from the chat."""
    grace: bool = False
    """It was asked for while the journal was locked. Until it is due, the passphrase cancels it."""


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
"""Every kind of chore. `service.due` carries them out."""

CLEAR_AFTER: Final = timedelta(hours=24)
"""Messages are cleared at this age. It leaves another day for a bot that was down."""
FILES_FOR: Final = timedelta(hours=1)
"""How long the files of /export stay in the chat."""
DELETE_AFTER: Final = timedelta(days=30)
"""The time between the warning, about a year after the last sign of life, and the erasure."""
GRACE: Final = timedelta(days=7)
"""The time between a request to erase without the passphrase, and the erasure."""
LATE: Final = timedelta(hours=1)
"""If an erasure is overdue by more, the bot was down or its clock jumped: the passphrase could not cancel it."""
_FOREVER: Final = timedelta(days=36500)


def is_chore(planned: Planned) -> bool:
    """Whether this is a chore and not a note for the person."""
    return planned.kind.startswith(".")


def notes(planned: Iterable[Planned]) -> tuple[Planned, ...]:
    """Only the notes for the person."""
    return tuple(one for one in planned if not is_chore(one))


def needs_no_chat(planned: Planned) -> bool:
    """Whether it can be done for an unreachable person."""
    return planned.kind in CHORES and not CHORES[planned.kind].needs_chat


def in_grace(planned: Iterable[Planned]) -> tuple[Planned, ...]:
    """Only those that the passphrase cancels."""
    return tuple(one for one in planned if one.kind in CHORES and CHORES[one.kind].grace)


def chore(kind: str, due_at: datetime, about: bytes = b"") -> Planned:
    """A chore that is due then. It never expires: late is better than not at all."""
    return Planned(kind, due_at, due_at + _FOREVER, safety=True, about=about)


def entry_deletion(until: datetime, entry: bytes) -> Planned:
    """The chore that erases an entry kept until then, at the next midnight (UTC)."""
    midnight = day_begins(until)
    return chore(DELETE_ENTRY, midnight if midnight == until else midnight + timedelta(days=1), entry)


def after_grace(kind: str, now: datetime) -> Planned:
    """The chore for an erasure that was asked for without the passphrase."""
    return chore(kind, now + GRACE)


def with_new_grace(planned: Planned, now: datetime) -> Planned | None:
    """Postpone an erasure by another GRACE if it is overdue by more than LATE. Returns None for all other reminders and
    chores.

    It is so late in three cases: the bot was down, a clock jumped, or an older copy of the data was put back. In that
    copy, the passphrase has not cancelled the erasure yet.
    """
    late = bool(in_grace([planned])) and now - planned.due_at > LATE
    return replace(planned, due_at=now + GRACE) if late else None


def inactivity_warning(now: datetime) -> Planned:
    """The chore that warns a person who does not come back, in the same month a year later.

    Its time in that month is random, so it shows only the month of the last sign of life.
    """
    begins = datetime(now.year + 1, now.month, 1, tzinfo=UTC)
    return chore(WARN_INACTIVE, begins + timedelta(minutes=random.randrange(27 * 24 * 60)))


def month_of(now: datetime) -> str:
    """The month in the form of `Person.last_active_month`."""
    return f"{now.year}-{now.month:02}"


def clears(planned: Planned | None) -> bool:
    """Whether this is a chore that deletes messages from the chat."""
    return planned is not None and planned.kind in CHORES and CHORES[planned.kind].clears


def to_clear(kind: str, person: Person, now: datetime, *, keep: bool = False) -> Leftovers:
    """The messages that a chore of that kind clears. With `keep`, one message stays, to show something in it."""
    messages = person.chat.messages
    alone = {TAKE_DOWN_PAGE: MessageKind.PAGE, DELETE_FILES: MessageKind.FILE}.get(kind)
    if alone is not None:
        return leftovers(messages, of(messages, alone), now)
    return settled(messages, now, keep=keep) if person.settings.tidy else Leftovers()


def unread(kind: str, planned: Iterable[Planned], now: datetime) -> tuple[Planned, ...]:
    """The unanswered notes that a chore of that kind must leave in the chat. These are the warning before an account is
    erased, and the newest note of each requested kind and of each own reminder. Urgent notes are treated like the
    others, so nobody can tell them apart."""
    if kind != CLEAR_CHAT:
        return ()
    found = [
        one
        for one in planned
        if one.kind == DELETE_INACTIVE or (one.sent and one.asked_for and one.due_at < now - SETTLED)
    ]
    return tuple({(one.kind, one.about): one for one in sorted(found, key=lambda one: one.due_at)}.values())


def with_cleanup(person: Person, now: datetime) -> tuple[Person, tuple[Planned, ...]]:
    """The person, and the chore that clears their chat, unless one is planned or there is nothing to clear.

    It comes a day after the oldest message, so no message stays for more than 25 hours.
    """
    first = oldest(person.chat.messages)
    if not person.settings.tidy or person.chat.cleanup_due or first is None:
        return person, ()
    next_hour = hour_begins(min(first, now) + CLEAR_AFTER) + timedelta(hours=1)
    return replace(person, chat=replace(person.chat, cleanup_due=True)), (chore(CLEAR_CHAT, next_hour),)
