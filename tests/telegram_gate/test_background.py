"""Background tasks: a stop waits for them, and cancels those that take too long."""

import asyncio

from bot.telegram_gate.background import BackgroundTasks


async def test_settled_waits_for_tasks_that_tasks_start() -> None:
    """`settled` waits also for tasks that were started by other tasks."""
    tasks, ended = BackgroundTasks(), list[str]()

    async def inner() -> None:
        ended.append("inner")

    async def outer() -> None:
        tasks.start(inner())
        ended.append("outer")

    tasks.start(outer())
    await tasks.settled()
    assert (ended, len(tasks)) == (["outer", "inner"], 0)


async def test_a_stop_cancels_what_takes_too_long() -> None:
    """A stop cancels only the tasks that do not end in time."""
    tasks, release = BackgroundTasks(), asyncio.Event()

    async def wait(event: asyncio.Event) -> None:
        await event.wait()

    quick, slow = tasks.start(wait(release)), tasks.start(wait(asyncio.Event()))
    release.set()
    await tasks.stop(0.01)
    assert (quick.cancelled(), slow.cancelled(), len(tasks)) == (False, True, 0)
