"""Accounts: found by their hash, saved only by who read them last, deleted with all that is theirs."""

import asyncio
import os
from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from bot.store import Store, make_engine
from tests.store.rows import a_reminder, an_account, an_entry


async def test_an_account_is_found_by_its_hash_and_by_its_id(store: Store) -> None:
    row = an_account()
    async with store.begin() as uow:
        assert await uow.accounts.find(row.lookup) is None
        await uow.accounts.add(row)
        assert await uow.accounts.find(row.lookup) == row
    async with store.read() as uow:
        assert await uow.accounts.find(row.lookup) == row
        assert await uow.accounts.get(row.id) == row
        assert await uow.accounts.get(os.urandom(16)) is None
        assert await uow.accounts.count() == 1


@pytest.mark.parametrize("same", ["id", "lookup"])
async def test_an_id_or_a_hash_that_is_taken_is_refused(store: Store, same: str) -> None:
    row, other = an_account(), an_account()
    async with store.begin() as uow:
        await uow.accounts.add(row)
    with pytest.raises(IntegrityError):
        async with store.begin() as uow:
            await uow.accounts.add(replace(other, id=row.id) if same == "id" else replace(other, lookup=row.lookup))


@pytest.mark.parametrize("column", ["id", "lookup"])
async def test_an_id_or_a_hash_of_another_length_is_refused(store: Store, column: str) -> None:
    row = an_account()
    bad = replace(row, id=b"short") if column == "id" else replace(row, lookup=b"short")
    with pytest.raises(IntegrityError):
        async with store.begin() as uow:
            await uow.accounts.add(bad)


async def test_saving_changes_what_is_given_and_nothing_else(store: Store) -> None:
    row, other = an_account(), an_account()
    async with store.begin() as uow:
        await uow.accounts.add(row)
        await uow.accounts.add(other)
        assert await uow.accounts.save(row.id, 0, profile=b"new")
        assert await uow.accounts.get(row.id) == replace(row, profile=b"new", rev=1)
        assert await uow.accounts.save(row.id, 1, profile=b"newer", route=b"r", data_key=b"d", journal_private=b"j")
        assert await uow.accounts.get(row.id) == replace(
            row, profile=b"newer", route=b"r", data_key=b"d", journal_private=b"j", rev=2
        )
        assert await uow.accounts.get(other.id) == other


async def test_who_did_not_read_the_last_save_changes_nothing(store: Store) -> None:
    row = an_account()
    async with store.begin() as uow:
        await uow.accounts.add(row)
        assert await uow.accounts.save(row.id, 0, profile=b"first")
        assert not await uow.accounts.save(row.id, 0, profile=b"second")
        assert not await uow.accounts.save(os.urandom(16), 0, profile=b"nobody")
        assert await uow.accounts.get(row.id) == replace(row, profile=b"first", rev=1)


async def test_side_by_side_transactions_on_one_account_lose_nothing(database_url: str) -> None:
    stores = [Store(make_engine(database_url)) for _ in range(4)]
    row = an_account(b"0")
    async with stores[0].begin() as uow:
        await uow.accounts.add(row)

    async def add_one(store: Store) -> None:
        async with store.begin() as uow:
            read = await uow.accounts.find(row.lookup)
            assert read is not None
            assert await uow.accounts.save(row.id, read.rev, profile=b"%d" % (int(read.profile) + 1))

    await asyncio.gather(*(add_one(store) for store in stores for _ in range(5)))
    async with stores[0].read() as uow:
        assert await uow.accounts.get(row.id) == replace(row, profile=b"20", rev=20)
    for store in stores:
        await store.close()


async def test_deleting_an_account_takes_its_entries_and_reminders_and_nobody_elses(store: Store) -> None:
    row, other = an_account(), an_account()
    async with store.begin() as uow:
        for each in (row, other):
            await uow.accounts.add(each)
            await uow.entries.add(an_entry(each))
            await uow.reminders.add([a_reminder(each, 1)])
        assert await uow.accounts.delete(row.id)
        assert not await uow.accounts.delete(row.id)
    async with store.read() as uow:
        assert [await uow.entries.count(each.id) for each in (row, other)] == [0, 1]
        assert [len(await uow.reminders.of_account(each.id)) for each in (row, other)] == [0, 1]
        assert await uow.accounts.count() == 1


@pytest.mark.parametrize("batch", [1, 2, 100])
async def test_each_gives_every_id_once(store: Store, batch: int) -> None:
    rows = [an_account() for _ in range(5)]
    async with store.begin() as uow:
        for row in rows:
            await uow.accounts.add(row)
    async with store.read() as uow:
        assert [id async for id in uow.accounts.each(batch)] == sorted(row.id for row in rows)
