"""Removes deleted bytes from SQLite's files. The database says whether this is due.

Code that deletes or replaces an entry or a key notes that in the same transaction. `journal` and `accounts` do so,
so no caller can forget it.
"""

from typing import Final

from bot.store.store import Store
from bot.store.unit import UnitOfWork

VACUUM: Final = "vacuum"
"""The name of the note in the metadata."""
DUE, UNDER_WAY, NOTHING = b"due", b"under way", b""
"""Its values."""
MOST_SOON: Final = 16 * 2**20
"""The largest database to vacuum at once, in bytes. Others wait 0.2 s for it."""


async def vacuum_later(uow: UnitOfWork) -> None:
    """Note that bytes were deleted or replaced, and must leave the files too."""
    await uow.metadata.put(VACUUM, DUE)


async def vacuum(store: Store, most: int | None = None) -> bool:
    """Remove deleted bytes from the files, if that is due. `most` is as in `Store.vacuum`.

    Returns:
        Whether nothing is due any more.
    """
    async with store.read() as uow:
        due = await uow.metadata.get(VACUUM)
    if not due:
        return True
    if due != UNDER_WAY:
        # A deletion during the vacuum sets it to DUE again.
        async with store.begin() as uow:
            await uow.metadata.put(VACUUM, UNDER_WAY)
    if not await store.vacuum(most):
        return False
    async with store.begin() as uow:
        return await uow.metadata.swap(VACUUM, UNDER_WAY, NOTHING)
