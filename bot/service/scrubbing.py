"""Removes deleted bytes from SQLite's files. A mark in the database says that this is due.

Code that deletes or replaces an entry or a key sets the mark in the same transaction. `journal` and `accounts` do so,
so no caller can forget it.
"""

from typing import Final

from bot.store.store import Store
from bot.store.unit import UnitOfWork

SCRUB: Final = "scrub"
"""The name of the mark."""
DUE, UNDER_WAY, NOTHING = b"due", b"under way", b""
"""Its values."""
MOST_SOON: Final = 16 * 2**20
"""The largest database to scrub at once, in bytes. Others wait 0.2 s for it."""


async def scrub_later(uow: UnitOfWork) -> None:
    """Note that bytes were deleted or replaced, and must leave the files too."""
    await uow.marks.put(SCRUB, DUE)


async def scrub(store: Store, most: int | None = None) -> bool:
    """Remove deleted bytes from the files, if that is due. `most` is as in `Store.scrub`.

    Returns:
        Whether nothing is due any more.
    """
    async with store.read() as uow:
        due = await uow.marks.get(SCRUB)
    if not due:
        return True
    if due != UNDER_WAY:
        # A deletion during the scrub sets the mark to DUE again.
        async with store.begin() as uow:
            await uow.marks.put(SCRUB, UNDER_WAY)
    if not await store.scrub(most):
        return False
    async with store.begin() as uow:
        return await uow.marks.swap(SCRUB, UNDER_WAY, NOTHING)
