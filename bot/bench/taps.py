"""What a tap costs: this bot and the others, one after another, on the same core, under the same load."""

import statistics
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, fields
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.bench.crowd import Crowd
from bot.bench.database import Server, here
from bot.bench.plan import Plan, Told
from bot.bench.process import CannotMeasure, Program, running
from bot.bench.report import Claim, Figure, Part
from bot.bench.seed import Size, build
from bot.bench.subjects import Subject, ours, peers

COLUMNS = (
    "bot",
    "kept on disk",
    "CPU ms a tap",
    "at 100 a second",
    "database's",
    "taps a second",
    "p50 ms",
    "p99 ms",
    "peak MB",
    "start s",
    "its CPU s",
)

OTHERS = (
    "Those who tap are accounts made by the program; the others are rows of the same size filled with random bytes, "
    "which nobody opens."
)


@dataclass(frozen=True, slots=True)
class Measured:
    """CPU in milliseconds a tap, pressed and steady; latencies in milliseconds; memory in MB; start in seconds."""

    cpu: float
    steady_cpu: float
    per_second: float
    p50: float
    p99: float
    peak: float
    start: float
    start_cpu: float
    server: float | None = None

    def row(self, subject: Subject) -> tuple[Figure, ...]:
        """For the table."""
        return (
            subject.name,
            subject.keeps,
            self.cpu,
            self.steady_cpu,
            self.server,
            int(self.per_second),
            self.p50,
            self.p99,
            self.peak,
            self.start,
            self.start_cpu,
        )


async def measure(subject: Subject, plan: Plan, folder: Path, told: Told, server: Server | None = None) -> Measured:
    """One program: started a few times, pressed, then held at a steady rate."""
    crowd = Crowd(subject.steps, subject.chats)
    url = await crowd.telegram.start()
    environment = _pointed(subject.environment, url)
    starts = list[float]()
    try:
        told.step(f"{subject.name}: starting")
        for _ in range(plan.starts - 1):
            async with running(crowd.telegram, subject.arguments, environment, folder) as program:
                starts.append(program.start_seconds)
        async with running(crowd.telegram, subject.arguments, environment, folder) as program:
            starts.append(program.start_seconds)
            return await _loaded(plan, told, server, crowd, program, statistics.median(starts))
    finally:
        await crowd.telegram.stop()


async def _loaded(
    plan: Plan, told: Told, server: Server | None, crowd: Crowd, program: Program, start: float
) -> Measured:
    await crowd.press(plan.warm, plan.at_once)
    told.step("pressed as hard as it bears")
    cpu, served = program.cpu(), server.cpu() if server else 0.0
    seconds = await crowd.press(plan.taps, plan.at_once)
    pressed = (program.cpu() - cpu) / plan.taps
    served = ((server.cpu() if server else 0.0) - served) / plan.taps
    told.step(f"{plan.rate:.0f} taps a second")
    cpu = program.cpu()
    latencies = sorted(await crowd.steady(plan.rate, plan.seconds))
    steady = (program.cpu() - cpu) / len(latencies)
    return Measured(
        1000 * pressed,
        1000 * steady,
        plan.taps / seconds,
        1000 * quantile(latencies, 0.5),
        1000 * quantile(latencies, 0.99),
        program.peak(),
        start,
        program.start_cpu,
        1000 * served if server else None,
    )


def middle(rounds: Sequence[Measured]) -> Measured:
    """Of several rounds the middle figure, each by itself."""
    figures: dict[str, Any] = {}
    for field in fields(Measured):
        values = [getattr(one, field.name) for one in rounds]
        figures[field.name] = None if None in values else statistics.median(values)
    return Measured(**figures)


def quantile(ordered: list[float], part: float) -> float:
    """The value below which that part of an ordered list lies."""
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def _pointed(environment: Mapping[str, str], url: str) -> dict[str, str]:
    return {name: url if name.endswith("API_URL") else value for name, value in environment.items()}


async def taps(plan: Plan, told: Told) -> Part:
    """Part 1."""
    notes, rounds = list[str](), dict[str, tuple[Subject, list[Measured]]]()
    with ExitStack() as stack:
        server: Server | None = None
        try:
            server = stack.enter_context(here())
        except CannotMeasure as error:
            notes.append(f"this bot, PostgreSQL: not measured: {error}")
        # Round by round, not one subject after another: what a machine can do changes by the minute.
        for _ in range(plan.rounds):
            with TemporaryDirectory(prefix="afterglow-bench-") as name:
                for key, subject, served in await _subjects(Path(name), plan, server):
                    _, measured = rounds.setdefault(key, (subject, []))
                    if not subject.missing:
                        measured.append(await measure(subject, plan, Path(name), told, served))
            if server:
                server.drop("taps")
    if plan.rounds > 1:
        notes.append(f"Of {plan.rounds} rounds the middle figure, each by itself.")
    rows, found = list[tuple[Figure, ...]](), dict[str, Measured]()
    for key, (subject, measured) in rounds.items():
        if measured:
            found[key] = middle(measured)
            rows.append(found[key].row(subject))
        else:
            notes.append(f"{subject.name}: {subject.missing}")
            rows.append((subject.name, subject.keeps, *[None] * (len(COLUMNS) - 2)))
    return Part("A tap, side by side", COLUMNS, rows, _claims(found), notes)


