"""A person who cannot be reached loses no planned note. On any sign of life the notes that are still due go on."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.sandbox.faults import CallFault
from tests.support.bot_harness import BotHarness, running_bot
from tests.whole.rows import planned, rows
from tests.whole.test_reminder_times import notes
from tests.whole.test_urgent import failing, quiet

GO_ON = "Your notes are still planned"
DAILY = "A note you asked for"


async def wait_until_processed(chat: BotHarness) -> None:
    """Wait until the bot has processed the block or unblock by the first person."""
    await chat.world.settled(lambda world: not world.updates.pending)
    await chat.all_answered(chat.partner)


async def with_medicine(chat: BotHarness, wanted: str = "A note every day") -> None:
    """Let the first person in, and ask for a note every day for four weeks, or for another note."""
    await chat.arrive()
    await chat.say("/checkin")
    await chat.tap("c:new:protect")
    for label in ("Less than a day", "HIV", "That is it"):
        await chat.tap(label)
    while "Next" in str(chat.last()["reply_markup"]):
        await chat.tap("Next")
    await chat.tap("No, thank you")
    await chat.tap(wanted)
    await chat.tap("That is it")


async def move_to_due(chat: BotHarness, kind: str) -> None:
    """Move the clock to when the next note of that kind is due."""
    chat.clock.move(min(one.due_at for one in await planned(chat) if one.kind == kind) - chat.clock.now())


async def left(chat: BotHarness) -> int:
    """The number of daily notes that are still to come."""
    return max([one.left for one in await planned(chat) if one.kind == "pep" and not one.sent], default=0)


async def test_blocked_and_back(database_url: str, tmp_path: Path) -> None:
    """Nothing is sent during a block. Afterwards one line and the useful notes come, and the rest at their times."""
    async with running_bot(database_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/done")
        await chat.tap("In a while")
        chat.world.block(chat.you)
        await wait_until_processed(chat)
        calls = len(chat.world.history)
        chat.clock.move(timedelta(minutes=16))
        await chat.all_answered(chat.partner)
        assert [call for call in chat.world.history[calls:] if call.params.get("chat_id") == chat.you] == []
        assert (await rows(chat))["note"] == 5
        chat.world.unblock(chat.you)
        await chat.world.settled(lambda _: len(notes(chat)) == 2)
        assert [GO_ON in text for text in chat.texts()[-3:]] == [True, False, False]
        await chat.pass_time(timedelta(minutes=14), expecting="Snack")
        assert len([text for text in chat.texts() if GO_ON in text]) == 1


async def test_back_before_anything_was_due(sqlite_url: str, tmp_path: Path) -> None:
    """If nothing was due during a block, the bot says nothing about notes."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/done")
        await chat.tap("In a while")
        chat.world.block(chat.you)
        await wait_until_processed(chat)
        chat.world.unblock(chat.you)
        await wait_until_processed(chat)
        await chat.pass_time(timedelta(minutes=10), expecting="water")
        assert not any(GO_ON in text for text in chat.texts())


async def test_one_403_loses_no_daily_note(database_url: str, tmp_path: Path) -> None:
    """A single 403 loses none of 28 daily notes: the first comes after the next message, and the others on their
    days."""
    async with running_bot(database_url, tmp_path) as chat:
        await with_medicine(chat)
        assert await left(chat) == 27
        chat.sandbox.faults.add("sendMessage", CallFault.blocked())
        chat.clock.move(timedelta(days=1))
        await failing(chat, chat.you, "sendMessage")
        await quiet(chat)
        chat.world.say(chat.you, "/ideas")
        await chat.world.settled(lambda _: any(DAILY in text for text in chat.texts()))
        assert len([text for text in chat.texts() if GO_ON in text]) == 1
        await quiet(chat)
        assert await left(chat) == 26
        for day in range(2, 29):
            await chat.pass_time(timedelta(days=1), expecting=DAILY)
            await quiet(chat)
            assert await left(chat) == max(27 - day, 0)
        chat.clock.move(timedelta(days=3))
        await chat.all_answered()
        sent = [one for one in chat.world.history if one.method == "sendMessage" and not one.error]
        assert len([one for one in sent if DAILY in one.params["text"]]) == 28


async def test_days_of_a_block_bring_no_heap(sqlite_url: str, tmp_path: Path) -> None:
    """After a block of days one daily note comes, and the next one on the next day."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await with_medicine(chat)
        chat.world.block(chat.you)
        await wait_until_processed(chat)
        chat.clock.move(timedelta(days=5))
        await chat.all_answered(chat.partner)
        chat.world.unblock(chat.you)
        await chat.world.settled(lambda _: any(DAILY in text for text in chat.texts()))
        await chat.all_answered()
        await quiet(chat)
        assert len([text for text in chat.texts() if DAILY in text]) == 1
        await chat.pass_time(timedelta(days=1), expecting=DAILY)


async def test_urgent_notes_come_first(sqlite_url: str, tmp_path: Path) -> None:
    """After a block ends, urgent notes are sent first."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await with_medicine(chat)
        chat.clock.move(timedelta(hours=12))
        await chat.say("/done")
        await chat.tap("In a while")
        chat.world.block(chat.you)
        await wait_until_processed(chat)
        due = min(one.due_at for one in await planned(chat) if one.kind == "pep")
        water = min(one.due_at for one in await planned(chat) if one.kind == "water")
        chat.clock.move(max(due, water) - chat.clock.now() + timedelta(minutes=1))
        chat.world.unblock(chat.you)
        await chat.world.settled(lambda _: any(DAILY in text for text in chat.texts()))
        await quiet(chat)
        after = chat.texts()[next(i for i, text in enumerate(chat.texts()) if GO_ON in text) + 1 :]
        assert DAILY in after[0]


@pytest.mark.parametrize("times", [1, 3])
async def test_a_chat_that_is_not_found_is_tried_again(sqlite_url: str, tmp_path: Path, times: int) -> None:
    """If Telegram answers "chat not found", the note comes an hour later, and no note is lost."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await with_medicine(chat)
        chat.sandbox.faults.add("sendMessage", CallFault.chat_not_found(), times)
        await move_to_due(chat, "pep")
        for number in range(1, times + 1):
            await failing(chat, chat.you, "sendMessage", number)
            await quiet(chat)
            chat.clock.move(timedelta(hours=1))
        await chat.world.settled(lambda _: any(DAILY in text for text in chat.texts()))
        await quiet(chat)
        assert await left(chat) == 26
        assert not any(GO_ON in text for text in chat.texts())


async def test_a_chat_missing_for_a_day_is_left_alone(sqlite_url: str, tmp_path: Path) -> None:
    """After a day of "chat not found" nothing is sent to the chat until the person writes or taps again."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await with_medicine(chat, "7-week tests")
        chat.sandbox.faults.add_lasting("sendMessage", CallFault.chat_not_found(), chat_id=chat.you)
        await move_to_due(chat, "test49")
        await failing(chat, chat.you, "sendMessage", 1)
        await quiet(chat)
        chat.clock.move(timedelta(hours=25))
        await failing(chat, chat.you, "sendMessage", 2)
        await quiet(chat)
        calls = len(chat.world.history)
        chat.clock.move(timedelta(hours=9))
        await chat.all_answered(chat.partner)
        assert [call for call in chat.world.history[calls:] if call.params.get("chat_id") == chat.you] == []
        chat.sandbox.faults.clear()
        await chat.say("/ideas")
        await chat.world.settled(lambda _: len(notes(chat)) == 1)
        assert GO_ON in "".join(chat.texts())
