"""One person's walk through a flow. Its state is its answers, nothing more: where it stands is derived."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.core.answer import Answer, AnswerValue, Skipped, Typed, in_own_words, is_shown, picked
from bot.core.expression import Value
from bot.core.flow import Flow
from bot.core.kept import UNEXPORTED
from bot.core.questions import Question

WORD = 6
"""Letters of the id of a check-in."""


@dataclass(frozen=True, slots=True)
class Checkin:
    """A walk under way. `id` is a short random word that ties buttons to this walk; `begun_at` is UTC.
    `typed_at` is when the last answer was written, while nothing has been tapped since: more words may belong to it.
    `no_ideas`: something felt off in it, or may have, so it offers none at its end.
    """

    id: str
    flow: str
    begun_at: datetime
    answers: tuple[Answer, ...] = ()
    paused: bool = False
    typed_at: datetime | None = field(default=None, metadata=UNEXPORTED)
    no_ideas: bool = field(default=False, metadata=UNEXPORTED)
    aside: bool = field(default=False, metadata=UNEXPORTED)
    """It is paused while the page for when something felt off stands in its place, where the question stood until
    then. So the way back asks for no passphrase."""
    more: bool = field(default=False, metadata=UNEXPORTED)
    """At the end a few more questions were wanted: those that are `extra` are asked, too."""

    def put_off(self) -> "Checkin":
        """This walk, paused."""
        return replace(self, paused=True, aside=False, typed_at=None)

    def put_aside(self) -> "Checkin":
        """This walk, while the page for when something felt off stands in its place. One that was paused stays so."""
        return replace(self, paused=True, aside=self.aside or not self.paused, typed_at=None, no_ideas=True)

    def answer(self, question: str) -> Answer | None:
        """The answer to that question, settled or not, or None."""
        return next((answer for answer in self.answers if answer.question == question), None)

    def written_in(self, message: int) -> Answer | None:
        """The answer that was written in that message, or partly in it; None where none was."""
        for answer in self.answers:
            if isinstance(answer.said, Typed) and any(part.message == message for part in answer.said.parts):
                return answer
        return None

    def with_answer(self, answer: Answer) -> "Checkin":
        """This walk with that answer in place of any earlier one to the same question."""
        others = tuple(other for other in self.answers if other.question != answer.question)
        return replace(self, answers=(*others, answer))

    def without_words(self) -> "Checkin":
        """This walk without anything that was typed: those questions are asked again."""
        return replace(self, answers=tuple(a for a in self.answers if not in_own_words(a.said)), typed_at=None)

    def without(self, question: str) -> "Checkin":
        """This walk without an answer to that question."""
        return replace(self, answers=tuple(a for a in self.answers if a.question != question))


@dataclass(frozen=True, slots=True)
class Stretch:
    """What was said in one flow of a walk, as its conditions see it: the flow itself, or one that an option opened."""

    flow: Flow
    values: dict[str, Value]
    skipped: frozenset[str]


@dataclass(frozen=True, slots=True)
class Path:
    """Where a walk stands: the questions answered so far in order, and the one asked now (None at the end).

    `stretches` are the flows it led through, the outermost first; `values` and `skipped` are those of the outermost.
    """

    behind: tuple[Question, ...]
    here: Question | None
    stretches: tuple[Stretch, ...]

    @property
    def values(self) -> dict[str, Value]:
        """What the answers of the outermost flow stand for."""
        return self.stretches[0].values

    @property
    def skipped(self) -> frozenset[str]:
        """The questions of the outermost flow that were passed by."""
        return self.stretches[0].skipped


def walk(flow: Flow, checkin: Checkin) -> Path:
    """Derive where the person stands: the first enabled question without a settled answer that fits it.

    A question that is `extra` is passed over until more are wanted. Those stand last in their flow. One that has an
    answer is on the path all the same: it may not have been extra then.

    The questions of a flow that a chosen option opens come right after that option's question; each such flow is
    asked once. Conditions look at the questions of their own flow. After a question that `ends` the walk nothing more
    is asked, in whichever flow it stood.
    """
    behind: list[Question] = []
    stretches: dict[str, Stretch] = {}
    here = _walk(flow, checkin, behind, stretches)
    return Path(tuple(behind), here, tuple(stretches.values()))


def _walk(flow: Flow, checkin: Checkin, behind: list[Question], stretches: dict[str, Stretch]) -> Question | None:
    stretches[flow.id] = Stretch(flow, {}, frozenset())  # so that it stands before those it opens, and is asked once
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
            if here is None and opened.id not in stretches:
                here = _walk(opened, checkin, behind, stretches)
        if here is not None or behind[-1].ends:
            break
    stretches[flow.id] = Stretch(flow, values, frozenset(skipped))
    return here


def _opened(flow: Flow, question: Question, said: AnswerValue) -> list[Flow]:
    """The flows that the chosen options open, in the order the options stand in."""
    chosen = [option for option in question.options if option.id in picked(said) and option.opens in flow.mounted]
    return [flow.mounted[option.opens] for option in chosen if option.opens is not None]


def has_more(flow: Flow, checkin: Checkin) -> bool:
    """Whether the end can offer extra questions."""
    return not checkin.more and walk(flow, replace(checkin, more=True)).here is not None


def kept_answers(flow: Flow, checkin: Checkin) -> tuple[Answer, ...]:
    """The answers an entry keeps, in order: those on the path, then those whose question the flow has lost.
    What stands off the path was taken back by the person and is let go, and so is what is not to be kept."""
    on_path = [checkin.answer(question.id) for question in walk(flow, checkin).behind if question.kept]
    lost = [a for a in checkin.answers if a.settled and flow.question(a.question) is None]
    return tuple(_unnumbered(a) for a in (*on_path, *lost) if a is not None)


def _unnumbered(answer: Answer) -> Answer:
    return replace(answer, said=answer.said.unnumbered()) if isinstance(answer.said, Typed) else answer


def planted(flow: Flow, checkin: Checkin) -> frozenset[str]:
    """The kinds of reminders that this walk planted."""
    path = walk(flow, checkin).behind
    answers = [(question, checkin.answer(question.id)) for question in path]
    picks = [(question, picked(answer.said)) for question, answer in answers if answer is not None]
    return frozenset(kind for question, ids in picks for o in question.options if o.id in ids for kind in o.plants)


def keeps_something(flow: Flow, checkin: Checkin) -> bool:
    """Whether there is something to keep. A flow with answers that are not kept may end with none that is."""
    if not flow.keeps or all(question.kept for question in flow.questions):
        return flow.keeps
    return any(is_shown(answer.said) for answer in kept_answers(flow, checkin))
