"""Kinds of reminders that are off for two weeks after something felt off, and what a person had chosen before.

It writes ordinary choices, so that nothing looks different from a person who turned these reminders off by hand. It
must never turn on what the person turned off.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta

Choices = tuple[tuple[str, bool], ...]

DAYS = timedelta(days=14)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """A rest under way."""

    until: datetime
    """A midnight (UTC)."""
    before: tuple[tuple[str, bool | None], ...]
    """What was chosen of each kind that was turned off for it; None where nothing was."""


def rested(choices: Choices, rest: Rest | None, kinds: Mapping[str, bool], now: datetime) -> tuple[Choices, Rest]:
    """The choices with these kinds off, and the rest that remembers how they were. `kinds` says which are on unless
    somebody chose."""
    chosen = dict(choices)
    on = {kind: chosen.get(kind) for kind, default in kinds.items() if chosen.get(kind, default)}
    before = {**dict(rest.before if rest is not None else ()), **on}
    chosen.update(dict.fromkeys(on, False))
    midnight = datetime.combine((now + DAYS).astimezone(UTC).date() + timedelta(days=1), time(), UTC)
    return tuple(chosen.items()), Rest(until=midnight, before=tuple(before.items()))


def is_over(rest: Rest, now: datetime) -> bool:
    """Whether its time is past. One further ahead than any rest is of a clock that was put right since."""
    return not now < rest.until <= now + DAYS + timedelta(days=1)


def woken(choices: Choices, rest: Rest) -> Choices:
    """The choices as they were before, save for what was chosen by hand since."""
    before = dict(rest.before)
    back = ((kind, before.get(kind, on)) for kind, on in choices)
    return tuple((kind, on) for kind, on in back if on is not None)


def chosen_since(rest: Rest, kind: str) -> Rest:
    """The rest without that kind, which the person decided on by hand."""
    return replace(rest, before=tuple(one for one in rest.before if one[0] != kind))
