"""The times of notes after downtime and after jumps of the clock."""

from datetime import timedelta
from pathlib import Path

from tests.support.bot_harness import BotHarness, labels, running_bot
from tests.whole.rows import rows


def notes(chat: BotHarness, who: int | None = None) -> list[str]:
    """The notes in a chat."""
    return [m["text"] for m in chat.world.chat(who or chat.you) if "Later" in labels(m)]


async def scheduled(
    chat: BotHarness, zone: str | None = None, button: str = "In a while", who: int | None = None
) -> None:
    """Come in, set a time zone, and schedule the notes of an evening."""
    await chat.arrive(who)
    if zone:
        await chat.live_in(zone, who)
    await chat.say("/done", who)
    await chat.tap(button, who)


async def test_after_a_day_of_downtime_no_heap_comes(database_url: str, tmp_path: Path) -> None:
    """After a day of downtime late comfort notes are dropped, and one scheduled afterwards comes alone."""
    async with running_bot(database_url, tmp_path) as chat:
        await scheduled(chat)
        await chat.stop()
        chat.clock.move(timedelta(days=1))
        await chat.start()
        await chat.say("/done")
        await chat.tap("In a while")
        await chat.pass_time(timedelta(minutes=10), expecting="water")
        assert len(notes(chat)) == 1
        assert (await rows(chat))["note"] == 5


async def test_after_downtime_useful_notes_come(sqlite_url: str, tmp_path: Path) -> None:
    """Notes that fell due during a short downtime and are still useful come at the start."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await scheduled(chat)
        await chat.stop()
        chat.clock.move(timedelta(minutes=20))
        await chat.start()
        await chat.world.settled(lambda _: len(notes(chat)) == 2)
        await chat.pass_time(timedelta(minutes=10), expecting="Snack")
        assert len(notes(chat)) == 3


async def test_a_far_clock_move_repeats_no_note(sqlite_url: str, tmp_path: Path) -> None:
    """However the clock is moved, each note comes at most once."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await scheduled(chat)
        await chat.pass_time(timedelta(minutes=45), expecting="asked for")
        for _ in range(3):
            chat.clock.move(timedelta(minutes=1))
        await chat.pass_time(timedelta(hours=13, minutes=12), expecting="Good morning")
        assert len(notes(chat)) == len(set(notes(chat))) == 5
