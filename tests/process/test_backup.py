"""`afterglow backup` and `afterglow restore` on the command line, while the bot runs and after it stopped."""

import asyncio
import os
import shutil
import sys
from pathlib import Path

import pytest

from bot.vault.keyfile import make_key_file, read_key_file
from tests.process.process import PATIENCE, Site, checked_output, command, environment, site
from tests.process.walk import ANSWERS, CHECKIN, DOOR, kept
from tests.support.canaries import files, found

pytestmark = pytest.mark.process


@pytest.fixture
def separate_sqlite_url(tmp_path: Path) -> str:
    """The address of an SQLite file in a folder of its own, as in the default settings."""
    return f"sqlite:///{tmp_path / 'data' / 'afterglow.db'}"


async def keep_checkin(here: Site) -> None:
    """Come in and keep a check-in."""
    await here.ready()
    for step in (*DOOR, *CHECKIN):
        await here.wait_until(step(here))


async def test_a_backup_of_a_running_bot_restores_all(tmp_path: Path, database_url: str) -> None:
    """The backup of a running bot restores everything and contains neither root nor lookup key in any form."""
    async with site(tmp_path, database_url) as here:
        await keep_checkin(here)
        made = await command(tmp_path, "backup", "one.backup", **here.settings)
        assert made.code == 0 and "1 account, 1 entry" in made.out, made
        roots = read_key_file(tmp_path / "keys" / "afterglow.key")
        content = {"backup": (tmp_path / "one.backup").read_bytes()}
        assert found([roots.current.secret, roots.lookup, here.you, "Europe/"], content) == []
        again = await command(tmp_path, "backup", "one.backup", **here.settings)
        assert again.code == 2 and "never overwrites" in again.err
        running = await command(tmp_path, "restore", "one.backup", "--replace", "everything", **here.settings)
        assert running.code == 2 and "A bot works on this database" in running.err, running
        assert await here.leave() == 0
        full = await command(tmp_path, "restore", "one.backup", **here.settings)
        assert full.code == 2 and "--replace everything" in full.err
        unsure = await command(tmp_path, "restore", "one.backup", "--replace", "yes", **here.settings)
        assert unsure.code == 2 and "--replace everything" in unsure.err
        here._settings["database_url"] = f"sqlite:///{tmp_path / 'moved' / 'afterglow.db'}"
        back = await command(tmp_path, "restore", "one.backup", **here.settings)
        assert back.code == 0 and "1 account." in back.out, back
        await here.ready()
        assert await kept(here) == [ANSWERS]


async def test_a_restore_brings_back_nobody_erased(tmp_path: Path, database_url: str) -> None:
    """A person who was erased after the backup is still gone after a restore."""
    async with site(tmp_path, database_url) as here:
        await keep_checkin(here)
        assert (await command(tmp_path, "backup", "one.backup", **here.settings)).code == 0
        await here.say("/forget")
        here.push("FORGET")
        await here.wait_until(lambda _: here.is_shown("all gone"))
        assert await here.leave() == 0
        back = await command(tmp_path, "restore", "one.backup", "--replace", "everything", **here.settings)
        assert back.code == 0, back
        assert "0 accounts" in back.out and "1 account that was erased since" in back.out
        await here.ready()
        here.push("/export")
        await here.wait_until(lambda _: here.is_shown("18 or older"))


