"""Several processes on one database: one polls, the dead are found out, those who leave are followed at once."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import make_url
from structlog.testing import capture_logs

from bot.store import Store, make_engine
from bot.store.leases import owner_of
from bot.telegram_gate.presence import Alone, Among, Presence, presence
from tests.databases import PostgreSQL
from tests.store.rows import BOT, an_update

SOON = 20.0
"""Seconds that nothing here takes: when they are over, the test has failed."""
OFTEN, HARDLY_EVER = timedelta(milliseconds=50), timedelta(hours=1)
SHORT = timedelta(milliseconds=600)
FOREVER = 10**15


class Woken:
    """Counts how often one was woken. Each hears two rings of its own making, one for each channel, once it listens."""

    def __init__(self, one: Presence) -> None:
        self.count = 0
        self._changed = asyncio.Event()
        one.woken = self._wake

    def _wake(self) -> None:
        self.count += 1
        self._changed.set()

    async def times(self, count: int) -> None:
        """Wait until it was woken so often."""
        async with asyncio.timeout(SOON):
            while self.count < count:
                self._changed.clear()
                await self._changed.wait()


class Crowd:
    """Processes on one database, as far as each other can tell: each has its own connections."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.stop = asyncio.Event()
        self.all: list[Among] = []
        self.stores: list[Store] = []
        self.woken: dict[Among, Woken] = {}

    async def join(self, beat: timedelta = OFTEN, lapse: timedelta = SHORT, url: str | None = None) -> Among:
        store = Store(make_engine(url or self.url))
        self.stores.append(store)
        one = Among(store, BOT, beat, lapse)
        self.woken[one] = Woken(one)
        assert await one.enter(self.stop)
        self.all.append(one)
        return one

    async def die(self, one: Among) -> None:
        """kill -9, as far as the others can tell: it does nothing any more."""
        for task in one._tasks:
            task.cancel()
        await asyncio.gather(*one._tasks, return_exceptions=True)
        self.all.remove(one)

    async def close(self) -> None:
        for one in self.all:
            await one.leave()
        for store in self.stores:
            await store.close()

    async def turn(self, one: Among) -> asyncio.Event:
        async with asyncio.timeout(SOON):
            term = await one.turn(self.stop)
        assert term is not None
        return term


@pytest.fixture
async def crowd(postgresql_url: str) -> AsyncIterator[Crowd]:
    made = Crowd(postgresql_url)
    yield made
    await made.close()


async def test_one_of_four_polls_and_when_it_dies_one_other_does(crowd: Crowd) -> None:
    four = [await crowd.join() for _ in range(4)]
    turns = {asyncio.create_task(crowd.turn(one)): one for one in four}
    while turns:
        done, _ = await asyncio.wait(turns, return_when=asyncio.FIRST_COMPLETED)
        assert len(done) == 1
        (poller,) = (turns.pop(task) for task in done)
        assert [one for one in crowd.all if one.polls] == [poller]
        await crowd.die(poller)


async def test_when_the_one_that_polls_leaves_another_hears_of_it_at_once(crowd: Crowd) -> None:
    """Nobody looks by itself for an hour, so that only the bell can have told."""
    first, second = [await crowd.join(HARDLY_EVER, HARDLY_EVER) for _ in range(2)]
    term = await crowd.turn(first)
    waiting = asyncio.create_task(crowd.turn(second))
    await first.pass_on()
    assert term.is_set()
    await waiting
    assert (first.polls, second.polls) == (False, True)


async def test_what_the_dead_held_is_free_long_before_its_lease_runs_out(crowd: Crowd) -> None:
    living, dying = await crowd.join(), await crowd.join()
    async with crowd.stores[0].begin() as uow:
        await uow.inbox.receive([an_update(1)])
        assert await uow.inbox.claim(BOT, owner_of(dying.instance), 1, FOREVER)
    await crowd.woken[living].times(2)
    await crowd.die(dying)
    await crowd.woken[living].times(3)
    async with crowd.stores[0].begin() as uow:
        assert await uow.inbox.claim(BOT, owner_of(living.instance), 1, FOREVER)


async def test_what_one_that_leaves_still_holds_is_free_at_once(crowd: Crowd) -> None:
    staying, leaving = [await crowd.join(HARDLY_EVER, HARDLY_EVER) for _ in range(2)]
    async with crowd.stores[0].begin() as uow:
        await uow.inbox.receive([an_update(1)])
        assert await uow.inbox.claim(BOT, owner_of(leaving.instance), 1, FOREVER)
    await crowd.woken[staying].times(2)
    crowd.all.remove(leaving)
    await leaving.leave()
    await crowd.woken[staying].times(3)
    async with crowd.stores[0].begin() as uow:
        assert await uow.inbox.claim(BOT, owner_of(staying.instance), 1, FOREVER)
        assert await uow.leases.instances() == 1


