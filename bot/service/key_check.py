"""Whether a key file and a database belong together: told before anything is written that could not be opened."""

from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.cell import Cell
from bot.vault.derive import CHECK, derive
from bot.vault.errors import KeyFileError, SealBroken
from bot.vault.keyfile import RootKeys
from bot.vault.seal import seal, unseal

MARK = "check"
_CELL = Cell(b"", "mark", b"", "check")


async def used_before(store: Store) -> bool:
    """Whether the database belongs to a key file already, so that a new one would be of no use with it."""
    async with store.read() as uow:
        return await uow.marks.get(MARK) is not None


async def check_keys(store: Store, roots: RootKeys) -> None:
    """Leave a mark under the current root in a new database; in a known one, check that some root opens it.

    Raises KeyFileError where none does: these keys cannot open what is kept in this database.
    """
    async with store.begin() as uow:
        mark = await uow.marks.get(MARK)
        if mark is None:
            await reseal(uow, roots)
            return
    require_mark(mark, roots)


def require_mark(mark: bytes, roots: RootKeys) -> None:
    """Raise KeyFileError where no root opens the mark that a database carries."""
    if not mark_opens(mark, roots):
        raise KeyFileError(
            "the key file does not belong to this database: what is kept there could not be opened. "
            "Set AFTERGLOW_KEY_FILE to the key file that was used with it (your copy of it, if it was lost), "
            "or AFTERGLOW_DATABASE_URL to another database"
        )


async def reseal(uow: UnitOfWork, roots: RootKeys) -> None:
    """Leave the mark under the current root, so that the others may go."""
    await uow.marks.put(MARK, seal(derive(roots.current.secret, CHECK), b"afterglow", _CELL))


def mark_opens(mark: bytes, roots: RootKeys) -> bool:
    """Whether some root opens the mark that a database carries."""
    return any(_opens(root.secret, mark) for root in (roots.current, *roots.others))


def _opens(secret: bytes, mark: bytes) -> bool:
    try:
        unseal(derive(secret, CHECK), mark, _CELL)
    except SealBroken:
        return False
    return True
