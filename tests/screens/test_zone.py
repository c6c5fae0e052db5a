"""The time zone: the ways in which a person can give it, and how the bot works without it."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, dialog

NIGHT = datetime(2026, 12, 5, 5, 10, tzinfo=UTC)
"""Ten past nine in the evening in Los Angeles."""


def at_time_question(language: str = "en") -> Dialog:
    """A chat at the question for the person's local time."""
    chat = Dialog(language=language)
    chat.say("/start")
    chat.forge("w:yes")
    return chat


def zone(chat: Dialog) -> str | None:
    """The time zone in the person's settings."""
    return chat.person.settings.zone


@pytest.mark.parametrize(
    ("text", "place"),
    [("Berlin", "Europe/Berlin"), ("i live in New York", "America/New_York"), ("Europe/Madrid", "Europe/Madrid"),
     ("Deutschland", ""), ("Brésil", ""), ("España", ""), ("Japan!", "Asia/Tokyo"), ("lisboa", "Europe/Lisbon"),
     ("Nueva York", "America/New_York"), ("Moskau", "Europe/Moscow")],
)  # fmt: skip
def test_a_place_is_taken_or_offered(text: str, place: str) -> None:
    """A city or a country with one zone is set at once, in any language. A country with several offers places."""
    chat = at_time_question()
    shown = chat.say(text)
    assert zone(chat) == (place or None)
    assert ("Thank you" if place else "has the same time as you") in shown.text


@pytest.mark.parametrize("text", ["UTC+1", "CET", "it's {clock}", "{clock}.", "{hour} Uhr {minute}", "{hour}h{minute}"])
def test_each_way_to_say_a_time_leads_to_places(text: str) -> None:
    """Each way to write a time or an offset leads to the places that share it."""
    chat = at_time_question()
    there = chat.now + timedelta(hours=1)
    shown = chat.say(text.format(clock=f"{there:%H:%M}", hour=there.hour, minute=f"{there:%M}"))
    assert "Berlin" in shown.labels


def test_an_ambiguous_time_is_asked_about() -> None:
    """If a time may be in the morning or in the evening, the bot asks, and the answer leads to places."""
    chat = at_time_question()
    there = chat.now + timedelta(hours=1)
    shown = chat.say(f"{(there.hour - 1) % 12 + 1} o'clock")
    assert "morning or evening" in shown.text and len(shown.labels) == 3
    assert "has the same time as you" in chat.tap(next(one for one in shown.labels if "PM" in one)).text


@pytest.mark.parametrize("content", [{"location": {"latitude": 52.5, "longitude": 13.4}}, {"voice": {}}])
def test_a_pin_is_answered_and_the_question_stays(content: dict[str, object]) -> None:
    """A pin or a voice message gets a reply that says what works, and the question stays."""
    chat = at_time_question()
    chat.post(**content)
    assert any("name of a large city" in one.text for one in chat.shown)
    chat.say("Berlin")
    assert zone(chat) == "Europe/Berlin"


@pytest.mark.parametrize("language", sorted(english().words))
def test_unreadable_input_gets_a_kind_answer(language: str) -> None:
    """A text that is no time and no place gets a reply in the person's language, and the question stays."""
    chat = at_time_question(language)
    shown = chat.say("hmm, hard to tell")
    assert shown.text == english().speak(language)("zone-unread")
    chat.say("Paris")
    assert zone(chat) == "Europe/Paris"


def test_without_a_zone_tomorrow_counts_hours() -> None:
    """Without a time zone, the note of the morning comes after a number of hours, and /done offers to set the zone."""
    chat = arrived(at=NIGHT)
    dialog([("/done", ""), ("Tomorrow", "so I count hours")], chat)
    assert "Time zone" in chat.last.labels
    chat.wait(hours=12, minutes=50)
    (note,) = chat.wait(minutes=20)
    assert "A note for you" in note.text or "Good morning" in note.text
    chat.live_in("America/Los_Angeles")
    chat.say("/done")
    assert "so I count hours" not in chat.tap("Tomorrow").text


def test_quiet_hours_wait_for_the_zone() -> None:
    """Without a time zone /settings says that quiet hours are not in force yet."""
    chat = dialog([("/settings", "once I know your time zone")], arrived())
    chat.live_in("Europe/Berlin")
    assert "once I know" not in chat.say("/settings").text
