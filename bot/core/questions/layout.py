"""How a question is shown, as plain data. The screens draw it with their words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choices:
    """Buttons for these option ids. A tap on one is the answer: `Choose`."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ticks:
    """Buttons for these option ids. A tap ticks or unticks one: `Toggle`. With a tick there is Done: `Settle`."""

    options: tuple[str, ...]
    ticked: frozenset[str]


@dataclass(frozen=True, slots=True)
class Writing:
    """A line that asks for a message of words."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with Next under it: `Settle`."""


Layout = Choices | Ticks | Writing | Reading
