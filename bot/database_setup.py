"""Opens the database and the keys at the start: makes or migrates them, and checks that they belong together."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

import structlog

from bot.service.erasing import reconcile
from bot.service.key_check import check_keys, used_before
from bot.service.upgrading import back_up_before
from bot.settings import Settings
from bot.store.address import locate
from bot.store.backup import CannotBackUp
from bot.store.backup_tables import Progress
from bot.store.ledger import Ledger
from bot.store.migrate import migrate, outdated
from bot.store.store import Store
from bot.vault.keyfile import RootKeys, make_key_file, read_key_file
from bot.vault.keyring import KeyRing

log = structlog.get_logger(__name__)


class CannotStart(Exception):
    """The bot cannot run with this setup. The message says why, and what to do."""

    safe_message = True
    code = 2
    """The exit code."""


class NotNow(CannotStart):
    """The bot cannot run now, but may run later. The supervisor should start it again."""

    code = 75  # EX_TEMPFAIL of sysexits.h


def keys_of(settings: Settings, *, used: bool) -> RootKeys:
    """The root keys. If there is no key file yet, one is made, with a warning. Raises KeyFileError.

    If the database was `used` before, no key file is made, as only the old keys can open the data.
    """
    path = Path(settings.key_file)
    if used or path.exists():
        return read_key_file(path)
    roots = make_key_file(path)
    log.warning(
        "A new key file was made. Keep a copy of it somewhere safe, apart from the data: without it, what people "
        "keep cannot be opened by anyone, ever.",
        file=str(path),
    )
    return roots


def keys_at_hand(path: Path) -> RootKeys | None:
    """The root keys; None if this user may not read the key file. Raises KeyFileError if its content is unusable."""
    return read_key_file(path) if os.access(path, os.R_OK) else None


async def upgrade(settings: Settings, store: Store, now: datetime, progress: Progress) -> None:
    """Migrate the tables; before existing tables change, make a backup. Raises CannotBackUp, and as `migrate`."""
    if await outdated(store):
        await back_up_before(store, settings.backup_dir, keys_at_hand(settings.key_file), now, progress)
    await migrate(store)


@asynccontextmanager
async def open_store(settings: Settings, now: datetime) -> AsyncIterator[tuple[Store, Ledger]]:
    """The database, migrated, and the ledger. Raises CannotStart, and as `migrate`."""
    try:
        ledger = Ledger(settings.ledger_file)
        store = Store(locate(settings.database_url.get_secret_value()), ledger)
    except OSError as error:
        raise CannotStart(
            f"AFTERGLOW_DATABASE_URL: the file for the database cannot be made or opened ({error.strerror}). Give "
            "AFTERGLOW_DATA_DIR, or the address, a folder this user may write to."
        ) from None
    try:
        try:
            await upgrade(settings, store, now, _no_progress)
        except CannotBackUp as error:
            raise CannotStart(f"The tables are to change, and the backup before that failed. {error}") from None
        yield store, ledger
    finally:
        await store.close()


async def open_keys(settings: Settings, store: Store, ledger: Ledger) -> RootKeys:
    """The root keys, after a check that they belong to the database. Erased accounts that came back are erased again.

    Only the working process may call it, as it writes to the database.
    """
    roots = KeyRing(Path(settings.key_file), keys_of(settings, used=await used_before(store)))
    await check_keys(store, roots)
    if erased := await reconcile(store, roots, ledger):
        log.warning("erased accounts came back with an old copy of the data: erased again", accounts=erased)
    return roots


def _no_progress(work: str, done: int, total: int) -> None:
    """A start shows no progress bar."""
