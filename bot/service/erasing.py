"""Erasing an account, looking whether it is gone, and erasing it again where an older copy has brought it back.

The ledger tells that, and file and table of it are brought together here.
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
from bot.service.scrubbing import MOST_SOON, scrub, scrub_later
from bot.store.ledger import Ledger
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.account import unwrap_data_key
from bot.vault.errors import SealBroken
from bot.vault.keyfile import RootKeys
from bot.vault.lookup import erased_mark, lookup

log = structlog.get_logger(__name__)

FOLLOW = timedelta(minutes=1)
"""How often a process that stands by looks at the table of the ledger."""


async def erase(uow: UnitOfWork, roots: RootKeys, account: Account) -> None:
    """Delete an account with its entries and its keys, and note so in the ledger.

    The entries and halves of links go first: without the account's key nobody can tell which they were. Raises
    LedgerBroken where it cannot be noted for good, EntriesLeft where an entry stays; the transaction must then be
    undone.
    """
    await links.leave(uow, roots, account.person.links.halves)
    await Journal(uow, account).clear()
    await uow.ledger.add(erased_mark(roots.lookup, account.id))
    await uow.accounts.delete(account.id)
    await scrub_later(uow)


async def verify_erased(store: Store, roots: RootKeys, bot: int, outgoing: Outgoing) -> Outgoing:
    """What to show after an erasure: as it is where nothing of the account is left in any table.

    A private chat has the id of its person, by which their account would be found.
    """
    erased = outgoing.erased
    if erased is None:
        return outgoing
    await scrub(store, MOST_SOON)
    async with store.read() as uow:
        left = await uow.erasure_check.of(erased.account, lookup(roots.lookup, bot, outgoing.chat))
    if not left:
        return outgoing
    log.error("rows of an erased account are still there", rows=left)
    steps = tuple(replace(step, screen=erased.left) if isinstance(step, Show) else step for step in outgoing.steps)
    return replace(outgoing, steps=steps)


async def reconcile(store: Store, roots: RootKeys, ledger: Ledger) -> int:
    """Make file and table say the same, and erase again everybody in the file who came back with a copy of the data.

    For every start: a database may have been put back by other means than `afterglow restore`; or, far more often, a
    process died between noting an erasure in the file and committing it. So what waits from their chat stays: it is
    the very message that asked for the erasure, and what came after it. It is answered as a stranger's is.

    Costs little where both say the same. Returns how many accounts were erased again. Raises LedgerBroken.
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
    """Until it is cancelled: give the ledger's file of a process that stands by what the others noted.

    It catches up before it works in any case. But an older copy of the database may be put in its place in between,
    and then only what this machine knew before tells.
    """
    while True:
        await asyncio.sleep(FOLLOW.total_seconds())
        try:
            await store.catch_up()
        except Exception as error:
            log.warning("ledger sync failed, will retry", exc_info=error)


async def erase_again(uow: UnitOfWork, roots: RootKeys, marks: Collection[bytes], *, with_waiting: bool) -> int:
    """Delete every account whose mark is among `marks`. Says how many.

    `with_waiting`: also what waits for them in the outbox, where that, too, is of the older copy.
    """
    back = [id async for id in uow.accounts.each() if erased_mark(roots.lookup, id) in marks]
    for id in back:
        await _links_again(uow, roots, id)
        await _entries_again(uow, roots, id)
        await uow.accounts.delete(id)
    if back and with_waiting:
        await uow.outbox.delete([id for id, payload in await uow.outbox.all() if _of(roots, id, payload) in back])
    if back:
        await scrub_later(uow)
    return len(back)


async def _links_again(uow: UnitOfWork, roots: RootKeys, id: bytes) -> None:
    """Let go of the halves of an account that came back. Where it does not open, nobody can tell which they were."""
    row = await uow.accounts.get(id)
    try:
        halves = opened(roots, row).person.links.halves if row is not None else ()
    except SealBroken as error:
        log.error("an erased account does not open, so its halves of links stay; nobody can use them", exc_info=error)
        return
    await links.leave(uow, roots, halves)


async def _entries_again(uow: UnitOfWork, roots: RootKeys, id: bytes) -> None:
    """Delete the entries of an account that came back.

    Where its key or its index does not open, they cannot be told from others. They stay, and nobody can read them: the
    only key to them goes with the account.
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
    """The account that a row of the outbox belongs to. None where it does not open."""
    try:
        return opened_row(roots, id, payload).outgoing.account
    except SealBroken:
        return None
