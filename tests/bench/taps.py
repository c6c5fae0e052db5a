"""The cost of a tap: this bot and the others, one after another, on the same core, under the same load."""

import statistics
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, fields, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bench.crowd import Crowd
from tests.bench.database import Server, running_server
from tests.bench.plan import Plan, Say
from tests.bench.process import CannotMeasure, Program, running
from tests.bench.report import Claim, Figure, Part
from tests.bench.seed import Site, Size, build
from tests.bench.subjects import Subject, ours, peers

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
    "The accounts that tap are made by the program. Of the other accounts only the schedule opens, which the program "
    "reads after its start. The rest of their rows is random bytes of the same size, which nobody opens."
)


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of one program: CPU in milliseconds a tap, latencies in milliseconds, memory in MB, other times in
    seconds."""

    cpu: float
    steady_cpu: float
    per_second: float
    p50: float
    p99: float
    peak: float
    start: float
    start_cpu: float
    read: float = 0.0
    """From the creation of the process until all its background reading was done."""
    read_p99: float = 0.0
    """The p99 of taps meanwhile."""
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


async def measure(
    subject: Subject, plan: Plan, folder: Path, say: Say, server: Server | None = None, *, reading: bool = False
) -> Measured:
    """Measure one program: start it a few times, press, and hold a steady rate. With `reading`, also measure its first
    reading."""
    crowd = Crowd(subject.steps, subject.chats)
    url = await crowd.telegram.start()
    environment = _pointed(subject.environment, url)
    starts, read = list[float](), 0.0
    try:
        say(f"{subject.name}: starting")
        for number in range(max(plan.starts - 1, reading)):
            async with running(crowd.telegram, subject.arguments, environment, folder) as program:
                starts.append(program.start_seconds)
                if reading and number == 0:
                    read = await program.quiet()
        async with running(crowd.telegram, subject.arguments, environment, folder) as program:
            starts.append(program.start_seconds)
            meanwhile = sorted(await crowd.steady(plan.rate / 4, plan.seconds / 4)) if reading else [0.0]
            await program.quiet()
            measured = await _loaded(plan, say, server, crowd, program)
    finally:
        await crowd.telegram.stop()
    return replace(measured, start=statistics.median(starts), read=read, read_p99=1000 * quantile(meanwhile, 0.99))


async def _loaded(plan: Plan, say: Say, server: Server | None, crowd: Crowd, program: Program) -> Measured:
    await crowd.press(plan.warm, plan.at_once)
    say("pressed as hard as it bears")
    cpu, served = program.cpu(), server.cpu() if server else 0.0
    seconds = await crowd.press(plan.taps, plan.at_once)
    pressed = (program.cpu() - cpu) / plan.taps
    served = ((server.cpu() if server else 0.0) - served) / plan.taps
    say(f"{plan.rate:.0f} taps a second")
    cpu = program.cpu()
    latencies = sorted(await crowd.steady(plan.rate, plan.seconds))
    steady = (program.cpu() - cpu) / len(latencies)
    return Measured(
        cpu=1000 * pressed,
        steady_cpu=1000 * steady,
        per_second=plan.taps / seconds,
        p50=1000 * quantile(latencies, 0.5),
        p99=1000 * quantile(latencies, 0.99),
        peak=program.peak(),
        start=program.start_seconds,
        start_cpu=program.start_cpu,
        server=1000 * served if server else None,
    )


def medians(rounds: Sequence[Measured]) -> Measured:
    """The median of each figure over several rounds."""
    figures: dict[str, Any] = {}
    for field in fields(Measured):
        values = [getattr(one, field.name) for one in rounds]
        figures[field.name] = None if None in values else statistics.median(values)
    return Measured(**figures)


def quantile(ordered: list[float], part: float) -> float:
    """The value below which that share of an ordered list lies."""
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def _pointed(environment: Mapping[str, str], url: str) -> dict[str, str]:
    return {name: url if name.endswith("API_URL") else value for name, value in environment.items()}


async def taps(plan: Plan, say: Say) -> Part:
    """Part 1."""
    notes, rounds = list[str](), dict[str, tuple[Subject, list[Measured]]]()
    with ExitStack() as stack:
        server: Server | None = None
        try:
            server = stack.enter_context(running_server())
        except CannotMeasure as error:
            notes.append(f"this bot, PostgreSQL: not measured: {error}")
        # Round by round, and not one subject after another, because the speed of a machine changes by the minute.
        for _ in range(plan.rounds):
            with TemporaryDirectory(prefix="afterglow-bench-") as name:
                for key, subject, served in await _subjects(Path(name), plan, server):
                    _, measured = rounds.setdefault(key, (subject, []))
                    if not subject.missing:
                        measured.append(await measure(subject, plan, Path(name), say, served))
            if server:
                server.drop("taps")
                server.drop("peer")
    if plan.rounds > 1:
        notes.append(f"Each figure is the median of {plan.rounds} rounds.")
    rows, found = list[tuple[Figure, ...]](), dict[str, Measured]()
    for key, (subject, measured) in rounds.items():
        if measured:
            found[key] = medians(measured)
            rows.append(found[key].row(subject))
        else:
            notes.append(f"{subject.name}: {subject.missing}")
            rows.append((subject.name, subject.keeps, *[None] * (len(COLUMNS) - 2)))
    return Part("A tap, side by side", COLUMNS, rows, _claims(found), notes)


async def _subjects(folder: Path, plan: Plan, server: Server | None) -> list[tuple[str, Subject, Server | None]]:
    """All programs to measure side by side, on databases of their own."""
    size = Size(plan.people)
    site = await build(folder, f"sqlite:///{folder / 'a.db'}", plan.people, size)
    subjects: list[tuple[str, Subject, Server | None]] = [("sqlite", ours("this bot, SQLite", site, "-"), None)]
    if server is not None:
        post = folder / "post"
        post.mkdir()
        site = await build(post, server.create("taps"), plan.people, size)
        subjects.append(("postgresql", ours("this bot, PostgreSQL", site, "-"), server))
    others = peers("-", plan.people, server.create("peer") if server else "")
    return subjects + [(key, peer, server if key == "session" else None) for key, peer in others.items()]


def _claims(found: Mapping[str, Measured]) -> list[Claim]:
    claims = []
    pressed, steady = {"sqlite": 0.8, "postgresql": 1.4}, {"sqlite": 1.1}
    for key, name in (("sqlite", "SQLite"), ("postgresql", "PostgreSQL")):
        if (we := found.get(key)) is None:
            continue
        if (memory := found.get("aiogram")) is not None:
            claims.append(Claim(f"{name}: CPU a tap, against aiogram in memory", we.cpu / memory.cpu, pressed[key]))
            if key in steady:
                ratio = we.steady_cpu / memory.steady_cpu
                claims.append(Claim(f"{name}: the same at the steady rate", ratio, steady[key]))
        if key == "postgresql" and (session := found.get("session")) is not None:
            claims.append(Claim(f"{name}: CPU a tap, against aiogram with SQLAlchemy", we.cpu / session.cpu, 0.6))
        claims.append(Claim(f"{name}: p99 at the steady rate", we.p99, 50.0, "ms"))
        if (echo := found.get("echo")) is not None:
            claims.append(Claim(f"{name}: memory, against the bare echo", we.peak / echo.peak, 2.0))
        claims.append(Claim(f"{name}: start", we.start, 1.2, "s"))
    return claims


async def growth(plan: Plan, say: Say) -> Part:
    """Part 3: the same with more and more accounts."""
    rows, claims = list[tuple[Figure, ...]](), list[Claim]()
    notes = [OTHERS]
    with ExitStack() as stack:
        databases: list[tuple[str, Server | None]] = [("SQLite", None)]
        try:
            databases.append(("PostgreSQL", stack.enter_context(running_server())))
        except CannotMeasure as error:
            notes.append(f"PostgreSQL: not measured: {error}")
        for name, server in databases:
            grown = await _grown(name, plan, say, server)
            for size, space, one in grown:
                measured = (one.cpu, one.steady_cpu, one.server, one.p99, one.peak)
                start = (one.start, one.start_cpu, one.read, one.read_p99)
                rows.append((name, size.accounts, size.accounts * size.entries, space, *measured, *start))
            claims += _grew(name, grown[0][2], grown[-1][2])
    if plan.rounds > 1:
        notes.append(f"Each figure is the median of {plan.rounds} rounds.")
    reading = ("schedules read s", "p99 ms meanwhile")
    columns = ("database", "accounts", "entries", "MB on disk", *COLUMNS[2:5], *COLUMNS[7:], *reading)
    return Part("More accounts", columns, rows, claims, notes)


async def _grown(name: str, plan: Plan, say: Say, server: Server | None) -> list[tuple[Size, float, Measured]]:
    """For each number of accounts: the size, the MB on the disk, and the figures."""
    with TemporaryDirectory(prefix="afterglow-bench-") as place:
        built = list[tuple[Size, float, Site, list[Measured]]]()
        for accounts in plan.accounts:
            say(f"{name}: making {accounts:,} accounts")
            size = Size(accounts, plan.entries if accounts == max(plan.accounts) else 1)
            folder = Path(place) / str(accounts)
            folder.mkdir()
            url = server.create(f"grown{accounts}") if server else f"sqlite:///{folder / 'a.db'}"
            site = await build(folder, url, plan.people, size)
            space = server.size(f"grown{accounts}") if server else (folder / "a.db").stat().st_size
            built.append((size, space / 2**20, site, []))
        # Round by round, and not one size after another, because the speed of a machine changes by the minute.
        for _ in range(plan.rounds):
            for size, _, site, rounds in built:
                subject = ours(f"{name}, {size.accounts:,} accounts", site, "-")
                folder = Path(place) / str(size.accounts)
                rounds.append(await measure(subject, plan, folder, say, server, reading=True))
        if server:
            for accounts in plan.accounts:
                server.drop(f"grown{accounts}")
        return [(size, space, medians(rounds)) for size, space, _, rounds in built]


def _grew(name: str, first: Measured, last: Measured) -> list[Claim]:
    return [
        Claim(f"{name}: CPU a tap, largest against smallest", last.cpu / first.cpu, 1.2),
        Claim(f"{name}: the same at the steady rate", last.steady_cpu / first.steady_cpu, 1.2),
        Claim(f"{name}: CPU of a start, largest against smallest", last.start_cpu / first.start_cpu, 1.2),
    ]
