"""Checks flows: unique ids, conditions that can be true, references that exist, buttons that fit.

A flow is a list of questions in order, so it always ends, unless flows open one another in a ring: `build.mounted`
reports that.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator

from bot.authoring.content import Content, flow_file
from bot.authoring.explore import explore
from bot.authoring.fault import Fault
from bot.authoring.yaml_file import KeyPath
from bot.core.callbacks import MOST_BYTES, pack
from bot.core.callbacks.checkin import OptionTap, QuestionOption
from bot.core.checkin import CHECKIN_ID_LENGTH
from bot.core.expression import Expression
from bot.core.flow import Flow
from bot.core.questions import Question

LEAST_ASKED = 2
"""The fewest questions that a flow with extra questions must ask everybody."""
FaultAt = Callable[[KeyPath, str, str], Fault]
"""Makes a fault at a place in one file, from its problem and its remedy."""


def lint_flows(content: Content) -> Iterator[Fault]:
    """Every structural fault that can be found without exploring the flows."""
    yield from _repeated_ids(content)
    opened = {option.opens for flow in content.flows.values() for q in flow.questions for option in q.options}
    for flow in content.flows.values():
        fault = content.files[flow_file(flow.id)].fault
        yield from _unsound(flow, fault)
        yield from _references(content, flow, fault)
        yield from _callback_sizes(flow, flow.id in opened, fault)
        yield from _extras(flow, flow.id in opened, fault)
    yield from _reminders(content)


def unreached(content: Content) -> Iterator[Fault]:
    """Questions that no answers lead to. Their flow still ends, so they do not stop a bot from starting."""
    for flow in content.flows.values():
        fault = content.files[flow_file(flow.id)].fault
        # Behind a wrong condition, questions look unreached.
        if not any(_unsound(flow, fault)):
            yield from _unreached(flow, fault)


def missing_flows(content: Content, names: Collection[str]) -> Iterator[Fault]:
    """Flows that the program opens by name but that do not exist."""
    for name in sorted(names):
        if name not in content.flows and flow_file(name) not in content.broken:
            yield Fault(flow_file(name), 0, f"the program opens the flow {name!r}, which is not there", "put it back")


def _repeated_ids(content: Content) -> Iterator[Fault]:
    """Ids that occur twice in a list of a file other than a flow."""
    for name, key in (
        ("ideas.yaml", "ideas"),
        ("reminders.yaml", "reminders"),
        ("cards.yaml", "cards"),
        ("learn.yaml", "pages"),
        ("sources.yaml", "sources"),
    ):
        if name not in content.broken:
            fault = content.files[name].fault
            yield from repeated(fault, (key,), [item["id"] for item in content.files[name].data[key]])
    for code, country in content.support.countries.items():
        fault = content.files["support.yaml"].fault
        yield from repeated(fault, ("countries", code, "lines"), [line.id for line in country.lines])


def _unsound(flow: Flow, fault: FaultAt) -> Iterator[Fault]:
    yield from _same_ids(flow, fault)
    yield from _conditions(flow, fault)


def _same_ids(flow: Flow, fault: FaultAt) -> Iterator[Fault]:
    yield from repeated(fault, ("questions",), [question.id for question in flow.questions])
    yield from repeated(fault, ("mirror",), [mirror.id for mirror in flow.mirror])
    for index, question in enumerate(flow.questions):
        yield from repeated(fault, ("questions", index, "options"), [option.id for option in question.options])


def repeated(fault: FaultAt, where: KeyPath, ids: Iterable[Hashable]) -> Iterator[Fault]:
    """A fault for each id that stands twice in the list at `where`."""
    seen: set[Hashable] = set()
    for index, id in enumerate(ids):
        if id in seen:
            yield fault((*where, index), f"{id!r} stands here twice", "rename one, or keep one of the two")
        seen.add(id)


def _conditions(flow: Flow, fault: FaultAt) -> Iterator[Fault]:
    seen: dict[str, Question] = {}
    for index, question in enumerate(flow.questions):
        if question.when is not None:
            yield from _condition(fault, ("questions", index, "when"), question.when, seen)
        seen[question.id] = question
    for index, mirror in enumerate(flow.mirror):
        if mirror.when is not None:
            yield from _condition(fault, ("mirror", index, "when"), mirror.when, seen)
    for index, onward in enumerate(flow.onward):
        if onward.when is not None:
            yield from _condition(fault, ("onward", index, "when"), onward.when, seen)


def _condition(fault: FaultAt, where: KeyPath, when: Expression, seen: dict[str, Question]) -> Iterator[Fault]:
    for name, value in when.uses():
        question = seen.get(name)
        if question is None:
            problem = f"the condition looks at {name!r}, which is not asked before"
            yield fault(where, problem, "check the id and the order")
            continue
        values = value if isinstance(value, frozenset) else () if value is None else (value,)
        for single in values:
            if flaw := question.type.mismatch(question, single):
                yield fault(where, flaw.problem, flaw.remedy)


def _unreached(flow: Flow, fault: FaultAt) -> Iterator[Fault]:
    waiting = {question.id for question in flow.questions}
    for state in explore(flow):
        waiting -= {state.here.id} if state.here else set()
        if not waiting:
            return
    for index, question in enumerate(flow.questions):
        if question.id in waiting:
            problem = f"no answers ever lead to {question.id!r}"
            yield fault(("questions", index), problem, "change its condition, or take it out")


def _references(content: Content, flow: Flow, fault: FaultAt) -> Iterator[Fault]:
    """Unknown ids of reminders that options schedule, and of flows that are offered next. `build.mounted` checks the
    flows that options open."""
    for index, onward in enumerate(flow.onward):
        if onward.flow not in content.flows and flow_file(onward.flow) not in content.broken:
            problem = f"it leads on to {onward.flow!r}, which is not a flow"
            yield fault(("onward", index), problem, "check its id")
    for index, question in enumerate(flow.questions):
        for place, option in enumerate(question.options):
            for kind in option.schedules if "reminders.yaml" not in content.broken else ():
                if kind not in content.reminders:
                    problem = f"{option.id!r} schedules {kind!r}, which is not a reminder"
                    yield fault(("questions", index, "options", place), problem, "use an id of reminders.yaml")


def _callback_sizes(flow: Flow, opened: bool, fault: FaultAt) -> Iterator[Fault]:
    """Buttons with too much callback data. If another flow opens this one, the data also hold this flow's id."""
    for index, question in enumerate(flow.questions):
        name = f"{flow.id}.{question.id}" if opened else question.id
        for place, option in enumerate(question.options):
            size = len(pack(QuestionOption("x" * CHECKIN_ID_LENGTH, name, OptionTap.CHOOSE, option.id)).encode())
            if size > MOST_BYTES:
                problem = f"the button {option.id!r} of {name!r} needs {size} bytes, and Telegram takes {MOST_BYTES}"
                yield fault(("questions", index, "options", place), problem, "shorten the ids")
                break


