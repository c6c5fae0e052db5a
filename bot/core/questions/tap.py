"""Taps on the buttons of a question."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choose:
    """A tap on the option of a question with one answer."""

    question: str
    option: str


@dataclass(frozen=True, slots=True)
class Toggle:
    """A tap on the option of a question with several answers. It is idempotent: it says the new state."""

    question: str
    option: str
    on: bool


@dataclass(frozen=True, slots=True)
class Settle:
    """Done with picking, or with reading a note."""

    question: str


QuestionTap = Choose | Toggle | Settle
