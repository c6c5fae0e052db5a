"""A question, and the interface of question types.

A type is a stateless object with its own file in this package. It must never draw, store or hold words.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from bot.core.answer import Answer, AnswerValue, Picked
from bot.core.expression import Expression, Value
from bot.core.hint import Hint
from bot.core.questions.layout import Layout
from bot.core.questions.tap import QuestionTap


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a question."""

    id: str
    tags: frozenset[str] = frozenset()
    """They decide which ideas fit."""
    leads: str | None = None
    """The id of the page that it opens."""
    opens: str | None = None
    """The id of the flow whose questions are asked next."""
    schedules: tuple[str, ...] = ()
    """The kinds of reminders that it schedules."""
    holds: bool = False
    """It says that something was not wanted or is not safe. It silently holds back the same reminders as "Something
    felt off"."""
    clears: bool = False
    """It says that help is needed now or today. It cancels the comfort notes of the next hours."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a flow."""

    id: str
    """In a flow that is asked inside another flow it is `<flow>.<id>`, so it is unique in a check-in."""
    type: "QuestionType"
    options: tuple[Option, ...] = ()
    when: Expression | None = None
    """The condition for asking it. None: it is always asked."""
    most: int | None = None
    """The most options that may be picked. None: all."""
    sources: tuple[str, ...] = ()
    """The ids of the sources of its facts."""
    support: str = ""
    """The kind of help lines that its button to help lines shows first. Empty: there is no such button."""
    ends: bool = False
    """After it no other question is asked in any flow."""
    clear: bool = False
    """It has a button to clear the chat."""
    kept: bool = True
    """Whether an entry keeps the answer."""
    own: bool = False
    """The person's own words are among its options."""
    extra: bool = False
    """It is asked only after [A few more questions] at the end."""

    @property
    def name(self) -> str:
        """The id within its own flow, as conditions use it."""
        return self.id.rpartition(".")[2]

    def option(self, id: str) -> Option | None:
        """The option with that id; None if the question has no such option (any more)."""
        return next((option for option in self.options if option.id == id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The part of a question in a flow's file that its type checks."""

    id: str
    options: tuple[Option, ...] = ()
    tags: Mapping[str, Sequence[str]]
    """For a type with fixed options: tags by option id."""
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Flaw:
    """A fault in a question of a flow's file, or in a condition that compares with the question."""

    problem: str
    remedy: str
    key: str | None = None
    """The key in the file at which the fault is."""


class QuestionType(ABC):
    """How a question is answered. `TYPES` has all types by name."""

    name: ClassVar[str]
    """The name under `kind:` in a flow's file."""
    has_options: ClassVar[bool] = True
    """Whether an answer picks options."""
    takes_words: ClassVar[bool] = False
    """Whether the answer is typed."""

    def __repr__(self) -> str:
        return self.name

    # In a check-in.

    @abstractmethod
    def fits(self, said: AnswerValue) -> bool:
        """Whether an answer has the form of this type. A skip fits every type.

        A flow may change during a check-in. An answer still fits if its option is gone. If the question has another
        type now, the answer does not fit, and the question is asked again.
        """

    @abstractmethod
    def value(self, said: AnswerValue) -> Value:
        """The value of an answer in conditions. The answer must fit, and must not be a skip."""

    @abstractmethod
    def tap(self, question: Question, said: AnswerValue | None, tap: QuestionTap) -> Answer | Hint:
        """The answer after a tap; a hint if the tap changes nothing. `said` is the answer so far."""

    def taken_back(self, answer: Answer) -> Answer | None:
        """The unsettled answer that remains when the person goes back to its question; None if none remains."""
        return None

    def changed(self, question: Question, said: Picked, option: str) -> Picked | Hint:
        """The pick after a tap that changes an answer in the journal; a hint if it cannot change like that."""
        return Hint.STALE

    # On a screen.

    @abstractmethod
    def layout(self, question: Question, said: AnswerValue | None) -> Layout:
        """How the question is shown. `said` is the answer so far."""

    def on_button(self, option: str, label: str) -> str:
        """The text on an option's button, without a tick. `label` is the option's text in the content."""
        return label

    # In content.

    @abstractmethod
    def flaws(self, written: Written) -> list[Flaw]:
        """The faults in a question of this type, for the writer to correct."""

    def options(self, written: Written) -> tuple[Option, ...]:
        """The options of the question."""
        return written.options

    @abstractmethod
    def mismatch(self, question: Question, literal: Value) -> Flaw | None:
        """Why an answer cannot be compared with that literal (a number or an option id); None if it can."""

    @abstractmethod
    def possible(self, question: Question, watched: frozenset[object]) -> list[AnswerValue]:
        """Enough answers to exercise every condition that compares with the values in `watched`. None is a skip."""


def needs_options(written: Written, *, least: int) -> list[Flaw]:
    """A fault if there are fewer options than the type needs."""
    few = "no options" if least == 1 else "fewer than two options"
    return [] if len(written.options) >= least else [Flaw(f"{written.id!r} has {few}", "add options")]


def no_max(written: Written) -> list[Flaw]:
    """A fault if there is a max, for a type with a single answer."""
    flaw = Flaw("only a question of kind many has a max", "take it out", "max")
    return [] if written.most is None else [flaw]


def no_tags(written: Written) -> list[Flaw]:
    """A fault if there are tags on the question, for a type with options in the file."""
    return [Flaw("tags stand on the options", "move them there", "tags")] if written.tags else []
