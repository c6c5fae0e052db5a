"""Holds: after something felt off, or was not wanted or not safe, risky notes do not come and no ideas are offered.

Risky are notes about washing and about contact. Time-critical notes stay.
"""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.authoring.explore import explore
from bot.core.answer import Answer, Picked, Skipped
from bot.core.checkin import Checkin, walk
from bot.core.flow import Flow, MirrorUrgency
from bot.core.incoming import Tap
from bot.core.own_note import OWN_NOTE
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.questions import MANY
from bot.core.taste import NO_TASTE
from bot.core.turn import CancelReminders, Reply
from bot.screens.context import Context
from bot.screens.mirror import mirrored
from bot.screens.question_page import ideas_offered
from tests.screens.states import NOW, reply_to, walked
from tests.support.bot_harness import english

HELD = {"bathroom", "wash", "link", "message", "talk"}
TONIGHT = {
    id for id, kind in english().reminders.items() if not kind.rule.safety and kind.opens != "next" and id != OWN_NOTE
}
"""The kinds that are cancelled for a night: all except time-critical notes, the quiet note, and own reminders."""
HOLDING = [
    ("quick", "wanted", "most"),
    ("quick", "wanted", "unsure"),
    ("quick", "wanted", "some"),
    ("casual", "fit", "partly"),
    ("casual", "fit", "unsure"),
    ("casual", "fit", "notreally"),
    ("casual", "place", "unsafe"),
    ("scene", "limits", "nothold"),
    ("scene", "limits", "couldnot"),
    ("pillow", "less", "along"),
    ("followup", "sense", "bad"),
]


def every_note() -> tuple[Planned, ...]:
    """A planned note of each kind."""
    later = NOW + timedelta(hours=1)
    kinds = english().reminders
    return tuple(Planned(id, later, later, safety=kind.rule.safety, id=id.encode()) for id, kind in kinds.items())


def reply_to_option(flow: str, question: str, option: str) -> Reply:
    """The reply to that option of a question, with a note of each kind planned."""
    person = replace(Person("en"), checkin=walked(flow, question))
    many = english().flows[flow].question(question).type is MANY  # type: ignore[union-attr]
    if many:
        person = reply_to(Tap(f"q:abcdef:{question}:+:{option}", 1), person).person or person
    event = Tap(f"q:abcdef:{question}:" + ("d" if many else f"c:{option}"), 1)
    return reply_to(event, person, planned=every_note())


def cancelled_kinds(reply: Reply) -> set[str]:
    """The kinds of the notes that the reply cancels."""
    return {id.decode() for effect in reply.effects if isinstance(effect, CancelReminders) for id in effect.ids}


def test_a_hold_takes_small_notes_of_the_night() -> None:
    """The button "Something felt off" cancels the notes of the night, holds the risky kinds, and no safety note."""
    kinds = english().reminders
    assert {id for id, kind in kinds.items() if kind.rule.held} == HELD
    assert not any(kind.rule.held for kind in kinds.values() if kind.rule.safety)
    person = Person("en", checkin=Checkin("abcdef", "quick", NOW))
    reply = reply_to(Tap("q:abcdef:who:f", 1), person, planned=every_note())
    assert cancelled_kinds(reply) == TONIGHT
    assert reply.person is not None
    assert reply.person.settings.rest is not None
    assert set(reply.person.settings.rest.kinds) == HELD


@pytest.mark.parametrize(("flow", "question", "option"), HOLDING)
def test_such_an_answer_holds_silently(flow: str, question: str, option: str) -> None:
    """An answer of HOLDING holds risky notes and ideas, and the page does not mention it."""
    reply = reply_to_option(flow, question, option)
    assert cancelled_kinds(reply) == set()
    assert reply.person is not None
    assert reply.person.checkin is not None
    assert reply.person.settings.rest is not None
    assert (set(reply.person.settings.rest.kinds) == HELD, reply.person.checkin.no_ideas) == (True, True)
    assert reply.show is not None
    assert english().speak("en")("felt-off-held") not in reply.show.text


