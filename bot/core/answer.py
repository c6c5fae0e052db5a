"""The values of answers, and what is shown of them.

Each question type uses one of these classes. Nothing here may depend on a type, a flow or a language.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from bot.core.text import LONGEST_TEXT, units


@dataclass(frozen=True, slots=True)
class Picked:
    """The ids of the picked options, in the order of the taps."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClearText:
    """Words as plaintext: typed in this turn, or opened to be shown.

    They are never stored as plaintext: the service first seals them to the journal's key.
    """

    text: str = field(repr=False)
    message: int | None = field(default=None, kw_only=True)
    """The id of their message, while the check-in is under way."""

    @property
    def length(self) -> int:
        """In UTF-16 code units."""
        return units(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Words that are sealed to the journal's key."""

    sealed: bytes = field(repr=False)
    length: int
    """In UTF-16 code units."""
    message: int | None = None
    """The id of their message, while the check-in is under way."""


Part = ClearText | Box
"""The words of one message."""


class WordsSealed(ValueError):
    """The words are in a box, which only the journal's key opens."""


@dataclass(frozen=True, slots=True)
class Typed:
    """Words that the person wrote, in one or several messages. A check-in needs only their length."""

    parts: tuple[Part, ...]

    @property
    def length(self) -> int:
        """The length of all parts joined, in UTF-16 code units."""
        length = 0
        for part in self.parts:
            length += len(_separator(length)) + part.length
        return length

    @property
    def text(self) -> str:
        """All parts joined. Raises WordsSealed if a part is in a box."""
        joined = ""
        for part in self.parts:
            if isinstance(part, Box):
                raise WordsSealed("these words are still sealed")
            joined += _separator(units(joined)) + part.text
        return joined

    def continued(self, text: str, message: int | None = None) -> "Typed":
        """These words, followed by those of another message."""
        return Typed((*self.parts, ClearText(text, message=message)))

    def edited(self, text: str, message: int) -> "Typed":
        """These words, with `text` in place of the words of that message."""
        new = ClearText(text, message=message)
        return Typed(tuple(new if part.message == message else part for part in self.parts))

    def opened(self, opened: Mapping[Box, ClearText]) -> "Typed":
        """These words, with the boxes in `opened` replaced by their texts."""
        return Typed(tuple(opened.get(part, part) if isinstance(part, Box) else part for part in self.parts))

    @property
    def is_open(self) -> bool:
        """Whether no part is in a box."""
        return all(isinstance(part, ClearText) for part in self.parts)

    def unnumbered(self) -> "Typed":
        """These words, without the ids of their messages."""
        return Typed(tuple(replace(part, message=None) for part in self.parts))


def typed(text: str, message: int | None = None) -> Typed:
    """Words of one message."""
    return Typed((ClearText(text, message=message),))


def _separator(length: int) -> str:
    """The separator between words of this length and those of the next message: a new line.

    It is empty after messages of full length, because Telegram may have split the text within a word.
    """
    return "" if length % LONGEST_TEXT == 0 else "\n"


@dataclass(frozen=True, slots=True)
class Seen:
    """A note that was read."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A skipped question. A skip is an answer like any other."""


AnswerValue = Picked | Typed | Seen | Skipped


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a question."""

    question: str
    said: AnswerValue
    settled: bool = True
    """False while the person is still picking options."""


def is_shown(said: AnswerValue) -> bool:
    """Whether an entry shows the answer. Skips and notes are not shown."""
    return isinstance(said, Picked | Typed)


def shown(said: AnswerValue, label: Callable[[str], str]) -> list[str]:
    """The lines that an entry shows: the labels of the picked options, or the words.

    `label` returns an option's label by its id. Raises WordsSealed if the words are in boxes.
    """
    match said:
        case Picked(options):
            return [label(option) for option in options]
        case Typed():
            return [said.text]
    return []


def in_own_words(said: AnswerValue) -> bool:
    """Whether the person typed the answer."""
    return isinstance(said, Typed)


def picked(said: AnswerValue) -> tuple[str, ...]:
    """The ids of the picked options. Empty for an answer that picks none."""
    return said.options if isinstance(said, Picked) else ()
