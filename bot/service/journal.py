"""Entries, sealed to the account's journal key as they are kept, and opened to be taken along."""

from bot.core.journal import KeptEntry
from bot.service.accounts import Account
from bot.service.codec import entry_in, entry_out
from bot.store.entries import EntryRow
from bot.store.unit import UnitOfWork
from bot.vault.hpke import open_with, seal_to
from bot.vault.place import Place


async def keep(uow: UnitOfWork, account: Account, kept: KeptEntry, id: bytes) -> None:
    """Keep an entry under that id, 16 random bytes. The journal need not be open for it."""
    await uow.entries.add(EntryRow(id, account.id, _sealed(account, kept, id)))


async def rewrite(uow: UnitOfWork, account: Account, kept: KeptEntry) -> bool:
    """Put an entry in the place of the stored one with its id. False where that is gone meanwhile."""
    return await uow.entries.rewrite(account.id, kept.id, _sealed(account, kept, kept.id))


def opened(private: bytes, row: EntryRow) -> KeptEntry:
    """An entry from its row. Raises SealBroken."""
    return entry_in(open_with(private, row.sealed, _place(row.account, row.id)), row.id)


def _sealed(account: Account, kept: KeptEntry, id: bytes) -> bytes:
    return seal_to(account.journal_key(), entry_out(kept), _place(account.id, id))


def _place(account: bytes, id: bytes) -> Place:
    return Place(account, "entry", id, "sealed")
