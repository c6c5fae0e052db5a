"""Deleted bytes leave SQLite's files within ten minutes, however busy the bot is, and no writer waits for a reader."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core import chores
from bot.service import clearing
from bot.service.clearing import BUSY, IDLE, Clearing
from bot.service.housekeeping import OFTEN
from bot.service.vacuum import DUE, NOTHING, VACUUM, vacuum, vacuum_later
from bot.store import Store, locate
from tests.service.service_fixtures import Service
from tests.store.rows import a_message
from tests.support.bot_harness import StillClock
from tests.support.random_writer import RandomWriter

SECRET = b"planted-in-a-box" * 20
PROMISED = timedelta(minutes=10)


@pytest.fixture
async def store(sqlite_url: str) -> AsyncIterator[Store]:
    store = Store(locate(sqlite_url))
    yield store
    await store.close()


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


def log_of(store: Store) -> bytes:
    """The path of the write-ahead log."""
    return Path(f"{store.address.file}-wal").read_bytes()


async def write(store: Store, value: bytes = b"value") -> None:
    async with store.begin() as uow:
        await uow.metadata.put("name", value)


async def gone(store: Store) -> None:
    """Add a message and delete it again."""
    message = a_message(SECRET)
    async with store.begin() as uow:
        await uow.outbox.add([message])
    async with store.begin() as uow:
        await uow.outbox.delete([message[0]])


async def marked(store: Store) -> bytes | None:
    async with store.read() as uow:
        return await uow.metadata.get(VACUUM)


async def passing(clock: StillClock, how_long: timedelta, each: Callable[[], Awaitable[None]]) -> timedelta:
    """Let time pass, and await `each` at the interval of the housekeeping. Returns the time that passed."""
    for _ in range(how_long // OFTEN):
        clock.move(OFTEN)
        await each()
    return how_long


async def test_a_log_left_behind_is_cut(store: Store, clock: StillClock) -> None:
    """Housekeeping truncates a log left by the previous process at its first run."""
    await gone(store)
    assert SECRET in log_of(store)
    await Clearing(store, clock.elapsed).clear_if_due()
    assert log_of(store) == b""


async def test_idle(store: Store, clock: StillClock) -> None:
    """The log is truncated a minute after the last commit and no earlier, because a commit a second later would fill it
    again."""
    one = Clearing(store, clock.elapsed)
    await one.clear_if_due()
    await gone(store)
    await one.clear_if_due()
    await passing(clock, IDLE - OFTEN, one.clear_if_due)
    assert SECRET in log_of(store)
    clock.move(OFTEN)
    await one.clear_if_due()
    assert log_of(store) == b""


async def test_busy(store: Store, clock: StillClock) -> None:
    """With a commit between any two runs of housekeeping, the log is still truncated within ten minutes."""
    one = Clearing(store, clock.elapsed)
    await one.clear_if_due()
    await gone(store)

    async def busy() -> None:
        await write(store)
        await one.clear_if_due()

    await passing(clock, PROMISED, busy)
    assert SECRET not in log_of(store)
    assert SECRET not in Path(store.address.file).read_bytes()


async def test_a_reader_that_stays(store: Store, clock: StillClock) -> None:
    """While a reader stays, truncation fails, is tried again at each run, and succeeds at the first run after it left.
    Writers do not wait: each commit takes its usual time, far below the two seconds allowed here and below any
    timeout."""
    one = Clearing(store, clock.elapsed)
    await one.clear_if_due()
    longest, stop = 0.0, asyncio.Event()

    async def writing() -> None:
        nonlocal longest
        while not stop.is_set():
            begun = time.monotonic()
            await write(store)
            longest = max(longest, time.monotonic() - begun)

    async with AsyncExitStack() as reader:
        view = await reader.enter_async_context(store.read())
        assert await view.metadata.get("nothing") is None
        await gone(store)
        writer = asyncio.create_task(writing())
        await passing(clock, 2 * PROMISED, one.clear_if_due)
        assert SECRET in log_of(store)
    clock.move(OFTEN)
    await one.clear_if_due()
    stop.set()
    await writer
    assert SECRET not in log_of(store)
    assert longest < 2


async def test_nothing_to_cut(store: Store, clock: StillClock) -> None:
    """Where nothing was written, housekeeping opens no connection and copies nothing."""
    one, cuts = Clearing(store, clock.elapsed), 0
    await one.clear_if_due()

    async def counted() -> None:
        nonlocal cuts
        before = Path(f"{store.address.file}-wal").stat().st_mtime_ns
        await one.clear_if_due()
        cuts += Path(f"{store.address.file}-wal").stat().st_mtime_ns != before

    await passing(clock, timedelta(hours=1), counted)
    assert cuts == 0


async def test_a_deletion_during_a_vacuum_stays_due(store: Store) -> None:
    """A deletion during a vacuum keeps its mark, because the vacuum may have missed it."""
    vacuumed = store.vacuum

    async def with_a_deletion(most: int | None = None) -> bool:
        done = await vacuumed(most)
        async with store.begin() as uow:
            await vacuum_later(uow)
        return done

    async with store.begin() as uow:
        await vacuum_later(uow)
    store.vacuum = with_a_deletion  # type: ignore[method-assign]
    assert not await vacuum(store)
    assert await marked(store) == DUE
    store.vacuum = vacuumed  # type: ignore[method-assign]
    assert await vacuum(store)
    assert await marked(store) == NOTHING


async def test_a_large_database_is_vacuumed_when_idle(
    store: Store, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large database is vacuumed only when the bot is idle, and its log is truncated before that.

    So no person waits while a whole file is rewritten. The vacuum of a database that is too large even for that stays
    due.
    """
    monkeypatch.setattr(clearing, "MOST_SOON", 0)
    one = Clearing(store, clock.elapsed)
    await one.clear_if_due()
    async with store.begin() as uow:
        await vacuum_later(uow)
    await gone(store)

    async def busy() -> None:
        await write(store)
        await one.clear_if_due()

    await passing(clock, BUSY + OFTEN, busy)
    assert await marked(store) != NOTHING
    assert SECRET not in log_of(store)
    with monkeypatch.context() as smaller:
        smaller.setattr(clearing, "MOST_IDLE", 0)
        await passing(clock, IDLE + OFTEN, one.clear_if_due)
        assert await marked(store) != NOTHING
    await write(store)
    await passing(clock, IDLE + 2 * OFTEN, one.clear_if_due)
    assert await marked(store) == NOTHING


@pytest.mark.parametrize(
    ("before", "act", "due"),
    [
        ([], "keep", False),
        (["keep"], "read", False),
        (["keep"], "rewrite", True),
        (["keep"], "drop", True),
        (["keep"], "lock", True),
        (["keep", "lock"], "lock", True),
        (["lock"], "unlock", True),
        (["keep", "lock"], "anew", True),
        (["keep"], "fade", True),
    ],
)
async def test_events_that_make_a_vacuum_due(store: Store, before: list[str], act: str, due: bool) -> None:
    """A vacuum is due after an entry or key is erased or replaced, and not after data is only added."""
    service = Service(store)
    random_writer = RandomWriter(service)
    for one in before:
        await random_writer.act(one)
    assert await vacuum(store)
    match act:
        case "anew":
            await random_writer.tap("u:restart")
            service.clock.move(chores.GRACE)
            await random_writer.work.due.handle((await service.account()).id)
        case "fade":
            await service.plan(chores.entry_deletion(service.clock.now(), os.urandom(16)))
            service.clock.move(timedelta(days=1))
            await random_writer.work.due.handle((await service.account()).id)
        case _:
            await random_writer.act(act)
    assert (await marked(store) == DUE) == due
