"""Quiet hours: the part of each day in which nothing may arrive for comfort. It must never read a clock."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.localtime import to_local, to_utc


@dataclass(frozen=True, slots=True)
class Quiet:
    """From `start` up to, not including, `end`: wall times, every day.

    An end before the start lies on the next day (23:00 to 08:00). The same start and end mean no quiet hours.
    """

    start: time
    end: time


def _stretches(quiet: Quiet, now: datetime, zone: ZoneInfo) -> Iterator[tuple[datetime, datetime]]:
    """The stretches of quiet, in UTC, that begin within some days of now; none that a DST gap swallows."""
    today = to_local(now, zone).date()
    over_midnight = timedelta(days=1 if quiet.end < quiet.start else 0)
    # Two back: where a whole day was skipped (Apia, 2011), a night reached over it into the day after.
    for days in range(-2, 4):
        day = today + timedelta(days=days)
        start = to_utc(datetime.combine(day, quiet.start), zone)
        end = to_utc(datetime.combine(day + over_midnight, quiet.end), zone)
        if start < end:
            yield start, end


def covers(quiet: Quiet | None, now: datetime, zone: ZoneInfo) -> bool:
    """Whether now lies in the quiet hours of somebody in that zone. None: there are no quiet hours.

    Each night is one unbroken stretch: quiet does not return when clocks go back past its end. Start and end
    follow `to_utc` where clocks skip them or show them twice.
    """
    return quiet is not None and any(start <= now < end for start, end in _stretches(quiet, now, zone))


def covers_time(quiet: Quiet, at: time) -> bool:
    """Whether that time of day lies in quiet hours."""
    if quiet.start <= quiet.end:
        return quiet.start <= at < quiet.end
    return at >= quiet.start or at < quiet.end


def ends(quiet: Quiet, now: datetime, zone: ZoneInfo) -> datetime:
    """The next moment after now, in UTC, at which quiet hours are over. It never lies in quiet hours itself.

    Raises ValueError where start and end are the same, as such quiet hours never end.
    """
    if quiet.start == quiet.end:
        raise ValueError("quiet hours that start when they end are none: ask `covers` first")
    # Nearly a whole day of quiet can run into the next where clocks go forward: then it is over a day later.
    return min(end for _, end in _stretches(quiet, now, zone) if end > now and not covers(quiet, end, zone))


def until(quiet: Quiet | None, now: datetime, zone: ZoneInfo) -> datetime | None:
    """When the quiet hours that cover now are over, in UTC; None when now is not in quiet hours."""
    return ends(quiet, now, zone) if quiet is not None and covers(quiet, now, zone) else None
