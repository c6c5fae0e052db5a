"""An account, opened: the row it came from, its data key, the person as last remembered, and their schedule."""

import os
from dataclasses import dataclass, field, replace
from typing import Final

from bot.core.person import Person
from bot.core.schedule import Schedule
from bot.service.codec import person_in, person_out, schedule_in, schedule_out
from bot.service.journal_index import Index, index_in, index_out
from bot.service.words import sealed_person
from bot.store.accounts import AccountRow
from bot.store.unit import UnitOfWork
from bot.vault.account import (
    new_account_keys,
    open_route,
    seal_route,
    unwrap_data_key,
    unwrap_private,
    wrap_data_key,
    wrap_private,
)
from bot.vault.errors import SealBroken
from bot.vault.keyfile import RootKeys
from bot.vault.lookup import lookup
from bot.vault.place import Place
from bot.vault.seal import seal, unseal

SCHEDULE_SIZE: Final = 2048
"""Bytes of a schedule before sealing, whatever is in it: its size tells nothing. Compressed, some fifty reminders and
chores fit; a fuller one takes twice as many."""


class Stale(RuntimeError):
    """Somebody else saved the account in between. Nothing was changed; the event is to be taken again."""


@dataclass(frozen=True, slots=True)
class JournalKeys:
    """A change of the journal's keys: the private one as it is to be kept, and a new public one where there is one."""

    inner: bytes = field(repr=False)
    public: bytes | None = field(repr=False, default=None)


@dataclass(frozen=True, slots=True)
class Account:
    """One account, opened."""

    row: AccountRow
    key: bytes = field(repr=False)
    person: Person = field(repr=False)
    schedule: Schedule = field(repr=False, default=())

    @property
    def id(self) -> bytes:
        """The account's random id."""
        return self.row.id

    def journal_key(self) -> bytes:
        """The public key that the account's entries are sealed to."""
        return unseal(self.key, self.row.journal_public, _public(self.id))

    def index(self) -> Index:
        """The numbers of the account's entries. Raises SealBroken."""
        return opened_index(self.key, self.row)


class Accounts:
    """Finds, makes and saves accounts of one bot under the root keys."""

    def __init__(self, roots: RootKeys, bot: int) -> None:
        self._roots = roots
        self._bot = bot

    def mark(self, user: int) -> bytes:
        """The keyed hash by which a Telegram user's account is found."""
        return lookup(self._roots.lookup, self._bot, user)

    async def find(self, uow: UnitOfWork, user: int) -> Account | None:
        """The account of a Telegram user, if there is one. Raises SealBroken as `opened` does."""
        row = await uow.accounts.find(self.mark(user))
        return self.opened(row, user) if row is not None else None

    async def get(self, uow: UnitOfWork, id: bytes) -> Account | None:
        """The account of that id, if it is (still) there."""
        row = await uow.accounts.get(id)
        return self.opened(row) if row is not None else None

    def opened(self, row: AccountRow, user: int | None = None) -> Account:
        """An account from its row, found for that Telegram user.

        Raises SealBroken also where the row is somebody else's: who can write to the database could put the mark by
        which one person is found on another's row, and read on in their own chat. A private chat has the id of its
        person, and that id is sealed in the row.
        """
        if user is not None and open_route(self._roots, row.route, row.id) != user:
            raise SealBroken("an account was found by somebody else's mark: restore the row from a backup")
        key = unwrap_data_key(self._roots, row.data_key, row.id)
        person = person_in(unseal(key, row.profile, _profile(row.id)))
        return Account(row, key, person, opened_schedule(key, row.id, row.schedule))

    def chat(self, account: Account) -> int:
        """Where to write to the account."""
        return open_route(self._roots, account.row.route, account.id)

    async def add(self, uow: UnitOfWork, user: int, chat: int, person: Person, schedule: Schedule = ()) -> Account:
        """A new account with keys of its own."""
        id, keys = os.urandom(16), new_account_keys()
        person = sealed_person(person, lambda: keys.journal_public, id)
        row = AccountRow(
            id=id,
            lookup=self.mark(user),
            route=seal_route(self._roots, chat, id),
            data_key=wrap_data_key(self._roots.current, keys.data, id),
            # Sealed although it is public by its kind: base HPKE proves nothing about who sealed, so a thief who
            # could swap this key would be able to read every entry written from then on.
            journal_public=seal(keys.data, keys.journal_public, _public(id)),
            journal_private=wrap_private(self._roots.current, keys.journal_private, id),
            journal_index=seal(keys.data, index_out(Index.new()), _index(id)),
            profile=seal(keys.data, person_out(person), _profile(id)),
            schedule=sealed_schedule(keys.data, id, schedule),
        )
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

        Words of the person's own are sealed to the journal's key first.

        Raises Stale where the account changed in between.
        """
        public = keys.public if keys and keys.public else None
        person = sealed_person(person, lambda: public or account.journal_key(), account.id)
        planned = account.schedule if schedule is None or schedule == account.schedule else schedule
        profile = seal(account.key, person_out(person), _profile(account.id)) if person != account.person else None
        box = sealed_schedule(account.key, account.id, planned) if planned != account.schedule else None
        numbers = seal(account.key, index_out(index), _index(account.id)) if index is not None else None
        if profile is None and box is None and keys is None and numbers is None:
            return account
        rev = await uow.accounts.save(
            account.id,
            account.row.rev,
            profile=profile,
            schedule=box,
            journal_public=seal(account.key, public, _public(account.id)) if public else None,
            journal_private=wrap_private(self._roots.current, keys.inner, account.id) if keys else None,
            journal_index=numbers,
        )
        if rev is None:
            raise Stale("the account was saved by somebody else meanwhile: take the event again")
        row = replace(account.row, rev=rev, journal_index=numbers or account.row.journal_index)
        return replace(account, row=row, person=person, schedule=planned)

    def inner(self, account: Account) -> bytes:
        """The journal's private key as it is kept: bare, or under a passphrase (see vault.passphrase)."""
        return unwrap_private(self._roots, account.row.journal_private, account.id)

    def schedule_of(self, id: bytes, data_key: bytes, box: bytes) -> Schedule:
        """The schedule in a box, without opening the rest of the account. Raises SealBroken."""
        return opened_schedule(unwrap_data_key(self._roots, data_key, id), id, box)


def opened_index(key: bytes, row: AccountRow) -> Index:
    """The index in an account's row, under its data key. Raises SealBroken."""
    return index_in(unseal(key, row.journal_index, _index(row.id)))


def opened_schedule(key: bytes, id: bytes, box: bytes) -> Schedule:
    """The schedule in a box under the account's data key. Raises SealBroken."""
    return schedule_in(unseal(key, box, _schedule(id)))


def sealed_schedule(key: bytes, id: bytes, schedule: Schedule) -> bytes:
    """A schedule in a box under the account's data key."""
    # One byte is the mark of the padding.
    return seal(key, schedule_out(schedule).ljust(SCHEDULE_SIZE - 1), _schedule(id))


def _profile(id: bytes) -> Place:
    return Place(id, "account", id, "profile")


def _public(id: bytes) -> Place:
    return Place(id, "account", id, "journal_public")


def _index(id: bytes) -> Place:
    return Place(id, "account", id, "journal_index")


def _schedule(id: bytes) -> Place:
    return Place(id, "account", id, "schedule")
