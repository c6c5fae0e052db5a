"""The engine compared with a simple model of a walk, event by event; and the effects of pauses and double taps."""

from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.core.answer import Answer, AnswerValue, Picked, Seen, Skipped, is_shown, typed
from bot.core.checkin import Checkin, Path, walk
from bot.core.checkin_events import (
    Back,
    CheckinEvent,
    FeltOff,
    Hold,
    Keep,
    KeepEntry,
    LetGo,
    Pause,
    Resume,
    Say,
    Skip,
    Write,
)
from bot.core.engine import END, Outcome, advance
from bot.core.flow import FELT_OFF, Flow
from bot.core.hint import Hint
from bot.core.questions import (
    MANY,
    ONE,
    TEXT,
    Choices,
    Choose,
    Option,
    Question,
    Reading,
    Settle,
    Ticks,
    Toggle,
    Writing,
)
from tests.core.flows import NOW, flows


class Model(RuleBasedStateMachine):
    """A model in which a walk is a stack: an answer pushes its question, and Back pops it.

    The model keeps that stack and the ticked options. The engine keeps only answers, and must agree with the stack.
    """

    flow: Flow
    checkin: Checkin
    stack: list[tuple[str, AnswerValue]]
    ticked: dict[str, tuple[str, ...]]

    @initialize(flow=flows)
    def begin(self, flow: Flow) -> None:
        self.flow = flow
        self.checkin = Checkin("walked", flow.id, NOW)
        self.stack, self.ticked = [], {}

    def at(self) -> Path:
        return walk(self.flow, self.checkin)

    def go(self, event: CheckinEvent) -> Outcome:
        outcome = advance(self.flow, self.checkin, event, NOW)
        self.checkin = outcome.checkin or self.checkin
        return outcome

    def here(self) -> Question:
        here = self.at().here
        assert here is not None
        return here

    def under_way(self) -> bool:
        return self.at().here is not None

    @precondition(under_way)
    @rule(data=st.data(), several=st.integers(1, 4))
    def answers(self, data: st.DataObject, several: int) -> None:
        for _ in range(several):
            if self.under_way():
                self.answer(data)

    def answer(self, data: st.DataObject) -> None:
        here = self.here()
        match here.type.layout(here, None):
            case Choices():
                option = data.draw(st.sampled_from([option.id for option in here.options]))
                self.go(Choose(here.id, option))
                self.stack.append((here.id, Picked((option,))))
            case Ticks():
                for option in data.draw(st.lists(st.sampled_from([option.id for option in here.options]), max_size=4)):
                    self.tick(here, option, on=True)
                ticked = self.ticked.get(here.id, ())
                self.go(Settle(here.id))
                self.stack.append((here.id, Picked(ticked) if ticked else Skipped()))
            case Writing():
                paused = self.checkin.paused
                outcome = self.go(Write("some words"))
                if paused:
                    assert outcome.effects == (Say(Hint.PAUSED),)
                else:
                    self.stack.append((here.id, typed("some words")))
            case Reading():
                self.go(Settle(here.id))
                self.stack.append((here.id, Seen()))

    @precondition(lambda self: self.under_way() and self.here().type is MANY)
    @rule(data=st.data(), on=st.booleans())
    def ticks(self, data: st.DataObject, on: bool) -> None:
        here = self.here()
        self.tick(here, data.draw(st.sampled_from([option.id for option in here.options])), on)

    def tick(self, here: Question, option: str, on: bool) -> None:
        before = self.ticked.get(here.id, ())
        others = tuple(id for id in before if id != option)
        full = on and option not in before and len(before) >= (here.most or len(here.options))
        outcome = self.go(Toggle(here.id, option, on))
        if full:
            assert outcome.effects == (Say(Hint.FULL),)
        elif on:
            self.ticked[here.id] = before if option in before else (*before, option)
        else:
            self.ticked[here.id] = others

    @precondition(under_way)
    @rule()
    def skips(self) -> None:
        here = self.here()
        self.go(Skip(here.id))
        self.stack.append((here.id, Skipped()))
        self.ticked.pop(here.id, None)

    @rule()
    def goes_back(self) -> None:
        here = self.at().here
        outcome = self.go(Back(here.id if here else END))
        if not self.stack:
            assert outcome.effects == (Say(Hint.FIRST),)
            return
        question, said = self.stack.pop()
        assert self.here().id == question
        if not isinstance(said, Picked):
            self.ticked.pop(question, None)

    @rule(event=st.sampled_from([Pause(), Resume(), FeltOff()]))
    def leaves_off_or_returns(self, event: CheckinEvent) -> None:
        outcome = self.go(event)
        assert self.checkin.paused is not isinstance(event, Resume)
        assert outcome.effects == ((Hold(),) if isinstance(event, FeltOff) else ())

    @rule(data=st.data())
    def taps_an_old_button(self, data: st.DataObject) -> None:
        here = self.at().here
        old = [id for id in (*self.flow._by_id, END, "no-such") if here is None or id != here.id]
        before = self.checkin.answers
        question = data.draw(st.sampled_from(old))
        taps: list[CheckinEvent] = [Choose(question, "a"), Settle(question), Skip(question)]
        event = data.draw(st.sampled_from(taps))
        (effect,) = self.go(event).effects
        assert effect in (Say(Hint.STALE), Hold())
        assert self.checkin.answers == before

    @precondition(lambda self: not self.under_way())
    @rule()
    def could_be_kept(self) -> None:
        outcome = advance(self.flow, self.checkin, Keep(), NOW)
        assert outcome.checkin is None
        fleeting = {question.id for question in self.flow.questions if not question.kept}
        kept = [(question, said) for question, said in self.stack if question not in fleeting]
        if not self.flow.keeps or (fleeting and not any(is_shown(said) for _, said in kept)):
            assert outcome.effects == ()
            return
        (effect,) = outcome.effects
        assert isinstance(effect, KeepEntry)
        assert [(answer.question, answer.said) for answer in effect.entry.answers] == kept

    @rule()
    def could_be_let_go(self) -> None:
        assert advance(self.flow, self.checkin, LetGo(), NOW) == Outcome(None)

    @invariant()
    def what_is_behind_is_what_was_answered(self) -> None:
        if not hasattr(self, "flow"):
            return
        path = self.at()
        behind = [(question.id, self.checkin.answer(question.id)) for question in path.behind]
        assert [(id, answer.said if answer else None) for id, answer in behind] == self.stack
        if path.here is not None and path.here.type is MANY:
            answer = self.checkin.answer(path.here.id)
            ticked = answer.said.options if answer and isinstance(answer.said, Picked) else ()
            assert ticked == self.ticked.get(path.here.id, ())


