"""Something that felt off leaves no trace in an export. tests/screens has its pages."""

from pathlib import Path

from tests.support.bot_harness import BotHarness, running_bot

DOOR = "Something felt off"


async def at_the_first_question(chat: BotHarness) -> None:
    """Plan the notes after /done, and open the first question."""
    await chat.arrive()
    await chat.say("/done")
    await chat.tap("Now")


async def test_nothing_about_it_is_in_the_export(sqlite_url: str, tmp_path: Path) -> None:
    """After something felt off, the profile in the export is the same as before, and later notes are planned as
    usual."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await at_the_first_question(chat)
        before = await chat.export()
        await chat.tap(DOOR)
        after = await chat.export()
        assert after["entries"] == before["entries"] == []
        assert after["profile"]["checkin"].pop("paused") is not before["profile"]["checkin"].pop("paused")
        # The message ids change with every page.
        assert after["profile"].pop("messages") and before["profile"].pop("messages")
        assert after["profile"] == before["profile"]
        await chat.say("/done")
        await chat.tap("In a while")
        assert "bathroom" in [one["kind"] for one in (await chat.export())["reminders"]]
