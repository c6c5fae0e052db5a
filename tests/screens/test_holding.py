"""Something felt off: what could wash away or make contact is taken up at once; what is short of time stays."""

from datetime import UTC, datetime, timedelta

from bot.core.checkin import Checkin
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.turn import Tap, Turn, Uproot
from bot.telegram_gate.routes import decide
from tests.rig import english

NOW = datetime(2026, 1, 2, 21, tzinfo=UTC)
HELD = {"bathroom", "wash", "message", "talk"}


def test_wash_toilet_talk_and_message_notes_go_at_once_and_the_others_stay() -> None:
    kinds = english().reminders
    assert {id for id, kind in kinds.items() if kind.rule.held} == HELD
    assert not any(kind.rule.held for kind in kinds.values() if kind.rule.safety)
    later = NOW + timedelta(hours=1)
    planned = tuple(Planned(id, later, later, safety=kind.rule.safety, id=id.encode()) for id, kind in kinds.items())
    person = Person("en", checkin=Checkin("abcdef", "quick", NOW))
    reply = decide(english(), Turn(Tap("q:abcdef:who:f", 1), person, "en", NOW, planned))
    (taken,) = reply.effects
    assert isinstance(taken, Uproot) and {id.decode() for id in taken.ids} == HELD
    assert reply.person is not None and reply.person.held


def test_soft_catch_hears_each_language_in_any_language_and_lets_play_pass() -> None:
    content = english()
    for text in (
        "I want to kill myself",
        "quiero morirme",
        "ich will nicht mehr leben",
        "je veux mourir",
        "quero morrer",
        "He won’t let me leave",
    ):
        assert content.alarming(f"so, {text.upper()}."), text
    for text in (
        "the little death",
        "dying to see you again",
        "dead tired",
        "todmüde",
        "muerto de cansancio",
        "une petite mort",
    ):
        assert not content.alarming(text), text
