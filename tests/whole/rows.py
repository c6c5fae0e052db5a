"""The number of rows in each table of a bot."""

from bot.core.chores import notes
from bot.core.planned import Planned
from bot.service.accounts import Accounts
from bot.store import Store, locate
from bot.store.tables import metadata
from bot.vault.keyfile import read_key_file
from tests.support.bot_harness import BotHarness


async def rows(chat: BotHarness) -> dict[str, int]:
    """The number of rows in each table. `reminder` counts everything planned, and `note` the same without chores."""
    store = Store(locate(chat.database_url))
    try:
        async with store.read() as uow:
            counts = await uow.all_tables.counts(list(metadata.tables))
    finally:
        await store.close()
    found = await planned(chat)
    return counts | {"reminder": len(found), "note": len(notes(found))}


async def planned(chat: BotHarness) -> list[Planned]:
    """Everything in all schedules."""
    store = Store(locate(chat.database_url))
    try:
        async with store.read() as uow:
            boxes = await uow.accounts.schedules(b"", 1000)
    finally:
        await store.close()
    accounts = Accounts(read_key_file(chat.folder / "keys" / "afterglow.key"), chat.world.bot_id)
    return [one for box in boxes for one in accounts.schedule_of(*box)]
