"""An entry keeps the day it was made on, whatever zone its person lives in later."""

from datetime import UTC, datetime

from bot.screens.context import Context
from bot.screens.export_text import export_texts
from tests.support.bot_harness import english
from tests.support.copies import copy_of
from tests.support.dialog import Dialog, arrived, dialog, keep

ONE_AT_NIGHT = datetime(2026, 12, 5, 12, tzinfo=UTC)
"""Sunday, one o'clock, in Auckland; Saturday, one in the afternoon, in Berlin."""


def moved() -> Dialog:
    """Somebody who kept an entry in Auckland at night, and lives in Berlin now."""
    chat = arrived(at=ONE_AT_NIGHT)
    chat.live_in("Pacific/Auckland")
    keep(chat, "a lamp")
    chat.live_in("Europe/Berlin")
    return chat


def test_the_day_of_an_entry_stays_after_a_move() -> None:
    """In the list, and above the entry."""
    chat = moved()
    chat.say("/journal")
    assert "Sun, Dec 6" in chat.last.labels
    chat.tap("Sun, Dec 6")
    assert chat.last.text.startswith("Sun, Dec 6 ·")


def test_an_entry_made_before_a_zone_was_told() -> None:
    """It has none of its own, so the first zone told puts it right."""
    chat = arrived(at=ONE_AT_NIGHT)
    keep(chat, "a lamp")
    assert "Sat, Dec 5" in (chat.say("/journal"), chat.last.labels)[1]
    chat.live_in("Pacific/Auckland")
    assert "Sun, Dec 6" in (chat.say("/journal"), chat.last.labels)[1]


def test_the_export_page_names_the_entrys_zone() -> None:
    """Each entry's time is shown in the zone in which it was made."""
    chat = moved()
    person, (kept,) = chat.account.person, chat.account.entries
    assert person is not None
    ctx = Context(english(), english().speak("en"))
    read = export_texts(ctx, person, (), ONE_AT_NIGHT)
    assert read.moment(kept.entry).replace("\u202f", " ") == "Sun, Dec 6, 1:00 AM (Auckland)"
    assert read.month(kept.entry) == "December 2026"


def test_the_zone_comes_along_in_a_file() -> None:
    """Taken in by another account, the entry has the day it had."""
    (kept,) = moved().account.entries
    chat = arrived(at=ONE_AT_NIGHT)
    chat.live_in("America/Los_Angeles")
    chat.say("/import")
    person = chat.account.person
    assert person is not None
    chat.files["copy"] = copy_of(person, [kept])
    chat.attach("copy")
    chat.tap("Only the entries")
    chat.say("/journal")
    assert "Sun, Dec 6" in chat.last.labels
    assert [one.entry.zone for one in chat.account.entries] == ["Pacific/Auckland"]


def test_a_month_by_the_clocks_of_a_journey() -> None:
    """An entry of the first of the month in Auckland is listed in that month, even if the person now lives where it was
    the last day of the month before."""
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
