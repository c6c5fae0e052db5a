"""The scheduler looks at due accounts in time: its heap against a model, the reading of schedules, and its single
job."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from bot.core.outgoing import Queued
from bot.core.planned import Planned
from bot.reminders.scheduler import EVERY_SECONDS, Scheduler
from bot.service.due import DueReminders
from bot.service.turn_result import TurnResult, Wake
from bot.store.connection import EpochLost
from bot.store.store import Store
from tests.reminders.reminder_fixtures import MINUTES, ReminderService, kinds
from tests.service.service_fixtures import ONE
from tests.support.bot_harness import StillClock

SOON = 5.0
"""Seconds. No wait in these tests takes as long, so a longer wait is a failure."""


class Truth(DueReminders):
    """A database in memory, which knows when each account is due. It is read two accounts at a time, and other tasks
    run between reading and returning."""

    def __init__(self, clock: StillClock) -> None:
        self.clock, self.at = clock, dict[bytes, datetime | None]()
        self.looked: list[tuple[bytes, datetime | None]] = []
        self.fails: dict[bytes, list[Exception]] = {}
        self.turns_between = 1

    async def schedules(self, after: bytes, limit: int) -> list[Wake]:
        if failures := self.fails.get(b""):
            raise failures.pop(0)
        found = [Wake(id, self.at[id]) for id in sorted(self.at) if id > after][:2]
        for _ in range(self.turns_between):
            await asyncio.sleep(0)
        return found

    def of_strangers(self) -> tuple[Queued, ...]:
        return ()

    async def handle(self, id: bytes) -> TurnResult:
        await asyncio.sleep(0)
        if failures := self.fails.get(id):
            raise failures.pop(0)
        at = self.at.get(id)
        self.looked.append((id, at))
        if at is not None and at <= self.clock.now():
            self.at[id] = None
        return TurnResult(wake=Wake(id, self.at.get(id)))


class Bench:
    """A scheduler over such a database, with a clock."""

    def __init__(self) -> None:
        self.clock = StillClock()
        self.truth = Truth(self.clock)
        self.put: list[Sequence[Queued]] = []
        self.scheduler = Scheduler(self.truth, self.put.append, self.clock.now)

    def plan(self, account: bytes, minutes: int | None) -> None:
        """Plan something for an account, or nothing if `minutes` is None, and tell the scheduler."""
        at = None if minutes is None else self.clock.now() + minutes * MINUTES
        self.truth.at[account] = at
        self.scheduler.expect(Wake(account, at))

    def due(self) -> set[bytes]:
        """The accounts that are due."""
        return {id for id, at in self.truth.at.items() if at is not None and at <= self.clock.now()}


accounts = st.integers(0, 9).map(lambda n: bytes([n]) * 16)
steps = st.lists(
    st.tuples(st.just("plan"), accounts, st.integers(-3, 40))
    | st.tuples(st.just("cancel"), accounts, st.none())
    | st.tuples(st.just("pass"), st.none(), st.integers(1, 30))
    | st.tuples(st.just("yield"), st.none(), st.integers(1, 4))
    | st.tuples(st.just("look"), st.none(), st.none()),
    max_size=60,
)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(accounts, st.none() | st.integers(-20, 40), max_size=10), steps, st.integers(0, 3))
async def test_against_a_model(
    known: dict[bytes, int | None], what: list[tuple[str, bytes, int]], between: int
) -> None:
    """While schedules are read, people plan and cancel and time passes. No account is looked at early, a time told
    during the reading replaces the read one, and after the reading every due account is looked at."""
    bench = Bench()
    bench.truth.turns_between = between
    bench.truth.at = {id: None if at is None else bench.clock.now() + at * MINUTES for id, at in known.items()}
    reading = asyncio.create_task(bench.scheduler.read())
    for name, account, number in what:
        match name:
            case "plan":
                bench.plan(account, number)
            case "cancel":
                bench.plan(account, None)
            case "pass":
                bench.clock.move(number * MINUTES)
            case "yield":
                for _ in range(number):
                    await asyncio.sleep(0)
            case "look":
                whole, before = bench.scheduler.all_read.is_set(), len(bench.truth.looked)
                await bench.scheduler.check()
                if whole:
                    assert bench.due() == set()
                    assert bench.scheduler.waiting() == 0
                for _, at in bench.truth.looked[before:]:
                    assert at is not None and at <= bench.clock.now()
    await reading
    await bench.scheduler.check()
    assert bench.due() == set()
    later = [at for at in bench.truth.at.values() if at is not None]
    for at in sorted(later):
        bench.clock.move(max(timedelta(), at - bench.clock.now()) + timedelta(microseconds=1))
        await bench.scheduler.check()
        assert bench.due() == set()


class TestLooking:
    """One look at all due accounts."""

    async def test_order(self) -> None:
        """The account that is overdue the longest comes first."""
        bench = Bench()
        for n in (3, 1, 2):
            bench.plan(bytes([n]), -n)
        await bench.scheduler.check()
        assert [id[0] for id, _ in bench.truth.looked] == [3, 2, 1]

    async def test_one_fails(self) -> None:
        """An account whose look failed is tried again half a minute later. The others are not affected."""
        bench = Bench()
        bench.truth.fails[b"a"] = [RuntimeError("a mistake of ours")]
        for id in (b"a", b"b"):
            bench.plan(id, 0)
        await bench.scheduler.check()
        assert [id for id, _ in bench.truth.looked] == [b"b"]
        bench.clock.move(timedelta(seconds=30))
        await bench.scheduler.check()
        assert [id for id, _ in bench.truth.looked] == [b"b", b"a"]

    async def test_another_works(self) -> None:
        """After another process took over, the scheduler drops the accounts that it found due."""
        bench = Bench()
        bench.truth.fails[b"a"] = [EpochLost()]
        bench.plan(b"a", 0)
        await bench.scheduler.check()
        assert (bench.truth.looked, bench.scheduler.waiting()) == ([], 0)

    async def test_two_looks(self) -> None:
        """Several looks at once never take one account twice."""
        bench = Bench()
        for n in range(20):
            bench.plan(bytes([n]), 0)
        await asyncio.gather(*(bench.scheduler.check() for _ in range(3)))
        assert len(bench.truth.looked) == 20

    async def test_figures(self) -> None:
        """The scheduler reports how many accounts are due, and how late the first one is."""
        bench = Bench()
        assert (bench.scheduler.waiting(), bench.scheduler.late()) == (0, 0.0)
        for n in range(3):
            bench.plan(bytes([n]), n)
        bench.clock.move(MINUTES)
        assert (bench.scheduler.waiting(), bench.scheduler.late()) == (2, 60.0)
        bench.plan(bytes([0]), None)
        assert (bench.scheduler.waiting(), bench.scheduler.late()) == (1, 0.0)

    async def test_told_often(self) -> None:
        """However often an account is planned, the heap stays small."""
        bench = Bench()
        for n in range(20_000):
            bench.plan(b"a", n)
        assert len(bench.scheduler._heap) < 2000
        bench.plan(b"a", 0)
        await bench.scheduler.check()
        assert len(bench.truth.looked) == 1


class TestReading:
    """Every schedule is read once, in the background."""

    async def test_fails(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """If the database is away, the scheduler continues once it is back."""
        monkeypatch.setattr("bot.reminders.scheduler.EVERY_SECONDS", 0)
        bench = Bench()
        bench.truth.at = {bytes([n]): bench.clock.now() for n in range(5)}
        bench.truth.fails[b""] = [OperationalError("SELECT", {}, OSError("away")) for _ in range(3)]
        await bench.scheduler.read()
        await bench.scheduler.check()
        assert len(bench.truth.looked) == 5

    async def test_away_is_said_elsewhere(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Each failure of the database is passed to the component that reports it, and is not logged twice."""
        monkeypatch.setattr("bot.reminders.scheduler.EVERY_SECONDS", 0)
        bench, met = Bench(), list[BaseException]()

        def meet(error: BaseException) -> bool:
            met.append(error)
            return True

        bench.scheduler = Scheduler(bench.truth, bench.put.append, bench.clock.now, meet)
        away = [OperationalError("SELECT", {}, OSError("away")) for _ in range(4)]
        bench.truth.fails = {b"": [*away[:2]], b"a": [*away[2:]]}
        bench.truth.at = {b"a": bench.clock.now()}
        with capture_logs() as logs:
            await bench.scheduler.read()
            for _ in range(3):
                await bench.scheduler.check()
                bench.clock.move(timedelta(minutes=5))
        assert (met, logs) == (away, [])
        assert bench.truth.looked

    async def test_database(self, store: Store) -> None:
        """On a real database with more accounts than one batch, every note is found once."""
        service = ReminderService(store)
        for n in range(120):
            due = service.clock.now()
            await service.let_in(ONE + n, schedule=(_note(due, n),) if n % 2 else ())
        rows: list[Queued] = []
        scheduler = Scheduler(service.process().due, rows.extend, service.clock.now)
        reading = asyncio.create_task(scheduler.read())
        await scheduler.all_read.wait()
        await reading
        for _ in range(2):
            await scheduler.check()
        assert kinds(tuple(rows)) == ["water"] * 60
        assert len({row.outgoing.chat for row in rows}) == 60


