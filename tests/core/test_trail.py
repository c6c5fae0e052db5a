"""Which messages can still be cleared from a chat."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.trail import DELETABLE, MOST, Trail, Whose, noted, of, without

NOW = datetime(2026, 3, 6, 22, tzinfo=UTC)
notes = st.lists(st.tuples(st.integers(1, 30), st.sampled_from(Whose), st.integers(0, 60 * 72)), max_size=60)


def laid(told: list[tuple[int, Whose, int]]) -> Trail:
    """A trail, with each message noted at its minute."""
    trail: Trail = ()
    for message, whose, minute in sorted(told, key=lambda note: note[2]):
        trail = noted(trail, message, whose, NOW + timedelta(minutes=minute))
    return trail


@given(notes)
def test_each_message_stands_once_and_only_while_it_can_be_deleted(told: list[tuple[int, Whose, int]]) -> None:
    trail = laid(told)
    assert len(of(trail)) == len(set(of(trail))) <= MOST
    if told:
        last = max(minute for _, _, minute in told)
        oldest = int((NOW + timedelta(minutes=last) - DELETABLE).timestamp() // 60)
        assert all(trace.minute >= oldest for trace in trail)


def test_a_message_keeps_the_minute_it_came_in_whatever_is_shown_in_it_later() -> None:
    """Edited in place for two days, it is still two days old to Telegram."""
    trail = noted((), 5, Whose.BOT, NOW)
    trail = noted(trail, 5, Whose.PAGE, NOW + timedelta(hours=40))
    assert of(trail, Whose.PAGE) == (5,)
    assert noted(trail, 5, Whose.BOT, NOW + timedelta(hours=48)) == ()


def test_the_oldest_go_first_where_there_are_too_many() -> None:
    trail: Trail = ()
    for message in range(MOST + 10):
        trail = noted(trail, message, Whose.ASIDE, NOW)
    assert of(trail) == tuple(range(10, MOST + 10))


@given(notes, st.sets(st.integers(1, 30)))
def test_what_was_deleted_is_gone_from_it(told: list[tuple[int, Whose, int]], gone: set[int]) -> None:
    trail = laid(told)
    assert set(of(without(trail, gone))) == set(of(trail)) - gone


def test_kinds_are_told_apart() -> None:
    trail = noted(noted(noted((), 1, Whose.WORDS, NOW), 2, Whose.BOT, NOW), 3, Whose.PAGE, NOW)
    assert of(trail, Whose.WORDS, Whose.PAGE) == (1, 3)
    assert of(trail) == (1, 2, 3)
