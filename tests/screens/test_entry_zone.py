"""An entry keeps the day and the time zone in which it was made, even after the person moves."""

from datetime import UTC, datetime

from bot.screens.context import Context
from bot.screens.export_text import export_texts
from tests.support.bot_harness import english
from tests.support.copies import copy_of
from tests.support.dialog import Dialog, arrived, dialog, keep

ONE_AT_NIGHT = datetime(2026, 12, 5, 12, tzinfo=UTC)
"""One o'clock on a Sunday night in Auckland, and one o'clock on Saturday afternoon in Berlin."""


def moved() -> Dialog:
    """A chat with an entry that was kept at night in Auckland, and a time zone that is now Berlin."""
    chat = arrived(at=ONE_AT_NIGHT)
    chat.live_in("Pacific/Auckland")
    keep(chat, "a lamp")
    chat.live_in("Europe/Berlin")
    return chat


def test_the_day_of_an_entry_stays_after_a_move() -> None:
    """After a move, the list and the page of the entry show the day on which it was made."""
    chat = moved()
    chat.say("/journal")
    assert "Sun, Dec 6" in chat.last.labels
    chat.tap("Sun, Dec 6")
    assert chat.last.text.startswith("Sun, Dec 6 ·")


def test_an_entry_without_a_zone_uses_the_persons() -> None:
    """An entry without a zone is shown in the person's zone, once that is known."""
    chat = arrived(at=ONE_AT_NIGHT)
    keep(chat, "a lamp")
    assert "Sat, Dec 5" in (chat.say("/journal"), chat.last.labels)[1]
    chat.live_in("Pacific/Auckland")
    assert "Sun, Dec 6" in (chat.say("/journal"), chat.last.labels)[1]


def test_the_export_page_names_the_entrys_zone() -> None:
    """The page of an export shows each entry's time in the zone in which it was made, and names the zone."""
    chat = moved()
    (kept,) = chat.account.entries
    ctx = Context(english(), english().speak("en"))
    read = export_texts(ctx, chat.person, (), ONE_AT_NIGHT)
    assert read.moment(kept.entry).replace("\u202f", " ") == "Sun, Dec 6, 1:00 AM (Auckland)"
    assert read.month(kept.entry) == "December 2026"


def test_the_zone_comes_along_in_a_file() -> None:
    """An entry that another account imports keeps its zone and its day."""
    (kept,) = moved().account.entries
    chat = arrived(at=ONE_AT_NIGHT)
    chat.live_in("America/Los_Angeles")
    chat.say("/import")
    person = chat.person
    chat.files["copy"] = copy_of(person, [kept])
    chat.attach("copy")
    chat.tap("Only the entries")
    chat.say("/journal")
    assert "Sun, Dec 6" in chat.last.labels
    assert [one.entry.zone for one in chat.account.entries] == ["Pacific/Auckland"]


def test_an_entry_is_listed_in_its_own_zones_month() -> None:
    """An entry is listed in the month of the zone in which it was made, and not of the person's present zone."""
    chat = arrived(at=datetime(2026, 11, 30, 12, tzinfo=UTC))
    chat.live_in("Pacific/Auckland")
    keep(chat, "the first of December")
    chat.live_in("Europe/Berlin")
    chat.wait(hours=1)
    keep(chat, "the last of November")
    chat.say("/journal")
    assert chat.last.text.startswith("November 2026")
    dialog([("Other months", "2026"), ("Nov", "November 2026")], chat)
    dialog([("Other months", "2026"), ("Dec", "December 2026")], chat)
