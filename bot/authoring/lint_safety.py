"""Checks for people in danger: help lines wherever a check-in may stop, no unfit ideas, and lists of danger words."""

from collections.abc import Iterator
from dataclasses import replace

from bot.authoring.content import Content, flow_file
from bot.authoring.explore import explore
from bot.authoring.fault import Fault
from bot.authoring.lint_flows import FaultAt
from bot.core.checkin import walk
from bot.core.flow import Flow, Mirror, MirrorUrgency
from bot.core.questions import Question


def lint_safety(content: Content) -> Iterator[Fault]:
    """Every fault that can be found without exploring the flows."""
    for flow in content.flows.values():
        fault = content.files[flow_file(flow.id)].fault
        yield from _help_lines(flow, fault)
        yield from _asks_for_ideas(flow, fault)
    yield from _languages(content)


def ideas_after_urgency(content: Content) -> Iterator[Fault]:
    """Questions that ask for ideas although an urgent line may already apply. The flows must be sound."""
    comforts = frozenset().union(*(idea.comfort for idea in content.ideas))
    for flow in content.flows.values():
        fault = content.files[flow_file(flow.id)].fault
        urgent = [line for line in flow.mirror if line.urgency is not MirrorUrgency.NONE]
        for index, question in enumerate(flow.questions):
            offers = any(option.tags & comforts for option in question.options)
            for line in urgent if flow.ideas and offers else ():
                if _comes_after(flow, question, line):
                    problem = f"{question.id!r} asks what ideas fit, when the urgent line {line.id!r} may already apply"
                    yield fault(("questions", index), problem, "ask it only where that line is not said")


def _comes_after(flow: Flow, question: Question, line: Mirror) -> bool:
    """Whether the question can be asked when the line already applies."""
    narrowed = replace(flow, mirror=(line,), mounted={})  # `explore` need not tell states apart by the other lines
    for state in explore(narrowed):
        if state.here is not None and state.here.id == question.id:
            path = walk(narrowed, state.checkin)
            if line.when is None or line.when.holds(path.values, path.skipped):
                return True
    return False


def _help_lines(flow: Flow, fault: FaultAt) -> Iterator[Fault]:
    for index, question in enumerate(flow.questions):
        if question.ends and not question.support:
            problem = f"{question.id!r} ends the walk and has no help lines"
            yield fault(("questions", index), problem, "add support: true")
        elif flow.safety and not question.support:
            problem = f"{question.id!r} has no help lines, and {flow.id!r} is a flow for safety: a walk may stop there"
            yield fault(("questions", index), problem, "add support: true")


def _asks_for_ideas(flow: Flow, fault: FaultAt) -> Iterator[Fault]:
    if flow.ideas and (flow.safety or not flow.keeps):
        why = "it is a flow for safety" if flow.safety else "nothing of it is kept"
        yield fault(("ideas",), f"{flow.id!r} asks for ideas, and {why}", "take the line ideas: true out")
    for index, question in enumerate(flow.questions if not flow.ideas else ()):
        for place, option in enumerate(question.options):
            if option.tags:
                problem = f"{option.id!r} has tags, which say what ideas fit, and {flow.id!r} asks for none"
                yield fault(("questions", index, "options", place), problem, "take them out, or add ideas: true")


def _languages(content: Content) -> Iterator[Fault]:
    """Languages without rules for words of danger."""
    lists = {rule.where for rule in content.alarms.rules}
    for language in sorted(content.words):
        file = f"softcatch/{language}.txt"
        if file not in lists:
            problem = f"there are no words of danger in {language}"
            yield Fault(file, 0, problem, "write them: content/README.md shows how")
