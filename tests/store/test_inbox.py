"""The inbox: each update once, and only whoever holds it may change it."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from bot.store import InboxRow, NewUpdate, Store
from bot.store.inbox import Finished, Received, _claim_alone, _next_try, _pending_count
from bot.store.lite import _prepared
from tests.store.rows import BOT, an_update

ME, OTHER = b"me", b"other"


def claimed(update: NewUpdate, stage: int = 0, payload: bytes = b"sealed", attempts: int = 0) -> InboxRow:
    return InboxRow(update.bot, update.update_id, update.chat, stage, payload, attempts)


def new(*ids: int) -> Received:
    return Received(frozenset(ids), frozenset())


async def test_an_update_that_comes_again_is_not_kept_again(store: Store) -> None:
    first, second = an_update(1), an_update(2)
    async with store.begin() as uow:
        assert await uow.inbox.receive([]) == new()
        assert await uow.inbox.receive([second, first]) == new(1, 2)
        assert await uow.inbox.receive([first, an_update(2, b"another", b"other"), an_update(3)]) == new(3)
        assert await uow.inbox.receive([an_update(4), an_update(4)]) == new(4)
        assert await uow.inbox.pending(BOT) == 4
        assert await uow.inbox.claim(BOT, ME, 1, 2) == claimed(first)


async def test_an_update_that_comes_again_when_it_is_done_stays_done(store: Store) -> None:
    async with store.begin() as uow:
        await uow.inbox.receive([an_update(1)])
        await uow.inbox.claim(BOT, ME, 1, 9)
        assert await uow.inbox.finish(BOT, 1, ME, None)
        assert await uow.inbox.receive([an_update(1)]) == new()
        assert await uow.inbox.claim(BOT, ME, 1, 9) is None
        assert await uow.inbox.pending(BOT) == 0


async def test_a_large_batch_is_kept_whole(store: Store) -> None:
    async with store.begin() as uow:
        assert await uow.inbox.receive([an_update(number, None) for number in range(3000)]) == new(*range(3000))
        assert await uow.inbox.pending(BOT) == 3000


async def test_one_chats_updates_come_one_at_a_time_oldest_first(store: Store) -> None:
    async with store.begin() as uow:
        await uow.inbox.receive([an_update(number) for number in (3, 1, 2)])
        for number in (1, 2, 3):
            assert await uow.inbox.claim(BOT, ME, 1, 9) == claimed(an_update(number))
            assert await uow.inbox.claim(BOT, OTHER, 1, 9) is None
            assert await uow.inbox.finish(BOT, number, ME, None)
        assert await uow.inbox.claim(BOT, ME, 1, 9) is None


async def test_different_chats_and_updates_of_no_chat_go_side_by_side(store: Store) -> None:
    updates = [an_update(1, b"a"), an_update(2, b"a"), an_update(3, None), an_update(4, None), an_update(5, b"b")]
    async with store.begin() as uow:
        await uow.inbox.receive(updates)
        taken = [await uow.inbox.claim(BOT, ME, 1, 9) for _ in range(5)]
        assert [row and row.update_id for row in taken] == [1, 3, 4, 5, None]


async def test_one_bots_updates_are_not_anothers(store: Store) -> None:
    async with store.begin() as uow:
        await uow.inbox.receive([NewUpdate(1, 5, b"chat", b"one"), NewUpdate(2, 5, b"chat", b"two")])
        for bot, payload in ((2, b"two"), (1, b"one")):
            row = await uow.inbox.claim(bot, ME, 1, 9)
            assert row is not None
            assert (row.bot, row.payload) == (bot, payload)
        assert await uow.inbox.finish(1, 5, ME, None)
        assert await uow.inbox.pending(1) == 0
        assert await uow.inbox.pending(2) == 1


async def test_an_update_in_hand_holds_back_an_older_one_that_came_late(store: Store) -> None:
    async with store.begin() as uow:
        await uow.inbox.receive([an_update(5)])
        assert await uow.inbox.claim(BOT, ME, 1, 9) == claimed(an_update(5))
        await uow.inbox.receive([an_update(4)])
        assert await uow.inbox.claim(BOT, OTHER, 1, 9) is None
        assert await uow.inbox.next_try(BOT) == 9
        assert await uow.inbox.finish(BOT, 5, ME, None)
        assert await uow.inbox.claim(BOT, OTHER, 1, 9) == claimed(an_update(4))


async def test_answered_updates_keep_what_is_still_to_be_shown(store: Store) -> None:
    async with store.begin() as uow:
        await uow.inbox.receive([an_update(1), an_update(2)])
        await uow.inbox.claim(BOT, ME, 1, 5)
        assert await uow.inbox.answer(BOT, 1, ME, b"screen")
        assert await uow.inbox.claim(BOT, OTHER, 5, 9) == claimed(an_update(1), 1, b"screen")


async def test_an_update_is_answered_once(store: Store) -> None:
    async with store.begin() as uow:
        await uow.inbox.receive([an_update(1)])
        await uow.inbox.claim(BOT, ME, 1, 5)
        assert await uow.inbox.answer(BOT, 1, ME, b"screen")
        assert not await uow.inbox.answer(BOT, 1, ME, b"again")
        assert await uow.inbox.claim(BOT, OTHER, 5, 9) == claimed(an_update(1), 1, b"screen")


async def test_a_done_update_keeps_nothing_but_its_key(store: Store) -> None:
    async with store.begin() as uow:
        await uow.inbox.receive([an_update(1)])
        await uow.inbox.claim(BOT, ME, 1, 5)
        await uow.inbox.retry(BOT, 1, ME, 5)
        await uow.inbox.claim(BOT, ME, 5, 9)
        assert await uow.inbox.finish(BOT, 1, ME, None)
    async with store.engine.connect() as connection:
        row = (await connection.exec_driver_sql("SELECT * FROM inbox")).mappings().one()
        assert dict(row) == {
            "bot": BOT,
            "update_id": 1,
            "chat": None,
            "stage": 2,
            "payload": None,
            "attempts": 0,
            "next_try_at": 0,
            "owner": None,
            "lease_until": None,
        }


async def test_after_retry_it_comes_back_later_with_one_attempt_more_and_its_chat_waits(store: Store) -> None:
    async with store.begin() as uow:
        await uow.inbox.receive([an_update(1), an_update(2), an_update(3, b"another")])
        await uow.inbox.claim(BOT, ME, 1, 9)
        assert await uow.inbox.retry(BOT, 1, ME, 50)
        assert await uow.inbox.claim(BOT, ME, 1, 9) == claimed(an_update(3, b"another"))
        assert await uow.inbox.finish(BOT, 3, ME, None)
        assert await uow.inbox.next_try(BOT) == 50
        assert await uow.inbox.claim(BOT, ME, 49, 99) is None
        assert await uow.inbox.claim(BOT, ME, 50, 99) == claimed(an_update(1), attempts=1)


async def test_what_is_postponed_waits_with_no_attempt_more(store: Store) -> None:
    async with store.begin() as uow:
        await uow.inbox.receive([an_update(1)])
        await uow.inbox.claim(BOT, ME, 1, 9)
        assert not await uow.inbox.postpone(BOT, 1, OTHER, 50)
        assert await uow.inbox.postpone(BOT, 1, ME, 50)
        assert await uow.inbox.claim(BOT, ME, 49, 99) is None
        assert await uow.inbox.claim(BOT, ME, 50, 99) == claimed(an_update(1), attempts=0)


async def test_who_is_done_is_told_whether_more_of_the_same_chat_waits(store: Store) -> None:
    async with store.begin() as uow:
        await uow.inbox.receive([an_update(1), an_update(2), an_update(3, b"another"), an_update(4, None)])
        for number, chat, more in ((1, b"chat", True), (2, b"chat", False), (3, b"another", False), (4, None, False)):
            await uow.inbox.claim(BOT, ME, 1, 9)
            assert await uow.inbox.finish(BOT, number, ME, chat) == Finished(more)


async def test_what_a_chat_has_no_room_for_is_named_and_not_kept(store: Store) -> None:
    async with store.begin() as uow:
        rows = [replace(an_update(number), room=2) for number in range(4)]
        assert await uow.inbox.receive(rows) == Received(frozenset({0, 1}), frozenset({2, 3}))
        assert await uow.inbox.receive(rows[:1]) == new(), "it was here before: that is no lack of room"
        assert await uow.inbox.receive([replace(an_update(9, b"another"), room=2)]) == new(9)


@pytest.mark.parametrize("reclaimed", [True, False])
async def test_a_worker_that_lost_its_lease_changes_nothing(store: Store, reclaimed: bool) -> None:
    async with store.begin() as uow:
        await uow.inbox.receive([an_update(1)])
        await uow.inbox.claim(BOT, ME, 1, 5)
        if reclaimed:
            assert await uow.inbox.claim(BOT, OTHER, 5, 9) == claimed(an_update(1))
        else:
            assert await uow.inbox.retry(BOT, 1, ME, 9)
        assert not await uow.inbox.answer(BOT, 1, ME, b"late")
        assert not await uow.inbox.finish(BOT, 1, ME, None)
        assert not await uow.inbox.retry(BOT, 1, ME, 100)
        assert await uow.inbox.next_try(BOT) == 9
        row = await uow.inbox.claim(BOT, OTHER, 9, 20)
        assert row is not None
        assert (row.stage, row.payload) == (0, b"sealed")


async def test_next_try_is_none_where_nothing_waits(store: Store) -> None:
    async with store.begin() as uow:
        assert await uow.inbox.next_try(BOT) is None
        await uow.inbox.receive([an_update(1, None)])
        assert await uow.inbox.next_try(BOT) == 0
        await uow.inbox.claim(BOT, ME, 1, 9)
        assert await uow.inbox.next_try(BOT) == 9
        await uow.inbox.finish(BOT, 1, ME, None)
        assert await uow.inbox.next_try(BOT) is None


async def test_prune_deletes_the_oldest_done_updates_and_no_others(store: Store) -> None:
    async with store.begin() as uow:
        await uow.inbox.receive([an_update(number, None) for number in range(10)])
        await uow.inbox.receive([NewUpdate(BOT + 1, 0, None, b"sealed")])
        for number in range(1, 8):
            row = await uow.inbox.claim(BOT, b"%d" % number, 1, 9)
            assert row is not None
            if row.update_id:  # update 0 stays undone
                await uow.inbox.finish(BOT, row.update_id, b"%d" % number, None)
        assert await uow.inbox.prune(BOT, keep=6) == 0
        assert await uow.inbox.prune(BOT, keep=2) == 4
        assert await uow.inbox.prune(BOT, keep=2) == 0
        assert await uow.inbox.pending(BOT) == 4
        assert len((await uow.inbox.receive([an_update(number, None) for number in range(10)])).new) == 4
        assert await uow.inbox.pending(BOT + 1) == 1


async def test_on_sqlite_what_is_done_is_not_read_again_when_something_is_claimed(sqlite_url: str) -> None:
    """Without statistics SQLite would take the primary key, and a claim would cost more with every update ever done."""
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as connection:
        for statement, values in (
            (_claim_alone, {"of": BOT, "now": 1, "me": b"me", "until": 2, "after": 0}),
            (_next_try, {"of": BOT}),
            (_pending_count, {"of": BOT}),
        ):
            sql, given = _prepared(statement, values)
            plan = [detail for *_, detail in connection.execute(f"EXPLAIN QUERY PLAN {sql}", given)]
            whole = [detail for detail in plan if "inbox" in detail and detail.endswith("PRIMARY KEY (bot=?)")]
            assert plan and not whole, plan
