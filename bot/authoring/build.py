"""Builds the core's objects, such as `Flow` and `Idea`, from the models of content files.

Reports the faults that pydantic's checks of a single value cannot find.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import time

from bot.authoring import schema
from bot.authoring.fault import Fault
from bot.authoring.yaml_file import KeyPath, YamlFile
from bot.core.flow import Flow, Mirror, OfferedFlow
from bot.core.idea import Idea
from bot.core.questions import Option, Question, Written
from bot.core.timing import AfterMinutes, DaysOn, NextMorning, ReminderRule

MAX_DEPTH = 2
"""How many flows may be open inside the outermost one. With more, people lose their way back."""


@dataclass(frozen=True, slots=True)
class ReminderKind:
    """A kind of reminder, as reminders.yaml describes it."""

    rule: ReminderRule
    on: bool
    """It is on until a person turns it off."""
    opens: str | None
    """The id of the flow that it opens."""
    own_line: bool = False
    """Its text names its subject. The kinds without a line of their own share one neutral text."""
    times: int = 1
    """How many times it is sent, a day apart."""
    chosen: bool = False
    """Only an option of a flow schedules it. /done never does."""
    sources: tuple[str, ...] = ()
    """The ids of the sources of its facts."""


def flow(shape: schema.FlowShape, source: YamlFile, faults: list[Fault]) -> Flow:
    """The flow of a file, without the flows that its options open. Adds the faults of its questions to `faults`."""
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
        questions.append(
            Question(
                id=given.id,
                type=given.kind,
                options=given.kind.options(written),
                when=given.when,
                most=given.max,
                sources=given.sources,
                support=(given.support if isinstance(given.support, str) else "any") if given.support else "",
                ends=given.ends,
                clear=given.clear,
                kept=given.kept,
                own=given.own,
                extra=given.extra,
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
    """Each flow with the flows that its options open, at most MAX_DEPTH levels deep.

    A flow whose file is in `broken` could not be read. It is not reported as missing.
    """
    return {id: _mounted(flow, flows, files, broken, faults, (id,)) for id, flow in flows.items()}


def _mounted(
    flow: Flow,
    flows: Mapping[str, Flow],
    files: Mapping[str, YamlFile],
    broken: Collection[str],
    faults: list[Fault],
    path: tuple[str, ...],
) -> Flow:
    """The flow with the flows that its options open. `path` has the open flows' ids, this one's last."""
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
            elif option.opens in path:
                problem = f"{option.id!r} opens {option.opens!r}, which is already open around it"
                faults.append(source.fault(where, problem, "a flow cannot open itself, not even through another flow"))
            elif len(path) > MAX_DEPTH:
                problem = f"{option.id!r} opens a flow inside a flow inside a flow"
                faults.append(source.fault(where, problem, "open it from an outer flow"))
            else:
                inner = _mounted(flows[option.opens], flows, files, broken, faults, (*path, option.opens))
                opened[option.opens] = inner.inside()
    return replace(flow, mounted=opened) if opened else flow


def idea(shape: schema.IdeaShape) -> Idea:
    """The idea of an entry in ideas.yaml."""
    return Idea(
        shape.id,
        frozenset(shape.where),
        shape.energy,
        shape.minutes,
        frozenset(shape.comfort),
        shape.washes,
    )


def reminders(shape: schema.RemindersShape, source: YamlFile, faults: list[Fault]) -> dict[str, ReminderKind]:
    """The kinds of reminders by id. A kind whose time cannot be told is added to `faults`."""
    kinds: dict[str, ReminderKind] = {}
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
            when = AfterMinutes(given.expires)  # With some time in place, this fault causes no others.
        rule = ReminderRule(given.id, when, given.expires, given.care == "safety", given.held, given.tonight)
        kinds[given.id] = ReminderKind(
            rule, given.on, given.opens, given.line == "own", given.repeat, given.whom == "chosen", given.sources
        )
    return kinds


def _when(after: schema.AfterShape) -> AfterMinutes | NextMorning | DaysOn | None:
    """The rule for when a reminder is due. None if the keys contradict one another, or are all missing."""
    match after:
        case schema.AfterShape(minutes=int() as minutes, morning=None, days=None, at=None):
            return AfterMinutes(minutes)
        case schema.AfterShape(minutes=None, morning=str() as at, days=None, at=None):
            return NextMorning(time.fromisoformat(at))
        case schema.AfterShape(minutes=None, morning=None, days=int() as days, at=at):
            return DaysOn(days, time.fromisoformat(at) if at else None)
    return None
