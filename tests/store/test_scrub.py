"""Erasure in the files: once an account is deleted and the store scrubbed, no byte of it is left."""

import random
from pathlib import Path

from sqlalchemy import event

from bot.store import Store, make_engine
from tests.store.rows import BOT, a_reminder, an_account, an_entry, an_update

CANARY = b"canary-%06d-canary"


def found(url: str, canaries: list[bytes]) -> list[bytes]:
    """Those of `canaries` that are anywhere in the database's files."""
    path = Path(url.removeprefix("sqlite:///"))
    contents = b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))
    return [canary for canary in canaries if canary in contents]


async def test_after_deleting_and_scrubbing_no_planted_byte_is_in_any_file(sqlite_url: str) -> None:
    """Rows of many sizes are added, changed and deleted in turn, so that pages are split and rebalanced:
    the copies which that leaves behind are what `secure_delete` alone does not overwrite."""
    # Of the seeds tried, one after which `secure_delete` and a checkpoint leave a deleted row whole.
    chance = random.Random(4)
    store = Store(make_engine(sqlite_url))
    alive, gone = {}, []
    for number in range(600):
        canary = CANARY % number
        row = an_account(canary + bytes(chance.choice([0, 100, 1000, 5000])))
        async with store.begin() as uow:
            await uow.accounts.add(row)
            for _ in range(chance.randrange(3)):
                await uow.entries.add(an_entry(row, canary + bytes(chance.choice([100, 1000, 5000]))))
            await uow.reminders.add([a_reminder(row, number, canary)])
            await uow.inbox.receive([an_update(number, canary, canary + bytes(300))])
            alive[canary] = row
            if number % 4:
                leaving = chance.choice(sorted(alive))
                changed = leaving + bytes(chance.choice([10, 3000]))
                assert await uow.accounts.save(alive[leaving].id, 0, profile=changed)
                assert await uow.accounts.delete(alive.pop(leaving).id)
                gone.append(leaving)
            assert await uow.inbox.claim(BOT, b"me", 1, 2)
            assert await uow.inbox.answer(BOT, number, b"me", canary + b"answer")
            assert await uow.inbox.finish(BOT, number, b"me", None)
    assert found(sqlite_url, gone) != []
    assert await store.scrub()
    assert found(sqlite_url, gone) == []
    assert found(sqlite_url, list(alive)) == list(alive)
    await store.close()
    assert found(sqlite_url, gone) == []


async def test_scrubbing_says_so_when_a_reader_holds_on_to_the_log(sqlite_url: str) -> None:
    engine = make_engine(sqlite_url)
    event.listen(engine.sync_engine, "connect", lambda connection, _: connection.execute("PRAGMA busy_timeout=1"))
    store = Store(engine)
    async with store.begin() as uow:
        await uow.marks.put("name", b"value")
    async with store.read() as reader:
        assert await reader.marks.get("name") == b"value"
        assert not await store.scrub()
    assert await store.scrub()
    await store.close()


async def test_scrubbing_keeps_everything_that_was_not_deleted(store: Store) -> None:
    row = an_account()
    async with store.begin() as uow:
        await uow.accounts.add(row)
        await uow.entries.add(an_entry(row))
    assert await store.scrub()
    async with store.read() as uow:
        assert await uow.accounts.get(row.id) == row
        assert await uow.entries.count(row.id) == 1
