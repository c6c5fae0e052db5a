"""Restoring a backup is all or nothing, needs its keys, and never brings back people who were erased since."""

import asyncio
import os
import signal
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from bot.core.person import Person
from bot.service.erasing import erase, reconcile
from bot.service.key_check import check_keys
from bot.service.restoring import (
    Allowed,
    NotEmpty,
    NotSigned,
    OlderPassphrases,
    PassphrasesChanged,
    Restored,
    Target,
    restore,
)
from bot.service.signing import signer
from bot.service.vacuum import VACUUM
from bot.store import Store, locate
from bot.store.backup import back_up
from bot.store.backup_file import Signature, UnfitBackup, seal_up
from bot.store.connection import EPOCH
from bot.store.exclusive import Exclusive, InUse
from bot.store.ledger import Ledger, LedgerBroken
from bot.store.migrate import migrate
from bot.store.tables import metadata
from bot.vault.errors import SealBroken
from bot.vault.keyfile import RootKeys
from bot.vault.lookup import erased_mark
from tests.service.service_fixtures import (
    ONE,
    OTHER,
    Process,
    Service,
    all_texts,
    an_entry,
    flipped,
    new_roots,
    said,
    tapped,
)
from tests.support.canaries import ends, everything, found
from tests.support.killed_process import run_until_killed

SECRET = "violet ladder seven moths"
NOW = datetime(2026, 3, 6, 20, 0, tzinfo=UTC)


def ignore_progress(what: str, done: int, total: int) -> None:
    """Ignore the progress."""


