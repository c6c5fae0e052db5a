"""Finds, opens and saves accounts: their row, data key, profile and schedule."""

import os
from dataclasses import dataclass, field, replace
from typing import Any, Final

from bot.core.person import Person
from bot.core.schedule import Schedule
from bot.service.codec import from_bytes, schedule_in, schedule_out, to_bytes
from bot.service.journal_index import Index, index_in, index_out
from bot.service.vacuum import vacuum_later
from bot.service.words import sealed_person
from bot.store.accounts import AccountRow, new_rev
from bot.store.unit import UnitOfWork
from bot.vault.account import (
    DataKey,
    new_account_keys,
    open_route,
    seal_route,
    unwrap_data_key,
    unwrap_private,
    wrap_data_key,
    wrap_private,
)
from bot.vault.cell import Cell
from bot.vault.errors import SealBroken
from bot.vault.keyfile import RootKeys
from bot.vault.lookup import ended_mark, lookup
from bot.vault.seal import seal, unseal

PROFILE_SIZE: Final = 1024
"""Bytes to which a profile is filled before sealing. A longer profile takes the next step of the padding."""
SCHEDULE_SIZE: Final = 2048
"""Bytes to which a schedule is filled before sealing, so that its size tells nothing. Compressed, some fifty reminders
and chores fit. A larger schedule takes twice as many bytes."""


class Stale(RuntimeError):
    """Another transaction saved the account meanwhile. Nothing was changed; the event must be handled again."""


@dataclass(frozen=True, slots=True)
class JournalKeys:
    """The journal's key pair."""

    stored_private: bytes = field(repr=False)
    """The private key as it is stored: bare, or under a passphrase."""
    public: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Account:
    """One account, opened."""

    row: AccountRow
    key: DataKey
    person: Person = field(repr=False)
    schedule: Schedule = field(repr=False, default=())

    @property
    def id(self) -> bytes:
        """The account's random id."""
        return self.row.id

    def journal_key(self) -> bytes:
        """The public key that the account's entries are sealed to."""
        return _opened(self.key, self.id, "journal_public", self.row.journal_public)

    def index(self) -> Index:
        """The numbers of the account's entries. Raises SealBroken."""
        return opened_index(self.key, self.row)


class Accounts:
    """Finds, creates and saves the accounts of one bot. It refuses a row of a generation that has ended."""

    def __init__(self, roots: RootKeys, bot: int) -> None:
        self._roots = roots
        self._bot = bot

    def mark(self, user: int) -> bytes:
        """The keyed hash by which a Telegram user's account is found."""
        return lookup(self._roots.lookup, self._bot, user)

    async def find(self, uow: UnitOfWork, user: int) -> Account | None:
        """The account of a Telegram user; None if there is none. Raises SealBroken as `opened` does."""
        row = await uow.accounts.find(self.mark(user))
        return self.opened(uow, row, user) if row is not None else None

    async def get(self, uow: UnitOfWork, id: bytes) -> Account | None:
        """The account of that id; None if there is none. Raises SealBroken as `opened` does."""
        row = await uow.accounts.get(id)
        return self.opened(uow, row) if row is not None else None

    def opened(self, uow: UnitOfWork, row: AccountRow, user: int | None = None) -> Account:
        """Open an account's row. `user` is the Telegram user for whom the row was found, if it was found by its mark.

        Raises SealBroken if the row belongs to another user. An attacker who can write to the database could put their
        own mark on another person's row, to read the account in their own chat. But a private chat has the id of its
        user, and that id is sealed in the row.

        Also raises SealBroken for a row from before the journal's passphrase was set, changed or removed. Raises
        LedgerBroken if the ledger cannot be read.
        """
        if user is not None and open_route(self._roots, row.route, row.id) != user:
            raise SealBroken("an account was found by somebody else's mark: restore the row from a backup")
        account = opened(self._roots, row)
        if uow.ledger.is_ended(end_mark(self._roots, account)):
            raise SealBroken(
                "an account was put back as it was before the passphrase of its journal changed: restore a newer "
                "backup, or take this one all the same (afterglow restore --changed)"
            )
        return account

    def chat(self, account: Account) -> int:
        """The chat id of the account."""
        return open_route(self._roots, account.row.route, account.id)

    async def add(self, uow: UnitOfWork, user: int, chat: int, person: Person, schedule: Schedule = ()) -> Account:
        """Create an account with new keys."""
        id, keys = os.urandom(16), new_account_keys()
        person = sealed_person(person, lambda: keys.journal.public, id)
        pair = JournalKeys(keys.journal.private, keys.journal.public)
        cells = _cells(self._roots, keys.data, id, person, schedule, pair, Index.new())
        route = seal_route(self._roots, chat, id)
        row = AccountRow(id=id, lookup=self.mark(user), route=route, rev=new_rev(), **cells)
        await uow.accounts.add(row)
        return Account(row, keys.data, person, schedule)

    async def save(
        self,
        uow: UnitOfWork,
        account: Account,
        person: Person,
        schedule: Schedule | None = None,
        keys: JournalKeys | None = None,
        index: Index | None = None,
    ) -> Account:
        """Save the person, and the schedule, the journal's keys and its index if they are given and changed.

        The person's own words are sealed to the journal's key first. New keys begin a new generation.

        Raises Stale if another transaction saved the account meanwhile, and LedgerBroken if the ledger cannot be
        written.
        """
        person = sealed_person(person, lambda: keys.public if keys else account.journal_key(), account.id)
        planned = account.schedule if schedule is None or schedule == account.schedule else schedule
        if keys is not None:
            changed = replace(account, person=person, schedule=planned)
            return await begin_generation(uow, self._roots, changed, keys, index or account.index())
        cells: dict[str, bytes] = {}
        if person != account.person:
            cells["profile"] = _sealed_profile(account.key, account.id, person)
        if planned != account.schedule:
            cells["schedule"] = sealed_schedule(account.key, account.id, planned)
        if index is not None:
            cells["journal_index"] = _sealed(account.key, account.id, "journal_index", index_out(index))
        row = await _saved(uow, account.row, cells) if cells else account.row
        return replace(account, row=row, person=person, schedule=planned)

    def stored_private(self, account: Account) -> bytes:
        """The journal's private key as it is stored: see the function `stored_private`."""
        return stored_private(self._roots, account)

    def schedule_of(self, id: bytes, data_key: bytes, box: bytes) -> Schedule:
        """The schedule in a box, without opening the rest of the account. Raises SealBroken."""
        return opened_schedule(unwrap_data_key(self._roots, data_key, id), id, box)


