"""Hypothesis strategies for flows, check-ins and events, with generated flows and the real ones."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from bot.core.checkin import Checkin, walk
from bot.core.checkin_events import Back, CheckinEvent, FeltOff, Keep, Pause, Resume, Skip, Write
from bot.core.engine import END, advance
from bot.core.expression import parse
from bot.core.flow import Flow
from bot.core.questions import (
    MANY,
    POINTS,
    TYPES,
    Choices,
    Choose,
    Option,
    Question,
    Reading,
    Settle,
    Ticks,
    Toggle,
    Writing,
    Written,
)
from tests.support.bot_harness import english

NOW = datetime(2026, 3, 6, 21, tzinfo=UTC)
OPTIONS = ("a", "b", "c")


@st.composite
def made_up(draw: st.DrawFn, id: str = "made", *, opens: tuple[Flow, ...] = ()) -> Flow:
    """A small flow with questions of every type, conditions on earlier questions, and options that open flows."""
    questions: list[Question] = []
    for index in range(draw(st.integers(1, 6))):
        type = draw(st.sampled_from(list(TYPES.values())))
        opened = draw(st.sampled_from([None, *(flow.id for flow in opens)]))
        leads = draw(st.sampled_from([None, "felt-off"]))
        written = (Option("a"), Option("b", opens=opened), Option("c", leads=leads)) if type.has_options else ()
        options = type.options(Written(id="made", options=written, tags={}))
        most = draw(st.sampled_from([None, 1, 2])) if type is MANY else None
        when = draw(st.sampled_from([None, *map(_condition, questions)]))
        questions.append(Question(f"q{index}", type, options, parse(when) if when else None, most))
    return Flow(id, tuple(questions), mounted={flow.id: flow.inside() for flow in opens})


def _condition(question: Question) -> str:
    first = question.type.possible(question, frozenset({"b"}))[0]
    match question.type.value(first):
        case str() as option:
            return f"{question.id} == '{option}'"
        case frozenset():
            return f"'b' in {question.id} or skipped('{question.id}')"
        case bool():
            return f"not answered('{question.id}')"
        case int():
            return f"{question.id} <= 2"


@st.composite
def nested(draw: st.DrawFn) -> Flow:
    """A generated flow whose options may open another one."""
    inner = draw(made_up("inner"))
    return draw(made_up("outer", opens=(inner,)))


flows = st.one_of(made_up(), nested(), st.sampled_from(sorted(english().flows))).map(
    lambda flow: english().flows[flow] if isinstance(flow, str) else flow
)
words = st.one_of(st.text(min_size=1, max_size=12), st.just("a word"))


def accepted(flow: Flow, checkin: Checkin) -> st.SearchStrategy[CheckinEvent]:
    """Events that the open question accepts."""
    here = walk(flow, checkin).here
    assert here is not None
    answers: list[st.SearchStrategy[CheckinEvent]] = [st.just(Skip(here.id))]
    match here.type.layout(here, None):
        case Choices(ids):
            answers.append(st.sampled_from(ids).map(lambda id: Choose(here.id, id)))
        case Ticks(ids, _):
            answers.append(st.sampled_from(ids).map(lambda id: Toggle(here.id, id, True)))
            answers.append(st.just(Settle(here.id)))
        case Writing():
            answers.append(st.just(Write("a few words")))
        case Reading():
            answers.append(st.just(Settle(here.id)))
    return st.one_of(answers)


def anything(flow: Flow) -> st.SearchStrategy[CheckinEvent]:
    """Any event, for any question or none, with any option or none."""
    questions = st.sampled_from([*flow._by_id, END, "nothing", ""])
    options = st.sampled_from([*OPTIONS, *POINTS, "nothing", ""])
    return st.one_of(
        st.builds(Choose, questions, options),
        st.builds(Toggle, questions, options, st.booleans()),
        st.builds(Settle, questions),
        st.builds(Skip, questions),
        st.builds(Back, questions),
        st.builds(Write, words),
        st.sampled_from([Pause(), Resume(), FeltOff(), Keep()]),
    )


@st.composite
def under_way(draw: st.DrawFn) -> tuple[Flow, Checkin]:
    """A flow, and a check-in at any place in it, the end included."""
    flow = draw(flows)
    checkin = Checkin("walked", flow.id, NOW)
    for _ in range(draw(st.integers(0, 30))):
        if walk(flow, checkin).here is None:
            break
        after = advance(flow, checkin, draw(accepted(flow, checkin)), NOW).checkin
        assert after is not None
        checkin = after
    return flow, checkin
