"""Checks that a key file and a database belong together, before anything is written with the wrong keys."""

from contextlib import suppress

from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.cell import Cell
from bot.vault.derive import CHECK, derive
from bot.vault.errors import KeyFileError, SealBroken
from bot.vault.keyfile import RootKeys
from bot.vault.seal import seal, unseal

KEY_CHECK = "check"
"""The name of the key check in the metadata: a constant, sealed under a root."""
_CELL = Cell(b"", "metadata", b"", "check")


async def used_before(store: Store) -> bool:
    """Whether the database already belongs to a key file. A new key file would not open it."""
    async with store.read() as uow:
        return await uow.metadata.get(KEY_CHECK) is not None


async def check_keys(store: Store, roots: RootKeys) -> None:
    """Write a key check to a new database; in a used database, check that a root opens the key check.

    Raises KeyFileError if none does: these keys cannot open this database.
    """
    async with store.begin() as uow:
        sealed = await uow.metadata.get(KEY_CHECK)
        if sealed is None:
            await reseal(uow, roots)
            return
    require_key_check(sealed, roots)


def require_key_check(sealed: bytes, roots: RootKeys) -> None:
    """Raise KeyFileError if no root opens the key check of a database."""
    if not key_check_opens(sealed, roots):
        raise KeyFileError(
            "the key file does not belong to this database: what is kept there could not be opened. "
            "Set AFTERGLOW_KEY_FILE to the key file that was used with it (your copy of it, if it was lost), "
            "or AFTERGLOW_DATABASE_URL to another database"
        )


async def reseal(uow: UnitOfWork, roots: RootKeys) -> None:
    """Seal the key check under the current root, so that the other roots may be dropped."""
    await uow.metadata.put(KEY_CHECK, seal(derive(roots.current.secret, CHECK), b"afterglow", _CELL))


def key_check_opens(sealed: bytes, roots: RootKeys) -> bool:
    """Whether a root opens the key check of a database."""
    for root in roots.all:
        with suppress(SealBroken):
            unseal(derive(root.secret, CHECK), sealed, _CELL)
            return True
    return False
