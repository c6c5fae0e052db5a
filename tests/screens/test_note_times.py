"""A person can choose when notes come: by a tap, in words, or by the offer after repeated snoozes."""

from datetime import UTC, datetime, time, timedelta

import pytest

from bot.core.own_time import OFTEN
from tests.support.bot_harness import english
from tests.support.copies import copy_of
from tests.support.dialog import Dialog, arrived, dialog, snoozed

WORDS = english().speak("en")
EVENING = datetime(2026, 3, 6, 20, tzinfo=UTC)
"""Nine in the evening in Berlin."""


def in_berlin() -> Dialog:
    """A chat with the time zone of Berlin."""
    chat = arrived(at=EVENING)
    chat.live_in("Europe/Berlin")
    return chat


def at_times_of(chat: Dialog, note: str) -> Dialog:
    """`chat` at the page of times for one kind of note."""
    dialog([("/settings", ""), ("Which notes", ""), ("When they come", "When would you like them to come?")], chat)
    if not any(label.startswith(note) for label in chat.last.labels):
        chat.tap("More ›")
    chat.tap(next(label for label in chat.last.labels if label.startswith(note)))
    return chat


def time_of(chat: Dialog, kind: str) -> datetime:
    """When the planned note of that kind is due."""
    return next(one.due_at for one in chat.planned if one.kind == kind and not one.sent)


def test_each_kind_has_a_page() -> None:
    """Every kind of note that /done plans has a page of times, except time-critical notes."""
    chat = at_times_of(in_berlin(), "Water")
    chat.tap("‹ When they come")
    listed = chat.last.labels[:-2] + chat.tap("More ›").labels[:-2]
    assert "Water · 10 min" in listed and "Next morning · 10:00\u202fAM" in listed
    chosen = [kind.rule.id for kind in english().reminders.values() if not kind.chosen and not kind.rule.safety]
    assert len(listed) == len(chosen)


def test_how_long_after_done_by_a_tap() -> None:
    """A tapped delay after /done is shown with a tick, and the note comes after it."""
    chat = dialog([("20 min", "Water: 20 minutes after /done")], at_times_of(in_berlin(), "Water"))
    assert "✓ 20 min" in chat.last.labels
    dialog([("/done", ""), ("Tomorrow", "")], chat)
    assert time_of(chat, "water") - chat.now == timedelta(minutes=20)


def test_the_morning_note_by_a_tap() -> None:
    """The note of the morning comes at the tapped local time."""
    chat = dialog([("8:00\u202fAM", "at 8:00")], at_times_of(in_berlin(), "Next morning"))
    dialog([("/done", ""), ("Tomorrow", "")], chat)
    assert time_of(chat, "morning") == datetime(2026, 3, 7, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("note", "text", "shown"),
    [
        ("Water", "25", "25 minutes"),
        ("Water", "half an hour", "30 minutes"),
        ("Snack", "1 h 30", "90 minutes"),
        ("Snack", "eine Stunde", "60 minutes"),
        ("Next morning", "9:40", "at 9:40\u202fAM"),
        ("Next morning", "quarter to eight", "at 7:45\u202fAM"),
        ("Next morning", "halb elf", "at 10:30\u202fAM"),
        ("A talk", "18h30", "at 6:30\u202fPM"),
    ],
)
def test_a_time_can_be_written_in_words(note: str, text: str, shown: str) -> None:
    """A time or a delay can be written in words, and a time of the morning needs no "am"."""
    chat = at_times_of(in_berlin(), note)
    assert shown in chat.say(text).text


@pytest.mark.parametrize(
    ("note", "text"), [("Water", "soon"), ("Water", "4 minutes"), ("Water", "5 hours"), ("Next morning", "19:00")]
)
def test_a_time_that_does_not_fit_is_refused(note: str, text: str) -> None:
    """A text that is no valid time for the note is refused, and the settings stay as they were."""
    chat = at_times_of(in_berlin(), note)
    before = chat.person
    assert "Nothing has changed" in chat.say(text).text
    assert chat.person.settings == before.settings


def test_an_ambiguous_time_is_asked_about() -> None:
    """If a written time may be in the morning or in the evening, the bot asks."""
    chat = at_times_of(in_berlin(), "A talk")
    chat.say("half past seven")
    assert chat.last.text == WORDS("settings-time-which")
    assert "at 7:30\u202fPM" in chat.tap("7:30\u202fPM").text


