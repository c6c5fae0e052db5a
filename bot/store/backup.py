"""Makes a backup: one file with a snapshot of the database. Other transactions may write meanwhile.

The file is written under a temporary name and synced before it gets its own name. An existing file is never touched.
Making a backup needs no key, and a backup holds none.

A backup does not show in which order rows were written: they are sorted by their keys, which are random, and
`Manifest.made` is a day.

It holds unsent messages, which are sent after a restore. It leaves out the ids of the last day's updates, as Telegram
does not send those updates again.
"""

import asyncio
import errno
import os
import sqlite3
import tempfile
from collections.abc import Collection
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError

from bot.store.address import file_at
from bot.store.all_tables import BATCH
from bot.store.backup_file import BackupFile, Manifest, Sign, UnfitBackup, seal_up
from bot.store.backup_tables import Progress, tables
from bot.store.connection import EPOCH
from bot.store.migrate import migrate, newest, revisions
from bot.store.store import Store
from bot.store.tables import metadata, seen, stored_metadata
from bot.store.unit import UnitOfWork

PROGRESS_INTERVAL: Final = 0.1
"""Seconds between two updates of the progress bar."""
OMITTED_TABLE: Final = seen.name
"""The table whose rows are left out."""


class CannotBackUp(Exception):
    """No backup was made. The message says why, and what to do."""

    safe_message = True


async def back_up(store: Store, path: Path, made: datetime, progress: Progress, sign: Sign | None = None) -> Manifest:
    """Make a backup at `path`, mode 0600, signed if `sign` is given. Returns its manifest. Raises CannotBackUp."""
    async with store.read() as uow:
        revision = await uow.all_tables.revision()
    if revision is None:
        raise CannotBackUp("The database was never used, so there is nothing to back up yet.")
    if revision not in revisions():
        raise CannotBackUp(
            f"The database was last used by a newer version of this program (it has {revision}). Make the backup with "
            "that version."
        )
    _require_free(path)
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
        os.close(handle)
    except OSError as error:
        raise _write_failure(path, error) from None
    part = Path(name)
    try:
        if store.address.is_sqlite:
            await _copy_sqlite(store, part, progress)
        else:
            await _copy_rows(store, part, revision, progress)
        manifest = seal_up(part, made, progress, sign)
        _publish(part, path)
    except (OSError, sqlite3.Error, DBAPIError) as error:
        raise _write_failure(path, error) from None
    finally:
        for file in (part, *(part.with_name(part.name + suffix) for suffix in ("-wal", "-shm", "-journal"))):
            file.unlink(missing_ok=True)
    return manifest


def require_known(backup: BackupFile) -> None:
    """Raise UnfitBackup if a newer version made the backup, or its tables are not those of its version."""
    if backup.manifest.revision == newest():
        backup.require({name: table.columns.keys() for name, table in metadata.tables.items()})
    if backup.manifest.revision not in revisions():
        raise UnfitBackup(
            f"{backup.path} was made by a newer version of this program (its tables are at "
            f"{backup.manifest.revision}). Install that version or a later one. Nothing was changed."
        )


