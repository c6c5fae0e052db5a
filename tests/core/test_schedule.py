"""An account's schedule: adding, cancelling and replacing notes in it, and when something is due next."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core import chores
from bot.core.person import Person, PersonSettings
from bot.core.planned import ENDLESS, Planned
from bot.core.schedule import (
    ANSWERABLE,
    APART,
    Schedule,
    added,
    apart,
    cancelled,
    decide_on,
    first_due,
    next_due,
    replaced,
    still_due,
    with_new_inactivity_warning,
    with_page_cleanup,
    with_repetition,
    without_unanswered,
)
from bot.core.turn import ScheduleReminders

NOW = datetime(2026, 3, 6, 20, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BERLIN = Person("en", settings=PersonSettings(zone="Europe/Berlin"))
AWAY = replace(BERLIN, unreachable=True)

times = st.integers(-200, 200).map(lambda hours: NOW + hours * HOUR)
notes = st.builds(
    Planned,
    st.sampled_from(["water", "pep", *chores.CHORES]),
    times,
    times,
    safety=st.booleans(),
    sent=st.booleans(),
    arc=st.booleans(),
    left=st.integers(0, 3),
    retry_at=st.none() | times,
)


def with_ids(planned: list[Planned]) -> Schedule:
    """A schedule of these notes, each with a unique id."""
    return tuple(replace(one, id=number.to_bytes(16, "big")) for number, one in enumerate(planned))


schedules = st.lists(notes, max_size=8).map(with_ids)


def times_of(planned: Planned) -> list[datetime]:
    """All times at which a note comes."""
    return [planned.due_at + day * DAY for day in range(planned.left + 1)]


@given(st.lists(notes.filter(lambda one: one.asked_for and not chores.is_chore(one)), max_size=5), schedules)
def test_none_that_look_alike_come_at_once(new: list[Planned], schedule: Schedule) -> None:
    """Requested notes come at least APART from each other, on every day, and none before its own time."""
    placed = apart(new, schedule)
    waiting = [one for one in schedule if one.asked_for and not one.sent and not chores.is_chore(one)]
    for number, (one, meant) in enumerate(zip(placed, new, strict=True)):
        others = [at for other in (*waiting, *placed[:number]) for at in times_of(other)]
        assert all(abs(at - other) >= APART for at in times_of(one) for other in others)
        late = one.due_at - meant.due_at
        assert late >= timedelta() and one == replace(meant, due_at=one.due_at, expires_at=meant.expires_at + late)


@given(schedules, st.lists(notes, max_size=4), st.booleans())
def test_new_notes_are_added_last(schedule: Schedule, new: list[Planned], instead: bool) -> None:
    """New notes are added last, each with a new id. If they replace an arc, only its sent notes stay."""
    after = added(schedule, ScheduleReminders(tuple(new), instead_of_arc=instead))
    kept = tuple(one for one in schedule if not (instead and one.arc and not one.sent))
    assert after[: len(kept)] == kept
    assert [replace(one, id=b"") for one in after[len(kept) :]] == [replace(one, id=b"") for one in new]
    assert len({one.id for one in after}) == len(after)
    assert all(len(one.id) == 16 for one in after)


@given(schedules, st.sets(st.integers(0, 9)))
def test_only_the_given_ids_are_cancelled(schedule: Schedule, which: set[int]) -> None:
    """`cancelled` removes the notes with these ids, and no others."""
    ids = [number.to_bytes(16, "big") for number in which]
    assert cancelled(schedule, ids) == tuple(one for one in schedule if one.id not in ids)


@given(schedules, st.lists(notes, max_size=4))
def test_a_note_replaces_the_one_with_its_id(schedule: Schedule, new: list[Planned]) -> None:
    """Each new note takes the place of the one with its id, and one without such a place is ignored."""
    there = with_ids(new)
    after = replaced(schedule, there)
    assert [one.id for one in after] == [one.id for one in schedule]
    for before, now in zip(schedule, after, strict=True):
        assert now == next((one for one in there if one.id == before.id), before)


@given(schedules)
def test_old_unanswered_notes_are_removed(schedule: Schedule) -> None:
    """Only sent notes that are older than ANSWERABLE are removed."""
    gone = set(schedule) - set(without_unanswered(schedule, NOW))
    assert gone == {one for one in schedule if one.sent and one.due_at < NOW - ANSWERABLE}


def test_a_daily_note_is_followed_by_the_next() -> None:
    """After a daily note the next one is planned, with one day fewer left. After the last day none is."""
    note = Planned("pep", NOW, NOW + 12 * HOUR, left=2, id=bytes(16), sent=True, retry_at=NOW)
    _, following = with_repetition((note,), note, BERLIN)
    assert replace(following, id=b"") == Planned(
        "pep", NOW + DAY, NOW + DAY + 12 * HOUR, NOW.replace(tzinfo=None, day=7, hour=21), left=1
    )
    last = replace(note, left=0)
    assert with_repetition((last,), last, BERLIN) == (last,)


@given(schedules)
def test_next_due_is_the_earliest_time(schedule: Schedule) -> None:
    """The next due time is the earliest one, or the retry time, of the notes and chores that wait.

    For an unreachable person only chores without a chat count. During a grace no comfort note counts.
    """
    grace = any(one.kind in (chores.START_OVER, chores.ERASE) for one in schedule)
    waiting = [one for one in schedule if not one.sent and (one.kind[0] == "." or one.safety or not grace)]
    assert next_due(schedule, BERLIN) == min((one.retry_at or one.due_at for one in waiting), default=None)
    alone = [
        one
        for one in waiting
        if one.kind[0] == "." and one.kind not in (chores.CLEAR_CHAT, chores.TAKE_DOWN_PAGE, chores.DELETE_FILES)
    ]
    assert next_due(schedule, AWAY) == min((one.retry_at or one.due_at for one in alone), default=None)


def test_a_daily_note_is_due_again_each_day() -> None:
    """A note is still due within its own time, and a daily one within the time of each later day."""
    note = Planned("pep", NOW, NOW + 12 * HOUR, left=2)
    assert [still_due(note, BERLIN, NOW + n * HOUR) for n in (-1, 0, 12, 13, 24, 36, 37, 48, 60, 61, 96)] == [
        *(False, True, True, False),
        *(True, True, False),
        *(True, True, False, False),
    ]
    assert not still_due(replace(note, sent=True), BERLIN, NOW)


@given(schedules, times, st.sampled_from([BERLIN, AWAY]))
def test_something_is_due_from_next_due_on(schedule: Schedule, now: datetime, person: Person) -> None:
    """Something is due exactly from the time that `next_due` gives, and chores come before notes."""
    first, wakes = first_due(schedule, person, now), next_due(schedule, person)
    assert (first is not None) == (wakes is not None and wakes <= now)
    due = [one for one in schedule if not one.sent and one.wake_at <= now]
    assert first is None or first in due
    if first is not None and any(chores.is_chore(one) for one in due) and person is BERLIN:
        assert chores.is_chore(first)


def test_a_note_is_sent_put_off_or_let_go() -> None:
    """A due note is sent, waits for the end of quiet hours, or is dropped if late. A daily one goes on the next day."""
    note = Planned("pep", NOW, NOW + HOUR, left=2, id=b"1" * 16)
    after, sent = decide_on((note,), note, BERLIN, NOW)
    assert sent == replace(note, sent=True, left=0)
    assert [(one.due_at, one.left) for one in after] == [(NOW, 0), (NOW + DAY, 1)]
    after, sent = decide_on((note,), note, BERLIN, NOW + 2 * HOUR)
    assert (sent, [(one.due_at, one.left) for one in after]) == (None, [(NOW + DAY, 1)])
    night = replace(note, due_at=NOW + 4 * HOUR, expires_at=NOW + DAY)
    after, sent = decide_on((night,), night, BERLIN, NOW + 4 * HOUR)
    assert (sent, after) == (None, (replace(night, retry_at=NOW + 11 * HOUR),))


def test_pages_leave_the_chat_once() -> None:
    """A second page plans no second chore, and does not move the first."""
    (one,) = with_page_cleanup((), NOW + HOUR)
    assert (one.kind, one.due_at) == (chores.TAKE_DOWN_PAGE, NOW + HOUR)
    assert with_page_cleanup((one,), NOW + DAY) == (one,)


def test_a_sign_of_life_renews_the_warning() -> None:
    """A sign of life cancels the warning, the erasure and unanswered notes, and plans a warning for the next year."""
    water, idle = Planned("water", NOW, NOW + HOUR), chores.chore(chores.WARN_INACTIVE, NOW)
    unanswered = Planned("snack", NOW - ANSWERABLE - HOUR, NOW, sent=True)
    after = with_new_inactivity_warning((water, idle, chores.chore(chores.DELETE_INACTIVE, NOW), unanswered), NOW)
    assert [one.kind for one in after] == ["water", chores.WARN_INACTIVE]
    assert after[1].due_at.year == NOW.year + 1


@given(st.integers(-3000, 3000), st.integers(0, 24 * 60 - 1))
def test_a_note_keeps_apart_from_an_endless_one(day: int, minute: int) -> None:
    """A note that is planned beside an endless daily one comes at least APART from it, on any day."""
    daily = Planned("own", NOW, NOW + HOUR, left=ENDLESS, id=bytes(16))
    at = NOW + abs(day) * DAY + timedelta(minutes=minute)
    (found,) = apart((Planned("fu24", at, at + HOUR),), (daily,))
    gap = (found.due_at - NOW) % DAY
    assert min(gap, DAY - gap) >= APART
    assert found.due_at - at <= 2 * APART
