"""Chores: what the bot does later by itself, and which chores need no chat."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import chores
from bot.core.chat_messages import ChatMessage, Leftovers, MessageKind
from bot.core.chores import (
    CHORES,
    CLEAR_AFTER,
    GRACE,
    chore,
    clears,
    entry_deletion,
    inactivity_warning,
    is_chore,
    month_of,
    needs_no_chat,
    notes,
    to_clear,
    unread,
    with_cleanup,
    with_new_grace,
)
from bot.core.person import ChatState, Person
from bot.core.planned import Planned

NOW = datetime(2026, 3, 6, 20, 17, tzinfo=UTC)
moments = st.datetimes(datetime.fromisoformat("2024-01-01"), datetime.fromisoformat("2090-01-01")).map(
    lambda at: at.replace(tzinfo=UTC)
)


def test_a_chore_is_no_note() -> None:
    """A chore is not one of the person's notes."""
    note = Planned("water", NOW, NOW)
    assert notes((chore(chores.CLEAR_CHAT, NOW), note)) == (note,)
    assert all(is_chore(chore(kind, NOW)) for kind in CHORES)
    assert not is_chore(note)


def test_some_chores_need_no_chat() -> None:
    """Chores that erase, warn or release need no chat. Chores that clear the chat and all notes need one."""
    assert [kind for kind in CHORES if needs_no_chat(chore(kind, NOW))] == [
        chores.DELETE_ENTRY,
        chores.WARN_INACTIVE,
        chores.DELETE_INACTIVE,
        chores.START_OVER,
        chores.ERASE,
        chores.RELEASE,
    ]
    assert not needs_no_chat(Planned("pep", NOW, NOW, safety=True))


def test_no_chore_expires() -> None:
    """No chore expires, and every chore is time-critical."""
    for kind in CHORES:
        assert chore(kind, NOW).expires_at > NOW + timedelta(days=36000)
        assert chore(kind, NOW).safety


@given(moments)
def test_an_entry_is_erased_at_the_next_midnight(until: datetime) -> None:
    """An entry is erased at the first midnight that is not before its time."""
    planned = entry_deletion(until, b"entry")
    assert planned.due_at - timedelta(days=1) < until <= planned.due_at
    assert planned.due_at.time() == datetime.min.time()
    assert planned.about == b"entry"


@given(moments)
def test_the_warning_is_due_in_a_year(now: datetime) -> None:
    """The warning of inactivity is due in the same month of the next year."""
    due = inactivity_warning(now).due_at
    assert (due.year, due.month) == (now.year + 1, now.month)


@given(st.sampled_from([*CHORES, "water"]), st.integers(0, 3 * 24 * 60))
def test_a_late_erasure_waits_for_another_grace(kind: str, minutes: int) -> None:
    """An erasure that the passphrase can take back, and that comes over an hour late, waits for another grace."""
    planned, now = chore(kind, NOW), NOW + timedelta(minutes=minutes)
    again = with_new_grace(planned, now)
    assert (again is not None) == (kind in (chores.START_OVER, chores.ERASE) and minutes > 60)
    assert again is None or again == replace(planned, due_at=now + GRACE)


def test_a_month_is_year_and_number() -> None:
    """A month is stored as year and number."""
    assert month_of(NOW) == "2026-03"


@pytest.mark.parametrize("kind", [kind for kind in MessageKind if kind is not MessageKind.BLANK])
def test_the_chat_is_cleared(kind: MessageKind) -> None:
    """One chore clears the chat a day after its oldest message, unless the person turned that off."""
    minute = int(NOW.timestamp() // 60)
    person = Person(
        "en", chat=ChatState(messages=(ChatMessage(1, minute - 90, kind), ChatMessage(2, minute, MessageKind.BOT)))
    )
    after, (planned,) = with_cleanup(person, NOW)
    assert after == replace(person, chat=replace(person.chat, cleanup_due=True))
    first = NOW - timedelta(minutes=90)
    assert (planned.kind, planned.due_at) == (
        chores.CLEAR_CHAT,
        first.replace(minute=0) + CLEAR_AFTER + timedelta(hours=1),
    )
    assert with_cleanup(after, NOW) == (after, ())
    for none in (
        replace(person, settings=replace(person.settings, tidy=False)),
        replace(person, chat=replace(person.chat, messages=(ChatMessage(1, minute, MessageKind.BLANK),))),
    ):
        assert with_cleanup(none, NOW) == (none, ())


def test_three_chores_clear_the_chat() -> None:
    """Three chores clear the chat: one for pages of the journal, one for files, and one for everything after a day."""
    assert [kind for kind in CHORES if clears(chore(kind, NOW))] == [
        chores.CLEAR_CHAT,
        chores.TAKE_DOWN_PAGE,
        chores.DELETE_FILES,
    ]
    minute = int((NOW - CLEAR_AFTER).timestamp() // 60)
    kinds = (MessageKind.WORDS, MessageKind.PAGE, MessageKind.BOT, MessageKind.FILE)
    person = Person(
        "en", chat=ChatState(messages=tuple(ChatMessage(n, minute, kind) for n, kind in enumerate(kinds, 1)))
    )
    alone = {chores.TAKE_DOWN_PAGE: Leftovers(delete=(2,)), chores.DELETE_FILES: Leftovers(delete=(4,))}
    assert to_clear(chores.CLEAR_CHAT, person, NOW) == Leftovers(delete=(1, 2, 4), blank=(3,))
    untidy = replace(person, settings=replace(person.settings, tidy=False))
    assert to_clear(chores.CLEAR_CHAT, untidy, NOW) == Leftovers()
    for kind, gone in alone.items():
        assert to_clear(kind, person, NOW) == to_clear(kind, untidy, NOW) == gone


def test_the_newest_requested_note_is_unread() -> None:
    """Unread are the newest unanswered note of each requested kind, and the warning before an erasure."""
    old = NOW - timedelta(hours=13)
    pep = Planned("pep", old, NOW, safety=True, sent=True)
    away, water = chore(chores.DELETE_INACTIVE, NOW), Planned("water", old, NOW, arc=True, sent=True)
    older = replace(pep, due_at=old - timedelta(days=1))
    planned = (pep, older, away, water, replace(pep, sent=False), replace(pep, due_at=NOW))
    assert unread(chores.CLEAR_CHAT, planned, NOW) == (pep, away)
    assert unread(chores.TAKE_DOWN_PAGE, planned, NOW) == ()
