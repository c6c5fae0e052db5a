"""Something felt off leaves nothing to be found in an export. tests/screens has its pages."""

from pathlib import Path

from tests.support.bot_harness import BotHarness, running_bot

DOOR = "Something felt off"


async def at_the_first_question(chat: BotHarness) -> None:
    """With an arc scheduled, bathroom and all."""
    await chat.arrive()
    await chat.say("/done")
    await chat.tap("Now")


async def test_nothing_about_it_is_in_the_export(sqlite_url: str, tmp_path: Path) -> None:
    """Every choice is as before, and the notes that do not come are planned like all others."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await at_the_first_question(chat)
        before = await chat.export()
        await chat.tap(DOOR)
        after = await chat.export()
        assert after["entries"] == before["entries"] == []
        assert after["profile"]["checkin"].pop("paused") is not before["profile"]["checkin"].pop("paused")
        # Which messages stand in the chat is noted on every page alike.
        assert after["profile"].pop("messages") and before["profile"].pop("messages")
        assert after["profile"] == before["profile"]
        await chat.say("/done")
        await chat.tap("In a while")
        assert "bathroom" in [one["kind"] for one in (await chat.export())["reminders"]]
