"""An account, opened: the row it came from, its data key, the person as last remembered, and their schedule."""

import os
from dataclasses import dataclass, field, replace
from typing import Any, Final

from bot.core.person import Person
from bot.core.schedule import Schedule
from bot.service.codec import person_in, person_out, schedule_in, schedule_out
from bot.service.journal_index import Index, index_in, index_out
from bot.service.scrubbing import scrub_later
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
"""Most profiles have this size, whatever their owner picked or liked; a longer one has the next step of the padding.
Unit: bytes."""
SCHEDULE_SIZE: Final = 2048
"""Bytes of a schedule before sealing, whatever is in it: its size tells nothing. Compressed, some fifty reminders and
chores fit; a fuller one takes twice as many."""


class Stale(RuntimeError):
    """Somebody else saved the account in between. Nothing was changed; the event is to be taken again."""


@dataclass(frozen=True, slots=True)
class JournalKeys:
    """The journal's pair: the private key as it is kept (bare, or under a passphrase), and the public one."""

    inner: bytes = field(repr=False)
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
    """Finds, makes and saves accounts of one bot under the root keys.

    A row of a generation that ended is refused.
    """

    def __init__(self, roots: RootKeys, bot: int) -> None:
        self._roots = roots
        self._bot = bot

    def mark(self, user: int) -> bytes:
        """The keyed hash by which a Telegram user's account is found."""
        return lookup(self._roots.lookup, self._bot, user)

    async def find(self, uow: UnitOfWork, user: int) -> Account | None:
        """The account of a Telegram user, if there is one. Raises SealBroken as `opened` does."""
        row = await uow.accounts.find(self.mark(user))
        return self.opened(uow, row, user) if row is not None else None

    async def get(self, uow: UnitOfWork, id: bytes) -> Account | None:
        """The account of that id, if it is (still) there."""
        row = await uow.accounts.get(id)
        return self.opened(uow, row) if row is not None else None

    def opened(self, uow: UnitOfWork, row: AccountRow, user: int | None = None) -> Account:
        """An account from its row, found for that Telegram user.

        Raises SealBroken also where the row is somebody else's: who can write to the database could put the mark by
        which one person is found on another's row, and read on in their own chat. A private chat has the id of its
        person, and that id is sealed in the row. Nor is a row taken that was put back as it was before the journal's
        passphrase was set, changed or taken away. Raises LedgerBroken where the ledger cannot be read.
        """
        if user is not None and open_route(self._roots, row.route, row.id) != user:
            raise SealBroken("an account was found by somebody else's mark: restore the row from a backup")
        account = opened(self._roots, row)
        if uow.ledger.is_ended(ended(self._roots, account)):
            raise SealBroken(
                "an account was put back as it was before the passphrase of its journal changed: restore a newer "
                "backup, or take this one all the same (afterglow restore --changed)"
            )
        return account

    def chat(self, account: Account) -> int:
        """Where to write to the account."""
        return open_route(self._roots, account.row.route, account.id)

    async def add(self, uow: UnitOfWork, user: int, chat: int, person: Person, schedule: Schedule = ()) -> Account:
        """A new account with keys of its own."""
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
        """Remember the person as they are now, and the schedule, the journal's keys and its index where they changed.

        Words of the person's own are sealed to the journal's key first. Other keys begin another generation.

        Raises Stale where the account changed in between, LedgerBroken where it cannot be noted that the generation
        ended.
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

    def inner(self, account: Account) -> bytes:
        """The journal's private key as it is kept: bare, or under a passphrase (see vault.passphrase)."""
        return inner(self._roots, account)

    def schedule_of(self, id: bytes, data_key: bytes, box: bytes) -> Schedule:
        """The schedule in a box, without opening the rest of the account. Raises SealBroken."""
        return opened_schedule(unwrap_data_key(self._roots, data_key, id), id, box)


