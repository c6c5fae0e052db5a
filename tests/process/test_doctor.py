"""`afterglow doctor` changes nothing, and names the remedy for keys, data and backups in the wrong place."""

import asyncio
import os
import re
import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.service.signing import signer
from bot.store import Store, locate, migrate
from bot.store.backup import back_up
from bot.vault.keyfile import RootKeys, add_root, make_key_file
from tests.process.process import PATIENCE, CommandResult, Site, command, site
from tests.support.canaries import everything, files
from tests.support.databases import KINDS

pytestmark = pytest.mark.process


@pytest.fixture
def separate_sqlite_url(tmp_path: Path) -> str:
    """The address of an SQLite file in a folder of its own, as in the default settings."""
    return f"sqlite:///{tmp_path / 'data' / 'afterglow.db'}"


@pytest.fixture(params=KINDS)
def separate_url(request: pytest.FixtureRequest) -> str:
    """Such an SQLite file, or a PostgreSQL database."""
    url: str = request.getfixturevalue("separate_sqlite_url" if request.param == "sqlite" else "postgresql_url")
    return url


async def doctor(here: Site, *arguments: str, **changes: str) -> CommandResult:
    ended = await command(here.folder, "doctor", *arguments, **(here.settings | changes))
    assert "Traceback" not in ended.out + ended.err
    return ended


async def test_doctor_changes_no_byte(tmp_path: Path, separate_url: str) -> None:
    """After a bot was killed, doctor changes no row and no byte of any file."""
    async with site(tmp_path, separate_url) as here:
        await here.ready()
        await here.say("/start")
        await here.kill()
        before = stored_bytes(separate_url, tmp_path)
        assert (await doctor(here)).code == 0
        assert stored_bytes(separate_url, tmp_path) == before


def stored_bytes(url: str, folder: Path) -> dict[str, bytes]:
    """Every byte of rows and files, except SQLite's shared memory, in which readers leave marks."""
    rows = {} if url.startswith("sqlite") else everything(url)
    return rows | {name: content for name, content in files(folder).items() if not name.endswith("-shm")}


