"""Restores a backup. The backup is checked before anything changes, and restored completely or not at all.

Accounts that were erased after the backup was made do not come back: the transaction that puts the rows back erases
these accounts again. An older passphrase comes back into force only if the operator says so.
"""

import tempfile
from collections.abc import Awaitable, Callable, Collection, Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

import structlog

from bot.service.accounts import Account, JournalKeys, begin_generation, end_mark, opened, stored_private
from bot.service.erasing import erase_again
from bot.service.key_check import KEY_CHECK, key_check_opens
from bot.service.rotation import PLACE
from bot.service.signing import check_signature, other_keys
from bot.service.vacuum import VACUUM, vacuum, vacuum_later
from bot.store.backup import bring_up_to_date, put_back
from bot.store.backup_file import BackupFile, Manifest
from bot.store.backup_tables import Progress
from bot.store.exclusive import Exclusive
from bot.store.ledger import Ledger
from bot.store.migrate import reach
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.errors import SealBroken
from bot.vault.keyfile import RootKeys

log = structlog.get_logger(__name__)

KEPT: Final = frozenset((KEY_CHECK, PLACE, VACUUM))
"""The metadata that is restored. The epoch stays as it is."""


class NotSigned(Exception):
    """The backup has no signature, and the operator did not allow that."""


class NotEmpty(Exception):
    """There are accounts in the database, and the operator did not allow to replace them."""


class OlderPassphrases(StrEnum):
    """What to do with accounts whose passphrase was set, changed or removed after the backup was made."""

    REFUSE = "refuse"
    """The bot does not open them. A newer backup brings them back."""
    TAKE = "take"
    """They come back as in the backup, with the passphrase of that time."""


class PassphrasesChanged(Exception):
    """Some accounts of the backup have an older passphrase, and the operator did not decide about them. `marks` has one
    mark for each."""

    def __init__(self, marks: Sequence[bytes]) -> None:
        super().__init__(f"{len(marks)} accounts had another passphrase, or none, when the backup was made")
        self.marks = marks


@dataclass(frozen=True, slots=True)
class Restored:
    """The result of a restore."""

    manifest: Manifest
    accounts: int
    """How many accounts are in the database now."""
    erased: int
    """How many accounts of the backup were left out because they were erased since."""
    older: int
    """How many accounts had another passphrase, or none, when the backup was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """What the operator allowed."""

    replace: bool = False
    """Rows in the database may be deleted."""
    unsigned: bool = False
    """The backup may lack a signature."""
    older: OlderPassphrases | None = None
    """None: the operator did not decide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """The database to restore into."""

    open: Callable[[], Store]
    """Opens the database, and creates an empty one if there is none."""
    upgrade: Callable[[Store], Awaitable[object]]
    """Brings its tables up to date."""
    ledger: Ledger
    """The ledger's file, which is beside the key file."""
    work: Path
    """A folder in which a copy of an older backup is brought up to date."""


async def restore(path: Path, target: Target, roots: RootKeys, allowed: Allowed, progress: Progress) -> Restored:
    """Restore the backup at `path`, after a check that it is whole and was made with these keys.

    From the check to the end, no bot can work on the database. The marks in the ledger's file, in the backup and in the
    database are merged, and every account that they name stays erased.

    Raises UnfitBackup, NotSigned, NotEmpty, PassphrasesChanged, LedgerBroken, InUse if a bot works on the database, and
    the errors of a migration. In these cases no account was changed.
    """
    async with AsyncExitStack() as stack:
        backup = BackupFile.open(path)
        stack.callback(backup.close)
        if not check_signature(backup, roots) and not allowed.unsigned:
            raise NotSigned
        store = target.open()
        stack.push_async_callback(store.close)
        await reach(store)
        exclusive = Exclusive(store)
        await exclusive.reserve()
        stack.push_async_callback(exclusive.release)
        check_rows(backup, roots, progress)
        current = await bring_up_to_date(backup, stack.enter_context(_temporary_folder(target.work)))
        stack.callback(current.close)
        await target.upgrade(store)
        await exclusive.require()
        return await _replace(store, current, roots, target.ledger, progress, allowed)


def check_rows(backup: BackupFile, roots: RootKeys, progress: Progress) -> None:
    """Read the whole backup. Raises UnfitBackup if it is not whole, or if these keys do not open it."""
    backup.verify(progress)
    sealed = backup.metadata(KEY_CHECK)
    if sealed is None or not key_check_opens(sealed, roots):
        raise other_keys(backup)


@contextmanager
def _temporary_folder(work: Path) -> Iterator[Path]:
    """A temporary folder in `work`, which only this user can read."""
    work.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=work) as folder:
        yield Path(folder)


async def _replace(
    store: Store, backup: BackupFile, roots: RootKeys, ledger: Ledger, progress: Progress, allowed: Allowed
) -> Restored:
    async with store.begin() as uow:
        if not allowed.replace and not await uow.all_tables.is_empty():
            raise NotEmpty
        known = ledger.marks() | set(await uow.ledger.all())
        await put_back(uow, backup, KEPT, progress)
        marks = known | set(await uow.ledger.all())
        await uow.ledger.note(sorted(marks))
        erased = await erase_again(uow, roots, marks, with_outbox=True)
        older = await _of_older_generations(uow, roots, marks)
        if older and allowed.older is None:
            raise PassphrasesChanged(sorted(end_mark(roots, account) for account in older))
        if allowed.older is OlderPassphrases.TAKE:
            for account in older:
                keys = JournalKeys(stored_private(roots, account), account.journal_key())
                await begin_generation(uow, roots, account, keys, account.index())
        accounts = await uow.accounts.count()
        await vacuum_later(uow)
        # Written before the commit: if the process dies in between, the next start erases these accounts again.
        ledger.add(sorted(marks - ledger.marks()))
    await vacuum(store)
    return Restored(backup.manifest, accounts, erased, len(older))


async def _of_older_generations(uow: UnitOfWork, roots: RootKeys, marks: Collection[bytes]) -> list[Account]:
    """The accounts whose generation is marked as ended. `marks` are those of the ledger."""
    accounts: list[Account] = []
    async for id in uow.accounts.each():
        row = await uow.accounts.get(id)
        try:
            account = opened(roots, row) if row is not None else None
        except SealBroken as error:
            log.error("an account in the backup does not open; it comes back as it is", exc_info=error)
            continue
        if account is not None and end_mark(roots, account) in marks:
            accounts.append(account)
    return accounts
