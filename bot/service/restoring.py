"""Bringing a backup back: checked before anything is touched, all at once or not at all, without those who were erased.

The rows go in, and those of erased accounts out again, in one transaction: nobody who was erased is back for a moment.
"""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.service.belonging import MARK, belongs
from bot.service.erasing import erase_again, scrub, scrub_later
from bot.store.backup import bring_up_to_date, put_back
from bot.store.container import Container, Manifest, Progress, UnfitBackup
from bot.store.exclusive import Exclusive
from bot.store.ledger import Ledger
from bot.store.migrate import migrate
from bot.store.store import Store
from bot.vault.keyfile import RootKeys


class NotEmpty(Exception):
    """There are people in the database already, and nobody said that they may be replaced."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it: the backup's manifest, how many accounts there are now, and how many stayed away as erased."""

    manifest: Manifest
    accounts: int
    erased: int


async def restore(
    path: Path,
    open_store: Callable[[], Store],
    roots: RootKeys,
    ledger: Ledger,
    work: Path,
    progress: Progress,
    *,
    replace: bool,
) -> Restored:
    """Put the backup at `path` into the database that `open_store` opens, once it is known to be whole and ours.

    The ledgers of the file, of the backup and of the database that is there are made one; everybody in it stays
    erased. `work` is a folder for a copy of an older backup while it is brought up to date. Raises UnfitBackup,
    NotEmpty, LedgerBroken, InUse where a bot works on the database, and what migrating raises; nothing was changed
    then.
    """
    container = Container.open(path)
    try:
        container.verify(progress)
        mark = container.mark(MARK)
        if mark is None or not belongs(mark, roots):
            raise UnfitBackup(
                f"The key file does not open {path}: it was made with other keys. Set AFTERGLOW_KEY_FILE to your copy "
                "of the key file of that time. If the keys were rotated since, put the root line of that time under "
                "those in your key file, restore, and run `afterglow keys rotate`. Nothing was changed."
            )
        with _workshop(work) as folder:
            container = await bring_up_to_date(container, folder)
            store = open_store()
            try:
                await migrate(store)
                exclusive = Exclusive(store)
                await exclusive.require()
                try:
                    return await _replace(store, container, roots, ledger, progress, replace=replace)
                finally:
                    await exclusive.release()
            finally:
                await store.close()
    finally:
        container.close()


@contextmanager
def _workshop(work: Path) -> Iterator[Path]:
    """A folder for this owner only, which goes with all that is in it."""
    work.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=work) as folder:
        yield Path(folder)


async def _replace(
    store: Store, container: Container, roots: RootKeys, ledger: Ledger, progress: Progress, *, replace: bool
) -> Restored:
    async with store.begin() as uow:
        if not replace and not await uow.everything.is_empty():
            raise NotEmpty
        known = ledger.marks() | set(await uow.erasures.all())
        await put_back(uow, container, progress)
        marks = known | set(await uow.erasures.all())
        await uow.erasures.note(sorted(marks))
        erased = await erase_again(uow, roots, marks, with_waiting=True)
        accounts = await uow.accounts.count()
        await scrub_later(uow)
        # On the disk before the database is: should we die in between, the next start erases again.
        ledger.add(sorted(marks - ledger.marks()))
    await scrub(store)
    return Restored(container.manifest, accounts, erased)
