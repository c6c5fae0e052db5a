"""The queue of passphrases: many tries of one person delay that person only."""

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.person import Awaiting, Dialogue, Person
from bot.core.quota import Allowance
from bot.service.tries import MOST_ACCOUNTS, FairLock, Tries
from bot.store.address import locate
from bot.store.store import Store
from tests.service.service_fixtures import OTHER, Service, all_texts, said
from tests.support.bot_harness import StillClock

ME, YOU = b"me", b"you"
SECRET = "violet ladder seven moths"
SHIPPED = Allowance().passphrases


def test_two_at_once_and_one_in_five_seconds() -> None:
    """Two tries are allowed at once, then one in five seconds. Another account is not affected."""
    clock = StillClock()
    tries = Tries(clock.elapsed, SHIPPED)
    assert [tries.take(ME) is None for _ in range(4)] == [False, False, True, True]
    assert tries.take(YOU) is not None
    clock.move(timedelta(seconds=5))
    assert [tries.take(ME) is None for _ in range(2)] == [False, True]
    clock.move(timedelta(hours=1))
    assert [tries.take(ME) is None for _ in range(3)] == [False, False, True]


def test_fewer_recent_tries_rank_first() -> None:
    """The rank of a try grows with the account's recent tries. Older tries do not count."""
    clock = StillClock()
    tries = Tries(clock.elapsed, SHIPPED)
    mine = [tries.take(ME), tries.take(ME)]
    yours = tries.take(YOU)
    assert mine[0] == yours == 1
    assert mine[1] == 2
    clock.move(timedelta(minutes=1))
    assert tries.take(ME) == yours


def test_memory_is_bounded() -> None:
    """Memory use is bounded, however many people try."""
    tries = Tries(timedelta, SHIPPED)
    for number in range(MOST_ACCOUNTS + 10):
        tries.take(number.to_bytes(4))
    assert len(tries._buckets) == MOST_ACCOUNTS


async def order(lock: FairLock, ranks: Sequence[float]) -> list[int]:
    """The order in which requests with these ranks get a lock that is held while they ask."""
    got: list[int] = []

    async def ask(number: int, rank: float) -> None:
        async with lock.held(rank):
            got.append(number)
            await asyncio.sleep(0)

    async with asyncio.TaskGroup() as group, lock.held(0):
        for number, rank in enumerate(ranks):
            group.create_task(ask(number, rank))
        await asyncio.sleep(0)
    return got


@given(st.lists(st.integers(1, 3), max_size=12))
def test_the_lock_is_fair(ranks: list[int]) -> None:
    """The lowest rank gets the lock first, and among equals the earliest request. Each gets it once."""
    got = asyncio.run(order(FairLock(), ranks))
    assert got == sorted(range(len(ranks)), key=lambda number: (ranks[number], number))


@given(st.lists(st.sampled_from(["ask", "give up", "step"]), max_size=40), st.randoms(use_true_random=False))
def test_one_at_a_time(deeds: list[str], chance: random.Random) -> None:
    """No two holders have the lock at once, and it is free in the end, even if waiting tasks are cancelled."""

    async def story() -> None:
        lock, holders, most = FairLock(), 0, 0
        tasks: list[asyncio.Task[None]] = []

        async def hold() -> None:
            nonlocal holders, most
            async with lock.held(len(tasks) % 3):
                holders += 1
                most = max(most, holders)
                try:
                    await asyncio.sleep(0)
                finally:
                    holders -= 1

        for deed in deeds:
            if deed == "ask":
                tasks.append(asyncio.create_task(hold()))
            elif deed == "give up" and tasks:
                chance.choice(tasks).cancel()
            else:
                await asyncio.sleep(0)
        await asyncio.gather(*tasks, return_exceptions=True)
        assert most <= 1
        async with asyncio.timeout(1), lock.held(9):
            pass

    asyncio.run(story())


@pytest.fixture
async def store(sqlite_url: str) -> AsyncIterator[Store]:
    """SQLite only, because these tests concern memory."""
    opened = Store(locate(sqlite_url))
    yield opened
    await opened.close()


async def service_with(store: Store, *people: int) -> Service:
    """A service with people who are asked for a new passphrase."""
    service = Service(store)
    for who in people:
        await service.let_in(who, Person("en", dialogue=Dialogue(awaiting=Awaiting.LOCK_NEW)))
    return service


async def test_one_that_comes_too_soon(store: Store) -> None:
    """A passphrase sent too soon is not checked and changes nothing; the bot says so. Five seconds later it is
    accepted."""
    service = await service_with(store, OTHER)
    work = service.process(allowance=Allowance())
    for number in (1, 2):
        await work.carry(said(number, "password12", OTHER))
    before = await service.person(OTHER)
    assert await work.carry(said(3, SECRET, OTHER)) == [[service.words("en", "lock-soon")]]
    assert (await service.person(OTHER)).dialogue == before.dialogue
    service.clock.move(timedelta(seconds=5))
    await work.carry(said(4, SECRET, OTHER))
    assert (await service.person(OTHER)).dialogue.awaiting is Awaiting.LOCK_AGAIN


async def test_one_that_comes_too_soon_is_no_wrong_one(store: Store) -> None:
    """A right passphrase sent too soon does not count as a wrong try, and the bot still waits for it."""
    service = await service_with(store, OTHER)
    work = service.process(allowance=Allowance())
    await work.carry(said(1, SECRET, OTHER), said(2, SECRET, OTHER), said(3, "/unlock", OTHER))
    await work.carry(said(4, SECRET, OTHER))
    person = await service.person(OTHER)
    assert (person.lock.tries, person.dialogue.awaiting) == (0, Awaiting.UNLOCK)


async def test_thirty_people_and_a_passphrase(store: Store) -> None:
    """The passphrase of a new person is processed before those of thirty people who just tried twice."""
    crowd = range(1000, 1030)
    service = await service_with(store, *crowd, OTHER)
    work = service.process(allowance=Allowance())
    updates = {who: said(who, SECRET, who) for who in (*crowd, OTHER)}
    for who in crowd:
        work.stretcher.tries.take((await service.account(who)).id)
    taken = {who: await work.take(update) for who, update in updates.items()}
    async with work.stretcher.line.held(0):
        waiting = {who: asyncio.create_task(work.secret(update, taken[who])) for who, update in updates.items()}
        while len(work.stretcher.line) < len(updates):  # noqa: ASYNC110  nothing tells who waits
            await asyncio.sleep(0.01)
    first, others = await asyncio.wait(waiting.values(), return_when=asyncio.FIRST_COMPLETED)
    assert first == {waiting[OTHER]}
    assert service.words("en", "lock-once-more") in all_texts((await waiting[OTHER]).rows)[0][0]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