def _extras(flow: Flow, opened: bool, fault: FaultAt) -> Iterator[Fault]:
    """Extra questions that do not come last in their flow, or whose flow has no end page that could offer them."""
    first = next((index for index, question in enumerate(flow.questions) if question.extra), None)
    if first is None:
        return
    where: KeyPath = ("questions", first, "extra")
    if opened:
        problem = f"{flow.questions[first].id!r} is extra, and a flow opened by another one has no end to offer it"
        yield fault(where, problem, "take extra out")
        return
    if sum(not question.extra for question in flow.questions) < LEAST_ASKED:
        problem = f"{flow.id!r} has fewer than {LEAST_ASKED} questions that are not extra"
        yield fault(where, problem, "take extra out of one more")
    for index, question in enumerate(flow.questions[first:], first):
        if not question.extra:
            problem = f"{question.id!r} follows an extra question and is not extra itself"
            yield fault(("questions", index), problem, "move it up, or add extra: true")


def _reminders(content: Content) -> Iterator[Fault]:
    """Reminders that open an unknown flow."""
    for index, (id, kind) in enumerate(content.reminders.items()):
        if kind.opens is not None and kind.opens not in content.flows and flow_file(kind.opens) not in content.broken:
            problem = f"the reminder {id!r} opens {kind.opens!r}, which is not a flow"
            remedy = f"use one of {', '.join(sorted(content.flows))}"
            yield content.files["reminders.yaml"].fault(("reminders", index), problem, remedy)
