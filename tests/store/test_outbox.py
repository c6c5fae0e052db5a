"""The outbox: messages are stored with their transaction, and deleted by id."""

import os
import sqlite3
from contextlib import closing

import pytest
from sqlalchemy.exc import IntegrityError

from bot.store import Store, UnitOfWork, locate
from tests.store.rows import a_message


async def test_messages_are_kept_until_they_are_deleted(store: Store) -> None:
    """Messages stay until they are deleted by id, and `delete` returns the number of deleted ones."""
    messages = [a_message(b"%d" % number) for number in range(5)]
    async with store.begin() as uow:
        await uow.outbox.add(messages)
        assert await uow.outbox.count() == 5
    async with store.read() as uow:
        assert sorted(await uow.outbox.all()) == sorted(messages)
    async with store.autocommit(write=True) as uow:
        assert await uow.outbox.delete([messages[0][0], messages[3][0], os.urandom(16)]) == 2
        assert await uow.outbox.delete([messages[0][0]]) == 0
        assert await uow.outbox.delete([]) == 0
    async with store.read() as uow:
        assert sorted(await uow.outbox.all()) == sorted(messages[1:3] + messages[4:])


async def test_put_replaces_only_an_existing_message(store: Store) -> None:
    """`put` replaces the box of an existing message, and adds none."""
    kept, gone = a_message(), a_message()
    async with store.begin() as uow:
        await uow.outbox.add([kept])
        assert await uow.outbox.put(kept[0], b"sealed again")
        assert not await uow.outbox.put(gone[0], b"sealed again")
        assert await uow.outbox.all() == [(kept[0], b"sealed again")]


async def test_a_rollback_leaves_no_message(store: Store) -> None:
    """A rolled back transaction leaves no message in the outbox."""

    async def fail() -> None:
        async with store.begin() as uow:
            await uow.outbox.add([a_message()])
            raise ZeroDivisionError

    async def fail_in_part(uow: UnitOfWork) -> None:
        async with uow.savepoint():
            await uow.outbox.add([a_message()])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    async with store.begin() as uow:
        await uow.outbox.add([a_message()])
        await uow.start_over()
    async with store.begin() as uow:
        with pytest.raises(ZeroDivisionError):
            await fail_in_part(uow)
        async with uow.savepoint():
            await uow.outbox.add([a_message(b"kept")])
    async with store.read() as uow:
        assert [payload for _, payload in await uow.outbox.all()] == [b"kept"]


@pytest.mark.parametrize("bad", [b"short", None])
async def test_a_refused_message_undoes_its_transaction(store: Store, bad: bytes | None) -> None:
    """A message that the database refuses undoes its whole transaction, even if PostgreSQL refuses it at the commit."""
    there = a_message()

    async def add() -> None:
        async with store.begin() as uow:
            await uow.metadata.put("name", b"value")
            await uow.outbox.add([(bad or there[0], b"other")])

    async with store.begin() as uow:
        await uow.outbox.add([there])
    with pytest.raises(IntegrityError):
        await add()
    async with store.read() as uow:
        assert await uow.outbox.all() == [there]
        assert await uow.metadata.get("name") is None


async def test_no_order_of_messages_is_on_the_disk(sqlite_url: str) -> None:
    """In the SQLite file, messages are in the order of their random ids, and have no rowid."""
    store = Store(locate(sqlite_url))
    messages = [a_message() for _ in range(50)]
    for message in messages:
        async with store.begin() as uow:
            await uow.outbox.add([message])
    await store.close()
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as connection:
        found = [id for (id,) in connection.execute("SELECT id FROM outbox")]
        with pytest.raises(sqlite3.OperationalError, match="no such column"):
            connection.execute("SELECT rowid FROM outbox")
    assert found == sorted(id for id, _ in messages)
