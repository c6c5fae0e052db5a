"""`unless` and `pause` end work when a stop is set."""

import asyncio

import pytest

from bot.stopping import pause, unless


async def forever() -> None:
    await asyncio.Event().wait()


async def fails() -> None:
    raise ValueError("broken")


async def test_work_that_ends_gives_its_result() -> None:
    """Without a stop, work gives its result and leaves no task behind."""

    async def answer() -> int:
        return 42

    before = asyncio.all_tasks()
    assert await unless(asyncio.Event(), answer()) == 42
    assert asyncio.all_tasks() == before


async def test_a_stop_cancels_the_work() -> None:
    """A stop cancels the work, which has ended when `unless` returns."""
    stop, ended = asyncio.Event(), list[str]()

    async def work() -> int:
        try:
            stop.set()
            await forever()
            return 42
        finally:
            ended.append("work")

    assert await unless(stop, work()) is None
    assert ended == ["work"]


async def test_an_error_of_the_work_is_raised() -> None:
    """An error of the work is raised."""
    stop = asyncio.Event()
    with pytest.raises(ValueError, match="broken"):
        await unless(stop, fails())


async def test_a_stop_ends_a_pause() -> None:
    """A stop ends a long pause at once. Without a stop a short pause ends on time."""
    stop = asyncio.Event()
    stop.set()
    await asyncio.wait_for(pause(stop, 3600), 10)
    await asyncio.wait_for(pause(asyncio.Event(), 0.001), 10)