def test_a_note_that_waits_moves_too() -> None:
    """A new time moves the planned note too, unless that time has already passed."""
    chat = dialog([("/done", ""), ("Tomorrow", "")], in_berlin())
    before = time_of(chat, "snack")
    dialog([("45 min", "")], at_times_of(chat, "Snack"))
    assert time_of(chat, "snack") - before == timedelta(minutes=15)
    dialog([("11:00\u202fAM", "")], at_times_of(chat, "Next morning"))
    assert time_of(chat, "morning") == datetime(2026, 3, 7, 10, tzinfo=UTC)
    at = time_of(chat, "water")
    dialog([("5 minutes", ""), ("5 min", "")], at_times_of(chat, "Water"))
    assert time_of(chat, "water") == at, "that time is past"


def test_quiet_hours_are_told() -> None:
    """If the chosen time is in quiet hours, the page says that the note comes at their end."""
    assert "it comes at 8:00" in at_times_of(in_berlin(), "Next morning").tap("6:00\u202fAM").text


def test_without_a_zone_hours_are_counted() -> None:
    """Without a time zone the page says so, and the note of the morning comes after a number of hours."""
    chat = at_times_of(arrived(at=EVENING), "Next morning")
    assert WORDS("settings-time-no-zone") in chat.last.text
    chat.tap("9:00\u202fAM")
    dialog([("/done", ""), ("Tomorrow", "")], chat)
    assert time_of(chat, "morning") - chat.now == timedelta(hours=13)


def texts_after_snoozes(chat: Dialog, kind: str, times: int, *, taps: int = 1) -> list[str]:
    """On `times` evenings, send /done and put the note off `taps` times. Returns the text after each "Later"."""
    shown = []
    for _ in range(times):
        dialog([("/done", ""), ("Tomorrow", "")], chat)
        shown += [snoozed(chat, kind) for _ in range(taps)]
        chat.wait(hours=20)
    return shown


def test_a_move_is_offered_from_ones_own_snoozes() -> None:
    """On the third day of snoozes the bot offers a later time once, and a yes moves the note."""
    chat = in_berlin()
    shown = texts_after_snoozes(chat, "morning", OFTEN)
    asks = WORDS("reminder-move-clock", time="10:15\u202fAM")
    assert [asks in text for text in shown] == [False, False, True]
    chat.tap("Yes, from now on")
    assert chat.person.settings.clocks == (("morning", time(10, 15)),)
    assert not any("suit you better" in text for text in texts_after_snoozes(chat, "morning", OFTEN + 1))


def test_a_no_is_remembered() -> None:
    """After a no the note keeps its time, and the offer does not come again."""
    chat = in_berlin()
    assert "suit you better" in texts_after_snoozes(chat, "morning", OFTEN)[-1]
    page = chat.tap("No, leave it")
    assert (page.text, page.labels) == (WORDS("reminder-move-stays"), [WORDS("settings-times"), WORDS("welcome-again")])
    assert not any("suit you better" in text for text in texts_after_snoozes(chat, "morning", 2 * OFTEN))
    assert chat.person.settings.clocks == ()


def test_one_day_counts_once() -> None:
    """Several snoozes on one day count once, with the last time."""
    chat = in_berlin()
    shown = texts_after_snoozes(chat, "morning", OFTEN - 1, taps=4)
    assert not any("suit you better" in text for text in shown)
    assert chat.person.put_offs == (("morning", (660, 660)),)
    assert WORDS("reminder-move-clock", time="11:00\u202fAM") in texts_after_snoozes(chat, "morning", 1)[-1]


def test_minutes_after_done_are_offered_too() -> None:
    """For a note after /done, repeated snoozes bring the offer of a longer delay."""
    chat = in_berlin()
    assert WORDS("reminder-move-delay", minutes=45) in texts_after_snoozes(chat, "snack", OFTEN)[-1]
    chat.tap("Yes, from now on")
    assert chat.person.settings.delays == (("snack", 45),)


def test_without_a_zone_no_morning_is_offered() -> None:
    """Without a time zone the bot does not know the local time, and offers no other time for the morning."""
    chat = arrived(at=EVENING)
    assert not any("suit you better" in text for text in texts_after_snoozes(chat, "morning", OFTEN + 1))
    assert chat.person.put_offs == ()


def test_own_times_come_along_in_a_file() -> None:
    """An import shows the chosen times of the file, and takes them over."""
    there = dialog([("20 min", "")], at_times_of(in_berlin(), "Water"))
    dialog([("9:00\u202fAM", "")], at_times_of(there, "Next morning"))
    person = there.person
    chat = arrived(at=EVENING)
    chat.say("/import")
    chat.files["copy"] = copy_of(person, [])
    shown = chat.attach("copy").text
    assert "Water: 20 min" in shown and "Next morning: 9:00\u202fAM" in shown
    chat.tap("Take everything in")
    assert chat.person.settings.delays == (("water", 20),)
    assert chat.person.settings.clocks == (("morning", time(9)),)
