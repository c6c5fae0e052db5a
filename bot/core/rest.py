"""Kinds of reminders that do not come for two weeks after something felt off.

Nothing that the person chose changes, and what is planned stays planned: such a note is let go when it is due. So
nothing looks different from before, and nothing changes when the two weeks are over.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.localtime import day_begins

Choices = tuple[tuple[str, bool], ...]

DAYS = timedelta(days=14)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """A rest under way."""

    until: datetime
    """A midnight (UTC)."""
    kinds: tuple[str, ...]
    """What does not come, in the order of the alphabet."""


def rested(kinds: Iterable[str], now: datetime) -> Rest:
    """A rest of these kinds that begins now."""
    return Rest(until=day_begins(now + DAYS) + timedelta(days=1), kinds=tuple(sorted(kinds)))


def is_over(rest: Rest, now: datetime) -> bool:
    """Whether its time is past. One further ahead than any rest is of a clock that was put right since."""
    return not now < rest.until <= now + DAYS + timedelta(days=1)


def rests(rest: Rest | None, kind: str, now: datetime) -> bool:
    """Whether a reminder of that kind does not come now."""
    return rest is not None and kind in rest.kinds and not is_over(rest, now)


def chosen_since(rest: Rest, kind: str) -> Rest:
    """The rest without that kind, which the person decided on by hand."""
    return replace(rest, kinds=tuple(one for one in rest.kinds if one != kind))
