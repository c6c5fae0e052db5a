"""When a reminder is due, and what to do with it when its time has come. Decisions as data; it sends nothing.

Every `now` and every moment is an aware datetime in UTC. A comfort reminder must never arrive in quiet hours
unless the person asked for it, nor long after its time; a safety reminder must never be dropped for either.
"""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.core.localtime import to_local, to_utc
from bot.core.planned import ENDLESS, Planned
from bot.core.quiet import Quiet, until

MORNING_IN = timedelta(hours=13)
"""How long until "in the morning" where no time zone is told: a night, whenever it begins."""
NIGHT_ENDS = time(5)
"""Before this wall time the night still belongs to the day before."""


@dataclass(frozen=True, slots=True)
class AfterMinutes:
    """That many minutes from now, whatever the clocks do."""

    minutes: int


@dataclass(frozen=True, slots=True)
class NextMorning:
    """At that wall time after the coming night; before 05:00 the present night is the coming one."""

    at: time


@dataclass(frozen=True, slots=True)
class DaysOn:
    """That many local dates on, at that wall time; without one, that many times 24 hours from now."""

    days: int
    at: time | None = None


When = AfterMinutes | NextMorning | DaysOn


@dataclass(frozen=True, slots=True)
class Rule:
    """What content says of one kind of reminder.

    `expires_minutes` is how long after its due time it may still be sent. `safety`: it ignores quiet hours.
    `held`: "Something felt off" keeps it back. `tonight`: "Not tonight" takes it up.
    """

    id: str
    when: When
    expires_minutes: int
    safety: bool
    held: bool
    tonight: bool


@dataclass(frozen=True, slots=True)
class Due:
    """When to send: `local` is the wall time meant (None where it counts from a moment); the others are UTC.

    It may be sent from `due_at` up to and including `expires_at`.
    """

    local: datetime | None
    due_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Send:
    """Send it now."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Not now: look again at that moment (UTC), which is always later than now."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Expire:
    """Its time is past: drop it unsent."""


Standing = TypeVar("Standing", Due, Planned)


def plan(
    rule: Rule, now: datetime, zone: ZoneInfo | None, quiet: Quiet | None, through_quiet: bool = False
) -> Due | None:
    """When a reminder planted now is due; never before now. None: it would come too late to be of use.

    Without a zone nobody knows what clocks read there, so hours and days are counted from now.

    A comfort reminder that falls into quiet hours moves to their end, unless the person asked for it all the
    same (`through_quiet`). One that counts minutes is let go instead if that makes it more than
    `expires_minutes` late.
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
    """How long from now a rule means where no clock is known."""
    match when:
        case AfterMinutes(minutes):
            return timedelta(minutes=minutes)
        case NextMorning():
            return MORNING_IN
        case DaysOn(days):
            return timedelta(days=days)


def _meant(when: When, now: datetime, zone: ZoneInfo) -> tuple[datetime | None, datetime]:
    """The wall time (if any) and the moment meant by a rule, before quiet hours are looked at."""
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
    while to_utc(local, zone) <= now:  # a wall time of tonight that is past already means the next one
        local += timedelta(days=1)
    return local, to_utc(local, zone)


def replan(due: Standing, old: ZoneInfo, new: ZoneInfo, now: datetime) -> Standing:
    """The same reminder after its person went from the old time zone to the new one.

    One that stands at a wall time keeps it in the new zone, with as long to be sent as before; where that
    time is past there, it is due now. Left as they are: those that count from a moment, those that were moved
    away from their wall time since, and those that have expired.
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
    """What to do with a reminder that was taken up for sending.

    Past `expires_at` it expires, so that nothing arrives in a heap after downtime (for safety reminders that
    is far off). Before `due_at`, as when a clock was set back, it waits. A comfort reminder waits for the end
    of quiet hours, which may have changed since it was planted, or expires if they outlast it.
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
    """The same reminder a day later by the wall clock, or None where it came for the last time."""
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
    """A reminder that comes day by day without an end, at the first of its times that is later than that moment."""
    one = planned
    while one.due_at <= moment and (following := next_of(one, zone)) is not None:
        one = replace(following, id=planned.id)
    return one


def snooze(now: datetime, minutes: int, zone: ZoneInfo, quiet: Quiet | None, safety: bool) -> datetime:
    """The moment (UTC), later than now, to which a reminder is put off by that many minutes.

    A comfort reminder that would then fall into quiet hours is put off to their end; pass None for `quiet`
    where the person asked for it all the same. Raises ValueError for less than one minute.
    """
    if minutes < 1:
        raise ValueError(f"a snooze of {minutes} minutes is none: pass one minute or more")
    later = now + timedelta(minutes=minutes)
    return later if safety else until(quiet, later, zone) or later
