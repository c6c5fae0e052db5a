"""Decides when a reminder is due, and then whether to send it. Decisions are data: nothing is sent here.

Every `now` and every moment is an aware datetime in UTC. A comfort reminder must never arrive in quiet hours unless the
person asked for that, and never long after its time. A safety reminder must never be dropped for either reason.
"""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.core.localtime import to_local, to_utc
from bot.core.planned import ENDLESS, Planned
from bot.core.quiet import Quiet, until

MORNING_IN = timedelta(hours=13)
"""The delay of a morning reminder if the time zone is unknown."""
NIGHT_ENDS = time(5)
"""The wall time at which one night ends and the next one counts as coming."""


@dataclass(frozen=True, slots=True)
class AfterMinutes:
    """`minutes` minutes from now, even if the clocks change in between."""

    minutes: int


@dataclass(frozen=True, slots=True)
class NextMorning:
    """The wall time `at` after the coming night. Before NIGHT_ENDS, that is the current night."""

    at: time


@dataclass(frozen=True, slots=True)
class DaysOn:
    """The wall time `at`, `days` local dates from today. Without `at`: `days` times 24 hours from now."""

    days: int
    at: time | None = None


When = AfterMinutes | NextMorning | DaysOn


@dataclass(frozen=True, slots=True)
class ReminderRule:
    """The rule for one kind of reminder, as the content gives it."""

    id: str
    when: When
    expires_minutes: int
    """How many minutes after its due time it may still be sent."""
    safety: bool
    """Whether it comes in quiet hours too."""
    held: bool
    """Whether "Something felt off" holds it back."""
    tonight: bool
    """Whether "Not tonight" cancels it."""


@dataclass(frozen=True, slots=True)
class Due:
    """When to send a reminder: from `due_at` to `expires_at`, both included and in UTC."""

    local: datetime | None
    """The wall time that the reminder is meant for. None if it is a number of minutes or days after a moment."""
    due_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Send:
    """Send it now."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Decide again at `until` (UTC), which is always later than now."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Expire:
    """Drop it unsent, because it expired."""


Timed = TypeVar("Timed", Due, Planned)


def plan(
    rule: ReminderRule, now: datetime, zone: ZoneInfo | None, quiet: Quiet | None, through_quiet: bool = False
) -> Due | None:
    """When a reminder that is scheduled now is due; never before now. None if it would come too late to be of use.

    If the zone is unknown, wall times are too. Then every rule becomes a delay from now, and quiet hours are ignored.

    A comfort reminder that is due in quiet hours moves to their end, unless the person asked for it (`through_quiet`).
    If that makes an `AfterMinutes` reminder more than `expires_minutes` late, it is dropped.
    """
    lifetime = timedelta(minutes=rule.expires_minutes)
    if zone is None:
        due_at = now + _delay_without_zone(rule.when)
        return Due(None, due_at, due_at + lifetime)
    local, due_at = _without_quiet(rule.when, now, zone)
    quiet_end = None if rule.safety or through_quiet else until(quiet, due_at, zone)
    if quiet_end is not None:
        if isinstance(rule.when, AfterMinutes) and quiet_end - due_at > lifetime:
            return None
        due_at = quiet_end
        local = None if local is None else to_local(quiet_end, zone)
    return Due(local, due_at, due_at + lifetime)


def _delay_without_zone(when: When) -> timedelta:
    """The delay from now if the zone is unknown."""
    match when:
        case AfterMinutes(minutes):
            return timedelta(minutes=minutes)
        case NextMorning():
            return MORNING_IN
        case DaysOn(days):
            return timedelta(days=days)


def _without_quiet(when: When, now: datetime, zone: ZoneInfo) -> tuple[datetime | None, datetime]:
    """The wall time (if any) and the moment of a rule, without regard to quiet hours."""
    local_now = to_local(now, zone)
    match when:
        case AfterMinutes(minutes):
            return None, now + timedelta(minutes=minutes)
        case DaysOn(days, None):
            return None, now + timedelta(days=days)
        case DaysOn(days, time() as at):
            local = datetime.combine(local_now.date() + timedelta(days=days), at)
        case NextMorning(at):
            day = timedelta(days=0 if local_now.time() < NIGHT_ENDS else 1)
            local = datetime.combine(local_now.date() + day, at)
    while to_utc(local, zone) <= now:  # a wall time that is already past means the next day's
        local += timedelta(days=1)
    return local, to_utc(local, zone)


def replan(due: Timed, old: ZoneInfo, new: ZoneInfo, now: datetime) -> Timed:
    """The same reminder after the person moved from the old time zone to the new one.

    A reminder with a wall time keeps that wall time in the new zone. If it is past there, the reminder is due now. The
    time from `due_at` to `expires_at` stays the same. Three kinds of reminders do not change: those without a wall
    time, those that were moved away from their wall time, and those that have expired.
    """
    if due.local is None or to_utc(due.local, old) != due.due_at or due.expires_at < now:
        return due
    due_at = max(to_utc(due.local, new), now)
    return replace(due, due_at=due_at, expires_at=due_at + (due.expires_at - due.due_at))


def at_sending(
    due_at: datetime,
    expires_at: datetime,
    *,
    safety: bool,
    through_quiet: bool,
    now: datetime,
    zone: ZoneInfo,
    quiet: Quiet | None,
) -> Send | Wait | Expire:
    """Decide on a reminder that is about to be sent.

    After `expires_at` it expires, so that a downtime does not end with a heap of notes. (A safety reminder expires much
    later.) Before `due_at` it waits, for example after a clock was set back. In quiet hours, which may have changed
    since it was scheduled, a comfort reminder waits for their end. It expires if they end too late for it.
    """
    if now > expires_at:
        return Expire()
    if now < due_at:
        return Wait(due_at)
    quiet_end = None if safety or through_quiet else until(quiet, now, zone)
    if quiet_end is None:
        return Send()
    return Wait(quiet_end) if quiet_end < expires_at else Expire()


def next_repetition(planned: Planned, zone: ZoneInfo) -> Planned | None:
    """The same reminder a day later by the wall clock, not yet stored. None if `planned` was the last one."""
    if not planned.left:
        return None
    local = (planned.local or to_local(planned.due_at, zone)) + timedelta(days=1)
    return replace(
        planned.moved_to(to_utc(local, zone), local),
        left=ENDLESS if planned.left == ENDLESS else planned.left - 1,
        sent=False,
        id=b"",
        retry_at=None,
        put_off=0,
    )


def first_repetition_after(planned: Planned, moment: datetime, zone: ZoneInfo) -> Planned:
    """An endless daily reminder, moved to the first of its times after that moment. It keeps its id."""
    moved = planned
    while moved.due_at <= moment and (following := next_repetition(moved, zone)) is not None:
        moved = replace(following, id=planned.id)
    return moved
