"""A rest: for two weeks after something felt off, reminders of some kinds do not come.

A rest changes neither the person's settings nor the schedule. A note of a resting kind is dropped when it is due. So
the bot's pages look the same during a rest and after it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.localtime import day_begins

ReminderChoices = tuple[tuple[str, bool], ...]
"""Kinds of reminders, each turned on or off by the person."""

LENGTH = timedelta(days=14)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """A rest under way."""

    until: datetime
    """A midnight (UTC)."""
    kinds: tuple[str, ...]
    """The kinds of reminders that do not come, sorted."""


def new_rest(kinds: Iterable[str], now: datetime) -> Rest:
    """A rest of these kinds that begins now."""
    return Rest(until=_end(now), kinds=tuple(sorted(kinds)))


def current_rest(rest: Rest, now: datetime) -> Rest | None:
    """The rest at this moment; None if it is over.

    A rest that ends later than one that begins now comes from a wrong clock. It is shortened instead of ended, because
    ending it would send reminders that must not come.
    """
    if rest.until <= now:
        return None
    return replace(rest, until=min(rest.until, _end(now)))


def rests(rest: Rest | None, kind: str, now: datetime) -> bool:
    """Whether the rest holds back a reminder of that kind now."""
    return rest is not None and kind in rest.kinds and current_rest(rest, now) is not None


def without_kind(rest: Rest, kind: str) -> Rest:
    """The rest without that kind, because the person has turned the kind on or off since."""
    return replace(rest, kinds=tuple(resting for resting in rest.kinds if resting != kind))


def _end(now: datetime) -> datetime:
    """The end of a rest that begins now."""
    return day_begins(now + LENGTH) + timedelta(days=1)
