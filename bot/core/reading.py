"""What the readable copy of an account says around its entries, in the person's language. Plain data, no markup."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.core.engine import Entry


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, and under it lines of a name and what goes with it. The name may be empty."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of a readable copy.

    `language` is a code such as pt-BR, `direction` "ltr" or "rtl". `month` and `moment` tell the month and the time of
    an entry by the clock of then, `until` how long an entry stays; `flow` what a check-in is called; `part` which
    part of several this is.
    """

    language: str
    direction: str
    title: str
    intro: tuple[str, ...]
    sections: tuple[Section, ...]
    journal: str
    empty: str
    silent: str
    """Stands where an entry holds no words, as every question was passed by."""
    month: Callable[[Entry], str]
    moment: Callable[[Entry], str]
    until: Callable[[datetime], str]
    flow: Callable[[str], str]
    part: Callable[[int], str]