async def test_restore_asks_about_newer_passphrases(tmp_path: Path, separate_sqlite_url: str) -> None:
    """`restore` says how many accounts changed their passphrase since the backup and changes nothing. With `--changed`
    it goes on."""
    async with site(tmp_path, separate_sqlite_url) as here:
        await keep_checkin(here)
        assert (await command(tmp_path, "backup", "one.backup", **here.settings)).code == 0
        await here.say("/lock")
        await here.tap("Set a passphrase")
        here.push("violet ladder seven moths")
        await here.wait_until(lambda _: here.is_shown("Please send it once more"))
        here.push("violet ladder seven moths")
        await here.wait_until(lambda _: here.is_shown("Your journal is locked"))
        assert await here.leave() == 0
        back = ("restore", "one.backup", "--replace", "everything")
        asked = await command(tmp_path, *back, **here.settings)
        assert asked.code == 2 and "1 account set, changed or took away" in asked.err, asked
        assert "--changed refuse" in asked.err and "--changed take" in asked.err
        wrong = await command(tmp_path, *back, "--changed", "yes", **here.settings)
        assert wrong.code == 2 and "one of two words" in wrong.err
        refused = await command(tmp_path, *back, "--changed", "refuse", **here.settings)
        assert refused.code == 0 and "1 had another passphrase then" in refused.out, refused
        await here.ready()
        here.push("/journal")
        await here.wait_until(lambda _: here.is_shown("That did not work on my side"))
        assert await here.leave() == 0
        taken = await command(tmp_path, *back, "--changed", "take", **here.settings)
        assert taken.code == 0 and "1 came back with the passphrase" in taken.out, taken
        await here.ready()
        assert await kept(here) == [ANSWERS]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "There is no file"),
        (b"", "is not a backup"),
        (b"Dear backup", "is not a backup"),
        (b"SQLite format 3\0" + bytes(5000), "not whole"),
    ],
)
async def test_a_wrong_file_gets_a_kind_line(tmp_path: Path, content: bytes | None, says: str) -> None:
    """A wrong file ends the restore with a clear message, and creates no data folder."""
    make_key_file(tmp_path / "keys" / "afterglow.key")
    if content is not None:
        (tmp_path / "file").write_bytes(content)
    ended = await command(tmp_path, "restore", "file")
    assert ended.code == 2 and says in ended.err, ended
    assert "Traceback" not in ended.err
    assert not (tmp_path / "data").exists()


async def test_a_restore_without_a_key_says_where(tmp_path: Path) -> None:
    """If the key file is missing, `restore` says where to put it. The place depends on the data folder."""
    ended = await command(tmp_path, "restore", "file", data_dir=str(tmp_path / "a new one" / "data"))
    key = tmp_path / "a new one" / "keys" / "afterglow.key"
    assert ended.code == 2 and f"install -D -m 0600 YOUR-COPY '{key}'" in ended.err, ended
    assert str(key.with_name("afterglow.erased")) in ended.err


async def test_a_copied_key_restores_everything(tmp_path: Path, separate_sqlite_url: str) -> None:
    """With the key in that place everything is restored, and the missing ledger is mentioned."""
    async with site(tmp_path, separate_sqlite_url) as here:
        await keep_checkin(here)
        assert (await command(tmp_path, "backup", "one.backup", **here.settings)).code == 0
        assert await here.leave() == 0
    key = tmp_path / "new" / "keys" / "afterglow.key"
    key.parent.mkdir(parents=True)
    shutil.copy(tmp_path / "keys" / "afterglow.key", key)
    back = await command(tmp_path, "restore", "one.backup", data_dir=str(tmp_path / "new" / "data"))
    assert back.code == 0 and "1 account." in back.out and "no ledger" in back.out, back


async def test_standard_output_gets_only_the_backup(tmp_path: Path, separate_sqlite_url: str) -> None:
    """`backup -` writes only the backup to standard output, its messages to standard error, and leaves nothing in the
    data folder."""
    async with site(tmp_path, separate_sqlite_url) as here:
        await keep_checkin(here)
        named = sorted((tmp_path / "data").iterdir())
        with (tmp_path / "piped").open("wb") as out:
            code, err = await backup_to(tmp_path, out.fileno(), **here.settings)
        assert code == 0 and "1 account, 1 entry" in err and "signed" in err, err
        assert sorted((tmp_path / "data").iterdir()) == named
        looked = await command(tmp_path, "restore", "--check", "piped", **here.settings)
        assert looked.code == 0 and "Its signature holds" in looked.out, looked


async def test_a_broken_pipe_is_reported(tmp_path: Path, separate_sqlite_url: str) -> None:
    """If nothing reads the output, the command says that the backup is incomplete."""
    async with site(tmp_path, separate_sqlite_url) as here:
        await keep_checkin(here)
        reading, writing = os.pipe()
        os.close(reading)
        code, err = await backup_to(tmp_path, writing, **here.settings)
        os.close(writing)
        assert code == 2 and "not whole" in err and "Traceback" not in err, err


