"""Transactions of the store: all or nothing, one writer at a time, and reads that change nothing."""

import asyncio
from contextlib import nullcontext, suppress

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from bot.store import Store, locate
from tests.store.rows import an_account
from tests.support.databases import PostgreSQL


async def value_of(store: Store, name: str) -> bytes | None:
    async with store.read() as uow:
        return await uow.metadata.get(name)


async def test_a_transaction_is_kept_at_its_end(store: Store) -> None:
    """A value that a transaction wrote is there after its end."""
    async with store.begin() as uow:
        await uow.metadata.put("name", b"value")
    assert await value_of(store, "name") == b"value"


async def test_an_exception_undoes_everything(store: Store) -> None:
    """An exception rolls the whole transaction back."""

    async def fail() -> None:
        async with store.begin() as uow:
            await uow.metadata.put("name", b"value")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert await value_of(store, "name") is None


async def test_a_cancelled_writer_is_undone(store: Store) -> None:
    """A cancelled transaction is rolled back, and the next one works."""
    inside = asyncio.Event()

    async def write() -> None:
        async with store.begin() as uow:
            await uow.metadata.put("name", b"cancelled")
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(write())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with store.begin() as uow:
        assert await uow.metadata.get("name") is None
        await uow.metadata.put("name", b"next")
    assert await value_of(store, "name") == b"next"


async def test_a_cancelled_wait_blocks_nobody(sqlite_url: str) -> None:
    """A writer that is cancelled while it waits for its turn does not block the next one."""
    store = Store(locate(sqlite_url))

    async def write() -> None:
        async with store.begin() as uow:
            await uow.metadata.put("name", b"waiting")

    async with store.begin():
        task = asyncio.create_task(write())
        await asyncio.sleep(0)
        task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await write()
    await store.close()


async def test_sqlite_writers_take_turns(sqlite_url: str) -> None:
    """Parallel writers on SQLite run one after the other."""
    store = Store(locate(sqlite_url))

    async def add_one() -> None:
        async with store.begin() as uow:
            count = int(await uow.metadata.get("count") or b"0")
            await asyncio.sleep(0)
            await uow.metadata.put("count", str(count + 1).encode())

    await asyncio.gather(*(add_one() for _ in range(50)))
    assert await value_of(store, "count") == b"50"
    await store.close()


async def test_two_stores_on_one_file_take_turns(sqlite_url: str) -> None:
    """Writers of two stores on one file take turns, as two processes would: each store has its own queue."""
    stores = [Store(locate(sqlite_url)) for _ in range(2)]

    async def add_one(store: Store) -> None:
        async with store.begin() as uow:
            count = int(await uow.metadata.get("count") or b"0")
            await uow.metadata.put("count", str(count + 1).encode())

    await asyncio.gather(*(add_one(store) for store in stores for _ in range(10)))
    assert await value_of(stores[0], "count") == b"20"
    for store in stores:
        await store.close()


async def test_a_reader_sees_one_moment(store: Store) -> None:
    """A reader does not see a commit that came after its start, and does not wait for it."""
    async with store.read() as before:
        assert await before.metadata.get("name") is None
        async with store.begin() as uow:
            await uow.metadata.put("name", b"value")
        assert await before.metadata.get("name") is None
    assert await value_of(store, "name") == b"value"


async def test_nothing_written_while_reading_is_kept(store: Store) -> None:
    """A write in a read transaction is not kept: SQLite rolls it back, and PostgreSQL refuses it."""
    refused = pytest.raises(DBAPIError, match="read-only transaction")
    with refused if not store.address.is_sqlite else nullcontext():
        async with store.read() as uow:
            await uow.metadata.put("name", b"value")
    assert await value_of(store, "name") is None


async def test_ping_tells_whether_the_database_answers(store: Store) -> None:
    """`ping` returns without an error on a working database."""
    await store.ping()


async def test_ping_fails_where_no_server_is(tmp_path_factory: pytest.TempPathFactory) -> None:
    """`ping` raises OperationalError without a server."""
    nowhere = tmp_path_factory.mktemp("nowhere")
    store = Store(locate(f"postgresql://nobody@/none?host={nowhere}"))
    with pytest.raises(OperationalError):
        await store.ping()
    await store.close()


async def test_transactions_work_after_dropped_sessions(postgresql: PostgreSQL, postgresql_url: str) -> None:
    """After PostgreSQL dropped every connection, the next transaction works."""
    store = Store(locate(postgresql_url))
    await store.ping()
    assert postgresql.disconnect(postgresql_url.partition("?")[0].rpartition("/")[2]) > 0
    async with store.begin() as uow:
        await uow.metadata.put("name", b"value")
    assert await value_of(store, "name") == b"value"
    await store.close()


async def test_a_single_statement_is_kept_by_itself(store: Store) -> None:
    """A single write with `autocommit` is committed by itself."""
    async with store.autocommit(write=True) as uow:
        await uow.metadata.put("name", b"value")
    assert await value_of(store, "name") == b"value"


async def test_a_statement_survives_dropped_connections(postgresql: PostgreSQL, postgresql_url: str) -> None:
    """After PostgreSQL dropped every connection, the next single statement works."""
    store = Store(locate(postgresql_url))
    await store.ping()
    postgresql.disconnect(postgresql_url.partition("?")[0].rpartition("/")[2])
    async with store.autocommit(write=True) as uow:
        await uow.metadata.put("name", b"value")
    assert await value_of(store, "name") == b"value"
    await store.close()


async def test_a_connection_is_reused_after_a_failure(postgresql: PostgreSQL, postgresql_url: str) -> None:
    """After a failed transaction on PostgreSQL, its connection is used again."""
    store = Store(locate(postgresql_url))

    async def fail() -> None:
        async with store.begin() as uow:
            await uow.metadata.put("name", b"value")
            raise ZeroDivisionError

    for _ in range(3):
        with pytest.raises(ZeroDivisionError):
            await fail()
    await store.ping()
    # The pool opens a second connection beside the first, and no more.
    assert postgresql.disconnect(postgresql_url.partition("?")[0].rpartition("/")[2]) <= 2
    await store.close()


async def test_start_over_undoes_its_own_part(
    store: Store,
) -> None:
    """`start_over` undoes what the transaction did before, keeps what it does after, and affects no other one."""

    async def other() -> None:
        async with store.begin() as uow:
            await uow.metadata.put("another's", b"1")

    async def started_over() -> None:
        async with store.begin() as uow:
            await uow.metadata.put("before", b"2")
            await uow.start_over()
            await uow.metadata.put("after", b"3")

    await asyncio.gather(other(), started_over(), other())
    async with store.read() as uow:
        found = [await uow.metadata.get(name) for name in ("another's", "before", "after")]
    assert found == [b"1", None, b"3"]


async def test_a_hidden_failure_is_no_commit(postgresql_url: str) -> None:
    """On PostgreSQL, a transaction with a suppressed failure raises an error and is not committed."""
    store, row = Store(locate(postgresql_url)), an_account()

    async def pass_over() -> None:
        async with store.begin() as uow:
            await uow.accounts.add(row)
            with suppress(IntegrityError):
                await uow.accounts.add(row)

    with pytest.raises(DBAPIError, match="failed before"):
        await pass_over()
    async with store.read() as uow:
        assert await uow.accounts.count() == 0
    await store.close()
