"""Removes deleted bytes from SQLite's files. A note in the database says whether a vacuum is due.

Code that deletes or replaces an entry, an account or a key writes that note in the same transaction. `journal`,
`accounts`, `links` and `erasing` do so, so their callers cannot forget it.
"""

from typing import Final

from bot.store.store import Store
from bot.store.unit import UnitOfWork

VACUUM: Final = "vacuum"
"""The name of the note in the metadata."""
DUE, UNDER_WAY, NOTHING = b"due", b"under way", b""
"""The values of the note."""
MOST_SOON: Final = 16 * 2**20
"""The largest database to vacuum at once, in bytes. Other tasks wait for at most 0.2 s."""


async def vacuum_later(uow: UnitOfWork) -> None:
    """Note that bytes were deleted or replaced, and must be removed from the files too."""
    await uow.metadata.put(VACUUM, DUE)


async def vacuum(store: Store, most: int | None = None) -> bool:
    """Vacuum the database if that is due. `most` is as in `Store.vacuum`. Returns whether nothing is due any more."""
    async with store.read() as uow:
        note = await uow.metadata.get(VACUUM)
    if not note:
        return True
    if note != UNDER_WAY:
        # A deletion during the vacuum sets the note to DUE again.
        async with store.begin() as uow:
            await uow.metadata.put(VACUUM, UNDER_WAY)
    if not await store.vacuum(most):
        return False
    async with store.begin() as uow:
        return await uow.metadata.swap(VACUUM, UNDER_WAY, NOTHING)
