"""The times that a person chose for kinds of notes, and their effect on the content's rules.

A safety reminder must never be moved. For each kind of note, the bot offers another time only once, after the person
put such notes off on several days.
"""

from dataclasses import replace
from datetime import datetime, time, timedelta
from statistics import median_low
from zoneinfo import ZoneInfo

from bot.core.localtime import to_local, to_utc
from bot.core.person import Person, PersonSettings
from bot.core.planned import Planned
from bot.core.timing import AfterMinutes, DaysOn, NextMorning, ReminderRule

OwnTime = int | time
"""Minutes after /done, or a time of day."""

SHORTEST, LONGEST = 5, 240
"""The range of minutes after /done that a person may choose."""
FIRST_MORNING, LAST_MORNING = time(5), time(14)
"""The range of times of day that a person may choose for a morning note."""
DELAYS = (5, 10, 15, 20, 30, 45, 60, 90, 120)
"""The offered minutes after /done."""
MORNINGS = tuple(time(hour) for hour in range(6, 12))
"""The offered times of a morning note."""
HOURS = tuple(time(hour) for hour in (9, 11, 13, 16, 18, 19))
"""The offered times of a note that comes some days later."""
OFTEN = 3
"""After a kind of note was put off on this many days, the bot offers another time."""


def is_movable(rule: ReminderRule) -> bool:
    """Whether a person may choose when notes of that rule come."""
    return not rule.safety and not (isinstance(rule.when, DaysOn) and rule.when.at is None)


def time_of(rule: ReminderRule) -> OwnTime:
    """The time in a movable rule. Raises ValueError for a rule without one."""
    match rule.when:
        case AfterMinutes(minutes):
            return minutes
        case NextMorning(at) | DaysOn(_, time() as at):
            return at
    raise ValueError(f"{rule.id} comes at no time that can be chosen")


def choices(rule: ReminderRule) -> tuple[OwnTime, ...]:
    """The times to choose from. They include the rule's own time."""
    match rule.when:
        case AfterMinutes(minutes):
            return tuple(sorted({*DELAYS, minutes}))
        case NextMorning(at):
            return tuple(sorted({*MORNINGS, at}))
        case DaysOn(_, time() as at):
            return tuple(sorted({*HOURS, at}))
    return ()


def fits(rule: ReminderRule, at: OwnTime) -> bool:
    """Whether a note of that rule may come at that time."""
    match rule.when:
        case AfterMinutes():
            return isinstance(at, int) and is_delay(at)
        case NextMorning():
            return isinstance(at, time) and FIRST_MORNING <= at <= LAST_MORNING
        case DaysOn(_, time()):
            return isinstance(at, time)
    return False


def is_delay(minutes: int) -> bool:
    """Whether a person may choose that many minutes after /done."""
    return SHORTEST <= minutes <= LONGEST


def to_minute(at: time) -> time:
    """A time of day without seconds and zone, as a person chooses it."""
    return at.replace(second=0, microsecond=0, tzinfo=None)


def personal_rule(rule: ReminderRule, settings: PersonSettings) -> ReminderRule:
    """The rule with the time that the person chose, if they chose one and it fits."""
    chosen: OwnTime | None = dict(settings.delays).get(rule.id)
    if chosen is None:
        chosen = dict(settings.clocks).get(rule.id)
    if chosen is None or not is_movable(rule) or not fits(rule, chosen):
        return rule
    match rule.when:
        case AfterMinutes() if isinstance(chosen, int):
            return replace(rule, when=AfterMinutes(chosen))
        case NextMorning() | DaysOn() if isinstance(chosen, time):
            return replace(rule, when=replace(rule.when, at=chosen))
    return rule


def with_own_time(person: Person, reminder: str, at: OwnTime) -> Person:
    """The person, with `at` as their own time for that kind of note."""
    settings = person.settings
    if isinstance(at, int):
        delays = tuple((kind, delay) for kind, delay in settings.delays if kind != reminder)
        return replace(person, settings=replace(settings, delays=(*delays, (reminder, at))))
    clocks = tuple((kind, clock) for kind, clock in settings.clocks if kind != reminder)
    return replace(person, settings=replace(settings, clocks=(*clocks, (reminder, at))))


def moved(waiting: Planned, before: ReminderRule, after: ReminderRule, zone: ZoneInfo | None, now: datetime) -> Planned:
    """A waiting note after its rule changed from `before` to `after`. The note does not move if the new time is past,
    or if the person put the note off."""
    due, local = waiting.due_at, waiting.local
    match before.when, after.when:
        case AfterMinutes(old), AfterMinutes(new):
            due += timedelta(minutes=new - old)
        case _, NextMorning(at) | DaysOn(_, time() as at) if local is not None and zone is not None:
            local = datetime.combine(local.date(), at)
            due = to_utc(local, zone)
    if due <= now or waiting.put_off or waiting.sent:
        return waiting
    return waiting.moved_to(due, local)


def from_next_on(waiting: Planned, at: time, zone: ZoneInfo, now: datetime) -> tuple[Planned, ...]:
    """A daily note, moved to that time of day.

    If that time is already past on the day of the next note, that note keeps its time, and a new note without an id
    covers the days after it.
    """
    local = datetime.combine(to_local(waiting.due_at, zone).date(), at)
    if to_utc(local, zone) > now:
        return (_at(waiting, local, zone),)
    later = replace(waiting, left=waiting.left - 1, id=b"")
    return (replace(waiting, left=0), *((_at(later, local + timedelta(days=1), zone),) if waiting.left else ()))


def _at(note: Planned, local: datetime, zone: ZoneInfo) -> Planned:
    return note.moved_to(to_utc(local, zone), local)


def put_off(person: Person, rule: ReminderRule, note: Planned, until: datetime) -> tuple[Person, OwnTime | None]:
    """Record that the person put a note off. Returns the person and, after OFTEN such days, the time to offer.

    Each day counts once, with the last time that the note was put off to. The offer is made only once, whatever the
    answer.
    """
    if not is_movable(rule) or rule.id in person.settings.offered:
        return person, None
    if isinstance(rule.when, AfterMinutes):
        minutes = rule.when.minutes + note.put_off + _minutes(until - note.due_at)
        nearest = 5 * round(minutes / 5)
    elif person.zone is not None:
        local = to_local(until, person.zone)
        nearest = 15 * round((60 * local.hour + local.minute) / 15) % (24 * 60)
    else:
        return person, None
    known = dict(person.put_offs).get(rule.id, ())
    times = (*(known[:-1] if note.put_off else known), nearest)[-OFTEN:]
    others = tuple((kind, earlier) for kind, earlier in person.put_offs if kind != rule.id)
    if len(times) < OFTEN:
        return replace(person, put_offs=(*others, (rule.id, times))), None
    middle = median_low(times)
    offer: OwnTime = middle if isinstance(rule.when, AfterMinutes) else time(*divmod(middle, 60))
    if not fits(rule, offer) or offer == time_of(rule):
        return replace(person, put_offs=(*others, (rule.id, times[1:]))), None
    settings = replace(person.settings, offered=(*person.settings.offered, rule.id))
    return replace(person, settings=settings, put_offs=others), offer


def put_off_by(note: Planned, until: datetime) -> int:
    """By how many minutes the note is put off in total if it now comes at `until`."""
    return note.put_off + max(1, _minutes(until - note.due_at))


def _minutes(span: timedelta) -> int:
    return round(span.total_seconds() / 60)
