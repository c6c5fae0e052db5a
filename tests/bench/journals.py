"""A long journal: turning a page and exporting everything, with and without a passphrase, through the chat."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.crowd import Step
from tests.bench.plan import Plan, Say
from tests.bench.process import Program, running
from tests.bench.reader import Reader
from tests.bench.report import Claim, Figure, Part
from tests.bench.seed import Size, build
from tests.bench.subjects import ours

COLUMNS = ("", "entries", "ms until shown", "CPU ms", "KB")
TURNS = 8
"""Pages turned one after another, as many as a chat may get without waiting."""
FEW = 50
PASSPHRASE = "seven quiet otters under a violet moon"
OLDER = ">j:o:"
SETTLE = 0.3
"""Seconds for the work after an answer, such as deleting a message."""


@dataclass(frozen=True, slots=True)
class ActCost:
    """The cost of one act."""

    seconds: float
    """Seconds until the answer was shown."""
    cpu: float
    """Seconds of CPU."""
    size: int = 0
    """The size of the files in bytes."""


async def _ask(reader: Reader, program: Program, what: Step, *, times: int = 1, files: int = 0) -> ActCost:
    """Do the step `times` times. Returns the mean cost."""
    cpu, seconds, size = program.cpu(), 0.0, 0
    for _ in range(times):
        took, size = await reader.do(what, files)
        seconds += took
    await asyncio.sleep(SETTLE)
    return ActCost(seconds / times, (program.cpu() - cpu) / times, size)


async def journals(plan: Plan, say: Say) -> Part:
    """Part 5."""
    rows, pages = list[tuple[Figure, ...]](), list[ActCost]()
    for entries in (min(FEW, plan.journal), plan.journal):
        say(f"a journal of {entries:,} entries")
        with TemporaryDirectory(prefix="afterglow-bench-") as name:
            found = await _read(Path(name), entries)
        pages.append(found["a page"])
        rows += [
            (what, entries, 1000 * asked.seconds, 1000 * asked.cpu, asked.size // 1024 or None)
            for what, asked in found.items()
        ]
    few = min(FEW, plan.journal)
    claim = Claim(f"CPU of a page, {plan.journal:,} entries against {few}", pages[1].cpu / pages[0].cpu, 1.2)
    note = (
        "The export comes in two forms, and the figure counts both. Argon2id stretches the passphrase, and is slow on "
        "purpose."
    )
    return Part("A long journal (SQLite)", COLUMNS, rows, [claim], [note])


async def _read(folder: Path, entries: int) -> dict[str, ActCost]:
    reader = Reader()
    url = await reader.telegram.start()
    turns = max(1, min(TURNS, entries // 5 - 2))
    found = dict[str, ActCost]()
    try:
        site = await build(folder, f"sqlite:///{folder / 'a.db'}", 1, Size(1, entries))
        subject = ours("", site, url)
        async with running(reader.telegram, subject.arguments, subject.environment, folder) as program:
            await _ask(reader, program, "/journal")
            found["a page"] = await _ask(reader, program, OLDER, times=turns)
            found["the export"] = await _ask(reader, program, "/export", files=2)
            for what in ("/lock", ">u:set", PASSPHRASE, PASSPHRASE, "/journal"):
                await _ask(reader, program, what)
            found["locked: the passphrase, and the first page"] = await _ask(reader, program, PASSPHRASE)
            found["locked: a page"] = await _ask(reader, program, OLDER, times=turns)
            await _ask(reader, program, "/export")
            found["locked: the export"] = await _ask(reader, program, ">x:plain", files=2)
            return found
    finally:
        await reader.telegram.stop()
