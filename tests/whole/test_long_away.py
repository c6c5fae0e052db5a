"""Who stays away for a year is told, and a month later what is kept of them is erased; any sign of life undoes it."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.store.engine import make_engine
from bot.store.store import Store
from tests.rig import rig
from tests.whole.test_journal import keep

NOTE = "A note about this chat."
YEAR, MONTH = timedelta(days=390), timedelta(days=31)


async def accounts(database_url: str) -> int:
    """How many accounts there are."""
    store = Store(make_engine(database_url))
    try:
        async with store.read() as uow:
            return await uow.accounts.count()
    finally:
        await store.close()


async def next_due(database_url: str) -> datetime:
    """When the next reminder or chore is to be looked at, or is free again."""
    store = Store(make_engine(database_url))
    try:
        async with store.read() as uow:
            at = await uow.reminders.next_due()
            return datetime.fromtimestamp((at or 0) / 1000, UTC)
    finally:
        await store.close()


async def test_after_a_year_they_are_told_and_after_another_month_all_is_erased(
    database_url: str, tmp_path: Path
) -> None:
    async with rig(database_url, tmp_path) as chat:
        await chat.arrive()
        await keep(chat, "long ago")
        chat.clock.move(timedelta(days=330))
        await chat.all_answered(chat.partner)
        assert NOTE not in chat.texts()
        await chat.pass_time(YEAR - timedelta(days=330), expecting=NOTE)
        assert await accounts(database_url) == 1
        # The month is counted from when the bot noted that they were told, a moment after they see it.
        async with asyncio.timeout(5):
            while await next_due(database_url) < chat.clock.now() + timedelta(days=1):  # noqa: ASYNC110  nobody tells
                await asyncio.sleep(0.01)
        chat.clock.move(MONTH)
        for _ in range(500):
            if not await accounts(database_url):
                break
            await chat.all_answered(chat.partner)
        assert await accounts(database_url) == 0
        assert "18 or older" in (await chat.say("/start"))["text"]


async def test_a_sign_of_life_after_the_note_keeps_it_all(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await keep(chat, "long ago")
        await chat.pass_time(YEAR, expecting=NOTE)
        await chat.tap("More")
        chat.clock.move(MONTH)
        await chat.all_answered()
        assert len((await chat.export())["entries"]) == 1


async def test_who_comes_every_now_and_then_is_never_told(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        for _ in range(30):
            await chat.pass_time(timedelta(days=60))
            await chat.say("/help")
        assert NOTE not in chat.texts()


async def test_who_blocked_the_bot_is_erased_all_the_same(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        chat.world.block(chat.you)
        await chat.all_answered(chat.partner)
        chat.clock.move(YEAR)
        for _ in range(20):
            await chat.all_answered(chat.partner)
        chat.clock.move(MONTH)
        for _ in range(500):
            if not await accounts(sqlite_url):
                break
            await chat.all_answered(chat.partner)
        assert await accounts(sqlite_url) == 0
