"""The buttons under a note: each does what it says, once, and an old one does nothing."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from tests.support.rig import Rig, labels, rig
from tests.whole.raw import forge
from tests.whole.rows import rows


@asynccontextmanager
async def with_water(database_url: str, folder: Path) -> AsyncIterator[Rig]:
    """Somebody who said /done, "in a while", and to whom the note about water has come."""
    async with rig(database_url, folder) as chat:
        await chat.arrive()
        await chat.say("/done")
        await chat.tap("In a while")
        note = await chat.pass_time(timedelta(minutes=10), expecting="water")
        assert labels(note) == ["More", "Done", "Later", "Not tonight", "Stop these"]
        yield chat


async def kinds(chat: Rig) -> list[str]:
    """The notes that are kept, waiting or in the chat."""
    return sorted(one["kind"] for one in (await chat.export())["reminders"])


async def test_done_takes_the_note_up(sqlite_url: str, tmp_path: Path) -> None:
    async with with_water(sqlite_url, tmp_path) as chat:
        note = chat.last()["message_id"]
        answer = await chat.tap("Done")
        assert (answer["text"], answer["message_id"], labels(answer)) == ("Okay.", note, [])
        assert await kinds(chat) == ["bathroom", "checkin", "morning", "snack"]


async def test_later_brings_it_again_in_fifteen_minutes(sqlite_url: str, tmp_path: Path) -> None:
    async with with_water(sqlite_url, tmp_path) as chat:
        assert "15 minutes" in (await chat.tap("Later"))["text"]
        await chat.pass_time(timedelta(minutes=5), expecting="break")
        again = await chat.pass_time(timedelta(minutes=10), expecting="water")
        assert "Later" in labels(again)
        assert "15 minutes" in (await chat.tap("Later"))["text"]
        assert await kinds(chat) == ["bathroom", "checkin", "morning", "snack", "water"]


async def test_later_twice_is_once(sqlite_url: str, tmp_path: Path) -> None:
    async with with_water(sqlite_url, tmp_path) as chat:
        note = chat.last()["message_id"]
        chat.world.tap(chat.you, note, "Later")
        chat.world.tap(chat.you, note, "Later")
        await chat.all_answered()
        assert (await kinds(chat)).count("water") == 1


async def test_not_tonight_takes_up_the_night_and_the_morning(sqlite_url: str, tmp_path: Path) -> None:
    async with with_water(sqlite_url, tmp_path) as chat:
        assert "Nothing more tonight" in (await chat.tap("Not tonight"))["text"]
        assert await kinds(chat) == []


async def test_stop_these_stops_that_kind_for_good(sqlite_url: str, tmp_path: Path) -> None:
    async with with_water(sqlite_url, tmp_path) as chat:
        assert "will not come again" in (await chat.tap("Stop these"))["text"]
        await chat.say("/done")
        assert "Water" not in chat.last()["text"]
        await chat.tap("In a while")
        assert await kinds(chat) == ["bathroom", "checkin", "morning", "snack"]
        await chat.say("/settings")
        await chat.tap("Which notes")
        assert {"Water", "✓ Snack"} <= set(labels(chat.last()))
        assert "✓ Water" in labels(await chat.tap("Water"))


async def test_more_says_more_in_the_same_message(sqlite_url: str, tmp_path: Path) -> None:
    async with with_water(sqlite_url, tmp_path) as chat:
        note = chat.last()["message_id"]
        more = await chat.tap("More")
        assert "A few sips will do" in more["text"] and more["message_id"] == note
        assert labels(more) == ["Done", "Later", "Not tonight", "Stop these"]
        assert (await chat.tap("Done"))["text"] == "Okay."


async def test_open_begins_a_check_in_where_the_note_stood(sqlite_url: str, tmp_path: Path) -> None:
    async with with_water(sqlite_url, tmp_path) as chat:
        note = await chat.pass_time(timedelta(minutes=35), expecting="asked for")
        question = await chat.tap("Open")
        assert "Who was there?" in question["text"] and question["message_id"] == note["message_id"]
        assert "checkin" not in await kinds(chat)


async def test_open_goes_on_with_the_check_in_under_way(sqlite_url: str, tmp_path: Path) -> None:
    """The question moves into the note: there is one live check-in message, not two."""
    async with with_water(sqlite_url, tmp_path) as chat:
        await chat.say("/checkin")
        await chat.tap("60-second check-in")
        old = (await chat.tap("Just me"))["message_id"]
        note = await chat.pass_time(timedelta(minutes=35), expecting="asked for")
        question = await chat.tap("Open")
        assert "How do you feel right now?" in question["text"] and question["message_id"] == note["message_id"]
        await chat.world.settled(lambda world: all(m["message_id"] != old for m in world.chat(chat.you)))


async def test_a_note_that_was_answered_says_so_and_changes_nothing(sqlite_url: str, tmp_path: Path) -> None:
    async with with_water(sqlite_url, tmp_path) as chat:
        stop = next(
            b for row in chat.last()["reply_markup"]["inline_keyboard"] for b in row if b["text"] == "Stop these"
        )
        await chat.tap("Done")
        await forge(chat, stop["callback_data"])
        await chat.world.settled(lambda _: "no longer here" in chat.last()["text"])
        assert (await chat.export())["profile"]["choices"] == {}


async def test_old_notes_after_forget_lead_to_the_door(sqlite_url: str, tmp_path: Path) -> None:
    async with with_water(sqlite_url, tmp_path) as chat:
        note = chat.last()["message_id"]
        await chat.say("/forget")
        await chat.say("FORGET")
        await chat.tap("Later", message=note)
        assert any("18 or older" in text for text in chat.texts())
        await chat.stop()
        found = await rows(chat)
        assert (found["account"], found["reminder"]) == (0, 0)


async def test_somebody_elses_note_is_no_longer_here(sqlite_url: str, tmp_path: Path) -> None:
    """Ids of reminders are checked against the person's own: a leaked one opens nothing and takes nothing up."""
    async with with_water(sqlite_url, tmp_path) as chat:
        done = next(b for row in chat.last()["reply_markup"]["inline_keyboard"] for b in row if b["text"] == "Done")
        await chat.arrive(chat.partner)
        await forge(chat, done["callback_data"], who=chat.partner)
        await chat.world.settled(lambda _: "no longer here" in chat.last(chat.partner)["text"])
        assert "water" in await kinds(chat)
