"""Files that are no usable backup: each is refused with its own reason, and hostile ones at little cost."""

import sqlite3
import tracemalloc
from contextlib import closing
from pathlib import Path

import pytest

from bot.store import Store, locate
from bot.store.backup import back_up, bring_up_to_date, put_back, require_known
from bot.store.backup_file import BackupFile, UnfitBackup, seal_up
from bot.store.migrate import migrate
from tests.store.test_backup import NOW, checked_progress, fill


@pytest.fixture
async def file(sqlite_url: str, tmp_path: Path) -> Path:
    """A valid backup."""
    store = Store(locate(sqlite_url))
    await fill(store)
    await back_up(store, tmp_path / "one.backup", NOW, checked_progress)
    await store.close()
    return tmp_path / "one.backup"


def refusal(file: Path) -> str:
    """The message with which the file is refused."""
    with pytest.raises(UnfitBackup) as caught, closing(BackupFile.open(file)) as backup:
        backup.verify(checked_progress)
    return str(caught.value)


def cheap_refusal(file: Path) -> str:
    """The message with which the file is refused. Checks that the refusal took little memory."""
    tracemalloc.start()
    message = refusal(file)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4_000_000
    return message


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    """A missing file is refused, and none is created."""
    assert "There is no file" in refusal(tmp_path / "nothing")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_refused(tmp_path: Path) -> None:
    """A folder is refused."""
    assert "cannot be read" in refusal(tmp_path)


@pytest.mark.parametrize("content", [b"", b"Dear backup", b"\x1f\x8b" * 5000])
def test_a_foreign_file_is_refused(tmp_path: Path, content: bytes) -> None:
    """A foreign file is refused."""
    (tmp_path / "letter").write_bytes(content)
    assert "is not a backup of Afterglow" in refusal(tmp_path / "letter")


def test_a_copy_of_the_database_is_refused(sqlite_url: str) -> None:
    """A copy of the database has no manifest, so it is refused."""
    assert "has no manifest" in refusal(Path(sqlite_url.removeprefix("sqlite:///")))


