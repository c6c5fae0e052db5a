"""A flow and its questions, as written in content/flows/. It holds ids and conditions, and no words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from bot.core.expression import Expression
from bot.core.questions import Option, Question

FELT_OFF = "felt-off"
"""The id of the page for when something felt off. An option may lead there."""


class MirrorUrgency(StrEnum):
    """The subject of a mirror line, most urgent first."""

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
    """A line at the end of a check-in, if its condition holds. If there are too many lines, the most urgent are
    shown."""

    id: str
    when: Expression | None = None
    urgency: MirrorUrgency = MirrorUrgency.NONE


@dataclass(frozen=True, slots=True)
class OfferedFlow:
    """A flow that is offered at the end of another flow, if the condition holds for the answers there."""

    flow: str
    when: Expression | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """A sequence of questions, asked in order, each only if its condition holds."""

    id: str
    questions: tuple[Question, ...]
    mirror: tuple[Mirror, ...] = ()
    mounted: Mapping[str, "Flow"] = field(default_factory=dict)
    """The flows that its options open, by id. Their questions have ids for use inside this flow: see `inside`."""
    keeps: bool = True
    """Its answers can be kept as an entry."""
    listed: bool = True
    """It is in the list of /checkin."""
    ideas: bool = False
    """It may offer ideas at its end."""
    safety: bool = False
    """Each of its pages has a button to help lines."""
    night: bool = False
    """It may end with a good-night line."""
    own: bool = False
    """It also asks the questions that the person wrote."""
    onward: tuple[OfferedFlow, ...] = ()
    place: int = 99
    """Its place in the list of /checkin."""
    _by_id: dict[str, Question] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        for flow in self.mounted.values():
            self._by_id.update(flow._by_id)
        self._by_id.update({question.id: question for question in self.questions})

    def question(self, id: str) -> Question | None:
        """The question with that id, here or in a mounted flow; None if the flow has no such question (any more)."""
        return self._by_id.get(id)

    def words_of(self, question: Question) -> str:
        """The id of the question's words."""
        return question.id.replace(".", "-", 1) if "." in question.id else f"{self.id}-{question.id}"

    def with_words(self, ids: Iterable[str]) -> "Flow":
        """This flow, with the person's own words (by option id) as options of the questions that take them."""
        more = tuple(Option(id) for id in ids)
        if not more:
            return self
        return replace(
            self, questions=tuple(replace(q, options=(*q.options, *more)) if q.own else q for q in self.questions)
        )

    def with_questions(self, more: Iterable[Question]) -> "Flow":
        """This flow, with the questions that the person wrote, if the flow takes any. They come before the extra
        questions, because extra questions are asked only on request."""
        if not self.own:
            return self
        extra = [question for question in self.questions if question.extra]
        asked = [question for question in self.questions if not question.extra]
        return replace(self, questions=(*asked, *more, *extra))

    def inside(self) -> "Flow":
        """This flow for use inside another flow: each question's id is prefixed with the id of this flow."""
        named = tuple(replace(question, id=f"{self.id}.{question.name}") for question in self.questions)
        return replace(self, questions=named)
