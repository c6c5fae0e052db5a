"""Erasure that lasts: whoever was erased does not come back with an older copy of the data."""

import os
from pathlib import Path

import pytest

from bot.core.screen import Page
from bot.core.turn import Forget, Reply, Turn
from bot.service.erasing import SCRUB, reconcile
from bot.store import Store, make_engine
from bot.store.ledger import Ledger, LedgerBroken
from bot.vault.lookup import erased_mark
from tests.service.desk import ONE, OTHER, Desk, carried, said, texts


def forgetting(_: Turn) -> Reply:
    """A conversation that forgets whoever speaks."""
    return Reply(None, effects=(Forget(Page().add("left").screen()),))


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "keys" / "ledger")


async def test_forgetting_leaves_a_mark_of_the_account_in_table_and_file(database_url: str, ledger: Ledger) -> None:
    store = Store(make_engine(database_url), ledger)
    desk = Desk(store)
    account = await desk.let_in()
    turns = desk.turns(decide=forgetting)
    await turns.receive([said(1, "gone")])
    await carried(turns)
    assert ledger.marks() == {erased_mark(desk.roots.lookup, account.id)}
    async with store.read() as uow:
        assert set(await uow.erasures.all()) == ledger.marks()
        assert await uow.accounts.count() == 0
        assert await uow.marks.get(SCRUB) == b"due"
    await store.close()


async def test_without_a_place_for_the_mark_nobody_is_told_that_all_is_gone(sqlite_url: str, tmp_path: Path) -> None:
    store = Store(make_engine(sqlite_url), Ledger(tmp_path))  # a folder, where nothing can be written
    desk = Desk(store)
    await desk.let_in()
    turns = desk.turns(decide=forgetting)
    await turns.receive([said(1, "gone")])
    with pytest.raises(LedgerBroken):
        await turns.take()
    async with store.read() as uow:
        assert await uow.accounts.count() == 1
    await store.close()


async def test_an_older_copy_put_back_by_hand_loses_whoever_was_erased_since(database_url: str, ledger: Ledger) -> None:
    """Their account goes; everybody else stays."""
    store = Store(make_engine(database_url), ledger)
    desk = Desk(store)
    one, other = await desk.let_in(ONE), await desk.let_in(OTHER)
    ledger.add([erased_mark(desk.roots.lookup, one.id)])
    assert await reconcile(store, desk.roots, ledger) == 1
    async with store.read() as uow:
        assert await uow.accounts.get(one.id) is None
        assert await uow.accounts.get(other.id) is not None
        assert await uow.marks.get(SCRUB) == b"due"
    assert await reconcile(store, desk.roots, ledger) == 0
    await store.close()


async def test_killed_between_the_ledger_and_the_commit_it_erases_at_the_next_start_and_answers_all_the_same(
    database_url: str, ledger: Ledger
) -> None:
    """What was acknowledged is not lost: neither the word that erases, nor what came after it."""
    store = Store(make_engine(database_url), ledger)
    desk = Desk(store)
    account = await desk.let_in()
    turns = desk.turns()
    await turns.receive([said(1, "/forget")])
    await carried(turns)
    await turns.receive([said(2, "FORGET"), said(3, "/help")])
    ledger.add([erased_mark(desk.roots.lookup, account.id)])  # and here it was killed
    assert await reconcile(store, desk.roots, ledger) == 1
    async with store.read() as uow:
        assert await uow.accounts.count() == 0
    assert [bool(texts(delivery)) for delivery in await carried(turns)] == [True, True]
    await store.close()


async def test_somebody_who_was_erased_and_came_back_stays(database_url: str, ledger: Ledger) -> None:
    """The mark is the account's: the same person with a new account is not meant by it."""
    store = Store(make_engine(database_url), ledger)
    desk = Desk(store)
    await desk.let_in()
    turns = desk.turns(decide=forgetting)
    await turns.receive([said(1, "gone")])
    await carried(turns)
    again = await desk.let_in()
    ledger.add([os.urandom(32)])
    assert await reconcile(store, desk.roots, ledger) == 0
    assert (await desk.person()) == again.person
    turns = desk.turns()
    await turns.receive([said(2, "hello")])
    assert all(texts(delivery) for delivery in await carried(turns))
    await store.close()


async def test_a_file_that_was_lost_is_written_anew_from_the_table(database_url: str, ledger: Ledger) -> None:
    mark = os.urandom(32)
    store = Store(make_engine(database_url), ledger)
    async with store.begin() as uow:
        await uow.erasures.add(mark)
    ledger.path.unlink()
    assert await reconcile(store, Desk(store).roots, ledger) == 0
    assert ledger.marks() == {mark}
    await store.close()
