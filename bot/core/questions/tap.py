"""Taps on the buttons of a question."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choose:
    """A tap on an option that is the whole answer."""

    question: str
    option: str


@dataclass(frozen=True, slots=True)
class Toggle:
    """A tap on an option of a question that takes several. It carries the new state, so it is idempotent."""

    question: str
    option: str
    on: bool
    """Whether the option is ticked now."""


@dataclass(frozen=True, slots=True)
class Settle:
    """A tap on Done after picking, or on Next under a note."""

    question: str


QuestionTap = Choose | Toggle | Settle
