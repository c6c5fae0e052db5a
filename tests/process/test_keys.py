"""`afterglow keys`: another root takes the place of the first while people tap, and then the first is gone."""

import asyncio
import os
from pathlib import Path

from bot.core.person import Person
from bot.service.accounts import Accounts
from bot.service.rotation import SETTLED
from bot.store import Store, make_engine
from bot.vault.keyfile import RootKeys, read_key_file
from tests.canaries import everything, found
from tests.process.process import Process, Site, command, site
from tests.process.walk import ANSWERS, CHECKIN, DOOR, kept

OTHERS = 300
"""People besides the one who taps, so that a rotation takes a while."""


def key_file(here: Site) -> Path:
    return Path(here.settings["key_file"])


def settle(here: Site) -> None:
    """Let the key file have stood as it is for long enough."""
    status = key_file(here).stat()
    then = status.st_mtime - SETTLED.total_seconds()
    os.utime(key_file(here), (then, then))


async def populate(url: str, roots: RootKeys) -> None:
    store = Store(make_engine(url))
    accounts = Accounts(roots, 99)
    async with store.begin() as uow:
        for number in range(OTHERS):
            await accounts.add(uow, number, number, Person("en"))
    await store.close()


async def test_rotated_and_killed_and_rotated_while_somebody_taps_then_retired(
    tmp_path: Path, database_url: str
) -> None:
    """The bot is never told: it takes the new root up by itself. Afterwards the old one is of no use any more."""
    async with site(tmp_path, database_url) as here:
        await here.ready()
        for step in DOOR:
            await here.see(step(here))
        first = read_key_file(key_file(here))
        await populate(database_url, first)
        steps = iter(CHECKIN)
        rotating = await Process.start(tmp_path, "keys", "rotate", **here.settings)
        for _ in range(3):
            await here.see(next(steps)(here))
        await rotating.kill()
        again = asyncio.create_task(command(tmp_path, "keys", "rotate", **here.settings))
        for step in steps:
            await here.see(step(here))
        ended = await again
        assert ended.code == 0, ended
        roots = read_key_file(key_file(here))
        assert roots.others == (first.current,)
        shown = await command(tmp_path, "keys", "show", **here.settings)
        assert f"root {roots.current.id.hex()}: seals; named by {OTHERS + 1} account.route" in shown.out
        assert f"root {first.current.id.hex()}: only opens; named by nothing" in shown.out
        hasty = await command(tmp_path, "keys", "retire", **here.settings)
        assert hasty.code == 2 and "changed a moment ago" in hasty.err
        settle(here)
        retired = await command(tmp_path, "keys", "retire", **here.settings)
        assert retired.code == 0 and first.current.id.hex() in retired.out, retired
        assert read_key_file(key_file(here)) == RootKeys(roots.current, (), first.lookup)
        assert await kept(here) == [ANSWERS]
        assert await here.leave() == 0
        assert found([first.current.id], everything(database_url)) == []
        await here.ready()
        assert await kept(here) == [ANSWERS]
        for ended in (shown, hasty, retired):
            written = {"written": (ended.out + ended.err).encode()}
            assert found([first.current.secret, roots.current.secret, roots.lookup], written) == []


async def test_a_rotation_that_was_begun_elsewhere_makes_no_third_root(tmp_path: Path, sqlite_url: str) -> None:
    async with site(tmp_path, sqlite_url) as here:
        await here.ready()
        await here.see(DOOR[0](here))
        await here.see(DOOR[1](here))
        only = await command(tmp_path, "keys", "rotate", "--only-root", **here.settings)
        assert only.code == 0 and "New root" in only.out
        roots = read_key_file(key_file(here))
        assert len(roots.others) == 1
        settle(here)
        early = await command(tmp_path, "keys", "retire", **here.settings)
        assert early.code == 2 and "afterglow keys rotate" in early.err
        done = await command(tmp_path, "keys", "rotate", **here.settings)
        assert done.code == 0 and "Going on" in done.out and "1 accounts" in done.out
        assert read_key_file(key_file(here)) == roots
        settle(here)
        both = await command(tmp_path, "keys", "rotate", "--retire", **here.settings)
        assert both.code == 2 and "changed a moment ago" in both.err
        settle(here)
        assert (await command(tmp_path, "keys", "retire", **here.settings)).code == 0
        assert read_key_file(key_file(here)).others == ()


async def test_keys_before_the_first_start_get_a_kind_line(tmp_path: Path) -> None:
    for name in ("show", "rotate", "retire"):
        ended = await command(tmp_path, "keys", name)
        assert ended.code == 2 and "AFTERGLOW_KEY_FILE" in ended.err, ended
        assert "Traceback" not in ended.err
