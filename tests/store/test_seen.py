"""Seen updates, and `start`, with which a transaction for an update begins."""

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.store import Started, Store, locate
from tests.store.rows import an_account


async def test_an_update_is_new_once(store: Store) -> None:
    """An update counts as new only the first time."""
    for day, new in ((1, True), (1, False), (2, False)):
        async with store.begin() as uow:
            assert await uow.start(7, day, bytes(32)) == Started(new, None)
    async with store.read() as uow:
        assert await uow.seen.has(7)
        assert not await uow.seen.has(8)


async def test_a_rollback_forgets_the_update(store: Store) -> None:
    """A rolled back update does not count as seen."""

    async def fail() -> None:
        async with store.begin() as uow:
            await uow.start(7, 1, bytes(32))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    async with store.begin() as uow:
        await uow.start(7, 1, bytes(32))
        await uow.start_over()
    async with store.begin() as uow:
        assert (await uow.start(7, 1, bytes(32))).new


async def test_start_returns_the_senders_account(store: Store) -> None:
    """`start` returns the sender's account, and whether the update is new."""
    mine, other = an_account(b"mine"), an_account()
    async with store.begin() as uow:
        assert await uow.start(1, 1, mine.lookup) == Started(new=True, account=None)
        for row in (mine, other):
            await uow.accounts.add(row)
    async with store.begin() as uow:
        assert await uow.start(2, 1, mine.lookup) == Started(new=True, account=mine)
        assert await uow.start(1, 1, other.lookup) == Started(new=False, account=other)


async def test_start_locks_the_account_on_postgresql(postgresql_url: str) -> None:
    """On PostgreSQL, `start` locks the account until the transaction ends, so no parallel change is lost."""
    stores = [Store(locate(postgresql_url)) for _ in range(4)]
    row = an_account(b"0")
    async with stores[0].begin() as uow:
        await uow.accounts.add(row)

    async def add_one(store: Store, update: int) -> None:
        async with store.begin() as uow:
            found = (await uow.start(update, 1, row.lookup)).account
            assert found is not None
            rev = await uow.accounts.save(row.id, found.rev, profile=b"%d" % (int(found.profile) + 1))
            assert rev is not None

    await asyncio.gather(*(add_one(store, 10 * number + n) for number, store in enumerate(stores) for n in range(5)))
    async with stores[0].read() as uow:
        found = await uow.accounts.get(row.id)
        assert found is not None
        assert found.profile == b"20"
    for store in stores:
        await store.close()


async def test_tries_are_counted_until_it_is_done(store: Store) -> None:
    """The tries of an update are counted until it is done."""
    for count in (1, 2, 3):
        async with store.begin() as uow:
            assert await uow.seen.begin_again(7, 1) == count
    async with store.read() as uow:
        assert not await uow.seen.has(7)
    async with store.begin() as uow:
        assert (await uow.start(7, 1, bytes(32))).new
    async with store.begin() as uow:
        assert await uow.seen.has(7)
        assert await uow.seen.begin_again(7, 1) == 0
        assert not (await uow.start(7, 1, bytes(32))).new
        assert not await uow.seen.add(7, 1)


@pytest.mark.parametrize("limit", [1, 2, 100])
async def test_days_that_are_over_are_forgotten(store: Store, limit: int) -> None:
    """Updates of past days are deleted, in batches of limited size."""
    async with store.begin() as uow:
        for update in range(6):
            await uow.seen.add(update, update // 2)
        await uow.seen.begin_again(6, 0)
        gone = 0
        while went := await uow.seen.prune(2, limit):
            assert went <= limit
            gone += went
        assert gone == 5
        assert [update for update in range(7) if await uow.seen.has(update)] == [4, 5]
        assert await uow.seen.begin_again(6, 2) == 1


STEPS = st.lists(st.tuples(st.sampled_from(["start", "again", "fail", "prune"]), st.integers(0, 3)), max_size=30)


def check(url: str, steps: list[tuple[str, int]], base: int) -> None:
    """Do steps on updates, and compare the store with a dictionary: None means done, and a number means tries."""
    model: dict[int, int | None] = {}

    async def run() -> None:
        store = Store(locate(url))
        for day, (step, number) in enumerate(steps):
            update = base + number
            async with store.begin() as uow:
                match step:
                    case "start":
                        new = update not in model or model[update] is not None
                        assert (await uow.start(update, day, bytes(32))).new == new
                        model[update] = None
                    case "again":
                        tries = model.get(update, 0)
                        model[update] = None if tries is None else tries + 1
                        assert await uow.seen.begin_again(update, day) == (model[update] or 0)
                    case "fail":
                        await uow.start(update, day, bytes(32))
                        await uow.start_over()
                    case _:
                        assert await uow.seen.prune(0) == 0
            async with store.read() as uow:
                done = [await uow.seen.has(base + number) for number in range(4)]
            assert done == [base + number in model and model[base + number] is None for number in range(4)]
        await store.close()

    asyncio.run(run())


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_updates_are_done_once_on_sqlite(
    steps: list[tuple[str, int]], sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Updates in any order are each done once."""
    path = shutil.copy(sqlite_template, tmp_path_factory.mktemp("seen"))
    check(f"sqlite:///{path}", steps, 0)
    Path(path).unlink()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_updates_are_done_once_on_postgresql(
    steps: list[tuple[str, int]], postgresql_url: str, fresh: Callable[[], int]
) -> None:
    """Updates in any order are each done once."""
    check(postgresql_url, steps, fresh())


@pytest.fixture
def fresh() -> Callable[[], int]:
    """A function that gives unused update ids, because all examples share one database."""
    given = 0

    def next_base() -> int:
        nonlocal given
        given += 10
        return 10**9 + given

    return next_base
