"""The lock of a chat runs its turns in order, and knows when an urgent update waits."""

import asyncio

from bot.telegram_gate.chat_lock import ChatLocks


async def test_turns_of_a_chat_run_in_order() -> None:
    """Only one turn holds the lock, and the others get it in the order of their requests."""
    locks, order = ChatLocks(), list[int]()

    async def turn(number: int) -> None:
        with locks.of(1) as lock:
            async with lock.turn(urgent=False):
                order.append(number)
                await asyncio.sleep(0)
                order.append(number)

    await asyncio.gather(*(turn(number) for number in range(3)))
    assert order == [0, 0, 1, 1, 2, 2]


async def test_overtaken_is_set_while_urgent_waits() -> None:
    """`overtaken` is set only while the urgent update waits for the lock."""
    locks = ChatLocks()
    with locks.of(1) as lock:

        async def urgent() -> bool:
            async with lock.turn(urgent=True):
                return lock.overtaken.is_set()

        async with lock.turn(urgent=False):
            waiting = asyncio.create_task(urgent())
            await lock.overtaken.wait()
        assert await waiting is False


async def test_a_lock_is_dropped_after_its_last_user() -> None:
    """A chat without updates has no lock in memory."""
    locks = ChatLocks()
    with locks.of(1) as lock, locks.of(1) as same:
        assert lock is same
        assert (locks.users(1), locks.users(2)) == (2, 0)
    assert locks.users(1) == 0
    with locks.of(1) as other:
        assert other is not lock
