"""When notes come: after downtime, on the nights clocks change, in quiet hours, in another time zone."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.support.rig import Rig, labels, rig
from tests.whole.rows import rows


def notes(chat: Rig, who: int | None = None) -> list[str]:
    """The notes that stand in a chat."""
    return [m["text"] for m in chat.world.chat(who or chat.you) if "Stop these" in labels(m)]


async def planted(chat: Rig, zone: str | None = None, button: str = "In a while", who: int | None = None) -> None:
    """Come in, live in a zone, and plant the arc."""
    await chat.arrive(who)
    if zone:
        await chat.live_in(zone, who)
    await chat.say("/done", who)
    await chat.tap(button, who)


async def test_after_a_day_of_downtime_nothing_comes_in_a_heap(database_url: str, tmp_path: Path) -> None:
    """Comfort that is late is let go; what is planted afterwards comes alone."""
    async with rig(database_url, tmp_path) as chat:
        await planted(chat)
        await chat.stop()
        chat.clock.move(timedelta(days=1))
        await chat.start()
        await chat.say("/done")
        await chat.tap("In a while")
        await chat.pass_time(timedelta(minutes=10), expecting="water")
        assert len(notes(chat)) == 1
        assert (await rows(chat))["note"] == 5


async def test_after_a_short_downtime_what_is_still_of_use_comes(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await planted(chat)
        await chat.stop()
        chat.clock.move(timedelta(minutes=20))
        await chat.start()
        await chat.world.settled(lambda _: len(notes(chat)) == 2)
        await chat.pass_time(timedelta(minutes=10), expecting="Snack")
        assert len(notes(chat)) == 3


@pytest.mark.parametrize(
    ("evening", "ten_in_the_morning"),
    [
        (datetime(2026, 3, 28, 20, tzinfo=UTC), datetime(2026, 3, 29, 8, tzinfo=UTC)),
        (datetime(2026, 10, 24, 20, tzinfo=UTC), datetime(2026, 10, 25, 9, tzinfo=UTC)),
    ],
    ids=["forward", "back"],
)
async def test_the_morning_after_clocks_changed(
    sqlite_url: str, tmp_path: Path, evening: datetime, ten_in_the_morning: datetime
) -> None:
    """Ten by the clock on the wall in Berlin, and once."""
    async with rig(sqlite_url, tmp_path, at=evening) as chat:
        await planted(chat, "Europe/Berlin", "Tomorrow")
        await chat.stop()
        chat.clock.move(ten_in_the_morning - chat.clock.now() - timedelta(seconds=1))
        await chat.start()
        assert not any("Good morning" in text for text in chat.texts())
        await chat.pass_time(timedelta(seconds=1), expecting="Good morning")
        await chat.say("/done")
        await chat.tap("Now")
        await chat.pass_time(timedelta(hours=1))
        await chat.world.settled(lambda _: sum("Snack?" in text for text in chat.texts()) == 1)
        assert sum("Good morning" in text for text in chat.texts()) == 1


async def test_a_new_time_zone_moves_the_morning_note(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await planted(chat, "Europe/Berlin", "Tomorrow")
        await chat.live_in("America/New_York")
        ten = datetime(2026, 3, 7, 15, tzinfo=UTC)
        await chat.pass_time(ten - chat.clock.now() - timedelta(seconds=1))
        note = await chat.pass_time(timedelta(seconds=1), expecting="Good morning")
        assert note["date"] == int(ten.timestamp())


async def test_quiet_hours_chosen_afterwards_hold_a_note_back(sqlite_url: str, tmp_path: Path) -> None:
    """They are looked at again when the note is due: until eleven, and it comes at eleven."""
    async with rig(sqlite_url, tmp_path) as chat:
        await planted(chat, "Europe/Berlin", "Tomorrow")
        await chat.say("/settings")
        await chat.tap("Quiet hours")
        await chat.tap("s:to:1100")
        eleven = datetime(2026, 3, 7, 10, tzinfo=UTC)
        await chat.pass_time(eleven - chat.clock.now() - timedelta(minutes=30))
        note = await chat.pass_time(timedelta(minutes=30), expecting="Good morning")
        assert note["date"] == int(eleven.timestamp())


async def test_moving_the_clock_far_brings_each_note_at_most_once(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await planted(chat)
        await chat.pass_time(timedelta(minutes=45), expecting="asked for")
        for _ in range(3):
            chat.clock.move(timedelta(minutes=1))
        await chat.pass_time(timedelta(hours=13, minutes=12), expecting="Good morning")
        assert len(notes(chat)) == len(set(notes(chat))) == 5
