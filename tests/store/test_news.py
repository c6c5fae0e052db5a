"""News: told at the commit, to whoever listens for that bot, and nothing of it where the transaction is undone."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from bot.store import Store, make_engine
from bot.store.bell import Bell
from tests.store.rows import BOT

SOON = 20.0


@asynccontextmanager
async def hearing(store: Store, bot: int) -> AsyncIterator["asyncio.Queue[str]"]:
    """What that bot's processes are told."""
    listening, told = asyncio.Event(), asyncio.Queue[str]()
    task = asyncio.create_task(Bell(store, bot).listen(lambda _: listening.set(), told.put_nowait))
    async with asyncio.timeout(SOON):
        await listening.wait()
    yield told
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_what_is_told_is_heard_in_order_by_that_bot_alone_once_it_is_committed(postgresql_url: str) -> None:
    store = Store(make_engine(postgresql_url))
    async with hearing(store, BOT) as told, hearing(store, BOT + 1) as others:
        with suppress(LookupError):
            async with store.begin() as uow:
                await uow.news.tell(BOT, "undone")
                raise LookupError
        async with store.begin() as uow:
            await uow.news.tell(BOT, "one")
            with suppress(LookupError):
                async with uow.savepoint():
                    await uow.news.tell(BOT, "undone in part")
                    raise LookupError
            await uow.news.tell(BOT, "two words")
            await uow.news.tell(BOT + 1, "three")
        async with asyncio.timeout(SOON):
            assert [await told.get(), await told.get(), await others.get()] == ["one", "two words", "three"]
    assert told.empty() and others.empty()
    await store.close()


async def test_on_a_file_nobody_is_told(sqlite_url: str) -> None:
    store = Store(make_engine(sqlite_url))
    async with store.begin() as uow:
        await uow.news.tell(BOT, "one")
        await uow.news.tell(BOT, "x" * 100_000)
    await store.close()
