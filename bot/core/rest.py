"""Kinds of reminders that do not come for two weeks after something felt off.

The person's settings and planned notes do not change. A note of these kinds is dropped when it is due. So the chat
looks the same during the two weeks and after them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.localtime import day_begins

ReminderChoices = tuple[tuple[str, bool], ...]

DAYS = timedelta(days=14)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """A rest under way."""

    until: datetime
    """A midnight (UTC)."""
    kinds: tuple[str, ...]
    """The kinds that do not come, sorted."""


def rested(kinds: Iterable[str], now: datetime) -> Rest:
    """A rest of these kinds that begins now."""
    return Rest(until=_end(now), kinds=tuple(sorted(kinds)))


def standing(rest: Rest, now: datetime) -> Rest | None:
    """The rest as it is now; None once its time is past.

    If it ends later than any rest can, the clock was or is wrong. Then it is shortened to the longest rest, as ending
    it would send reminders that must not come.
    """
    if rest.until <= now:
        return None
    return replace(rest, until=min(rest.until, _end(now)))


def rests(rest: Rest | None, kind: str, now: datetime) -> bool:
    """Whether a reminder of that kind does not come now."""
    return rest is not None and kind in rest.kinds and standing(rest, now) is not None


def chosen_since(rest: Rest, kind: str) -> Rest:
    """The rest without that kind, because the person chose it by hand."""
    return replace(rest, kinds=tuple(one for one in rest.kinds if one != kind))


def _end(now: datetime) -> datetime:
    """The end of a rest that begins now."""
    return day_begins(now + DAYS) + timedelta(days=1)
