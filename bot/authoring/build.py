"""Builds the core's classes from the shapes of content files, and finds faults that need more than one shape."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import time

from bot.authoring import schema
from bot.authoring.fault import Fault
from bot.authoring.yaml_file import KeyPath, YamlFile
from bot.core.flow import Flow, Mirror, OfferedFlow
from bot.core.idea import Idea
from bot.core.questions import Option, Question, Written
from bot.core.timing import AfterMinutes, DaysOn, NextMorning, ReminderRule

DEEPEST = 2
"""How deep flows may open one another. Any deeper, people lose their way back."""


@dataclass(frozen=True, slots=True)
class ReminderKind:
    """A kind of reminder."""

    rule: ReminderRule
    on: bool
    """On until a person turns it off."""
    opens: str | None
    """The flow that it opens."""
    own_line: bool = False
    """Its text says what it is. All others look alike until they are tapped."""
    times: int = 1
    """How many times it comes, a day apart."""
    chosen: bool = False
    """It is only chosen in a flow. /done never schedules it."""
    sources: tuple[str, ...] = ()


def flow(shape: schema.FlowShape, source: YamlFile, faults: list[Fault]) -> Flow:
    questions: list[Question] = []
    for index, given in enumerate(shape.questions):
        where: KeyPath = ("questions", index)
        options = tuple(
            Option(o.id, frozenset(o.tags), o.leads, o.opens, o.schedules, o.holds, o.clears) for o in given.options
        )
        written = Written(id=given.id, options=options, tags=given.tags, most=given.max)
        for flaw in given.kind.flaws(written):
            at = where if flaw.key is None else (*where, flaw.key)
            faults.append(source.fault(at, flaw.problem, flaw.remedy))
        options = given.kind.options(written)
        questions.append(
            Question(
                given.id,
                given.kind,
                options,
                given.when,
                given.max,
                given.sources,
                (given.support if isinstance(given.support, str) else "any") if given.support else "",
                given.ends,
                given.clear,
                given.kept,
                given.own,
                given.extra,
            )
        )
    return Flow(
        shape.id,
        tuple(questions),
        tuple(Mirror(m.id, m.when, m.urgency) for m in shape.mirror),
        onward=tuple(OfferedFlow(o.flow, o.when) for o in shape.onward),
        keeps=shape.keeps,
        listed=shape.listed,
        ideas=shape.ideas,
        safety=shape.safety,
        night=shape.night,
        own=shape.own,
        place=shape.place,
    )


def mounted(
    flows: Mapping[str, Flow], files: Mapping[str, YamlFile], broken: Collection[str], faults: list[Fault]
) -> dict[str, Flow]:
    """Each flow, with the flows that its options open, up to DEEPEST. `broken` names the files that could not be read:
    their flows are not reported as missing."""
    return {id: _mounted(flow, flows, files, broken, faults, (id,)) for id, flow in flows.items()}


def _mounted(
    flow: Flow,
    flows: Mapping[str, Flow],
    files: Mapping[str, YamlFile],
    broken: Collection[str],
    faults: list[Fault],
    way: tuple[str, ...],
) -> Flow:
    opened: dict[str, Flow] = {}
    source = files[f"flows/{flow.id}.yaml"]
    for index, question in enumerate(flow.questions):
        for place, option in enumerate(question.options):
            if option.opens is None or option.opens in opened or f"flows/{option.opens}.yaml" in broken:
                continue
            where: KeyPath = ("questions", index, "options", place)
            if option.opens not in flows:
                faults.append(
                    source.fault(where, f"{option.id!r} opens {option.opens!r}, which is not a flow", "check its id")
                )
            elif option.opens in way:
                problem = f"{option.id!r} opens {option.opens!r}, which is already open around it"
                faults.append(source.fault(where, problem, "a flow cannot open itself, not even through another flow"))
            elif len(way) > DEEPEST:
                problem = f"{option.id!r} opens a flow inside a flow inside a flow"
                faults.append(source.fault(where, problem, "open it from an outer flow"))
            else:
                inner = _mounted(flows[option.opens], flows, files, broken, faults, (*way, option.opens))
                opened[option.opens] = inner.inside()
    return replace(flow, mounted=opened) if opened else flow


def idea(shape: schema.IdeaShape) -> Idea:
    return Idea(
        shape.id,
        frozenset(shape.where),
        shape.energy,
        shape.minutes,
        frozenset(shape.comfort),
        shape.washes,
    )


def reminders(shape: schema.RemindersShape, source: YamlFile, faults: list[Fault]) -> dict[str, ReminderKind]:
    found: dict[str, ReminderKind] = {}
    for index, given in enumerate(shape.reminders):
        when = _when(given.after)
        if when is None:
            faults.append(
                source.fault(
                    ("reminders", index, "after"),
                    f"{given.id!r} does not say when it comes",
                    'write {minutes: 10}, {morning: "10:00"}, {days: 1} or {days: 1, at: "18:00"}',
                )
            )
            when = AfterMinutes(given.expires)  # This avoids faults that only follow from this one.
        rule = ReminderRule(given.id, when, given.expires, given.care == "safety", given.held, given.tonight)
        found[given.id] = ReminderKind(
            rule, given.on, given.opens, given.line == "own", given.repeat, given.whom == "chosen", given.sources
        )
    return found


def _when(after: schema.AfterShape) -> AfterMinutes | NextMorning | DaysOn | None:
    clock: Callable[[str], time] = time.fromisoformat
    match after:
        case schema.AfterShape(minutes=int() as minutes, morning=None, days=None, at=None):
            return AfterMinutes(minutes)
        case schema.AfterShape(minutes=None, morning=str() as at, days=None, at=None):
            return NextMorning(clock(at))
        case schema.AfterShape(minutes=None, morning=None, days=int() as days, at=at):
            return DaysOn(days, clock(at) if at else None)
    return None
