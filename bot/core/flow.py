"""A flow and its questions, as a writer makes them. Structure only; it holds no words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from bot.core.expression import Expression
from bot.core.questions import Option, Question

FELT_OFF = "felt-off"
"""The page for when something felt off. An option may lead there."""


class MirrorUrgency(StrEnum):
    """What a mirror line is about, most urgent first."""

    EMERGENCY = "emergency"
    UNSAFE = "unsafe"
    TIME = "time"
    WRONG = "wrong"
    DROP = "drop"
    NONE = "none"

    @property
    def rank(self) -> int:
        """0 is the most urgent."""
        return list(MirrorUrgency).index(self)


@dataclass(frozen=True, slots=True)
class Mirror:
    """A line shown at the end of a check-in if its condition holds. Of several, the most urgent are shown."""

    id: str
    when: Expression | None = None
    urgency: MirrorUrgency = MirrorUrgency.NONE


@dataclass(frozen=True, slots=True)
class OfferedFlow:
    """A flow offered at the end of another one if the condition holds for its answers."""

    flow: str
    when: Expression | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """A sequence of questions, asked in order, each only if its condition holds."""

    id: str
    questions: tuple[Question, ...]
    mirror: tuple[Mirror, ...] = ()
    mounted: Mapping[str, "Flow"] = field(default_factory=dict)
    """The flows that its options open, ready to be asked inside it."""
    keeps: bool = True
    """Its answers can be kept as an entry."""
    listed: bool = True
    """It is in the list of /checkin."""
    ideas: bool = False
    """It may offer ideas at its end."""
    safety: bool = False
    """Each of its pages has a way to help lines."""
    night: bool = False
    """It may end with a good night."""
    own: bool = False
    """It asks the person's own questions last."""
    onward: tuple[OfferedFlow, ...] = ()
    place: int = 99
    """Its place in the list of /checkin."""
    _by_id: dict[str, Question] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        for flow in self.mounted.values():
            self._by_id.update(flow._by_id)
        self._by_id.update({question.id: question for question in self.questions})

    def question(self, id: str) -> Question | None:
        """The question of that id, here or in a mounted flow. None if there is no such question (any more)."""
        return self._by_id.get(id)

    def words_of(self, question: Question) -> str:
        """The id of the question's words."""
        return question.id.replace(".", "-", 1) if "." in question.id else f"{self.id}-{question.id}"

    def with_words(self, ids: Iterable[str]) -> "Flow":
        """This flow with the person's own words as options of the questions that take them."""
        more = tuple(Option(id) for id in ids)
        if not more:
            return self
        return replace(
            self, questions=tuple(replace(q, options=(*q.options, *more)) if q.own else q for q in self.questions)
        )

    def with_questions(self, more: Iterable[Question]) -> "Flow":
        """This flow with the person's own questions at its end, if it takes any. They come before the extra ones, so
        they are always asked."""
        asked, extra = ([q for q in self.questions if q.extra is wanted] for wanted in (False, True))
        return replace(self, questions=(*asked, *more, *extra)) if self.own else self

    def inside(self) -> "Flow":
        """This flow for use inside another: its name is put before its questions' ids."""
        named = tuple(replace(question, id=f"{self.id}.{question.name}") for question in self.questions)
        return replace(self, questions=named)
