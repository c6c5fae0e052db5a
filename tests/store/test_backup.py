"""A backup: one file with all rows as of one moment, and without deleted data."""

import asyncio
import os
import sqlite3
import stat
import statistics
import tracemalloc
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.store import Store, locate
from bot.store.backup import CannotBackUp, back_up, bring_up_to_date, put_back
from bot.store.backup_file import BackupFile
from bot.store.backup_tables import tables
from bot.store.migrate import migrate, revisions
from bot.store.tables import metadata
from tests.store.rows import a_message, an_account, an_entry
from tests.support.next_version import become_next_version

NOW = datetime(2026, 3, 6, 20, 0, tzinfo=UTC)


def checked_progress(what: str, done: int, total: int) -> None:
    """Check the progress that is reported, and show no progress bar."""
    assert what and 0 <= done <= total


async def fill(store: Store, people: int = 20, entries: int = 3) -> None:
    """Add accounts with entries, messages and seen updates, a mark and a named value."""
    async with store.begin() as uow:
        for number in range(people):
            row = an_account(os.urandom(40))
            await uow.accounts.add(row)
            for _ in range(entries):
                await uow.entries.add(*an_entry(os.urandom(300)))
            await uow.outbox.add([a_message(os.urandom(50))])
            await uow.seen.add(number, 1)
        await uow.ledger.add(os.urandom(32))
        await uow.metadata.put("name", b"value")