def opened(roots: RootKeys, row: AccountRow) -> Account:
    """An account from its row, whatever generation it is of. Raises SealBroken where a cell is of another."""
    key = unwrap_data_key(roots, row.data_key, row.id)
    person = person_in(_opened(key, row.id, "profile", row.profile))
    account = Account(row, key, person, opened_schedule(key, row.id, row.schedule))
    # Opened although few events need them: an older cell is refused at once, and no entry goes to an older key.
    account.journal_key()
    inner(roots, account)
    _opened(key, row.id, "journal_index", row.journal_index)
    return account


def inner(roots: RootKeys, account: Account) -> bytes:
    """The journal's private key as it is kept: bare, or under a passphrase (see vault.passphrase)."""
    return unwrap_private(roots, account.row.journal_private, account.id, account.key.generation)


def ended(roots: RootKeys, account: Account) -> bytes:
    """The mark that the ledger has once the generation that this account is of has ended."""
    return ended_mark(roots.lookup, account.id, account.key.generation)


async def begin_generation(
    uow: UnitOfWork, roots: RootKeys, account: Account, keys: JournalKeys, index: Index
) -> Account:
    """Seal every cell of an account again, in another generation; the ledger refuses the one before from then on.

    Raises Stale where the account changed in between, LedgerBroken.
    """
    key = account.key.renewed()
    await uow.ledger.end(ended(roots, account))
    await scrub_later(uow)
    cells = _cells(roots, key, account.id, account.person, account.schedule, keys, index)
    return replace(account, row=await _saved(uow, account.row, cells), key=key)


def opened_index(key: DataKey, row: AccountRow) -> Index:
    """The index in an account's row, under its data key. Raises SealBroken."""
    return index_in(_opened(key, row.id, "journal_index", row.journal_index))


def opened_schedule(key: DataKey, id: bytes, box: bytes) -> Schedule:
    """The schedule in a box under the account's data key. Raises SealBroken."""
    return schedule_in(_opened(key, id, "schedule", box))


def sealed_schedule(key: DataKey, id: bytes, schedule: Schedule) -> bytes:
    """A schedule in a box under the account's data key."""
    # One byte is the mark of the padding.
    return _sealed(key, id, "schedule", schedule_out(schedule).ljust(SCHEDULE_SIZE - 1))


def _sealed_profile(key: DataKey, id: bytes, person: Person) -> bytes:
    return _sealed(key, id, "profile", person_out(person).ljust(PROFILE_SIZE - 1))


def _cells(
    roots: RootKeys, key: DataKey, id: bytes, person: Person, schedule: Schedule, keys: JournalKeys, index: Index
) -> dict[str, bytes]:
    """Every cell of an account that its generation is bound to."""
    return {
        "data_key": wrap_data_key(roots.current, key, id),
        # Sealed although it is public by its kind: base HPKE proves nothing about who sealed, so a thief who
        # could swap this key would be able to read every entry written from then on.
        "journal_public": _sealed(key, id, "journal_public", keys.public),
        "journal_private": wrap_private(roots.current, keys.inner, id, key.generation),
        "journal_index": _sealed(key, id, "journal_index", index_out(index)),
        "profile": _sealed_profile(key, id, person),
        "schedule": sealed_schedule(key, id, schedule),
    }


async def _saved(uow: UnitOfWork, row: AccountRow, cells: dict[str, bytes]) -> AccountRow:
    """The row with other cells, once they are saved. Raises Stale."""
    rev = await uow.accounts.save(row.id, row.rev, **cells)
    if rev is None:
        raise Stale("the account was saved by somebody else meanwhile: take the event again")
    # Any: `replace` takes the fields of the row by name, and `rev` is the one that is no bytes.
    new: dict[str, Any] = {**cells, "rev": rev}
    return replace(row, **new)


def _sealed(key: DataKey, id: bytes, column: str, data: bytes) -> bytes:
    return seal(key.secret, data, Cell(id, "account", id, column, key.generation))


def _opened(key: DataKey, id: bytes, column: str, blob: bytes) -> bytes:
    return unseal(key.secret, blob, Cell(id, "account", id, column, key.generation))
