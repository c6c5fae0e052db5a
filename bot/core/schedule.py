"""An account's schedule, which is a tuple of its reminders and chores, and the changes to it."""

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
from bot.core.timing import Expire, Send, Wait, at_sending, next_repetition
from bot.core.turn import ScheduleReminders

Schedule = tuple[Planned, ...]

APART = timedelta(minutes=15)
"""The least time between two notes that would otherwise come at the same moment."""

ANSWERABLE = timedelta(days=3)
"""How long a reminder in the chat can be answered. After that it leaves the schedule."""


def apart(new: Iterable[Planned], schedule: Schedule) -> tuple[Planned, ...]:
    """The new notes, each moved a little later if another note comes at the same moment.

    Notes look alike, so two at once would look like one note that came twice.
    """
    waiting = [note for note in schedule if note.asked_for and not note.sent and not is_chore(note)]
    placed: list[Planned] = []
    for note in new:
        while any(_together(note, other) for other in (*waiting, *placed)):
            local = note.local + APART if note.local is not None else None
            note = note.moved_to(note.due_at + APART, local)
        placed.append(note)
    return tuple(placed)


def _together(note: Planned, other: Planned) -> bool:
    """Whether two notes come at the same moment, on their first day or on a later one."""
    first, last = (note, other) if note.due_at <= other.due_at else (other, note)
    gap, day = last.due_at - first.due_at, timedelta(days=1)
    if first.left == ENDLESS:
        return min(gap % day, -gap % day) < APART
    return any(abs(gap - number * day) < APART for number in range(first.left + 1))


def added(schedule: Schedule, effect: ScheduleReminders) -> Schedule:
    """The schedule with these reminders. A new arc replaces the waiting reminders of an earlier arc."""
    if effect.instead_of_arc:
        schedule = tuple(planned for planned in schedule if not planned.arc or planned.sent)
    return (*schedule, *(replace(reminder, id=os.urandom(16)) for reminder in effect.reminders))


def cancelled(schedule: Schedule, ids: Iterable[bytes]) -> Schedule:
    """The schedule without the reminders with these ids."""
    gone = frozenset(ids)
    return tuple(planned for planned in schedule if planned.id not in gone)


def replaced(schedule: Schedule, reminders: Iterable[Planned]) -> Schedule:
    """The schedule with each of these reminders in place of the one with its id. Unknown ids are ignored."""
    new = {reminder.id: reminder for reminder in reminders}
    return tuple(new.get(planned.id, planned) for planned in schedule)


def without_unanswered(schedule: Schedule, now: datetime) -> Schedule:
    """The schedule without reminders that have been in the chat for longer than ANSWERABLE."""
    return tuple(planned for planned in schedule if not planned.sent or planned.due_at >= now - ANSWERABLE)


def with_page_cleanup(schedule: Schedule, due_at: datetime) -> Schedule:
    """The schedule with the chore that deletes journal pages from the chat. A chore that is planned already stays."""
    if any(planned.kind == TAKE_DOWN_PAGE for planned in schedule):
        return schedule
    return added(schedule, ScheduleReminders((chore(TAKE_DOWN_PAGE, due_at),)))


def with_file_cleanup(schedule: Schedule, now: datetime) -> Schedule:
    """The schedule with the chore that deletes the files of /export from the chat, an hour from now."""
    rest = tuple(planned for planned in schedule if planned.kind != DELETE_FILES)
    return added(rest, ScheduleReminders((chore(DELETE_FILES, now + FILES_FOR),)))


def with_new_inactivity_warning(schedule: Schedule, now: datetime) -> Schedule:
    """The schedule after a person used the bot for the first time in a month: the time until an inactive account is
    warned and erased starts again."""
    rest = without_unanswered(schedule, now)
    rest = tuple(planned for planned in rest if planned.kind not in (WARN_INACTIVE, DELETE_INACTIVE))
    return added(rest, ScheduleReminders((inactivity_warning(now),)))


def with_releases(schedule: Schedule, links: Links, now: datetime) -> Schedule:
    """The schedule with one RELEASE chore, at the end of the current round, for each half that is beginning or active.
    RELEASE chores of other halves are removed."""
    wanted = {half.id: half for half in links.halves if half.stage(now) in (Stage.BEGINNING, Stage.ACTIVE)}
    known = {planned.about for planned in schedule if planned.kind == RELEASE}
    if known == wanted.keys():
        return schedule
    kept = tuple(planned for planned in schedule if planned.kind != RELEASE or planned.about in wanted)
    new = tuple(chore(RELEASE, half.next_release(now), id) for id, half in wanted.items() if id not in known)
    return added(kept, ScheduleReminders(new))


def with_repetition(schedule: Schedule, planned: Planned, person: Person) -> Schedule:
    """The schedule with the reminder that follows `planned` a day later, if `planned` repeats."""
    following = next_repetition(planned, person.zone_or_utc)
    return schedule if following is None else added(schedule, ScheduleReminders((following,)))


def still_due(planned: Planned, person: Person, now: datetime) -> bool:
    """Whether a waiting reminder is due and has not expired, either itself or as its repetition on a later day."""
    repetition: Planned | None = planned
    while repetition is not None and not repetition.sent and repetition.due_at <= now:
        if now <= repetition.expires_at:
            return True
        repetition = next_repetition(repetition, person.zone_or_utc)
    return False


def pending(schedule: Schedule, person: Person) -> Schedule:
    """The part of the schedule that can become due.

    If the person is unreachable, that is only what needs no chat. During the grace before an erasure it holds no
    comfort notes, because another person may have the phone. A stop affects notes and never chores.
    """
    grace = bool(in_grace(schedule))
    return tuple(
        planned
        for planned in schedule
        if not planned.sent
        and (not person.unreachable or needs_no_chat(planned))
        and (not grace or planned.safety or is_chore(planned))
        and (not is_stopped(planned, person) or is_chore(planned))
    )


def is_stopped(planned: Planned, person: Person) -> bool:
    """Whether the person's stop holds back a note like this."""
    stop = person.settings.stop
    return stop is Stop.ALL or (stop is Stop.COMFORT and not planned.safety)


def first_due(schedule: Schedule, person: Person, now: datetime) -> Planned | None:
    """The reminder or chore to handle first among those that are due; None if none is. Chores come before safety
    reminders, and these before comfort reminders. Among equals the earliest comes first."""
    due = [planned for planned in pending(schedule, person) if planned.wake_at <= now]
    return min(due, key=lambda planned: (not is_chore(planned), not planned.safety, planned.due_at), default=None)


def decide_on(schedule: Schedule, note: Planned, person: Person, now: datetime) -> tuple[Schedule, Planned | None]:
    """Decide on a due note. Returns the new schedule and the note to send; None if the note waits, expired, or is held
    back by a rest.

    Only this function plans the next repetition of a daily note. A note that a rest holds back is dropped only now, so
    that the schedule does not reveal the rest earlier.
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
            return with_repetition(cancelled(schedule, [note.id]), note, person), None
        case Send():
            sent = replace(note, sent=True, left=0, retry_at=None)
            return with_repetition(replaced(schedule, [sent]), note, person), sent


def next_due(schedule: Schedule, person: Person) -> datetime | None:
    """When the schedule is due next; None if nothing can become due."""
    return min((planned.wake_at for planned in pending(schedule, person)), default=None)
