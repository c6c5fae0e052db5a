"""/insights over real HTTP: pictures are drawn, sent, recorded, and deleted from the chat."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.core.looking_back import FEWEST
from bot.sandbox.faults import CallFault
from tests.support.bot_harness import BotHarness, running_bot
from tests.whole.test_urgent import quiet


def pictures(chat: BotHarness) -> list[dict[str, Any]]:
    """The pictures in the chat."""
    return [message for message in chat.world.chat(chat.you) if "photo" in message]


async def keep_enough(chat: BotHarness) -> None:
    """Keep as many check-ins as /insights needs."""
    await chat.arrive()
    for _ in range(FEWEST):
        await chat.say("/checkin")
        await chat.tap("A day or more later")
        while "Which words fit today?" not in chat.last()["text"]:
            await chat.tap("Skip")
        await chat.tap("Calm")
        await chat.tap("That is it")
        while "Shall I keep this?" not in chat.last()["text"]:
            await chat.tap("Skip")
        await chat.tap("Keep it")


async def test_a_picture_comes_and_goes(database_url: str, tmp_path: Path) -> None:
    """The picture is above the page, under a spoiler, and is deleted with it."""
    async with running_bot(database_url, tmp_path) as chat:
        await keep_enough(chat)
        page = await chat.say("/insights")
        assert "often: calm" in page["text"]
        (picture,) = pictures(chat)
        assert picture["has_media_spoiler"] and picture["message_id"] < page["message_id"]
        await quiet(chat)
        chat.clock.move(timedelta(minutes=11))
        await chat.world.settled(lambda _: not pictures(chat) and "often: calm" not in str(chat.texts()))


async def test_a_picture_that_never_arrives(database_url: str, tmp_path: Path) -> None:
    """If the picture cannot be sent, the page with the words still comes."""
    async with running_bot(database_url, tmp_path) as chat:
        await keep_enough(chat)
        chat.sandbox.faults.add("sendPhoto", CallFault.error(502, "Bad Gateway"))
        assert "often: calm" in (await chat.say("/insights"))["text"]
        assert pictures(chat) == []
