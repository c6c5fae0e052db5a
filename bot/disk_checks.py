"""The checks of files and disks for `afterglow doctor`: private settings, key and data apart, backups, free space.

They change nothing.
"""

import os
import shutil
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.service.signing import check_signature
from bot.settings import Settings
from bot.store.address import BadDatabaseUrl, folder_of
from bot.store.backup_file import BackupFile, UnfitBackup
from bot.terminal import note, report
from bot.vault.errors import KeyFileError
from bot.vault.keyfile import RootKeys, holds_keys, read_key_file

SPARE = 200_000_000
"""Bytes that a disk should have free in addition to the size of the database."""
STALE = timedelta(days=7)
"""How old the newest backup may be. People are promised a daily backup."""


def key_is_apart(settings: Settings) -> bool:
    """Whether data and key are in separate folders, so that no copy of one folder holds both."""
    key = Path(settings.key_file).resolve()
    data = Path(settings.data_dir).resolve()
    if key.is_relative_to(data):
        return report(
            False,
            "key",
            "it lies in the data folder, so a copy of the data carries it: move it out, and set AFTERGLOW_KEY_FILE",
        )
    database_folder = _database_folder(settings)
    if database_folder is not None and (
        key.is_relative_to(database_folder.resolve()) or database_folder.resolve().is_relative_to(key.parent)
    ):
        return report(
            False,
            "key",
            "one folder holds it and the database, so a copy of that folder opens everything: give the key file a "
            "folder of its own, and set AFTERGLOW_KEY_FILE",
        )
    if database_folder is not None and (volume := _volume(database_folder.resolve())) == _volume(key.parent):
        note(
            "key",
            f"it lies on the same volume as the database ({volume}): an image or a snapshot of that holds both. Keep "
            "it on another, as deploy/afterglow.service and the Dockerfile do",
        )
    return True


def _database_folder(settings: Settings) -> Path | None:
    """The folder of an SQLite database. None for a server, and for a bad address, which another check reports."""
    try:
        return folder_of(settings.database_url.get_secret_value())
    except BadDatabaseUrl:
        return None


def _volume(folder: Path) -> Path:
    """The mount point of a folder, which need not exist yet."""
    return next(ancestor for ancestor in (folder, *folder.parents) if os.path.ismount(ancestor))


def is_private(file: Path) -> bool:
    """Whether no other user of this machine can read the file of settings."""
    if file.exists() and file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        return report(
            False, "settings", f"others on this machine can read {file}, and the token in it: chmod 600 {file}"
        )
    return True


def has_room(settings: Settings, free: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free) -> bool:
    """Whether the disks of data and backups have enough room. `free` gives the free bytes of a folder's disk."""
    database_folder = _database_folder(settings)
    size = sum(file.stat().st_size for file in database_folder.glob("*.db*")) if database_folder else 0
    volumes = {
        _volume(folder.resolve()): folder
        for folder in (settings.data_dir, settings.backup_dir, database_folder)
        if folder
    }
    for volume, folder in volumes.items():
        free_bytes = free(volume)
        if free_bytes < SPARE + size:
            return report(
                False,
                "disk",
                f"{free_bytes // 1_000_000} MB are free on {volume}, where {folder} lies, and it should be "
                f"{(SPARE + size) // 1_000_000} MB: a backup before an upgrade is as large as the database. Make "
                "room there",
            )
    return report(True, "disk", "there is room for the data and a backup")


def check_backups(settings: Settings, folder: Path, now: datetime) -> bool:
    """Check the backups in a folder: whether they are usable, signed and recent, and lie apart from the key."""
    if not folder.is_dir():
        return report(False, "backups", f"there is no folder {folder}: name the one that holds them")
    key = settings.key_file.resolve()
    if key.is_relative_to(folder.resolve()):
        return report(
            False,
            "backups",
            f"the key file lies in {folder}, and opens every backup there: move it to a folder of its own, and set "
            "AFTERGLOW_KEY_FILE to its new place",
        )
    made, unfit, unsigned = list[datetime](), list[str](), 0
    roots = _roots_or_none(key)
    for path in sorted(path for path in folder.iterdir() if path.is_file()):
        try:
            with closing(BackupFile.open(path)) as backup:
                unsigned += bool(roots and not check_signature(backup, roots))
                made.append(datetime.fromisoformat(backup.manifest.made).replace(tzinfo=UTC))
        except UnfitBackup as error:
            if holds_keys(path):
                return report(False, "backups", f"{path} is a key file, and may open what lies beside it: move it away")
            unfit.append(str(error))
    for text in unfit:
        note("backups", text)
    if unsigned:
        note("backups", f"{unsigned} without a signature: made where no key file was at hand. Make others where it is")
    if not made:
        return report(False, "backups", f"none in {folder}: make one with `afterglow backup FILE`")
    newest = max(made)
    if now - newest > STALE:
        return report(
            False,
            "backups",
            f"the newest in {folder} is of {newest:%Y-%m-%d}, more than a week ago: make one every day, for example "
            "with deploy/afterglow-backup.timer",
        )
    text = f"{len(made)} in {folder}, the oldest of {min(made):%Y-%m-%d}, the newest of {newest:%Y-%m-%d}; people "
    return report(True, "backups", f"{text}erased since the oldest are still in it, sealed: delete old ones in time")


def _roots_or_none(key: Path) -> RootKeys | None:
    """The root keys, for the check of signatures. Another check reports a missing or faulty key file."""
    try:
        return read_key_file(key)
    except KeyFileError:
        return None
