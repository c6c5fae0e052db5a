"""What has become of everybody: read from the database and opened with the keys, through the bot's own rooms."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select

from bot.core.person import Person
from bot.core.planned import Planned
from bot.opening import open_store
from bot.service.accounts import Accounts
from bot.service.gardener import planned_of
from bot.service.journal import opened_entry
from bot.settings import Settings
from bot.store.store import Store
from bot.store.tables import DONE, account, entry, inbox, reminder
from bot.vault.account import unwrap_private
from tests.process.process import TOKEN

BOT = int(TOKEN.partition(":")[0])


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of one person, opened."""

    person: Person
    entries: tuple[dict[str, Any], ...] = ()
    planned: tuple[Planned, ...] = ()


@dataclass(slots=True)
class Ending:
    """The database, opened. `taken` holds the updates in the inbox; `faults` says what did not open or hangs loose."""

    people: dict[int, Kept] = field(default_factory=dict)
    accounts: int = 0
    taken: set[int] = field(default_factory=set)
    unfinished: set[int] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


async def read(settings: Settings, people: Iterable[int]) -> Ending:
    """Open everything."""
    found = Ending()
    async with open_store(settings) as (store, roots):
        accounts = Accounts(roots, BOT)
        for id in people:
            try:
                async with store.read() as uow:
                    one = await accounts.find(uow, id)
                    if one is None:
                        continue
                    planned = await planned_of(uow, one)
                    private = unwrap_private(roots, one.row.journal_private, one.id)
                    entries = [opened_entry(private, row) async for row in uow.entries.stream(one.id)]
                found.people[id] = Kept(one.person, tuple(entries), planned)
            except Exception as error:  # noqa: BLE001  whatever does not open is what is looked for
                found.faults.append(f"the account of {id} does not open: {type(error).__name__}: {error}")
        await _rows(store, found)
    return found


async def _rows(store: Store, found: Ending) -> None:
    async with store.engine.connect() as connection:
        rows = await connection.execute(
            select(inbox.c.update_id, inbox.c.stage, inbox.c.payload, inbox.c.chat, inbox.c.owner)
        )
        for row in rows:
            found.taken.add(row.update_id)
            if row.stage != DONE:
                found.unfinished.add(row.update_id)
            elif (row.payload, row.chat, row.owner) != (None, None, None):
                found.faults.append(f"update {row.update_id} is done, and something of it is still kept")
        found.accounts = (await connection.execute(select(func.count()).select_from(account))).scalar_one()
        for table in (entry, reminder):
            orphan = ~table.c.account.in_(select(account.c.id))
            loose = (await connection.execute(select(func.count()).select_from(table).where(orphan))).scalar_one()
            if loose:
                found.faults.append(f"{loose} rows of {table.name} belong to no account")
        if store.engine.dialect.name == "sqlite":
            told = (await connection.exec_driver_sql("PRAGMA integrity_check")).scalar_one()
            if told != "ok":
                found.faults.append(f"SQLite says of its file: {told}")
