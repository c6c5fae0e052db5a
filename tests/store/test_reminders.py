"""Reminders: claimed when due by one worker alone, and without a time once used."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from bot.store import AccountRow, Store, make_engine
from tests.store.rows import a_reminder, an_account

ME, OTHER = b"me", b"other"


@pytest.fixture
async def account(store: Store) -> AccountRow:
    row = an_account()
    async with store.begin() as uow:
        await uow.accounts.add(row)
    return row


async def test_what_is_due_is_claimed_longest_due_first_up_to_the_limit(store: Store, account: AccountRow) -> None:
    rows = [a_reminder(account, due) for due in (30, 10, 20, 40)]
    async with store.begin() as uow:
        await uow.reminders.add(rows)
        assert await uow.reminders.claim(ME, 9, 100, 10) == []
        assert [row.due_at for row in await uow.reminders.claim(ME, 30, 100, 2)] == [10, 20]
        assert [row.due_at for row in await uow.reminders.claim(OTHER, 30, 100, 10)] == [30]
        assert await uow.reminders.claim(OTHER, 30, 100, 10) == []


async def test_a_claim_returns_when_its_lease_is_over(store: Store, account: AccountRow) -> None:
    row = a_reminder(account, 10)
    async with store.begin() as uow:
        await uow.reminders.add([row])
        assert await uow.reminders.claim(ME, 10, 50, 1) == [row]
        assert await uow.reminders.claim(OTHER, 49, 99, 1) == []
        assert await uow.reminders.claim(OTHER, 50, 99, 1) == [row]


async def test_once_used_a_reminder_has_no_time(store: Store, account: AccountRow) -> None:
    row = a_reminder(account, 10)
    async with store.begin() as uow:
        await uow.reminders.add([row])
        await uow.reminders.claim(ME, 10, 50, 1)
        assert await uow.reminders.used(row.id, ME)
        used = replace(row, due_at=None, next_try_at=None)
        assert await uow.reminders.get(account.id, row.id) == used
        assert await uow.reminders.next_due() is None
        assert await uow.reminders.claim(OTHER, 10**9, 10**10, 1) == []
        assert not await uow.reminders.used(row.id, ME)
        assert await uow.reminders.of_account(account.id) == [used]
        assert await uow.reminders.of_account(account.id, pending_only=True) == []


async def test_after_retry_it_is_due_again_later_with_one_attempt_more(store: Store, account: AccountRow) -> None:
    row = a_reminder(account, 10)
    async with store.begin() as uow:
        await uow.reminders.add([row])
        await uow.reminders.claim(ME, 10, 50, 1)
        assert await uow.reminders.retry(row.id, ME, 30)
        assert await uow.reminders.claim(OTHER, 29, 50, 1) == []
        assert await uow.reminders.claim(OTHER, 30, 50, 1) == [replace(row, next_try_at=30, attempts=1)]


async def test_a_worker_that_lost_its_lease_changes_nothing(store: Store, account: AccountRow) -> None:
    row = a_reminder(account, 10)
    async with store.begin() as uow:
        await uow.reminders.add([row])
        await uow.reminders.claim(ME, 10, 50, 1)
        await uow.reminders.claim(OTHER, 50, 99, 1)
        assert not await uow.reminders.used(row.id, ME)
        assert not await uow.reminders.retry(row.id, ME, 1)
        assert await uow.reminders.get(account.id, row.id) == row
        assert await uow.reminders.next_due() == 99
        assert await uow.reminders.used(row.id, OTHER)


async def test_a_reminder_that_was_replaced_is_out_of_the_hands_that_held_it(store: Store, account: AccountRow) -> None:
    row, stranger = a_reminder(account, 10), an_account()
    async with store.begin() as uow:
        await uow.accounts.add(stranger)
        await uow.reminders.add([row])
        await uow.reminders.claim(ME, 10, 50, 1)
        assert not await uow.reminders.replace(row.id, stranger.id, 20, 20, b"new")
        assert await uow.reminders.replace(row.id, account.id, 20, 25, b"new")
        assert not await uow.reminders.used(row.id, ME)
        assert await uow.reminders.next_due() == 25
        new = replace(row, due_at=20, next_try_at=25, payload=b"new")
        assert await uow.reminders.claim(OTHER, 25, 50, 1) == [new]


async def test_next_due_is_the_earliest_time_at_which_a_claim_finds_something(
    store: Store, account: AccountRow
) -> None:
    async with store.begin() as uow:
        assert await uow.reminders.next_due() is None
        await uow.reminders.add([a_reminder(account, due) for due in (10, 40)])
        assert await uow.reminders.next_due() == 10
        await uow.reminders.claim(ME, 10, 60, 1)
        assert await uow.reminders.next_due() == 40
        await uow.reminders.claim(OTHER, 40, 50, 1)
        assert await uow.reminders.next_due() == 50


async def test_late_counts_what_is_due_and_not_used(store: Store, account: AccountRow) -> None:
    rows = [a_reminder(account, due) for due in (10, 20, 30)]
    async with store.begin() as uow:
        await uow.reminders.add(rows)
        assert [await uow.reminders.late(now) for now in (9, 10, 25, 30)] == [0, 1, 2, 3]
        await uow.reminders.claim(ME, 10, 50, 1)
        assert await uow.reminders.late(10) == 1
        await uow.reminders.used(rows[0].id, ME)
        assert await uow.reminders.late(30) == 2


async def test_only_the_accounts_own_reminders_are_listed_and_deleted(store: Store, account: AccountRow) -> None:
    stranger = an_account()
    rows = [a_reminder(account, due) for due in (10, 20, 30)]
    foreign = a_reminder(stranger, 15)
    async with store.begin() as uow:
        await uow.accounts.add(stranger)
        await uow.reminders.add([])
        await uow.reminders.add([*rows, foreign])
        assert await uow.reminders.of_account(account.id) == rows
        assert await uow.reminders.get(account.id, foreign.id) is None
        assert await uow.reminders.delete(account.id, []) == 0
        assert await uow.reminders.delete(account.id, [rows[0].id, foreign.id]) == 1
        assert await uow.reminders.of_account(account.id) == rows[1:]
        assert await uow.reminders.delete_all(account.id) == 2
        assert await uow.reminders.of_account(account.id) == []
        assert await uow.reminders.of_account(stranger.id) == [foreign]


async def test_a_reminder_of_no_account_is_refused(store: Store) -> None:
    with pytest.raises(IntegrityError):
        async with store.begin() as uow:
            await uow.reminders.add([a_reminder(an_account(), 1)])


async def test_four_workers_side_by_side_never_claim_the_same_reminder(
    database_url: str, store: Store, account: AccountRow
) -> None:
    rows = [a_reminder(account, due) for due in range(200)]
    async with store.begin() as uow:
        await uow.reminders.add(rows)
    claimed: list[bytes] = []

    async def work(store: Store, owner: bytes) -> None:
        while True:
            async with store.begin() as uow:
                batch = await uow.reminders.claim(owner, 1000, 2000, 7)
            if not batch:
                return
            claimed.extend(row.id for row in batch)
            for row in batch:
                async with store.begin() as uow:
                    assert await uow.reminders.used(row.id, owner)

    stores = [Store(make_engine(database_url)) for _ in range(4)]
    await asyncio.gather(*(work(each, b"%d" % number) for number, each in enumerate(stores)))
    assert sorted(claimed) == sorted(row.id for row in rows)
    for each in stores:
        await each.close()


async def test_only_a_used_reminder_is_revived_with_one_attempt_more(store: Store, account: AccountRow) -> None:
    row, stranger = a_reminder(account, 10), an_account()
    async with store.begin() as uow:
        await uow.accounts.add(stranger)
        await uow.reminders.add([row])
        assert not await uow.reminders.revive(account.id, row.id, 10, 30)
        await uow.reminders.claim(ME, 10, 50, 1)
        await uow.reminders.used(row.id, ME)
        assert not await uow.reminders.revive(stranger.id, row.id, 10, 30)
        assert await uow.reminders.revive(account.id, row.id, 10, 30)
        assert await uow.reminders.claim(OTHER, 30, 50, 1) == [replace(row, next_try_at=30, attempts=1)]
