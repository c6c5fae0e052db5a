"""The clock that can be moved forward."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from bot.clock import Clock

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_a_new_clock_tells_real_time_in_utc() -> None:
    """A new clock gives the real time in UTC."""
    with time_machine.travel(NOON, tick=False):
        now = Clock().now()
    assert now == NOON
    assert now.tzinfo is UTC


def test_moves_add_up_and_time_goes_on_passing() -> None:
    """Moves are added, and real time passes on top of them."""
    clock = Clock()
    with time_machine.travel(NOON, tick=False) as real:
        clock.move(timedelta(minutes=15))
        clock.move(timedelta(hours=8))
        assert clock.now() == NOON + timedelta(hours=8, minutes=15)
        real.shift(timedelta(minutes=1))
        assert clock.now() == NOON + timedelta(hours=8, minutes=16)


@pytest.mark.parametrize("delta", [timedelta(0), timedelta(microseconds=-1)])
def test_the_clock_never_goes_back(delta: timedelta) -> None:
    """The clock refuses to move back."""
    clock = Clock()
    with time_machine.travel(NOON, tick=False):
        with pytest.raises(ValueError, match="only moves forward"):
            clock.move(delta)
        assert clock.now() == NOON


async def test_a_move_wakes_every_waiter_once() -> None:
    """A move wakes every waiting task; the next wait needs the next move."""
    clock = Clock()
    before = clock.changed
    waiting = [asyncio.create_task(before.wait()) for _ in range(3)]
    await asyncio.sleep(0)
    assert not any(task.done() for task in waiting)
    clock.move(timedelta(minutes=1))
    await asyncio.gather(*waiting)
    assert not clock.changed.is_set(), "whoever waits now waits for the next move"


async def test_a_move_before_the_wait_is_not_missed() -> None:
    """Waiting on an event taken before the move returns at once."""
    clock = Clock()
    changed = clock.changed
    clock.now()
    clock.move(timedelta(minutes=1))
    await changed.wait()
