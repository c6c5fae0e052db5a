"""Instances and leases: who lives, who holds what, and that only what the dead held is set free."""

import asyncio
from dataclasses import replace

from bot.store import Store, make_engine
from bot.store.leases import POLLER, new_instance, owner_of
from tests.store.rows import BOT, a_reminder, an_account, an_update

ONE, TWO, THREE = b"instance", b"another.", b"a third."
FOREVER = 10**15


async def test_a_lease_has_one_holder_and_only_that_one_lets_go_of_it(store: Store) -> None:
    async with store.begin() as uow:
        for who in (ONE, TWO):
            await uow.leases.renew(who, 1, 9)
        assert await uow.leases.take(BOT, POLLER, ONE)
        assert not await uow.leases.take(BOT, POLLER, TWO)
        assert await uow.leases.take(BOT, POLLER, ONE)
        await uow.leases.drop(BOT, POLLER, TWO)
        assert not await uow.leases.take(BOT, POLLER, TWO)
        await uow.leases.drop(BOT, POLLER, ONE)
        assert await uow.leases.take(BOT, POLLER, TWO)


async def test_each_bot_has_a_lease_of_its_own(store: Store) -> None:
    async with store.begin() as uow:
        await uow.leases.renew(ONE, 1, 9)
        await uow.leases.renew(TWO, 1, 9)
        assert await uow.leases.take(BOT, POLLER, ONE)
        assert await uow.leases.take(BOT + 1, POLLER, TWO)


async def test_renewing_says_whether_one_was_alive_until_now(store: Store) -> None:
    async with store.begin() as uow:
        assert not await uow.leases.renew(ONE, 1, 9), "new"
        assert await uow.leases.renew(ONE, 9, 20)
        assert not await uow.leases.renew(ONE, 21, 30), "it should have been renewed by 20"
        assert await uow.leases.renew(ONE, 22, 30)


async def test_whoever_did_not_renew_is_buried_with_their_leases_and_nobody_else(store: Store) -> None:
    async with store.begin() as uow:
        for who, until in ((ONE, 30), (TWO, 20), (THREE, 10)):
            await uow.leases.renew(who, 1, until)
        assert await uow.leases.take(BOT, POLLER, THREE)
        assert await uow.leases.bury(TWO, 10, 100) == 0
        assert await uow.leases.bury(TWO, 11, 100) == 1
        assert await uow.leases.take(BOT, POLLER, TWO)
        assert await uow.leases.bury(TWO, 25, 100) == 0, "nobody buries themselves"
        assert await uow.leases.instances() == 2


async def test_a_row_from_before_the_clock_was_set_back_does_not_hold_for_ever(store: Store) -> None:
    async with store.begin() as uow:
        await uow.leases.renew(ONE, 86_400_000, 86_406_000)
        await uow.leases.renew(TWO, 1, 6_001)
        assert await uow.leases.bury(TWO, 1, 12_001) == 1


async def test_what_the_dead_held_is_free_and_what_the_living_hold_is_not(store: Store) -> None:
    """One lives, one left. A claim of a version that knew no instances waits for its own lease to run out."""
    account = an_account()
    reminders = [replace(a_reminder(account, due_at=1), id=bytes([n]) * 16) for n in range(2)]
    async with store.begin() as uow:
        for who in (ONE, TWO):
            await uow.leases.renew(who, 1, 9)
        await uow.accounts.add(account)
        await uow.reminders.add(reminders)
        await uow.inbox.receive([an_update(number, b"%d" % number) for number in range(3)])
        for owner in (owner_of(ONE), owner_of(TWO), b"an older"):
            assert await uow.inbox.claim(BOT, owner, 1, FOREVER)
        held = [await uow.reminders.claim(owner_of(who), 1, FOREVER, 1) for who in (ONE, TWO)]
        assert await uow.leases.leave(TWO) == 2
        freed = await uow.inbox.claim(BOT, owner_of(ONE), 1, FOREVER)
        assert freed is not None and freed.update_id == 1
        assert await uow.inbox.claim(BOT, owner_of(ONE), 1, FOREVER) is None
        assert await uow.reminders.claim(owner_of(ONE), 1, FOREVER, 9) == held[1]


async def test_one_who_was_taken_for_dead_changes_nothing_any_more(store: Store) -> None:
    stale = owner_of(TWO)
    async with store.begin() as uow:
        await uow.leases.renew(ONE, 1, 9)
        await uow.inbox.receive([an_update(1)])
        assert await uow.inbox.claim(BOT, stale, 1, FOREVER)
        assert await uow.leases.free() == 1
        assert not await uow.inbox.answer(BOT, 1, stale, b"late")
        assert not await uow.inbox.finish(BOT, 1, stale, None)


async def test_who_is_the_only_one_frees_whatever_is_held(store: Store) -> None:
    async with store.begin() as uow:
        await uow.leases.renew(ONE, 1, FOREVER)
        await uow.inbox.receive([an_update(1, b"a"), an_update(2, b"b")])
        for owner in (owner_of(ONE), b"an older"):
            assert await uow.inbox.claim(BOT, owner, 1, FOREVER)
        assert await uow.leases.free_all() == 2


async def test_two_that_bury_each_other_do_not_wait_for_each_other(database_url: str) -> None:
    """Both lapsed while the database was away, and both come back at once."""
    stores = [Store(make_engine(database_url)) for _ in range(2)]
    names = [new_instance() for _ in stores]
    for now in range(1, 40, 2):

        async def beat(store: Store, me: bytes, now: int = now) -> None:
            async with store.begin() as uow:
                await uow.leases.lock()
                await uow.leases.renew(me, now, now + 1)
                await uow.leases.bury(me, now, now + 100)
                await uow.leases.take(BOT, POLLER, me)

        await asyncio.gather(*(beat(store, me) for store, me in zip(stores, names, strict=True)))
    for store in stores:
        await store.close()


async def test_the_database_tells_the_time(store: Store) -> None:
    async with store.begin() as uow:
        first, second = await uow.leases.clock(), await uow.leases.clock()
    assert 1_700_000_000_000 < first <= second < 10_000_000_000_000
