"""After a crash at any step of a change of the passphrase, a passphrase still opens the journal, nothing is lost, and
older rows are refused."""

import errno
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.service.erasing import reconcile
from bot.service.resealing import BATCH
from bot.store.address import locate
from bot.store.ledger import Ledger, LedgerBroken
from bot.store.store import Store
from bot.store.tables import metadata
from bot.vault.errors import SealBroken
from tests.service.failing_store import Cut, Died, FailingStore
from tests.service.rights import Story, cheap, copied, opened
from tests.service.service_fixtures import ONE, Service, said, tapped
from tests.support.wrapped import is_wrapped

__all__ = ["cheap"]
pytestmark = pytest.mark.usefixtures("cheap")

ENTRIES = 2 * BATCH + 3
OLD, NEW = "violet ladder seven moths", "nine copper bells at dusk"


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "keys" / "ledger")


@pytest.fixture
async def failing(sqlite_url: str, ledger: Ledger) -> AsyncIterator[FailingStore]:
    store = FailingStore(locate(sqlite_url), ledger=ledger)
    yield store
    await store.close()


class Lifetime:
    """A person changes their passphrase from OLD to NEW, and the process dies after a given number of steps."""

    def __init__(self, store: FailingStore, ledger: Ledger) -> None:
        self.store, self.ledger, self.service = store, ledger, Service(store)

    async def begin(self, entries: int) -> None:
        """Make a journal under OLD with entries in it, and type NEW once."""
        await self.service.let_in()
        story = Story(self.service, self.service.process(), secret=None)
        await story.keep(*(f"entry {number}" for number in range(entries)))
        await story.work.carry(tapped(1, "u:set"), said(2, OLD), said(3, OLD))
        await story.work.reseal()
        await story.work.carry(tapped(4, "u:change"), said(5, OLD), said(6, NEW))

    async def change(self, steps: int | None) -> bool:
        """Type NEW again and finish all work. Returns False if the process died."""
        self.store.steps = None if steps is None else self.store.taken + steps
        try:
            work = self.service.process()
            await work.carry(said(7, NEW))
            await work.reseal()
        except Died:
            return False
        finally:
            self.store.steps = None
        return True

    async def start_again(self) -> str:
        """Start the next process, which first reconciles the ledger. Returns the passphrase in force."""
        await reconcile(self.store, self.service.roots, self.ledger)
        return OLD if (await self.service.person()).dialogue.draft else NEW

    async def opens(self, secret: str, number: int) -> None:
        """Open the journal with that passphrase, and finish the remaining work."""
        work = self.service.process()
        await work.carry(said(number, "/unlock"), said(number + 1, secret))
        shown = await work.carry(said(number + 2, "/journal"))
        assert shown[-1] != [self.service.words("en", "unlock-ask")], "it is open"
        await work.reseal()


@pytest.mark.parametrize("entries", [3, ENTRIES])
async def test_between_any_two_steps(failing: FailingStore, ledger: Ledger, tmp_path: Path, entries: int) -> None:
    """After a crash between any two steps, one passphrase opens the journal with every entry. After that nothing is
    sealed to the previous key, and if the new passphrase is in force, the earlier rows are refused."""
    died_at = 0
    while True:
        store = failing
        async with store.database.begin() as connection:
            for table in ("account", "entry", "outbox", "seen", "ledger"):
                await connection.execute(metadata.tables[table].delete())
        lifetime = Lifetime(store, ledger)
        await lifetime.begin(entries)
        before = await copied(lifetime.service)
        whole = await lifetime.change(died_at)
        secret = await lifetime.start_again()
        await lifetime.opens(secret, 100)
        account = await lifetime.service.account()
        assert account.person.lock.locked and account.person.lock.previous is None
        story = Story(lifetime.service, lifetime.service.process(), secret=secret)
        assert await story.read() == [f"entry {number}" for number in range(entries)]
        if secret == NEW:
            assert opened(lifetime.service.roots, before, await copied(lifetime.service)) == set()
            row = {name: value for name, value in before.accounts[0].items() if name != "id"}
            await lifetime.service.set("account", {"id": account.id}, **row)
            with pytest.raises(SealBroken):
                await lifetime.service.account(ONE)
        if whole:
            break
        died_at += 1
        assert died_at < 150
    assert secret == NEW and died_at >= 8


async def test_an_unwritable_ledger_stops_the_change(sqlite_url: str, tmp_path: Path) -> None:
    """An unwritable ledger stops the change before its commit, and the person is not told that the journal is
    locked."""
    store = Store(locate(sqlite_url), Ledger(tmp_path / "ledger"))
    service = Service(store)
    await service.let_in()
    work = service.process()
    await work.carry(tapped(1, "u:set"), said(2, NEW))
    last = said(3, NEW)
    taken = await work.take(last)
    (tmp_path / "ledger").mkdir()
    with pytest.raises(LedgerBroken, match="AFTERGLOW_LEDGER_FILE"):
        await work.secret(last, taken)
    assert not is_wrapped(service.accounts.stored_private(await service.account()))
    await store.close()


async def test_a_doubtful_commit_reaches_the_ledger(failing: FailingStore, ledger: Ledger) -> None:
    """If the database kept a commit but reported a failure, the file gets the mark from the table."""
    service = Service(failing)
    await service.let_in()
    work = service.process()
    await work.carry(tapped(1, "u:set"), said(2, NEW), said(3, NEW), tapped(4, "u:remove"), said(5, NEW))
    await work.carry(tapped(6, "u:set"), said(7, NEW), said(8, NEW), said(9, "/unlock"), said(10, NEW))
    failing.cut = 1
    with pytest.raises(Cut):
        await work.take(tapped(11, "u:remove"))
    assert not (await service.person()).lock.locked
    assert len(ledger.marks()) == 3 and failing.behind
    await failing.catch_up()
    assert len(ledger.marks()) == 4 and not failing.behind


async def test_a_full_disk_after_the_commit(
    failing: FailingStore, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the disk is full after the commit, the change stands and earlier rows are refused at once. The ledger file
    catches up later."""
    service = Service(failing)
    await service.let_in()
    before = (await copied(service)).accounts[0]
    work = service.process()
    await work.carry(tapped(1, "u:set"), said(2, NEW))

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", full)
        await work.carry(said(3, NEW))
    assert (await service.person()).lock.locked and failing.behind
    await service.set("account", {"id": before["id"]}, **{name: cell for name, cell in before.items() if name != "id"})
    with pytest.raises(SealBroken):
        await service.account()
    await failing.catch_up()
    assert len(ledger.marks()) == 1 and not failing.behind
