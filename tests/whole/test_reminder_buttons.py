"""The buttons under a note, tapped by another person. tests/screens has the effects of each button."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from tests.support.bot_harness import BotHarness, labels, running_bot
from tests.whole.raw import forge


@asynccontextmanager
async def with_water(database_url: str, folder: Path) -> AsyncIterator[BotHarness]:
    """A bot whose first person has the note about water in the chat."""
    async with running_bot(database_url, folder) as chat:
        await chat.arrive()
        await chat.say("/done")
        await chat.tap("In a while")
        note = await chat.pass_time(timedelta(minutes=10), expecting="water")
        assert labels(note) == ["Done", "Later", "More"]
        yield chat


async def kinds(chat: BotHarness) -> list[str]:
    """The kinds of the stored notes, waiting or in the chat."""
    return sorted(one["kind"] for one in (await chat.export())["reminders"])


async def test_somebody_elses_note_is_no_longer_here(sqlite_url: str, tmp_path: Path) -> None:
    """A note's button tapped by another person shows that the note is no longer here, and changes nothing of the
    note."""
    async with with_water(sqlite_url, tmp_path) as chat:
        done = next(b for row in chat.last()["reply_markup"]["inline_keyboard"] for b in row if b["text"] == "Done")
        await chat.arrive(chat.partner)
        await forge(chat, done["callback_data"], who=chat.partner)
        await chat.world.settled(lambda _: "no longer here" in chat.last(chat.partner)["text"])
        assert "water" in await kinds(chat)
