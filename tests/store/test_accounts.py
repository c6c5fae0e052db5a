"""Accounts: found by hash or id, saved only with the revision that was read, and deleted."""

import asyncio
import os
from dataclasses import replace
from itertools import pairwise

import pytest
from sqlalchemy.exc import IntegrityError

from bot.store import Store, locate
from tests.store.rows import an_account


async def test_an_account_is_found_by_hash_and_id(store: Store) -> None:
    """The same row is found by its lookup hash and its id, and unknown ones give None."""
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
async def test_a_taken_id_or_hash_is_refused(store: Store, same: str) -> None:
    """A second account with the same id or hash raises IntegrityError."""
    row, other = an_account(), an_account()
    async with store.begin() as uow:
        await uow.accounts.add(row)
    with pytest.raises(IntegrityError):
        async with store.begin() as uow:
            await uow.accounts.add(replace(other, id=row.id) if same == "id" else replace(other, lookup=row.lookup))


@pytest.mark.parametrize("column", ["id", "lookup"])
async def test_an_id_or_hash_of_wrong_length_is_refused(store: Store, column: str) -> None:
    """The database refuses an id or a hash of another length."""
    row = an_account()
    bad = replace(row, id=b"short") if column == "id" else replace(row, lookup=b"short")
    with pytest.raises(IntegrityError):
        async with store.begin() as uow:
            await uow.accounts.add(bad)


async def test_saving_changes_only_the_given_columns(store: Store) -> None:
    """A save changes the given columns and the revision of one account only."""
    row, other = an_account(), an_account()
    async with store.begin() as uow:
        await uow.accounts.add(row)
        await uow.accounts.add(other)
        first = await uow.accounts.save(row.id, row.rev, profile=b"new")
        assert first is not None
        assert await uow.accounts.get(row.id) == replace(row, profile=b"new", rev=first)
        boxes = {"schedule": b"s", "route": b"r", "data_key": b"d", "journal_public": b"p", "journal_private": b"j"}
        second = await uow.accounts.save(row.id, first, **boxes)
        assert second is not None
        assert await uow.accounts.get(row.id) == replace(row, profile=b"new", rev=second, **boxes)
        assert await uow.accounts.get(other.id) == other


async def test_a_save_with_an_old_rev_changes_nothing(store: Store) -> None:
    """A save with an outdated revision, or of a missing account, returns None and changes nothing."""
    row = an_account()
    async with store.begin() as uow:
        await uow.accounts.add(row)
        rev = await uow.accounts.save(row.id, row.rev, profile=b"first")
        assert rev is not None
        assert await uow.accounts.save(row.id, row.rev, profile=b"second") is None
        assert await uow.accounts.save(os.urandom(16), rev, profile=b"nobody") is None
        assert await uow.accounts.get(row.id) == replace(row, profile=b"first", rev=rev)


async def test_revs_are_random(store: Store) -> None:
    """Revisions do not repeat, and about half of them are smaller than the one before."""
    row = an_account()
    revs: list[int | None] = [row.rev]
    async with store.begin() as uow:
        await uow.accounts.add(row)
        for _ in range(40):
            revs.append(await uow.accounts.save(row.id, revs[-1] or 0, profile=b"new"))
    known = [rev for rev in revs if rev is not None]
    assert len(set(known)) == 41
    assert all(0 <= rev < 2**63 for rev in known)
    ups = sum(before < after for before, after in pairwise(known))
    assert 5 < ups < 35, "some are larger than the one before, some smaller"


async def test_parallel_saves_lose_nothing(database_url: str) -> None:
    """Twenty parallel increments from four stores all take effect."""
    stores = [Store(locate(database_url)) for _ in range(4)]
    row = an_account(b"0")
    async with stores[0].begin() as uow:
        await uow.accounts.add(row)

    async def add_one(store: Store) -> None:
        async with store.begin() as uow:
            read = await uow.accounts.find(row.lookup)
            assert read is not None
            assert await uow.accounts.save(row.id, read.rev, profile=b"%d" % (int(read.profile) + 1)) is not None

    await asyncio.gather(*(add_one(store) for store in stores for _ in range(5)))
    async with stores[0].read() as uow:
        found = await uow.accounts.get(row.id)
        assert found is not None
        assert found.profile == b"20"
    for store in stores:
        await store.close()


async def test_deleting_one_account_keeps_the_others(store: Store) -> None:
    """Deleting an account removes its row only, and a second deletion finds nothing."""
    row, other = an_account(), an_account()
    async with store.begin() as uow:
        for each in (row, other):
            await uow.accounts.add(each)
        assert await uow.accounts.delete(row.id)
        assert not await uow.accounts.delete(row.id)
    async with store.read() as uow:
        assert await uow.accounts.get(other.id) == other
        assert await uow.accounts.count() == 1


@pytest.mark.parametrize("batch", [1, 2, 100])
async def test_each_gives_every_id_once(store: Store, batch: int) -> None:
    """`each` returns every id once and in order, for any size of batch."""
    rows = [an_account() for _ in range(5)]
    async with store.begin() as uow:
        for row in rows:
            await uow.accounts.add(row)
    async with store.read() as uow:
        assert [id async for id in uow.accounts.each(batch)] == sorted(row.id for row in rows)


async def test_schedules_come_a_page_at_a_time(store: Store) -> None:
    """`schedules` gives the schedule of each account once, page by page, and none of a deleted account."""
    rows = sorted((an_account(b"%d" % number) for number in range(7)), key=lambda row: row.id)
    async with store.begin() as uow:
        for row in rows:
            await uow.accounts.add(row)
        await uow.accounts.delete(rows[3].id)
    found: list[tuple[bytes, bytes, bytes]] = []
    async with store.read() as uow:
        while page := await uow.accounts.schedules(found[-1][0] if found else b"", 2):
            assert len(page) <= 2
            found += page
    assert found == [(row.id, row.data_key, row.schedule) for row in rows if row is not rows[3]]