async def test_another_versions_database_is_left_alone(tmp_path: Path, sqlite_url: str) -> None:
    """doctor names the version that it cannot read and changes nothing."""
    path = tmp_path / "data" / "afterglow.db"
    path.parent.mkdir()
    path.write_bytes(Path(sqlite_url.removeprefix("sqlite:///")).read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = files(tmp_path)
    ended = await command(tmp_path, "doctor")
    assert "newer version" in ended.out and ended.code == 2
    assert files(tmp_path) == before


async def test_an_empty_database_is_left_empty(tmp_path: Path, empty_database_url: str) -> None:
    """doctor reports an empty database as fine and creates no tables in it."""
    if empty_database_url.startswith("sqlite"):
        path = Path(empty_database_url.removeprefix("sqlite:///"))
        path.parent.mkdir()
        path.touch()
    ended = await command(tmp_path, "doctor", database_url=empty_database_url)
    assert ended.code == 0 and "there and empty" in ended.out, ended
    if empty_database_url.startswith("sqlite"):
        assert path.read_bytes() == b""


@pytest.mark.parametrize("key", ["here/data/afterglow.key", "here/db/afterglow.key", "here/afterglow.key"])
async def test_key_and_data_in_one_folder_are_told_of(tmp_path: Path, key: str) -> None:
    """A key in the data folder, beside the database or in a folder around both is a fault, because one copy would carry
    both."""
    settings = {
        "key_file": str(tmp_path / key),
        "data_dir": str(tmp_path / "here" / "data"),
        "database_url": f"sqlite:///{tmp_path}/here/db/afterglow.db",
    }
    make_key_file(tmp_path / key)
    ended = await command(tmp_path, "doctor", **settings)
    assert ended.code == 2 and "FIX  key" in ended.out, ended
    moved = settings | {"key_file": str(tmp_path / "keys" / "afterglow.key")}
    assert (await command(tmp_path, "doctor", **moved)).code == 0


async def test_doctor_reports_waiting_roots(tmp_path: Path, separate_sqlite_url: str) -> None:
    """doctor reports an unfinished rotation, a root that can be retired, and a root that the key file lacks."""
    async with site(tmp_path, separate_sqlite_url) as here:
        await here.ready()
        await here.say("/start")
        await here.tap("w:yes")
        assert await here.leave() == 0
        key = tmp_path / "keys" / "afterglow.key"
        first = key.read_text()
        add_root(key)
        pending = await doctor(here)
        assert pending.code == 0 and "a rotation is not at its end" in pending.out and "retire" not in pending.out
        await here.ready()
        await until_rotated(here)
        assert await here.leave() == 0
        done = await doctor(here)
        assert done.code == 0 and "note key: 2 roots" in done.out and "`afterglow keys retire`" in done.out
        key.write_text(first)
        lacking = await doctor(here)
        assert lacking.code == 2 and "does not belong" in lacking.out + lacking.err


async def until_rotated(here: Site) -> None:
    """Wait until the bot has sealed everything under the newest root."""
    async with asyncio.timeout(PATIENCE):
        while "only opens; named by nothing" not in (await command(here.folder, "keys", "show", **here.settings)).out:
            pass


async def test_a_folder_of_backups_is_looked_at(tmp_path: Path, separate_sqlite_url: str) -> None:
    """doctor reports a missing folder of backups, one without backups, and one with a key file in or above it."""
    async with site(tmp_path, separate_sqlite_url) as here:
        await here.ready()
        folder = tmp_path / "backups"
        missing = await doctor(here, "--backups", str(folder))
        assert missing.code == 2 and "there is no folder" in missing.out
        folder.mkdir()
        none = await doctor(here, "--backups", str(folder))
        assert none.code == 2 and "afterglow backup FILE" in none.out
        assert (await command(tmp_path, "backup", "backups/one", **here.settings)).code == 0
        (folder / "letter").write_text("Dear doctor")
        one = await doctor(here, "--backups", str(folder))
        assert one.code == 0 and re.search(r"1 in .*the oldest of \d{4}-", one.out) and "letter" in one.out, one
        (folder / "copy").write_bytes((tmp_path / "keys" / "afterglow.key").read_bytes())
        key = await doctor(here, "--backups", str(folder))
        assert key.code == 2 and "is a key file" in key.out
        around = await doctor(here, "--backups", str(tmp_path / "keys"))
        assert around.code == 2 and "opens every backup there" in around.out


async def make_backup(url: str, path: Path, days_ago: int, roots: RootKeys | None = None) -> None:
    """Make a backup dated this many days ago."""
    store = Store(locate(url))
    await migrate(store)
    path.parent.mkdir(exist_ok=True)
    moment = datetime.now(UTC) - timedelta(days=days_ago)
    await back_up(store, path, moment, lambda *_: None, signer(roots) if roots else None)
    await store.close()


async def test_doctor_reports_an_old_backup(tmp_path: Path, separate_sqlite_url: str) -> None:
    """If the newest backup in the backup folder is over a week old, doctor reports it by default."""
    settings = {
        "database_url": separate_sqlite_url,
        "data_dir": str(tmp_path / "data"),
        "backup_dir": str(tmp_path / "kept"),
    }
    none = await command(tmp_path, "doctor", **settings)
    assert none.code == 0 and "note backups: none in" in none.out and "AFTERGLOW_BACKUP_DIR" in none.out, none
    await make_backup(separate_sqlite_url, tmp_path / "kept" / "old", 8)
    old = await command(tmp_path, "doctor", **settings)
    assert old.code == 2 and "more than a week ago" in old.out and "afterglow-backup.timer" in old.out, old
    await make_backup(separate_sqlite_url, tmp_path / "kept" / "new", 6)
    new = await command(tmp_path, "doctor", **settings)
    assert new.code == 0 and "ok   backups: 2 in" in new.out, new


async def test_signatures_of_backups_are_looked_at(tmp_path: Path, separate_sqlite_url: str) -> None:
    """doctor counts unsigned backups, and names a backup whose signature does not match."""
    roots = make_key_file(tmp_path / "keys" / "afterglow.key")
    settings = {"database_url": separate_sqlite_url, "data_dir": str(tmp_path / "data")}
    await make_backup(separate_sqlite_url, tmp_path / "backups" / "signed", 0, roots)
    good = await command(tmp_path, "doctor", **settings)
    assert good.code == 0 and "note backups" not in good.out, good
    await make_backup(separate_sqlite_url, tmp_path / "backups" / "bare", 0)
    await make_backup(separate_sqlite_url, tmp_path / "backups" / "forged", 0, roots)
    with closing(sqlite3.connect(tmp_path / "backups" / "forged")) as connection:
        connection.execute("UPDATE backup_manifest SET value = replace(value, 'a', 'b') WHERE name = 'checksum'")
        connection.commit()
    ended = await command(tmp_path, "doctor", **settings)
    assert "note backups: 1 without a signature" in ended.out, ended
    assert re.search(r"note backups: .*forged was changed after it was made", ended.out), ended


async def test_key_and_data_on_one_volume_are_told_of(tmp_path: Path, separate_sqlite_url: str) -> None:
    """doctor notes a key on the same volume as the data, but not as a fault, because a home machine may have one
    disk."""
    settings = {"database_url": separate_sqlite_url, "data_dir": str(tmp_path / "data")}
    one = await command(tmp_path, "doctor", **settings)
    assert one.code == 0 and "note key: it lies on the same volume as the database" in one.out, one
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        two = await command(tmp_path, "doctor", **settings, key_file=f"{folder}/afterglow.key")
    assert two.code == 0 and "same volume" not in two.out, two


async def test_the_ledger_is_looked_at(tmp_path: Path, separate_sqlite_url: str) -> None:
    """doctor counts the marks of the ledger and reports a damaged one."""
    async with site(tmp_path, separate_sqlite_url) as here:
        await here.ready()
        ledger = tmp_path / "keys" / "afterglow.erased"
        assert f"{ledger}, 0 marks;" in (await doctor(here)).out
        ledger.write_text("bread\n")
        assert "no line of a ledger" in (await doctor(here)).out
        assert await here.leave() == 0
        refused = await command(tmp_path, "run", **here.settings)
        assert refused.code == 2 and "AFTERGLOW_LEDGER_FILE" in refused.err
        os.truncate(ledger, 0)
        assert (await doctor(here)).code == 0
