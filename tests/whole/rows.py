"""What the database of a rig holds, counted."""

from sqlalchemy import func, select

from bot.store import make_engine
from bot.store.tables import metadata
from tests.rig import Rig


async def rows(chat: Rig) -> dict[str, int]:
    """How many rows each table holds; of the inbox, those that still hold what came in.

    `note`: the reminders without the chore that each account has, to be told and erased once it was long left alone.
    """
    engine = make_engine(chat.database_url)
    async with engine.connect() as database:
        found = {
            name: await database.scalar(select(func.count(table.c.payload if name == "inbox" else next(iter(table.c)))))
            for name, table in metadata.tables.items()
        }
    await engine.dispose()
    counts = {name: count or 0 for name, count in found.items()}
    return counts | {"note": counts["reminder"] - counts["account"]}
