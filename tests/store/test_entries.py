"""Entries: kept in order, read by page or all, reached only through their account."""

import pytest
from sqlalchemy.exc import IntegrityError

from bot.store import Store
from tests.store.rows import an_account, an_entry


async def test_entries_come_newest_first_a_page_at_a_time(store: Store) -> None:
    row, other = an_account(), an_account()
    entries = [an_entry(row, b"%d" % number) for number in range(5)]
    async with store.begin() as uow:
        await uow.accounts.add(row)
        await uow.accounts.add(other)
        for each in entries:
            await uow.entries.add(each)
            await uow.entries.add(an_entry(other))
    async with store.read() as uow:
        first = await uow.entries.newest(row.id, 3)
        rest = await uow.entries.newest(row.id, 3, before_seq=first[-1].seq)
        assert [each.sealed for each in first + rest] == [b"4", b"3", b"2", b"1", b"0"]
        assert [each.id for each in first + rest] == [each.id for each in reversed(entries)]
        assert await uow.entries.newest(row.id, 3, before_seq=rest[-1].seq) == []
        assert await uow.entries.count(row.id) == 5


@pytest.mark.parametrize("batch", [1, 2, 5, 100])
async def test_stream_gives_every_entry_of_the_account_oldest_first(store: Store, batch: int) -> None:
    row, other = an_account(), an_account()
    async with store.begin() as uow:
        await uow.accounts.add(row)
        await uow.accounts.add(other)
        for number in range(5):
            await uow.entries.add(an_entry(row, b"%d" % number))
            await uow.entries.add(an_entry(other))
    async with store.read() as uow:
        streamed = [each async for each in uow.entries.stream(row.id, batch)]
        assert [each.sealed for each in streamed] == [b"0", b"1", b"2", b"3", b"4"]
        assert streamed == (await uow.entries.newest(row.id, 9))[::-1]


async def test_another_account_neither_sees_nor_deletes_an_entry(store: Store) -> None:
    row, other = an_account(), an_account()
    kept = an_entry(row)
    async with store.begin() as uow:
        await uow.accounts.add(row)
        await uow.accounts.add(other)
        await uow.entries.add(kept)
        assert await uow.entries.get(other.id, kept.id) is None
        assert not await uow.entries.delete(other.id, kept.id)
        found = await uow.entries.get(row.id, kept.id)
        assert found is not None
        assert (found.id, found.account, found.sealed) == (kept.id, row.id, b"sealed")
        assert await uow.entries.delete(row.id, kept.id)
        assert await uow.entries.get(row.id, kept.id) is None
        assert not await uow.entries.delete(row.id, kept.id)


async def test_an_entry_of_no_account_is_refused(store: Store) -> None:
    with pytest.raises(IntegrityError):
        async with store.begin() as uow:
            await uow.entries.add(an_entry(an_account()))
