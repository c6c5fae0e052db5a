"""An account, opened: the row it came from, its data key, and the person as last remembered."""

import os
from dataclasses import dataclass, field

from bot.core.person import Person
from bot.service.codec import person_in, person_out
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

    @property
    def id(self) -> bytes:
        """The account's random id."""
        return self.row.id

    def journal_key(self) -> bytes:
        """The public key that the account's entries are sealed to."""
        return unseal(self.key, self.row.journal_public, _public(self.id))


class Accounts:
    """Finds, makes and saves accounts of one bot under the root keys."""

    def __init__(self, roots: RootKeys, bot: int) -> None:
        self._roots = roots
        self._bot = bot

    async def find(self, uow: UnitOfWork, user: int) -> Account | None:
        """The account of a Telegram user, if there is one.

        Raises SealBroken also where the row found is somebody else's: who can write to the database could put the
        mark by which one person is found on another's row, and read on in their own chat. A private chat has the id
        of its person, and that id is sealed in the row.
        """
        row = await uow.accounts.find(lookup(self._roots.lookup, self._bot, user))
        if row is None:
            return None
        if open_route(self._roots, row.route, row.id) != user:
            raise SealBroken("an account was found by somebody else's mark: restore the row from a backup")
        return self._opened(row)

    async def get(self, uow: UnitOfWork, id: bytes) -> Account | None:
        """The account of that id, if it is (still) there."""
        row = await uow.accounts.get(id)
        return self._opened(row) if row is not None else None

    def chat(self, account: Account) -> int:
        """Where to write to the account."""
        return open_route(self._roots, account.row.route, account.id)

    async def add(self, uow: UnitOfWork, user: int, chat: int, person: Person) -> Account:
        """A new account with keys of its own."""
        id, keys = os.urandom(16), new_account_keys()
        row = AccountRow(
            id=id,
            lookup=lookup(self._roots.lookup, self._bot, user),
            route=seal_route(self._roots, chat, id),
            data_key=wrap_data_key(self._roots.current, keys.data, id),
            # Sealed although it is public by its kind: base HPKE proves nothing about who sealed, so a thief who
            # could swap this key would be able to read every entry written from then on.
            journal_public=seal(keys.data, keys.journal_public, _public(id)),
            journal_private=wrap_private(self._roots.current, keys.journal_private, id),
            profile=seal(keys.data, person_out(person), _profile(id)),
        )
        await uow.accounts.add(row)
        return Account(row, keys.data, person)

    async def save(self, uow: UnitOfWork, account: Account, person: Person, keys: JournalKeys | None = None) -> None:
        """Remember the person as they are now, and the journal's keys where they changed.

        Raises Stale where the account changed in between.
        """
        if person == account.person and keys is None:
            return
        saved = await uow.accounts.save(
            account.id,
            account.row.rev,
            profile=seal(account.key, person_out(person), _profile(account.id)),
            journal_public=seal(account.key, keys.public, _public(account.id)) if keys and keys.public else None,
            journal_private=wrap_private(self._roots.current, keys.inner, account.id) if keys else None,
        )
        if not saved:
            raise Stale("the account was saved by somebody else meanwhile: take the event again")

    def inner(self, account: Account) -> bytes:
        """The journal's private key as it is kept: bare, or under a passphrase (see vault.passphrase)."""
        return unwrap_private(self._roots, account.row.journal_private, account.id)

    def _opened(self, row: AccountRow) -> Account:
        key = unwrap_data_key(self._roots, row.data_key, row.id)
        return Account(row, key, person_in(unseal(key, row.profile, _profile(row.id))))


def _profile(id: bytes) -> Place:
    return Place(id, "account", id, "profile")


def _public(id: bytes) -> Place:
    return Place(id, "account", id, "journal_public")
