"""The inbox with several workers at once: no update twice, no chat in two hands, no order turned round."""

import asyncio
import random
import sys
from collections import defaultdict
from collections.abc import Iterator
from contextlib import AsyncExitStack
from itertools import pairwise

import pytest

from bot.store import Store, make_engine
from tests.store.rows import BOT, an_update

FOREVER = 10**15


def merges(*scripts: str) -> Iterator[str]:
    """Every way in which the letters of `scripts` can follow each other, each script in its own order."""
    if not any(scripts):
        yield ""
    for number, script in enumerate(scripts):
        if script:
            for rest in merges(*scripts[:number], script[1:], *scripts[number + 1 :]):
                yield script[0] + rest


def test_merges_gives_each_order_once() -> None:
    assert sorted(merges("ab", "c")) == ["abc", "acb", "cab"]


class Hands:
    """One worker, one step at a time: takes an update in a transaction, ends that, and finishes it."""

    def __init__(self, store: Store, name: bytes, held: dict[bytes, int]) -> None:
        self.store, self.name, self.held = store, name, held
        self.transaction = AsyncExitStack()

    async def claim(self) -> None:
        uow = await self.transaction.enter_async_context(self.store.begin())
        row = await uow.inbox.claim(BOT, self.name, 1, FOREVER)
        if row:
            self.held[self.name] = row.update_id
        assert len(self.held) <= 1, "two hold updates of one chat"

    async def finish(self) -> None:
        if self.name in self.held:
            async with self.store.begin() as uow:
                assert await uow.inbox.finish(BOT, self.held[self.name], self.name, None)
            del self.held[self.name]


@pytest.mark.parametrize("older_is_late", [True, False])
async def test_in_every_order_of_their_steps_two_workers_never_hold_one_chat_together(
    database_url: str, older_is_late: bool
) -> None:
    """Two workers claim, commit and finish, while another update of the same chat comes in; every order.

    On SQLite nobody can come between a claim and its commit, so there the two are one step.
    """
    apart = database_url.startswith("postgresql")
    stores = [Store(make_engine(database_url)) for _ in range(3)]
    workers = ("ABC", "abc") if apart else ("AC", "ac")
    updates = iter(range(10, 10**6, 10))
    for order in merges(*workers, "r"):
        held: dict[bytes, int] = {}
        upper, lower = Hands(stores[0], b"A", held), Hands(stores[1], b"a", held)
        first = next(updates)
        async with stores[2].begin() as uow:
            await uow.inbox.receive([an_update(first)])
        for step in order:
            worker = upper if step.isupper() else lower
            match step.upper():
                case "A":
                    await worker.claim()
                    if not apart:
                        await worker.transaction.aclose()
                case "B":
                    await worker.transaction.aclose()
                case "C":
                    await worker.finish()
                case "R":
                    async with stores[2].begin() as uow:
                        await uow.inbox.receive([an_update(first - 1 if older_is_late else first + 1)])
        last = Hands(stores[2], b"last", {})
        for _ in range(2):
            await last.claim()
            await last.transaction.aclose()
            await last.finish()
        async with stores[2].read() as uow:
            assert await uow.inbox.pending(BOT) == 0, order
    for store in stores:
        await store.close()


async def test_four_workers_take_everything_once_and_each_chat_in_order(database_url: str) -> None:
    """Updates arrive meanwhile; now and then a worker drops one and it is tried again."""
    chance = random.Random(1)
    chats = [b"a", b"b", b"c", b"d", b"e", None]
    updates = [an_update(number, chance.choice(chats)) for number in range(300)]
    in_hand: dict[bytes, int] = {}
    taken: dict[bytes | None, list[int]] = defaultdict(list)
    arrived = False

    async def receive(store: Store) -> None:
        nonlocal arrived
        for start in range(0, len(updates), 20):
            async with store.begin() as uow:
                assert len((await uow.inbox.receive(updates[start : start + 20])).new) == 20
        arrived = True

    async def work(store: Store, name: bytes) -> None:
        while True:
            all_there = arrived
            async with store.begin() as uow:
                row = await uow.inbox.claim(BOT, name, 1, FOREVER)
            if row is None:
                async with store.read() as uow:
                    if all_there and await uow.inbox.pending(BOT) == 0:
                        return
                continue
            if row.chat is not None:
                assert row.chat not in in_hand
                in_hand[row.chat] = row.update_id
            async with store.begin() as uow:
                dropped = row.attempts == 0 and chance.random() < 0.1
                if dropped:
                    change = await uow.inbox.retry(BOT, row.update_id, name, 1)
                else:
                    change = await uow.inbox.answer(BOT, row.update_id, name, b"screen")
                assert change
                if row.chat is not None:
                    # Before the commit, after which another may hold it.
                    del in_hand[row.chat]
                if not dropped:
                    taken[row.chat].append(row.update_id)
                    assert await uow.inbox.finish(BOT, row.update_id, name, None)

    stores = [Store(make_engine(database_url)) for _ in range(5)]
    await asyncio.gather(receive(stores[4]), *(work(store, b"%d" % number) for number, store in enumerate(stores[:4])))
    for chat in chats:
        wanted = [each.update_id for each in updates if each.chat == chat]
        assert (taken[chat] if chat else sorted(taken[chat])) == wanted
    for store in stores:
        await store.close()


async def test_four_processes_take_everything_once_and_each_chat_in_order(database_url: str) -> None:
    updates = [an_update(number, b"%d" % (number % 5)) for number in range(100)]
    store = Store(make_engine(database_url))
    async with store.begin() as uow:
        await uow.inbox.receive(updates)
    processes = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.store.worker", database_url, stdout=asyncio.subprocess.PIPE
        )
        for _ in range(4)
    ]
    outputs = [(await process.communicate())[0].decode() for process in processes]
    assert [process.returncode for process in processes] == [0] * 4
    spans: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for line in "".join(outputs).splitlines():
        update_id, begin, end = map(int, line.split())
        spans[update_id % 5].append((begin, end, update_id))
    for chat, worked in spans.items():
        worked.sort()
        assert [update_id for _, _, update_id in worked] == [n for n in range(100) if n % 5 == chat]
        assert all(one[1] <= two[0] for one, two in pairwise(worked)), "two processes in one chat at once"
    assert len(spans) == 5
    async with store.read() as uow:
        assert await uow.inbox.pending(BOT) == 0
    await store.close()