class Place:
    """A database with two people in it, their keys, and a backup of both."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url = url
        self.ledger = Ledger(folder / "keys" / "ledger")
        self.store = Store(locate(url), self.ledger)
        self.service = Service(self.store)
        self.backup = folder / "one.backup"

    @property
    def roots(self) -> RootKeys:
        return self.service.roots

    async def begin(self) -> None:
        await check_keys(self.store, self.roots)
        await self.service.let_in(ONE)
        await self.service.let_in(OTHER, Person("de"))
        work = self.service.process()
        # Their replies were not shown yet, so they wait in the outbox.
        await work.take(said(1, "words of one", ONE))
        await work.take(said(2, "words of other", OTHER))
        for who in (ONE, ONE, OTHER, ONE):
            await self.service.keep(await self.service.account(who), an_entry(f"words of {who}"))
        self.one, self.other = await self.service.account(ONE), await self.service.account(OTHER)
        await self.back_up(self.backup)

    async def back_up(self, path: Path) -> None:
        await back_up(self.store, path, NOW, ignore_progress, signer(self.roots))

    async def erase(self, id: bytes) -> None:
        async with self.store.begin() as uow:
            account = await self.service.accounts.get(uow, id)
            assert account is not None
            await erase(uow, self.roots, account)

    async def restore(
        self,
        url: str | None = None,
        *,
        replace: bool = False,
        unsigned: bool = False,
        older: OlderPassphrases | None = None,
    ) -> Restored:
        goal = target(url or self.url, self.ledger, self.backup.parent / "data")
        allowed = Allowed(replace=replace, unsigned=unsigned, older=older)
        return await restore(self.backup, goal, self.roots, allowed, ignore_progress)

    async def locks(self, work: Process) -> None:
        """The first person sets a passphrase."""
        await work.carry(tapped(101, "u:set"), said(102, SECRET), said(103, SECRET))
        assert (await self.service.person()).lock.locked


def target(url: str, ledger: Ledger, work: Path) -> Target:
    return Target(open=lambda: Store(locate(url), ledger), upgrade=migrate, ledger=ledger, work=work)


@pytest.fixture
async def place(database_url: str, tmp_path: Path) -> Place:
    made = Place(database_url, tmp_path)
    await made.begin()
    return made


@pytest.fixture(autouse=True)
async def _closed(place: Place) -> AsyncIterator[None]:
    yield
    await place.store.close()


async def test_an_erasure_after_the_backup_stays(place: Place) -> None:
    """Account, keys and messages of a person erased since the backup are not restored."""
    row = place.one.row
    blobs = [row.data_key, row.journal_private, row.profile, row.id]
    await place.erase(place.one.id)
    done = await place.restore(replace=True)
    assert (done.accounts, done.erased) == (1, 1)
    async with place.store.read() as uow:
        assert await uow.accounts.get(place.one.id) is None
        assert await place.service.accounts.find(uow, ONE) is None
        assert (await place.service.accounts.find(uow, OTHER)) is not None
        assert await uow.outbox.count() == 1
        assert set(await uow.ledger.all()) == place.ledger.marks() != set()
        assert await uow.metadata.get(VACUUM) == b""
    assert found(ends(blobs), everything(place.url)) == []


async def test_entries_of_erased_people_stay_erased(place: Place) -> None:
    """Entries of an erased person are found with the key in the backup and left out. All other entries are restored and
    open."""
    boxes = list((await place.service.entry_rows(place.one)).values())
    assert len(boxes) == 3
    await place.erase(place.one.id)
    assert len(await place.service.rows("entry")) == 1
    await place.restore(replace=True)
    rows = {row["id"]: row["box"] for row in await place.service.rows("entry")}
    assert rows == await place.service.entry_rows(place.other) and len(rows) == 1
    assert await place.service.kept(OTHER) == ["Just me", f"words of {OTHER}"]
    assert found(ends(boxes), everything(place.url)) == []


async def test_an_older_passphrase_needs_a_decision(place: Place) -> None:
    """If a passphrase was set since the backup, nothing changes before a decision. The marks shown contain no names."""
    await place.locks(place.service.process())
    before = await place.service.rows("account")
    with pytest.raises(PassphrasesChanged) as caught:
        await place.restore(replace=True)
    (mark,) = caught.value.marks
    assert mark in place.ledger.marks() and place.one.id not in mark
    assert await place.service.rows("account") == before


async def test_a_refused_account_does_not_open(place: Place) -> None:
    """With OlderPassphrases.REFUSE the older account does not open until a newer backup is restored. Other accounts
    open."""
    await place.locks(place.service.process())
    newer = place.backup.with_name("newer.backup")
    await place.back_up(newer)
    done = await place.restore(replace=True, older=OlderPassphrases.REFUSE)
    assert (done.accounts, done.older) == (2, 1)
    with pytest.raises(SealBroken, match="restore --changed"):
        await place.service.account(ONE)
    assert await place.service.account(OTHER)
    place.backup = newer
    assert (await place.restore(replace=True)).older == 0
    assert (await place.service.person()).lock.locked


async def test_a_taken_account_goes_on_from_there(place: Place) -> None:
    """With OlderPassphrases.TAKE the account is as in the backup and can be used from there.

    It gets a new generation: its rows from the backup, put back once more, are still refused.
    """
    await place.locks(place.service.process())
    done = await place.restore(replace=True, older=OlderPassphrases.TAKE)
    assert (done.accounts, done.older) == (2, 1)
    taken = await place.service.account(ONE)
    assert not taken.person.lock.locked and taken.schedule == place.one.schedule
    assert await place.service.kept(ONE) == ["Just me", f"words of {ONE}"] * 3
    (row,) = [row for row in await place.service.rows("account") if row["id"] == taken.id]
    assert row["data_key"] != place.one.row.data_key
    cells = {name: getattr(place.one.row, name) for name in row if name != "id"}
    await place.service.set("account", {"id": taken.id}, **cells)
    with pytest.raises(SealBroken):
        await place.service.account(ONE)
    await place.service.set("account", {"id": taken.id}, **{name: cell for name, cell in row.items() if name != "id"})
    await place.locks(place.service.process())


async def test_the_database_ledger_alone_asks(place: Place) -> None:
    """The decision is also asked for on a machine whose ledger file is empty."""
    await place.locks(place.service.process())
    place.ledger = Ledger(place.ledger.path.with_name("another"))
    with pytest.raises(PassphrasesChanged):
        await place.restore(replace=True)


async def test_a_rotated_root_still_finds_entries(place: Place) -> None:
    """After a rotation the key file still has the backup's root, so its entries are found."""
    await place.erase(place.one.id)
    old = place.roots
    place.service.roots = RootKeys(new_roots().current, (old.current,), old.lookup)
    assert (await place.restore(replace=True)).erased == 1
    assert len(await place.service.rows("entry")) == 1


@pytest.mark.parametrize("column", ["data_key", "journal_index"])
async def test_entries_of_an_erased_account_stay_shut(place: Place, column: str, tmp_path: Path) -> None:
    """Entries of an erased account that does not open are restored, because nothing tells them from others. Their only
    key is gone, so they never open."""
    await place.service.set("account", {"id": place.one.id}, **{column: flipped(getattr(place.one.row, column))})
    place.backup = tmp_path / "broken.backup"
    await place.back_up(place.backup)
    place.ledger.add([erased_mark(place.roots.lookup, place.one.id)])
    done = await place.restore(replace=True)
    assert (done.accounts, done.erased) == (1, 1)
    assert len(await place.service.rows("entry")) == 4
    assert found([*ends([place.one.row.journal_private]), place.one.id], everything(place.url)) == []
    assert await place.service.kept(OTHER) == ["Just me", f"words of {OTHER}"]


