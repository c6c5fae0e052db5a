"""Erasure lasts: an erased person does not come back with an older copy of the data."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.chat_messages import ChatMessage, MessageKind
from bot.core.chores import CLEAR_CHAT, DELETE_INACTIVE, chore
from bot.core.outgoing import Erase, Menu
from bot.core.person import ChatState, Person
from bot.core.screen import Page
from bot.core.turn import Forget, Reply, Turn
from bot.service.erasing import reconcile
from bot.service.vacuum import VACUUM
from bot.store import Store, locate
from bot.store.ledger import Ledger, LedgerBroken
from bot.vault.lookup import erased_mark
from tests.service.service_fixtures import ONE, OTHER, Keeping, Service, said


class Forgetting(Keeping):
    """A conversation that erases the account of each person who writes."""

    def decide(self, _: Turn) -> Reply:
        return Reply(None, effects=(Forget(Page().add("left").screen()),))


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "keys" / "ledger")


async def test_forgetting_leaves_a_mark_of_the_account(database_url: str, ledger: Ledger) -> None:
    """Erasing an account leaves a mark of it in the table and in the ledger file."""
    store = Store(locate(database_url), ledger)
    service = Service(store)
    account = await service.let_in()
    await service.process(Forgetting()).take(said(1, "gone"))
    assert ledger.marks() == {erased_mark(service.roots.lookup, account.id)}
    async with store.read() as uow:
        assert set(await uow.ledger.all()) == ledger.marks()
        assert await uow.accounts.count() == 0
        assert await uow.metadata.get(VACUUM) == b"due"
    await store.close()


async def test_no_place_for_the_mark(sqlite_url: str, tmp_path: Path) -> None:
    """If the mark cannot be written, nothing is erased and no message says so."""
    store = Store(locate(sqlite_url), Ledger(tmp_path))  # a folder, where no file can be written
    service = Service(store)
    await service.let_in()
    with pytest.raises(LedgerBroken):
        await service.process(Forgetting()).take(said(1, "gone"))
    async with store.read() as uow:
        assert await uow.accounts.count() == 1
    await store.close()


async def test_an_older_copy_put_back_by_hand(database_url: str, ledger: Ledger) -> None:
    """After an older copy is put back by hand, every account erased since is erased again. All other accounts stay."""
    store = Store(locate(database_url), ledger)
    service = Service(store)
    one, other = await service.let_in(ONE), await service.let_in(OTHER)
    ledger.add([erased_mark(service.roots.lookup, one.id)])
    assert await reconcile(store, service.roots, ledger) == 1
    async with store.read() as uow:
        assert await uow.accounts.get(one.id) is None
        assert await uow.accounts.get(other.id) is not None
        assert await uow.metadata.get(VACUUM) == b"due"
    assert await reconcile(store, service.roots, ledger) == 0
    await store.close()


async def test_killed_before_the_commit(database_url: str, ledger: Ledger) -> None:
    """If the process is killed between the mark and the commit, the next start erases the account. Telegram repeats the
    update, which is then answered as a stranger's, like all later updates."""
    store = Store(locate(database_url), ledger)
    service = Service(store)
    account = await service.let_in()
    await service.process().carry(said(1, "/forget"))
    ledger.add([erased_mark(service.roots.lookup, account.id)])  # the process was killed here
    assert await reconcile(store, service.roots, ledger) == 1
    async with store.read() as uow:
        assert await uow.accounts.count() == 0
    assert len(await service.process().carry(said(2, "FORGET"), said(3, "/help"))) == 2
    assert await service.rows("outbox") == []
    await store.close()


async def test_a_person_who_came_back_is_not_erased(database_url: str, ledger: Ledger) -> None:
    """A person who came back after an erasure is not erased again, because the mark belongs to the account."""
    store = Store(locate(database_url), ledger)
    service = Service(store)
    await service.let_in()
    await service.process(Forgetting()).carry(said(1, "gone"))
    again = await service.let_in()
    ledger.add([os.urandom(32)])
    assert await reconcile(store, service.roots, ledger) == 0
    assert (await service.person()) == again.person
    assert await service.process().carry(said(2, "hello"))
    await store.close()


async def test_a_lost_ledger_file_is_rebuilt(database_url: str, ledger: Ledger) -> None:
    """If the ledger file is missing, reconcile writes it again from the database."""
    mark = os.urandom(32)
    store = Store(locate(database_url), ledger)
    async with store.begin() as uow:
        await uow.ledger.add(mark)
    ledger.path.unlink()
    assert await reconcile(store, Service(store).roots, ledger) == 0
    assert ledger.marks() == {mark}
    await store.close()


async def test_away_for_a_year(database_url: str, ledger: Ledger) -> None:
    """A person who stays away after the warning is erased as by /forget, with a mark and a due vacuum. Deletions that
    are still due in their chat are carried out."""
    store = Store(locate(database_url), ledger)
    service = Service(store)
    minute = int(service.clock.now().timestamp() // 60)
    account = await service.let_in(
        person=Person(
            "en", chat=ChatState(messages=(ChatMessage(9, minute, MessageKind.WORDS),), cleanup_due=True, own_menu=True)
        )
    )
    await service.plan(
        chore(CLEAR_CHAT, service.clock.now()), chore(DELETE_INACTIVE, service.clock.now() + timedelta(minutes=1))
    )
    service.clock.move(timedelta(minutes=1))
    work = service.process()
    taken = await work.due.handle(account.id)
    assert [row.outgoing.steps for row in taken.rows] == [(Erase((9,)),), (Menu(),)]
    assert not any(row.outgoing.account for row in taken.rows)
    assert ledger.marks() == {erased_mark(service.roots.lookup, account.id)}
    assert await service.rows("account") == []
    async with store.read() as uow:
        assert await uow.metadata.get(VACUUM) == b"due"
    await work.deliver(taken.rows)
    assert await service.rows("outbox") == []
    await store.close()
