"""The engine: properties over generated and real flows, then the outcome of single events."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answer import Answer, Picked, Skipped, typed
from bot.core.checkin import Checkin, kept_answers, walk
from bot.core.checkin_events import (
    Back,
    FeltOff,
    Hold,
    Keep,
    KeepEntry,
    LetGo,
    Pause,
    Resume,
    Say,
    ScheduleChosen,
    Skip,
    Write,
)
from bot.core.engine import END, Outcome, advance
from bot.core.flow import Flow
from bot.core.hint import Hint
from bot.core.questions import MANY, NOTE, ONE, TEXT, Choose, Option, Question, Settle, Toggle
from bot.core.text import LONGEST_TEXT
from tests.core.flows import NOW, accepted, anything, flows, under_way


@given(flows, st.data())
def test_every_path_ends(flow: Flow, data: st.DataObject) -> None:
    """Every path ends after at most one answer, with its ticks, to each question."""
    checkin = Checkin("walked", flow.id, NOW)
    for _ in range(6 * len(flow._by_id) + 1):
        here = walk(flow, checkin).here
        if here is None:
            assert advance(flow, checkin, Keep(), NOW).checkin is None
            return
        event = data.draw(accepted(flow, checkin))
        after = advance(flow, checkin, event, NOW).checkin
        assert after is not None
        if after.answers == checkin.answers:  # the tick was already set, or was one too many: settle instead
            after = advance(flow, checkin, Settle(here.id), NOW).checkin
            assert after is not None
        checkin = replace(after, paused=False)
    raise AssertionError("still under way")


@given(under_way(), st.data())
def test_back_undoes(walked: tuple[Flow, Checkin], data: st.DataObject) -> None:
    """Back after an answer returns to that question, with the same options ticked."""
    flow, checkin = walked
    before = walk(flow, checkin)
    if before.here is None:
        return
    after = advance(flow, checkin, data.draw(accepted(flow, checkin)), NOW).checkin
    assert after is not None
    there = walk(flow, after)
    if there.here is before.here:
        return
    back = advance(flow, after, Back(there.here.id if there.here else END), NOW).checkin
    assert back is not None
    assert walk(flow, back).here == before.here
    if before.here.type is MANY and (ticked := checkin.answer(before.here.id)) is not None:
        answered = after.answer(before.here.id)
        if answered is not None and isinstance(answered.said, Picked):
            assert back.answer(before.here.id) == replace(ticked, settled=False)


@given(under_way(), st.data())
def test_anything_in_any_state_is_answered(walked: tuple[Flow, Checkin], data: st.DataObject) -> None:
    """Any event in any state raises nothing, says why if it changes nothing, and only Back removes an answer."""
    flow, checkin = walked
    event = data.draw(anything(flow))
    outcome = advance(flow, checkin, event, NOW)
    if outcome.checkin is None:
        assert isinstance(event, Keep | LetGo)
        return
    if outcome.checkin.answers == checkin.answers and outcome.checkin.paused == checkin.paused and not outcome.effects:
        # Only an event that asks for the present state changes nothing and has no effect.
        assert isinstance(event, Pause | Resume | Toggle | Settle | Skip | Choose)
    if not isinstance(event, Back):
        kept = {answer.question for answer in outcome.checkin.answers}
        assert kept >= {answer.question for answer in checkin.answers}


@given(under_way(), st.data())
def test_twice_is_once(walked: tuple[Flow, Checkin], data: st.DataObject) -> None:
    """A second identical event adds and removes no answer."""
    flow, checkin = walked
    event = data.draw(anything(flow).filter(lambda event: not isinstance(event, Write | Back)))
    once = advance(flow, checkin, event, NOW).checkin
    if once is None:
        return
    twice = advance(flow, once, event, NOW).checkin
    assert twice is not None
    assert set(twice.answers) == set(once.answers)


@given(under_way(), st.randoms(use_true_random=False))
def test_the_order_of_answers_does_not_matter(walked: tuple[Flow, Checkin], random: Random) -> None:
    """Shuffled answers lead to the same place in the flow and the same entry."""
    flow, checkin = walked
    shuffled = list(checkin.answers)
    random.shuffle(shuffled)
    other = Checkin("other", flow.id, NOW, tuple(shuffled))
    assert walk(flow, other) == walk(flow, checkin)
    assert kept_answers(flow, other) == kept_answers(flow, checkin)


@given(under_way(), st.data())
def test_an_edited_flow_loses_no_answer(walked: tuple[Flow, Checkin], data: st.DataObject) -> None:
    """If the questions of a flow are removed, added or moved, all answers stay, also those without a question."""
    flow, checkin = walked
    questions = list(data.draw(st.permutations(flow.questions)))[: data.draw(st.integers(0, len(flow.questions)))]
    questions.insert(0, Question("brand-new", TEXT))
    edited = replace(flow, questions=tuple(replace(question, when=None) for question in questions), mounted={})
    path = walk(edited, checkin)
    assert path.here is None or path.here in edited.questions
    kept = {answer.question for answer in kept_answers(edited, checkin)}
    lost = {
        answer.question for answer in checkin.answers if answer.settled and edited.question(answer.question) is None
    }
    assert kept >= lost | {question.id for question in path.behind}


FLOW = Flow(
    "tables",
    (
        Question("one", ONE, (Option("a"), Option("off", leads="felt-off"))),
        Question(
            "many", MANY, (Option("a"), Option("b", schedules=("pill",)), Option("c", schedules=("test",))), most=2
        ),
        Question("text", TEXT),
        Question("note", NOTE),
    ),
)
START = Checkin("x", "tables", NOW)
AT_MANY = START.with_answer(Answer("one", Picked(("a",))))
AT_TEXT = AT_MANY.with_answer(Answer("many", Skipped()))


def hint(outcome: Outcome) -> Hint | None:
    """The hint of an outcome, or None."""
    return next((effect.hint for effect in outcome.effects if isinstance(effect, Say)), None)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("x" * LONGEST_TEXT, None),
        ("x" * (LONGEST_TEXT + 1), Hint.TOO_LONG),
        ("\N{FACE WITH TEARS OF JOY}" * (LONGEST_TEXT // 2), None),
        ("\N{FACE WITH TEARS OF JOY}" * (LONGEST_TEXT // 2) + "x", Hint.TOO_LONG),
        (" \n\t", Hint.EMPTY),
    ],
)
def test_free_text_is_counted_as_telegram_counts(text: str, says: Hint | None) -> None:
    """The length limit counts UTF-16 units, as Telegram does, and blank text is refused."""
    outcome = advance(FLOW, AT_TEXT, Write(text), NOW)
    assert hint(outcome) is says
    assert outcome.checkin is not None
    assert outcome.checkin.answer("text") == (None if says else Answer("text", typed(text)))


def test_words_at_buttons_change_nothing() -> None:
    """Words at a question with buttons change nothing and get a hint."""
    assert advance(FLOW, START, Write("hello"), NOW) == Outcome(START, (Say(Hint.BUTTONS),))


def test_words_while_paused_change_nothing() -> None:
    """During a pause, words change nothing and get a hint."""
    paused = replace(AT_TEXT, paused=True)
    assert advance(FLOW, paused, Write("hello"), NOW) == Outcome(paused, (Say(Hint.PAUSED),))


def test_no_more_is_ticked_than_may_be() -> None:
    """A tick over the maximum is refused with a hint."""
    checkin = AT_MANY
    for option in ("a", "b"):
        checkin = advance(FLOW, checkin, Toggle("many", option, True), NOW).checkin or checkin
    assert advance(FLOW, checkin, Toggle("many", "c", True), NOW) == Outcome(checkin, (Say(Hint.FULL),))


def test_done_with_nothing_ticked_is_a_skip() -> None:
    """Done without a tick skips the question."""
    outcome = advance(FLOW, AT_MANY, Settle("many"), NOW)
    assert outcome.checkin is not None
    assert outcome.checkin.answer("many") == Answer("many", Skipped())


def test_chosen_reminders_replace_what_may_stand() -> None:
    """Chosen reminders replace all reminders that the same question can schedule."""
    ticked = advance(FLOW, AT_MANY, Toggle("many", "b", True), NOW).checkin
    assert ticked is not None
    assert advance(FLOW, ticked, Settle("many"), NOW).effects == (ScheduleChosen(("pill",), ("pill", "test")),)
    assert advance(FLOW, ticked, Skip("many"), NOW).effects == (ScheduleChosen((), ("pill", "test")),)


@pytest.mark.parametrize("event", [FeltOff(), Choose("one", "off")])
def test_something_felt_off_holds_and_pauses(event: FeltOff | Choose) -> None:
    """The button "Something felt off", and an option that leads there, hold notes and pause the check-in."""
    outcome = advance(FLOW, START, event, NOW)
    assert outcome.effects == (Hold(),)
    assert outcome.checkin is not None and outcome.checkin.paused


def test_back_at_the_first_question_says_so() -> None:
    """Back at the first question changes nothing and gets a hint."""
    assert advance(FLOW, START, Back("one"), NOW) == Outcome(START, (Say(Hint.FIRST),))


def test_only_a_finished_walk_is_kept() -> None:
    """Keep works only at the end, and keeps all answers."""
    assert hint(advance(FLOW, AT_TEXT, Keep(), NOW)) is Hint.NOT_AT_END
    done = AT_TEXT
    for question in ("text", "note"):
        done = done.with_answer(Answer(question, Skipped()))
    (effect,) = advance(FLOW, done, Keep(), NOW).effects
    assert isinstance(effect, KeepEntry)
    assert [answer.question for answer in effect.entry.answers] == ["one", "many", "text", "note"]


def test_a_flow_without_keep_makes_no_entry() -> None:
    """In a flow with `keeps: false`, Keep ends the check-in without an entry."""
    done = Checkin("x", "tables", NOW, tuple(Answer(question.id, Skipped()) for question in FLOW.questions))
    assert advance(replace(FLOW, keeps=False), done, Keep(), NOW) == Outcome(None)


def test_an_opened_flow_follows_its_opener() -> None:
    """The questions of an opened flow follow the question that opens it, and then the outer flow goes on."""
    inner = Flow("inner", (Question("first", NOTE), Question("second", NOTE)))
    opener = Question("ask", ONE, (Option("no"), Option("yes", opens="inner")))
    outer = Flow("outer", (opener, Question("last", NOTE)), mounted={"inner": inner.inside()})
    checkin, asked = Checkin("x", "outer", NOW), []
    event: Choose | Settle = Choose("ask", "yes")
    while (here := walk(outer, checkin).here) is not None:
        asked.append(here.id)
        checkin = advance(outer, checkin, event if here.id == "ask" else Settle(here.id), NOW).checkin or checkin
    assert asked == ["ask", "inner.first", "inner.second", "last"]
