"""Own reminders: when they come once, daily, or after each /done."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.core.answer import typed
from bot.core.localtime import to_local
from bot.core.own import with_word
from bot.core.own_note import OWN_NOTE, OwnNote
from bot.core.own_notes import after_done, coming, next_name, once, over, planned, with_note, without, without_time
from bot.core.person import Person, PersonSettings
from bot.core.timing import next_repetition

NOW = datetime(2026, 3, 27, 18, tzinfo=UTC)
BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
PERSON = Person("en", settings=PersonSettings(zone="Europe/Berlin"))


@pytest.mark.parametrize(
    ("zone", "now", "at", "expected"),
    [
        # The night in which clocks go forward: 23 hours between two reminders.
        (BERLIN, datetime(2026, 3, 27, 18, tzinfo=UTC), time(9), ["28 08:00", "29 07:00", "30 07:00"]),
        # A time that is skipped that night.
        (BERLIN, datetime(2026, 3, 27, 18, tzinfo=UTC), time(2, 30), ["28 01:30", "29 01:30", "30 00:30"]),
        # Clocks go back: a time that comes twice means its first occurrence.
        (BERLIN, datetime(2026, 10, 24, 18, tzinfo=UTC), time(2, 30), ["25 00:30", "26 01:30", "27 01:30"]),
        # Later today; and the present minute, which means tomorrow.
        (NEW_YORK, datetime(2026, 1, 9, 12, tzinfo=UTC), time(8), ["09 13:00", "10 13:00", "11 13:00"]),
        (NEW_YORK, datetime(2026, 1, 9, 13, tzinfo=UTC), time(8), ["10 13:00", "11 13:00", "12 13:00"]),
    ],
)
def test_a_daily_reminder_keeps_its_local_time(zone: ZoneInfo, now: datetime, at: time, expected: list[str]) -> None:
    """A daily reminder comes at its local time each day, also when clocks change."""
    (one,) = planned(OwnNote(name="note-1", daily=at), now, zone)
    found = []
    for _ in expected:
        found.append(f"{one.due_at:%d %H:%M}")
        following = next_repetition(one, zone)
        assert following is not None
        one = following
    assert found == expected


@pytest.mark.parametrize(
    ("at", "expected"), [(time(23, 30), "27 23:30"), (time(8), "28 08:00"), (time(19), "28 19:00")]
)
def test_a_reminder_once_comes_once(at: time, expected: str) -> None:
    """A reminder "Once" comes at the next occurrence of its local time, and not again."""
    note = once("note-1", at, NOW, BERLIN)
    (one,) = planned(note, NOW, BERLIN)
    assert f"{to_local(one.due_at, BERLIN):%d %H:%M}" == expected
    assert next_repetition(one, BERLIN) is None
    assert planned(note, one.due_at, BERLIN) == ()


def test_done_plans_reminders_after_it() -> None:
    """/done plans every reminder after /done and no other. Nothing is planned for it before."""
    notes = (OwnNote(name="note-1", after=30), OwnNote(name="note-2", daily=time(9)), OwnNote(name="note-3", after=5))
    person = replace(PERSON, settings=replace(PERSON.settings, own_notes=notes))
    found = after_done(person, NOW)
    assert [(one.about, one.due_at - NOW) for one in found] == [
        (b"note-1", timedelta(minutes=30)),
        (b"note-3", timedelta(minutes=5)),
    ]
    assert all(one.arc and one.through_quiet and one.kind == OWN_NOTE for one in found)
    assert planned(notes[0], NOW, BERLIN) == ()


def test_a_sent_reminder_leaves_the_list() -> None:
    """A reminder "Once" leaves the list when it is sent, and is stored while its note is in the chat."""
    note = once("note-1", time(23), NOW, BERLIN)
    person = with_note(with_note(PERSON, note), OwnNote(name="note-2"))
    waiting = planned(note, NOW, BERLIN)
    sent = tuple(replace(one, sent=True) for one in waiting)
    names = [[one.name for one in coming(person, notes)] for notes in (waiting, sent, ())]
    assert names == [["note-1", "note-2"], ["note-2"], ["note-2"]]
    assert [over(person, notes) for notes in (waiting, sent, ())] == [(), (), ("note-1",)]


def test_no_name_is_used_twice_while_it_is_known() -> None:
    """A new name differs from the names of all reminders and of all kept words."""
    kept = with_word(None, "note-4", typed("words"), ("", ""), NOW, None)
    person = with_note(PERSON, OwnNote(name="note-2"))
    assert next_name(person, None) == "note-3"
    assert next_name(person, kept) == "note-5"
    assert next_name(PERSON, None) == "note-1"


def test_without_a_time_it_keeps_its_place() -> None:
    """A reminder without a time keeps its place, and an unknown name changes nothing."""
    person = with_note(with_note(PERSON, OwnNote(name="note-1", after=5)), OwnNote(name="note-2", after=9))
    assert without_time(person, "note-1").settings.own_notes == (
        OwnNote(name="note-1"),
        OwnNote(name="note-2", after=9),
    )
    assert without_time(person, "note-3") == person
    assert without(person, ["note-1", "note-2"]) == PERSON