async def test_one_that_was_held_still_learns_before_its_next_poll_that_its_turn_is_over(crowd: Crowd) -> None:
    """It was paused (SIGSTOP, a machine put to sleep) for longer than anybody counts as alive."""
    paused = await crowd.join(HARDLY_EVER)
    term = await crowd.turn(paused)
    await paused.sure(False)
    assert paused.polls
    await crowd.turn(await crowd.join())
    assert not term.is_set(), "it does not know yet"
    await paused.sure(False)
    assert term.is_set()
    assert not paused.polls


async def test_after_a_conflict_one_whose_turn_it_is_goes_on_and_one_who_lost_it_does_not(crowd: Crowd) -> None:
    holder = await crowd.join(HARDLY_EVER, HARDLY_EVER)
    term = await crowd.turn(holder)
    await holder.sure(True)
    assert not term.is_set()
    async with crowd.stores[0].begin() as uow:
        now = await uow.leases.clock()
        await uow.leases.renew(b"a usurp.", now, now + 60_000)
        await uow.leases.drop(BOT, "poller", holder.instance)
        assert await uow.leases.take(BOT, "poller", b"a usurp.")
    await holder.sure(True)
    assert term.is_set()


async def test_calling_wakes_the_others(crowd: Crowd) -> None:
    one, other = [await crowd.join(HARDLY_EVER, HARDLY_EVER) for _ in range(2)]
    await crowd.woken[other].times(2)
    one.call()
    one.call()
    await crowd.woken[other].times(3)


async def test_when_all_connections_are_cut_one_goes_on_polling_and_nobody_is_buried(
    crowd: Crowd, postgresql: PostgreSQL
) -> None:
    one, two = await crowd.join(), await crowd.join()
    term = await crowd.turn(one)
    waiting = asyncio.create_task(crowd.turn(two))
    await crowd.woken[two].times(2)
    with capture_logs() as logs:
        assert postgresql.disconnect(make_url(crowd.url).database or "") >= 2
        # Its bell is connected again.
        await crowd.woken[two].times(4)
        for each in (one, two):
            await each.sure(True)
    assert (one.polls, two.polls, term.is_set()) == (True, False, False)
    assert [line for line in logs if line["log_level"] == "error"] == []
    async with crowd.stores[0].read() as uow:
        assert await uow.leases.instances() == 2
    waiting.cancel()


async def test_while_the_database_is_away_it_polls_on_until_telegram_says_that_another_does(
    postgresql: PostgreSQL, postgresql_template: str
) -> None:
    """It cannot have been followed by anybody as long as the database is away for all; where it is not, a 409 tells."""
    crowd = Crowd(postgresql.create("afterglow_away", postgresql_template))
    one = await crowd.join(HARDLY_EVER)
    term = await crowd.turn(one)
    postgresql.drop("afterglow_away")
    with capture_logs() as logs:
        for _ in range(3):
            one._beaten = 0.0
            await one.sure(False)
        assert one.polls
        await one.sure(True)
        assert term.is_set() and not one.polls
    assert len(logs) == 1, "said once, not at every try"
    await crowd.die(one)
    await crowd.close()


async def test_on_a_file_a_second_one_waits_until_the_first_has_left_and_takes_up_what_that_held(
    sqlite_url: str,
) -> None:
    store, stop = Store(make_engine(sqlite_url)), asyncio.Event()
    first, second = presence(store, BOT), presence(store, BOT)
    assert isinstance(first, Alone)
    assert await first.enter(stop)
    async with store.begin() as uow:
        await uow.inbox.receive([an_update(1)])
        assert await uow.inbox.claim(BOT, owner_of(first.instance), 1, FOREVER)
    with capture_logs() as logs:
        waiting = asyncio.create_task(second.enter(stop))
        await asyncio.sleep(0)
        assert not waiting.done()
        await first.leave()
        async with asyncio.timeout(SOON):
            assert await waiting
    assert [line["log_level"] for line in logs] == ["warning"]
    async with store.begin() as uow:
        assert await uow.inbox.claim(BOT, owner_of(second.instance), 1, FOREVER)
    third = presence(store, BOT)
    waiting = asyncio.create_task(third.enter(stop))
    stop.set()
    async with asyncio.timeout(SOON):
        assert not await waiting, "told to stop while it waits, it does"
    await second.leave()
    await store.close()
