"""Quiet hours: the part of each day in which no comfort note may arrive. This module must never read a clock."""

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
    """Quiet hours, in UTC, of the days around now, without those that fall into a DST gap."""
    today = to_local(now, zone).date()
    over_midnight = timedelta(days=1 if quiet.end < quiet.start else 0)
    # Two days back: a night can span a skipped day (Apia, 2011).
    for days in range(-2, 4):
        day = today + timedelta(days=days)
        start = to_utc(datetime.combine(day, quiet.start), zone)
        end = to_utc(datetime.combine(day + over_midnight, quiet.end), zone)
        if start < end:
            yield start, end


def covers(quiet: Quiet | None, now: datetime, zone: ZoneInfo) -> bool:
    """Whether now is in quiet hours in that zone. None means no quiet hours.

    Each night is one unbroken stretch: quiet does not return when clocks go back past its end. If clocks skip or
    repeat the start or the end, `to_utc` decides.
    """
    return quiet is not None and any(start <= now < end for start, end in _stretches(quiet, now, zone))


def covers_time(quiet: Quiet, at: time) -> bool:
    """Whether that time of day is in quiet hours."""
    if quiet.start <= quiet.end:
        return quiet.start <= at < quiet.end
    return at >= quiet.start or at < quiet.end


def ends(quiet: Quiet, now: datetime, zone: ZoneInfo) -> datetime:
    """The next end of quiet hours after now, in UTC. It is never in quiet hours itself.

    Raises ValueError if start and end are the same.
    """
    if quiet.start == quiet.end:
        raise ValueError("quiet hours that start when they end are none: ask `covers` first")
    # When clocks go forward, nearly a whole day of quiet can run into the next. Then it ends a day later.
    return min(end for _, end in _stretches(quiet, now, zone) if end > now and not covers(quiet, end, zone))


def until(quiet: Quiet | None, now: datetime, zone: ZoneInfo) -> datetime | None:
    """The end of the current quiet hours, in UTC; None outside quiet hours."""
    return ends(quiet, now, zone) if quiet is not None and covers(quiet, now, zone) else None
