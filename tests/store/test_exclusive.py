"""Only one process works and the others stand by, with real processes that are killed or lose their session."""

import asyncio
import signal
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import psycopg
import pytest

from bot.store import EpochLost, Store, locate
from bot.store.exclusive import LOCK_KEY, Exclusive, InUse
from bot.store.postgres_pool import SERVER_KEEPALIVE, connect
from tests.store.proxy import counted
from tests.support.databases import PostgreSQL

Worker = asyncio.subprocess.Process


async def next_line(worker: Worker, within: float = 10) -> str:
    """The next line that a worker prints."""
    assert worker.stdout is not None
    async with asyncio.timeout(within):
        return (await worker.stdout.readline()).decode().strip()


@pytest.fixture
async def begin_on() -> AsyncIterator[Callable[[str], Awaitable[Worker]]]:
    """A function that starts a worker on a database, and returns once it stands by."""
    workers: list[Worker] = []

    async def start(url: str) -> Worker:
        pipe = asyncio.subprocess.PIPE
        worker = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.store.worker", url, stdin=pipe, stdout=pipe
        )
        workers.append(worker)
        assert await next_line(worker) == "standing by"
        return worker

    yield start
    for worker in workers:
        if worker.returncode is None:
            worker.kill()
        await worker.communicate()


async def until(true: Callable[[], bool], within: float = 10) -> None:
    """Poll until `true` returns True. Raises TimeoutError after `within` seconds."""
    async with asyncio.timeout(within):
        while not true():  # noqa: ASYNC110  another process makes it true
            await asyncio.sleep(0.01)


@pytest.mark.process
async def test_a_standby_takes_over_after_a_kill(
    begin_on: Callable[[str], Awaitable[Worker]], database_url: str, store: Store
) -> None:
    """After kill -9 the standby works within two seconds, with the next epoch."""
    first = await begin_on(database_url)
    assert await next_line(first) == "working 1"
    second = await begin_on(database_url)
    with pytest.raises(TimeoutError):
        await next_line(second, within=1.5)
    first.send_signal(signal.SIGKILL)
    before = time.monotonic()
    assert await next_line(second) == "working 2"
    assert time.monotonic() - before < 2
    async with store.read() as uow:
        assert await uow.metadata.get("epoch") == b"2"


@pytest.mark.process
async def test_a_clean_stop_hands_over_at_once(begin_on: Callable[[str], Awaitable[Worker]], database_url: str) -> None:
    """A process that stops releases the lock, and the standby starts to work."""
    first = await begin_on(database_url)
    assert await next_line(first) == "working 1"
    second = await begin_on(database_url)
    assert first.stdin is not None
    first.stdin.close()
    assert await next_line(first) == "stopped"
    assert await next_line(second, within=2) == "working 2"


async def test_a_stop_ends_the_wait_for_the_lock(store: Store) -> None:
    """A stop ends the wait for the lock at once."""
    one, two, stop = Exclusive(store), Exclusive(Store(store.address)), asyncio.Event()
    assert await one.acquire(stop)
    waiting = asyncio.create_task(two.acquire(stop, poll=30))
    await asyncio.sleep(0)
    stop.set()
    async with asyncio.timeout(5):
        assert not await waiting
    await one.release()
    await one.release()
    await two.release()


async def test_a_command_is_refused_while_a_bot_works(store: Store) -> None:
    """While a bot works, a command that needs the lock gets a one-line InUse error."""
    bot, command = Exclusive(store), Exclusive(Store(store.address))
    assert await bot.try_once()
    with pytest.raises(InUse, match="Stop it") as caught:
        await command.require()
    assert "\n" not in str(caught.value)
    await bot.release()
    await command.require()
    assert not await bot.try_once()
    await command.release()
    await command._store.close()


async def test_each_worker_gets_the_next_epoch(store: Store) -> None:
    """Each process that starts to work gets the next epoch."""
    exclusive = Exclusive(store)
    for epoch in (1, 2, 3):
        assert await exclusive.try_once()
        assert store.epoch == epoch
        await exclusive.release()


async def test_the_lock_file_is_empty_and_private(sqlite_url: str, tmp_path: Path) -> None:
    """The lock file has no content and mode 0600."""
    store = Store(locate(sqlite_url))
    exclusive = Exclusive(store)
    assert await exclusive.try_once()
    (lock,) = tmp_path.glob("*.lock")
    assert (lock.read_bytes(), lock.stat().st_mode & 0o777) == (b"", 0o600)
    await exclusive.release()
    await store.close()


def lock_holder(admin: psycopg.Connection) -> int | None:
    """The process id of the session that holds the lock, or None."""
    row = admin.execute(
        "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND (classid::bigint << 32) | objid::bigint = %s",
        [LOCK_KEY],
    ).fetchone()
    return row[0] if row else None


