"""What can be said to a question: what it holds, and what is shown of it.

A type of question uses one of these forms. Nothing here may depend on a type, a flow or a language.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from bot.core.text import LONGEST_TEXT, units


@dataclass(frozen=True, slots=True)
class Picked:
    """Option ids chosen, in the order they were tapped."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """Words as they were written: those of this turn, or those that were opened to be shown.

    They are never kept like this: the service seals them to the journal's key before anything is written down.
    """

    text: str = field(repr=False)
    message: int | None = field(default=None, kw_only=True)
    """The number of the message they came in, while the check-in is under way."""

    @property
    def length(self) -> int:
        """In UTF-16 code units."""
        return units(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Words, sealed to the journal's key as they came."""

    sealed: bytes = field(repr=False)
    length: int
    """In UTF-16 code units."""
    message: int | None = None
    """The number of the message they came in, while the check-in is under way."""


Part = Text | Box
"""What the person wrote in one message."""


class WordsSealed(ValueError):
    """The words lie in a box: only the journal's key opens it."""


@dataclass(frozen=True, slots=True)
class Typed:
    """Words the person wrote, in one message or in several. What a check-in needs of them is their length."""

    parts: tuple[Part, ...]

    @property
    def length(self) -> int:
        """Of all parts as they are read together, in UTF-16 code units."""
        whole = 0
        for part in self.parts:
            whole += len(_between(whole)) + part.length
        return whole

    @property
    def text(self) -> str:
        """The words, all parts together. Raises WordsSealed while they lie in boxes."""
        whole = ""
        for part in self.parts:
            if isinstance(part, Box):
                raise WordsSealed("these words are still sealed")
            whole += _between(units(whole)) + part.text
        return whole

    def going_on(self, text: str, message: int | None = None) -> "Typed":
        """These words with those of another message."""
        return Typed((*self.parts, Text(text, message=message)))

    def edited(self, text: str, message: int) -> "Typed":
        """These words, with what that message says now."""
        new = Text(text, message=message)
        return Typed(tuple(new if part.message == message else part for part in self.parts))

    def opened(self, opened: Mapping[Box, Text]) -> "Typed":
        """These words, with those boxes opened that are among `opened`."""
        return Typed(tuple(opened.get(part, part) if isinstance(part, Box) else part for part in self.parts))

    @property
    def is_open(self) -> bool:
        """Whether no part of them lies in a box."""
        return all(isinstance(part, Text) for part in self.parts)

    def unnumbered(self) -> "Typed":
        """These words, without the numbers of their messages."""
        return Typed(tuple(replace(part, message=None) for part in self.parts))


def typed(text: str, message: int | None = None) -> Typed:
    """Words of one message."""
    return Typed((Text(text, message=message),))


def _between(length: int) -> str:
    """What stands between words of that length and those of the next message: a new line.

    A message that is full to the last letter may have been cut within a word, so nothing stands after one.
    """
    return "" if length % LONGEST_TEXT == 0 else "\n"


@dataclass(frozen=True, slots=True)
class Seen:
    """A note that was read."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A question passed by. As good an answer as any."""


AnswerValue = Picked | Typed | Seen | Skipped


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said to a question. Not `settled` while several options are still being picked."""

    question: str
    said: AnswerValue
    settled: bool = True


def is_shown(said: AnswerValue) -> bool:
    """Whether an entry shows it. Skipped questions and notes say nothing."""
    return isinstance(said, Picked | Typed)


def shown(said: AnswerValue, label: Callable[[str], str]) -> list[str]:
    """What is shown: the labels of what was picked, or the words. `label` gives an option's label by its id.

    Raises WordsSealed where the words lie in boxes.
    """
    match said:
        case Picked(options):
            return [label(option) for option in options]
        case Typed():
            return [said.text]
    return []


def in_own_words(said: AnswerValue) -> bool:
    """Whether the person wrote it."""
    return isinstance(said, Typed)


def picked(said: AnswerValue) -> tuple[str, ...]:
    """The ids of the options that were picked; none where the answer picks none."""
    return said.options if isinstance(said, Picked) else ()
