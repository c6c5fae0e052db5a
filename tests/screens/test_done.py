"""/done: its choices now, in a while, tomorrow and nothing, and the notes that each of them schedules."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from bot.authoring.live_content import LiveContent
from bot.core.incoming import Command
from bot.core.person import Person
from bot.core.planned import Planned
from bot.screens.conversation import Conversation
from tests.screens.states import reply_to
from tests.support.bot_harness import english
from tests.support.dialog import arrived, dialog

TELLING = re.compile(
    r"\b(sex\w*|aftercare|afterglow|mood|intima\w*|partner\w*|orgasm\w*|condom\w*|kink\w*|check-?ins?|feel\w*|pee|toilet)\b"
)
"""Words that no note may hold, because a locked phone shows its text to anybody who looks."""

IN_QUIET_HOURS = datetime(2026, 3, 6, 22, 30, tzinfo=UTC)
"""Half past eleven at night in Berlin."""


def test_in_a_while_sends_each_note_on_time() -> None:
    """Every note comes exactly at its time, and none names the subject."""
    chat = arrived()
    chat.live_in("Europe/Berlin")
    dialog([("/done", ""), ("In a while", "9:10")], chat)
    for line in ("9:15", "9:30", "9:45", "tomorrow, 10:00"):
        assert line in chat.last.text
    second = timedelta(seconds=1)
    for wait, words in ((10, "water"), (5, "break"), (15, "Snack"), (15, "asked for")):
        assert chat.wait(timedelta(minutes=wait) - second) == []
        (note,) = chat.wait(second)
        assert words in note.text
        assert not any(TELLING.search(words.lower()) for words in (note.text, *note.labels))
    assert chat.wait(datetime(2026, 3, 7, 9, 0, tzinfo=UTC) - chat.now - second) == []
    (note,) = chat.wait(second)
    assert "Good morning" in note.text
    assert not any(TELLING.search(words.lower()) for words in (note.text, *note.labels))


@pytest.mark.parametrize("kind", english().reminders)
def test_no_note_names_the_subject(kind: str) -> None:
    """No note names the subject, whether it is on by default or not."""
    at = datetime(2026, 3, 7, tzinfo=UTC)
    note = Conversation(LiveContent(english())).note(Person("en"), Planned(kind, at, at, id=bytes(16)))
    assert note is not None and not TELLING.search(note.text.lower())


@pytest.mark.parametrize("language", sorted(english().words))
def test_names_of_notes_begin_small_in_a_sentence(language: str) -> None:
    """Inside a sentence, the name of a note starts in lower case, except in German."""
    reply = reply_to(Command("done"), Person(language), language=language)
    assert reply.show is not None
    words = english().speak(language)
    for kind in ("water", "snack"):
        name = words.label(f"reminder-{kind}", "name")
        inside = name if language == "de" else name[0].lower() + name[1:]
        assert inside in reply.show.text, kind
        assert (name in reply.show.text) is (name == inside), kind


def test_now_begins_a_check_in() -> None:
    """The button "Now" begins a check-in, and schedules no other for tonight."""
    chat = dialog([("/done", ""), ("Now", "Who was there?")], arrived())
    assert chat.kinds == ["bathroom", "morning", "snack", "water"]


def test_now_together_begins_questions_for_two() -> None:
    """The button "Now, together" begins the questions for two, and schedules the same notes as "Now"."""
    chat = dialog([("/done", ""), ("Now, together", "Is now a good time for both of you?")], arrived())
    assert chat.kinds == ["bathroom", "morning", "snack", "water"]


def test_tomorrow_plans_only_the_morning_note() -> None:
    """The button "Tomorrow", with small notes off, schedules only the note of the morning."""
    chat = dialog([("/done", ""), ("✓ Small notes tonight", "No small notes tonight"), ("Tomorrow", "")], arrived())
    assert chat.kinds == ["morning"]


def test_nothing_this_time_cancels_all_notes() -> None:
    """The button "Nothing this time" cancels the notes of an earlier /done and schedules none."""
    chat = dialog([("/done", ""), ("In a while", "")], arrived())
    assert len(chat.kinds) == 5
    dialog([("Change this", ""), ("Nothing this time", "Nothing will come")], chat)
    assert chat.kinds == []


@pytest.mark.parametrize(("button", "notes"), [("Now", 4), ("Now, together", 4), ("In a while", 5), ("Tomorrow", 4)])
def test_a_second_done_doubles_no_note(button: str, notes: int) -> None:
    """A second tap or a second /done does not double the notes."""
    chat = arrived()
    first = chat.say("/done").number
    data = chat.data(button)
    for _ in range(2):
        chat.forge(data, first)
        assert len(chat.kinds) == notes
    dialog([("/done", ""), (button, "")], chat)
    assert len(chat.kinds) == notes


def test_in_quiet_hours_small_notes_are_off() -> None:
    """In quiet hours small notes are off until the person turns them on."""
    chat = arrived(at=IN_QUIET_HOURS)
    chat.live_in("Europe/Berlin")
    dialog([("/done", "your quiet hours")], chat)
    assert "No small notes tonight" in chat.last.text
    chat.tap("Tomorrow")
    assert chat.kinds == ["morning"]
    dialog([("Change this", ""), ("Small notes tonight", ""), ("Tomorrow", ""), ("10 minutes", "water")], chat)


def test_without_a_time_zone_spans_are_shown() -> None:
    """Without a time zone, times are shown as spans, and no hours are quiet."""
    chat = arrived(at=IN_QUIET_HOURS)
    assert "quiet" not in chat.say("/done").text
    dialog([("In a while", "in 10 minutes: Water")], chat)
    assert "in 13 hours: Next morning" in chat.last.text
    dialog([("10 minutes", "water")], chat)
