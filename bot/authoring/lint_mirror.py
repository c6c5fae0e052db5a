"""Checks the mirror lines: a line may only repeat answers that are given whenever the line is said."""

from collections.abc import Iterator
from dataclasses import replace

from bot.authoring.content import Content
from bot.authoring.explore import explore
from bot.authoring.fault import Fault
from bot.authoring.message import FluentMessage
from bot.core.checkin import walk
from bot.core.expression import And, Compare, Condition, Expression, Name, State
from bot.core.flow import Flow, Mirror

_LABELS = "-words"
"""The suffix of variables with labels. Variables without it hold the id of an option."""


def lint_mirror(content: Content) -> Iterator[Fault]:
    """Faults of mirror lines: a variable that belongs to no question, or to a question that may have no answer."""
    for flow in content.flows.values():
        for mirror in flow.mirror:
            asked = {question.id for question in flow.questions}
            known: dict[str, bool] = {}
            for words in content.words.values():
                message = words.written.by_id.get(f"{flow.id}-mirror-{mirror.id}")
                for name in sorted(message.variables) if message else ():
                    question = name if name in asked else name.removesuffix(_LABELS)
                    if message is None:
                        continue
                    if question not in asked:
                        problem = f"{message.id} asks for ${name}, which is not a question of {flow.id}"
                        yield _fault(message, problem, "use the id of a question, or that id with -words")
                        continue
                    if question not in known:
                        known[question] = _always_answered(flow, mirror, question)
                    if not known[question]:
                        problem = f"{message.id} asks for ${name}, which may not be answered when this is said"
                        yield _fault(message, problem, f"add answered('{question}') to the condition of {mirror.id!r}")


def _always_answered(flow: Flow, mirror: Mirror, id: str) -> bool:
    """Whether the question is answered whenever the mirror line is said."""
    question = flow.question(id)
    assert question is not None
    if not question.type.has_options:
        return False
    if mirror.when is not None and id in _answered(mirror.when.root):
        return True
    # At the end it only matters whether the line is said, and whether this question is answered.
    narrowed = replace(flow, mirror=(mirror, Mirror("looked-at", Expression("", State("answered", id)))), mounted={})
    for state in explore(narrowed):
        path = walk(narrowed, state.checkin)
        said = state.here is None and (mirror.when is None or mirror.when.holds(path.values, path.skipped))
        if said and id not in path.values:
            return False
    return True


def _answered(condition: Condition) -> frozenset[str]:
    """Questions that must be answered for the condition to hold. Some may be missing: it does not look into `or`."""
    match condition:
        case And(parts):
            return frozenset().union(*(_answered(part) for part in parts))
        case State("answered", question):
            return frozenset({question})
        case Compare(left, _, right):
            return frozenset(side.question for side in (left, right) if isinstance(side, Name))
    return frozenset()


def _fault(message: FluentMessage, problem: str, remedy: str) -> Fault:
    return Fault(message.file, message.line, problem, remedy)
