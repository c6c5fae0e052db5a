"""Chores: tasks that the bot carries out later by itself. They are in the schedule, among the reminders.

A chore must never be shown among a person's notes, and "Stop these" must never cancel one: erasing on time is a
promise.
"""

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.core.chat_messages import SETTLED, Leftovers, MessageKind, ids_of, leftovers, oldest, settled
from bot.core.localtime import day_begins, hour_begins
from bot.core.person import Person
from bot.core.planned import Planned

CLEAR_CHAT: Final = ".clear-chat"
"""Clear the chat, a day after its oldest message and so well before Telegram refuses to delete that message."""
TAKE_DOWN_PAGE: Final = ".take-down-page"
"""Take a page of the journal out of the chat, and drop the journal's key."""
DELETE_FILES: Final = ".delete-files"
"""Take the files of /export out of the chat."""
DELETE_ENTRY: Final = ".delete-entry"
"""Erase an entry that was kept for a limited time."""
WARN_INACTIVE: Final = ".warn-inactive"
"""Warn a person who has not used the bot for a year that their account will be erased."""
DELETE_INACTIVE: Final = ".delete-inactive"
"""Erase an account that is still inactive after the warning."""
START_OVER: Final = ".start-over"
"""Erase every entry of a locked journal. The journal is then empty and has no passphrase."""
ERASE: Final = ".erase"
"""Erase an account, as its person asked while the journal was locked."""
RELEASE: Final = ".release"
"""Release the rounds of a link that are over. Afterwards a note says that there may be something to see."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chore:
    """The properties of a kind of chore."""

    needs_chat: bool = False
    """It waits while the person is unreachable. Erasing never waits."""
    clears: bool = False
    """It deletes messages from the chat."""
    grace: bool = False
    """The person asked for it while the journal was locked. Until it is due, the passphrase cancels it."""


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
"""The age at which messages are cleared. Telegram deletes them for another day, in case the bot was down."""
FILES_FOR: Final = timedelta(hours=1)
"""How long the files of /export stay in the chat."""
DELETE_AFTER: Final = timedelta(days=30)
"""The time from the warning of an inactive account to its erasure."""
GRACE: Final = timedelta(days=7)
"""The time from a request to erase without the passphrase to the erasure."""
LATE: Final = timedelta(hours=1)
"""If an erasure is overdue by more than this, its GRACE begins again: see `with_new_grace`."""
_FOREVER: Final = timedelta(days=36500)


def is_chore(planned: Planned) -> bool:
    """Whether this is a chore and not a note for the person."""
    return planned.kind.startswith(".")


def notes(planned: Iterable[Planned]) -> tuple[Planned, ...]:
    """The notes for the person, without the chores."""
    return tuple(note for note in planned if not is_chore(note))


def needs_no_chat(planned: Planned) -> bool:
    """Whether this is a chore that can be carried out for an unreachable person."""
    return planned.kind in CHORES and not CHORES[planned.kind].needs_chat


def in_grace(schedule: Iterable[Planned]) -> tuple[Planned, ...]:
    """The chores that the passphrase cancels."""
    return tuple(planned for planned in schedule if planned.kind in CHORES and CHORES[planned.kind].grace)


def chore(kind: str, due_at: datetime, about: bytes = b"") -> Planned:
    """A chore that is due at `due_at`. It never expires, because a late chore is better than none."""
    return Planned(kind, due_at, due_at + _FOREVER, safety=True, about=about)


def entry_deletion(until: datetime, entry: bytes) -> Planned:
    """The chore that erases an entry at the first midnight (UTC) that is not before `until`."""
    midnight = day_begins(until)
    return chore(DELETE_ENTRY, midnight if midnight == until else midnight + timedelta(days=1), entry)


def with_new_grace(planned: Planned, now: datetime) -> Planned | None:
    """Postpone an erasure by another GRACE if it is overdue by more than LATE. Returns None for every other item of the
    schedule.

    An erasure is so late in three cases: the bot was down, a clock jumped, or a backup was restored. During a downtime
    the passphrase could not cancel the erasure, and a backup may be older than the cancellation.
    """
    late = bool(in_grace([planned])) and now - planned.due_at > LATE
    return replace(planned, due_at=now + GRACE) if late else None


def inactivity_warning(now: datetime) -> Planned:
    """The chore that warns a person who does not use the bot again, in the same month of the next year.

    Its time within that month is random, so it reveals only the month in which the person last used the bot.
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
    """The messages that a chore of that kind clears. With `keep`, one message stays, so that it can be edited."""
    messages = person.chat.messages
    only = {TAKE_DOWN_PAGE: MessageKind.PAGE, DELETE_FILES: MessageKind.FILE}.get(kind)
    if only is not None:
        return leftovers(messages, ids_of(messages, only), now)
    return settled(messages, now, keep=keep) if person.settings.tidy else Leftovers()


def unread(kind: str, planned: Iterable[Planned], now: datetime) -> tuple[Planned, ...]:
    """The unanswered notes that the bot shows again, in one message, when a chore of that kind clears the chat.

    These are the warning before an account is erased, the newest note of each kind that the person asked for, and the
    newest note of each reminder that the person wrote. Time-critical notes are treated like the others, so nobody can
    tell them apart.
    """
    if kind != CLEAR_CHAT:
        return ()
    unanswered = [
        note
        for note in planned
        if note.kind == DELETE_INACTIVE or (note.sent and note.asked_for and note.due_at < now - SETTLED)
    ]
    unanswered.sort(key=lambda note: note.due_at)
    return tuple({(note.kind, note.about): note for note in unanswered}.values())


def with_cleanup(person: Person, now: datetime) -> tuple[Person, tuple[Planned, ...]]:
    """The person, and the chore that clears their chat. There is no chore if one is planned already, if there is
    nothing to clear, or if the person turned clearing off.

    The chore is due a day after the oldest message, at the next full hour, so no message stays for more than 25 hours.
    """
    first = oldest(person.chat.messages)
    if not person.settings.tidy or person.chat.cleanup_due or first is None:
        return person, ()
    next_hour = hour_begins(min(first, now) + CLEAR_AFTER) + timedelta(hours=1)
    return replace(person, chat=replace(person.chat, cleanup_due=True)), (chore(CLEAR_CHAT, next_hour),)
