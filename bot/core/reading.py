"""The texts around the entries in the readable export, in the person's language. Plain data, no markup."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.core.entry import Entry


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with lines under it."""

    title: str
    lines: tuple[tuple[str, str], ...]
    """Pairs of a name, which may be empty, and its value."""


@dataclass(frozen=True, slots=True)
class ExportTexts:
    """The texts of one readable export."""

    language: str
    """A code such as pt-BR."""
    direction: str
    """ltr or rtl."""
    title: str
    intro: tuple[str, ...]
    sections: tuple[Section, ...]
    journal: str
    empty: str
    silent: str
    """Shown for an entry in which every question was skipped."""
    month: Callable[[Entry], str]
    """The month of an entry, by the person's clock at that time."""
    moment: Callable[[Entry], str]
    """The time of an entry, by the person's clock at that time."""
    until: Callable[[datetime], str]
    """How long an entry stays."""
    flow: Callable[[str], str]
    """The name of a check-in."""
    part: Callable[[int], str]
    """Which part of several this is."""
