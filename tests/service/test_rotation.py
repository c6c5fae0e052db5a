"""Rotating the root keys seals everything again under the new root, and loses nothing when it is cut off at any
time."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot.core.link import ID
from bot.core.linking import Invite
from bot.core.person import ChatState, Person
from bot.service import links, rotation
from bot.service.accounts import Account, Accounts
from bot.service.housekeeping import Housekeeping
from bot.service.key_check import check_keys
from bot.service.rotation import SETTLED, CannotRetire, count_by_root, retirable, rotate, under_way
from bot.store import Store, locate
from bot.store.tables import metadata
from bot.vault.account import VERSION, unwrap_private, wrap_private
from bot.vault.errors import KeyFileError
from bot.vault.hpke import new_pair
from bot.vault.keyfile import RootKeys, add_root, make_key_file, read_key_file
from bot.vault.keyring import KeyRing
from tests.service.service_fixtures import BOT, ONE, Service, an_entry, flipped, said
from tests.support.canaries import ends, everything, found
from tests.support.killed_process import run_until_killed

PEOPLE, WAITING, LINKS = 12, 5, 1
NOW = datetime(2026, 3, 6, 20, 0, tzinfo=UTC)
LATER = NOW + SETTLED


def check_progress(done: int, total: int) -> None:
    """Show no progress, but check that the numbers are plausible."""
    assert 0 <= done <= total


class Place:
    """A database with a dozen people and waiting replies, under a key file of one root."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url, self.path = url, folder / "keys" / "root.key"
        self.store = Store(locate(url))
        self.service = Service(self.store)
        self.first = make_key_file(self.path)
        self.ring = KeyRing(self.path, self.first)
        self.service.roots, self.service.accounts = self.ring, Accounts(self.ring, BOT)
        self.accounts: list[Account] = []
        self.entries: list[dict[str, Any]] = []

    async def begin(self) -> None:
        await check_keys(self.store, self.ring)
        self.accounts = [await self.service.let_in(ONE + number, Person("de")) for number in range(PEOPLE)]
        work = self.service.process()
        for number in range(WAITING):
            await work.take(said(number, f"words {number}", ONE + number))
        invitation = Invite(link=b"l" * ID, half=b"h" * ID, token=b"t" * ID, until=LATER, first=LATER)
        async with self.store.begin() as uow:
            await links.invite(uow, self.ring, invitation, new_pair().public)
        # The rows as the turns left them.
        await self.service.keep(self.accounts[0], an_entry("one"), an_entry("two"))
        self.accounts = [await self.service.account(ONE + number) for number in range(PEOPLE)]
        self.entries = await self.service.rows("entry")

    async def rotate(self) -> int:
        return (await rotate(self.store, self.ring, check_progress, batch=3)).accounts

    async def whole(self) -> None:
        """Check that every account has its keys and data, that no entry changed and all can be read, and that waiting
        rows are delivered."""
        assert await self.service.rows("entry") == self.entries
        assert await self.service.kept(ONE) == ["Just me", "one", "Just me", "two"]
        async with self.store.read() as uow:
            for number, before in enumerate(self.accounts):
                now = await self.service.accounts.find(uow, ONE + number)
                assert now is not None
                # Stored message ids do not matter here.
                person, known = (
                    replace(one, chat=ChatState(message=one.chat.message), last_active_month="")
                    for one in (now.person, before.person)
                )
                assert (now.key, person, now.journal_key()) == (before.key, known, before.journal_key())
        work = self.service.process()
        waiting = await work.waiting()
        assert all(row.outgoing.steps for row in waiting)
        await work.deliver(waiting)
        assert await work.waiting() == []

    async def roots(self) -> set[bytes]:
        return {id for of in (await count_by_root(self.store)).values() for id in of}


@pytest.fixture
async def place(database_url: str, tmp_path: Path) -> AsyncIterator[Place]:
    made = Place(database_url, tmp_path)
    await made.begin()
    yield made
    await made.store.close()


async def test_afterwards_the_old_root_is_not_needed(place: Place) -> None:
    """After a rotation every value names the new root, and opens without the old one."""
    new = add_root(place.path).current
    assert await under_way(place.store, place.ring)
    assert await place.rotate() == PEOPLE
    assert await place.roots() == {new.id}
    assert not await under_way(place.store, place.ring)
    alone = RootKeys(new, (), place.first.lookup)
    await check_keys(place.store, alone)
    place.service.roots, place.service.accounts = alone, Accounts(alone, BOT)
    await place.whole()


