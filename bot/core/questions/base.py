"""A question, and the interface of question types.

A type is a stateless object with its own file in this package. It decides; it must never draw, store or hold words.
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
    """One thing to pick."""

    id: str
    tags: frozenset[str] = frozenset()
    """Which ideas fit depends on them."""
    leads: str | None = None
    """The page that it opens."""
    opens: str | None = None
    """The flow whose questions are asked next."""
    schedules: tuple[str, ...] = ()
    """The reminders that it schedules."""
    holds: bool = False
    """Something was not wanted or is not safe: it holds back the same reminders as "Something felt off", silently."""
    clears: bool = False
    """Help is needed now or today: it cancels the comfort notes of the next hours."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a flow."""

    id: str
    """Inside another flow it is `<flow>.<id>`, so that it is unique on any walk."""
    type: "QuestionType"
    options: tuple[Option, ...] = ()
    when: Expression | None = None
    """Whether it is asked."""
    most: int | None = None
    """How many options may be picked."""
    sources: tuple[str, ...] = ()
    support: str = ""
    """It shows a way to help lines, those of this kind first."""
    ends: bool = False
    """After it no other question is asked in any flow."""
    clear: bool = False
    """It shows a way to clear the chat."""
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
        """The option of that id, or None if the question has no such option (any more)."""
        return next((option for option in self.options if option.id == id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The parts of a question in a flow's file that its type checks."""

    id: str
    options: tuple[Option, ...] = ()
    tags: Mapping[str, Sequence[str]]
    """Tags for the type's own options, by option id."""
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Flaw:
    """A fault in a question's file or in a comparison with the question."""

    problem: str
    remedy: str
    key: str | None = None
    """The key of the fault in the file."""


class QuestionType(ABC):
    """How a question is answered. `TYPES` has them all by name."""

    name: ClassVar[str]
    """Its name under `kind:` in a flow's file."""
    has_options: ClassVar[bool] = True
    """Whether an answer picks options."""
    takes_words: ClassVar[bool] = False
    """Whether the answer is typed."""

    def __repr__(self) -> str:
        return self.name

    # In a walk.

    @abstractmethod
    def fits(self, said: AnswerValue) -> bool:
        """Whether an answer is of this type. A skip is of every type.

        A flow may change during a walk: the answer counts even if its option is gone, but a question that has another
        type now is asked again.
        """

    @abstractmethod
    def value(self, said: AnswerValue) -> Value:
        """The value of an answer in conditions. The answer fits and is not a skip."""

    @abstractmethod
    def tap(self, question: Question, said: AnswerValue | None, tap: QuestionTap) -> Answer | Hint:
        """The answer after a tap; a hint if the tap changes nothing. `said` is the answer so far."""

    def taken_back(self, answer: Answer) -> Answer | None:
        """The rest of a settled answer when the person goes back to its question; None if nothing is left."""
        return None

    def changed(self, question: Question, said: Picked, option: str) -> Picked | Hint:
        """The new pick after a tap on an option of a kept answer."""
        return Hint.STALE

    # On a screen.

    @abstractmethod
    def layout(self, question: Question, said: AnswerValue | None) -> Layout:
        """How the question is shown. `said` is the answer so far."""

    def on_button(self, option: str, label: str) -> str:
        """The text on an option's button, without a tick."""
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
        """Enough answers to test all conditions that compare with the values `watched`. Skips are left out."""


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
