"""A question, and what each type of question must offer.

A type is a stateless object with a file of its own in this package. It decides; it never draws, stores or speaks.
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
    """One thing to pick.

    `tags` steer which ideas fit. `leads` names a page that choosing it opens, `opens` a flow whose questions are
    asked next. `plants` names the reminders that choosing it plants. One that `holds` says that something was not
    wanted or is not safe: choosing it holds back what the page for when something felt wrong does, without a word.
    One that `clears` says that help is needed now or today: choosing it takes up the comfort notes of the next hours.
    """

    id: str
    tags: frozenset[str] = frozenset()
    leads: str | None = None
    opens: str | None = None
    plants: tuple[str, ...] = ()
    holds: bool = False
    clears: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """One thing asked.

    `when` decides whether it is asked at all; `most` is how many of several may be picked. With `support` it shows a
    way to help lines, those of that kind first, with `clear` a way to clear the chat. After one that `ends` the walk
    nothing more is asked, in whichever flow it stands. Inside another flow its id is `<flow>.<id>`, so that it is one
    of a kind on any walk.
    """

    id: str
    type: "QuestionType"
    options: tuple[Option, ...] = ()
    when: Expression | None = None
    most: int | None = None
    sources: tuple[str, ...] = ()
    support: str = ""
    ends: bool = False
    clear: bool = False
    kept: bool = True
    """Whether an entry keeps the answer."""
    own: bool = False
    """Words of the person's own stand beside its options."""
    extra: bool = False
    """It is asked only after [A few more questions] at the end."""

    @property
    def name(self) -> str:
        """The id within its own flow, by which conditions know it."""
        return self.id.rpartition(".")[2]

    def option(self, id: str) -> Option | None:
        """The option of that id, or None where the question has no such option (any more)."""
        return next((option for option in self.options if option.id == id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a flow's file says of a question that its type has a say in."""

    id: str
    options: tuple[Option, ...] = ()
    tags: Mapping[str, Sequence[str]]
    """Of options that the type brings along, by the option's id."""
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong with a question as written or as compared, what to do about it, and the key it stands under."""

    problem: str
    remedy: str
    key: str | None = None


class QuestionType(ABC):
    """How a question is answered. The registry in this package knows each by its name."""

    name: ClassVar[str]
    """What a flow's file writes under `kind:`."""
    has_options: ClassVar[bool] = True
    """Whether an answer picks options."""
    takes_words: ClassVar[bool] = False
    """Whether a message of words is the answer."""

    def __repr__(self) -> str:
        return self.name

    # In a walk.

    @abstractmethod
    def fits(self, said: AnswerValue) -> bool:
        """Whether an answer is of this type. A skip is of every type.

        A flow may be edited under a walk: an option that is gone still counts as said, an answer of another type is
        asked again.
        """

    @abstractmethod
    def value(self, said: AnswerValue) -> Value:
        """What an answer that fits, and is no skip, stands for in a condition."""

    @abstractmethod
    def tap(self, question: Question, said: AnswerValue | None, tap: QuestionTap) -> Answer | Hint:
        """The answer after a tap, where `said` was said so far. A hint where the tap changes nothing."""

    def taken_back(self, answer: Answer) -> Answer | None:
        """What stays of a settled answer when the person goes back to its question; None for nothing."""
        return None

    def changed(self, question: Question, said: Picked, option: str) -> Picked | Hint:
        """What is picked after a tap on an option of an answer that is kept already. The option is one of these."""
        return Hint.STALE

    # On a screen.

    @abstractmethod
    def layout(self, question: Question, said: AnswerValue | None) -> Layout:
        """How the question stands in the chat, where `said` was said so far."""

    def on_button(self, option: str, label: str) -> str:
        """What an option's button says, without a tick."""
        return label

    # In content.

    @abstractmethod
    def flaws(self, written: Written) -> list[Flaw]:
        """What a writer must correct in a question of this type."""

    def options(self, written: Written) -> tuple[Option, ...]:
        """The options that the question has."""
        return written.options

    @abstractmethod
    def mismatch(self, question: Question, literal: Value) -> Flaw | None:
        """Why an answer can never be compared with that literal, a number or an option's id; None where it can."""

    @abstractmethod
    def possible(self, question: Question, watched: frozenset[object]) -> list[AnswerValue]:
        """Answers that stand for all others but a skip, where conditions look for the values `watched`."""


def needs_options(written: Written, *, least: int) -> list[Flaw]:
    """Fewer options than a question of that type makes sense with."""
    few = "no options" if least == 1 else "fewer than two options"
    return [] if len(written.options) >= least else [Flaw(f"{written.id!r} has {few}", "add options")]


def no_max(written: Written) -> list[Flaw]:
    """A max of a type that does not count what is picked."""
    flaw = Flaw("only a question of kind many has a max", "take it out", "max")
    return [] if written.most is None else [flaw]


def no_tags(written: Written) -> list[Flaw]:
    """Tags on the question of a type whose options are written out."""
    return [Flaw("tags stand on the options", "move them there", "tags")] if written.tags else []