Model.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestWalkIsAStack = Model.TestCase


FLOW = Flow(
    "pauses",
    (
        Question("one", ONE, (Option("fine"), Option("off", leads=FELT_OFF))),
        Question("many", MANY, (Option("calm"), Option("unsafe", leads=FELT_OFF))),
        Question("words", TEXT),
    ),
)
START = Checkin("x", "pauses", NOW)
AT_MANY = START.with_answer(Answer("one", Picked(("fine",))))
AT_WORDS = AT_MANY.with_answer(Answer("many", Picked(("calm",))))


@pytest.mark.parametrize(
    "event", [Choose("one", "fine"), Settle("many"), Skip("one"), Back("many"), Keep(), Choose("gone", "x")]
)
def test_an_old_button_ends_a_pause(event: CheckinEvent) -> None:
    """An old button ends a pause: the question is shown again, so words typed after it count as its answer."""
    outcome = advance(FLOW, replace(AT_WORDS, paused=True), event, NOW)
    assert outcome.checkin == AT_WORDS
    assert [type(effect) for effect in outcome.effects] == [Say]
    written = advance(FLOW, AT_WORDS, Write("a line"), NOW).checkin
    assert written is not None and written.answer("words") == Answer("words", typed("a line"))


@pytest.mark.parametrize(
    ("at", "event"),
    [
        (START, Choose("one", "off")),
        (AT_MANY.with_answer(Answer("many", Picked(("unsafe",)), settled=False)), Settle("many")),
    ],
)
def test_a_double_tap_on_an_exit_stays_there(at: Checkin, event: CheckinEvent) -> None:
    """A second tap on an option that leads to "Something felt off" does not show the next question in its place."""
    once = advance(FLOW, at, event, NOW)
    assert once.checkin is not None and once.effects == (Hold(),)
    assert advance(FLOW, once.checkin, event, NOW) == once


def test_after_resume_the_old_button_is_stale() -> None:
    """After Resume, the button that was tapped before the pause is stale."""
    off = advance(FLOW, START, Choose("one", "off"), NOW).checkin
    assert off is not None
    resumed = advance(FLOW, off, Resume(), NOW).checkin
    assert resumed is not None
    assert advance(FLOW, resumed, Choose("one", "off"), NOW).effects == (Say(Hint.STALE),)
