"""Entries, sealed to the account's journal key as they are kept, and opened to be taken along."""

import os

from bot.core.turn import KeptEntry
from bot.service.accounts import Account
from bot.service.codec import Json, entry_out, load
from bot.store.entries import EntryRow
from bot.store.unit import UnitOfWork
from bot.vault.hpke import open_with, seal_to
from bot.vault.place import Place


async def keep(uow: UnitOfWork, account: Account, kept: KeptEntry) -> None:
    """Keep an entry. The journal need not be open for it."""
    id = os.urandom(16)
    sealed = seal_to(account.journal_key(), entry_out(kept), _place(account.id, id))
    await uow.entries.add(EntryRow(id, account.id, sealed))


def opened_entry(private: bytes, row: EntryRow) -> Json:
    """An entry as it was kept. Raises SealBroken where `private` is not the key it was sealed for."""
    return load(open_with(private, row.sealed, _place(row.account, row.id)))


def _place(account: bytes, id: bytes) -> Place:
    return Place(account, "entry", id, "sealed")