async def test_the_ledger_beside_the_keys_is_enough(place: Place, tmp_path: Path) -> None:
    """Without the old database, the ledger file alone knows who was erased."""
    await place.erase(place.one.id)
    done = await place.restore(f"sqlite:///{tmp_path / 'new' / 'new.db'}")
    assert (done.accounts, done.erased) == (1, 1)


async def test_the_ledger_in_the_database_is_enough(place: Place) -> None:
    """Without the ledger file, the database that is replaced knows who was erased."""
    await place.erase(place.one.id)
    place.ledger.path.unlink()
    assert (await place.restore(replace=True)).erased == 1
    assert len(place.ledger.marks()) == 1


async def test_marks_in_the_backup_itself_are_kept(place: Place, tmp_path: Path) -> None:
    """A restore without a ledger takes the marks from the backup."""
    await place.erase(place.one.id)
    second = tmp_path / "second.backup"
    await place.back_up(second)
    place.ledger.path.unlink()
    place.backup = second
    url = f"sqlite:///{tmp_path / 'new' / 'new.db'}"
    assert (await place.restore(url)).accounts == 1
    assert len(place.ledger.marks()) == 1


async def test_a_person_who_came_back_is_restored(place: Place, tmp_path: Path) -> None:
    """A backup made after an erased person returned restores them."""
    await place.erase(place.one.id)
    again = await place.service.let_in(ONE)
    place.backup = tmp_path / "later.backup"
    await place.back_up(place.backup)
    done = await place.restore(replace=True)
    assert (done.accounts, done.erased) == (2, 0)
    assert await place.service.person(ONE) == again.person


async def test_existing_people_are_not_replaced(place: Place) -> None:
    """Without `replace`, nothing changes except the epoch, which stops earlier processes from writing."""

    async def rows() -> dict[str, list[dict[str, object]]]:
        return {
            table: [row for row in await place.service.rows(table) if row.get("name") != EPOCH]
            for table in metadata.tables
        }

    before = await rows()
    with pytest.raises(NotEmpty):
        await place.restore()
    assert await rows() == before


async def test_replacing_removes_newer_accounts(place: Place) -> None:
    """A restore with replace=True removes the accounts that are not in the backup."""
    late = await place.service.let_in(7_000_000_003)
    assert (await place.restore(replace=True)).accounts == 2
    async with place.store.read() as uow:
        assert await uow.accounts.get(late.id) is None
    assert await place.service.person(OTHER) == place.other.person


async def test_with_other_keys_nothing_is_touched(place: Place) -> None:
    """A backup made with other keys is refused, and no account changes."""
    place.service.roots = new_roots()
    with pytest.raises(UnfitBackup, match="made with other keys"):
        await place.restore(replace=True)
    async with place.store.read() as uow:
        assert await uow.accounts.count() == 2


@pytest.mark.process
@pytest.mark.parametrize("tick", [1, 3, 4, 6])
async def test_a_killed_restore_is_all_or_nothing(place: Place, tmp_path: Path, tick: int) -> None:
    """After kill -9 at any point the old data is complete, and a second restore succeeds."""
    await place.service.let_in(7_000_000_003)
    await asyncio.to_thread(
        run_until_killed, restoring, tick, place.url, str(place.backup), place.roots, str(place.ledger.path)
    )
    async with place.store.read() as uow:
        assert await uow.accounts.count() == 3
    assert (await place.restore(replace=True)).accounts == 2


def restoring(tick: int, url: str, backup: str, roots: RootKeys, ledger: str) -> None:
    """Restore, and kill this process at the `tick`-th report of progress."""
    ticks = count(1)

    def progress(what: str, done: int, total: int) -> None:
        if next(ticks) == tick:
            os.kill(os.getpid(), signal.SIGKILL)

    goal = target(url, Ledger(Path(ledger)), Path(backup).parent / "data")
    asyncio.run(restore(Path(backup), goal, roots, Allowed(replace=True), progress))


def damage(place: Place) -> None:
    """Change one bit of a row in the backup."""
    content = bytearray(place.backup.read_bytes())
    at = content.find(place.other.row.profile[:40])
    content[at + 20] ^= 1
    place.backup.write_bytes(content)


