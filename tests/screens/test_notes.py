"""A note opens its flow, even if another check-in is open, and no check-in is lost."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.callbacks.packing import token_of as name
from bot.core.checkin import Checkin
from bot.core.incoming import Tap
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.turn import CancelReminders, Reply
from tests.screens.states import NOW, reply_to, walked
from tests.support.bot_harness import english
from tests.support.screens import data_of

OPENING = [(id, kind.opens) for id, kind in english().reminders.items() if kind.opens]
NOTE = b"0123456789abcdef"


def reply_to_open(kind: str, person: Person) -> Reply:
    """The reply to "Open" under a note of that kind."""
    planned = Planned(kind, NOW, NOW + timedelta(hours=1), sent=True, id=NOTE)
    return reply_to(Tap(f"r:{name(NOTE)}:open", 1), person, planned=(planned,))


def flows_of(reply: Reply) -> tuple[str | None, str | None]:
    """The flows of the open check-in and of the parked one."""
    assert reply.person is not None
    under_way, waits = reply.person.checkin, reply.person.parked
    return under_way.flow if under_way else None, waits.flow if waits else None


@pytest.mark.parametrize(("kind", "flow"), OPENING)
def test_it_opens_its_own_flow_whatever_waits(kind: str, flow: str) -> None:
    """A note opens its flow, parks any paused check-in and is cancelled."""
    for waits in (None, *(id for id in english().flows if id != flow)):
        checkin = replace(walked(waits), paused=True) if waits else None
        reply = reply_to_open(kind, replace(Person("en"), checkin=checkin))
        assert flows_of(reply) == (flow, waits)
        assert reply.effects == (CancelReminders((NOTE,)),)


@pytest.mark.parametrize(("kind", "flow"), OPENING)
def test_an_open_flow_goes_on(kind: str, flow: str) -> None:
    """If the note's flow is paused, the note resumes it."""
    open_one = walked(flow)
    reply = reply_to_open(kind, replace(Person("en"), checkin=replace(open_one, paused=True)))
    assert reply.person is not None
    assert reply.person.checkin == open_one


def test_a_note_waits_for_what_is_under_way() -> None:
    """With one check-in open and another parked, a note opens nothing and stays until the open one ends.

    An open check-in that keeps nothing gives way.
    """
    waits, under_way = walked("pillow"), walked("quick")
    reply = reply_to_open("limb", replace(Person("en"), checkin=under_way, parked=waits))
    assert flows_of(reply) == ("quick", "pillow")
    assert (reply.effects, reply.also is not None) == ((), True)
    for fleeting in (walked("wrong"), Checkin("abcdef", "quick", NOW)):
        reply = reply_to_open("limb", replace(Person("en"), checkin=fleeting, parked=waits))
        assert flows_of(reply) == ("body", "pillow")


def test_a_quiet_note_never_asks_for_a_mood() -> None:
    """The quiet notes open the flow "next", which asks no scale, keeps nothing, and is opened by nothing else."""
    content = english()
    safety = [content.flows[id] for id in ("wrong", "next")]
    options = [o for flow in safety for question in flow.questions for o in question.options]
    scheduled = {kind for o in options for kind in o.schedules}
    opening = {id for id, kind in content.reminders.items() if kind.opens == "next"}
    assert scheduled == {"quiet24", "quiet3", "quiet14"} == opening
    assert all(content.reminders[kind].chosen for kind in scheduled)
    assert not any(o.opens == "next" for flow in content.flows.values() for q in flow.questions for o in q.options)
    after = content.flows["next"]
    assert (after.keeps, after.listed, after.safety) == (False, False, True)
    assert {question.type.name for question in after.questions} <= {"one", "many", "note"}


@pytest.mark.parametrize("language", sorted(english().words))
def test_the_next_day_mentions_medicine(language: str) -> None:
    """The answer "medicine" of the next day says that it still helps, and one tap leads to "Protection slipped"."""
    person = replace(Person(language), checkin=walked("next", "small"))
    for event in (Tap("q:abcdef:small:+:medicine", 1), Tap("q:abcdef:small:d", 1)):
        reply = reply_to(event, person, language=language)
        person = reply.person or person
    assert reply.show is not None
    assert reply.show.text.endswith(english().speak(language)("next-medicine"))
    assert "q:abcdef:medicine:c:protect" in data_of(reply.show)
