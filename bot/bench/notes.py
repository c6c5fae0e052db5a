"""Reminders: what it costs to find those that are due among those that wait, and how late they are."""

import asyncio
import time
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.bench.crowd import LostTheWay
from bot.bench.plan import Plan, Told
from bot.bench.process import running
from bot.bench.report import Claim, Figure, Part
from bot.bench.seed import FIRST, Size, build
from bot.bench.subjects import ours
from bot.bench.taps import quantile
from bot.bench.telegram import Shown, Telegram
from bot.store.engine import make_engine
from bot.store.store import Store

BATCH = 100
COLUMNS = ("", "waiting", "due at once", "CPU ms to take them", "ms to add one", "lateness p50 s", "lateness p99 s")


async def reminders(plan: Plan, told: Told) -> Part:
    """Part 3."""
    rows = list[tuple[Figure, ...]]()
    costs = list[float]()
    for pending in (min(1000, plan.pending), plan.pending):
        told.step(f"{pending:,} reminders waiting: taking those that are due")
        with TemporaryDirectory(prefix="afterglow-bench-") as name:
            cost, added = await _taking(Path(name), plan.due, pending)
        costs.append(cost)
        rows.append(("this bot, SQLite: taking", pending, plan.due, cost, added, None, None))
    for rate, what in ((30, "sends paced, 30 a second"), (1000, "sends not held back")):
        told.step(f"{plan.due:,} due at once, {what}")
        with TemporaryDirectory(prefix="afterglow-bench-") as name:
            late = await _lateness(Path(name), plan.due, plan.pending if rate == 30 else 0, rate)
        waiting = plan.pending if rate == 30 else 0
        rows.append(
            (f"this bot, SQLite: {what}", waiting, plan.due, None, None, quantile(late, 0.5), quantile(late, 0.99))
        )
    jobs = list[float]()
    for pending in (min(1000, plan.jobs), plan.jobs):
        told.step(f"APScheduler, a job for each of {pending:,} reminders")
        with TemporaryDirectory(prefix="afterglow-bench-") as name:
            cost, added, late = await _jobs(Path(name), plan.due, pending)
        jobs.append(cost)
        figures = (cost, added, quantile(late, 0.5), quantile(late, 0.99))
        rows.append(("APScheduler, a job each, SQLAlchemyJobStore", pending, plan.due, *figures))
    claims = [
        Claim(
            f"CPU to take {plan.due:,} due, {plan.pending:,} waiting against {min(1000, plan.pending):,}",
            costs[1] / costs[0],
            1.2,
        ),
        Claim("CPU to take those due, against a job each (which sends nothing either)", costs[1] / jobs[1], 1.0),
    ]
    return Part("Reminders", COLUMNS, rows, claims)


async def _taking(folder: Path, due: int, pending: int) -> tuple[float, float]:
    """Milliseconds of CPU to claim all that is due and to mark it used, and to add one."""
    now = datetime.now(UTC)
    begun = time.process_time()
    url = f"sqlite:///{folder / 'a.db'}"
    await build(folder, url, due, Size(due + 1, pending=pending, due=now))
    added = 1000 * (time.process_time() - begun) / (due + pending)
    store = Store(make_engine(url))
    try:
        at = int(now.timestamp() * 1000) + 1
        async with store.begin() as uow:
            # The first of its kind turns the statements into SQL, which is no part of what grows.
            await uow.reminders.claim(b"warm", 0, 1, 1)
        begun, taken = time.process_time(), 0
        while True:
            async with store.begin() as uow:
                rows = await uow.reminders.claim(b"bench", at, at + 60_000, BATCH)
                for row in rows:
                    await uow.reminders.used(row.id, b"bench")
            async with store.read() as reading:
                await reading.reminders.next_due()
            taken += len(rows)
            if not rows:
                break
        cost = 1000 * (time.process_time() - begun)
        if taken != due:
            raise LostTheWay(f"{taken} reminders were due, not {due}")
        return cost, added
    finally:
        await store.close()


async def _lateness(folder: Path, due: int, pending: int, rate: int) -> list[float]:
    """Seconds from when each was due until the bot sent it, in order of size."""
    seen: dict[int, float] = {}
    all_seen = asyncio.Event()

    def look(shown: Shown) -> None:
        seen.setdefault(shown.chat, time.time())
        if len(seen) == due:
            all_seen.set()

    telegram = Telegram(look)
    url = await telegram.start()
    # In place before the bot starts, and due once it is up.
    estimate = 5 + (due + pending) / 50_000 + due / 1000
    at = datetime.now(UTC) + timedelta(seconds=estimate)
    try:
        site = await build(folder, f"sqlite:///{folder / 'a.db'}", due, Size(due + 1, pending=pending, due=at))
        subject = ours("", site, url, messages_per_second=str(rate))
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(running(telegram, subject.arguments, subject.environment, folder))
            ready = time.time()
            async with asyncio.timeout(estimate + 30 + due / min(rate, 50)):
                await all_seen.wait()
    finally:
        await telegram.stop()
    moment = max(at.timestamp(), ready)
    return sorted(seen[FIRST + number] - moment for number in range(due))


async def _jobs(folder: Path, due: int, pending: int) -> tuple[float, float, list[float]]:
    """The same with a job for each: CPU to run what is due, to add one, and lateness. What is run does nothing."""
    from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
    from apscheduler.schedulers.asyncio import AsyncIOScheduler

    scheduler = AsyncIOScheduler(
        jobstores={"default": SQLAlchemyJobStore(f"sqlite:///{folder / 'jobs.db'}")},
        timezone=UTC,
        job_defaults={"misfire_grace_time": None, "coalesce": True},
    )
    global _rung
    _rung = _Rung()
    _rung.expected = due
    scheduler.start(paused=True)
    begun = time.process_time()
    later, at = datetime.now(UTC) + timedelta(days=1000), datetime.now(UTC) + timedelta(seconds=1)
    for number in range(pending):
        scheduler.add_job(ring, "date", run_date=later + timedelta(seconds=number))
    for _ in range(due):
        scheduler.add_job(ring, "date", run_date=at)
    added = 1000 * (time.process_time() - begun) / (pending + due)
    try:
        begun, resumed = time.process_time(), time.time()
        _rung.since = max(resumed, at.timestamp())
        scheduler.resume()
        async with asyncio.timeout(600):
            await _rung.all.wait()
        return 1000 * (time.process_time() - begun), added, sorted(_rung.late)
    finally:
        scheduler.shutdown(wait=False)
        await asyncio.sleep(0)


class _Rung:
    """What the jobs noted. One for the process, as a job store keeps the name of a function and nothing around it."""

    def __init__(self) -> None:
        self.late = list[float]()
        self.since, self.expected = 0.0, 0
        self.all = asyncio.Event()


_rung = _Rung()


async def ring() -> None:
    """What a job does: it notes how late it is."""
    _rung.late.append(time.time() - _rung.since)
    if len(_rung.late) == _rung.expected:
        _rung.all.set()
