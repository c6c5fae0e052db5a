"""What can be said to a question: what it holds, and what is shown of it.

A type of question uses one of these forms. Nothing here may depend on a type, a flow or a language.
"""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picked:
    """Option ids chosen, in the order they were tapped."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Typed:
    """Words the person wrote."""

    text: str


@dataclass(frozen=True, slots=True)
class Seen:
    """A note that was read."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A question passed by. As good an answer as any."""


Said = Picked | Typed | Seen | Skipped


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said to a question. Not `settled` while several options are still being picked."""

    question: str
    said: Said
    settled: bool = True


def is_shown(said: Said) -> bool:
    """Whether an entry shows it. Skipped questions and notes say nothing."""
    return isinstance(said, Picked | Typed)


def shown(said: Said, label: Callable[[str], str]) -> list[str]:
    """What is shown: the labels of what was picked, or the words. `label` gives an option's label by its id."""
    match said:
        case Picked(options):
            return [label(option) for option in options]
        case Typed(text):
            return [text]
    return []


def picked(said: Said) -> tuple[str, ...]:
    """The ids of the options that were picked; none where the answer picks none."""
    return said.options if isinstance(said, Picked) else ()