async def test_nothing_under_the_old_root_is_left(sqlite_url: str, tmp_path: Path) -> None:
    """After a rotation neither rows nor free space in the files contain values under the old root."""
    place = Place(sqlite_url, tmp_path)
    await place.begin()
    row = place.accounts[0].row
    blobs = [row.route, row.data_key, row.journal_private, place.first.current.id]
    assert all(found(ends([blob]), everything(sqlite_url)) for blob in blobs)
    add_root(place.path)
    await place.rotate()
    assert found(ends(blobs), everything(sqlite_url)) == []
    await place.store.close()


async def test_every_column_that_a_root_seals_is_known(place: Place) -> None:
    """UNDER_A_ROOT lists every column that a root key seals."""
    head = bytes([VERSION]) + place.first.current.id
    sealed = set()
    for table in metadata.sorted_tables:
        for values in await place.service.rows(table.name):
            sealed |= {(table.name, name) for name, value in values.items() if bytes_of(value).startswith(head)}
    assert sealed == set(rotation.UNDER_A_ROOT)


def bytes_of(value: object) -> bytes:
    return value if isinstance(value, bytes) else b""


@pytest.mark.process
@pytest.mark.parametrize("tick", [1, 3])
async def test_a_killed_rotation_continues(place: Place, tick: int) -> None:
    """A killed rotation continues with the remaining accounts on the next call."""
    add_root(place.path)
    await asyncio.to_thread(run_until_killed, rotating, tick, place.url, str(place.path))
    assert len(await place.roots()) == 2
    left = await place.rotate()
    assert left == PEOPLE - 3 * tick
    assert await place.roots() == {place.ring.current.id}
    await place.whole()


def rotating(tick: int, url: str, path: str) -> None:
    """Rotate, and kill this process at the `tick`-th report of progress."""
    ticks = count(1)

    def progress(done: int, total: int) -> None:
        if next(ticks) == tick:
            os.kill(os.getpid(), signal.SIGKILL)

    ring = KeyRing(Path(path), read_key_file(Path(path)))
    asyncio.run(rotate(Store(locate(url)), ring, progress, batch=3))


async def test_people_active_meanwhile_lose_nothing(place: Place) -> None:
    """People who act or join between the steps of a rotation lose nothing."""
    old = RootKeys(place.first.current, (), place.first.lookup)
    add_root(place.path)
    work = place.service.process()
    stranger = ONE + 100

    async def run_meanwhile() -> None:
        async with place.store.begin() as uow:
            await Accounts(old, BOT).add(uow, stranger, stranger, Person("fr"))
        for number in range(PEOPLE):
            assert await work.carry(said(100 + number, "/settings", ONE + number))

    await asyncio.gather(run_meanwhile(), place.rotate())
    await place.rotate()
    assert await place.roots() == {place.ring.current.id}
    assert await place.service.person(stranger) == Person("fr")
    await place.whole()


async def test_an_account_that_does_not_open(place: Place) -> None:
    """An account that does not open stops no other account, and keeps its root."""
    broken = place.accounts.pop(4)
    bad = flipped(broken.row.data_key)
    await place.service.set("account", {"id": broken.id}, data_key=bad)
    add_root(place.path)
    done = await rotate(place.store, place.ring, check_progress, batch=3)
    assert done.accounts == PEOPLE - 1 and done.broken >= 1
    async with place.store.read() as uow:
        row = await uow.accounts.get(broken.id)
    assert row is not None and row.data_key == bad
    with pytest.raises(CannotRetire, match="still seals 3 values"):
        await retirable(place.store, place.ring, NOW, LATER)


