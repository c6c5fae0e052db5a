"""`chat_messages`: which messages are cleared from a chat, and how."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.chat_messages import (
    CROWDED,
    DELETABLE,
    MOST,
    OWN,
    ROOM,
    SETTLED,
    ChatMessages,
    Leftovers,
    MessageKind,
    cleared,
    crowd,
    ids_of,
    is_settled,
    leftovers,
    noted,
    oldest,
    settled,
)

NOW = datetime(2026, 3, 6, 22, tzinfo=UTC)
HOUR = timedelta(hours=1)
notes = st.lists(st.tuples(st.integers(1, 30), st.sampled_from(MessageKind), st.integers(0, 60 * 72)), max_size=60)


def noted_at(sent_messages: list[tuple[int, MessageKind, int]]) -> ChatMessages:
    """The list of messages, each noted at its minute after NOW."""
    messages: ChatMessages = ()
    for message, kind, minute in sorted(sent_messages, key=lambda note: note[2]):
        messages = noted(messages, message, kind, NOW + timedelta(minutes=minute))
    return messages


def aged(*kinds: tuple[MessageKind, int]) -> ChatMessages:
    """Messages numbered from 1, each with a kind and an age in hours at NOW."""
    messages: ChatMessages = ()
    for number, (kind, hours) in enumerate(kinds, 1):
        messages = noted(messages, number, kind, NOW - hours * HOUR)
    return messages


@given(notes)
def test_each_message_stands_once(sent_messages: list[tuple[int, MessageKind, int]]) -> None:
    """Each message is listed once: the person's own while they can be deleted, the bot's until they are cleared."""
    messages = noted_at(sent_messages)
    assert len(ids_of(messages)) == len(set(ids_of(messages))) <= MOST
    if sent_messages:
        last = max(minute for _, _, minute in sent_messages)
        first = int((NOW + timedelta(minutes=last) - DELETABLE).timestamp() // 60)
        assert all(one.minute >= first for one in messages if one.kind in OWN)
        ours = {message for message, kind, _ in sent_messages if kind not in OWN}
        assert ours - {message for message, kind, _ in sent_messages if kind in OWN} <= set(ids_of(messages))


def test_a_message_keeps_the_minute_it_came_in() -> None:
    """A message keeps its age through edits, because Telegram counts from when it was sent."""
    messages = noted((), 5, MessageKind.BOT, NOW)
    messages = noted(messages, 5, MessageKind.PAGE, NOW + 40 * HOUR)
    assert ids_of(messages, MessageKind.PAGE) == (5,)
    assert leftovers(messages, [5], NOW + 48 * HOUR) == Leftovers(blank=(5,))


def test_a_full_list_drops_the_oldest() -> None:
    """A list longer than MOST keeps only its newest messages."""
    messages: ChatMessages = ()
    for message in range(MOST + 10):
        messages = noted(messages, message, MessageKind.OTHER, NOW)
    assert ids_of(messages) == tuple(range(10, MOST + 10))


@given(notes, st.sets(st.integers(1, 30)))
def test_a_cleared_message_leaves_or_is_blank(sent_messages: list[tuple[int, MessageKind, int]], ids: set[int]) -> None:
    """A deleted message leaves the list. One that is too old for that stays on it as blank."""
    messages, now = noted_at(sent_messages), NOW + 72 * HOUR
    gone = leftovers(messages, ids, now)
    assert set(gone.delete) | set(gone.blank) == ids and not set(gone.delete) & set(gone.blank)
    after = cleared(messages, gone)
    assert set(ids_of(after)) == set(ids_of(messages)) - set(gone.delete)
    assert set(gone.blank) <= set(ids_of(after, MessageKind.BLANK))


@given(notes, st.booleans())
def test_at_most_one_settled_message_stays(sent_messages: list[tuple[int, MessageKind, int]], keep: bool) -> None:
    """All settled messages are cleared, except at most one that is blank and can still be deleted. Newer ones stay."""
    messages, now = noted_at(sent_messages), NOW + 72 * HOUR
    after = cleared(messages, settled(messages, now, keep=keep))
    new = {one.id for one in messages if one.minute >= int((now - SETTLED).timestamp() // 60)}
    assert new <= set(ids_of(after))
    old = [one for one in after if one.id not in new]
    assert all(one.kind is MessageKind.BLANK for one in old)
    assert sum(not leftovers(after, [one.id], now).blank for one in old) <= 1


def test_the_oldest_that_cannot_be_deleted_stays() -> None:
    """The message that stays is the oldest one that cannot be deleted, so it is the same after each visit."""
    first = settled(aged((MessageKind.BOT, 40), (MessageKind.BOT, 30)), NOW, keep=False)
    assert first == Leftovers(delete=(1,), blank=(2,))
    again = settled(
        aged((MessageKind.BLANK, 100), (MessageKind.BOT, 30), (MessageKind.WORDS, 29), (MessageKind.BOT, 28)),
        NOW,
        keep=False,
    )
    assert again == Leftovers(delete=(2, 3, 4), blank=(1,))


def test_with_a_newer_message_older_ones_go() -> None:
    """While a newer message is in use, all older ones are deleted, except the last if something must be shown in it."""
    messages = aged((MessageKind.BOT, 30), (MessageKind.NOTE, 29), (MessageKind.BOT, 1))
    assert settled(messages, NOW, keep=False) == Leftovers(delete=(1, 2))
    assert settled(messages, NOW, keep=True) == Leftovers(delete=(1,), blank=(2,))


def test_pages_and_files_never_stay() -> None:
    """Old pages and files are always deleted."""
    assert settled(aged((MessageKind.PAGE, 30), (MessageKind.OTHER, 30)), NOW, keep=True) == Leftovers(delete=(1, 2))


def test_old_and_blank_messages_are_settled() -> None:
    """A message is settled if it is old or blank. A newer or unknown one is not."""
    messages = aged((MessageKind.BOT, 13), (MessageKind.BOT, 1), (MessageKind.BLANK, 1))
    assert [is_settled(messages, message, NOW) for message in (1, 2, 3, 4, None)] == [True, False, True, False, False]


def test_a_crowd_is_cleared_before_the_list_is_full() -> None:
    """Before the list is full, all but the newest messages are cleared, and the message of the check-in stays."""
    messages: ChatMessages = ()
    for message in range(CROWDED):
        messages = noted(messages, message, MessageKind.WORDS, NOW)
    assert crowd(messages, 7) == ()
    messages = noted(messages, CROWDED, MessageKind.WORDS, NOW)
    assert crowd(messages, 7) == tuple(message for message in range(CROWDED + 1 - ROOM) if message != 7)


def test_oldest_ignores_blank_messages() -> None:
    """`oldest` is the time of the oldest message that is not blank, or None."""
    assert oldest(()) is None
    assert oldest(aged((MessageKind.BLANK, 100))) is None
    assert oldest(aged((MessageKind.BLANK, 100), (MessageKind.BOT, 5), (MessageKind.WORDS, 7))) == NOW - 7 * HOUR


def test_messages_are_listed_by_kind() -> None:
    """Messages can be listed by kind."""
    messages = noted(noted(noted((), 1, MessageKind.WORDS, NOW), 2, MessageKind.BOT, NOW), 3, MessageKind.PAGE, NOW)
    assert ids_of(messages, MessageKind.WORDS, MessageKind.PAGE) == (1, 3)
    assert ids_of(messages) == (1, 2, 3)
