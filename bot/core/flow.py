"""What a writer makes: a flow and its questions. Structure only; the words live elsewhere."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from bot.core.expression import Expression
from bot.core.questions import Option, Question

FELT_OFF = "felt-off"
"""Where an option may lead: the page for when something felt wrong."""


class Urgency(StrEnum):
    """What a line said back is about, most urgent first."""

    EMERGENCY = "emergency"
    UNSAFE = "unsafe"
    TIME = "time"
    WRONG = "wrong"
    DROP = "drop"
    NONE = "none"

    @property
    def rank(self) -> int:
        """0 for what comes before all else."""
        return list(Urgency).index(self)


@dataclass(frozen=True, slots=True)
class Mirror:
    """A line that may be said back at the end, where its condition holds. Of several, the most urgent are said."""

    id: str
    when: Expression | None = None
    urgency: Urgency = Urgency.NONE


@dataclass(frozen=True, slots=True)
class Onward:
    """A flow that may be offered once another is over, where the condition holds for what was said there."""

    flow: str
    when: Expression | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """An authored sequence of questions, asked in order, each only where its condition holds.

    `mounted` holds the flows that its options open, ready to be asked inside it. Nothing of a flow that does not
    `keeps` is ever kept. One that is not `listed` is only reached from elsewhere. One that asks for `ideas` may offer
    some at its end, and the flows it leads `onward` to once it is over. One for the `night` may end with a good night.
    One with `own` asks the person's own questions last.
    Each page and each end of one for `safety` has a way to help lines. `place` orders the list of
    /checkin.
    """

    id: str
    questions: tuple[Question, ...]
    mirror: tuple[Mirror, ...] = ()
    mounted: Mapping[str, "Flow"] = field(default_factory=dict)
    keeps: bool = True
    listed: bool = True
    ideas: bool = False
    safety: bool = False
    night: bool = False
    own: bool = False
    onward: tuple[Onward, ...] = ()
    place: int = 99
    _by_id: dict[str, Question] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        for flow in self.mounted.values():
            self._by_id.update(flow._by_id)
        self._by_id.update({question.id: question for question in self.questions})

    def question(self, id: str) -> Question | None:
        """The question of that id, here or in a flow opened here; None where there is no such question (any more)."""
        return self._by_id.get(id)

    def words_of(self, question: Question) -> str:
        """The id of the question's words."""
        return question.id.replace(".", "-", 1) if "." in question.id else f"{self.id}-{question.id}"

    def with_words(self, ids: Iterable[str]) -> "Flow":
        """This flow with these words of the person's own beside the options of questions that take them."""
        more = tuple(Option(id) for id in ids)
        if not more:
            return self
        return replace(
            self, questions=tuple(replace(q, options=(*q.options, *more)) if q.own else q for q in self.questions)
        )

    def with_questions(self, more: Iterable[Question]) -> "Flow":
        """This flow with these questions of the person's own at its end, where it takes any; before those that are
        extra, as the person wants them asked."""
        asked, extra = ([q for q in self.questions if q.extra is wanted] for wanted in (False, True))
        return replace(self, questions=(*asked, *more, *extra)) if self.own else self

    def inside(self) -> "Flow":
        """This flow as it stands inside another: its questions' ids bear its name."""
        named = tuple(replace(question, id=f"{self.id}.{question.name}") for question in self.questions)
        return replace(self, questions=named)
