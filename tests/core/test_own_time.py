"""A person's own times for notes: which times fit, how they change a rule, and when another time is offered."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.core.own_time import (
    FIRST_MORNING,
    LAST_MORNING,
    choices,
    fits,
    is_movable,
    moved,
    personal_rule,
    put_off,
    with_own_time,
)
from bot.core.person import Person, PersonSettings
from bot.core.planned import Planned
from bot.core.timing import AfterMinutes, DaysOn, NextMorning, ReminderRule, plan
from tests.support.bot_harness import english

NOW = datetime(2026, 3, 6, 20, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def rule(when: AfterMinutes | NextMorning | DaysOn, *, safety: bool = False) -> ReminderRule:
    """A rule for a note at that time."""
    return ReminderRule("note", when, 60, safety, False, False)


@pytest.mark.parametrize("id", english().reminders)
def test_urgent_reminders_are_never_moved(id: str) -> None:
    """No setting moves a time-critical note, not even an imported one."""
    found = english().reminders[id].rule
    assert is_movable(found) is not found.safety
    settings = PersonSettings(delays=((id, 5),), clocks=((id, time(13)),))
    assert not found.safety or personal_rule(found, settings) == found


@pytest.mark.parametrize("id", english().reminders)
def test_each_choice_fits(id: str) -> None:
    """Each offered time fits the note."""
    found = english().reminders[id].rule
    if is_movable(found):
        assert choices(found) and all(fits(found, at) for at in choices(found))


def test_a_time_that_does_not_fit_is_left_out() -> None:
    """A stored time that does not fit its note is ignored: an evening for the morning, zero minutes, a wrong type."""
    morning, water = rule(NextMorning(time(10))), rule(AfterMinutes(10))
    assert personal_rule(morning, PersonSettings(clocks=(("note", time(20)),))) == morning
    assert personal_rule(water, PersonSettings(delays=(("note", 0),))) == water
    assert personal_rule(water, PersonSettings(clocks=(("note", time(9)),))) == water
    assert [fits(morning, at) for at in (FIRST_MORNING, LAST_MORNING, time(4, 59), time(14, 1))] == [
        True, True, False, False
    ]  # fmt: skip


@pytest.mark.parametrize("at", choices(rule(NextMorning(time(10)))))
def test_a_chosen_morning_is_planned(at: object) -> None:
    """A chosen time for the morning is planned on the next morning."""
    assert isinstance(at, time)
    person = with_own_time(Person("en"), "note", at)
    due = plan(personal_rule(rule(NextMorning(time(10))), person.settings), NOW, BERLIN, None)
    assert due is not None and due.local == datetime.combine(datetime(2026, 3, 7), at)


def test_the_last_choice_counts() -> None:
    """Only the last choice for a kind of note is stored."""
    person = with_own_time(with_own_time(Person("en"), "note", 20), "note", 45)
    assert person.settings.delays == (("note", 45),)


def test_a_snoozed_note_keeps_its_time() -> None:
    """A newly chosen time does not move a note that was put off."""
    due = NOW + timedelta(minutes=5)
    note = Planned("note", due, due + timedelta(hours=1), put_off=15)
    assert moved(note, rule(AfterMinutes(10)), rule(AfterMinutes(60)), BERLIN, NOW) == note


def test_a_move_keeps_how_long_a_note_may_come() -> None:
    """A moved note keeps the time between its due time and its expiry."""
    due = datetime(2026, 3, 7, 9, tzinfo=UTC)
    note = Planned("note", due, due + timedelta(hours=4), datetime(2026, 3, 7, 10))
    new = moved(note, rule(NextMorning(time(10))), rule(NextMorning(time(8, 30))), BERLIN, NOW)
    assert (new.local, new.expires_at - new.due_at) == (datetime(2026, 3, 7, 8, 30), timedelta(hours=4))
    assert new.due_at == datetime(2026, 3, 7, 7, 30, tzinfo=UTC)


def test_snoozing_a_safety_note_teaches_no_time() -> None:
    """Repeated snoozes of a safety note store nothing and offer no other time."""
    note = Planned("note", NOW, NOW + timedelta(hours=1), safety=True)
    for _ in range(9):
        assert put_off(Person("en"), rule(AfterMinutes(10), safety=True), note, NOW) == (Person("en"), None)
