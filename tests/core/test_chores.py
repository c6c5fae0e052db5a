"""Chores: what is done later without being asked again, and what of it needs no chat."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core import chores
from bot.core.chores import (
    CHORES,
    GRACE,
    TIDY_AFTER,
    chore,
    clears,
    fading,
    idle,
    is_chore,
    month_of,
    needs_no_chat,
    notes,
    swept,
    waits_again,
)
from bot.core.person import ChatMessages, Person
from bot.core.planned import Planned
from bot.core.trail import Trace, Whose

NOW = datetime(2026, 3, 6, 20, 17, tzinfo=UTC)
moments = st.datetimes(datetime.fromisoformat("2024-01-01"), datetime.fromisoformat("2090-01-01")).map(
    lambda at: at.replace(tzinfo=UTC)
)


def test_told_apart() -> None:
    """A chore is none of a person's notes."""
    note = Planned("water", NOW, NOW)
    assert notes((chore(chores.TIDY, NOW), note)) == (note,)
    assert all(is_chore(chore(kind, NOW)) for kind in CHORES)
    assert not is_chore(note)


def test_without_a_chat() -> None:
    """Erasing on time needs no chat; clearing up in one does, and so does every note."""
    assert [kind for kind in CHORES if needs_no_chat(chore(kind, NOW))] == [
        chores.FADE,
        chores.IDLE,
        chores.GONE,
        chores.START_OVER,
        chores.ERASE,
    ]
    assert not needs_no_chat(Planned("pep", NOW, NOW, safety=True))


def test_never_too_late() -> None:
    """Late is better than not at all."""
    for kind in CHORES:
        assert chore(kind, NOW).expires_at > NOW + timedelta(days=36000)
        assert chore(kind, NOW).safety


@given(moments)
def test_fading(until: datetime) -> None:
    """An entry is erased at the first midnight that is not earlier."""
    planned = fading(until, b"entry")
    assert planned.due_at - timedelta(days=1) < until <= planned.due_at
    assert planned.due_at.time() == datetime.min.time()
    assert planned.about == b"entry"


@given(moments)
def test_idle(now: datetime) -> None:
    """In the same month a year on, at a time that says nothing more."""
    due = idle(now).due_at
    assert (due.year, due.month) == (now.year + 1, now.month)


@given(st.sampled_from([*CHORES, "water"]), st.integers(0, 3 * 24 * 60))
def test_looked_at_too_late(kind: str, minutes: int) -> None:
    """Erasing that the passphrase takes back waits seven days more, where nobody looked for an hour when it was due."""
    planned, now = chore(kind, NOW), NOW + timedelta(minutes=minutes)
    again = waits_again(planned, now)
    assert (again is not None) == (kind in (chores.START_OVER, chores.ERASE) and minutes > 60)
    assert again is None or again == replace(planned, due_at=now + GRACE)


def test_month() -> None:
    """The month as it is remembered of the last sign of life."""
    assert month_of(NOW) == "2026-03"


def test_words_in_the_chat() -> None:
    """They are cleared away a day later, by one chore however many there are, and not where nobody wants that."""
    words, page = Trace(1, 1, Whose.WORDS), Trace(2, 1, Whose.PAGE)
    person = Person("en", chat=ChatMessages(trail=(words, page)))
    after, (planned,) = swept(person, NOW)
    assert after == replace(person, chat=replace(person.chat, broom=True))
    assert (planned.kind, planned.due_at) == (chores.TIDY, NOW.replace(minute=0) + TIDY_AFTER + timedelta(hours=1))
    assert swept(after, NOW) == (after, ())
    for none in (
        replace(person, settings=replace(person.settings, tidy=False)),
        replace(person, chat=replace(person.chat, trail=(page,))),
    ):
        assert swept(none, NOW) == (none, ())
    cleared = {kind: clears(chore(kind, NOW)) for kind in CHORES}
    assert {kind: whose for kind, whose in cleared.items() if whose} == {
        chores.TIDY: Whose.WORDS,
        chores.VEIL: Whose.PAGE,
        chores.SHRED: Whose.FILE,
    }