def test_a_cut_backup_is_refused(file: Path, tmp_path: Path) -> None:
    """A backup that is cut anywhere is refused."""
    whole = file.read_bytes()
    for part in range(1, 40):
        cut = tmp_path / f"{part}.cut"
        cut.write_bytes(whole[: len(whole) * part // 40])
        assert "not whole" in refusal(cut)


async def test_a_changed_backup_is_not_whole(file: Path, tmp_path: Path) -> None:
    """Any change to a row, a table, the manifest or the schema makes the backup "not whole"."""
    for number, change in enumerate(
        (
            "UPDATE account SET profile = x'00' WHERE id = (SELECT min(id) FROM account)",
            "DELETE FROM entry WHERE id = (SELECT min(id) FROM entry)",
            "INSERT INTO metadata VALUES ('other', x'00')",
            "DROP TABLE outbox",
            "DELETE FROM backup_manifest WHERE name = 'checksum'",
            "UPDATE backup_manifest SET value = '{' WHERE name = 'counts'",
            "UPDATE backup_manifest SET value = '[1]' WHERE name = 'counts'",
            "UPDATE backup_manifest SET value = '{\"a\": \"b\"}' WHERE name = 'counts'",
            "UPDATE backup_manifest SET value = replace(hex(zeroblob(50000)), '0', '[') WHERE name = 'counts'",
            "UPDATE backup_manifest SET value = '\x1b[2J' WHERE name = 'made'",
            "UPDATE backup_manifest SET value = '\x1b[2J' WHERE name = 'revision'",
            "INSERT INTO backup_manifest VALUES ('root', '\x1b[2J'), ('signature', '')",
            "UPDATE alembic_version SET version_num = '0000'",
            "CREATE INDEX another ON metadata (value)",
        )
    ):
        changed = tmp_path / f"{number}.changed"
        changed.write_bytes(file.read_bytes())
        with closing(sqlite3.connect(changed)) as connection:
            connection.execute(change)
            connection.commit()
        assert "not whole" in refusal(changed)


async def test_a_backup_of_a_newer_version_is_refused(file: Path, tmp_path: Path) -> None:
    """A backup of a newer version is refused."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE backup_manifest SET value = 'ffff' WHERE name = 'revision'")
        connection.execute("UPDATE alembic_version SET version_num = 'ffff'")
        connection.commit()
    with pytest.raises(UnfitBackup, match="newer version"), closing(BackupFile.open(file)) as backup:
        await bring_up_to_date(backup, tmp_path)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE backup_manifest SET value = '3' WHERE name = 'version'")
        connection.commit()
    assert "newer version" in refusal(file)


def test_a_prerelease_backup_is_refused(file: Path) -> None:
    """A backup from before the first release is refused."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE backup_manifest SET value = '1' WHERE name = 'version'")
        connection.commit()
    assert "before its first release" in refusal(file)


def test_reading_changes_nothing(file: Path) -> None:
    """Reading a backup changes neither the file nor its folder."""
    before, named = file.read_bytes(), sorted(file.parent.iterdir())
    file.chmod(0o400)
    with closing(BackupFile.open(file)) as backup:
        backup.verify(checked_progress)
    assert (file.read_bytes(), sorted(file.parent.iterdir())) == (before, named)


@pytest.mark.parametrize(
    "change",
    [
        "CREATE VIEW people AS SELECT * FROM account",
        "CREATE TRIGGER more AFTER INSERT ON metadata BEGIN DELETE FROM metadata; END",
        "CREATE VIRTUAL TABLE words USING fts5(word)",
        "ALTER TABLE metadata ADD COLUMN much AS (zeroblob(1000000))",
        f"ALTER TABLE metadata ADD COLUMN much TEXT DEFAULT '{'much' * 100_000}'",
        "INSERT INTO metadata VALUES ('much', zeroblob(5000000))",
    ],
    ids=["view", "trigger", "virtual", "generated", "default", "large"],
)
def test_foreign_content_is_refused(file: Path, change: str) -> None:
    """A file with a valid checksum is refused if its schema or a value is not one of a backup."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TABLE backup_manifest")
        connection.execute(change)
        connection.commit()
    seal_up(file, NOW, checked_progress)
    assert "larger than any, or of another kind" in cheap_refusal(file)


def test_many_tables_are_refused(file: Path) -> None:
    """A file with too many tables is refused."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TABLE backup_manifest")
        for number in range(300):
            connection.execute(f"CREATE TABLE t{number} (a)")
        connection.commit()
    seal_up(file, NOW, checked_progress)
    assert "larger than any, or of another kind" in cheap_refusal(file)


def test_a_page_with_two_uses_is_refused(file: Path) -> None:
    """A page that two tables share is refused, because such tables could have endless rows."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute(
            "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'metadata') "
            "WHERE name = 'ledger'"
        )
        connection.commit()
    assert "not whole" in cheap_refusal(file)


def test_bytes_after_the_end_are_refused(file: Path) -> None:
    """A backup file with bytes after its end is "not whole"."""
    with file.open("ab") as more:
        more.truncate(file.stat().st_size + (1 << 40))
    assert "not whole" in cheap_refusal(file)


async def test_a_table_with_another_column_is_refused(file: Path) -> None:
    """A sealed backup whose tables differ from its version cannot be restored."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TABLE backup_manifest")
        connection.execute("ALTER TABLE metadata ADD COLUMN more TEXT")
        connection.commit()
    seal_up(file, NOW, checked_progress)
    with closing(BackupFile.open(file)) as backup:
        backup.verify(checked_progress)
        with pytest.raises(UnfitBackup, match="does not have the tables of its version"):
            require_known(backup)


def test_large_rows_come_a_few_at_a_time(file: Path) -> None:
    """Large rows are read in small batches, and none is missing."""
    with closing(sqlite3.connect(file)) as connection:
        connection.executemany(
            "INSERT INTO metadata VALUES (?, zeroblob(3000000))", [(str(number),) for number in range(10)]
        )
        connection.commit()
    with closing(BackupFile.open(file)) as backup:
        batches = list(map(len, backup.rows("metadata", 500)))
    assert sum(batches) == 11 and max(batches) <= 4


async def test_only_named_marks_are_restored(file: Path, empty_database_url: str) -> None:
    """A restore leaves out every mark that it was not asked for."""
    store = Store(locate(empty_database_url))
    await migrate(store)
    with closing(BackupFile.open(file)) as backup:
        async with store.begin() as uow:
            await put_back(uow, backup, (), checked_progress)
            assert await uow.metadata.get("name") is None
    await store.close()
