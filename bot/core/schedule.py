"""An account's reminders and chores as one tuple, and what a turn does to it. Pure; it never reads a clock."""

import os
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.cadence import next_of
from bot.core.chores import needs_no_chat
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.turn import Plant

Schedule = tuple[Planned, ...]

ANSWERABLE = timedelta(days=3)
"""How long a reminder in the chat can still be answered; then it is dropped."""


def added(schedule: Schedule, effect: Plant) -> Schedule:
    """With these reminders planned; a new arc takes the place of what still waits of an earlier one."""
    if effect.instead_of_arc:
        schedule = tuple(one for one in schedule if not one.arc or one.sent)
    return (*schedule, *(replace(one, id=os.urandom(16)) for one in effect.reminders))


def cancelled(schedule: Schedule, ids: Iterable[bytes]) -> Schedule:
    """Without these reminders."""
    gone = frozenset(ids)
    return tuple(one for one in schedule if one.id not in gone)


def replaced(schedule: Schedule, reminders: Iterable[Planned]) -> Schedule:
    """With these in the place of those with the same ids. What is not there any more stays away."""
    new = {one.id: one for one in reminders}
    return tuple(new.get(one.id, one) for one in schedule)


def swept(schedule: Schedule, now: datetime) -> Schedule:
    """Without the reminders that stand in the chat and were never answered."""
    return tuple(one for one in schedule if not one.sent or one.due_at >= now - ANSWERABLE)


def followed(schedule: Schedule, planned: Planned, person: Person) -> Schedule:
    """With the same reminder for a day later, where it comes again."""
    following = next_of(planned, person.place)
    return schedule if following is None else added(schedule, Plant((following,)))


def still_due(planned: Planned, person: Person, now: datetime) -> bool:
    """Whether a reminder that waited has a time that is past and not too long ago: its own, or one of a day after."""
    one: Planned | None = planned
    while one is not None and not one.sent and one.due_at <= now:
        if now <= one.expires_at:
            return True
        one = next_of(one, person.place)
    return False


def next_due(schedule: Schedule, person: Person) -> datetime | None:
    """When to look at the schedule next; None where nothing waits.

    Of a person who cannot be written to, only what needs no chat is looked at.
    """
    waiting = (one for one in schedule if not one.sent and (not person.unreachable or needs_no_chat(one)))
    return min((one.wake_at for one in waiting), default=None)
