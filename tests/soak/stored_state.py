"""The stored state of all people: read from the database and opened with the keys, through the bot's own modules."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Table, func, select

from bot.core.journal import KeptEntry
from bot.core.person import Person
from bot.core.planned import Planned
from bot.service.accounts import Account, Accounts
from bot.service.journal import Journal
from bot.service.words import opened_person
from bot.settings import Settings
from bot.store.address import locate
from bot.store.connection import EPOCH
from bot.store.ledger import Ledger
from bot.store.store import Store
from bot.store.tables import account, outbox, seen
from bot.store.tables import ledger as ledger_table
from bot.store.unit import UnitOfWork
from bot.vault.errors import SealBroken
from bot.vault.keyfile import RootKeys, read_key_file
from bot.vault.lookup import erased_mark
from bot.vault.passphrase import derive_key, parameters_of, unwrap
from tests.process.process import TOKEN
from tests.support.wrapped import is_wrapped

BOT = int(TOKEN.partition(":")[0])


@dataclass(frozen=True, slots=True)
class StoredPerson:
    """The stored data of one person, opened."""

    person: Person
    entries: tuple[KeptEntry, ...] = ()
    planned: tuple[Planned, ...] = ()
    passphrase: str | None = None
    """The passphrase that opened the journal; None if it has none."""


@dataclass(slots=True)
class StoredState:
    """The database at one moment, opened."""

    people: dict[int, StoredPerson] = field(default_factory=dict)
    accounts: int = 0
    done: set[int] = field(default_factory=set)
    """The ids of the updates stored as done."""
    waiting: int = 0
    """The number of rows in the outbox."""
    epoch: int = 0
    """How often a process took over."""
    at: datetime | None = None
    """The time at Telegram."""
    faults: list[str] = field(default_factory=list)
    """Rows that do not open or belong to no account."""


async def read(
    settings: Settings, ledgers: Iterable[Ledger], people: Iterable[int], passphrases: Mapping[int, tuple[str, ...]]
) -> StoredState:
    """Open everything. Writes nothing."""
    found, roots = StoredState(), read_key_file(settings.key_file)
    accounts, store = Accounts(roots, BOT), Store(locate(settings.database_url.get_secret_value()))
    try:
        async with store.read() as uow:
            for id in people:
                try:
                    one = await accounts.find(uow, id)
                    if one is not None:
                        found.people[id] = await _open_account(uow, accounts, one, passphrases.get(id, ()))
                except Exception as error:  # noqa: BLE001  whatever does not open is what is looked for
                    found.faults.append(f"the account of {id} does not open: {type(error).__name__}: {error}")
        await _read_unowned(store, accounts, found)
        await _check_erased(store, roots, list(ledgers), found)
    finally:
        await store.close()
    return found


async def _open_account(
    uow: UnitOfWork, accounts: Accounts, one: Account, passphrases: tuple[str, ...]
) -> StoredPerson:
    """An account, opened with its keys. Raises SealBroken if no known passphrase fits."""
    inner, passphrase = accounts.stored_private(one), None
    if is_wrapped(inner):
        keys = {each: unwrap(derive_key(each, parameters_of(inner)), inner, one.id) for each in passphrases}
        passphrase, private = next(((each, key) for each, key in keys.items() if key is not None), (None, None))
        if private is None:
            raise SealBroken("none of the passphrases opens the journal")
        inner = private
    if one.person.lock.locked != (passphrase is not None):
        raise SealBroken(
            f"the journal is said to be {'' if one.person.lock.locked else 'not '}locked, and is otherwise"
        )
    entries = [entry async for _, entry in Journal(uow, one).stream(inner)]
    return StoredPerson(opened_person(one.person, inner, one.id), tuple(entries), one.schedule, passphrase)


async def idle(store: Store) -> bool:
    """Whether the outbox is empty."""
    async with store.database.read() as connection:
        return int((await connection.execute(select(func.count()).select_from(outbox))).scalar_one()) == 0


async def _count(store: Store, table: Table, *where: Any) -> int:
    """The number of matching rows."""
    async with store.database.read() as connection:
        statement = select(func.count()).select_from(table).where(*where)
        return int((await connection.execute(statement)).scalar_one())


async def _read_unowned(store: Store, accounts: Accounts, found: StoredState) -> None:
    """Read what belongs to no account: the epoch, finished updates, and the number of waiting rows."""
    async with store.read() as uow:
        found.epoch = int(await uow.metadata.get(EPOCH) or 0)
    async with store.database.read() as connection:
        for id, tries in await connection.execute(select(seen.c.update_id, seen.c.tries)):
            if tries is None:
                found.done.add(id)
        if store.address.is_sqlite:
            told = (await connection.execute(select(func.count()).select_from(func.pragma_quick_check()))).scalar_one()
            if told != 1:
                found.faults.append("SQLite finds faults in its file")
    found.waiting = await _count(store, outbox)
    found.accounts = await _count(store, account)
    async with store.read() as uow:
        opened = [await accounts.get(uow, id) async for id in uow.accounts.each()]
        named = sum(len(one.index().numbers) for one in opened if one is not None)
        if (there := await uow.entries.count()) != named:
            found.faults.append(f"there are {there} entries, and the accounts name {named}")


async def _check_erased(store: Store, roots: RootKeys, ledgers: list[Ledger], found: StoredState) -> None:
    """No erased account exists, and all ledger files together hold every mark of the table."""
    marks = set[bytes]().union(*(ledger.marks() for ledger in ledgers))
    async with store.database.read() as connection:
        ids = [id for (id,) in await connection.execute(select(account.c.id))]
        table = {mark for (mark,) in await connection.execute(select(ledger_table.c.mark))}
    if back := sum(erased_mark(roots.lookup, id) in marks | table for id in ids):
        found.faults.append(f"{back} accounts are there that a ledger says are erased")
    if table - marks:
        found.faults.append(f"{len(table - marks)} marks stand in no ledger file")
