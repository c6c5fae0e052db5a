"""Erasing an account, and erasing it again where an older copy of the database has brought it back."""

from collections.abc import Collection

from bot.store.ledger import Ledger
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.account import open_route
from bot.vault.errors import SealBroken
from bot.vault.keyfile import RootKeys
from bot.vault.lookup import chat_mark, erased_mark

SCRUB = "scrub"
"""The mark that says that erased bytes are still to leave the files."""


async def erase(uow: UnitOfWork, roots: RootKeys, account: bytes) -> None:
    """Delete an account, with its keys and all that is theirs, and note so in the ledger first.

    Raises LedgerBroken where that cannot be noted for good; the transaction must then be undone.
    """
    await uow.erasures.add(erased_mark(roots.lookup, account))
    await uow.accounts.delete(account)
    await uow.marks.put(SCRUB, b"due")


async def reconcile(store: Store, roots: RootKeys, ledger: Ledger) -> int:
    """Make file and table say the same, and erase again whoever is in the file but came back with a copy of the data.

    For every start: a database may have been put back by other means than `afterglow restore`; or, far more often, a
    process died between noting an erasure in the file and committing it. So what waits from their chat stays: it is
    the very message that asked for the erasure, and what came after it. It is answered as a stranger's is.

    Costs little where both say the same. Returns how many accounts were erased again. Raises LedgerBroken.
    """
    in_file = ledger.marks()
    async with store.begin() as uow:
        in_table = set(await uow.erasures.all())
        ledger.add(sorted(in_table - in_file))
        if not in_file - in_table:
            return 0
        await uow.erasures.note(sorted(in_file - in_table))
        return await erase_again(uow, roots, in_file - in_table, with_waiting=False)


async def erase_again(uow: UnitOfWork, roots: RootKeys, marks: Collection[bytes], *, with_waiting: bool) -> int:
    """Delete every account whose mark is among `marks`. Says how many.

    `with_waiting`: also what waits in the inbox from its chat, where that, too, is of the older copy.
    """
    bots = await uow.inbox.bots() if with_waiting else []
    back = [id async for id in uow.accounts.each() if erased_mark(roots.lookup, id) in marks]
    for id in back:
        row = await uow.accounts.get(id)
        assert row is not None, "it was there a moment ago, in this transaction"
        try:
            chat = open_route(roots, row.route, id)
        except SealBroken:
            # Its chat is not to be had any more; the account goes all the same.
            pass
        else:
            for bot in bots:
                await uow.inbox.drop(chat_mark(roots.lookup, bot, chat))
        await uow.accounts.delete(id)
    if back:
        await uow.marks.put(SCRUB, b"due")
    return len(back)