class TestJob:
    """The single job of APScheduler."""

    async def test_looks_by_itself(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The job looks every few seconds, and never runs twice at once."""
        monkeypatch.setattr("bot.reminders.scheduler.EVERY_SECONDS", 0.01)
        bench, came = Bench(), asyncio.Event()
        bench.scheduler = Scheduler(bench.truth, lambda _rows: came.set(), bench.clock.now)
        bench.scheduler.start()
        (job,) = bench.scheduler._jobs.get_jobs()
        assert (job.max_instances, job.coalesce, job.misfire_grace_time) == (1, True, None)
        bench.plan(b"a", 0)
        async with asyncio.timeout(SOON):
            await came.wait()
        await bench.scheduler.stop()
        assert bench.truth.looked

    async def test_zone(self) -> None:
        """The scheduler uses the time zone that it is given, and never looks one up."""
        bench = Bench()
        bench.scheduler.start()
        (job,) = bench.scheduler._jobs.get_jobs()
        assert job.trigger.timezone is UTC
        assert job.trigger.interval == timedelta(seconds=EVERY_SECONDS)
        await bench.scheduler.stop()

    async def test_stop(self, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
        """A stop waits for the current look without cancelling it, and starts no other."""
        monkeypatch.setattr("bot.reminders.scheduler.EVERY_SECONDS", 0.01)
        bench, came = Bench(), asyncio.Event()
        bench.scheduler = Scheduler(bench.truth, lambda _rows: came.set(), bench.clock.now)
        for n in range(20):
            bench.plan(bytes([n]), 0)
        bench.scheduler.start()
        async with asyncio.timeout(SOON):
            await came.wait()
            await bench.scheduler.stop()
        assert len(bench.truth.looked) == 20
        bench.plan(b"late", 0)
        for _ in range(20):
            await asyncio.sleep(0)
        assert len(bench.truth.looked) == 20
        assert caplog.records == []

    async def test_never_started(self) -> None:
        """A scheduler that never started stops at once."""
        await Bench().scheduler.stop()

    @pytest.mark.process
    @pytest.mark.parametrize(
        "zone", ["UTC+3", "UTC-3:30", "EST5EDT", "America/New_York", ":nowhere", "No/Such", "", "0"]
    )
    def test_any_machine(self, zone: str) -> None:
        """With any time zone of the machine, the scheduler starts, looks, and prints no warning."""
        done = subprocess.run(
            [sys.executable, "-W", "error", "-m", "tests.reminders.starting"],
            cwd=Path(__file__).parents[2],
            env={**os.environ, "TZ": zone},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, "looked\n", "")


def _note(due: datetime, n: int) -> Planned:
    return Planned("water", due, due + timedelta(hours=1), id=n.to_bytes(16, "big"))
