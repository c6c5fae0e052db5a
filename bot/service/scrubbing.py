"""Deleted bytes still lie in SQLite's files for a while. A mark says that they are to leave; scrubbing clears it.

What deletes an entry or a key, or puts another in its place, sets the mark in the same transaction: `journal` and
`accounts` see to that, so that no caller can forget it.
"""

from typing import Final

from bot.store.store import Store
from bot.store.unit import UnitOfWork

SCRUB: Final = "scrub"
"""The mark that says that erased bytes are still to leave the files."""
DUE, UNDER_WAY, NOTHING = b"due", b"under way", b""
"""What it says."""
MOST_SOON: Final = 16 * 2**20
"""Bytes of a database that is scrubbed at once, while others wait for it: 0.2 s."""


async def scrub_later(uow: UnitOfWork) -> None:
    """Note that bytes were deleted or replaced which are to leave the files too."""
    await uow.marks.put(SCRUB, DUE)


async def scrub(store: Store, most: int | None = None) -> bool:
    """Make bytes that were deleted leave the files, where that is due. `most` is as in `Store.scrub`.

    Returns:
        Whether nothing is due any more.
    """
    async with store.read() as uow:
        due = await uow.marks.get(SCRUB)
    if not due:
        return True
    if due != UNDER_WAY:
        # So that what is deleted in the middle of it is seen to be due still.
        async with store.begin() as uow:
            await uow.marks.put(SCRUB, UNDER_WAY)
    if not await store.scrub(most):
        return False
    async with store.begin() as uow:
        return await uow.marks.swap(SCRUB, UNDER_WAY, NOTHING)
