"""Notes in the chat: when they come, what their buttons do, and that an old button does nothing."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.support.dialog import Dialog, arrived, begun, dialog


def with_water() -> Dialog:
    """A chat in which the note about water has just come, after /done and "In a while"."""
    chat = dialog([("/done", ""), ("In a while", ""), ("10 minutes", "water")], arrived())
    assert chat.last.labels == ["Done", "Later", "More"]
    return chat


def test_done_ends_the_note() -> None:
    """The button "Done" ends the note, and the note leaves the chat."""
    chat = with_water()
    note = chat.last.number
    chat.tap("Done")
    assert (chat.toast, note in chat.messages) == ("Okay.", False)
    assert chat.kinds == ["bathroom", "checkin", "morning", "snack"]


def test_later_brings_the_note_again() -> None:
    """The button "Later" brings the note again in fifteen minutes, any number of times."""
    chat = dialog([("Later", "15 minutes"), ("5 minutes", "break"), ("10 minutes", "water")], with_water())
    assert "Later" in chat.last.labels
    dialog([("Later", "15 minutes")], chat)
    assert chat.kinds == ["bathroom", "checkin", "morning", "snack", "water"]


def test_two_taps_on_later_plan_one_note() -> None:
    """Two taps on "Later" plan one note."""
    chat = with_water()
    data, note = chat.data("Later"), chat.last.number
    for _ in range(2):
        chat.forge(data, note)
    assert chat.kinds.count("water") == 1


def test_not_tonight_cancels_night_and_morning() -> None:
    """The button "Not tonight" cancels the notes of the night and of the morning."""
    chat = dialog([("More", ""), ("Not tonight", "Nothing more tonight")], with_water())
    assert chat.kinds == []


def test_stop_these_turns_that_kind_off() -> None:
    """The button "Stop these" turns that kind of note off, and /settings turns it on again."""
    chat = dialog([("More", ""), ("Stop these", "will not come again"), ("/done", "")], with_water())
    assert "Water" not in chat.last.text
    chat.tap("In a while")
    assert chat.kinds == ["bathroom", "checkin", "morning", "snack"]
    dialog([("/settings", ""), ("Which notes", "")], chat)
    assert {"Water", "✓ Snack"} <= set(chat.last.labels)
    assert "✓ Water" in chat.tap("Water").labels


def test_more_shows_all_choices() -> None:
    """The button "More" shows the longer text and all choices in the same message."""
    chat = with_water()
    note, more = chat.last.number, chat.tap("More")
    assert "A few sips will do" in more.text and more.number == note
    assert more.labels == ["Done", "Later", "Not tonight", "Stop these"]
    dialog([("Done", "Okay.")], chat)


def test_open_begins_a_check_in() -> None:
    """The button "Open" begins a check-in in the note's own message."""
    chat = dialog([("35 minutes", "asked for")], with_water())
    note, question = chat.last.number, chat.tap("Open")
    assert "Who was there?" in question.text and question.number == note
    assert "checkin" not in chat.kinds


def test_open_goes_on_with_the_check_in_under_way() -> None:
    """With a check-in open, "Open" moves its question into the note's message, and deletes the old message."""
    chat = with_water()
    old = begun("Just me", chat=chat).last.number
    dialog([("35 minutes", "asked for")], chat)
    note, question = chat.last.number, chat.tap("Open")
    assert "How do you feel right now?" in question.text and question.number == note
    assert old not in chat.messages


def test_a_button_of_an_answered_note_does_nothing() -> None:
    """A button of an answered note changes nothing, and the reply says that the note is no longer here."""
    chat = with_water()
    chat.tap("More")
    stop = chat.data("Stop these")
    chat.tap("Done")
    chat.forge(stop)
    assert "no longer here" in chat.last.text
    dialog([("/settings", ""), ("Which notes", "")], chat)
    assert "✓ Water" in chat.last.labels


def test_old_notes_after_forget() -> None:
    """/forget deletes the notes from the chat, and no note is planned."""
    chat = with_water()
    note = chat.last.number
    dialog([("/forget", ""), ('"FORGET"', "It is all gone")], chat)
    assert note not in chat.messages
    assert (chat.known, chat.planned) == (False, ())


@pytest.mark.parametrize(
    ("evening", "ten"),
    [
        (datetime(2026, 3, 28, 20, tzinfo=UTC), datetime(2026, 3, 29, 8, tzinfo=UTC)),
        (datetime(2026, 10, 24, 20, tzinfo=UTC), datetime(2026, 10, 25, 9, tzinfo=UTC)),
    ],
    ids=["forward", "back"],
)
def test_the_morning_after_clocks_changed(evening: datetime, ten: datetime) -> None:
    """The note of the morning comes once, at ten local time, also after the clocks have changed."""
    chat = arrived(at=evening)
    chat.live_in("Europe/Berlin")
    dialog([("/done", ""), ("✓ Small notes tonight", ""), ("Tomorrow", "")], chat)
    assert chat.wait(ten - chat.now - timedelta(seconds=1)) == []
    (note,) = chat.wait(seconds=1)
    assert "Good morning" in note.text
    dialog([("/done", ""), ("Now", ""), ("1 hour", "Snack?")], chat)
    assert sum("Good morning" in text for text in chat.texts) == 1


def test_a_new_time_zone_moves_the_morning_note() -> None:
    """After a change of the time zone, the note of the morning comes at ten in the new one."""
    chat = arrived()
    chat.live_in("Europe/Berlin")
    dialog([("/done", ""), ("Tomorrow", "")], chat)
    chat.live_in("America/New_York")
    ten = datetime(2026, 3, 7, 15, tzinfo=UTC)
    chat.wait(ten - chat.now - timedelta(seconds=1))
    (note,) = chat.wait(seconds=1)
    assert "Good morning" in note.text


def test_later_quiet_hours_hold_a_note_back() -> None:
    """Quiet hours that are set after a note was planned delay it to their end."""
    chat = arrived()
    chat.live_in("Europe/Berlin")
    dialog([("/done", ""), ("Tomorrow", ""), ("/settings", ""), ("Quiet hours", "")], chat)
    chat.forge("s:to:1100")
    eleven = datetime(2026, 3, 7, 10, tzinfo=UTC)
    assert not any("Good morning" in one.text for one in chat.wait(eleven - chat.now - timedelta(seconds=1)))
    (note,) = chat.wait(seconds=1)
    assert "Good morning" in note.text
