"""`afterglow backup` and `afterglow restore`, typed while the bot runs and after it was stopped."""

from pathlib import Path

import pytest

from bot.vault.keyfile import make_key_file, read_key_file
from tests.process.process import Site, command, site
from tests.process.walk import ANSWERS, CHECKIN, DOOR, kept
from tests.support.canaries import found


async def lived(here: Site) -> None:
    """Come in and keep a check-in."""
    await here.ready()
    for step in (*DOOR, *CHECKIN):
        await here.see(step(here))


async def test_a_backup_made_while_it_runs_brings_everything_back(tmp_path: Path, database_url: str) -> None:
    """And holds no key, neither root nor lookup, in any form."""
    async with site(tmp_path, database_url) as here:
        await lived(here)
        made = await command(tmp_path, "backup", "one.backup", **here.settings)
        assert made.code == 0 and "1 accounts, 1 entries" in made.out, made
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
        assert back.code == 0 and "1 accounts" in back.out, back
        await here.ready()
        assert await kept(here) == [ANSWERS]


async def test_erased_after_the_backup_then_restored_the_person_is_gone(tmp_path: Path, database_url: str) -> None:
    async with site(tmp_path, database_url) as here:
        await lived(here)
        assert (await command(tmp_path, "backup", "one.backup", **here.settings)).code == 0
        await here.say("/forget")
        here.push("FORGET")
        await here.see(lambda _: here.stands("all gone"))
        assert await here.leave() == 0
        back = await command(tmp_path, "restore", "one.backup", "--replace", "everything", **here.settings)
        assert back.code == 0, back
        assert "0 accounts" in back.out and "1 erased since" in back.out
        await here.ready()
        here.push("/export")
        await here.see(lambda _: here.stands("18 or older"))


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
    make_key_file(tmp_path / "keys" / "afterglow.key")
    if content is not None:
        (tmp_path / "file").write_bytes(content)
    ended = await command(tmp_path, "restore", "file")
    assert ended.code == 2 and says in ended.err, ended
    assert "Traceback" not in ended.err
    assert not (tmp_path / "data").exists()


async def test_without_its_key_file_it_says_to_put_it_there(tmp_path: Path) -> None:
    ended = await command(tmp_path, "restore", "file")
    assert ended.code == 2 and "put your copy of it there" in ended.err


async def test_there_is_nothing_to_back_up_before_the_first_start(tmp_path: Path) -> None:
    ended = await command(tmp_path, "backup", "one.backup")
    assert ended.code == 2 and "no database yet" in ended.err
    assert list(tmp_path.iterdir()) == []
