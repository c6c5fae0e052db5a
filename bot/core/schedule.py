"""An account's reminders and chores as one tuple, and what a turn does to it. Pure; it never reads a clock."""

import os
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.cadence import Expire, Send, Wait, at_sending, next_of
from bot.core.chores import (
    DELETE_FILES,
    DELETE_INACTIVE,
    FILES_FOR,
    TAKE_DOWN_PAGE,
    WARN_INACTIVE,
    chore,
    graced,
    idle,
    is_chore,
    needs_no_chat,
)
from bot.core.person import Person, Stop
from bot.core.planned import ENDLESS, Planned
from bot.core.rest import rests
from bot.core.turn import ScheduleReminders

Schedule = tuple[Planned, ...]

APART = timedelta(minutes=15)
"""How far two notes are from each other that would come at one moment."""

ANSWERABLE = timedelta(days=3)
"""How long a reminder in the chat can still be answered; then it is dropped."""


def apart(new: Iterable[Planned], schedule: Schedule) -> tuple[Planned, ...]:
    """Notes that are about to be planned, each a little later where another one comes at that moment. They look alike,
    so that two at once would be taken for one that came twice."""
    taken = [one for one in schedule if one.asked_for and not one.sent and not is_chore(one)]
    found: list[Planned] = []
    for one in new:
        while any(_together(one, other) for other in (*taken, *found)):
            local = one.local + APART if one.local is not None else None
            one = one.moved_to(one.due_at + APART, local)
        found.append(one)
    return tuple(found)


def _together(one: Planned, other: Planned) -> bool:
    """Whether two notes come at one moment, be it on a later day where one of them comes day by day."""
    first, last = sorted((one, other), key=lambda note: note.due_at)
    gap, day = last.due_at - first.due_at, timedelta(days=1)
    if first.left == ENDLESS:
        return min(gap % day, -gap % day) < APART
    return any(abs(gap - number * day) < APART for number in range(first.left + 1))


def added(schedule: Schedule, effect: ScheduleReminders) -> Schedule:
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


def with_page_cleanup(schedule: Schedule, due_at: datetime) -> Schedule:
    """With the chore that takes pages of the journal out of the chat at that moment, unless one is planned already."""
    if any(one.kind == TAKE_DOWN_PAGE for one in schedule):
        return schedule
    return added(schedule, ScheduleReminders((chore(TAKE_DOWN_PAGE, due_at),)))


def shredded(schedule: Schedule, now: datetime) -> Schedule:
    """With the chore that takes the files of /export out of the chat, an hour from now and no earlier."""
    rest = tuple(one for one in schedule if one.kind != DELETE_FILES)
    return added(rest, ScheduleReminders((chore(DELETE_FILES, now + FILES_FOR),)))


def lived_on(schedule: Schedule, now: datetime) -> Schedule:
    """After a sign of life, the first this month: what would have been erased for want of one is not."""
    rest = tuple(one for one in swept(schedule, now) if one.kind not in (WARN_INACTIVE, DELETE_INACTIVE))
    return added(rest, ScheduleReminders((idle(now),)))


def followed(schedule: Schedule, planned: Planned, person: Person) -> Schedule:
    """With the same reminder for a day later, where it comes again."""
    following = next_of(planned, person.zone_or_utc)
    return schedule if following is None else added(schedule, ScheduleReminders((following,)))


def still_due(planned: Planned, person: Person, now: datetime) -> bool:
    """Whether a reminder that waited has a time that is past and not too long ago: its own, or one of a day after."""
    one: Planned | None = planned
    while one is not None and not one.sent and one.due_at <= now:
        if now <= one.expires_at:
            return True
        one = next_of(one, person.zone_or_utc)
    return False


def awake(schedule: Schedule, person: Person) -> Schedule:
    """What is looked at once its time comes.

    Of a person who cannot be written to, only what needs no chat. While something waits that the passphrase takes
    back, no comfort note: perhaps it is not the account's owner who holds the phone. Chores go on after a stop.
    """
    grace = bool(graced(schedule))
    return tuple(
        one
        for one in schedule
        if not one.sent
        and (not person.unreachable or needs_no_chat(one))
        and (not grace or one.safety or is_chore(one))
        and (not is_stopped(one, person) or is_chore(one))
    )


def is_stopped(planned: Planned, person: Person) -> bool:
    """Whether the person said stop to such a note."""
    stop = person.settings.stop
    return stop is Stop.ALL or (stop is Stop.COMFORT and not planned.safety)


def first_due(schedule: Schedule, person: Person, now: datetime) -> Planned | None:
    """What to look at first of all that is due: chores, then what is a matter of safety, then the longest due."""
    due = [one for one in awake(schedule, person) if one.wake_at <= now]
    return min(due, key=lambda one: (not is_chore(one), not one.safety, one.due_at), default=None)


def sent_or_not(schedule: Schedule, note: Planned, person: Person, now: datetime) -> tuple[Schedule, Planned | None]:
    """The schedule after a look at a note that is due, and the note as it is sent; None where it waits or expired.

    It comes once for each time it is planned: the next time is planned here, and by nothing else. A kind that does not
    come for a while is let go of now, so that nothing shows it before.
    """
    if rests(person.settings.rest, note.kind, now):
        return cancelled(schedule, [note.id]), None
    match at_sending(
        note.due_at,
        note.expires_at,
        safety=note.safety,
        through_quiet=note.through_quiet,
        now=now,
        zone=person.zone_or_utc,
        quiet=person.active_quiet_hours,
    ):
        case Wait(until):
            return replaced(schedule, [replace(note, retry_at=until)]), None
        case Expire():
            return followed(cancelled(schedule, [note.id]), note, person), None
        case Send():
            sent = replace(note, sent=True, left=0, retry_at=None)
            return followed(replaced(schedule, [sent]), note, person), sent


def next_due(schedule: Schedule, person: Person) -> datetime | None:
    """When to look at the schedule next; None where nothing waits."""
    return min((one.wake_at for one in awake(schedule, person)), default=None)
