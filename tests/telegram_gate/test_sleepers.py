"""Who sleeps is woken when there is something to do, never for nothing, and never too late."""

import asyncio
from datetime import timedelta

from bot.telegram_gate.sleepers import Sleepers

LONG = timedelta(hours=1)


async def asleep(sleepers: Sleepers, count: int) -> list[asyncio.Task[None]]:
    tasks = [asyncio.create_task(sleepers.sleep(LONG)) for _ in range(count)]
    await settle()
    return tasks


async def settle() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


def awake(tasks: list[asyncio.Task[None]]) -> list[bool]:
    return [task.done() for task in tasks]


async def test_as_many_are_woken_as_things_came() -> None:
    sleepers = Sleepers()
    tasks = await asleep(sleepers, 4)
    sleepers.came([1, 2])
    await settle()
    assert awake(tasks) == [True, True, False, False]
    sleepers.wake(4)
    await asyncio.gather(*tasks)


async def test_what_came_while_all_were_busy_wakes_one_more_with_each_that_is_taken() -> None:
    sleepers = Sleepers()
    sleepers.came([1, 2, 3])
    tasks = await asleep(sleepers, 4)
    for number in (1, 2, 3):
        sleepers.took(number)
    await settle()
    assert sum(awake(tasks)) == 2, "three things, one of them in the hands of who was awake already"
    sleepers.wake(4)
    await asyncio.gather(*tasks)


async def test_what_came_another_way_is_not_taken_for_what_came_here() -> None:
    """Who is woken for one thing may find an older one, which nobody here knew of; the first still waits."""
    sleepers = Sleepers()
    (task,) = await asleep(sleepers, 1)
    sleepers.came([7])
    await settle()
    (other,) = await asleep(sleepers, 1)
    sleepers.took(3)
    await settle()
    assert awake([task, other]) == [True, True] and sleepers.untaken == {7}


async def test_who_finds_nothing_wakes_nobody() -> None:
    sleepers = Sleepers()
    sleepers.came([1, 2, 3])
    tasks = await asleep(sleepers, 2)
    sleepers.found_none()
    sleepers.took(1)
    await settle()
    assert awake(tasks) == [False, False]
    sleepers.wake(2)
    await asyncio.gather(*tasks)


async def test_what_came_between_looking_and_lying_down_keeps_one_awake() -> None:
    sleepers = Sleepers()
    since = sleepers.calls
    sleepers.came([1])
    await sleepers.sleep(LONG, since)


async def test_who_gives_up_sleeping_is_not_counted_as_woken() -> None:
    sleepers = Sleepers()
    first, second = await asleep(sleepers, 2)
    first.cancel()
    await settle()
    sleepers.came([1])
    await settle()
    assert second.done()


async def test_nobody_sleeps_longer_than_they_said() -> None:
    await Sleepers().sleep(timedelta(0))
