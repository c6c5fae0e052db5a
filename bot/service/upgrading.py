"""Makes a backup before a new version of the program changes the tables.

An older version cannot read the new tables, so this backup is the way back. It must not be kept for ever: it holds the
sealed data of people whose accounts are erased later.
"""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Final

import structlog

from bot.service.signing import signer
from bot.store.backup import CannotBackUp, back_up
from bot.store.backup_tables import Progress
from bot.store.migrate import newest
from bot.store.store import Store
from bot.vault.keyfile import RootKeys

log = structlog.get_logger(__name__)

KEEP: Final = timedelta(days=14)
"""How long a backup from before an upgrade is kept."""
NAME: Final = "before-upgrade-to-{revision}{number}.backup"


async def back_up_before(store: Store, folder: Path, roots: RootKeys | None, now: datetime, progress: Progress) -> Path:
    """Make a backup in `folder`, signed if `roots` are given, before the tables change. Raises CannotBackUp."""
    path = _free(folder)
    await back_up(store, path, now, progress, signer(roots) if roots else None)
    log.info("made a backup before the tables change; it is deleted after two weeks", file=str(path))
    return path


def drop_old(folder: Path, now: datetime) -> None:
    """Delete the backups of this kind in `folder` that are older than KEEP."""
    for path in folder.glob(NAME.format(revision="*", number="")):
        with suppress(OSError):
            if now - datetime.fromtimestamp(path.stat().st_mtime, UTC) > KEEP:
                path.unlink()


def _free(folder: Path) -> Path:
    """A free file name in `folder`, which is created if it is missing."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CannotBackUp(
            f"The folder {folder} could not be made ({error.strerror}). Set AFTERGLOW_BACKUP_DIR to one this user may "
            "write to."
        ) from None
    names = (NAME.format(revision=newest(), number=f"-{number}" if number else "") for number in count())
    return next(path for path in (folder / name for name in names) if not path.exists())
