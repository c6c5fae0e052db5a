"""`afterglow keys` replaces the root key while people tap, and then retires the old one."""

import asyncio
import os
from pathlib import Path

import pytest

from bot.core.person import Person
from bot.service.accounts import Accounts
from bot.service.rotation import SETTLED
from bot.store.address import locate
from bot.store.store import Store
from bot.vault.keyfile import RootKeys, read_key_file
from tests.process.process import PATIENCE, Site, command, site
from tests.process.walk import ANSWERS, CHECKIN, DOOR, kept
from tests.support.canaries import everything, found

pytestmark = pytest.mark.process

OTHERS = 300
"""Accounts besides the person who taps, so that a rotation takes a while."""


def key_file(here: Site) -> Path:
    return Path(here.settings["key_file"])


def age_key_file(here: Site) -> None:
    """Make the key file look as if it had been unchanged for the waiting time."""
    status = key_file(here).stat()
    then = status.st_mtime - SETTLED.total_seconds()
    os.utime(key_file(here), (then, then))


async def populate(url: str, roots: RootKeys) -> None:
    store = Store(locate(url))
    accounts = Accounts(roots, 99)
    async with store.begin() as uow:
        for number in range(OTHERS):
            await accounts.add(uow, number, number, Person("en"))
    await store.close()


async def until_sealed_under(here: Site, roots: RootKeys, accounts: int) -> str:
    """Wait until this many accounts are sealed under the newest root. Returns the output of `keys show`."""
    async with asyncio.timeout(PATIENCE):
        while True:
            shown = await command(here.folder, "keys", "show", **here.settings)
            if f"root {roots.current.id.hex()}: seals; named by {accounts} account.route" in shown.out:
                return shown.out
            assert shown.code == 0, shown


async def test_rotated_while_somebody_taps(tmp_path: Path, database_url: str) -> None:
    """After `keys rotate` a running bot seals everything under the new root, even if it is killed meanwhile, while a
    person taps.

    The old root is then useless and, once retired, is stored nowhere.
    """
    async with site(tmp_path, database_url) as here:
        await here.ready()
        for step in DOOR:
            await here.wait_until(step(here))
        first = read_key_file(key_file(here))
        await populate(database_url, first)
        steps = iter(CHECKIN)
        added = await command(tmp_path, "keys", "rotate", **here.settings)
        assert added.code == 0 and "New root" in added.out, added
        roots = read_key_file(key_file(here))
        assert roots.others == (first.current,)
        for _ in range(3):
            await here.wait_until(next(steps)(here))
        await here.kill()
        await here.ready()
        for step in steps:
            await here.wait_until(step(here))
        shown = await until_sealed_under(here, roots, OTHERS + 1)
        assert f"root {first.current.id.hex()}: only opens; named by nothing" in shown
        hasty = await command(tmp_path, "keys", "retire", **here.settings)
        assert hasty.code == 2 and "changed a moment ago" in hasty.err
        age_key_file(here)
        retired = await command(tmp_path, "keys", "retire", **here.settings)
        assert retired.code == 0 and first.current.id.hex() in retired.out, retired
        assert read_key_file(key_file(here)) == RootKeys(roots.current, (), first.lookup)
        assert await kept(here) == [ANSWERS]
        assert await here.leave() == 0
        assert found([first.current.id], everything(database_url)) == []
        await here.ready()
        assert await kept(here) == [ANSWERS]
        for text in (shown, added.out, hasty.err, retired.out):
            assert found([first.current.secret, roots.current.secret, roots.lookup], {"written": text.encode()}) == []


async def test_a_rotation_under_way_makes_no_third_root(tmp_path: Path, sqlite_url: str) -> None:
    """While no bot runs, a second `keys rotate` is refused because the first rotation is not finished."""
    async with site(tmp_path, sqlite_url) as here:
        await here.ready()
        await here.wait_until(DOOR[0](here))
        await here.wait_until(DOOR[1](here))
        assert await here.leave() == 0
        assert (await command(tmp_path, "keys", "rotate", **here.settings)).code == 0
        roots = read_key_file(key_file(here))
        again = await command(tmp_path, "keys", "rotate", **here.settings)
        assert again.code == 2 and "not at its end" in again.err
        early = await command(tmp_path, "keys", "retire", **here.settings)
        assert early.code == 2
        assert read_key_file(key_file(here)) == roots
        await here.ready()
        await until_sealed_under(here, roots, 1)
        age_key_file(here)
        assert (await command(tmp_path, "keys", "retire", **here.settings)).code == 0
        assert read_key_file(key_file(here)).others == ()


async def test_keys_needs_a_first_start(tmp_path: Path) -> None:
    """Before the first start each keys command ends with code 2 and names AFTERGLOW_KEY_FILE."""
    for name in ("show", "rotate", "retire"):
        ended = await command(tmp_path, "keys", name)
        assert ended.code == 2 and "AFTERGLOW_KEY_FILE" in ended.err, ended
        assert "Traceback" not in ended.err


async def test_a_key_file_is_made_once(tmp_path: Path) -> None:
    """`keys make` prints no key, and leaves an existing key file unchanged."""
    path = tmp_path / "away" / "afterglow.key"
    made = await command(tmp_path, "keys", "make", str(path))
    roots = read_key_file(path)
    assert made.code == 0 and roots.current.id.hex() in made.out and "Keep a copy" in made.out, made
    assert found([roots.current.secret, roots.lookup], {"out": (made.out + made.err).encode()}) == []
    again = await command(tmp_path, "keys", "make", str(path))
    assert again.code == 2 and "never overwritten" in again.err, again
    assert read_key_file(path) == roots
