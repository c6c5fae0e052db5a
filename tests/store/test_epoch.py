"""The epoch: a process that has lost it cannot change anything."""

import asyncio
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.store import EpochLost, Store, locate
from bot.store.connection import EPOCH
from tests.store.rows import a_message, an_account

HOWS = ("metadata", "start", "message", "single", "account", "savepoint", "started over", "nothing")


async def raise_epoch(store: Store) -> int:
    """Take over as another process does: raise the stored epoch, and use the new one."""
    store.epoch = None
    async with store.begin() as uow:
        epoch = int(await uow.metadata.get(EPOCH) or b"0") + 1
        await uow.metadata.put(EPOCH, b"%d" % epoch)
    store.epoch = epoch
    return epoch


async def write(store: Store, how: str, number: int) -> None:
    """Write in one of the ways in which the bot does. "nothing" only reads, in a transaction."""
    if how == "single":
        async with store.autocommit(write=True) as uow:
            await uow.outbox.add([a_message()])
        return
    async with store.begin() as uow:
        match how:
            case "metadata":
                await uow.metadata.put("name", b"%d" % number)
            case "start":
                await uow.start(number, 1, bytes(32))
            case "message":
                await uow.outbox.add([a_message()])
            case "account":
                await uow.accounts.add(an_account())
            case "savepoint":
                async with uow.savepoint():
                    await uow.outbox.add([a_message()])
            case "started over":
                await uow.metadata.put("name", b"before")
                await uow.start_over()
                await uow.outbox.add([a_message()])
            case _:
                await uow.seen.has(number)


async def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """The keys of all rows, and the named values, by table."""
    async with store.read() as uow:
        found: dict[str, list[tuple[object, ...]]] = {}
        for name in ("metadata", "seen", "outbox", "account"):
            columns = {"metadata": ["name", "value"], "seen": ["update_id"], "outbox": ["id"], "account": ["id"]}[name]
            found[name] = sorted([tuple(row) async for batch in uow.all_tables.stream(name, columns) for row in batch])
        return found


PLANS = st.lists(
    st.tuples(st.sampled_from([0, 1, 2]), st.sampled_from(["take over", *HOWS, *HOWS])), min_size=1, max_size=20
)


def check(url: str, plan: list[tuple[int, str]]) -> None:
    """Let three stores take over and write in any order. Checks that only the last to take over can write."""

    async def run() -> None:
        stores = [Store(locate(url)) for _ in range(3)]
        present = -1
        for store in stores:
            present = await raise_epoch(store)
        for number, (who, how) in enumerate(plan):
            store = stores[who]
            if how == "take over":
                present = await raise_epoch(store)
                continue
            before = await everything(store)
            if store.epoch == present:
                await write(store, how, 10**6 * present + number)
                assert how == "nothing" or await everything(store) != before
            else:
                with pytest.raises(EpochLost):
                    await write(store, how, 10**6 * present + number)
                assert await everything(store) == before
        for store in stores:
            await store.close()

    asyncio.run(run())


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plan=PLANS)
def test_only_the_last_epoch_writes_to_sqlite(
    plan: list[tuple[int, str]], sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """After any order of takeovers on SQLite, only the last process can change anything."""
    path = shutil.copy(sqlite_template, tmp_path_factory.mktemp("epoch"))
    check(f"sqlite:///{path}", plan)
    Path(path).unlink()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plan=PLANS)
def test_an_old_epoch_cannot_write_postgresql(plan: list[tuple[int, str]], postgresql_url: str) -> None:
    """After any order of takeovers on PostgreSQL, only the last process can change anything."""
    check(postgresql_url, plan)


async def test_without_a_stored_epoch_nobody_writes(store: Store) -> None:
    """Without a stored epoch, as after a restore into an empty database, no process can write."""
    store.epoch = 1
    for how in HOWS:
        with pytest.raises(EpochLost):
            await write(store, how, 1)


async def test_reading_asks_for_no_epoch(store: Store) -> None:
    """A process with an old epoch can still read."""
    store.epoch = 1
    async with store.read() as uow:
        assert await uow.outbox.count() == 0
    async with store.autocommit(write=False) as uow:
        assert await uow.seen.has(1) is False
    await store.ping()


async def test_a_takeover_waits_for_running_writes(postgresql_url: str) -> None:
    """A takeover waits until transactions of the earlier epoch have ended."""
    old, new = Store(locate(postgresql_url)), Store(locate(postgresql_url))
    await raise_epoch(old)
    async with old.begin() as uow:
        await uow.start(1, 1, bytes(32))
        taking_over = asyncio.create_task(raise_epoch(new))
        done, _ = await asyncio.wait((taking_over,), timeout=0.3)
        assert not done
        await uow.outbox.add([a_message()])
    assert await taking_over == 2
    async with new.read() as uow:
        assert await uow.outbox.count() == 1, "the earlier transaction was committed whole"
    for store in (old, new):
        await store.close()


async def test_a_lost_epoch_spares_other_transactions(sqlite_url: str) -> None:
    """Of transactions that share a commit on SQLite, only one with an older epoch fails."""
    store = Store(locate(sqlite_url))
    present = await raise_epoch(store)

    async def one(epoch: int, name: str) -> None:
        store.epoch = epoch
        async with store.begin() as uow:
            await uow.metadata.put(name, b"value")

    results = await asyncio.gather(one(present, "a"), one(present - 1, "b"), one(present, "c"), return_exceptions=True)
    assert [type(result) for result in results] == [type(None), EpochLost, type(None)]
    async with store.read() as uow:
        assert [await uow.metadata.get(name) for name in "abc"] == [b"value", None, b"value"]
    await store.close()