def opened(roots: RootKeys, row: AccountRow) -> Account:
    """Open an account's row, of any generation. Raises SealBroken if its cells are of different generations."""
    key = unwrap_data_key(roots, row.data_key, row.id)
    person = from_bytes(Person, _opened(key, row.id, "profile", row.profile))
    account = Account(row, key, person, opened_schedule(key, row.id, row.schedule))
    # Few events need these cells. They are opened so that an older cell is refused at once, and no entry is ever sealed
    # to an older key.
    account.journal_key()
    stored_private(roots, account)
    _opened(key, row.id, "journal_index", row.journal_index)
    return account


def stored_private(roots: RootKeys, account: Account) -> bytes:
    """The journal's private key as it is stored: bare, or under a passphrase (see vault.passphrase)."""
    return unwrap_private(roots, account.row.journal_private, account.id, account.key.generation)


def end_mark(roots: RootKeys, account: Account) -> bytes:
    """The ledger's mark for the end of this account's generation."""
    return ended_mark(roots.lookup, account.id, account.key.generation)


async def begin_generation(
    uow: UnitOfWork, roots: RootKeys, account: Account, keys: JournalKeys, index: Index
) -> Account:
    """Seal every cell of an account again, in a new generation. From then on the previous generation is refused.

    Raises Stale and LedgerBroken as `Accounts.save` does.
    """
    key = account.key.renewed()
    await uow.ledger.end(end_mark(roots, account))
    await vacuum_later(uow)
    cells = _cells(roots, key, account.id, account.person, account.schedule, keys, index)
    return replace(account, row=await _saved(uow, account.row, cells), key=key)


def opened_index(key: DataKey, row: AccountRow) -> Index:
    """The index in an account's row. Raises SealBroken."""
    return index_in(_opened(key, row.id, "journal_index", row.journal_index))


def opened_schedule(key: DataKey, id: bytes, box: bytes) -> Schedule:
    """The schedule in a box of the account. Raises SealBroken."""
    return schedule_in(_opened(key, id, "schedule", box))


def sealed_schedule(key: DataKey, id: bytes, schedule: Schedule) -> bytes:
    """A schedule, sealed under the account's data key."""
    # One byte is the mark of the padding.
    return _sealed(key, id, "schedule", schedule_out(schedule).ljust(SCHEDULE_SIZE - 1))


def _sealed_profile(key: DataKey, id: bytes, person: Person) -> bytes:
    return _sealed(key, id, "profile", to_bytes(person).ljust(PROFILE_SIZE - 1))


def _cells(
    roots: RootKeys, key: DataKey, id: bytes, person: Person, schedule: Schedule, keys: JournalKeys, index: Index
) -> dict[str, bytes]:
    """All cells of an account that are bound to its generation, by column."""
    return {
        "data_key": wrap_data_key(roots.current, key, id),
        # Sealed although it is a public key: base HPKE does not authenticate the sender, so an attacker who swaps this
        # key could read every entry written from then on.
        "journal_public": _sealed(key, id, "journal_public", keys.public),
        "journal_private": wrap_private(roots.current, keys.stored_private, id, key.generation),
        "journal_index": _sealed(key, id, "journal_index", index_out(index)),
        "profile": _sealed_profile(key, id, person),
        "schedule": sealed_schedule(key, id, schedule),
    }


async def _saved(uow: UnitOfWork, row: AccountRow, cells: dict[str, bytes]) -> AccountRow:
    """Save these cells. Returns the new row. Raises Stale."""
    rev = await uow.accounts.save(row.id, row.rev, **cells)
    if rev is None:
        raise Stale("the account was saved elsewhere meanwhile: handle the event again")
    # Any: `replace` takes the fields of the row by name, and `rev` is not bytes.
    changes: dict[str, Any] = {**cells, "rev": rev}
    return replace(row, **changes)


def _sealed(key: DataKey, id: bytes, column: str, data: bytes) -> bytes:
    return seal(key.secret, data, Cell(id, "account", id, column, key.generation))


def _opened(key: DataKey, id: bytes, column: str, blob: bytes) -> bytes:
    return unseal(key.secret, blob, Cell(id, "account", id, column, key.generation))
