"""SQLite: transactions share a commit, and still each succeeds or fails alone, unless the commit itself fails."""

import asyncio
import shutil
import sqlite3
import sys
import threading
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError, OperationalError

from bot.store import Store, locate
from bot.store.sqlite import Sqlite
from tests.store.rows import an_account


def path_of(url: str) -> str:
    return url.removeprefix("sqlite:///")


async def put(store: Store, name: str, value: bytes = b"value") -> None:
    async with store.begin() as uow:
        await uow.metadata.put(name, value)


async def names(store: Store, *asked: str) -> list[str]:
    """Those of the asked names that the store finds."""
    async with store.read() as uow:
        return [name for name in asked if await uow.metadata.get(name) is not None]


def on_disk(url: str) -> set[str]:
    """The names that another connection finds in the file."""
    connection = sqlite3.connect(path_of(url))
    found = {name for (name,) in connection.execute("SELECT name FROM metadata")}
    connection.close()
    return found


LOOK = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
print(*sorted(name for (name,) in connection.execute("SELECT name FROM metadata")))
connection.close()
"""


async def another_program_sees(url: str) -> list[str]:
    """The names that another program finds, which opens the file, reads it and closes it."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", LOOK, path_of(url), stdout=asyncio.subprocess.PIPE
    )
    printed, _ = await process.communicate()
    return printed.decode().split()


@pytest.mark.process
async def test_a_reader_takes_no_log_away(sqlite_url: str) -> None:
    """Another program that opens and closes the file does not delete the log of writes.

    The last program to close a file deletes its log, and knows by the locks of others whether it is the last. A
    process loses all its locks if it closes any handle of the file, as the engine for maintenance once did. Then
    later writes were lost.
    """
    store = Store(locate(sqlite_url))
    await put(store, "one")
    await store.truncate_wal()
    await put(store, "two")
    assert await another_program_sees(sqlite_url) == ["one", "two"]
    await put(store, "zero")
    assert await another_program_sees(sqlite_url) == ["one", "two", "zero"]
    await store.close()


async def test_parallel_writes_share_one_commit(sqlite_url: str) -> None:
    """Fifty transactions that start together are committed at once."""
    store, commits = Store(locate(sqlite_url)), 0
    await put(store, "first")

    def count(statement: str) -> None:
        nonlocal commits
        commits += statement == "COMMIT"

    database = writing(store)
    assert database._writer is not None
    database._writer.set_trace_callback(count)
    await asyncio.gather(*(put(store, f"name-{number}") for number in range(50)))
    assert len(on_disk(sqlite_url)) == 51
    assert commits == 1
    await store.close()


async def test_a_patient_write_joins_the_next_commit(sqlite_url: str) -> None:
    """A single write waits for a short time, and is committed with the next transaction if one comes."""
    store, commits = Store(locate(sqlite_url)), 0
    await put(store, "first")

    def count(statement: str) -> None:
        nonlocal commits
        commits += statement == "COMMIT"

    raw = writing(store)._writer
    assert raw is not None
    raw.set_trace_callback(count)

    async def patiently() -> None:
        async with store.autocommit(write=True) as uow:
            await uow.metadata.put("patient", b"value")

    waiting = asyncio.create_task(patiently())
    for _ in range(10):
        await asyncio.sleep(0)
    assert not waiting.done() and on_disk(sqlite_url) == {"first"}
    await put(store, "next")
    await waiting
    assert on_disk(sqlite_url) == {"first", "patient", "next"}
    assert commits == 1
    await patiently()
    assert commits == 2, "no other transaction came, and the write was still committed"
    await store.close()


async def test_a_returned_write_is_on_the_disk(sqlite_url: str) -> None:
    """When a write returns, its row is on the disk."""
    store = Store(locate(sqlite_url))

    async def one(number: int) -> None:
        await put(store, f"name-{number}")
        assert f"name-{number}" in on_disk(sqlite_url)

    await asyncio.gather(*(one(number) for number in range(20)))
    await store.close()


async def test_a_failed_write_undoes_no_other(sqlite_url: str) -> None:
    """A failed write does not undo writes beside it."""
    store = Store(locate(sqlite_url))
    row = an_account()

    async def add() -> None:
        async with store.begin() as uow:
            await uow.accounts.add(row)

    results = await asyncio.gather(put(store, "before"), add(), add(), put(store, "after"), return_exceptions=True)
    assert [type(result) for result in results] == [type(None), type(None), IntegrityError, type(None)]
    assert {"before", "after"} <= on_disk(sqlite_url)
    async with store.read() as uow:
        assert await uow.accounts.count() == 1
    await store.close()


async def test_a_failed_commit_keeps_nothing(sqlite_url: str) -> None:
    """If the shared commit fails, all its transactions fail and nothing of them is kept.

    A deferred constraint fails at the commit, like an error of the disk.
    """
    store = Store(locate(sqlite_url))
    await put(store, "first")
    database = writing(store)
    raw = database._writer
    assert raw is not None
    raw.execute("CREATE TABLE parent (id INTEGER PRIMARY KEY)")
    raw.execute("CREATE TABLE child (of INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED)")

    async def orphan() -> None:
        async with database.begin():
            raw.execute("INSERT INTO child VALUES (1)")

    results = await asyncio.gather(put(store, "one"), orphan(), put(store, "two"), return_exceptions=True)
    assert [type(result) for result in results] == [IntegrityError] * 3
    assert len({id(result) for result in results}) == 3, "each transaction raises its own error"
    assert on_disk(sqlite_url) == {"first"}
    await put(store, "afterwards")
    assert on_disk(sqlite_url) == {"first", "afterwards"}
    await store.close()


