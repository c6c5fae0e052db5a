"""Explores every path through a flow. Of the states that no later condition tells apart, it visits one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.core.answer import Answer, AnswerValue, Skipped
from bot.core.checkin import Checkin
from bot.core.expression import Compare, Expression, Value
from bot.core.expression import State as AsState
from bot.core.flow import Flow
from bot.core.questions import Question

_START = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class WalkState:
    """A reachable state: the answers so far, and the current question (None at the end)."""

    checkin: Checkin
    here: Question | None


def explore(flow: Flow) -> Iterator[WalkState]:
    """Every reachable state of the flow. Two states count as one if each test in a later condition has the same result.

    The flows that options open are left out, because each is explored by itself.
    """
    questions = flow.questions
    answers = [possible(question, watched_values(flow, question.id)) for question in questions]
    tests = _tests(flow)
    later = [[test for test, last in tests if last >= index] for index in range(len(questions) + 1)]
    seen: set[tuple[int, bool, tuple[bool, ...]]] = set()
    values: dict[str, Value] = {}
    waiting = [(Checkin("explore", flow.id, _START), 0, values, frozenset[str]())]
    while waiting:
        # The values are carried along, because `walk` would derive them from all answers each time.
        checkin, at, values, skipped = waiting.pop()
        while at < len(questions) and not _asked(questions[at], values, skipped):
            at += 1
        key = (at, checkin.more, tuple(test.holds(values, skipped) for test in later[at]))
        if key in seen:
            continue
        seen.add(key)
        if at == len(questions):
            yield WalkState(checkin, None)
            continue
        question = questions[at]
        if question.extra and not checkin.more:
            waiting.append((checkin, len(questions), values, skipped))
            waiting.append((replace(checkin, more=True), at, values, skipped))
            continue
        yield WalkState(checkin, question)
        for answer in answers[at]:
            answered = checkin.with_answer(Answer(question.id, answer))
            after = len(questions) if question.ends else at + 1
            if isinstance(answer, Skipped):
                waiting.append((answered, after, values, skipped | {question.name}))
            else:
                waiting.append((answered, after, {**values, question.name: question.type.value(answer)}, skipped))


def _asked(question: Question, values: dict[str, Value], skipped: frozenset[str]) -> bool:
    return question.when is None or question.when.holds(values, skipped)


def possible(question: Question, watched: frozenset[object]) -> list[AnswerValue]:
    """Answers to a question that stand for all possible ones, including a skip."""
    return [*question.type.possible(question, watched), Skipped()]


def watched_values(flow: Flow, question: str) -> frozenset[object]:
    """The values that the flow's conditions compare that question's answer with."""
    watched: set[object] = set()
    for when in _conditions(flow):
        for name, value in when.uses() if when else ():
            if name == question and value is not None:
                watched |= set(value) if isinstance(value, frozenset) else {value}
    return frozenset(watched)


def _conditions(flow: Flow) -> list[Expression | None]:
    """The condition of each question, then of each mirror line."""
    return [question.when for question in flow.questions] + [mirror.when for mirror in flow.mirror]


def _tests(flow: Flow) -> list[tuple[Expression, int]]:
    """Each test of the conditions, with the index of the last question that uses it. A mirror line's is the number of
    questions."""
    last: dict[Compare | AsState, int] = {}
    for index, when in enumerate(_conditions(flow)):
        for test in when.tests() if when else ():
            last[test] = min(index, len(flow.questions))
    return [(Expression("", test), index) for test, index in last.items()]