async def test_a_cut_session_is_replaced(postgresql_url: str) -> None:
    """A process whose session was cut takes the lock again and goes on with its epoch."""
    store, stop = Store(locate(postgresql_url)), asyncio.Event()
    exclusive = Exclusive(store)
    assert await exclusive.acquire(stop)
    watching = asyncio.create_task(exclusive.watch(stop))
    with psycopg.connect(store.address.server, autocommit=True) as admin:
        for _ in range(3):
            held = lock_holder(admin)
            assert held is not None
            admin.execute("SELECT pg_terminate_backend(%s)", [held])
            await until(lambda held=held: lock_holder(admin) not in (None, held))  # type: ignore[misc]
    assert store.epoch == 1
    async with store.begin() as uow:
        await uow.metadata.put("name", b"value")
    stop.set()
    await watching
    await exclusive.release()
    await store.close()


async def test_a_cut_session_loses_the_epoch(postgresql_url: str) -> None:
    """If the session ends and another process takes over, the first gets EpochLost and cannot write."""
    store, stop = Store(locate(postgresql_url)), asyncio.Event()
    exclusive = Exclusive(store)
    assert await exclusive.acquire(stop)
    other = Store(locate(postgresql_url))
    with psycopg.connect(store.address.server, autocommit=True) as admin:
        # The first process is not watching while its session is cut, so the other one takes the lock.
        admin.execute("SELECT pg_terminate_backend(%s)", [lock_holder(admin)])
    taking = Exclusive(other)
    assert await taking.acquire(stop, poll=0.01)
    with pytest.raises(EpochLost):
        async with asyncio.timeout(10):
            await exclusive.watch(stop)
    with pytest.raises(EpochLost):
        async with store.begin() as uow:
            await uow.metadata.put("name", b"value")
    await taking.release()
    await store.close()
    await other.close()


@pytest.mark.process
async def test_with_cut_sessions_only_one_writes(
    postgresql_url: str, begin_on: Callable[[str], Awaitable[Worker]]
) -> None:
    """After a cut session, either the working process goes on or the standby takes over, and never both."""
    workers = [await begin_on(postgresql_url), await begin_on(postgresql_url)]
    with psycopg.connect(locate(postgresql_url).server, autocommit=True) as admin:
        for _ in range(8):
            await until(lambda: lock_holder(admin) is not None)
            admin.execute("SELECT pg_terminate_backend(%s)", [lock_holder(admin)])
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.close()
    lines = [(await worker.communicate())[0].decode().split("\n") for worker in workers]
    assert all(line in ("", "stopped", "lost") or line.startswith("working") for of in lines for line in of)
    epochs = [line for of in lines for line in of if line.startswith("working")]
    assert len(set(epochs)) == len(epochs) >= 1


async def test_a_standby_waits_for_the_database(postgresql: PostgreSQL, postgresql_url: str) -> None:
    """While the server refuses connections, the standby waits, and the working process goes on afterwards."""
    store, stop = Store(locate(postgresql_url)), asyncio.Event()
    exclusive, name = Exclusive(store), store.address.url.database
    assert name is not None and await exclusive.acquire(stop)
    watching = asyncio.create_task(exclusive.watch(stop))
    postgresql.let_in(name, allowed=False)
    postgresql.disconnect(name)
    await until(lambda: exclusive.away)
    assert not watching.done()
    standing_by = Exclusive(Store(locate(postgresql_url)))
    assert not await asyncio.wait_for(acquire_for(standing_by, 0.3), 10)
    postgresql.let_in(name, allowed=True)
    await until(lambda: not exclusive.away, within=15)
    async with store.begin() as uow:
        await uow.metadata.put("name", b"value")
    stop.set()
    await watching
    await exclusive.release()
    await store.close()
    await standing_by._store.close()


async def acquire_for(exclusive: Exclusive, seconds: float) -> bool:
    """Whether the lock is acquired within that time."""
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(seconds, stop.set)
    return await exclusive.acquire(stop, poll=0.05)


async def test_both_sides_use_tcp_keepalives(postgresql_url: str) -> None:
    """Client and server set TCP keepalives, so that a lost machine is noticed within 30 seconds.

    The test checks only the settings, and not the behaviour of TCP.
    """
    async with counted(postgresql_url) as (_, url):
        raw = await connect(url)
        mine = raw.info.get_parameters()
        assert [mine[f"keepalives_{name}"] for name in ("idle", "interval", "count")] == ["10", "5", "3"]
        assert mine["tcp_user_timeout"] == "20000"
        await raw.close()
        raw = await connect(f"{url}?keepalives_idle=7")
        assert raw.info.get_parameters()["keepalives_idle"] == "7", "the address overrides the default"
        await raw.close()
    assert SERVER_KEEPALIVE.count("SET tcp_") == 4
