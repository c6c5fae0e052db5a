"""A journal with a passphrase at rest: what lies on the disk does not open it, and setting one rewrites no entry."""

import dataclasses
from pathlib import Path

import pytest

from bot.core.turn import Reply, Turn, Unlock
from bot.service import journal
from bot.service.accounts import Account, Stale
from bot.service.open_journals import OPEN_FOR, OpenJournals
from bot.service.turns import Turns, Waiting
from bot.store import make_engine
from bot.store.entries import EntryRow
from bot.store.store import Store
from bot.vault.errors import SealBroken
from bot.vault.passphrase import is_wrapped, stretch_of, stretched, unwrap
from tests.canaries import files
from tests.service.desk import ONE, Desk, carried, said, tapped
from tests.service.test_export import keep

SECRET = "violet ladder seven moths"


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


async def rows(desk: Desk, account: Account) -> list[EntryRow]:
    """The journal as it lies in the database."""
    async with desk.store.read() as uow:
        return [row async for row in uow.entries.stream(account.id)]


async def found(desk: Desk) -> Account:
    """The account as it is now."""
    async with desk.store.read() as uow:
        account = await desk.accounts.find(uow, ONE)
    assert account is not None
    return account


async def lock(desk: Desk, turns: Turns) -> None:
    """Set a passphrase, in the real conversation."""
    for update in (said(100, "/lock"), tapped(101, "u:set", 1), said(102, SECRET), said(103, SECRET)):
        await turns.receive([update])
        await carried(turns)


async def test_setting_one_wraps_one_key_and_touches_no_entry(desk: Desk) -> None:
    account = await desk.let_in()
    await keep(desk, account, *(f"note {n}" for n in range(20)))
    before, bare = await rows(desk, account), desk.accounts.inner(account)
    await lock(desk, desk.turns())
    locked = await found(desk)
    assert locked.person.locked
    assert await rows(desk, account) == before
    assert locked.row.journal_public == account.row.journal_public
    assert is_wrapped(desk.accounts.inner(locked)) and not is_wrapped(bare)


async def test_database_and_root_keys_together_do_not_open_it_and_the_passphrase_does(desk: Desk) -> None:
    account = await desk.let_in()
    await keep(desk, account, "for nobody else")
    await lock(desk, desk.turns())
    locked = await found(desk)
    inner, (row,) = desk.accounts.inner(locked), await rows(desk, account)
    for guess in (inner[:32], inner[-32:], locked.key, desk.roots.current.secret, desk.roots.lookup):
        with pytest.raises(SealBroken):
            journal.opened(guess, row)
    private = unwrap(stretched(SECRET, stretch_of(inner)), inner, account.id)
    assert private is not None
    assert journal.opened(private, row).words[0][1] == "for nobody else"


async def test_what_the_passphrase_came_in_is_overwritten_before_anything_is_shown(
    sqlite_url: str, tmp_path: Path
) -> None:
    """The update lay in its row, sealed under a root: whoever has disk and root could else read it there."""
    store = Store(make_engine(sqlite_url))
    desk = Desk(store)
    await desk.let_in()
    turns = desk.turns()
    await lock(desk, turns)
    await turns.receive([said(200, "/unlock")])
    await carried(turns)
    await turns.receive([said(201, SECRET)])
    async with store.engine.connect() as connection:
        sealed: bytes = (
            await connection.exec_driver_sql("SELECT payload FROM inbox WHERE update_id = 201")
        ).scalar_one()
    assert any(sealed[-64:] in content for content in files(tmp_path, "afterglow.db*").values())
    waiting = await turns.take()
    assert isinstance(waiting, Waiting)
    await turns.stretched(waiting)
    there = files(tmp_path, "afterglow.db*")
    assert there and not any(sealed[-64:] in content for content in there.values())
    await store.close()


async def test_a_trial_and_what_comes_of_it_say_nothing_in_a_repr(desk: Desk) -> None:
    await desk.let_in()
    turns = desk.turns()
    await lock(desk, turns)
    await turns.receive([said(200, "/unlock"), said(201, SECRET)])
    await carried(turns)
    await turns.receive([said(202, "/lock"), said(203, "/unlock"), said(204, SECRET)])
    for _ in range(2):
        delivery = await turns.take()
        assert delivery is not None and not isinstance(delivery, Waiting)
        await turns.finish(delivery)
    waiting = await turns.take()
    assert isinstance(waiting, Waiting)
    for shown in (repr(waiting), repr(waiting.trial)):
        assert SECRET not in shown and "violet" not in shown


async def test_the_key_of_an_open_journal_is_let_go_of_after_its_time(desk: Desk) -> None:
    opened = OpenJournals()
    async with desk.store.begin() as uow:
        name = await opened.open(uow, b"a", b"key", desk.clock.now())
        await opened.open(uow, b"b", b"key", desk.clock.now())
    assert opened.get(b"a", name, desk.clock.now()) == b"key"
    assert opened.get(b"b", name, desk.clock.now()) is None, "the opening of somebody else"
    assert opened.get(b"a", b"", desk.clock.now()) is None
    desk.clock.move(OPEN_FOR)
    assert opened.get(b"a", name, desk.clock.now()) is None
    opened.sweep(desk.clock.now())
    assert len(opened) == 0


async def test_it_is_not_taken_away_where_it_was_shut_meanwhile(desk: Desk) -> None:
    """Decided while it was open, carried out after it was shut: nothing changes, and the event is taken again."""

    def decide(turn: Turn) -> Reply:
        assert turn.person is not None
        return Reply(dataclasses.replace(turn.person, locked=False), effects=(Unlock(),))

    account = await desk.let_in()
    await keep(desk, account, "kept")
    await lock(desk, desk.turns())
    turns = desk.turns(decide=decide)
    await turns.receive([said(300, "/unlock")])
    with pytest.raises(Stale):
        await turns.take()
    assert (await found(desk)).person.locked
