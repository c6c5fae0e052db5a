"""What must hold between the files of content/: conditions that can be true, words for everything, buttons that fit."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from bot.authoring.content import Content
from bot.authoring.explore import explore
from bot.authoring.fault import Fault
from bot.authoring.source import Where
from bot.authoring.words import Words
from bot.core.expression import Expression
from bot.core.flow import POINTS, Flow, Kind, Question
from bot.core.text import units

LONGEST_LABEL = 24
"""Characters on a button before a phone cuts it off."""
LONGEST_MESSAGE = 1000
"""Characters of a message that is still read to its end."""
MOST_ROWS = 8
"""Rows of options that fit on a phone's screen with the question above them."""

FaultAt = Callable[[Where, str, str], Fault]


def lint(content: Content, languages: Sequence[str]) -> list[Fault]:
    """Every fault between files. Content with none of them can be walked to the end in each of these languages."""
    faults: list[Fault] = []
    for flow in content.flows.values():
        faults += _conditions(content, flow)
        faults += _reached(content, flow)
        for language in languages:
            faults += _flow_words(content, flow, content.words[language])
    for language in languages:
        faults += _catalogue_words(content, content.words[language])
    faults += _links(content)
    return faults


def _conditions(content: Content, flow: Flow) -> Iterator[Fault]:
    source = content.origins[flow.id]
    seen: dict[str, Question] = {}
    for index, question in enumerate(flow.questions):
        where: Where = ("questions", index)
        if question.id in seen:
            yield source.fault((*where, "id"), f"there are two questions called {question.id!r}", "rename one")
        if question.when is not None:
            yield from _condition(source.fault, (*where, "when"), question.when, seen)
        ids = [option.id for option in question.options]
        for id in sorted({id for id in ids if ids.count(id) > 1}):
            yield source.fault((*where, "options"), f"{question.id!r} has two options {id!r}", "rename one")
        seen[question.id] = question
    for index, mirror in enumerate(flow.mirror):
        if mirror.when is not None:
            yield from _condition(source.fault, ("mirror", index, "when"), mirror.when, seen)


def _condition(fault: FaultAt, where: Where, when: Expression, seen: dict[str, Question]) -> Iterator[Fault]:
    for name, value in when.uses():
        question = seen.get(name)
        if question is None:
            yield fault(
                where,
                f"the condition looks at {name!r}, which is not asked before",
                "check the id and the order",
            )
            continue
        values = value if isinstance(value, frozenset) else () if value is None else (value,)
        for single in values:
            if question.kind is Kind.SCALE:
                if single not in range(1, len(POINTS) + 1):
                    yield fault(where, f"{name!r} is a scale and can never be {single!r}", "compare it with 1 to 5")
            elif question.kind in (Kind.TEXT, Kind.NOTE):
                yield fault(where, f"{name!r} is a {question.kind} and has no options", f"ask answered('{name}')")
            elif not isinstance(single, str) or question.option(single) is None:
                yield fault(where, f"{name!r} has no option {single!r}", "use one of its options")


def _reached(content: Content, flow: Flow) -> Iterator[Fault]:
    source = content.origins[flow.id]
    here = [state.here for state in explore(flow)]
    reached = {question.id for question in here if question is not None}
    for index, question in enumerate(flow.questions):
        if question.id not in reached:
            yield source.fault(
                ("questions", index),
                f"no answers ever lead to {question.id!r}",
                "change its condition, or take it out",
            )
    if None not in here:
        yield source.fault((), "no path through this flow ends", "check the conditions")


def _flow_words(content: Content, flow: Flow, words: Words) -> Iterator[Fault]:
    source = content.origins[flow.id]
    yield from _lacking(words, f"{flow.id}-title")
    for index, question in enumerate(flow.questions):
        id = f"{flow.id}-{question.id}"
        yield from _lacking(words, id)
        rows = len(question.options) if question.kind is Kind.ONE else (len(question.options) + 1) // 2
        if rows > MOST_ROWS:
            yield source.fault(
                ("questions", index), f"{question.id!r} has too many options for a phone", "split it in two"
            )
        if words.has(id) and units(_plainly(words, id)) > LONGEST_MESSAGE:
            yield _fault(words, f"{id} is over {LONGEST_MESSAGE} characters", "say it shorter")
        for option in question.options:
            yield from _lacking(words, id, option.id)
            if words.has(id, option.id):
                label = words.label(id, option.id)
                if len(label) > LONGEST_LABEL:
                    problem = f"the button {label!r} ({id}.{option.id}) is over {LONGEST_LABEL} characters"
                    yield _fault(words, problem, "shorten it, or a phone will cut it off")
    for mirror in flow.mirror:
        yield from _lacking(words, f"{flow.id}-mirror-{mirror.id}")


def _catalogue_words(content: Content, words: Words) -> Iterator[Fault]:
    for idea in content.ideas:
        yield from _lacking(words, f"idea-{idea.id}")
    for id in content.reminders:
        yield from _lacking(words, f"reminder-{id}")
        for attribute in ("plain", "more", "name"):
            yield from _lacking(words, f"reminder-{id}", attribute)
    lines = [line for country in content.support.countries.values() for line in country.lines]
    needed = {f"support-kind-{line.kind}" for line in lines} | {f"support-serves-{line.serves}" for line in lines}
    for id in sorted(needed | {f"support-hours-{line.hours}" for line in lines if _is_id(line.hours)}):
        yield from _lacking(words, id)


def _links(content: Content) -> Iterator[Fault]:
    reminders = content.origins["reminders"]
    for index, (id, kind) in enumerate(content.reminders.items()):
        if kind.opens is not None and kind.opens not in content.flows:
            problem = f"the reminder {id!r} opens {kind.opens!r}, which is not a flow"
            yield reminders.fault(("reminders", index), problem, f"use one of {', '.join(sorted(content.flows))}")
    for flow in content.flows.values():
        for index, question in enumerate(flow.questions):
            for source in question.sources:
                if source not in content.sources:
                    problem = f"{question.id!r} cites {source!r}, which sources.yaml does not have"
                    yield content.origins[flow.id].fault(("questions", index, "sources"), problem, "add it there")


def _lacking(words: Words, id: str, attribute: str | None = None) -> Iterable[Fault]:
    if words.has(id, attribute):
        return ()
    line = f"    .{attribute} = …   (under {id})" if attribute else f"{id} = …"
    return (_fault(words, f"there are no words for {id}{'.' + attribute if attribute else ''}", f"add {line.strip()}"),)


def _fault(words: Words, problem: str, remedy: str) -> Fault:
    return Fault(f"locales/{words.language}/", 0, problem, remedy)


def _plainly(words: Words, id: str) -> str:
    try:
        return words(id)
    except LookupError:
        return ""


def _is_id(text: str) -> bool:
    return text.replace("-", "").isalnum() and text.islower()
