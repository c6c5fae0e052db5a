"""An account's reminders and chores, as one tuple, and the changes to it. Pure; it never reads a clock."""

import os
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.chores import (
    DELETE_FILES,
    DELETE_INACTIVE,
    FILES_FOR,
    RELEASE,
    TAKE_DOWN_PAGE,
    WARN_INACTIVE,
    chore,
    in_grace,
    inactivity_warning,
    is_chore,
    needs_no_chat,
)
from bot.core.link import Links, Stage
from bot.core.person import Person, Stop
from bot.core.planned import ENDLESS, Planned
from bot.core.rest import rests
from bot.core.timing import Expire, Send, Wait, at_sending, next_of
from bot.core.turn import ScheduleReminders

Schedule = tuple[Planned, ...]

APART = timedelta(minutes=15)
"""The distance between two notes that would come at the same moment."""

ANSWERABLE = timedelta(days=3)
"""How long a reminder in the chat can be answered. Then it is dropped."""


def apart(new: Iterable[Planned], schedule: Schedule) -> tuple[Planned, ...]:
    """New notes, moved a little later if another one comes at the same moment. Notes look alike, so two at once would
    look like one that came twice."""
    taken = [one for one in schedule if one.asked_for and not one.sent and not is_chore(one)]
    found: list[Planned] = []
    for one in new:
        while any(_together(one, other) for other in (*taken, *found)):
            local = one.local + APART if one.local is not None else None
            one = one.moved_to(one.due_at + APART, local)
        found.append(one)
    return tuple(found)


def _together(one: Planned, other: Planned) -> bool:
    """Whether two notes come at the same moment, today or on a later day."""
    first, last = sorted((one, other), key=lambda note: note.due_at)
    gap, day = last.due_at - first.due_at, timedelta(days=1)
    if first.left == ENDLESS:
        return min(gap % day, -gap % day) < APART
    return any(abs(gap - number * day) < APART for number in range(first.left + 1))


def added(schedule: Schedule, effect: ScheduleReminders) -> Schedule:
    """With these reminders planned. A new arc replaces what still waits of an earlier one."""
    if effect.instead_of_arc:
        schedule = tuple(one for one in schedule if not one.arc or one.sent)
    return (*schedule, *(replace(one, id=os.urandom(16)) for one in effect.reminders))


def cancelled(schedule: Schedule, ids: Iterable[bytes]) -> Schedule:
    """Without these reminders."""
    gone = frozenset(ids)
    return tuple(one for one in schedule if one.id not in gone)


def replaced(schedule: Schedule, reminders: Iterable[Planned]) -> Schedule:
    """With these in place of those with the same ids. Unknown ids are ignored."""
    new = {one.id: one for one in reminders}
    return tuple(new.get(one.id, one) for one in schedule)


def without_unanswered(schedule: Schedule, now: datetime) -> Schedule:
    """Without the reminders in the chat that were not answered for ANSWERABLE."""
    return tuple(one for one in schedule if not one.sent or one.due_at >= now - ANSWERABLE)


def with_page_cleanup(schedule: Schedule, due_at: datetime) -> Schedule:
    """With the chore that deletes journal pages from the chat, unless one is planned already."""
    if any(one.kind == TAKE_DOWN_PAGE for one in schedule):
        return schedule
    return added(schedule, ScheduleReminders((chore(TAKE_DOWN_PAGE, due_at),)))


def with_file_cleanup(schedule: Schedule, now: datetime) -> Schedule:
    """With the chore that deletes the files of /export from the chat, an hour from now."""
    rest = tuple(one for one in schedule if one.kind != DELETE_FILES)
    return added(rest, ScheduleReminders((chore(DELETE_FILES, now + FILES_FOR),)))


def with_new_inactivity_warning(schedule: Schedule, now: datetime) -> Schedule:
    """After the first sign of life this month: the countdown to the erasure of an inactive account starts again."""
    rest = tuple(one for one in without_unanswered(schedule, now) if one.kind not in (WARN_INACTIVE, DELETE_INACTIVE))
    return added(rest, ScheduleReminders((inactivity_warning(now),)))


def with_releases(schedule: Schedule, links: Links, now: datetime) -> Schedule:
    """With one chore for each half that is in use: at the end of the round under way. Without those of other halves."""
    wanted = {half.id: half for half in links.halves if half.stage(now) in (Stage.BEGINNING, Stage.ACTIVE)}
    planned = {one.about for one in schedule if one.kind == RELEASE}
    if planned == wanted.keys():
        return schedule
    kept = tuple(one for one in schedule if one.kind != RELEASE or one.about in wanted)
    new = tuple(chore(RELEASE, half.next_release(now), id) for id, half in wanted.items() if id not in planned)
    return added(kept, ScheduleReminders(new))


def followed(schedule: Schedule, planned: Planned, person: Person) -> Schedule:
    """The schedule with the next day's reminder of the same kind, if it is one that repeats."""
    following = next_of(planned, person.zone_or_utc)
    return schedule if following is None else added(schedule, ScheduleReminders((following,)))


def still_due(planned: Planned, person: Person, now: datetime) -> bool:
    """Whether a waiting reminder is due and not expired, at its own time or at that of a later day."""
    one: Planned | None = planned
    while one is not None and not one.sent and one.due_at <= now:
        if now <= one.expires_at:
            return True
        one = next_of(one, person.zone_or_utc)
    return False


def pending(schedule: Schedule, person: Person) -> Schedule:
    """What can become due.

    If the person is unreachable, only what needs no chat. During the grace before an erasure, no comfort notes: perhaps
    somebody else holds the phone. Chores go on after a stop.
    """
    grace = bool(in_grace(schedule))
    return tuple(
        one
        for one in schedule
        if not one.sent
        and (not person.unreachable or needs_no_chat(one))
        and (not grace or one.safety or is_chore(one))
        and (not is_stopped(one, person) or is_chore(one))
    )


def is_stopped(planned: Planned, person: Person) -> bool:
    """Whether the person stopped such notes."""
    stop = person.settings.stop
    return stop is Stop.ALL or (stop is Stop.COMFORT and not planned.safety)


def first_due(schedule: Schedule, person: Person, now: datetime) -> Planned | None:
    """The first of all that is due: chores first, then safety reminders, then the earliest."""
    due = [one for one in pending(schedule, person) if one.wake_at <= now]
    return min(due, key=lambda one: (not is_chore(one), not one.safety, one.due_at), default=None)


def sent_or_not(schedule: Schedule, note: Planned, person: Person, now: datetime) -> tuple[Schedule, Planned | None]:
    """Decide on a due note. Returns the new schedule, and the note to send; None if it waits, rests or expired.

    Only this function plans the next time of a daily note. A note of a resting kind is dropped only now, so that the
    schedule does not show the rest before.
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
    """When the schedule is due next; None if nothing waits."""
    return min((one.wake_at for one in pending(schedule, person)), default=None)
