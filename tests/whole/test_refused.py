"""Telegram's 429: it halts only its own chat, before and after a restart, and waiting edits are merged."""

import asyncio
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.sandbox.faults import CallFault
from tests.support.bot_harness import BotHarness, labels, running_bot, until
from tests.whole.rows import planned, rows
from tests.whole.test_reminder_times import notes
from tests.whole.test_urgent import TARGET, failing, quiet

FAST = 80
"""Taps at once, four times the burst of edits of a chat, so that some wait even on a slow machine."""


async def answered_in_time(chat: BotHarness, who: int) -> None:
    """Ask for something that is not urgent, and check that the answer comes in time."""
    began = time.monotonic()
    assert "Now, in a while" in (await chat.say("/done", who))["text"]
    assert time.monotonic() - began < TARGET


async def test_one_chats_hour_is_that_chats_own(database_url: str, tmp_path: Path) -> None:
    """While one chat is halted for an hour, others get answers and notes. After the halt that chat gets its own."""
    async with running_bot(database_url, tmp_path) as chat:
        for who in (chat.you, chat.partner):
            await chat.arrive(who)
            await chat.say("/done", who)
            await chat.tap("In a while", who)
        chat.sandbox.faults.halt(3600, chat_id=chat.you)
        chat.world.say(chat.you, "/ideas")
        await failing(chat, chat.you, "sendMessage")
        await answered_in_time(chat, chat.partner)
        await chat.restart()
        await failing(chat, chat.you, "sendMessage", 2)
        await answered_in_time(chat, chat.partner)
        await chat.pass_time(timedelta(minutes=10), chat.partner, expecting="water")
        assert (await rows(chat))["outbox"] > 0
        assert (await rows(chat))["note"] == 10
        chat.sandbox.faults.clear()
        await chat.restart()
        await chat.world.settled(lambda _: any("Who is it for" in text or "idea" in text for text in chat.texts()[-3:]))
        await quiet(chat)


async def test_a_halted_note_is_scheduled_again(sqlite_url: str, tmp_path: Path) -> None:
    """A note for a halted chat is scheduled again and sent once after the halt, also across a restart."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/done")
        await chat.tap("In a while")
        chat.sandbox.faults.halt(3600, chat_id=chat.you)
        chat.clock.move(timedelta(minutes=10))

        async def put_back() -> bool:
            return any(one.kind == "water" and one.retry_at is not None and not one.sent for one in await planned(chat))

        await until(put_back)
        calls = len(chat.world.history)
        chat.clock.move(timedelta(seconds=59))
        await chat.all_answered(chat.partner)
        mine = [call for call in chat.world.history[calls:] if call.params.get("chat_id") == chat.you]
        assert mine == [], "nobody asks again before a minute is over"
        assert (await rows(chat))["note"] == 5
        chat.sandbox.faults.clear()
        await chat.restart()
        await chat.pass_time(timedelta(minutes=1), expecting="water")
        await quiet(chat)
        assert len([text for text in notes(chat) if "water" in text]) == 1


async def test_the_next_process_sends_a_waiting_note(sqlite_url: str, tmp_path: Path) -> None:
    """A comfort note that waits while the bot stops is sent by the next process, because its row was not deleted
    yet."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/done")
        await chat.tap("In a while")
        chat.sandbox.faults.add("sendMessage", CallFault.flood(30))
        chat.clock.move(timedelta(minutes=10))
        await failing(chat, chat.you, "sendMessage")
        await chat.restart()
        await chat.world.settled(lambda _: "water" in chat.last()["text"])


async def test_edits_that_wait_are_merged(sqlite_url: str, tmp_path: Path) -> None:
    """After twenty-six quick taps the last screen is shown with only two edits."""
    async with running_bot(sqlite_url, tmp_path, start=False) as chat:
        await chat.start(burst=60)
        await chat.arrive()
        await chat.say("/checkin")
        for label in ("60-second check-in", "Just me", "Good", "Fine", "Skip", "A few more questions", "Low"):
            await chat.tap(label)
        message = chat.last()
        calm = next(data for data in data_of(message) if data.endswith(":calm"))
        other = {True: calm, False: calm.replace(":+:", ":-:")}
        chat.sandbox.faults.add("editMessageText", CallFault.hang())
        before = len(chat.world.history)
        for number in range(25):
            tap(chat, message, other[number % 2 == 0])
        tap(chat, message, calm.replace(":calm", ":sad"))
        await chat.world.settled(lambda _: chat.sandbox.faults.hanging == 1)
        await chat.world.settled(lambda world: not world.updates.pending)
        chat.sandbox.faults.release()
        await quiet(chat)
        assert {"✓ Calm", "✓ Sad"} <= set(labels(chat.last()))
        edits = [call for call in chat.world.history[before:] if call.method == "editMessageText"]
        assert len(edits) == 2


async def test_fast_taps_end_with_the_last_screen(database_url: str, tmp_path: Path) -> None:
    """Taps faster than the limit for edits end with the person's current screen."""
    async with running_bot(database_url, tmp_path, start=False) as chat:
        await chat.start(burst=200)
        await chat.arrive()
        await chat.say("/checkin")
        for label in ("60-second check-in", "Just me", "Good", "Fine", "Skip", "A few more questions", "Low"):
            await chat.tap(label)
        message = chat.last()
        calm = next(data for data in data_of(message) if data.endswith(":calm"))
        for number in range(FAST):
            tap(chat, message, calm if number % 2 == 0 else calm.replace(":+:", ":-:"))
            await asyncio.sleep(0)
        await chat.world.settled(lambda world: not world.updates.pending)
        await quiet(chat)
        assert "Calm" in labels(chat.last())
        edits = [call for call in chat.world.history if call.method == "editMessageText"]
        assert len(edits) < FAST


def data_of(message: dict[str, Any]) -> list[str]:
    """The data of a message's buttons."""
    return [one["callback_data"] for row in message["reply_markup"]["inline_keyboard"] for one in row]


def tap(chat: BotHarness, message: dict[str, Any], data: str) -> None:
    """Tap a button as the first person. The button may have left the message a moment ago."""
    body = {name: value for name, value in message.items() if name != "sandbox"}
    query = chat.world.callbacks.ask(chat.world.person(chat.you), body, data)
    chat.world.push_raw({"callback_query": query})
