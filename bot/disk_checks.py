"""The checks of `afterglow doctor` about files and disks: readable settings, key and data in one place, the age of
backups, and full disks.

It changes nothing.
"""

import os
import shutil
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import typer

from bot.service.signing import check_signature
from bot.settings import Settings
from bot.store.address import BadDatabaseUrl, folder_of
from bot.store.backup_file import BackupFile, UnfitBackup
from bot.vault.errors import KeyFileError
from bot.vault.keyfile import RootKeys, holds_keys, read_key_file

SPARE = 200_000_000
"""Bytes that a disk should have free, in addition to the size of the database."""
STALE = timedelta(days=7)
"""How old the newest backup may be. People are promised a daily backup."""


def key_is_apart(settings: Settings) -> bool:
    """Whether data and key are in separate folders. Then no copy of one folder holds both."""
    key = Path(settings.key_file).resolve()
    data = Path(settings.data_dir).resolve()
    if key.is_relative_to(data):
        return say(
            False,
            "key",
            "it lies in the data folder, so a copy of the data carries it: move it out, and set AFTERGLOW_KEY_FILE",
        )
    try:
        base = folder_of(settings.database_url.get_secret_value())
    except BadDatabaseUrl:
        base = None  # The check of the database reports it.
    if base is not None and (key.is_relative_to(base.resolve()) or base.resolve().is_relative_to(key.parent)):
        return say(
            False,
            "key",
            "one folder holds it and the database, so a copy of that folder opens everything: give the key file a "
            "folder of its own, and set AFTERGLOW_KEY_FILE",
        )
    if base is not None and (volume := _volume(base.resolve())) == _volume(key.parent):
        note(
            "key",
            f"it lies on the same volume as the database ({volume}): an image or a snapshot of that holds both. Keep "
            "it on another, as deploy/afterglow.service and the Dockerfile do",
        )
    return True


def _volume(folder: Path) -> Path:
    """The mount point of the folder, which may not exist yet."""
    return next(place for place in (folder, *folder.parents) if os.path.ismount(place))


def is_private(file: Path) -> bool:
    """Whether nobody else on this machine can read the settings."""
    if file.exists() and file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        return say(False, "settings", f"others on this machine can read {file}, and the token in it: chmod 600 {file}")
    return True


def has_room(settings: Settings, free: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free) -> bool:
    """Whether the disks of data and backups have enough room."""
    try:
        base = folder_of(settings.database_url.get_secret_value())
    except BadDatabaseUrl:
        base = None  # The check of the database reports it.
    size = sum(file.stat().st_size for file in base.glob("*.db*")) if base else 0
    volumes = {_volume(folder.resolve()): folder for folder in (settings.data_dir, settings.backup_dir, base) if folder}
    for volume, folder in volumes.items():
        left = free(volume)
        if left < SPARE + size:
            return say(
                False,
                "disk",
                f"{left // 1_000_000} MB are free on {volume}, where {folder} lies, and it should be "
                f"{(SPARE + size) // 1_000_000} MB: a backup before an upgrade is as large as the database. Make "
                "room there",
            )
    return say(True, "disk", "there is room for the data and a backup")


def check_backups(settings: Settings, folder: Path, now: datetime) -> bool:
    """Check a folder of backups: whether they are usable, how old they are, and whether the key is there too."""
    if not folder.is_dir():
        return say(False, "backups", f"there is no folder {folder}: name the one that holds them")
    key = settings.key_file.resolve()
    if key.is_relative_to(folder.resolve()):
        return say(
            False,
            "backups",
            f"the key file lies in {folder}, and opens every backup there: move it to a folder of its own, and set "
            "AFTERGLOW_KEY_FILE to its new place",
        )
    made, unfit, unsigned = list[datetime](), list[str](), 0
    roots = _readable(key)
    for path in sorted(path for path in folder.iterdir() if path.is_file()):
        try:
            with closing(BackupFile.open(path)) as file:
                unsigned += bool(roots and not check_signature(file, roots))
                made.append(_aware(file.manifest.made))
        except UnfitBackup as error:
            if holds_keys(path):
                return say(False, "backups", f"{path} is a key file, and may open what lies beside it: move it away")
            unfit.append(str(error))
    for text in unfit:
        note("backups", text)
    if unsigned:
        note("backups", f"{unsigned} without a signature: made where no key file was at hand. Make others where it is")
    if not made:
        return say(False, "backups", f"none in {folder}: make one with `afterglow backup FILE`")
    newest = max(made)
    if now - newest > STALE:
        return say(
            False,
            "backups",
            f"the newest in {folder} is of {newest:%Y-%m-%d}, more than a week ago: make one every day, for example "
            "with deploy/afterglow-backup.timer",
        )
    text = f"{len(made)} in {folder}, the oldest of {min(made):%Y-%m-%d}, the newest of {newest:%Y-%m-%d}; people "
    return say(True, "backups", f"{text}erased since the oldest are still in it, sealed: delete old ones in time")


def _readable(key: Path) -> RootKeys | None:
    """The keys, to check signatures with. A faulty key file is reported elsewhere."""
    try:
        return read_key_file(key)
    except KeyFileError:
        return None


def _aware(made: str) -> datetime:
    """When a backup was made. Some hold only the day, in UTC."""
    moment = datetime.fromisoformat(made)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def say(well: bool, what: str, text: str) -> bool:
    """Print the result of a check. Returns `well`."""
    typer.echo(f"{'ok  ' if well else 'FIX '} {what}: {text}")
    return well


def note(what: str, text: str) -> None:
    """Print a remark."""
    typer.echo(f"note {what}: {text}")