class TestRetiring:
    """An old root can be retired once no value names it and no process can still be sealing with it."""

    async def test_no_retiring_before_the_rotation_ends(self, place: Place) -> None:
        """While an old root still seals values it cannot be retired; the error counts them."""
        old = place.first.current.id
        add_root(place.path)
        with pytest.raises(
            CannotRetire, match=rf"{old.hex()} still seals {3 * PEOPLE + WAITING + LINKS} values.*wait until it has"
        ):
            await retirable(place.store, place.ring, NOW, LATER)

    async def test_no_retiring_while_messages_may_be_open(self, place: Place) -> None:
        """An old root cannot be retired until the waiting time after the rotation is over."""
        add_root(place.path)
        await place.rotate()
        with pytest.raises(CannotRetire, match="again in 1 seconds"):
            await retirable(place.store, place.ring, NOW, LATER - timedelta(seconds=1))
        assert await retirable(place.store, place.ring, NOW, LATER) == (place.first.current.id,)

    async def test_not_where_there_is_but_one(self, place: Place) -> None:
        """The only root cannot be retired."""
        with pytest.raises(CannotRetire, match="one root"):
            await retirable(place.store, place.ring, NOW, LATER)

    async def test_the_mark_of_the_database_goes_over(self, place: Place) -> None:
        """Retiring a root moves the mark of the database to the remaining root, even if the old root sealed nothing
        else."""
        new = add_root(place.path).current
        for account in place.accounts:
            async with place.store.begin() as uow:
                await uow.accounts.delete(account.id)
        async with place.store.begin() as uow:
            await uow.links.delete([row["id"] for row in await place.service.rows("link")])
        work = place.service.process()
        await work.deliver(await work.waiting())
        await retirable(place.store, place.ring, NOW, LATER)
        await check_keys(place.store, RootKeys(new, (), place.first.lookup))


async def test_the_progress_mark_is_cleared(place: Place) -> None:
    """A finished rotation clears the mark that stores its progress."""
    add_root(place.path)
    await place.rotate()
    async with place.store.read() as uow:
        assert await uow.metadata.get(rotation.PLACE) == b""


@pytest.mark.parametrize("inside", [b"", b"\x09 not a key at all", bytes(500)])
async def test_the_private_key_stays_wrapped(place: Place, inside: bytes) -> None:
    """A rotation keeps the wrapped value of a private key byte for byte, whatever it contains."""
    one = place.accounts[0]
    wrapped = wrap_private(place.first.current, inside, one.id, one.key.generation)
    await place.service.set("account", {"id": one.id}, journal_private=wrapped)
    add_root(place.path)
    await place.rotate()
    async with place.store.read() as uow:
        row = await uow.accounts.get(one.id)
    assert row is not None and row.journal_private != wrapped
    assert unwrap_private(place.ring, row.journal_private, one.id, one.key.generation) == inside


class TestWorking:
    """A running process rotates by itself after the key file got another root."""

    def housekeeping(self, place: Place, ring: KeyRing | None = None) -> Housekeeping:
        """The housekeeping of the running process."""
        work, roots = place.service.process(), ring or place.ring
        return Housekeeping(place.store, roots, work.turns, work.open_journals, place.service.clock.elapsed)

    async def test_notices(self, place: Place) -> None:
        """With one root, nothing happens. After another root was added, accounts and outbox are sealed under it
        once."""
        house = self.housekeeping(place)
        await house.once()
        assert await place.roots() == {place.first.current.id}
        new = add_root(place.path).current
        await house.once()
        assert await place.roots() == {new.id}
        rows = await place.service.rows("account") + await place.service.rows("outbox")
        await house.once()
        assert await place.service.rows("account") + await place.service.rows("outbox") == rows
        assert await retirable(place.store, place.ring, NOW, LATER) == (place.first.current.id,)
        await place.whole()

    async def test_shows_what_waited(self, place: Place) -> None:
        """Rows in memory are delivered and deleted although their stored boxes changed during the rotation."""
        work = place.service.process()
        waiting = await work.waiting()
        add_root(place.path)
        await self.housekeeping(place).once()
        assert len(await work.deliver(waiting)) == WAITING
        assert await work.waiting() == []

    @pytest.mark.process
    async def test_goes_on_after_a_crash(self, place: Place) -> None:
        """A rotation that was killed half way is finished by the next running process."""
        add_root(place.path)
        await asyncio.to_thread(run_until_killed, rotating, 1, place.url, str(place.path))
        await self.housekeeping(place).once()
        assert await place.roots() == {place.ring.current.id}
        await place.whole()

    async def test_fails_and_is_tried_again(self, place: Place) -> None:
        """With the keys of another database nothing changes, and the next look tries again."""
        other = make_key_file(place.path.with_name("other.key"))
        ring = KeyRing(place.path.with_name("other.key"), other)
        add_root(place.path.with_name("other.key"))
        before = await place.service.rows("account")
        house = self.housekeeping(place, ring)
        for _ in range(2):
            with pytest.raises(KeyFileError):
                await house.once()
        assert await place.service.rows("account") == before