async def rows(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    found: dict[str, list[tuple[object, ...]]] = {}
    async with store.read() as uow:
        for name in uow.all_tables.tables():
            found[name] = []
            async for batch in uow.all_tables.stream(name, metadata.tables[name].columns.keys()):
                found[name] += [tuple(row) for row in batch]
            found[name].sort(key=repr)
    return found


async def test_a_restore_brings_everything_back(sqlite_url: str, postgresql_url: str, tmp_path: Path) -> None:
    """A backup of each kind of database restores all rows into each kind."""
    for source, address in (("postgresql", postgresql_url), ("sqlite", sqlite_url)):
        first = Store(locate(address))
        await fill(first)
        file = tmp_path / f"{source}.backup"
        manifest = await back_up(first, file, NOW, checked_progress)
        before = await rows(first)
        assert len(before.pop("seen")) == 20, "Telegram does not send these again, so they are left out"
        assert manifest.counts["account"] == 20 and manifest.counts["entry"] == 60
        await first.close()
        for url in (f"sqlite:///{tmp_path / source / 'new.db'}", postgresql_url):
            second = Store(locate(url))
            await migrate(second)
            with closing(BackupFile.open(file)) as backup:
                backup.verify(checked_progress)
                async with second.begin() as uow:
                    await put_back(uow, backup, {"name"}, checked_progress)
            assert await rows(second) == {**before, "seen": []}
            await second.close()


async def test_a_backup_is_private_and_never_overwrites(store: Store, tmp_path: Path) -> None:
    """A backup has mode 0600, needs an existing folder, and never replaces a file."""
    file = tmp_path / "made" / "one.backup"
    with pytest.raises(CannotBackUp, match="There is no folder"):
        await back_up(store, file, NOW, checked_progress)
    file.parent.mkdir()
    await back_up(store, file, NOW, checked_progress)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    whole = file.read_bytes()
    with pytest.raises(CannotBackUp, match="never overwrites"):
        await back_up(store, file, NOW, checked_progress)
    assert file.read_bytes() == whole
    assert [path.name for path in file.parent.iterdir()] == ["one.backup"]


async def test_a_failed_backup_leaves_no_file(sqlite_url: str, tmp_path: Path) -> None:
    """A backup of a damaged SQLite file fails, and leaves no file."""
    store = Store(locate(sqlite_url))
    await fill(store, 200)
    await store.vacuum()
    await store.close()
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    content = bytearray(path.read_bytes())
    content[20 * 4096 : 40 * 4096] = b"\xff" * 4096 * 20
    path.write_bytes(content)
    store = Store(locate(sqlite_url))
    (tmp_path / "made").mkdir()
    with pytest.raises(CannotBackUp, match="could not be written"):
        await back_up(store, tmp_path / "made" / "one.backup", NOW, checked_progress)
    await store.close()
    assert list((tmp_path / "made").iterdir()) == []


async def test_a_backup_holds_no_deleted_rows(store: Store, tmp_path: Path) -> None:
    """A backup has no byte of deleted rows, even if the database is not vacuumed yet."""
    gone = [b"canary-%06d-canary" % number for number in range(300)]
    rows, entries = [an_account(canary) for canary in gone], list[int]()
    for row in rows:
        async with store.begin() as uow:
            await uow.accounts.add(row)
            id, box = an_entry(row.profile * 50)
            await uow.entries.add(id, box)
            entries.append(id)
    for row, id in zip(rows, entries, strict=True):
        async with store.begin() as uow:
            await uow.entries.delete([id])
            await uow.accounts.delete(row.id)
    await back_up(store, tmp_path / "one.backup", NOW, checked_progress)
    content = (tmp_path / "one.backup").read_bytes()
    assert [canary for canary in gone if canary in content] == []
    assert [row for row in rows if row.id in content or row.lookup in content] == []


async def test_a_backup_is_of_one_moment(store: Store, database_url: str, tmp_path: Path) -> None:
    """A backup that runs beside writes has each transaction as a whole or not at all."""
    await fill(store, 50)
    writing = True

    async def write() -> int:
        other, written = Store(locate(database_url)), 0
        while writing:
            async with other.begin() as uow:
                id, box = an_entry()
                await uow.accounts.add(an_account(b"%d" % id))
                await uow.entries.add(id, box)
            written += 1
        await other.close()
        return written

    task = asyncio.create_task(write())
    for number in range(5):
        file = tmp_path / f"{number}.backup"
        await back_up(store, file, NOW, checked_progress)
        with closing(sqlite3.connect(file)) as connection:
            written = {name for (name,) in connection.execute("SELECT profile FROM account WHERE length(profile) < 20")}
            there = {b"%d" % id for (id,) in connection.execute("SELECT id FROM entry WHERE box = x'7365616c6564'")}
            assert written == there
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        with closing(BackupFile.open(file)) as backup:
            backup.verify(checked_progress)
    writing = False
    assert await task > 5


async def test_it_tells_no_order_in_which_anything_came(store: Store, tmp_path: Path) -> None:
    """Rows are in the order of their random keys, in the stream and in the file, and no table has a rowid."""
    added = list[bytes]()
    for _ in range(6):
        async with store.begin() as uow:
            for _ in range(50):
                row = an_account(os.urandom(300))
                added.append(row.id)
                await uow.accounts.add(row)
                await uow.ledger.add(os.urandom(32))
                await uow.outbox.add([a_message(os.urandom(300))])
    async with store.read() as uow:
        read = [id async for batch in uow.all_tables.stream("account", ["id"]) for (id,) in batch]
        assert read == sorted(added)
    await back_up(store, tmp_path / "one.backup", NOW, checked_progress)
    content = (tmp_path / "one.backup").read_bytes()
    places = [content.index(id) for id in added]
    assert abs(correlation(added, sorted(added, key=dict(zip(added, places, strict=True)).__getitem__))) < 0.3
    with closing(sqlite3.connect(tmp_path / "one.backup")) as connection:
        for name, key in (("account", "id"), ("outbox", "id"), ("ledger", "mark")):
            keys = [key for (key,) in connection.execute(f'SELECT {key} FROM "{name}"')]  # noqa: S608  names above
            assert len(keys) == 300 and keys == sorted(keys), name
            with pytest.raises(sqlite3.OperationalError, match="rowid"):
                connection.execute(f'SELECT rowid FROM "{name}"')  # noqa: S608  names above


def correlation(one: list[bytes], other: list[bytes]) -> float:
    """Spearman's coefficient of two orders: 1 if they are equal, -1 if reversed, and near 0 if unrelated."""
    rank = {each: number for number, each in enumerate(other)}
    return statistics.correlation(list(range(len(one))), [rank[each] for each in one])


async def test_the_manifest_has_a_date_without_a_time(store: Store, tmp_path: Path) -> None:
    """A backup has the date on which it was made, and no time of day."""
    manifest = await back_up(store, tmp_path / "one.backup", NOW, checked_progress)
    assert manifest.made == "2026-03-06"
    assert b"20:00" not in (tmp_path / "one.backup").read_bytes()
    with closing(BackupFile.open(tmp_path / "one.backup")) as backup:
        assert backup.manifest.made == "2026-03-06"


async def test_memory_does_not_grow_with_the_rows(store: Store, tmp_path: Path) -> None:
    """Backing up nine times as many rows needs about the same memory."""
    peaks = []
    for number in range(2):
        await fill(store, 100 * 9**number, entries=10)
        tracemalloc.start()
        await back_up(store, tmp_path / f"{number}.backup", NOW, checked_progress)
        with closing(BackupFile.open(tmp_path / f"{number}.backup")) as backup:
            for name in backup.manifest.counts:
                for _ in backup.rows(name, 500):
                    pass
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 2 * peaks[0] + 2_000_000


async def test_an_unused_database_is_not_backed_up(empty_database_url: str, tmp_path: Path) -> None:
    """Backing up an empty database raises CannotBackUp."""
    store = Store(locate(empty_database_url))
    with pytest.raises(CannotBackUp, match="never used"):
        await back_up(store, tmp_path / "one.backup", NOW, checked_progress)
    await store.close()


async def test_an_older_database_is_backed_up_as_it_is(
    empty_database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A newer version backs up an older database with its old tables, and can restore that backup."""
    become_next_version(tmp_path, monkeypatch)
    older = revisions()[1]
    store = Store(locate(empty_database_url))
    await migrate(store, older)
    await fill(store)
    file = tmp_path / "old.backup"
    assert (await back_up(store, file, NOW, checked_progress)).revision == older
    await store.close()
    whole = file.read_bytes()
    backup = BackupFile.open(file)
    backup.verify(checked_progress)
    (tmp_path / "work").mkdir()
    backup = await bring_up_to_date(backup, tmp_path / "work")
    assert backup.manifest.counts["account"] == 20
    assert sum(len(batch) for batch in backup.rows("account", 7)) == 20
    backup.close()
    assert file.read_bytes() == whole


async def test_every_table_is_in_it(store: Store, tmp_path: Path) -> None:
    """A backup contains every table."""
    await back_up(store, tmp_path / "one.backup", NOW, checked_progress)
    async with store.read() as uow:
        wanted = set(uow.all_tables.tables())
    with closing(sqlite3.connect(tmp_path / "one.backup")) as connection:
        assert set(tables(connection)) == wanted


async def test_a_restore_keeps_the_epoch(store: Store, tmp_path: Path) -> None:
    """A restore keeps the epoch of the database, and does not bring back an older one."""
    async with store.begin() as uow:
        await uow.metadata.put("epoch", b"3")
        await uow.metadata.put("name", b"then")
    await back_up(store, tmp_path / "one.backup", NOW, checked_progress)
    async with store.begin() as uow:
        await uow.metadata.put("epoch", b"9")
        await uow.metadata.put("name", b"now")
    store.epoch = 9
    with closing(BackupFile.open(tmp_path / "one.backup")) as backup:
        async with store.begin() as uow:
            await put_back(uow, backup, {"name"}, checked_progress)
    async with store.begin() as uow:
        assert await uow.metadata.get("epoch") == b"9"
        assert await uow.metadata.get("name") == b"then"
