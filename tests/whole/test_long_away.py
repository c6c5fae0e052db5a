"""A person who stays away for a year is warned, and erased a month later unless there is a sign of life."""

from datetime import timedelta
from pathlib import Path

from bot.core.chores import DELETE_INACTIVE
from tests.support.bot_harness import BotHarness, running_bot, until
from tests.whole.rows import planned, rows
from tests.whole.test_journal import keep

NOTE = "A note about this chat."
YEAR, MONTH = timedelta(days=390), timedelta(days=31)


async def wait_until_erased(chat: BotHarness) -> None:
    """Wait until no account is left."""

    async def gone() -> bool:
        return (await rows(chat))["account"] == 0

    await until(gone)


async def erasure_is_planned(chat: BotHarness) -> None:
    """Wait until the erasure of an account is planned."""

    async def going() -> bool:
        return any(one.kind == DELETE_INACTIVE for one in await planned(chat))

    await until(going)


async def test_a_year_away_and_another_month(database_url: str, tmp_path: Path) -> None:
    """After a year away the person is told, and after another month everything is erased."""
    async with running_bot(database_url, tmp_path) as chat:
        await chat.arrive()
        await keep(chat, "long ago")
        chat.clock.move(timedelta(days=330))
        await chat.all_answered(chat.partner)
        assert NOTE not in chat.texts()
        await chat.pass_time(YEAR - timedelta(days=330), expecting=NOTE)
        assert (await rows(chat))["account"] == 1
        chat.clock.move(MONTH)
        await wait_until_erased(chat)
        assert "18 or older" in (await chat.say("/start"))["text"]


async def test_a_blocked_person_is_erased_too(sqlite_url: str, tmp_path: Path) -> None:
    """A person who blocked the bot gets no warning and is erased at the same time."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        chat.world.block(chat.you)
        await chat.all_answered(chat.partner)
        chat.clock.move(YEAR)
        await erasure_is_planned(chat)
        assert NOTE not in chat.texts()
        chat.clock.move(MONTH)
        await wait_until_erased(chat)
