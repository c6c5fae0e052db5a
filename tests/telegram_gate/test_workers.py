"""Workers see each update through to the chat, whatever becomes of the calls on the way."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy.exc import OperationalError

from bot.core.budget import Allowance
from bot.core.person import Person
from bot.core.turn import Reply, SendExport, Turn
from bot.sandbox.faults import Fault
from bot.sandbox.server import Sandbox
from bot.service.turns import LEASE, MOST_ATTEMPTS, Delivery, Turns, Waiting
from bot.store import EntryRow, make_engine
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.telegram_gate.budgets import Budgets
from bot.telegram_gate.delivery import Deliverer
from bot.telegram_gate.lull import Lull
from bot.telegram_gate.workers import MOST_SHOWINGS, Workers
from bot.vault.errors import SealBroken
from tests.rig import TOKEN
from tests.service.desk import BOT, ONE, OTHER, POISON, Desk, keeping, said, taken, tapped
from tests.telegram_gate.peers import talking


class Shop(Desk):
    """A desk with workers, and the chats they write to."""

    def open(self, sandbox: Sandbox, turns: Turns, deliverer: Deliverer) -> None:
        self.sandbox, self.world, self.faults = sandbox, sandbox.world, sandbox.faults
        self.front, self.planted = turns, 0
        self.budgets = Budgets(self.clock.now, Allowance())
        self.workers = Workers(turns, deliverer, 2, self.clock.now, self.count, self.budgets)

    def count(self, due: datetime) -> None:
        self.planted += 1

    def texts(self, who: int = ONE) -> list[str]:
        return [message["text"] for message in self.world.chat(who) if "text" in message]


def talk(turn: Turn) -> Reply:
    """As `keeping`, but one word asks for the document."""
    reply = keeping(turn)
    if turn.person is not None and reply.show is not None and reply.show.text == "export":
        return Reply(turn.person, reply.show, effects=(SendExport(),))
    return reply


@pytest.fixture
async def shop(sqlite_url: str) -> AsyncIterator[Shop]:
    store = Store(make_engine(sqlite_url))
    shop = Shop(store)
    async with Sandbox(TOKEN, shop.clock.now) as sandbox, talking(sandbox.url, TOKEN) as bot:
        turns = shop.turns(decide=talk)
        shop.open(sandbox, turns, Deliverer(bot, shop.exports().documents))
        yield shop
    await store.close()


async def test_an_update_is_seen_through_to_the_chat(shop: Shop) -> None:
    await shop.let_in(person=Person("en", tidy=False, seen="2026-03"))
    await shop.workers.receive([said(1, "one"), said(2, "two")])
    assert [await shop.workers.step() for _ in range(3)] == [True, True, False]
    assert shop.texts() == ["one", "two"]
    assert await shop.pending() == 0
    assert shop.planted == 0, "nothing was planted, so nobody needs to look for what is due"


async def test_what_telegram_puts_off_is_shown_later_and_in_order(shop: Shop) -> None:
    await shop.let_in()
    await shop.workers.receive([said(1, "one"), said(2, "two")])
    shop.faults.add("sendMessage", Fault.flood(30))
    assert [await shop.workers.step() for _ in range(2)] == [True, False]
    shop.clock.move(timedelta(seconds=29))
    assert not await shop.workers.step()
    shop.clock.move(timedelta(seconds=1))
    assert [await shop.workers.step() for _ in range(3)] == [True, True, False]
    assert shop.texts() == ["one", "two"]
    assert await shop.kept() == ["one", "two"]


@pytest.mark.parametrize("fault", [Fault.error(500, "Internal"), Fault.drop_request(), Fault.garbage()])
async def test_after_a_failure_that_may_pass_it_is_shown_again_after_a_while(shop: Shop, fault: Fault) -> None:
    await shop.let_in()
    await shop.workers.receive([said(1, "one")])
    shop.faults.add("sendMessage", fault)
    assert [await shop.workers.step() for _ in range(2)] == [True, False]
    shop.clock.move(timedelta(seconds=2))
    assert await shop.workers.step()
    assert shop.texts() == ["one"]


async def test_a_screen_that_never_gets_through_is_given_up_and_what_it_told_of_is_kept(shop: Shop) -> None:
    await shop.let_in()
    await shop.workers.receive([said(1, "never shown"), said(2, "next")])
    shop.faults.add("sendMessage", Fault.error(500, "Internal"), times=MOST_SHOWINGS + 1)
    for _ in range(MOST_SHOWINGS + 1):
        assert await shop.workers.step()
        shop.clock.move(timedelta(minutes=10))
    assert [await shop.workers.step() for _ in range(2)] == [True, False]
    assert shop.texts() == ["next"]
    assert await shop.kept() == ["never shown", "next"]


async def test_who_blocked_the_bot_keeps_their_account_and_loses_their_reminders(shop: Shop) -> None:
    account = await shop.let_in()
    real = shop.turns()
    await real.receive([tapped(1, "n:while:1", 1)])
    delivery = await taken(real)
    assert delivery is not None
    await real.finish(delivery)
    assert await shop.notes(account)
    await shop.workers.receive([said(2, "one")])
    shop.world.block(ONE)
    assert await shop.workers.step()
    assert await shop.pending() == 0
    assert await shop.notes(account) == ()
    async with shop.store.read() as uow:
        assert await uow.accounts.get(account.id) is not None


async def test_a_document_that_cannot_be_made_is_answered_kindly_and_holds_up_nothing(shop: Shop) -> None:
    """One entry was damaged in the database: it does not open, and the person is told that something went wrong."""
    account = await shop.let_in()
    async with shop.store.begin() as uow:
        await uow.entries.add(EntryRow(bytes(16), account.id, b"\x02 damaged"))
    await shop.workers.receive([said(1, "export"), said(2, "next")])
    assert [await shop.workers.step() for _ in range(3)] == [True, True, False]
    assert shop.texts() == ["export", shop.talk.trouble("en").text, "next"]


async def test_an_account_that_does_not_open_is_answered_kindly(shop: Shop) -> None:
    account = await shop.let_in()
    await shop.set("account", {"id": account.id}, profile=b"\x01 damaged")
    await shop.workers.receive([said(1, "one"), said(2, "another's", OTHER)])
    for attempt in range(MOST_ATTEMPTS):
        with pytest.raises(SealBroken):
            await shop.workers.step()
        assert await shop.workers.step() == (attempt in (0, MOST_ATTEMPTS - 1))
        shop.clock.move(timedelta(minutes=1))
    assert shop.texts() == [shop.talk.trouble("en").text]
    assert len(shop.texts(OTHER)) == 1


async def test_workers_take_what_comes_in_and_finish_what_they_hold_when_stopped(shop: Shop) -> None:
    for who in (ONE, OTHER):
        await shop.let_in(who)
    stop = asyncio.Event()
    running = asyncio.create_task(shop.workers.run(stop))
    await shop.workers.receive([said(1, "one"), said(2, "two", OTHER), said(3, "three")])
    await shop.world.settled(lambda world: shop.texts() == ["one", "three"] and shop.texts(OTHER) == ["two"])
    shop.faults.add("sendMessage", Fault.hang())
    await shop.workers.receive([said(4, "held")])
    await shop.world.settled(lambda world: shop.faults.hanging)
    stop.set()
    done, _ = await asyncio.wait([running], timeout=0.01)
    assert not done
    shop.faults.release()
    await asyncio.wait_for(running, 5)
    assert shop.texts() == ["one", "three", "held"]
    assert await shop.pending() == 0


class Looks(Turns):
    """Counts how often somebody looks for something to take."""

    looks = 0

    async def take(self) -> Delivery | Waiting | None:
        self.looks += 1
        return await super().take()


@pytest.fixture
async def counted(shop: Shop) -> AsyncIterator[tuple[Workers, Looks]]:
    """Workers at work, for whom no time passes: they look when they have a reason to, and never for having waited."""
    turns = Looks(shop.store, shop.roots, BOT, replace(shop.talk, decide=talk), shop.clock.now)
    async with talking(shop.sandbox.url, TOKEN) as bot:
        deliverer = Deliverer(bot, shop.exports().documents)
        workers = Workers(turns, deliverer, 2, shop.clock.now, shop.count, shop.budgets, lull=Lull(lambda: 1000.0))
        stop = asyncio.Event()
        running = asyncio.create_task(workers.run(stop))
        yield workers, turns
        stop.set()
        await asyncio.wait_for(running, 5)


async def test_nobody_looks_for_what_is_known_not_to_be_there(shop: Shop, counted: tuple[Workers, Looks]) -> None:
    workers, turns = counted
    for who in (ONE, OTHER):
        await shop.let_in(who)
    for number in range(1, 21):
        await workers.receive([said(number, f"{number}", (ONE, OTHER)[number % 2])])
        while await shop.pending():  # noqa: ASYNC110  the database calls nobody
            await asyncio.sleep(0)
    assert [len(shop.texts(who)) for who in (ONE, OTHER)] == [10, 10]
    assert 20 <= turns.looks <= 24, "once for each update, and at first; not once more after each"


async def test_an_update_that_comes_again_is_looked_for_in_case_nobody_was_told_of_it(
    shop: Shop, counted: tuple[Workers, Looks]
) -> None:
    """It was kept in a moment that ended before anybody was woken: when a connection broke, say."""
    workers, _ = counted
    await shop.let_in()
    await shop.front.receive([said(1, "one")])
    await workers.receive([said(1, "one")])
    await shop.world.settled(lambda world: shop.texts() == ["one"])


async def test_a_tap_is_not_left_waiting_where_an_older_update_came_from_elsewhere(
    shop: Shop, counted: tuple[Workers, Looks]
) -> None:
    """Another process put it there, and its call was lost. Whoever is woken for the tap takes the older one first."""
    workers, turns = counted
    for who in (ONE, OTHER):
        await shop.let_in(who)
    while turns.looks < 2:  # noqa: ASYNC110  they tell nobody
        await asyncio.sleep(0)
    await shop.front.receive([said(1, "older", OTHER)])
    await workers.receive([said(2, "one")])
    await shop.world.settled(lambda world: shop.texts() == ["one"] and shop.texts(OTHER) == ["older"])


async def test_what_is_put_back_while_somebody_looks_when_to_look_again_is_not_forgotten(shop: Shop) -> None:
    class Meanwhile(Turns):
        happens: Callable[[], Awaitable[object]] | None = None

        async def next_try(self) -> datetime | None:
            at = await super().next_try()
            happens, self.happens = self.happens, None
            if happens is not None:
                await happens()
            return at

    turns, lull = Meanwhile(shop.store, shop.roots, BOT, replace(shop.talk, decide=talk), shop.clock.now), Lull()
    async with talking(shop.sandbox.url, TOKEN) as bot:
        deliverer = Deliverer(bot, shop.exports().documents)
        workers = Workers(turns, deliverer, 2, shop.clock.now, shop.count, shop.budgets, lull=lull)
        await shop.let_in()

        async def put_back() -> None:
            await turns.receive([said(1, "one")])
            shop.faults.add("sendMessage", Fault.flood(20))
            assert await workers.step()

        turns.happens = put_back
        assert not await workers.step()
        assert lull.left() is None, "it did not see what was put back, so it looks once more"
        assert not await workers.step()
        left = lull.left()
        assert left is not None and left <= timedelta(seconds=20)


async def test_what_came_while_its_chat_was_in_hand_is_taken_when_that_is_done(
    shop: Shop, counted: tuple[Workers, Looks]
) -> None:
    workers, _ = counted
    await shop.let_in()
    shop.faults.add("sendMessage", Fault.hang())
    await workers.receive([said(1, "one")])
    await shop.world.settled(lambda world: shop.faults.hanging)
    await workers.receive([said(2, "two"), said(3, "three")])
    await shop.world.settled(lambda world: shop.faults.hanging)
    shop.faults.release()
    await shop.world.settled(lambda world: shop.texts() == ["one", "two", "three"])


async def test_one_that_fails_does_not_end_the_workers(shop: Shop) -> None:
    for who in (ONE, OTHER):
        await shop.let_in(who)
    stop = asyncio.Event()
    running = asyncio.create_task(shop.workers.run(stop))
    await shop.workers.receive([said(1, POISON), said(2, "another's", OTHER)])
    await shop.world.settled(lambda world: shop.texts(OTHER) == ["another's"])
    stop.set()
    await asyncio.wait_for(running, 5)
    assert await shop.pending() == 1


class Flaky(Store):
    """A store whose database is away the first times somebody looks into it."""

    away = 0

    @asynccontextmanager
    async def read(self) -> AsyncIterator[UnitOfWork]:
        self._look()
        async with super().read() as uow:
            yield uow

    @asynccontextmanager
    async def single(self, *, write: bool) -> AsyncIterator[UnitOfWork]:
        if not write:
            self._look()
        async with super().single(write=write) as uow:
            yield uow

    def _look(self) -> None:
        if self.away:
            self.away -= 1
            raise OperationalError("SELECT", {}, ConnectionError("the database is away"))


async def test_a_database_that_is_away_while_nothing_is_worked_on_does_not_end_the_workers(shop: Shop) -> None:
    """They look whether anything is to be cleared away, and when there will be something to do: each of these looks
    ended a process when PostgreSQL was restarted."""
    flaky = Flaky(shop.store.engine)
    turns = shop.turns(flaky, decide=talk)
    async with talking(shop.sandbox.url, TOKEN) as bot:
        workers = Workers(turns, Deliverer(bot, shop.exports().documents), 2, shop.clock.now, shop.count, shop.budgets)
        await shop.let_in()
        stop, flaky.away = asyncio.Event(), 1
        running = asyncio.create_task(workers.run(stop))
        for number, word in enumerate(("one", "two", "three"), 1):
            await workers.receive([said(number, word)])
            await shop.world.settled(lambda world: len(shop.texts()) == number)  # noqa: B023  it is asked now
            flaky.away = 2 if word == "one" else flaky.away
        stop.set()
        await asyncio.wait_for(running, 5)
    assert flaky.away == 0


async def test_what_a_dead_worker_held_is_shown_again_after_its_lease(shop: Shop) -> None:
    await shop.let_in(person=Person("en"))
    await shop.workers.receive([said(1, "one")])
    assert await shop.front.take() is not None
    assert not await shop.workers.step()
    shop.clock.move(LEASE)
    assert await shop.workers.step()
    assert shop.texts() == ["one"]
    assert await shop.kept() == ["one"]
