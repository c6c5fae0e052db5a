"""If a commit succeeds but is reported as failed, its result is neither lost nor doubled."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy.exc import OperationalError

from bot.core.outgoing import Erase
from bot.core.person import Awaiting
from bot.core.planned import Planned
from bot.screens.conversation import StandaloneLine
from bot.store import locate
from tests.service.failing_store import Died, FailingStore
from tests.service.service_fixtures import Keeping, Service, all_texts, came, said, tapped

HOUR = timedelta(hours=1)


@pytest.fixture
async def failing(database_url: str) -> AsyncIterator[FailingStore]:
    store = FailingStore(locate(database_url))
    yield store
    await store.close()


async def test_reply(failing: FailingStore) -> None:
    """When Telegram repeats the update, its reply is shown once, although the update counted already."""
    service = Service(failing)
    await service.let_in()
    work = service.process(Keeping())
    failing.cut = 1
    with pytest.raises(OperationalError):
        await work.take(said(1, "once"))
    again = await work.take(said(1, "once"))
    assert (again.new, all_texts(again.rows)) == (True, [["once"]])
    await work.deliver(again.rows)
    assert not (await work.take(said(1, "once"))).new
    assert await work.waiting() == []
    assert await service.kept() == ["once"]


async def test_reply_that_was_not_kept(failing: FailingStore) -> None:
    """If the commit did fail, the repeated update is carried out, and nothing of the first try is shown."""
    service = Service(failing)
    await service.let_in()
    work = service.process(Keeping())
    failing.steps = failing.taken
    with pytest.raises(Died):
        await work.take(said(1, "once"))
    failing.steps = None
    (row,) = (await work.take(said(1, "once"))).rows
    assert [one.id for one in await work.waiting()] == [row.id]
    assert await service.kept() == ["once"]


async def test_wake(failing: FailingStore) -> None:
    """The result of the repeated update says when the newly planned note is due."""
    service = Service(failing)
    await service.let_in()
    work = service.process()
    failing.cut = 1
    with pytest.raises(OperationalError):
        await work.take(tapped(1, "n:while:1"))
    again = await work.take(tapped(1, "n:while:1"))
    assert again.wake is not None and again.wake.at == min(one.due_at for one in await service.notes())


async def test_given_up(failing: FailingStore) -> None:
    """The gentle line of an update that was given up is shown too."""
    service = Service(failing)
    await service.let_in()
    work = service.process()
    failing.cut = 1
    with pytest.raises(OperationalError):
        await work.turns.drop(1, came(said(1, "x")), line=StandaloneLine.TROUBLE)
    again = await work.turns.drop(1, came(said(1, "x")), line=StandaloneLine.TROUBLE)
    assert all_texts(again.rows) == [[service.line(StandaloneLine.TROUBLE)]]


async def test_secret(failing: FailingStore) -> None:
    """A passphrase continues to its second turn, and its message is deleted."""
    service = Service(failing)
    await service.let_in()
    work = service.process()
    await service.change(awaiting=Awaiting.LOCK_NEW)
    failing.cut = 1
    update = said(1, "violet ladder seven moths")
    with pytest.raises(OperationalError):
        await work.take(update)
    again = await work.take(update)
    assert [row.outgoing.steps for row in again.rows] == [(Erase((1,)),)]
    assert all_texts((await work.secret(update, again)).rows)


@pytest.mark.parametrize("cuts", [1, 3])
@pytest.mark.parametrize("safety", [True, False])
async def test_reminder(failing: FailingStore, cuts: int, safety: bool) -> None:
    """A due note is delivered at the next look at the account, however often the commit fails."""
    service = Service(failing)
    account = await service.let_in()
    now = service.clock.now()
    await service.plan(Planned("water", now, now + HOUR, safety=safety))
    work = service.process()
    failing.cut = cuts
    for _ in range(cuts):
        with pytest.raises(OperationalError):
            await work.due.handle(account.id)
    (row,) = (await work.due.handle(account.id)).rows
    assert row.outgoing.reminder is not None
    assert [one.id for one in await work.waiting()] == [row.id]
    assert (await work.due.handle(account.id)).rows == ()
