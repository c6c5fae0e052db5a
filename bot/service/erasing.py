"""Erases accounts, checks that nothing is left, and erases accounts again that an older copy of the data brought back.

The ledger holds a mark of each erased account. Its file and its table are reconciled here.
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
from bot.store.ledger import Ledger
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.account import unwrap_data_key
from bot.vault.errors import SealBroken
from bot.vault.keyfile import RootKeys
from bot.vault.lookup import erased_mark, lookup

log = structlog.get_logger(__name__)

FOLLOW = timedelta(minutes=1)
"""How often a standby process reads the table of the ledger."""


async def erase(uow: UnitOfWork, roots: RootKeys, account: Account) -> None:
    """Delete an account with its entries and keys, and add its mark to the ledger.

    Entries and halves of links are deleted first: only the account's key tells which they are. Raises LedgerBroken if
    the mark cannot be stored for good, and EntriesLeft if an entry is left. The transaction must then be rolled back.
    """
    await links.leave(uow, roots, account.person.links.halves)
    await Journal(uow, account).clear()
    await uow.ledger.add(erased_mark(roots.lookup, account.id))
    await uow.accounts.delete(account.id)
    await vacuum_later(uow)


async def verify_erased(store: Store, roots: RootKeys, bot: int, outgoing: Outgoing) -> Outgoing:
    """Check an erasure before its message is sent. Returns the message, or another one if a table has rows left.

    A private chat has the id of its person, so the check can look for their account.
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
    """Reconcile the ledger's file and table, and erase accounts again whose marks only the file has.

    Needed at every start. The database may be an older copy that `afterglow restore` did not restore. Far more often, a
    process died after it wrote the mark to the file, and before the commit. Messages that wait from that chat stay: the
    first is the request to erase. They are answered like those of a stranger.

    Cheap if both have the same marks. Returns how many accounts were erased again. Raises LedgerBroken.
    """
    in_file = ledger.marks()
    async with store.begin() as uow:
        in_table = set(await uow.ledger.all())
        ledger.add(sorted(in_table - in_file))
        if not in_file - in_table:
            return 0
        await uow.ledger.note(sorted(in_file - in_table))
        return await erase_again(uow, roots, in_file - in_table, with_waiting=False)


async def follow(store: Store) -> None:
    """Copy new marks from the table to the file of a standby process, until cancelled.

    It also catches up before it starts to work. But if an older copy of the database replaces this one before that,
    only the file of this machine has the newest marks.
    """
    while True:
        await asyncio.sleep(FOLLOW.total_seconds())
        try:
            await store.catch_up()
        except Exception as error:
            log.warning("ledger sync failed, will retry", exc_info=error)


async def erase_again(uow: UnitOfWork, roots: RootKeys, marks: Collection[bytes], *, with_waiting: bool) -> int:
    """Delete every account whose mark is among `marks`. Returns how many.

    With `with_waiting`, also delete their rows of the outbox, if the outbox is of the older copy too.
    """
    back = [id async for id in uow.accounts.each() if erased_mark(roots.lookup, id) in marks]
    for id in back:
        await _links_again(uow, roots, id)
        await _entries_again(uow, roots, id)
        await uow.accounts.delete(id)
    if back and with_waiting:
        await uow.outbox.delete([id for id, payload in await uow.outbox.all() if _of(roots, id, payload) in back])
    if back:
        await vacuum_later(uow)
    return len(back)


async def _links_again(uow: UnitOfWork, roots: RootKeys, id: bytes) -> None:
    """Delete the halves of links of an account that came back. If it does not open, they cannot be found."""
    row = await uow.accounts.get(id)
    try:
        halves = opened(roots, row).person.links.halves if row is not None else ()
    except SealBroken as error:
        log.error("an erased account does not open, so its halves of links stay; nobody can use them", exc_info=error)
        return
    await links.leave(uow, roots, halves)


async def _entries_again(uow: UnitOfWork, roots: RootKeys, id: bytes) -> None:
    """Delete the entries of an account that came back.

    If its key or its index does not open, they cannot be found. They stay, but nobody can read them: their only key is
    deleted with the account.
    """
    row = await uow.accounts.get(id)
    if row is None:
        return
    try:
        key = unwrap_data_key(roots, row.data_key, row.id)
        index = opened_index(key, row)
    except SealBroken as error:
        log.error("an erased account does not open, so its entries stay; nobody can open them", exc_info=error)
        return
    await delete_entries(uow.entries, key.secret, index)


def _of(roots: RootKeys, id: bytes, payload: bytes) -> bytes | None:
    """The account of a row of the outbox. None if the row does not open."""
    try:
        return opened_row(roots, id, payload).outgoing.account
    except SealBroken:
        return None
