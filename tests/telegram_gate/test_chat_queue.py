"""The queue of a chat: an urgent row comes first and interrupts the call."""

import asyncio
from datetime import timedelta

from bot.core.outgoing import Outgoing, Queued, Result, Verdict
from bot.telegram_gate.chat_queue import ChatQueue
from bot.telegram_gate.rate_limit import flight

URGENT, OTHER = Queued(Outgoing(1, b"", ()), 2), Queued(Outgoing(1, b"", ()), 1)
DONE = Result(Verdict.DONE)


async def test_an_urgent_row_comes_first() -> None:
    """An urgent row comes first, and the other rows keep their order behind it."""
    queue = ChatQueue()
    queue.waiting.append(OTHER)
    queue.overtake(URGENT, [OTHER])
    assert list(queue.waiting) == [URGENT, OTHER] and queue.urgent is URGENT


async def test_a_call_runs_to_its_end() -> None:
    """Without an urgent row a call runs to its end."""

    async def call() -> Result:
        return DONE

    queue = ChatQueue()
    assert (await queue.run(call())).result() is DONE
    assert queue.flight.overtaken is False


async def test_an_urgent_row_interrupts_a_call() -> None:
    """An urgent row ends the wait for a call, which continues. Its flight says that it was overtaken and whether it has
    left."""
    queue, release = ChatQueue(), asyncio.Event()

    async def call() -> Result:
        here = flight.get()
        assert here is not None
        here.left = True
        queue.overtake(URGENT, [])
        await release.wait()
        return DONE

    running = await queue.run(call())
    assert (running.done(), queue.flight.left, queue.flight.overtaken, queue.can_stop) == (False, True, True, False)
    release.set()
    assert await running is DONE


async def test_an_urgent_row_ends_the_wait_for_a_retry() -> None:
    """An urgent row ends the wait for a retry. During the wait no call is on its way, so the queue can stop."""
    queue = ChatQueue()
    assert await queue.overtaken_within(timedelta()) is False
    waiting = asyncio.create_task(queue.overtaken_within(timedelta(days=1)))
    await asyncio.sleep(0)
    assert queue.pausing and queue.can_stop
    queue.overtake(URGENT, [])
    assert await waiting is True
