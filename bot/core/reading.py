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
    """Pairs of a name and a value. The name may be empty."""


@dataclass(frozen=True, slots=True)
class ExportTexts:
    """The texts of one readable export."""

    language: str
    """The language code, such as pt-BR."""
    direction: str
    """The direction of writing: ltr or rtl."""
    title: str
    intro: tuple[str, ...]
    sections: tuple[Section, ...]
    journal: str
    """The heading above the entries."""
    empty: str
    """Shown instead of entries if there are none."""
    silent: str
    """Shown for an entry in which every question was skipped."""
    month: Callable[[Entry], str]
    """The month in which an entry was kept, in the person's time zone then."""
    moment: Callable[[Entry], str]
    """The time at which an entry was kept, in the person's time zone then."""
    until: Callable[[datetime], str]
    """A line that says until when an entry is kept."""
    flow: Callable[[str], str]
    """The name of a flow, by its id."""
    part: Callable[[int], str]
    """A line that says which part of the export this file is."""
