"""Which messages are to be cleared from a chat, and how."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.trail import (
    CROWDED,
    DELETABLE,
    MOST,
    OWN,
    ROOM,
    SETTLED,
    Leftovers,
    Trail,
    Whose,
    cleared,
    crowd,
    is_settled,
    leftovers,
    noted,
    of,
    oldest,
    settled,
)

NOW = datetime(2026, 3, 6, 22, tzinfo=UTC)
HOUR = timedelta(hours=1)
notes = st.lists(st.tuples(st.integers(1, 30), st.sampled_from(Whose), st.integers(0, 60 * 72)), max_size=60)


def laid(told: list[tuple[int, Whose, int]]) -> Trail:
    """A trail, with each message noted at its minute."""
    trail: Trail = ()
    for message, whose, minute in sorted(told, key=lambda note: note[2]):
        trail = noted(trail, message, whose, NOW + timedelta(minutes=minute))
    return trail


def aged(*messages: tuple[Whose, int]) -> Trail:
    """A trail of messages with numbers from 1, each so many hours old at NOW."""
    trail: Trail = ()
    for number, (whose, hours) in enumerate(messages, 1):
        trail = noted(trail, number, whose, NOW - hours * HOUR)
    return trail


@given(notes)
def test_each_message_stands_once(told: list[tuple[int, Whose, int]]) -> None:
    """The person's own stay on it as long as they can be deleted, the bot's until they are cleared."""
    trail = laid(told)
    assert len(of(trail)) == len(set(of(trail))) <= MOST
    if told:
        last = max(minute for _, _, minute in told)
        first = int((NOW + timedelta(minutes=last) - DELETABLE).timestamp() // 60)
        assert all(trace.minute >= first for trace in trail if trace.whose in OWN)
        ours = {message for message, whose, _ in told if whose not in OWN}
        assert ours - {message for message, whose, _ in told if whose in OWN} <= set(of(trail))


def test_a_message_keeps_the_minute_it_came_in() -> None:
    """Edited in place for two days, it is still two days old to Telegram."""
    trail = noted((), 5, Whose.BOT, NOW)
    trail = noted(trail, 5, Whose.PAGE, NOW + 40 * HOUR)
    assert of(trail, Whose.PAGE) == (5,)
    assert leftovers(trail, [5], NOW + 48 * HOUR) == Leftovers(blank=(5,))


def test_the_oldest_go_first_where_there_are_too_many() -> None:
    trail: Trail = ()
    for message in range(MOST + 10):
        trail = noted(trail, message, Whose.ASIDE, NOW)
    assert of(trail) == tuple(range(10, MOST + 10))


@given(notes, st.sets(st.integers(1, 30)))
def test_what_was_cleared(told: list[tuple[int, Whose, int]], messages: set[int]) -> None:
    """What was deleted is off the trail; what could not be is on it, and says nothing."""
    trail, now = laid(told), NOW + 72 * HOUR
    gone = leftovers(trail, messages, now)
    assert set(gone.delete) | set(gone.blank) == messages and not set(gone.delete) & set(gone.blank)
    after = cleared(trail, gone)
    assert set(of(after)) == set(of(trail)) - set(gone.delete)
    assert set(gone.blank) <= set(of(after, Whose.BLANK))


@given(notes, st.booleans())
def test_one_stays(told: list[tuple[int, Whose, int]], keep: bool) -> None:
    """Of all that has stood for a while nothing is left that says something, and one at the most that can be deleted.
    What is newer stays as it is."""
    trail, now = laid(told), NOW + 72 * HOUR
    after = cleared(trail, settled(trail, now, keep=keep))
    new = {trace.message for trace in trail if trace.minute >= int((now - SETTLED).timestamp() // 60)}
    assert new <= set(of(after))
    old = [trace for trace in after if trace.message not in new]
    assert all(trace.whose is Whose.BLANK for trace in old)
    assert sum(not leftovers(after, [trace.message], now).blank for trace in old) <= 1


def test_the_oldest_that_cannot_be_deleted_stays() -> None:
    """However often the person comes back, the same message stays."""
    first = settled(aged((Whose.BOT, 40), (Whose.BOT, 30)), NOW, keep=False)
    assert first == Leftovers(delete=(1,), blank=(2,))
    again = settled(aged((Whose.BLANK, 100), (Whose.BOT, 30), (Whose.WORDS, 29), (Whose.BOT, 28)), NOW, keep=False)
    assert again == Leftovers(delete=(2, 3, 4), blank=(1,))


def test_while_a_newer_message_is_in_use() -> None:
    """None of the older ones stays, unless something has to be shown in it."""
    trail = aged((Whose.BOT, 30), (Whose.NOTE, 29), (Whose.BOT, 1))
    assert settled(trail, NOW, keep=False) == Leftovers(delete=(1, 2))
    assert settled(trail, NOW, keep=True) == Leftovers(delete=(1,), blank=(2,))


def test_pages_and_files_never_stay() -> None:
    assert settled(aged((Whose.PAGE, 30), (Whose.ASIDE, 30)), NOW, keep=True) == Leftovers(delete=(1, 2))


def test_not_edited_any_more() -> None:
    """What may be cleared soon, and what says nothing. Of a message that is not on it nobody knows."""
    trail = aged((Whose.BOT, 13), (Whose.BOT, 1), (Whose.BLANK, 1))
    assert [is_settled(trail, message, NOW) for message in (1, 2, 3, 4, None)] == [True, False, True, False, False]


def test_too_many_at_once() -> None:
    """All but the newest go before any is pushed off the trail; the check-in's own message does not."""
    trail: Trail = ()
    for message in range(CROWDED):
        trail = noted(trail, message, Whose.WORDS, NOW)
    assert crowd(trail, 7) == ()
    trail = noted(trail, CROWDED, Whose.WORDS, NOW)
    assert crowd(trail, 7) == tuple(message for message in range(CROWDED + 1 - ROOM) if message != 7)


def test_the_oldest() -> None:
    """When the oldest message came that still says something."""
    assert oldest(()) is None
    assert oldest(aged((Whose.BLANK, 100))) is None
    assert oldest(aged((Whose.BLANK, 100), (Whose.BOT, 5), (Whose.WORDS, 7))) == NOW - 7 * HOUR


def test_kinds_are_told_apart() -> None:
    trail = noted(noted(noted((), 1, Whose.WORDS, NOW), 2, Whose.BOT, NOW), 3, Whose.PAGE, NOW)
    assert of(trail, Whose.WORDS, Whose.PAGE) == (1, 3)
    assert of(trail) == (1, 2, 3)