def test_no_other_answer_holds() -> None:
    """Only the options of HOLDING hold notes."""
    there = {
        (flow.id, question.id, option.id)
        for flow in english().flows.values()
        for question in flow.questions
        for option in question.options
        if option.holds
    }
    assert there == set(HOLDING)
    reply = reply_to_option("quick", "wanted", "all")
    assert reply.person is not None
    assert (cancelled_kinds(reply), reply.person.settings.rest) == (set(), None)


def test_inside_another_flow_it_holds_as_well() -> None:
    """An option holds notes in its own flow exactly if it does so in the flows that open that flow."""
    for flow in english().flows.values():
        for inner in flow.mounted.values():
            for question in inner.questions:
                assert [option.holds for option in question.options] == [
                    option.holds
                    for option in english().flows[inner.id].question(question.name).options  # type: ignore[union-attr]
                ]


@pytest.mark.parametrize("flow", sorted(english().flows))
def test_ideas_come_only_where_asked_for(flow: str) -> None:
    """A flow offers ideas only if it says `ideas`, and never after a warning or with `no_ideas`."""
    content = english()
    ctx, authored = Context(content, content.speak("en")), content.flows[flow]
    ends = 0
    for state in explore(authored):
        if state.here is None:
            ends += 1
            lines = mirrored(ctx, authored, state.checkin, walk(authored, state.checkin))
            ideas = ideas_offered(ctx, authored, state.checkin, lines, NO_TASTE)
            warned = any(urgency is not MirrorUrgency.NONE for urgency, _ in lines)
            assert not ideas or (authored.ideas and not warned)
            assert not ideas_offered(ctx, authored, replace(state.checkin, no_ideas=True), lines, NO_TASTE)
    assert ends
    assert authored.ideas == (flow in ("quick", "morning", "pillow", "scene", "casual", "followup"))


@pytest.mark.parametrize(
    ("flow", "picks"),
    [
        ("quick", {"body": "worry", "body.neck": "some", "neck.signs": "nothing"}),
        ("quick", {"protect": "slipped", "protect.ago": "day", "protect.visit": "nudge"}),
        ("scene", {"limits": "mostly"}),
        ("scene", {"limits": "unsure"}),
        ("followup", {"mood": "v1", "hard": "bit"}),
    ],
)
def test_no_ideas_after_a_warning_on_the_way(flow: str, picks: dict[str, str]) -> None:
    """No ideas come after a milder no, or after a warning of a flow that was opened on the way."""
    content = english()
    ctx, authored = Context(content, content.speak("en")), content.flows[flow]

    def ideas(picks: dict[str, str]) -> int:
        checkin = finished(authored, picks)
        lines = mirrored(ctx, authored, checkin, walk(authored, checkin))
        return len(ideas_offered(ctx, authored, checkin, lines, NO_TASTE))

    assert ideas({}) > 0
    assert ideas(picks) == 0


def finished(flow: Flow, picks: dict[str, str]) -> Checkin:
    """A check-in at its end, with these options picked and every other question skipped."""
    checkin = Checkin("abcdef", flow.id, NOW)
    while (here := walk(flow, checkin).here) is not None:
        if here.id in picks:
            checkin = checkin.with_answer(Answer(here.id, Picked((picks[here.id],))))
        else:
            checkin = checkin.with_answer(Answer(here.id, Skipped()))
    return checkin


def test_no_idea_is_about_the_neck() -> None:
    """No idea in any language mentions the neck."""
    for words, neck in (("en", "neck"), ("de", "nacken"), ("es", "cuello"), ("fr", " cou,"), ("pt-BR", "pescoço")):
        said = english().speak(words)
        assert all(neck not in said(f"idea-{idea.id}").lower() for idea in english().ideas)
