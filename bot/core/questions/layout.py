"""How a question is shown, as plain data. The screens draw it with their words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choices:
    """A button for each option id. A tap sends `Choose`, which is the answer."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ticks:
    """A button for each option id. A tap sends `Toggle`, which ticks or unticks the option. Once an option is ticked
    there is a Done button, which sends `Settle`."""

    options: tuple[str, ...]
    ticked: frozenset[str]


@dataclass(frozen=True, slots=True)
class Writing:
    """A line that asks for a text message."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with a Next button, which sends `Settle`."""


Layout = Choices | Ticks | Writing | Reading
