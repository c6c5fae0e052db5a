"""The cost of reading all schedules and taking due reminders, and how late these are sent."""

import asyncio
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.authoring.live_content import LiveContent
from bot.authoring.loading import load
from bot.clock import Clock
from bot.core.outgoing import Queued
from bot.reminders.scheduler import Scheduler
from bot.screens.conversation import Conversation
from bot.service.accounts import Accounts
from bot.service.due import DueReminders
from bot.service.open_journals import OpenJournals
from bot.service.outbox import Outbox
from bot.service.strangers import Strangers
from bot.store.address import locate
from bot.store.store import Store
from tests.bench.crowd import FIRST, UnexpectedScreen
from tests.bench.plan import Plan, Say
from tests.bench.process import running
from tests.bench.report import Claim, Figure, Part
from tests.bench.seed import BOT, Size, build
from tests.bench.subjects import ours
from tests.bench.taps import quantile
from tests.bench.telegram import Shown, Telegram

COLUMNS = (
    "",
    "waiting",
    "due at once",
    "s to read all",
    "CPU ms to take those due",
    "lateness p50 s",
    "lateness p99 s",
)


@dataclass(frozen=True, slots=True)
class _DueCost:
    """The cost of taking due reminders."""

    cost: float
    """Milliseconds of CPU to take what is due."""
    reading: float
    """Seconds to read every schedule."""
    building: float
    """Seconds to make the database."""


async def reminders(plan: Plan, say: Say) -> Part:
    """Part 4."""
    rows, taken = list[tuple[Figure, ...]](), list[_DueCost]()
    for accounts in (min(1000, plan.pending), plan.pending):
        say(f"{accounts:,} schedules waiting: taking what is due")
        with TemporaryDirectory(prefix="afterglow-bench-") as name:
            taken.append(await _taking(Path(name), plan.due, accounts))
        rows.append(("this bot, SQLite: taking", accounts, plan.due, taken[-1].reading, taken[-1].cost, None, None))
    for rate, accounts, what in ((30, plan.pending, "sent at 30 a second"), (1000, 0, "sends not held back")):
        say(f"{plan.due:,} due at once, {what}")
        # Planned before the bot starts, and due after it has read them.
        lead = 5 + plan.due / 1000 + (2 * (taken[-1].reading + taken[-1].building) if accounts else 0)
        with TemporaryDirectory(prefix="afterglow-bench-") as name:
            late = await _lateness(Path(name), plan.due, accounts, rate, lead)
        figures = (quantile(late, 0.5), quantile(late, 0.99))
        rows.append((f"this bot, SQLite: {what}", accounts, plan.due, None, None, *figures))
    for pending in (min(1000, plan.jobs), plan.jobs):
        say(f"APScheduler, a job for each of {pending:,} reminders")
        with TemporaryDirectory(prefix="afterglow-bench-") as name:
            cost, late = await _jobs(Path(name), plan.due, pending)
        figures = (quantile(late, 0.5), quantile(late, 0.99))
        rows.append(("APScheduler, a job each, SQLAlchemyJobStore", pending, plan.due, None, cost, *figures))
    ratio = taken[1].cost / taken[0].cost
    few = min(1000, plan.pending)
    claim = Claim(f"CPU to take {plan.due:,} due, {plan.pending:,} waiting against {few:,}", ratio, 1.2)
    note = (
        "To take a reminder is to decide on it, to seal its message and the schedule, and to write both. The jobs of "
        "APScheduler do nothing."
    )
    return Part("Reminders", COLUMNS, rows, [claim], [note])


