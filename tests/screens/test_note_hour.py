"""A note that comes day by day comes at the time that somebody picks, and nothing but the note itself knows it."""

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
    """Somebody in whose chat the first daily note stands."""
    chat = arrived()
    if zone is not None:
        chat.live_in(zone)
    begun(title="Protection slipped", chat=chat)
    skipped(chat, until="A note every day")
    dialog([("A note every day", ""), ("That is it", ""), ("Keep it", "")], chat)
    chat.wait(hours=24)
    return chat


def came(chat: Dialog, days: int) -> list[time]:
    """At what time of day notes came in so many days."""
    return [to_local(one.at, BERLIN).time().replace(second=0) for one in chat.wait(days=days) if one.text == LINE]


def test_it_comes_then_from_the_next_one_on() -> None:
    """On each day that is left, and neither more nor fewer; the settings are as before."""
    chat = with_medicine()
    assert chat.account.person is not None
    before = chat.account.person.settings
    dialog([("More", ""), ("At another time", "What time"), ("8:00\u202fAM", "comes at 8:00")], chat)
    assert "✓ 8:00\u202fAM" in chat.last.labels
    assert chat.account.person.settings == before
    assert came(chat, 30) == [time(8)] * 27


def test_the_way_back_leads_to_the_note() -> None:
    """What it is about, and what can be done with it."""
    chat = dialog([("More", ""), ("At another time", "")], with_medicine())
    assert "✓ 1:00\u202fPM" in chat.last.labels
    assert "daily note" in chat.tap("‹ Back").text


def test_where_no_clock_is_known() -> None:
    """The time zone is asked for first."""
    chat = dialog([("More", ""), ("At another time", "I count hours instead")], with_medicine(zone=None))
    assert chat.last.labels == ["Time zone", "‹ Back"]


def test_no_note_of_another_kind_can_be_moved() -> None:
    """Also with a button that never was there; and none that has gone."""
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
    """Where the time that was picked is past on the day of the next one, that one comes as it was meant to."""
    due = datetime(2026, 3, 7, 12, tzinfo=UTC)
    waiting = Planned("pep", due, due + timedelta(hours=12), datetime(2026, 3, 7, 13), True, left=2, id=bytes(16))
    days = []
    for one in from_next_on(waiting, at, BERLIN, now):
        assert one.local is not None and one.expires_at - one.due_at == timedelta(hours=12)
        days += [(one.local.day + day, one.local.hour) for day in range(one.left + 1)]
    assert days == expected
