"""A check-in is one message, even if Telegram cannot delete or find the old one."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.support.bot_harness import BotHarness, buttons, running_bot


def live(chat: BotHarness) -> list[dict[str, Any]]:
    """The messages in which a check-in can be answered."""
    return [m for m in chat.world.chat(chat.you) if any(is_door(button) for button in buttons(m))]


def is_door(button: dict[str, Any]) -> bool:
    """Whether the button is the way out that every question has."""
    data = str(button.get("callback_data"))
    return data.startswith("q:") and data.endswith(":f")


async def one_live(chat: BotHarness) -> dict[str, Any]:
    """The single message of the check-in. Waits until the message that it replaced is gone."""
    await chat.world.settled(lambda _: len(live(chat)) == 1)
    return live(chat)[0]


async def begun(chat: BotHarness, title: str = "60-second check-in") -> int:
    """Begin a check-in; returns the id of its message."""
    await chat.arrive()
    await chat.say("/checkin")
    return int((await chat.tap(title))["message_id"])


async def test_a_typed_answer_moves_to_the_bottom(sqlite_url: str, tmp_path: Path) -> None:
    """After a typed answer the check-in is a new message at the bottom, and the old one is deleted."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        message = await begun(chat, "Pillow talk")
        for label in ("Next", "On my own", "The pace", "That is it"):
            await chat.tap(label)
        await chat.say("slow was good")
        here = await one_live(chat)
        assert here["message_id"] > message and "Which moment" in here["text"]
        assert here["message_id"] == max(m["message_id"] for m in chat.world.chat(chat.you))
        assert all(m["message_id"] != message for m in chat.world.chat(chat.you))
        assert (await chat.tap("Skip"))["message_id"] == here["message_id"]


async def test_an_old_message_loses_its_buttons(sqlite_url: str, tmp_path: Path) -> None:
    """Telegram deletes no message over 48 hours old, so the bot removes the buttons of the old question."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/settings")
        await chat.tap("✓ Clear this chat daily")
        await chat.say("/checkin")
        message = int((await chat.tap("60-second check-in"))["message_id"])
        await chat.pass_time(timedelta(days=3))
        await chat.say("back again")
        assert (await one_live(chat))["message_id"] > message
        assert any(m["message_id"] == message for m in chat.world.chat(chat.you))


async def test_a_deleted_message_is_sent_again(sqlite_url: str, tmp_path: Path) -> None:
    """If the person deletes the check-in's message, the next question comes in a new one."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        message = await begun(chat)
        data = next(b["callback_data"] for row in live(chat)[0]["reply_markup"]["inline_keyboard"] for b in row)
        assert data.endswith("solo")
        chat.world.tap(chat.you, message, data)
        chat.world.remove(chat.world.chats[chat.you], [message])
        await chat.world.settled(lambda _: any("How do you feel" in m["text"] for m in live(chat)))
        await chat.tap("Good")
        assert "body" in (await one_live(chat))["text"]


async def test_a_question_may_not_be_forwarded(sqlite_url: str, tmp_path: Path) -> None:
    """The message of a question is protected from forwarding."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await begun(chat, "Pillow talk")
        for label in ("Next", "On my own", "The pace", "That is it"):
            await chat.tap(label)
        assert (await chat.say("slow was good")).get("has_protected_content")