async def bring_up_to_date(backup: BackupFile, folder: Path) -> BackupFile:
    """The same backup with the tables of this version. Of an older backup, a copy is migrated.

    The copy is made in `folder`, which the caller deletes. Raises UnfitBackup as `require_known`.
    """
    require_known(backup)
    if backup.manifest.revision == newest():
        return backup
    copy = folder / "backup.db"
    os.close(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with backup.path.open("rb") as old, copy.open("wb") as new:
        while chunk := old.read(1 << 20):
            new.write(chunk)
    await migrate(file_at(copy))
    newer = backup.with_tables_of(copy)
    require_known(newer)
    return newer


async def put_back(uow: UnitOfWork, backup: BackupFile, kept: Collection[str], progress: Progress) -> None:
    """Replace all rows with those of the backup, in the transaction of `uow`.

    Of the backup's metadata, only the values named in `kept` are restored. The epoch of the database stays as it is, so
    that a process that lost the database cannot write again.
    """
    done, total = 0, max(1, sum(backup.manifest.counts.values()))
    epoch = await uow.metadata.get(EPOCH)
    await uow.all_tables.clear()
    for name in uow.all_tables.tables():
        if name not in backup.manifest.counts:
            continue
        for rows in backup.rows(name, BATCH):
            restored = [row for row in rows if row["name"] in kept] if name == stored_metadata.name else rows
            await uow.all_tables.insert(name, restored)
            done += len(rows)
            progress("restoring", done, total)
    if epoch is not None:
        await uow.metadata.put(EPOCH, epoch)


async def _copy_sqlite(store: Store, part: Path, progress: Progress) -> None:
    """Copy an SQLite database as a file, without the rows of OMITTED_TABLE."""
    expected = max(1, await store.size())
    copying = asyncio.create_task(store.copy_into(part))
    while not copying.done():
        progress("copying", min(os.stat(part).st_size, expected), expected)  # noqa: PTH116  it does not wait
        await asyncio.wait([copying], timeout=PROGRESS_INTERVAL)
    await copying
    await asyncio.to_thread(_omit, part)
    progress("copying", expected, expected)


def _omit(part: Path) -> None:
    with closing(sqlite3.connect(part)) as connection:
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute(f"DELETE FROM {OMITTED_TABLE}")  # noqa: S608  a constant
        connection.commit()


async def _copy_rows(store: Store, part: Path, revision: str, progress: Progress) -> None:
    """Create the tables of `revision` in an SQLite file, and copy the rows into them from one snapshot."""
    await migrate(file_at(part), revision)
    with closing(sqlite3.connect(part)) as connection:
        for pragma in ("journal_mode=DELETE", "synchronous=OFF", "foreign_keys=OFF"):
            connection.execute(f"PRAGMA {pragma}")
        columns_of = {name: columns for name, (columns, _) in tables(connection).items() if name != OMITTED_TABLE}
        async with store.read() as uow:
            counts = await uow.all_tables.counts(list(columns_of))
            done, total = 0, max(1, sum(counts.values()))
            for name, columns in columns_of.items():
                marks = ", ".join("?" * len(columns))
                insert = f'INSERT INTO "{name}" ({", ".join(columns)}) VALUES ({marks})'  # noqa: S608  from the schema
                async for rows in uow.all_tables.stream(name, columns):
                    connection.executemany(insert, [tuple(row) for row in rows])
                    done += len(rows)
                    progress("copying", done, total)
        connection.commit()


def _require_free(path: Path) -> None:
    """Raise CannotBackUp if a new file cannot be made at `path`."""
    if path.exists() or path.is_symlink():
        raise CannotBackUp(f"{path} is there already, and a backup never overwrites anything. Give another name.")
    if not path.parent.is_dir():
        raise CannotBackUp(f"There is no folder {path.parent}. Make it, or name a file in another.")


def _publish(part: Path, path: Path) -> None:
    """Give the finished file `part` its own name. Raises CannotBackUp if that is taken by now."""
    try:
        os.link(part, path)
    except FileExistsError:
        _require_free(path)
    except OSError:
        # A disk without hard links, such as many USB sticks.
        _require_free(path)
        part.rename(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(folder)
    finally:
        os.close(folder)


def _write_failure(path: Path, error: OSError | sqlite3.Error | DBAPIError) -> CannotBackUp:
    match error:
        case OSError():
            why = os.strerror(error.errno or errno.EIO)
        case DBAPIError():
            # The driver's own message, without the statement and the values that SQLAlchemy adds.
            why = str(error.orig)
        case _:
            why = str(error)
    return CannotBackUp(f"The backup {path} could not be written ({why}). Name a place with room that is yours.")