async def test_a_full_disk_fails_the_whole_group(sqlite_url: str) -> None:
    """With a full disk, transactions that do not fit fail, and later ones work once there is room."""
    store = Store(locate(sqlite_url))
    await put(store, "first")
    raw = writing(store)._writer
    assert raw is not None
    pages = raw.execute("PRAGMA page_count").fetchone()[0]
    raw.execute(f"PRAGMA max_page_count={pages}")
    results = await asyncio.gather(
        put(store, "small"), put(store, "large", bytes(1_000_000)), put(store, "next"), return_exceptions=True
    )
    assert type(results[1]) is OperationalError
    kept = {name for name, result in zip(("small", "large", "next"), results, strict=True) if result is None}
    assert on_disk(sqlite_url) == {"first", *kept}
    raw.execute("PRAGMA max_page_count=1073741823")
    await put(store, "afterwards")
    assert "afterwards" in on_disk(sqlite_url)
    await store.close()


async def test_a_locked_file_does_not_block_the_loop(sqlite_url: str) -> None:
    """While another program holds the lock, readers work and the writer waits."""
    store = Store(locate(sqlite_url))
    await put(store, "first")
    other = sqlite3.connect(path_of(sqlite_url), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waiting = asyncio.create_task(put(store, "second"))
    assert await names(store, "first", "second") == ["first"], "readers do not wait"
    assert not waiting.done()
    other.execute("COMMIT")
    await waiting
    assert on_disk(sqlite_url) == {"first", "second"}
    other.close()
    await store.close()


async def test_a_cancelled_wait_leaves_nothing_open(sqlite_url: str) -> None:
    """A write that is cancelled while it waits for another program's lock leaves no open transaction."""
    store = Store(locate(sqlite_url))
    await put(store, "first")
    other = sqlite3.connect(path_of(sqlite_url), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waiting = asyncio.create_task(put(store, "second"))
    await names(store, "first")
    waiting.cancel()
    other.execute("COMMIT")
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await put(store, "third")
    assert on_disk(sqlite_url) == {"first", "third"}
    other.execute("BEGIN IMMEDIATE")
    other.execute("COMMIT")
    other.close()
    await store.close()


async def test_only_commits_run_in_a_thread(sqlite_url: str) -> None:
    """Statements run on the thread of the event loop, and only commits run in another thread."""
    store = Store(locate(sqlite_url))
    await put(store, "first")
    raw = writing(store)._writer
    assert raw is not None
    threads: dict[str, set[int]] = {}
    raw.set_trace_callback(lambda sql: threads.setdefault(sql.split()[0], set()).add(threading.get_ident()))
    await put(store, "second")
    here = threading.get_ident()
    assert threads["INSERT"] == {here}
    assert here not in threads["COMMIT"]
    await store.close()


def writing(store: Store) -> Sqlite:
    """The store's SQLite database."""
    assert isinstance(store.database, Sqlite)
    return store.database


class End(Enum):
    """How one transaction ends."""

    WELL = auto()
    FAILS = auto()
    CANCELLED_INSIDE = auto()
    CANCELLED_SOON = auto()


@dataclass(frozen=True, slots=True)
class Plan:
    """One transaction: the turns of the loop before it and inside it, and how it ends."""

    before: int
    inside: int
    end: End


PLANS = st.lists(
    st.builds(Plan, st.integers(0, 6), st.sampled_from([0, 0, 0, 1, 3]), st.sampled_from(End)), min_size=1, max_size=12
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plans=PLANS)
def test_each_is_kept_whole_or_not_at_all(
    plans: list[Plan], sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A transaction that returned has both its rows in the file. One that failed or was cancelled inside has neither.

    One that was cancelled at any other moment has both or neither.
    """
    url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path_factory.mktemp('sqlite'))}"
    order: list[int] = []

    async def one(store: Store, number: int, plan: Plan) -> None:
        for _ in range(plan.before):
            await asyncio.sleep(0)
        async with store.begin() as uow:
            order.append(number)
            await uow.metadata.put(f"{number}-a", str(len(order)).encode())
            for _ in range(plan.inside):
                await asyncio.sleep(0)
            if plan.end is End.FAILS:
                raise ZeroDivisionError
            if plan.end is End.CANCELLED_INSIDE:
                raise asyncio.CancelledError
            await uow.metadata.put(f"{number}-b", b"")
        assert {f"{number}-a", f"{number}-b"} <= on_disk(url)

    async def all_of_them() -> list[Any]:
        store = Store(locate(url))
        tasks = [asyncio.create_task(one(store, number, plan)) for number, plan in enumerate(plans)]
        for _ in range(4):
            await asyncio.sleep(0)
        for task, plan in zip(tasks, plans, strict=True):
            if plan.end is End.CANCELLED_SOON:
                task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        await store.close()
        return results

    results = asyncio.run(all_of_them())
    found = on_disk(url)
    for number, (plan, result) in enumerate(zip(plans, results, strict=True)):
        here = {f"{number}-a", f"{number}-b"} & found
        match plan.end:
            case End.WELL:
                assert result is None and len(here) == 2
            case End.FAILS:
                assert isinstance(result, ZeroDivisionError) and not here
            case End.CANCELLED_INSIDE:
                assert isinstance(result, asyncio.CancelledError) and not here
            case End.CANCELLED_SOON:
                assert len(here) in (0, 2) and (result is not None or len(here) == 2)
    Path(path_of(url)).unlink()
