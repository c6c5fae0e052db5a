"""A check-in: one person's walk through a flow. Its state is its answers, and `walk` derives the current question."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.core.answer import Answer, AnswerValue, Skipped, Typed, in_own_words, is_shown, picked
from bot.core.expression import Value
from bot.core.flow import Flow
from bot.core.kept import UNEXPORTED
from bot.core.questions import Question

CHECKIN_ID_LENGTH = 6
"""Letters in the id of a check-in."""


@dataclass(frozen=True, slots=True)
class Checkin:
    """A check-in under way."""

    id: str
    """A few random letters. The check-in's buttons carry them."""
    flow: str
    begun_at: datetime
    """UTC."""
    answers: tuple[Answer, ...] = ()
    paused: bool = False
    typed_at: datetime | None = field(default=None, metadata=UNEXPORTED)
    """When the last answer was typed (UTC). None after a tap: then no later message continues that answer."""
    no_ideas: bool = field(default=False, metadata=UNEXPORTED)
    """Something felt off in it, or may have, so it offers no ideas at its end."""
    aside: bool = field(default=False, metadata=UNEXPORTED)
    """It is paused because the page for when something felt off replaced its question. Going back to the question
    needs no passphrase."""
    more: bool = field(default=False, metadata=UNEXPORTED)
    """The person wanted more questions at the end, so the `extra` questions are asked."""

    def put_off(self) -> "Checkin":
        """The check-in, paused."""
        return replace(self, paused=True, aside=False, typed_at=None)

    def put_aside(self) -> "Checkin":
        """The check-in, whose question the page for when something felt off replaces. If the person had paused the
        check-in before, it counts as paused and not as aside."""
        return replace(self, paused=True, aside=self.aside or not self.paused, typed_at=None, no_ideas=True)

    def answer(self, question: str) -> Answer | None:
        """The answer to that question, settled or not; None if there is none."""
        return next((answer for answer in self.answers if answer.question == question), None)

    def written_in(self, message: int) -> Answer | None:
        """The answer that was typed, in whole or in part, in that message; None if there is none."""
        for answer in self.answers:
            if isinstance(answer.said, Typed) and any(part.message == message for part in answer.said.parts):
                return answer
        return None

    def with_answer(self, answer: Answer) -> "Checkin":
        """The check-in with that answer, which replaces an earlier answer to the same question."""
        others = tuple(other for other in self.answers if other.question != answer.question)
        return replace(self, answers=(*others, answer))

    def without_words(self) -> "Checkin":
        """The check-in without its typed answers. Their questions are asked again."""
        return replace(self, answers=tuple(a for a in self.answers if not in_own_words(a.said)), typed_at=None)

    def without(self, question: str) -> "Checkin":
        """The check-in without an answer to that question."""
        return replace(self, answers=tuple(a for a in self.answers if a.question != question))


@dataclass(frozen=True, slots=True)
class FlowAnswers:
    """The answers within one flow, as the flow's conditions see them. An option may have opened the flow."""

    flow: Flow
    values: dict[str, Value]
    """By the name of the question."""
    skipped: frozenset[str]
    """Names of questions."""


@dataclass(frozen=True, slots=True)
class Path:
    """The position in a check-in, and the way there. `walk` derives it."""

    behind: tuple[Question, ...]
    """The questions answered so far, in order."""
    here: Question | None
    """The current question. None at the end."""
    by_flow: tuple[FlowAnswers, ...]
    """The answers in each flow reached so far, the check-in's own flow first."""

    @property
    def values(self) -> dict[str, Value]:
        """The values of the answers in the check-in's own flow."""
        return self.by_flow[0].values

    @property
    def skipped(self) -> frozenset[str]:
        """The skipped questions of the check-in's own flow."""
        return self.by_flow[0].skipped


def walk(flow: Flow, checkin: Checkin) -> Path:
    """Derive the position in a check-in. The current question is the first one whose condition holds and that has no
    settled answer of its type.

    `extra` questions come last in their flow. They are asked only if the person wants more. An `extra` question that is
    answered already counts in any case, because the flow may have changed since.

    If a chosen option opens a flow, the questions of that flow follow at once. Each such flow is asked only once.
    Conditions see only the questions of their own flow. After a question that `ends` the check-in, no other question
    is asked in any flow.
    """
    behind: list[Question] = []
    by_flow: dict[str, FlowAnswers] = {}
    here = _walk(flow, checkin, behind, by_flow)
    return Path(tuple(behind), here, tuple(by_flow.values()))


def _walk(flow: Flow, checkin: Checkin, behind: list[Question], by_flow: dict[str, FlowAnswers]) -> Question | None:
    by_flow[flow.id] = FlowAnswers(flow, {}, frozenset())  # noted first: a flow that it opens must not open it again
    values: dict[str, Value] = {}
    skipped: set[str] = set()
    here: Question | None = None
    for question in flow.questions:
        if question.when is not None and not question.when.holds(values, frozenset(skipped)):
            continue
        answer = checkin.answer(question.id)
        if answer is None or not answer.settled or not question.type.fits(answer.said):
            if question.extra and not checkin.more:
                continue
            here = question
            break
        behind.append(question)
        if isinstance(answer.said, Skipped):
            skipped.add(question.name)
        else:
            values[question.name] = question.type.value(answer.said)
        for opened in _opened(flow, question, answer.said):
            if here is None and opened.id not in by_flow:
                here = _walk(opened, checkin, behind, by_flow)
        if here is not None or behind[-1].ends:
            break
    by_flow[flow.id] = FlowAnswers(flow, values, frozenset(skipped))
    return here


def _opened(flow: Flow, question: Question, said: AnswerValue) -> list[Flow]:
    """The flows that the chosen options open, in the order of the options."""
    chosen = [option for option in question.options if option.id in picked(said) and option.opens in flow.mounted]
    return [flow.mounted[option.opens] for option in chosen if option.opens is not None]


def has_more(flow: Flow, checkin: Checkin) -> bool:
    """Whether extra questions are left to offer at the end."""
    return not checkin.more and walk(flow, replace(checkin, more=True)).here is not None


def kept_answers(flow: Flow, checkin: Checkin) -> tuple[Answer, ...]:
    """The answers that an entry keeps: first those on the path, in order, then those whose question the flow no longer
    has.

    Two kinds of answers are dropped: those off the path, which the person took back, and those to questions that are
    not `kept`.
    """
    on_path = [checkin.answer(question.id) for question in walk(flow, checkin).behind if question.kept]
    orphaned = [a for a in checkin.answers if a.settled and flow.question(a.question) is None]
    return tuple(_unnumbered(a) for a in (*on_path, *orphaned) if a is not None)


def _unnumbered(answer: Answer) -> Answer:
    return replace(answer, said=answer.said.unnumbered()) if isinstance(answer.said, Typed) else answer


def scheduled_kinds(flow: Flow, checkin: Checkin) -> frozenset[str]:
    """The kinds of reminders that the chosen options of this check-in schedule."""
    path = walk(flow, checkin).behind
    answers = [(question, checkin.answer(question.id)) for question in path]
    picks = [(question, picked(answer.said)) for question, answer in answers if answer is not None]
    return frozenset(kind for question, ids in picks for o in question.options if o.id in ids for kind in o.schedules)


def keeps_something(flow: Flow, checkin: Checkin) -> bool:
    """Whether an entry of this check-in would hold anything. Some flows keep no entries, others not every answer."""
    if not flow.keeps or all(question.kept for question in flow.questions):
        return flow.keeps
    return any(is_shown(answer.said) for answer in kept_answers(flow, checkin))
