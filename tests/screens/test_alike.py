"""Requested notes look alike until they are tapped, and all come at one hour.

Even with this source at hand, a reader of the chat or the lock screen must not learn whether a note is about medicine,
the days after harm, or a talk.
"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.authoring.live_content import LiveContent
from bot.core.incoming import Tap
from bot.core.localtime import to_local
from bot.core.person import Person, PersonSettings
from bot.core.planned import Planned
from bot.core.timing import plan
from bot.screens.conversation import Conversation
from tests.screens.states import NOW, reply_to
from tests.support.bot_harness import english
from tests.support.dialog import arrived

SMALL = {"water", "bathroom", "warm", "snack", "wash", "stretch", "morning"}
"""The notes that /done schedules for every evening: they say in everyday words what they are about."""
SOONER = {"clinic", "clinic-am", "limb", "checkin"}
"""Notes that come on the same day: urgent care, and the check-in "in a while". All others come on a later day."""
KINDS = english().reminders
ASKED = sorted(set(KINDS) - SMALL)
SCHEDULED = {id for flow in english().flows.values() for q in flow.questions for o in q.options for id in o.schedules}


def first_screen(kind: str, person: Person, *, arc: bool) -> tuple[object, ...]:
    """The visible parts of a note: its text, the labels of its buttons by row, its spans, and its protection."""
    note = Planned(kind, NOW, NOW + timedelta(hours=1), safety=KINDS[kind].rule.safety, arc=arc, id=bytes(16))
    screen = Conversation(LiveContent(english())).note(person, note)
    assert screen is not None
    rows = tuple(tuple(button.label for button in row) for row in screen.rows)
    return screen.text, rows, screen.spans, screen.protected


def test_the_table_has_every_kind_of_note() -> None:
    """ASKED has each kind that a page schedules, and each kind that /done schedules only on request."""
    assert set(ASKED) >= SCHEDULED
    assert {id for id, kind in KINDS.items() if kind.chosen} <= set(ASKED)
    assert len(ASKED) >= 19


@pytest.mark.parametrize("plain", [False, True])
@pytest.mark.parametrize("language", sorted(english().words))
def test_they_look_alike(language: str, plain: bool) -> None:
    """Every kind of requested note has the same text and buttons, whether a page or /done schedules it."""
    person = Person(language, settings=PersonSettings(plain_reminders=plain))
    seen = {first_screen(kind, person, arc=arc) for kind in ASKED for arc in (False, True)}
    assert len(seen) == 1


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Pacific/Auckland", None])
def test_no_hour_tells_them_apart(zone: str | None) -> None:
    """Requested notes of a later day all come at the same time of day."""
    place = ZoneInfo(zone) if zone else None
    asked_at = datetime(2026, 1, 9, 21, tzinfo=UTC)
    hours = set()
    for kind in ASKED:
        due = plan(KINDS[kind].rule, asked_at, place, None)
        assert due is not None
        if kind not in SOONER:
            hours.add(to_local(due.due_at, place or ZoneInfo("UTC")).time())
    assert len(hours) == 1


def test_one_tap_shows_an_urgent_note() -> None:
    """After a tap on [Open] or [More], a note about medicine or the body says what it is about."""
    for kind in ASKED:
        if KINDS[kind].rule.safety:
            note = Planned(kind, NOW, NOW + timedelta(hours=1), safety=True, sent=True, id=bytes(16))
            screen = Conversation(LiveContent(english())).note(Person("en"), note)
            assert screen is not None
            for tapped in (button.data for row in screen.rows for button in row if button.label in ("Open", "More")):
                reply = reply_to(Tap(tapped, 1), Person("en"), planned=(note,))
                assert reply.show is not None
                assert reply.show.text == english().speak("en").label(f"reminder-{kind}", "more")


def days_after(kind: str) -> list[list[tuple[str, list[str], datetime]]]:
    """The messages in the chat at each hour of four days in which nobody answers a note of that kind."""
    chat = arrived()
    chat.live_in("Europe/Berlin")
    person = chat.person
    rule = KINDS[kind].rule
    due = plan(rule, chat.now, person.zone, person.active_quiet_hours)
    assert due is not None
    note = Planned(kind, due.due_at, due.expires_at, due.local, rule.safety, id=bytes(16))
    chat.account.schedule = (*chat.account.schedule, note)
    stood = []
    for _ in range(4 * 24):
        chat.wait(hours=1)
        stood.append([(one.text, one.labels, one.at) for one in chat.messages.values()])
    return stood


@pytest.mark.parametrize("kind", ["quiet24", "body24", "talk", "message"])
def test_the_days_after_look_alike(kind: str) -> None:
    """A note of the days after comes, looks, stays and leaves exactly as the note of "Ask me again tomorrow"."""
    stood = days_after(kind)
    assert any("A note you asked for." in [text for text, *_ in hour] for hour in stood)
    assert stood == days_after("fu24")
