"""Quiet hours: when they begin and end, also when clocks change."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.localtime import to_local, to_utc
from bot.core.quiet import Quiet, covers, ends, until

EVERY_ZONE = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2037, 12, 31), timezones=st.just(UTC))
QUIETS = st.builds(Quiet, st.times(), st.times()).filter(lambda quiet: quiet.start != quiet.end)
BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = Quiet(time(23), time(8))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def reads_quiet(quiet: Quiet, clock: time) -> bool:
    """Whether a clock shows quiet hours."""
    if quiet.start < quiet.end:
        return quiet.start <= clock < quiet.end
    return clock >= quiet.start or clock < quiet.end


@given(QUIETS, MOMENTS, EVERY_ZONE)
def test_covers_follows_the_wall_clock(quiet: Quiet, now: datetime, zone: ZoneInfo) -> None:
    """On days without a clock change, quiet hours follow the local clock. The tests below cover the other days."""
    far = timedelta(days=3)
    if to_local(now - far, zone) + 2 * far == to_local(now + far, zone):
        assert covers(quiet, now, zone) == reads_quiet(quiet, to_local(now, zone).time())


@given(MOMENTS, EVERY_ZONE, st.times(time(17), time(20, 59)), st.times(time(5), time(16, 59)))
def test_quiet_hours_hold_when_clocks_change(now: datetime, zone: ZoneInfo, start: time, end: time) -> None:
    """Quiet hours that start and end by day follow the local clock, also if clocks change in between.

    From 2020 to 2037 no zone skips or repeats a time between 05:00 and 21:00.
    """
    assert covers(Quiet(start, end), now, zone) == reads_quiet(Quiet(start, end), to_local(now, zone).time())


@given(QUIETS, MOMENTS, EVERY_ZONE)
def test_the_end_has_the_chosen_time(quiet: Quiet, now: datetime, zone: ZoneInfo) -> None:
    """The end of quiet hours is after now, is not quiet itself, and has the chosen local time."""
    end = ends(quiet, now, zone)
    assert now < end < now + timedelta(days=3)
    assert end.tzinfo is UTC
    assert not covers(quiet, end, zone)
    wall = to_local(end, zone)
    meant = datetime.combine(wall.date(), quiet.end)
    # A gap at midnight can move the end of the day before to this date.
    assert end in {to_utc(meant, zone), to_utc(meant - timedelta(days=1), zone)}
    assert until(quiet, now, zone) == (end if covers(quiet, now, zone) else None)


@given(st.times(), MOMENTS, EVERY_ZONE)
def test_same_start_and_end_means_none(at: time, now: datetime, zone: ZoneInfo) -> None:
    """Equal start and end mean no quiet hours."""
    assert not covers(Quiet(at, at), now, zone)
    assert until(Quiet(at, at), now, zone) is None
    with pytest.raises(ValueError, match="none"):
        ends(Quiet(at, at), now, zone)


def test_no_quiet_hours_cover_nothing() -> None:
    """Without quiet hours no time is quiet."""
    assert not covers(None, utc("2026-01-01T00:00"), BERLIN)
    assert until(None, utc("2026-01-01T00:00"), BERLIN) is None


@pytest.mark.parametrize(
    ("zone", "quiet", "now", "expected"),
    [
        # Berlin, an ordinary winter night: 23:00 is 22:00 UTC. The start is quiet, and the end is not.
        ("Europe/Berlin", NIGHT, "2026-01-15T21:59", None),
        ("Europe/Berlin", NIGHT, "2026-01-15T22:00", "2026-01-16T07:00"),
        ("Europe/Berlin", NIGHT, "2026-01-16T07:00", None),
        # The night in which clocks go forward is an hour shorter; the one in which they go back is an hour longer.
        ("Europe/Berlin", NIGHT, "2026-03-28T22:00", "2026-03-29T06:00"),
        ("Europe/Berlin", NIGHT, "2026-03-29T05:59", "2026-03-29T06:00"),
        ("Europe/Berlin", NIGHT, "2026-10-24T21:00", "2026-10-25T07:00"),
        ("Europe/Berlin", NIGHT, "2026-10-25T06:59", "2026-10-25T07:00"),
        # A skipped end comes an hour later; of an end that comes twice the first counts.
        ("Europe/Berlin", Quiet(time(23), time(2, 30)), "2026-03-29T01:15", "2026-03-29T01:30"),
        ("Europe/Berlin", Quiet(time(23), time(2, 30)), "2026-10-25T00:15", "2026-10-25T00:30"),
        ("Europe/Berlin", Quiet(time(23), time(2, 30)), "2026-10-25T01:15", None),
        # Quiet hours with a repeated start begin at its first occurrence and last through the second.
        ("Europe/Berlin", Quiet(time(2, 30), time(8)), "2026-10-25T00:30", "2026-10-25T07:00"),
        ("Europe/Berlin", Quiet(time(2, 30), time(8)), "2026-10-25T01:15", "2026-10-25T07:00"),
        # Quiet hours of nearly a day join the next ones in a gap, and end a day later.
        ("Europe/Berlin", Quiet(time(3, 10), time(2, 50)), "2026-03-29T01:30", "2026-03-30T00:50"),
        ("America/New_York", NIGHT, "2026-03-08T04:00", "2026-03-08T12:00"),
        ("America/New_York", NIGHT, "2026-11-01T12:59", "2026-11-01T13:00"),
        ("Australia/Lord_Howe", NIGHT, "2026-04-04T12:00", "2026-04-04T21:30"),
        ("Australia/Lord_Howe", NIGHT, "2026-10-03T12:30", "2026-10-03T21:00"),
        ("Australia/Lord_Howe", Quiet(time(2, 15), time(2, 35)), "2026-10-03T15:40", None),  # no such time
        ("Pacific/Apia", NIGHT, "2011-12-30T09:00", "2011-12-30T18:00"),  # 29 December, 23:00, into the 31st
        ("Pacific/Apia", NIGHT, "2011-12-30T17:59", "2011-12-30T18:00"),
        ("Pacific/Apia", NIGHT, "2011-12-30T18:00", None),
        ("Asia/Kathmandu", NIGHT, "2026-01-15T17:15", "2026-01-16T02:15"),
        ("Africa/Casablanca", NIGHT, "2026-02-14T22:00", "2026-02-15T08:00"),
        ("Africa/Casablanca", NIGHT, "2026-03-21T23:00", "2026-03-22T07:00"),
    ],
)  # fmt: skip
def test_quiet_hours_end_on_time_at_the_edges(zone: str, quiet: Quiet, now: str, expected: str | None) -> None:
    """Quiet hours end at the expected time, at both edges and around clock changes."""
    assert until(quiet, utc(now), ZoneInfo(zone)) == (utc(expected) if expected else None)


def test_by_day_the_end_is_that_of_the_next_night() -> None:
    """Outside quiet hours, the next end is that of the coming night."""
    assert ends(NIGHT, utc("2026-01-15T12:00"), BERLIN) == utc("2026-01-16T07:00")
