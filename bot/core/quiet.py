"""Quiet hours: the part of each day in which no comfort note may come. This module must never read a clock."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.localtime import to_local, to_utc


@dataclass(frozen=True, slots=True)
class Quiet:
    """Every day from the wall time `start` up to, but not including, the wall time `end`.

    An end before the start is on the next day (23:00 to 08:00). If both are the same, there are no quiet hours.
    """

    start: time
    end: time


def _intervals(quiet: Quiet, now: datetime, zone: ZoneInfo) -> Iterator[tuple[datetime, datetime]]:
    """The start and end, in UTC, of the quiet hours of the days around now. Quiet hours that the clocks skip are left
    out."""
    today = to_local(now, zone).date()
    over_midnight = timedelta(days=1 if quiet.end < quiet.start else 0)
    # It begins two days back, because a night can span a skipped day (Apia, 2011).
    for days in range(-2, 4):
        day = today + timedelta(days=days)
        start = to_utc(datetime.combine(day, quiet.start), zone)
        end = to_utc(datetime.combine(day + over_midnight, quiet.end), zone)
        if start < end:
            yield start, end


def covers(quiet: Quiet | None, now: datetime, zone: ZoneInfo) -> bool:
    """Whether now is in quiet hours in that zone. False if `quiet` is None.

    Each night is one unbroken interval: quiet hours do not begin again when clocks go back past their end. If clocks
    skip or repeat the start or the end, `to_utc` decides.
    """
    return quiet is not None and any(start <= now < end for start, end in _intervals(quiet, now, zone))


def covers_time(quiet: Quiet, at: time) -> bool:
    """Whether that time of day is in quiet hours."""
    if quiet.start <= quiet.end:
        return quiet.start <= at < quiet.end
    return at >= quiet.start or at < quiet.end


def ends(quiet: Quiet, now: datetime, zone: ZoneInfo) -> datetime:
    """The next end of quiet hours after now, in UTC. That moment is never in quiet hours itself.

    Raises ValueError if `quiet` has the same start and end.
    """
    if quiet.start == quiet.end:
        raise ValueError("quiet hours that start when they end are none: ask `covers` first")
    # When clocks go forward, quiet hours of nearly a whole day can run into those of the next day.
    return min(end for _, end in _intervals(quiet, now, zone) if end > now and not covers(quiet, end, zone))


def until(quiet: Quiet | None, now: datetime, zone: ZoneInfo) -> datetime | None:
    """The end of the current quiet hours, in UTC; None if now is not in quiet hours."""
    return ends(quiet, now, zone) if quiet is not None and covers(quiet, now, zone) else None
