"""A rest after something felt off: the settings stay, and notes of resting kinds are dropped when they are due."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.rest import LENGTH
from bot.core.schedule import decide_on

NOW = datetime(2026, 3, 6, 20, tzinfo=UTC)
HELD = ("bathroom", "wash", "talk")
KINDS = ("water", *HELD)
choosing = st.lists(st.tuples(st.sampled_from(KINDS), st.booleans()), max_size=6)


def chosen(by_hand: list[tuple[str, bool]], person: Person) -> Person:
    """`person` after turning these kinds on or off."""
    for kind, on in by_hand:
        person = person.with_choice(kind, on)
    return person


def comes(person: Person, kind: str, at: datetime) -> bool:
    """Whether a note of that kind that is due at `at` comes."""
    planned = Planned(kind, at, at + timedelta(hours=1), id=b"0123456789abcdef")
    after, sent = decide_on((planned,), planned, person, at)
    assert (after == ()) is (sent is None)
    return sent is not None


@given(choosing, choosing)
def test_no_choice_changes(before: list[tuple[str, bool]], meanwhile: list[tuple[str, bool]]) -> None:
    """A rest does not change the person's choices, neither earlier ones nor ones that are made during it."""
    resting = chosen(meanwhile, chosen(before, Person("en")).with_rest(HELD, NOW))
    same = chosen(meanwhile, chosen(before, Person("en")))
    assert resting.settings.choices == same.settings.choices
    assert resting.with_current_rest(NOW + LENGTH + timedelta(days=1)) == same


@pytest.mark.parametrize("kind", KINDS)
def test_resting_reminders_are_dropped_when_due(kind: str) -> None:
    """For two weeks and no longer, notes of resting kinds are dropped when due. Other kinds come."""
    resting = Person("en").with_rest(HELD, NOW)
    for day in range(15):
        assert comes(resting, kind, NOW + timedelta(days=day)) is (kind not in HELD)
    assert comes(resting, kind, NOW + LENGTH + timedelta(days=1))


@given(st.integers(1, 4), st.integers(0, 13 * 24))
def test_a_new_rest_begins_again(times: int, hours: int) -> None:
    """A new rest begins the two weeks again."""
    now, person = NOW, Person("en").with_rest(HELD, NOW)
    for _ in range(times):
        now += timedelta(hours=hours)
        person = person.with_current_rest(now).with_rest(HELD, now)
    assert not comes(person, "talk", now + LENGTH)
    assert person.with_current_rest(now + LENGTH + timedelta(days=1)) == Person("en")


@pytest.mark.parametrize("on", [True, False])
def test_a_choice_during_a_rest_counts(on: bool) -> None:
    """A kind that the person turns on or off during the rest does not rest any more. The others do."""
    resting = Person("en").with_rest(HELD, NOW).with_choice("talk", on)
    assert comes(resting, "talk", NOW) and not comes(resting, "wash", NOW)


@pytest.mark.parametrize("ahead", [timedelta(hours=5), timedelta(days=365)], ids=str)
def test_a_corrected_clock_keeps_the_length(ahead: timedelta) -> None:
    """A rest that began under a fast clock is cut to the usual length once the clock is right."""
    resting = Person("en").with_rest(HELD, NOW + ahead)
    assert resting.with_current_rest(NOW) == Person("en").with_rest(HELD, NOW)
    assert not comes(resting, "talk", NOW)


def test_a_clock_set_back_keeps_the_rest() -> None:
    """A rest goes on if the clock is set back over midnight."""
    midnight = datetime(2026, 3, 7, tzinfo=UTC)
    resting = Person("en").with_rest(HELD, midnight)
    assert not comes(resting.with_current_rest(midnight - timedelta(hours=2)), "talk", midnight)
