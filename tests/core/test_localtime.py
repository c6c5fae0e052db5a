"""Conversion between local time and UTC, over every time zone."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from importlib import resources
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.localtime import parse_clock, places, to_local, to_utc, zones_reading

EVERY_ZONE = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2037, 12, 31), timezones=st.just(UTC))
WALL_TIMES = st.datetimes(datetime(2020, 1, 1), datetime(2037, 12, 31))
SECOND = timedelta(seconds=1)


def offset(moment: datetime, zone: ZoneInfo) -> timedelta:
    """The zone's offset from UTC at that moment."""
    return to_local(moment, zone) - moment.replace(tzinfo=None)


def changes(zone: ZoneInfo) -> Iterator[datetime]:
    """Each moment from 2020 to 2037 at which the zone changes its offset, to the second."""
    before = datetime(2020, 1, 1, tzinfo=UTC)
    while before.year < 2038:
        after = before + timedelta(days=7)
        if offset(before, zone) != offset(after, zone):
            low, high = before, after
            while high - low > SECOND:
                middle = low + timedelta(seconds=(high - low) // SECOND // 2)
                low, high = (middle, high) if offset(middle, zone) == offset(low, zone) else (low, middle)
            yield high
        before = after


@pytest.mark.slow
def test_every_gap_and_fold_of_every_zone() -> None:
    """In every zone, a skipped local time moves forward by the gap, and a repeated one means its first occurrence."""
    seen = 0
    for name in sorted(available_timezones()):
        zone = ZoneInfo(name)
        for change in changes(zone):
            seen += 1
            before, after = offset(change - SECOND, zone), offset(change, zone)
            clock_stops = change.replace(tzinfo=None) + before
            jump = after - before
            middle = clock_stops + jump / 2
            if jump > timedelta():
                assert to_local(to_utc(middle, zone), zone) == middle + jump
                assert to_utc(clock_stops, zone) == change
            else:
                assert to_utc(middle, zone) == change + jump / 2
                assert to_utc(clock_stops, zone) == change - jump  # the clock shows it only once, after the fold
    assert seen > 5000


@given(EVERY_ZONE, WALL_TIMES)
def test_wall_time_survives_unless_skipped(zone: ZoneInfo, local: datetime) -> None:
    """Local time to UTC and back is the same, except in the hour that a clock change skips."""
    moment = to_utc(local, zone)
    back = to_local(moment, zone)
    assert moment.tzinfo is UTC
    if back != local:  # skipped: the clock never shows it
        jump = offset(moment, zone) - offset(moment - (back - local), zone)
        assert back - local == jump > timedelta()


@given(EVERY_ZONE, MOMENTS)
def test_repeated_wall_time_means_the_first(zone: ZoneInfo, moment: datetime) -> None:
    """A local time that occurs twice means its first occurrence."""
    first = to_utc(to_local(moment, zone), zone)
    assert first <= moment
    assert to_local(first, zone) == to_local(moment, zone)


@pytest.mark.parametrize(
    ("zone", "local", "utc"),
    [
        ("Europe/Berlin", "2026-03-29T01:59", "2026-03-29T00:59"),
        ("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:30"),  # gap: 03:30
        ("Europe/Berlin", "2026-03-29T03:00", "2026-03-29T01:00"),
        ("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30"),  # fold: the summer one
        ("Europe/Berlin", "2026-10-25T03:00", "2026-10-25T02:00"),
        ("America/New_York", "2026-03-08T02:30", "2026-03-08T07:30"),  # gap: 03:30
        ("America/New_York", "2026-11-01T01:30", "2026-11-01T05:30"),  # fold
        ("Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:45"),  # gap of half an hour: 02:45
        ("Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45"),  # fold of half an hour
        ("Pacific/Apia", "2011-12-30T12:00", "2011-12-30T22:00"),  # a day that never was: 31 December
        ("Pacific/Apia", "2020-09-27T03:30", "2020-09-26T14:30"),  # gap: 04:30
        ("Asia/Kathmandu", "2026-03-29T02:30", "2026-03-28T20:45"),  # never changes
        ("Africa/Casablanca", "2026-02-15T02:30", "2026-02-15T01:30"),  # clocks go back for Ramadan: fold
        ("Africa/Casablanca", "2026-03-22T02:30", "2026-03-22T02:30"),  # and forward after it, gap: 03:30
    ],
)
def test_times_around_clock_changes_convert(zone: str, local: str, utc: str) -> None:
    """Local times around clock changes convert to the expected UTC times."""
    expected = datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert to_utc(datetime.fromisoformat(local), ZoneInfo(zone)) == expected


def test_an_aware_wall_time_is_refused() -> None:
    """to_utc raises ValueError for a datetime that already has a zone."""
    with pytest.raises(ValueError, match="naive"):
        to_utc(datetime(2026, 1, 1, tzinfo=UTC), ZoneInfo("Europe/Berlin"))


def test_zone_places_are_in_the_database() -> None:
    """`places` lists the zones of zone.tab. It is compared with the package tzdata, as a system's own may be older."""
    tzdata = resources.files("tzdata")
    known = set((tzdata / "zones").read_text("utf-8").split())
    table = (tzdata / "zoneinfo" / "zone.tab").read_text("utf-8").splitlines()
    present = {line.split("\t")[2] for line in table if not line.startswith("#")}
    assert set(places()) & known == present & available_timezones()


@pytest.mark.slow
@settings(max_examples=30, deadline=None)  # each example looks at every zone
@given(MOMENTS, st.times())
def test_zones_near_a_clock_time_are_found(now: datetime, clock: time) -> None:
    """`zones_reading` finds exactly the zones whose clock is within seven minutes of the given one."""
    found = zones_reading(clock, now)
    assert set(found) <= set(places())
    minute_of_day = clock.hour * 60 + clock.minute
    for name in places():
        wall = to_local(now, ZoneInfo(name))
        minutes = wall.hour * 60 + wall.minute + wall.second / 60 + wall.microsecond / 60e6
        apart = abs(minutes - minute_of_day)
        assert (name in found) == (min(apart, 1440 - apart) <= 7)
    offsets = [offset(now, ZoneInfo(name)) for name in found]
    assert offsets == sorted(offsets)
    assert len({one % timedelta(days=1) for one in offsets}) <= 1


@pytest.mark.slow
@settings(deadline=None)  # each example looks at every zone
@given(MOMENTS, st.sampled_from(places()), st.integers(-6, 6))
def test_a_clock_some_minutes_off_finds_its_zone(now: datetime, name: str, off: int) -> None:
    """A person's zone is found even if their clock is up to six minutes off."""
    wall = to_local(now + timedelta(minutes=off), ZoneInfo(name))
    assert name in zones_reading(wall.time(), now)


def test_zones_are_found_across_midnight() -> None:
    """`zones_reading` works across midnight."""
    found = zones_reading(time(0, 2), datetime(2026, 1, 15, 22, 58, tzinfo=UTC))
    assert "Europe/Berlin" in found
    assert "Europe/London" not in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14:30", time(14, 30)),
        ("14.30", time(14, 30)),
        ("14h30", time(14, 30)),
        ("14 H 30", time(14, 30)),
        ("1430", time(14, 30)),
        ("0230", time(2, 30)),
        ("230", time(2, 30)),
        ("2:30", time(2, 30)),
        (" 14 : 30 ", time(14, 30)),
        ("14 30", time(14, 30)),
        ("2:30 pm", time(14, 30)),
        ("2:30\u202fPM", time(14, 30)),
        ("2.30 p.m.", time(14, 30)),
        ("230pm", time(14, 30)),
        ("2pm", time(14)),
        ("2 a.m.", time(2)),
        ("12am", time(0)),
        ("12:05 am", time(0, 5)),
        ("12pm", time(12)),
        ("14h", time(14)),
        ("14 Uhr", time(14)),
        ("14.30 Uhr", time(14, 30)),
        ("\uff11\uff14\uff1a\uff13\uff10", time(14, 30)),  # full width, colon and all
        ("١٤:٣٠", time(14, 30)),
        ("१४:३०", time(14, 30)),
        ("00:00", time(0)),
        ("23:59", time(23, 59)),
    ],
)
def test_usual_notations_of_a_time_are_read(text: str, expected: time) -> None:
    """`parse_clock` reads the usual notations of a time."""
    assert parse_clock(text) == expected


@pytest.mark.parametrize(
    "text",
    ["", " ", "14", "2", "24:00", "25:00", "14:60", "14:5", "14:300", "12345", "13pm", "0am", "14:30 pm",
     "-2:30", "2:30:15", "half past two", "pm", "1/2", "14:30 or so", "\x00", "\ud800", "9" * 4096],
)  # fmt: skip
def test_a_text_that_is_no_time_gives_none(text: str) -> None:
    """`parse_clock` returns None for a text that is no time."""
    assert parse_clock(text) is None


@given(st.text())
def test_any_text_is_a_whole_minute_or_nothing(text: str) -> None:
    """parse_clock returns a naive time in whole minutes for any text, or None."""
    clock = parse_clock(text)
    assert clock is None or (clock.second, clock.microsecond, clock.tzinfo) == (0, 0, None)


@given(st.times())
def test_every_notation_of_a_time_is_read(clock: time) -> None:
    """Every minute of the day is read in each of six notations."""
    clock = clock.replace(second=0, microsecond=0)
    for form in ("%H:%M", "%H.%M", "%Hh%M", "%H%M", "%I:%M %p", "%I.%M%p"):
        assert parse_clock(clock.strftime(form)) == clock
