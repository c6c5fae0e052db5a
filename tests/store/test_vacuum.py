"""Vacuuming: after a deletion and a vacuum, no deleted byte is left in the files."""

import random
import sqlite3
import time
from pathlib import Path

import pytest

from bot.store import Store, locate
from tests.store.rows import a_message, an_account, an_entry

CANARY = b"canary-%06d-canary"


def found_in_files(url: str, canaries: list[bytes]) -> list[bytes]:
    """Those of `canaries` that are in the database's files."""
    path = Path(url.removeprefix("sqlite:///"))
    contents = b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))
    return [canary for canary in canaries if canary in contents]


async def test_vacuuming_removes_every_planted_byte(sqlite_url: str) -> None:
    """After a vacuum, no byte of deleted rows is in the files.

    Rows of many sizes are added, changed and deleted, so that SQLite splits and rebalances pages. This leaves copies
    that `secure_delete` alone does not overwrite.
    """
    # With this seed, `secure_delete` and a checkpoint leave a whole deleted row.
    chance = random.Random(4)
    store = Store(locate(sqlite_url))
    alive, gone = {}, []
    for number in range(600):
        canary = CANARY % number
        row = an_account(canary + bytes(chance.choice([0, 100, 1000, 5000])))
        entries = [
            (chance.getrandbits(63), canary + bytes(chance.choice([100, 1000, 5000])))
            for _ in range(chance.randrange(3))
        ]
        async with store.begin() as uow:
            await uow.accounts.add(row)
            for id, box in entries:
                await uow.entries.add(id, box)
            message = a_message(canary + bytes(300))
            await uow.outbox.add([message])
            alive[canary] = row, [id for id, _ in entries]
            if number % 4:
                leaving = chance.choice(sorted(alive))
                changed = leaving + bytes(chance.choice([10, 3000]))
                left, ids = alive.pop(leaving)
                assert await uow.accounts.save(left.id, left.rev, profile=changed) is not None
                assert await uow.entries.delete(ids) == len(ids)
                assert await uow.accounts.delete(left.id)
                gone.append(leaving)
            assert await uow.outbox.put(message[0], canary + b"answer")
            assert await uow.outbox.delete([message[0]]) == 1
    assert found_in_files(sqlite_url, gone) != []
    assert await store.vacuum()
    assert found_in_files(sqlite_url, gone) == []
    assert found_in_files(sqlite_url, list(alive)) == list(alive)
    await store.close()
    assert found_in_files(sqlite_url, gone) == []


@pytest.mark.parametrize("how", ["vacuum", "cut"])
async def test_vacuuming_waits_for_no_reader(sqlite_url: str, how: str) -> None:
    """While a reader is open, `vacuum` and `truncate_wal` return False at once. After it they clear old bytes."""
    store = Store(locate(sqlite_url))
    async with store.begin() as uow:
        await uow.metadata.put("name", CANARY % 1)
    clear = store.vacuum if how == "vacuum" else store.truncate_wal
    async with store.read() as reader:
        assert await reader.metadata.get("name") == CANARY % 1
        async with store.begin() as uow:
            await uow.metadata.put("name", CANARY % 2)
        before = time.monotonic()
        assert not await clear()
        async with store.begin() as uow:
            await uow.metadata.put("name", CANARY % 3)
        assert time.monotonic() - before < 2, "a wait for the reader would take ten seconds"
    assert await clear()
    assert found_in_files(sqlite_url, [CANARY % 1, CANARY % 2]) == []
    await store.close()


async def test_vacuuming_waits_for_no_other_writer(sqlite_url: str) -> None:
    """While another program writes, `vacuum` and `truncate_wal` return False within two seconds."""
    store = Store(locate(sqlite_url))
    async with store.begin() as uow:
        await uow.metadata.put("name", b"value")
    other = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    before = time.monotonic()
    assert not await store.vacuum()
    assert not await store.truncate_wal()
    assert time.monotonic() - before < 2
    other.execute("COMMIT")
    other.close()
    assert await store.vacuum()
    await store.close()


async def test_vacuuming_keeps_other_rows(store: Store) -> None:
    """A vacuum leaves the remaining rows unchanged."""
    row = an_account()
    async with store.begin() as uow:
        await uow.accounts.add(row)
        await uow.entries.add(*an_entry())
    assert await store.vacuum()
    async with store.read() as uow:
        assert await uow.accounts.get(row.id) == row
        assert await uow.entries.count() == 1
