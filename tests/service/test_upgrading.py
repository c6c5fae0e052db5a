"""A new version makes a backup before it changes the tables, and deletes that backup after two weeks."""

import os
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.database_setup import CannotStart, open_store
from bot.service.signing import check_signature
from bot.service.upgrading import KEEP, drop_old
from bot.settings import Settings
from bot.store import Store, locate
from bot.store.backup_file import BackupFile
from bot.vault.keyfile import make_key_file
from tests.store.rows import an_account
from tests.support.next_version import NEWEST, NEXT, become_next_version

NOW = datetime(2026, 3, 6, 20, 0, tzinfo=UTC)


def ignore_progress(what: str, done: int, total: int) -> None:
    """Ignore the progress."""


@pytest.fixture
def settings(tmp_path: Path, database_url: str) -> Settings:
    """Settings for a bot whose database is up to date."""
    return Settings(data_dir=tmp_path / "data", database_url=SecretStr(database_url))


@pytest.fixture
def _newer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A next version of this program, with one more migration."""
    become_next_version(tmp_path, monkeypatch)


async def start(settings: Settings) -> str | None:
    """Start as far as the database. Returns the version of the tables."""
    async with open_store(settings, NOW) as (store, _), store.read() as uow:
        return await uow.all_tables.revision()


async def one_person(settings: Settings) -> None:
    store = Store(locate(settings.database_url.get_secret_value()))
    async with store.begin() as uow:
        await uow.accounts.add(an_account(os.urandom(40)))
    await store.close()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


async def test_no_backup_is_made_where_no_table_changes(settings: Settings) -> None:
    """Starting on an up-to-date database makes no backup."""
    assert await start(settings) == NEWEST
    assert names(settings.backup_dir) == []


@pytest.mark.usefixtures("_newer")
async def test_an_upgrade_makes_a_backup_first(settings: Settings) -> None:
    """An upgrade makes a signed backup first. The next start changes nothing and makes none."""
    roots = make_key_file(settings.key_file)
    await one_person(settings)
    assert await start(settings) == NEXT
    assert names(settings.backup_dir) == [f"before-upgrade-to-{NEXT}.backup"]
    assert settings.backup_dir.stat().st_mode & 0o777 == 0o700
    with closing(BackupFile.open(settings.backup_dir / f"before-upgrade-to-{NEXT}.backup")) as backup:
        backup.verify(ignore_progress)
        assert backup.manifest.revision == NEWEST and backup.manifest.counts["account"] == 1
        assert check_signature(backup, roots)
    assert await start(settings) == NEXT
    assert len(names(settings.backup_dir)) == 1


@pytest.mark.usefixtures("_newer")
async def test_one_from_before_is_not_overwritten(settings: Settings) -> None:
    """A backup from an earlier upgrade to the same version is not overwritten."""
    settings.backup_dir.mkdir()
    first = settings.backup_dir / f"before-upgrade-to-{NEXT}.backup"
    first.write_text("of the first try")
    await start(settings)
    assert names(settings.backup_dir) == [f"before-upgrade-to-{NEXT}-1.backup", f"before-upgrade-to-{NEXT}.backup"]
    assert first.read_text() == "of the first try"


@pytest.mark.usefixtures("_newer")
async def test_without_a_copy_nothing_changes(settings: Settings) -> None:
    """If no backup can be made, nothing changes and the bot does not start."""
    settings.backup_dir.write_text("in the way")
    with pytest.raises(CannotStart, match="Set AFTERGLOW_BACKUP_DIR"):
        await start(settings)
    store = Store(locate(settings.database_url.get_secret_value()))
    async with store.read() as uow:
        assert await uow.all_tables.revision() == NEWEST
    await store.close()


@pytest.mark.usefixtures("_newer")
async def test_a_new_database_needs_no_backup(settings: Settings, tmp_path: Path) -> None:
    """A new database is migrated without a backup."""
    new = settings.model_copy(update={"database_url": SecretStr(f"sqlite:///{tmp_path / 'new.db'}")})
    assert await start(new) == NEXT
    assert names(new.backup_dir) == []


def test_upgrade_backups_last_two_weeks(tmp_path: Path) -> None:
    """Upgrade backups are deleted after two weeks and no other file is, so no erased person stays in one."""
    made = ["before-upgrade-to-0002.backup", "before-upgrade-to-0002-1.backup", "2026-03-06.backup", "before-2.backup"]
    for name in made:
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (NOW.timestamp(), NOW.timestamp()))
    drop_old(tmp_path, NOW + KEEP)
    assert names(tmp_path) == sorted(made)
    drop_old(tmp_path, NOW + KEEP + timedelta(seconds=1))
    assert names(tmp_path) == ["2026-03-06.backup", "before-2.backup"]
    drop_old(tmp_path / "none", NOW)