async def test_a_backup_is_not_written_to_a_terminal(tmp_path: Path) -> None:
    """The command refuses to write a backup to a terminal, and suggests `age -r`."""
    ours, theirs = os.openpty()
    code, err = await backup_to(tmp_path, theirs)
    os.close(ours)
    os.close(theirs)
    assert code == 2 and "age -r" in err, err


async def backup_to(folder: Path, out: int, **settings: str) -> tuple[int, str]:
    """Run `afterglow backup -` with this file handle as standard output. Returns the exit code and standard error."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "backup", "-"),
        cwd=folder,
        env=environment(**settings),
        stdout=out,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(PATIENCE):
        _, err = await process.communicate()
    assert process.returncode is not None
    return process.returncode, checked_output(err.decode())


async def test_check_only_looks(tmp_path: Path, separate_sqlite_url: str) -> None:
    """`restore --check` changes no byte of any file, with and without the keys, also while a bot runs."""
    async with site(tmp_path, separate_sqlite_url) as here:
        await keep_checkin(here)
        assert (await command(tmp_path, "backup", "one.backup", **here.settings)).code == 0
        before = file_bytes(tmp_path)
        ours = await command(tmp_path, "restore", "--check", "one.backup", **here.settings)
        assert ours.code == 0 and "1 account, 1 entry" in ours.out, ours
        assert "Your keys open it. Its signature holds" in ours.out
        assert file_bytes(tmp_path) == before
        elsewhere = await command(tmp_path, "restore", "--check", "one.backup", data_dir=str(tmp_path / "x" / "data"))
        assert elsewhere.code == 0 and "is whole" in elsewhere.out, elsewhere
        assert "it is not known whether your keys open it" in elsewhere.out
        assert file_bytes(tmp_path) == before
        make_key_file(tmp_path / "other.key")
        other = await command(tmp_path, "restore", "--check", "one.backup", key_file=str(tmp_path / "other.key"))
        assert other.code == 2 and "made with other keys" in other.err, other


def file_bytes(folder: Path) -> dict[str, bytes]:
    """Every file except SQLite's shared memory and the logs, which the bot writes by itself."""
    return {name: content for name, content in files(folder).items() if not name.endswith(("-shm", ".log"))}


async def test_an_unsigned_backup_needs_unsigned(tmp_path: Path, separate_sqlite_url: str) -> None:
    """A backup made without the key file is restored only with --unsigned."""
    async with site(tmp_path, separate_sqlite_url) as here:
        await keep_checkin(here)
        made = await command(
            tmp_path, "backup", "one.backup", **{**here.settings, "key_file": str(tmp_path / "none" / "key")}
        )
        assert made.code == 0 and "will need --unsigned" in made.out, made
        assert await here.leave() == 0
        looked = await command(tmp_path, "restore", "--check", "one.backup", **here.settings)
        assert looked.code == 0 and "It is not signed" in looked.out, looked
        refused = await command(tmp_path, "restore", "--replace", "everything", "one.backup", **here.settings)
        assert refused.code == 2 and "add: --unsigned" in refused.err, refused
        taken = await command(
            tmp_path, "restore", "--unsigned", "--replace", "everything", "one.backup", **here.settings
        )
        assert taken.code == 0 and "1 account." in taken.out, taken


async def test_another_databases_key_signs_no_backup(tmp_path: Path, separate_sqlite_url: str) -> None:
    """With the key file of another database, backup ends with code 2 and leaves no file."""
    async with site(tmp_path, separate_sqlite_url) as here:
        await keep_checkin(here)
        make_key_file(tmp_path / "other.key")
        ended = await command(
            tmp_path, "backup", "one.backup", **{**here.settings, "key_file": str(tmp_path / "other.key")}
        )
        assert ended.code == 2 and "does not belong" in ended.err, ended
        assert not (tmp_path / "one.backup").exists()


async def test_before_the_first_start_no_backup_is_made(tmp_path: Path) -> None:
    """Without a database, backup ends with code 2, says so and creates nothing."""
    ended = await command(tmp_path, "backup", "one.backup")
    assert ended.code == 2 and "no database yet" in ended.err
    assert list(tmp_path.iterdir()) == []
