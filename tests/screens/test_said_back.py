"""The mirror at the end of a check-in: the most urgent line comes first, from whichever question it stems."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.core.answer import Answer, Picked, Seen, Skipped
from bot.core.checkin import Checkin, walk
from bot.core.flow import Flow, Mirror, MirrorUrgency
from bot.screens.context import Context
from bot.screens.mirror import mirrored
from bot.screens.question_page import checkin_screen
from tests.support.bot_harness import english
from tests.support.screens import data_of

BEGUN = datetime(2026, 1, 2, 21, tzinfo=UTC)
OPENERS = [
    (flow.id, question.id, option.id)
    for flow in english().flows.values()
    for question in flow.questions
    for option in question.options
    if option.opens == "body"
]


def finished_with(flow: Flow, chosen: dict[str, Answer]) -> Checkin:
    """A check-in at its end, with these answers by question, and everything else skipped."""
    checkin = Checkin("abcdef", flow.id, BEGUN)
    while (here := walk(flow, checkin).here) is not None:
        checkin = checkin.with_answer(chosen.get(here.id, Answer(here.id, Skipped())))
    return checkin


def to_red(flow: Flow, question: str, option: str) -> Checkin:
    """A check-in that opens the body check with that option, and answers that a sign of neck pressure is there now."""
    answers = [
        Answer(question, Picked((option,))),
        Answer("body.neck", Picked(("some",))),
        Answer("neck.signs", Picked(("now",))),
        Answer("neck.red", Seen()),
    ]
    if flow.id == "wrong":
        answers.append(Answer("menu", Picked(("health",))))
    return finished_with(flow, {answer.question: answer for answer in answers})


@pytest.mark.parametrize(("flow", "question", "option"), OPENERS)
def test_a_red_body_sign_ends_the_questions(flow: str, question: str, option: str) -> None:
    """After a red sign of the body, nothing more is asked."""
    outer = english().flows[flow]
    asked_after = [q.id for q in walk(outer, to_red(outer, question, option)).behind]
    assert asked_after[-1] == "neck.red"


def test_several_flows_open_the_body_check() -> None:
    """At least four flows have an option that opens the body check."""
    assert {flow for flow, _, _ in OPENERS} >= {"quick", "followup", "scene", "wrong"}


@pytest.mark.parametrize(("flow", "question", "option"), OPENERS)
def test_a_red_body_sign_is_said_first(flow: str, question: str, option: str) -> None:
    """In every language the mirror begins with a red sign of the body, whichever flow opened the body check."""
    content = english()
    outer = content.flows[flow]
    checkin = to_red(outer, question, option)
    for language in content.words:
        ctx = Context(content, content.speak(language))
        screen = checkin_screen(ctx, outer, checkin)
        assert screen.text.startswith(ctx.words("neck-mirror-red"))
        assert "h:beside" in data_of(screen), "help lines are one tap away"
        assert ctx.words("end-ideas") not in screen.text


def test_lines_come_by_urgency() -> None:
    """The most urgent line comes first, and a less urgent one after it."""
    content = english()
    ctx = Context(content, content.speak("en"))
    flow = replace(
        content.flows["protect"],
        mirror=(
            Mirror("read"),
            Mirror("soon", urgency=MirrorUrgency.WRONG),
            Mirror("read", urgency=MirrorUrgency.TIME),
        ),
    )
    checkin = finished_with(flow, {})
    said = mirrored(ctx, flow, checkin, walk(flow, checkin))
    assert said == [
        (MirrorUrgency.TIME, ctx.words("protect-mirror-read")),
        (MirrorUrgency.WRONG, ctx.words("protect-mirror-soon")),
    ]


def test_an_opened_flow_says_back_only_urgency() -> None:
    """A line without urgency of an opened flow is not in the mirror of the outer flow."""
    content = english()
    ctx = Context(content, content.speak("en"))
    fine = {"body.whom": Answer("body.whom", Picked(("fine",)))}
    inside = finished_with(content.flows["quick"], {"body": Answer("body", Picked(("worry",))), **fine})
    assert ctx.words("body-mirror-fine") not in checkin_screen(ctx, content.flows["quick"], inside).text
    assert any(question.id == "body.whom" for question in walk(content.flows["quick"], inside).behind)


def test_urgencies_are_ranked() -> None:
    """The ranks of urgency are emergency, unsafe, time, wrong, drop and none, in this order."""
    assert [urgency.value for urgency in sorted(MirrorUrgency, key=lambda one: one.rank)] == [
        "emergency",
        "unsafe",
        "time",
        "wrong",
        "drop",
        "none",
    ]
