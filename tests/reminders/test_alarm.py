"""The alarm: one job, which rings when something is due and never while a round is under way."""

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from bot.clock import Clock
from bot.reminders.alarm import JOB, LONGEST_SLEEP, Alarm
from tests.rig import StillClock

SOON = 5.0
"""Seconds that nothing here takes: when they are over, the test has failed."""


class Bell:
    """What the alarm rings: it counts, and stays in its round while it is `held`."""

    def __init__(self) -> None:
        self.clock: Clock = StillClock()
        self.due: datetime | None = None
        self.alarm = Alarm(self.ring, self.next_due, self.now)
        self.rounds = 0
        self.ended = 0
        self.fails = 0
        self.free = asyncio.Event()
        self.free.set()
        self.looked = asyncio.Condition()

    def now(self) -> datetime:
        return self.clock.now()

    async def ring(self) -> None:
        self.rounds += 1
        await self._tell()
        await self.free.wait()
        if self.fails:
            self.fails -= 1
            raise RuntimeError("the database is away")
        if self.due is not None and self.due <= self.now():
            self.due = None
        self.ended += 1

    async def next_due(self) -> datetime | None:
        await self._tell()
        return self.due

    async def _tell(self) -> None:
        async with self.looked:
            self.looked.notify_all()

    async def until(self, rounds: int, ended: int) -> None:
        """Wait until so many rounds were begun, and so many ended."""
        async with asyncio.timeout(SOON), self.looked:
            await self.looked.wait_for(lambda: (self.rounds, self.ended) == (rounds, ended))


@pytest.fixture
async def bell() -> AsyncIterator[Bell]:
    made = Bell()
    yield made
    made.free.set()
    await made.alarm.stop()


def rings_in(bell: Bell) -> timedelta:
    """How long the alarm is set for."""
    job = bell.alarm._scheduler.get_job(JOB)
    wait: timedelta = job.next_run_time - datetime.now(UTC)
    return wait


async def settled(bell: Bell) -> None:
    """Wait until the round that was begun has set the alarm anew."""
    async with asyncio.timeout(SOON):
        while bell.alarm._round is not None and not bell.alarm._round.done():
            await asyncio.wait([bell.alarm._round])


async def test_it_looks_at_once_when_it_starts(bell: Bell) -> None:
    """Something may have come due while nobody was here."""
    bell.alarm.start()
    await bell.until(1, 1)


async def test_it_rings_when_the_earliest_is_due(bell: Bell) -> None:
    bell.clock = Clock()
    bell.due = bell.now() + timedelta(milliseconds=60)
    bell.alarm.start()
    await bell.until(2, 2)
    assert bell.due is None


async def test_it_sleeps_until_the_earliest_is_due_and_never_for_long(bell: Bell) -> None:
    bell.due = bell.now() + timedelta(seconds=40)
    bell.alarm.start()
    await bell.until(1, 1)
    await settled(bell)
    assert timedelta(seconds=30) < rings_in(bell) <= timedelta(seconds=40)
    for due in (None, bell.now() + timedelta(days=2)):
        bell.due = due
        rounds = bell.rounds
        bell.alarm.wake()
        await bell.until(rounds + 1, rounds + 1)
        await settled(bell)
        assert timedelta(seconds=50) < rings_in(bell) <= LONGEST_SLEEP


async def test_what_is_planted_is_rung_for_at_its_time_and_costs_no_round_before(bell: Bell) -> None:
    bell.alarm.start()
    await bell.until(1, 1)
    await settled(bell)
    bell.alarm.expect(bell.now() + timedelta(hours=2))
    assert timedelta(seconds=50) < rings_in(bell) <= LONGEST_SLEEP, "it looks by itself before that"
    bell.alarm.expect(bell.now() + timedelta(seconds=20))
    bell.alarm.expect(bell.now() + timedelta(seconds=40))
    assert timedelta(seconds=10) < rings_in(bell) <= timedelta(seconds=20)
    assert bell.rounds == 1
    bell.alarm.expect(bell.now() - timedelta(seconds=1))
    await bell.until(2, 2)


async def test_where_the_machines_clock_was_put_back_it_rings_as_soon_as_somebody_wakes_it(
    bell: Bell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The scheduler goes by that clock, and would sleep until it says what it said before."""
    bell.alarm.start()
    await bell.until(1, 1)
    await settled(bell)
    minute = time.monotonic() + 61
    monkeypatch.setattr("bot.reminders.alarm.time", SimpleNamespace(monotonic=lambda: minute))
    bell.alarm.expect(bell.now() + timedelta(hours=2))
    await bell.until(2, 2)


async def test_it_rings_when_the_clock_was_moved_past_the_time(bell: Bell) -> None:
    bell.due = bell.now() + timedelta(hours=13)
    bell.alarm.start()
    await bell.until(1, 1)
    bell.clock.move(timedelta(hours=13))
    bell.alarm.wake()
    await bell.until(2, 2)
    assert bell.due is None


async def test_what_wakes_it_during_a_round_leads_to_one_more_and_never_to_two_at_once(bell: Bell) -> None:
    bell.free.clear()
    bell.alarm.start()
    await bell.until(1, 0)
    for _ in range(5):
        bell.alarm.wake()
    assert bell.rounds == 1
    bell.free.set()
    await bell.until(2, 2)


async def test_a_round_that_failed_is_followed_by_another(bell: Bell) -> None:
    bell.fails = 1
    bell.alarm.start()
    await bell.until(1, 0)
    await settled(bell)
    assert timedelta(0) < rings_in(bell) <= timedelta(seconds=5)
    bell.alarm.wake()
    await bell.until(2, 1)


async def test_stopping_lets_the_round_under_way_end_and_begins_no_other(bell: Bell) -> None:
    bell.free.clear()
    bell.alarm.start()
    await bell.until(1, 0)
    stopping = asyncio.create_task(bell.alarm.stop())
    bell.alarm.wake()
    done, _ = await asyncio.wait([stopping], timeout=0.01)
    assert not done
    bell.free.set()
    await asyncio.wait_for(stopping, SOON)
    bell.alarm.wake()
    assert (bell.rounds, bell.ended) == (1, 1)


async def test_stopped_before_its_first_ring_it_never_rings(bell: Bell) -> None:
    bell.alarm.start()
    await bell.alarm.stop()
    for _ in range(20):
        await asyncio.sleep(0)
    assert bell.rounds == 0
    await Alarm(bell.ring, bell.next_due, bell.now).stop()