async def _subjects(folder: Path, plan: Plan, server: Server | None) -> list[tuple[str, Subject, Server | None]]:
    """All that are measured beside each other, on databases of their own."""
    size = Size(plan.people)
    site = await build(folder, f"sqlite:///{folder / 'a.db'}", plan.people, size)
    subjects: list[tuple[str, Subject, Server | None]] = [("sqlite", ours("this bot, SQLite", site, "-"), None)]
    if server is not None:
        post = folder / "post"
        post.mkdir()
        site = await build(post, server.create("taps"), plan.people, size)
        subjects.append(("postgresql", ours("this bot, PostgreSQL", site, "-"), server))
    others = peers("-", plan.people)
    return subjects + list(zip(("echo", "pickle", "aiogram"), others, (None, None, None), strict=True))


def _claims(found: Mapping[str, Measured]) -> list[Claim]:
    claims = []
    for key, name in (("sqlite", "SQLite"), ("postgresql", "PostgreSQL")):
        if (we := found.get(key)) is None:
            continue
        if (memory := found.get("aiogram")) is not None:
            claims.append(Claim(f"{name}: CPU a tap, against aiogram in memory", we.cpu / memory.cpu, 1.0))
            steady = we.steady_cpu / memory.steady_cpu
            claims.append(Claim(f"{name}: the same at the steady rate", steady, 1.0))
        if (pickle := found.get("pickle")) is not None:
            claims.append(Claim(f"{name}: CPU a tap, against PicklePersistence", we.cpu / pickle.cpu, 0.5))
        claims.append(Claim(f"{name}: p99 at the steady rate", we.p99, 50.0, "ms"))
        if (echo := found.get("echo")) is not None:
            claims.append(Claim(f"{name}: memory, against the bare echo", we.peak / echo.peak, 1.5))
        claims.append(Claim(f"{name}: start", we.start, 1.5, "s"))
    return claims


async def growth(plan: Plan, told: Told) -> Part:
    """Part 2: the same with more and more accounts."""
    rows, claims = list[tuple[Figure, ...]](), list[Claim]()
    notes = [OTHERS]
    with ExitStack() as stack:
        databases: list[tuple[str, Server | None]] = [("SQLite", None)]
        try:
            databases.append(("PostgreSQL", stack.enter_context(here())))
        except CannotMeasure as error:
            notes.append(f"PostgreSQL: not measured: {error}")
        for name, server in databases:
            found = list[Measured]()
            for accounts in plan.accounts:
                entries = plan.entries if accounts == max(plan.accounts) else 1
                told.step(f"{name}: making {accounts:,} accounts")
                size, one = await _grown(plan, told, Size(accounts, entries), server)
                found.append(one)
                measured = (one.cpu, one.steady_cpu, one.server, one.p99, one.peak, one.start, one.start_cpu)
                rows.append((name, accounts, accounts * entries, size, *measured))
            claims += _grew(name, found[0], found[-1])
    columns = ("database", "accounts", "entries", "MB on disk", *COLUMNS[2:5], *COLUMNS[7:])
    return Part("More accounts", columns, rows, claims, notes)


async def _grown(plan: Plan, told: Told, size: Size, server: Server | None) -> tuple[float, Measured]:
    """MB on disk, and what was measured, with so many accounts."""
    with TemporaryDirectory(prefix="afterglow-bench-") as name:
        folder = Path(name)
        url = server.create("grown") if server else f"sqlite:///{folder / 'a.db'}"
        try:
            site = await build(folder, url, plan.people, size)
            space = server.size("grown") if server else (folder / "a.db").stat().st_size
            subject = ours(f"{size.accounts:,} accounts", site, "-")
            return space / 2**20, await measure(subject, plan, folder, told, server)
        finally:
            if server:
                server.drop("grown")


def _grew(name: str, first: Measured, last: Measured) -> list[Claim]:
    return [
        Claim(f"{name}: CPU a tap, largest against smallest", last.cpu / first.cpu, 1.2),
        Claim(f"{name}: the same at the steady rate", last.steady_cpu / first.steady_cpu, 1.2),
        Claim(f"{name}: CPU of a start, largest against smallest", last.start_cpu / first.start_cpu, 1.2),
    ]
