"""A rest after something felt off: ordinary choices while it lasts, and the choices of before when it is over."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.person import Person
from bot.core.rest import DAYS

NOW = datetime(2026, 3, 6, 20, tzinfo=UTC)
HELD = {"bathroom": True, "wash": False, "talk": False}
KINDS = ("water", *HELD)
choosing = st.lists(st.tuples(st.sampled_from(KINDS), st.booleans()), max_size=6)


def chosen(by_hand: list[tuple[str, bool]], person: Person) -> Person:
    """That person, after they turned these kinds on or off by hand."""
    for kind, on in by_hand:
        person = person.choosing(kind, on)
    return person


@given(choosing)
def test_it_is_written_as_choices_by_hand(by_hand: list[tuple[str, bool]]) -> None:
    """Each kind that was on is off, as if the person had turned it off; no other choice changes."""
    person = chosen(by_hand, Person("en"))
    resting, off = person.resting(HELD, NOW), person
    for kind, on in HELD.items():
        if person.wants(kind, on):
            off = off.choosing(kind, False)
    assert not any(resting.wants(kind, on) for kind, on in HELD.items())
    assert dict(resting.settings.choices) == dict(off.settings.choices)


@given(choosing, st.integers(1, 4), st.integers(0, 13 * 24))
def test_it_lapses_and_leaves_what_was(by_hand: list[tuple[str, bool]], times: int, hours: int) -> None:
    """However often something felt off meanwhile: afterwards nothing tells that there was a rest."""
    person, now = chosen(by_hand, Person("en")), NOW
    resting = person.resting(HELD, now)
    for _ in range(times):
        now += timedelta(hours=hours)
        resting = resting.awake(now).resting(HELD, now)
    assert resting.awake(now + DAYS - timedelta(seconds=1)) == resting
    assert resting.awake(now + DAYS + timedelta(days=1)) == person


@given(choosing, choosing)
def test_what_is_chosen_meanwhile_stays(before: list[tuple[str, bool]], meanwhile: list[tuple[str, bool]]) -> None:
    """A choice by hand counts at once, and after the rest."""
    resting = chosen(meanwhile, chosen(before, Person("en")).resting(HELD, NOW))
    after = resting.awake(NOW + DAYS + timedelta(days=1))
    for kind, on in dict(meanwhile).items():
        assert resting.wants(kind, not on) is after.wants(kind, not on) is on


def test_a_clock_put_right() -> None:
    """A rest that began while the clock was a year ahead is over once the clock is right."""
    resting = Person("en").resting(HELD, NOW + timedelta(days=365))
    assert resting.awake(NOW) == Person("en")
