"""Decides when a reminder is due, and what to do with it then. Decisions are data; nothing is sent here.

Every `now` and every moment is an aware datetime in UTC. A comfort reminder must never arrive in quiet hours unless the
person asked for it, nor long after its time. A safety reminder must never be dropped for either of these reasons.
"""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.core.localtime import to_local, to_utc
from bot.core.planned import ENDLESS, Planned
from bot.core.quiet import Quiet, until

MORNING_IN = timedelta(hours=13)
"""How long until "in the morning" if the time zone is unknown."""
NIGHT_ENDS = time(5)
"""Before this wall time the night belongs to the day before."""


@dataclass(frozen=True, slots=True)
class AfterMinutes:
    """That many minutes from now, even if clocks change."""

    minutes: int


@dataclass(frozen=True, slots=True)
class NextMorning:
    """At that wall time after the coming night. Before 05:00 that is the current night."""

    at: time


@dataclass(frozen=True, slots=True)
class DaysOn:
    """At that wall time, that many local dates later. Without a wall time: that many times 24 hours from now."""

    days: int
    at: time | None = None


When = AfterMinutes | NextMorning | DaysOn


@dataclass(frozen=True, slots=True)
class ReminderRule:
    """What the content says of one kind of reminder."""

    id: str
    when: When
    expires_minutes: int
    """How late it may be sent."""
    safety: bool
    """It ignores quiet hours."""
    held: bool
    """Whether "Something felt off" holds it back."""
    tonight: bool
    """Whether "Not tonight" cancels it."""


@dataclass(frozen=True, slots=True)
class Due:
    """When to send a reminder: from `due_at` to `expires_at`, both included and in UTC."""

    local: datetime | None
    """The wall time it is meant for. None if it counts from a moment."""
    due_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Send:
    """Send it now."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Try again at that moment (UTC), which is always later than now."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Expire:
    """Its time is past: drop it unsent."""


Standing = TypeVar("Standing", Due, Planned)


def plan(
    rule: ReminderRule, now: datetime, zone: ZoneInfo | None, quiet: Quiet | None, through_quiet: bool = False
) -> Due | None:
    """When a reminder scheduled now is due; never before now. None if it would come too late to be of use.

    Without a zone the wall time is unknown, so hours and days count from now.

    A comfort reminder in quiet hours moves to their end, unless the person asked for it (`through_quiet`). One that
    counts minutes is dropped if that makes it more than `expires_minutes` late.
    """
    lifetime = timedelta(minutes=rule.expires_minutes)
    if zone is None:
        due_at = now + _counted(rule.when)
        return Due(None, due_at, due_at + lifetime)
    local, due_at = _meant(rule.when, now, zone)
    over = None if rule.safety or through_quiet else until(quiet, due_at, zone)
    if over is not None:
        if isinstance(rule.when, AfterMinutes) and over - due_at > lifetime:
            return None
        due_at = over
        local = None if local is None else to_local(over, zone)
    return Due(local, due_at, due_at + lifetime)


def _counted(when: When) -> timedelta:
    """How long from now, if the zone is unknown."""
    match when:
        case AfterMinutes(minutes):
            return timedelta(minutes=minutes)
        case NextMorning():
            return MORNING_IN
        case DaysOn(days):
            return timedelta(days=days)


def _meant(when: When, now: datetime, zone: ZoneInfo) -> tuple[datetime | None, datetime]:
    """The wall time (if any) and the moment of a rule, before quiet hours are considered."""
    here = to_local(now, zone)
    match when:
        case AfterMinutes(minutes):
            return None, now + timedelta(minutes=minutes)
        case DaysOn(days, None):
            return None, now + timedelta(days=days)
        case DaysOn(days, time() as at):
            local = datetime.combine(here.date() + timedelta(days=days), at)
        case NextMorning(at):
            local = datetime.combine(here.date() + timedelta(days=0 if here.time() < NIGHT_ENDS else 1), at)
    while to_utc(local, zone) <= now:  # a wall time that is already past means the next one
        local += timedelta(days=1)
    return local, to_utc(local, zone)


def replan(due: Standing, old: ZoneInfo, new: ZoneInfo, now: datetime) -> Standing:
    """The same reminder after the person moved from the old time zone to the new one.

    A reminder with a wall time keeps that time in the new zone. If the time is past there, it is due now. It expires as
    long after its due time as before. Three kinds of reminder do not change: those that count from a moment, those that
    were moved from their wall time, and those that have expired.
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
    """What to do with a reminder that is about to be sent.

    After `expires_at` it expires, so that a downtime does not end with a heap of notes (for safety reminders that is
    far off). Before `due_at` it waits, for example after a clock was set back. A comfort reminder waits for the end of
    quiet hours, which may have changed since it was scheduled, or expires if they last longer than it.
    """
    if now > expires_at:
        return Expire()
    if now < due_at:
        return Wait(due_at)
    over = None if safety or through_quiet else until(quiet, now, zone)
    if over is None:
        return Send()
    return Wait(over) if over < expires_at else Expire()


def next_of(planned: Planned, zone: ZoneInfo) -> Planned | None:
    """The same reminder a day later by the wall clock; None if this was the last time."""
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


def next_after(planned: Planned, moment: datetime, zone: ZoneInfo) -> Planned:
    """An endless daily reminder, at the first of its times after that moment."""
    one = planned
    while one.due_at <= moment and (following := next_of(one, zone)) is not None:
        one = replace(following, id=planned.id)
    return one


def snooze(now: datetime, minutes: int, zone: ZoneInfo, quiet: Quiet | None, safety: bool) -> datetime:
    """The moment (UTC) of a reminder that is put off by that many minutes.

    A comfort reminder moves out of quiet hours to their end. Pass None for `quiet` if the person wants it in quiet
    hours too. Raises ValueError for less than one minute.
    """
    if minutes < 1:
        raise ValueError(f"cannot snooze for {minutes} minutes: pass at least one")
    later = now + timedelta(minutes=minutes)
    return later if safety else until(quiet, later, zone) or later