async def _taking(folder: Path, due: int, accounts: int) -> _DueCost:
    """Read every schedule, then take all due reminders and write them to the outbox, one account at a time."""
    now = datetime.now(UTC)
    begun, url = time.perf_counter(), f"sqlite:///{folder / 'a.db'}"
    site = await build(folder, url, due + 1, Size(due + 1 + accounts, due=now))
    building = time.perf_counter() - begun
    store, clock, rows = Store(locate(url)), Clock(), list[Queued]()
    opened = OpenJournals(clock.elapsed)
    conversation = Conversation(LiveContent(load()))
    known, outbox = Accounts(site.roots, BOT), Outbox(site.roots)
    reminders = DueReminders(store, known, site.roots, outbox, conversation, opened, Strangers(), clock.now)
    scheduler = Scheduler(reminders, rows.extend, clock.now)
    try:
        begun = time.perf_counter()
        await scheduler.read()
        reading = time.perf_counter() - begun
        begun = time.process_time()
        await scheduler.check()
        cost = 1000 * (time.process_time() - begun)
        if len(rows) != due + 1:
            raise UnexpectedScreen(f"{len(rows)} reminders were taken, not {due + 1}")
        return _DueCost(cost, reading, building)
    finally:
        await store.close()


async def _lateness(folder: Path, due: int, accounts: int, rate: int, lead: float) -> list[float]:
    """The seconds from due until sent for each reminder, sorted."""
    seen: dict[int, float] = {}
    all_seen = asyncio.Event()

    def look(shown: Shown) -> None:
        seen.setdefault(shown.chat, time.time())
        if len(seen) == due:
            all_seen.set()

    telegram = Telegram(look)
    url = await telegram.start()
    at = datetime.now(UTC) + timedelta(seconds=lead)
    try:
        site = await build(folder, f"sqlite:///{folder / 'a.db'}", due, Size(due + accounts, due=at))
        subject = ours("", site, url, messages_per_second=str(rate))
        async with AsyncExitStack() as stack:
            program = await stack.enter_async_context(running(telegram, subject.arguments, subject.environment, folder))
            if accounts:
                await program.quiet()
            ready = time.time()
            async with asyncio.timeout(lead + 30 + due / min(rate, 50)):
                await all_seen.wait()
    finally:
        await telegram.stop()
    moment = max(at.timestamp(), ready)
    return sorted(seen[FIRST + number] - moment for number in range(due))


async def _jobs(folder: Path, due: int, pending: int) -> tuple[float, list[float]]:
    """The same with a job for each reminder: the CPU to run due jobs, and their lateness. The jobs do nothing."""
    from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
    from apscheduler.schedulers.asyncio import AsyncIOScheduler

    scheduler = AsyncIOScheduler(
        jobstores={"default": SQLAlchemyJobStore(f"sqlite:///{folder / 'jobs.db'}")},
        timezone=UTC,
        job_defaults={"misfire_grace_time": None, "coalesce": True},
    )
    global _job_log
    _job_log = _JobLog()
    _job_log.expected = due
    scheduler.start(paused=True)
    later, at = datetime.now(UTC) + timedelta(days=1000), datetime.now(UTC) + timedelta(seconds=1)
    for number in range(pending):
        scheduler.add_job(record_lateness, "date", run_date=later + timedelta(seconds=number))
    for _ in range(due):
        scheduler.add_job(record_lateness, "date", run_date=at)
    try:
        begun, resumed = time.process_time(), time.time()
        _job_log.since = max(resumed, at.timestamp())
        scheduler.resume()
        async with asyncio.timeout(600):
            await _job_log.all.wait()
        return 1000 * (time.process_time() - begun), sorted(_job_log.late)
    finally:
        scheduler.shutdown(wait=False)
        await asyncio.sleep(0)


class _JobLog:
    """What the jobs recorded. There is one for the process, because a job store keeps only the name of a function."""

    def __init__(self) -> None:
        self.late = list[float]()
        self.since, self.expected = 0.0, 0
        self.all = asyncio.Event()


_job_log = _JobLog()


async def record_lateness() -> None:
    """The job: record how late it is."""
    _job_log.late.append(time.time() - _job_log.since)
    if len(_job_log.late) == _job_log.expected:
        _job_log.all.set()
