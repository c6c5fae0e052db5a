"""/done: now, in a while, tomorrow or nothing, and the notes that come of it, each at its time."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.rig import english, labels, rig
from tests.whole.rows import rows

TELLING = re.compile(
    r"\b(sex\w*|aftercare|afterglow|mood|intima\w*|partner\w*|orgasm\w*|condom\w*|kink\w*|check-?ins?|feel\w*|pee|toilet)\b"
)
"""Words that no message may hold which comes by itself: a locked phone shows them to whoever looks."""

IN_QUIET_HOURS = datetime(2026, 3, 6, 22, 30, tzinfo=UTC)
"""Half past eleven at night in Berlin."""


def minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


async def test_in_a_while_brings_every_note_at_its_time(sqlite_url: str, tmp_path: Path) -> None:
    """Not a minute early, and in words that could be about anything."""
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.live_in("Europe/Berlin")
        await chat.say("/done")
        planted = await chat.tap("In a while")
        for line in ("9:10", "9:15", "9:30", "9:45", "tomorrow, 10:00"):
            assert line in planted["text"]
        came: list[dict[str, Any]] = []
        for wait, words in ((10, "water"), (5, "break"), (15, "Snack"), (15, "asked for")):
            await chat.pass_time(minutes(wait) - timedelta(seconds=1))
            came.append(await chat.pass_time(timedelta(seconds=1), expecting=words))
            assert came[-1]["date"] == int(chat.clock.now().timestamp())
        morning = datetime(2026, 3, 7, 9, 0, tzinfo=UTC)
        came.append(await chat.pass_time(morning - chat.clock.now(), expecting="Good morning"))
        assert len([text for text in chat.texts() if not text.startswith("/")]) == 3 + len(came)
        for note in came:
            for words in (note["text"], *labels(note)):
                assert not TELLING.search(words.lower()), words


@pytest.mark.parametrize("kind", english().reminders)
def test_no_note_names_the_subject(kind: str) -> None:
    """True of every note there is, whether it is on by default or not."""
    assert not TELLING.search(english().speak("en")(f"reminder-{kind}").lower())


async def test_now_begins_a_check_in_and_asks_no_second_time_tonight(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/done")
        assert "Who was there?" in (await chat.tap("Now"))["text"]
        kinds = [one["kind"] for one in (await chat.export())["reminders"]]
        assert sorted(kinds) == ["bathroom", "morning", "snack", "water"]


async def test_tomorrow_asks_in_the_morning_only(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/done")
        await chat.tap("✓ Small notes tonight")
        assert "No small notes tonight" in chat.last()["text"]
        await chat.tap("Tomorrow")
        assert [one["kind"] for one in (await chat.export())["reminders"]] == ["morning"]


async def test_nothing_plants_nothing_and_takes_up_an_earlier_arc(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/done")
        await chat.tap("In a while")
        assert (await rows(chat))["note"] == 5
        await chat.tap("Change this")
        assert "Nothing will come" in (await chat.tap("Nothing this time"))["text"]
        assert (await rows(chat))["note"] == 0


@pytest.mark.parametrize("button", ["n:now:1", "n:while:1", "n:tomorrow:1"])
async def test_done_twice_does_not_double_the_arc(sqlite_url: str, tmp_path: Path, button: str) -> None:
    """Twice on one button, and again by another /done."""
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        first = (await chat.say("/done"))["message_id"]
        chat.world.tap(chat.you, first, button)
        chat.world.tap(chat.you, first, button)
        await chat.all_answered()
        once = (await rows(chat))["note"]
        await chat.say("/done")
        await chat.tap(button)
        assert (await rows(chat))["note"] == once == (5 if "while" in button else 4)


async def test_in_quiet_hours_small_notes_are_off_until_turned_on(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path, at=IN_QUIET_HOURS) as chat:
        await chat.arrive()
        await chat.live_in("Europe/Berlin")
        done = await chat.say("/done")
        assert "No small notes tonight" in done["text"] and "your quiet hours" in done["text"]
        await chat.tap("Tomorrow")
        assert [one["kind"] for one in (await chat.export())["reminders"]] == ["morning"]
        await chat.tap("Change this")
        await chat.tap("Small notes tonight")
        await chat.tap("Tomorrow")
        await chat.pass_time(minutes(10), expecting="water")


async def test_without_a_time_zone_times_are_told_as_waits(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path, at=IN_QUIET_HOURS) as chat:
        await chat.arrive()
        assert "quiet" not in (await chat.say("/done"))["text"]
        planted = await chat.tap("In a while")
        assert "in 10 minutes: Water" in planted["text"] and "in 12 hours: Next morning" in planted["text"]
        await chat.pass_time(minutes(10), expecting="water")
