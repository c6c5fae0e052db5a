"""When notes are due, over every zone and any quiet hours, and with clocks that jump."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.core.localtime import to_local, to_utc
from bot.core.planned import Planned
from bot.core.quiet import Quiet, covers, ends
from bot.core.timing import (
    AfterMinutes,
    DaysOn,
    Due,
    Expire,
    NextMorning,
    ReminderRule,
    Send,
    Wait,
    When,
    at_sending,
    plan,
    replan,
)

EVERY_ZONE = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2037, 12, 31), timezones=st.just(UTC))
QUIETS = st.none() | st.builds(Quiet, st.times(), st.times())
MINUTES = st.integers(0, 3 * 24 * 60)
WHENS = (
    st.builds(AfterMinutes, MINUTES)
    | st.builds(NextMorning, st.times())
    | st.builds(DaysOn, st.integers(0, 90), st.none() | st.times())
)
RULES = st.builds(ReminderRule, st.just("water"), WHENS, MINUTES, st.booleans(), st.booleans(), st.booleans())
BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
NIGHT = Quiet(time(23), time(8))
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def comfort(when: When, expires_minutes: int = 60) -> ReminderRule:
    """A rule for a comfort note."""
    return ReminderRule("water", when, expires_minutes, safety=False, held=False, tonight=True)


def safety(when: When, expires_minutes: int = 7 * 24 * 60) -> ReminderRule:
    """A rule for a time-critical note."""
    return ReminderRule("window", when, expires_minutes, safety=True, held=False, tonight=False)


def not_none(due: Due | None) -> Due:
    assert due is not None
    return due


@given(RULES, MOMENTS, QUIETS, st.booleans())
def test_without_a_zone_hours_are_counted(
    rule: ReminderRule, now: datetime, quiet: Quiet | None, through: bool
) -> None:
    """Without a zone a note has no local time, and is due after a number of hours or days."""
    due = not_none(plan(rule, now, None, quiet, through))
    assert due.local is None
    match rule.when:
        case AfterMinutes(minutes):
            assert due.due_at == now + timedelta(minutes=minutes)
        case NextMorning():
            assert timedelta(hours=12) <= due.due_at - now <= timedelta(hours=14)
        case DaysOn(days):
            assert due.due_at == now + timedelta(days=days)


@given(RULES, MOMENTS, EVERY_ZONE, QUIETS, st.booleans())
def test_plans_are_ahead_and_outside_quiet_hours(
    rule: ReminderRule, now: datetime, zone: ZoneInfo, quiet: Quiet | None, through_quiet: bool
) -> None:
    """No note is planned for the past or for quiet hours."""
    due = plan(rule, now, zone, quiet, through_quiet)
    if due is None:  # only a comfort note that counts minutes and would come too late
        assert not rule.safety
        assert not through_quiet
        assert isinstance(rule.when, AfterMinutes)
        assert covers(quiet, now + timedelta(minutes=rule.when.minutes), zone)
        return
    assert due.due_at >= now
    assert due.due_at.tzinfo is UTC
    assert due.expires_at - due.due_at == timedelta(minutes=rule.expires_minutes)
    assert rule.safety or through_quiet or not covers(quiet, due.due_at, zone)
    if due.local is not None:
        assert due.local.tzinfo is None
        assert to_utc(due.local, zone) == due.due_at


@given(RULES, MOMENTS, EVERY_ZONE, QUIETS)
def test_reminders_that_pass_quiet_hours(
    rule: ReminderRule, now: datetime, zone: ZoneInfo, quiet: Quiet | None
) -> None:
    """Safety notes, and notes that a person asked for, ignore quiet hours."""
    bare = plan(rule, now, zone, None)
    assert bare is not None
    assert plan(rule, now, zone, quiet, through_quiet=True) == bare
    if rule.safety:
        assert plan(rule, now, zone, quiet) == bare


@given(RULES, MOMENTS, EVERY_ZONE, QUIETS)
def test_quiet_hours_only_postpone_to_their_end(
    rule: ReminderRule, now: datetime, zone: ZoneInfo, quiet: Quiet | None
) -> None:
    """Quiet hours either leave a due time alone or move it to the end of the quiet hours."""
    bare, due = not_none(plan(rule, now, zone, None)), plan(rule, now, zone, quiet)
    if due is None or due == bare:
        return
    assert quiet is not None
    assert due.due_at == ends(quiet, bare.due_at, zone)
    if isinstance(rule.when, AfterMinutes):
        assert due.due_at <= bare.expires_at


@given(MINUTES, MOMENTS, EVERY_ZONE)
def test_minutes_ignore_clock_changes(minutes: int, now: datetime, zone: ZoneInfo) -> None:
    """A reminder after N minutes is due exactly N minutes later in every zone."""
    due = not_none(plan(comfort(AfterMinutes(minutes)), now, zone, None))
    assert (due.local, due.due_at) == (None, now + timedelta(minutes=minutes))


@given(st.integers(1, 90), MOMENTS, EVERY_ZONE)
def test_days_without_a_time_last_24_hours(days: int, now: datetime, zone: ZoneInfo) -> None:
    """Without a time of day, N days later means N times 24 hours."""
    due = not_none(plan(safety(DaysOn(days)), now, zone, NIGHT))
    assert (due.local, due.due_at) == (None, now + days * DAY)


@given(st.integers(1, 90), st.times(), MOMENTS, EVERY_ZONE)
def test_days_with_a_time_use_the_local_date(days: int, at: time, now: datetime, zone: ZoneInfo) -> None:
    """With a time of day, the reminder keeps that local date and time."""
    due = not_none(plan(safety(DaysOn(days, at)), now, zone, None))
    meant = datetime.combine(to_local(now, zone).date() + timedelta(days=days), at)
    # The exception: clocks went back over midnight, and the time of the new date has already passed.
    assert due.local == meant or (days == 1 and to_utc(meant, zone) <= now)


@given(MOMENTS, EVERY_ZONE)
def test_the_next_morning_is_4_to_28_hours_ahead(now: datetime, zone: ZoneInfo) -> None:
    """The next morning at nine is 4 to 28 hours ahead, and up to three hours more if clocks go back.

    It is 4 hours ahead just before 05:00, and 28 hours at 05:00. Clocks change only between 21:00 and 05:00, so the
    4 hours hold everywhere. Since 2020 no zone went back by more than 3 hours (Casey in Antarctica).
    """
    due = not_none(plan(comfort(NextMorning(time(9))), now, zone, None))
    ahead = due.due_at - now
    here = to_local(now, zone)
    back = (to_local(now, zone) - to_local(due.due_at, zone)) + ahead
    assert 4 * HOUR < ahead <= 28 * HOUR + max(back, timedelta())
    assert -3 * HOUR <= back <= 3 * HOUR
    assert to_local(due.due_at, zone).time() == time(9)
    assert to_local(due.due_at, zone).date() == here.date() + (DAY if here.hour >= 5 else timedelta())


@given(
    st.times(time(5), time(20, 59)),
    MOMENTS,
    st.timedeltas(timedelta(), 3 * DAY),
    EVERY_ZONE,
    st.none() | st.builds(Quiet, st.times(time(20)), st.times(time(4), time(12))),
)
def test_a_morning_comes_once_for_each_night(
    at: time, now: datetime, later: timedelta, zone: ZoneInfo, quiet: Quiet | None
) -> None:
    """Within one night "next morning" is always the same moment, and in a later night it is on a later date."""

    def night(moment: datetime) -> date:
        return (to_local(moment, zone) - 5 * HOUR).date()

    rule = comfort(NextMorning(at))
    one, two = not_none(plan(rule, now, zone, quiet)), not_none(plan(rule, now + later, zone, quiet))
    if night(now) == night(now + later):
        assert one == two
    else:
        assert to_local(one.due_at, zone).date() < to_local(two.due_at, zone).date()


@pytest.mark.parametrize(
    ("zone", "now", "at", "expected"),
    [
        ("Europe/Berlin", "2026-01-15T22:30", time(9), "2026-01-16T08:00"),  # 23:30
        ("Europe/Berlin", "2026-01-16T03:59", time(9), "2026-01-16T08:00"),  # 04:59, still that night
        ("Europe/Berlin", "2026-01-16T04:00", time(9), "2026-01-17T08:00"),  # 05:00, a new day
        ("Europe/Berlin", "2026-01-16T03:30", time(4), "2026-01-17T03:00"),  # 04:30, past 04:00 already
        ("Europe/Berlin", "2026-03-28T22:30", time(9), "2026-03-29T07:00"),  # clocks go forward that night
        ("Europe/Berlin", "2026-10-24T22:30", time(9), "2026-10-25T08:00"),  # back
        ("Europe/Berlin", "2026-03-28T22:30", time(2, 30), "2026-03-29T01:30"),  # gap: 03:30
        ("Europe/Berlin", "2026-10-24T22:30", time(2, 30), "2026-10-25T00:30"),  # fold: the first
        ("Europe/Berlin", "2026-10-25T01:15", time(2, 30), "2026-10-26T01:30"),  # fold: the second
        ("America/New_York", "2026-03-08T04:30", time(9), "2026-03-08T13:00"),
        ("America/New_York", "2026-11-01T05:45", time(9), "2026-11-01T14:00"),
        ("Australia/Lord_Howe", "2026-10-03T13:00", time(9), "2026-10-03T22:00"),
        ("Australia/Lord_Howe", "2026-04-04T13:00", time(9), "2026-04-04T22:30"),
        ("Pacific/Apia", "2011-12-30T05:00", time(9), "2011-12-30T19:00"),  # the 30th was skipped
        ("Asia/Kathmandu", "2026-01-15T18:00", time(9), "2026-01-16T03:15"),
        ("Africa/Casablanca", "2026-02-14T23:30", time(9), "2026-02-15T09:00"),
        ("Antarctica/Casey", "2020-03-06T17:59", time(9), "2020-03-06T22:00"),
        ("Antarctica/Casey", "2020-03-06T18:00", time(9), "2020-03-08T01:00"),  # 31 hours, the most there is
    ],
)
def test_next_morning_at_the_edges(zone: str, now: str, at: time, expected: str) -> None:
    """The next morning is right around midnight and clock changes."""
    assert not_none(plan(comfort(NextMorning(at)), utc(now), ZoneInfo(zone), None)).due_at == utc(expected)


def test_a_comfort_note_in_quiet_hours_is_dropped() -> None:
    """A comfort note in quiet hours is dropped, unless the quiet hours end before it expires."""
    now = utc("2026-01-15T21:50")
    assert plan(comfort(AfterMinutes(15)), now, BERLIN, NIGHT) is None
    assert not_none(plan(comfort(AfterMinutes(5)), now, BERLIN, NIGHT)).due_at == now + 5 * MINUTE
    moved = not_none(plan(comfort(AfterMinutes(15), expires_minutes=8 * 60 + 55), now, BERLIN, NIGHT))
    assert (moved.local, moved.due_at) == (None, utc("2026-01-16T07:00"))
    assert plan(comfort(AfterMinutes(15), expires_minutes=8 * 60 + 54), now, BERLIN, NIGHT) is None


def test_a_morning_in_quiet_hours_moves_to_their_end() -> None:
    """A note for a morning in quiet hours moves to their end, and so does its local time."""
    due = not_none(plan(comfort(NextMorning(time(7))), utc("2026-01-15T21:50"), BERLIN, NIGHT))
    assert (due.local, due.due_at) == (datetime(2026, 1, 16, 8), utc("2026-01-16T07:00"))


# Another time zone


@given(RULES, MOMENTS, st.timedeltas(timedelta(), 3 * DAY), EVERY_ZONE, EVERY_ZONE, QUIETS)
def test_a_new_zone_keeps_wall_times(
    rule: ReminderRule, scheduled: datetime, later: timedelta, old: ZoneInfo, new: ZoneInfo, quiet: Quiet | None
) -> None:
    """In a new zone, a note with a local time keeps it, and one without keeps its moment."""
    due, now = plan(rule, scheduled, old, quiet), scheduled + later
    assume(due is not None)
    due = not_none(due)
    moved = replan(due, old, new, now)
    if due.local is None or due.expires_at < now:
        assert moved == due
        return
    assert moved.local == due.local
    assert moved.due_at == max(to_utc(due.local, new), now)
    assert moved.due_at >= now
    assert moved.expires_at - moved.due_at == due.expires_at - due.due_at
    if moved.due_at > now:
        assert replan(moved, new, old, now).due_at == max(due.due_at, now)


def test_berlin_morning_becomes_new_york_morning() -> None:
    """Nine in the morning stays nine in the morning after a move from Berlin to New York."""
    now = utc("2026-01-15T22:30")
    due = not_none(plan(comfort(NextMorning(time(9))), now, BERLIN, None))
    assert replan(due, BERLIN, NEW_YORK, now).due_at == utc("2026-01-16T14:00")


def test_a_past_morning_in_a_new_zone_is_due_now() -> None:
    """If the local time has already passed in the new zone, the note is due at once."""
    now = utc("2026-01-16T10:00")
    due = not_none(plan(comfort(DaysOn(0, time(9)), 90), now, NEW_YORK, None))
    assert replan(due, NEW_YORK, BERLIN, now) == Due(due.local, now, now + 90 * MINUTE)


def test_a_new_zone_changes_only_the_times() -> None:
    """A new zone changes the times of a stored note, and its kind, arc and id stay."""
    stored = Planned(
        "morning",
        utc("2026-01-16T08:00"),
        utc("2026-01-16T10:00"),
        datetime(2026, 1, 16, 9),
        arc=True,
        id=b"0123456789abcdef",
    )
    moved = replan(stored, BERLIN, NEW_YORK, utc("2026-01-15T22:30"))
    assert (moved.kind, moved.arc, moved.id) == ("morning", True, b"0123456789abcdef")
    assert (moved.due_at, moved.expires_at) == (utc("2026-01-16T14:00"), utc("2026-01-16T16:00"))


def test_a_snoozed_reminder_keeps_its_moment() -> None:
    """A note that was put off keeps its moment when the zone changes."""
    now = utc("2026-01-16T08:05")
    snoozed = Due(datetime(2026, 1, 16, 9), now + 15 * MINUTE, now + 2 * HOUR)
    assert replan(snoozed, BERLIN, NEW_YORK, now) == snoozed


def test_a_new_zone_revives_no_expired_reminder() -> None:
    """An expired note stays as it is when the zone changes."""
    old = Due(datetime(2026, 1, 16, 9), utc("2026-01-16T08:00"), utc("2026-01-16T09:00"))
    assert replan(old, BERLIN, NEW_YORK, utc("2026-01-16T09:01")) == old


# At sending


@given(MOMENTS, MINUTES, st.timedeltas(-2 * DAY, 5 * DAY), EVERY_ZONE, QUIETS, st.booleans(), st.booleans())
def test_at_sending_every_moment_has_one_answer(
    due_at: datetime,
    minutes: int,
    late: timedelta,
    zone: ZoneInfo,
    quiet: Quiet | None,
    is_safety: bool,
    through_quiet: bool,
) -> None:
    """At any moment a note is sent, waits or expires, and it waits for quiet hours at most once."""
    now, expires_at = due_at + late, due_at + timedelta(minutes=minutes)

    def answer(moment: datetime) -> Send | Wait | Expire:
        return at_sending(
            due_at,
            expires_at,
            safety=is_safety,
            through_quiet=through_quiet,
            now=moment,
            zone=zone,
            quiet=quiet,
        )

    disturbs = not is_safety and not through_quiet
    match answer(now):
        case Send():
            assert due_at <= now <= expires_at
            assert not (disturbs and covers(quiet, now, zone))
        case Wait(moment):
            assert moment > now
            assert now < due_at or (disturbs and covers(quiet, now, zone) and moment < expires_at)
            assert not isinstance(answer(moment), Wait) or now < due_at  # it waits for quiet hours only once
        case Expire():
            assert now > expires_at or (disturbs and covers(quiet, now, zone))


@given(RULES, MOMENTS, EVERY_ZONE, QUIETS, st.booleans())
def test_a_planned_reminder_is_sent_in_time(
    rule: ReminderRule, now: datetime, zone: ZoneInfo, quiet: Quiet | None, through_quiet: bool
) -> None:
    """A note is always sent if it is checked exactly when it is due."""
    due = plan(rule, now, zone, quiet, through_quiet)
    assume(due is not None)
    due = not_none(due)
    assert at_sending(
        due.due_at,
        due.expires_at,
        safety=rule.safety,
        through_quiet=through_quiet,
        now=due.due_at,
        zone=zone,
        quiet=quiet,
    ) == Send()  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "jump", "expected"),
    [
        (comfort(AfterMinutes(5)), timedelta(), Send()),
        (comfort(AfterMinutes(5)), HOUR, Send()),
        (comfort(AfterMinutes(5)), HOUR + MINUTE, Expire()),
        (comfort(AfterMinutes(5)), DAY, Expire()),
        (comfort(AfterMinutes(5)), -DAY, Wait(utc("2026-01-15T12:05"))),
        (safety(AfterMinutes(5)), DAY, Send()),
        (safety(AfterMinutes(5)), 7 * DAY, Send()),
        (safety(AfterMinutes(5)), 7 * DAY + MINUTE, Expire()),
        (safety(AfterMinutes(5)), -DAY, Wait(utc("2026-01-15T12:05"))),
    ],
)
def test_downtime_and_clocks_that_jump(rule: ReminderRule, jump: timedelta, expected: Send | Wait | Expire) -> None:
    """After downtime or a jump of the clock, a note is sent, waits or expires as expected."""
    due = not_none(plan(rule, utc("2026-01-15T12:00"), BERLIN, NIGHT))
    answer = at_sending(
        due.due_at,
        due.expires_at,
        safety=rule.safety,
        through_quiet=False,
        now=due.due_at + jump,
        zone=BERLIN,
        quiet=NIGHT,
    )
    assert answer == expected


@pytest.mark.parametrize(
    ("expires", "is_safety", "through_quiet", "expected"),
    [
        ("2026-01-16T08:00", False, False, Wait(utc("2026-01-16T07:00"))),
        ("2026-01-16T07:00", False, False, Expire()),
        ("2026-01-15T23:00", False, False, Expire()),
        ("2026-01-15T23:00", False, True, Send()),
        ("2026-01-15T23:00", True, False, Send()),
    ],
)
def test_quiet_hours_are_checked_at_sending(
    expires: str, is_safety: bool, through_quiet: bool, expected: Send | Wait | Expire
) -> None:
    """A comfort note that is checked in quiet hours waits for their end, or expires. Other notes are sent."""
    answer = at_sending(
        utc("2026-01-15T21:55"),
        utc(expires),
        safety=is_safety,
        through_quiet=through_quiet,
        now=utc("2026-01-15T22:01"),
        zone=BERLIN,
        quiet=NIGHT,
    )
    assert answer == expected
