"""Lists that are too long for one keyboard have pages, and a tap on an item shows the same page again."""

from datetime import UTC, datetime

import pytest

from bot.core.incoming import Tap
from bot.core.person import Person, PersonSettings
from bot.core.planned import Planned
from bot.core.turn import CancelReminders, Reply, Turn
from bot.screens.routes import decide
from tests.support.bot_harness import english
from tests.support.screens import labels_of

NOW = datetime(2026, 1, 2, 21, tzinfo=UTC)
PERSON = Person("en", settings=PersonSettings(zone="Europe/Berlin"))


def tapped(data: str, *planned: Planned, person: Person = PERSON) -> Reply:
    """The reply to a tap with that data, with these notes planned."""
    return decide(english(), Turn(Tap(data, 1), person, "en", NOW, planned))


def test_settings_list_every_planned_reminder() -> None:
    """Every kind of note that /done plans is on a page of the settings."""
    words, found = english().speak("en"), set[str]()
    for number in range(3):
        found |= {label.removeprefix("✓ ") for label in labels_of(tapped(f"s:reminders:{number}").show)}
    wanted = {id for id, kind in english().reminders.items() if not kind.chosen}
    assert {words.label(f"reminder-{id}", "name") for id in wanted} <= found


def test_chosen_notes_share_one_switch() -> None:
    """Requested notes share one switch in the settings, and a button for a single kind of them does nothing."""
    waiting = Planned("test14", NOW, NOW, None, True, id=b"12345678")
    without, there = (
        {label for number in range(3) for label in labels_of(tapped(f"s:reminders:{number}", *notes).show)}
        for notes in ((), (waiting,))
    )
    assert there - without == {"✓ Notes you asked for"}
    assert tapped("s:off:test14", waiting).effects == ()
    assert tapped("s:asked:off", waiting).effects == (CancelReminders((b"12345678",)),)


def test_a_tap_stays_on_its_page() -> None:
    """A tap on a note on the second page shows that page again, with the tick."""
    second = labels_of(tapped("s:reminders:1").show)
    name = english().speak("en").label("reminder-fu72", "name")
    assert name in second
    after = labels_of(tapped("s:on:fu72").show)
    assert after == [f"✓ {label}" if label == name else label for label in second]


@pytest.mark.parametrize("data", ["s:reminders:99", "s:reminders:-1", "s:reminders:x", "l:menu:99", "z:in:America:999"])
def test_a_missing_page_number_shows_another_page(data: str) -> None:
    """A wrong page number in button data shows an existing page."""
    assert len(labels_of(tapped(data).show)) > 2
