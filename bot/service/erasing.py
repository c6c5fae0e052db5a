"""Erases accounts, checks that nothing is left, and erases accounts again that an older copy of the data brought back.

The ledger holds a mark of each erased account. This module also reconciles the ledger's file with its table.
"""

import asyncio
from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta

import structlog

from bot.core.outgoing import Outgoing, Show
from bot.service import links
from bot.service.accounts import Account, opened, opened_index
from bot.service.journal import Journal, delete_entries
from bot.service.outbox import opened_row
from bot.service.vacuum import MOST_SOON, vacuum, vacuum_later
from bot.store.accounts import AccountRow
from bot.store.ledger import Ledger
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.account import unwrap_data_key
from bot.vault.errors import SealBroken
from bot.vault.keyfile import RootKeys
from bot.vault.lookup import erased_mark, lookup

log = structlog.get_logger(__name__)

FOLLOW = timedelta(minutes=1)
"""How often a standby process copies the ledger's table to its file."""


async def erase(uow: UnitOfWork, roots: RootKeys, account: Account) -> None:
    """Delete an account with its entries and keys, and add its mark to the ledger.

    Entries and halves of links are deleted first, because only the account can tell which they are. Raises LedgerBroken
    if the mark cannot be written to disk, and EntriesLeft if an entry is left. The transaction must then be rolled
    back.
    """
    await links.leave(uow, roots, account.person.links.halves)
    await Journal(uow, account).clear()
    await uow.ledger.add(erased_mark(roots.lookup, account.id))
    await uow.accounts.delete(account.id)
    await vacuum_later(uow)


async def verify_erased(store: Store, roots: RootKeys, bot: int, outgoing: Outgoing) -> Outgoing:
    """Check an erasure before its message is sent. Returns the message, or a different message if the database has rows
    left.

    A private chat has the id of its person, so the check can also look for a row by the person's mark.
    """
    erased = outgoing.erased
    if erased is None:
        return outgoing
    await vacuum(store, MOST_SOON)
    async with store.read() as uow:
        left = await uow.erasure_check.of(erased.account, lookup(roots.lookup, bot, outgoing.chat))
    if not left:
        return outgoing
    log.error("rows of an erased account are still there", rows=left)
    steps = tuple(replace(step, screen=erased.left) if isinstance(step, Show) else step for step in outgoing.steps)
    return replace(outgoing, steps=steps)


async def reconcile(store: Store, roots: RootKeys, ledger: Ledger) -> int:
    """Reconcile the ledger's file and table, and erase the accounts again whose marks only the file has.

    This is needed at every start, and cheap if both have the same marks. Usually the file has more marks because a
    process died after it wrote a mark to the file and before the commit. Telegram then repeats the request to erase,
    which is answered as for a person without an account. Or the database is an older copy that was not restored by
    `afterglow restore`.

    Returns how many accounts were erased again. Raises LedgerBroken.
    """
    in_file = ledger.marks()
    async with store.begin() as uow:
        in_table = set(await uow.ledger.all())
        ledger.add(sorted(in_table - in_file))
        if not in_file - in_table:
            return 0
        await uow.ledger.note(sorted(in_file - in_table))
        return await erase_again(uow, roots, in_file - in_table, with_outbox=False)


async def follow(store: Store) -> None:
    """Copy new marks from the ledger's table to the file of this standby process, until cancelled.

    The process also does this before it starts to work. But if an older copy of the database replaces this one before
    then, only the file on this machine has the newest marks.
    """
    while True:
        await asyncio.sleep(FOLLOW.total_seconds())
        try:
            await store.catch_up()
        except Exception as error:
            log.warning("ledger sync failed, will retry", exc_info=error)


async def erase_again(uow: UnitOfWork, roots: RootKeys, marks: Collection[bytes], *, with_outbox: bool) -> int:
    """Delete every account whose mark is among `marks`. Returns how many there were.

    `with_outbox` also deletes their rows of the outbox. This is needed if the outbox comes from the older copy too.
    """
    ids = [id async for id in uow.accounts.each() if erased_mark(roots.lookup, id) in marks]
    for id in ids:
        row = await uow.accounts.get(id)
        if row is not None:
            await _leave_links(uow, roots, row)
            await _delete_entries_of(uow, roots, row)
        await uow.accounts.delete(id)
    if ids and with_outbox:
        rows = await uow.outbox.all()
        await uow.outbox.delete([id for id, payload in rows if _account_of(roots, id, payload) in ids])
    if ids:
        await vacuum_later(uow)
    return len(ids)


async def _leave_links(uow: UnitOfWork, roots: RootKeys, row: AccountRow) -> None:
    """Delete the halves of links of an erased account. If the account does not open, its halves cannot be found."""
    try:
        halves = opened(roots, row).person.links.halves
    except SealBroken as error:
        log.error("an erased account does not open, so its halves of links stay; nobody can use them", exc_info=error)
        return
    await links.leave(uow, roots, halves)


async def _delete_entries_of(uow: UnitOfWork, roots: RootKeys, row: AccountRow) -> None:
    """Delete the entries of an erased account.

    If its key or its index does not open, the entries cannot be found. They stay, but nobody can read them, because
    their only key is deleted with the account.
    """
    try:
        key = unwrap_data_key(roots, row.data_key, row.id)
        index = opened_index(key, row)
    except SealBroken as error:
        log.error("an erased account does not open, so its entries stay; nobody can open them", exc_info=error)
        return
    await delete_entries(uow.entries, key.secret, index)


def _account_of(roots: RootKeys, id: bytes, payload: bytes) -> bytes | None:
    """The id of the account to which a row of the outbox belongs. None if the row does not open."""
    try:
        return opened_row(roots, id, payload).outgoing.account
    except SealBroken:
        return None
