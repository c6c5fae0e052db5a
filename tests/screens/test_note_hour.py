"""A daily note can be moved to another time of day, which is stored only in the planned note."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.core.callbacks.packing import token_of
from bot.core.localtime import to_local
from bot.core.own_time import from_next_on
from bot.core.planned import Planned
from tests.support.dialog import Dialog, arrived, begun, dialog, skipped

BERLIN = ZoneInfo("Europe/Berlin")
LINE = "A note you asked for."


def with_medicine(zone: str | None = "Europe/Berlin") -> Dialog:
    """A chat in which the first daily note has just come."""
    chat = arrived()
    if zone is not None:
        chat.live_in(zone)
    begun(title="Protection slipped", chat=chat)
    skipped(chat, until="A note every day")
    dialog([("A note every day", ""), ("That is it", ""), ("Keep it", "")], chat)
    chat.wait(hours=24)
    return chat


def times_of_notes(chat: Dialog, days: int) -> list[time]:
    """The times of day in Berlin at which notes come within `days` days."""
    return [to_local(one.at, BERLIN).time().replace(second=0) for one in chat.wait(days=days) if one.text == LINE]


def test_it_comes_then_from_the_next_one_on() -> None:
    """A moved note comes at its new time on each day that is left, and the settings stay as they were."""
    chat = with_medicine()
    before = chat.person.settings
    dialog([("More", ""), ("At another time", "What time"), ("8:00\u202fAM", "comes at 8:00")], chat)
    assert "✓ 8:00\u202fAM" in chat.last.labels
    assert chat.person.settings == before
    assert times_of_notes(chat, 30) == [time(8)] * 27


def test_the_way_back_leads_to_the_note() -> None:
    """Back on the page of times shows the note again."""
    chat = dialog([("More", ""), ("At another time", "")], with_medicine())
    assert "✓ 1:00\u202fPM" in chat.last.labels
    assert "daily note" in chat.tap("‹ Back").text


def test_without_a_zone_the_page_leads_to_it() -> None:
    """Without a time zone, the page of times leads to the time zone."""
    chat = dialog([("More", ""), ("At another time", "I count hours instead")], with_medicine(zone=None))
    assert chat.last.labels == ["Time zone", "‹ Back"]


def test_no_note_of_another_kind_can_be_moved() -> None:
    """A note that is not daily or that is gone cannot be moved, not even by a forged tap."""
    chat = dialog([("/done", ""), ("In a while", ""), ("11 minutes", "water"), ("More", "")], arrived())
    assert "At another time" not in chat.last.labels
    planned = chat.planned
    for data in ("s:hours", "s:hour"):
        for id in (planned[0].id, bytes(16)):
            chat.forge(f"{data}:{token_of(id)}" + (":0900" if data == "s:hour" else ""))
            assert chat.last.text == "That note is no longer here."
    assert chat.planned == planned


@pytest.mark.parametrize(
    ("now", "at", "expected"),
    [
        (datetime(2026, 3, 6, 20, tzinfo=UTC), time(9), [(7, 9), (8, 9), (9, 9)]),
        (datetime(2026, 3, 7, 10, tzinfo=UTC), time(9), [(7, 13), (8, 9), (9, 9)]),
        (datetime(2026, 3, 7, 10, tzinfo=UTC), time(18), [(7, 18), (8, 18), (9, 18)]),
    ],
)
def test_no_day_is_left_out(now: datetime, at: time, expected: list[tuple[int, int]]) -> None:
    """If the new time has already passed on the day of the next note, that note keeps its old time."""
    due = datetime(2026, 3, 7, 12, tzinfo=UTC)
    waiting = Planned("pep", due, due + timedelta(hours=12), datetime(2026, 3, 7, 13), True, left=2, id=bytes(16))
    days = []
    for one in from_next_on(waiting, at, BERLIN, now):
        assert one.local is not None and one.expires_at - one.due_at == timedelta(hours=12)
        days += [(one.local.day + day, one.local.hour) for day in range(one.left + 1)]
    assert days == expected