async def test_a_damaged_backup_touches_nothing(place: Place) -> None:
    """A damaged backup is refused, and no account changes."""
    damage(place)
    with pytest.raises(UnfitBackup, match="not whole"):
        await place.restore(replace=True)
    async with place.store.read() as uow:
        assert await uow.accounts.count() == 2


async def test_an_unwritable_ledger_stops_the_restore(place: Place, tmp_path: Path) -> None:
    """If the ledger cannot be written, restore raises LedgerBroken and changes no account."""
    await place.erase(place.one.id)
    place.ledger.path.unlink()
    place.ledger.path.mkdir()
    with pytest.raises(LedgerBroken):
        await place.restore(replace=True)
    async with place.store.read() as uow:
        assert await uow.accounts.count() == 1


async def test_a_restored_bot_works_as_before(place: Place) -> None:
    """After a restore, waiting replies are delivered, and the next start finds nothing to erase."""
    await place.restore(replace=True)
    assert await reconcile(place.store, place.roots, place.ledger) == 0
    work = place.service.process()
    waiting = await work.waiting()
    assert len(all_texts(waiting)) == 2
    assert {row.outgoing.chat for row in waiting} == {ONE, OTHER}
    await work.deliver(waiting)
    assert await work.waiting() == []


async def test_no_restore_while_a_bot_works(place: Place) -> None:
    """While a bot runs, restore raises InUse before it reads the file, and the bot's data stays."""
    damage(place)
    working = Exclusive(place.store)
    await working.require()
    epoch = place.store.epoch
    with pytest.raises(InUse):
        await place.restore(replace=True)
    async with place.store.begin() as uow:
        assert await uow.accounts.count() == 2
        assert await uow.metadata.get(EPOCH) == b"%d" % (epoch or 0)
    await working.release()


def changed(backup: Path, change: str, sign: Callable[[bytes], Signature] | None) -> None:
    """Change rows of a backup and make its checksum fit."""
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute(change)
        connection.execute("DROP TABLE backup_manifest")
        connection.commit()
    seal_up(backup, NOW, ignore_progress, sign)


ONE_LESS = "DELETE FROM account WHERE id = (SELECT min(id) FROM account)"


async def test_a_changed_backup_is_refused(place: Place) -> None:
    """A backup changed without the keys is refused, even if its checksum fits and the old signature was put back."""
    with closing(sqlite3.connect(place.backup)) as connection:
        signed = dict(connection.execute("SELECT name, value FROM backup_manifest"))
    changed(place.backup, ONE_LESS, lambda _: Signature(signed["root"], signed["signature"]))
    with pytest.raises(UnfitBackup, match="its signature does not hold"):
        await place.restore(replace=True)
    with pytest.raises(UnfitBackup, match="its signature does not hold"):
        await place.restore(replace=True, unsigned=True)
    async with place.store.read() as uow:
        assert await uow.accounts.count() == 2


@pytest.mark.parametrize("field", ["made", "revision", "counts", "checksum", "signature", "root"])
async def test_no_field_of_the_manifest_can_be_changed(place: Place, field: str) -> None:
    """A change of one character in any manifest field makes restore refuse the backup."""
    with closing(sqlite3.connect(place.backup)) as connection:
        # One digit becomes its neighbour, so that the value keeps its format.
        connection.execute(
            "UPDATE backup_manifest SET value = replace(value, substr(value, -3, 1), "
            "CASE substr(value, -3, 1) WHEN '0' THEN '1' ELSE '0' END) WHERE name = ?",
            (field,),
        )
        connection.commit()
    with pytest.raises(UnfitBackup, match=r"signature does not hold|not whole|made with other keys"):
        await place.restore(replace=True)


async def test_a_backup_without_a_signature(place: Place) -> None:
    """An unsigned backup is restored only with `unsigned`. Without that rule, an attacker would only have to remove the
    signature."""
    changed(place.backup, ONE_LESS, None)
    with pytest.raises(NotSigned):
        await place.restore(replace=True)
    assert (await place.restore(replace=True, unsigned=True)).accounts == 1


async def test_an_older_roots_signature_is_accepted(place: Place) -> None:
    """A backup signed with a root that is no longer current can still be restored."""
    old = place.roots
    new = new_roots()
    place.service.roots = RootKeys(new.current, (old.current,), old.lookup)
    assert (await place.restore(replace=True)).accounts == 2
