"""A long journal: a page of it, and all of it to take along, open and behind a passphrase, through the chat."""

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.bench.crowd import LostTheWay
from bot.bench.plan import Plan, Told
from bot.bench.process import Program, running
from bot.bench.report import Claim, Figure, Part
from bot.bench.seed import FIRST, Size, build
from bot.bench.subjects import ours
from bot.bench.telegram import Shown, Telegram

COLUMNS = ("", "entries", "ms until shown", "CPU ms", "KB")
TURNS = 8
"""Pages turned, one after another: as many as a chat gets without waiting."""
FEW = 50
PASSPHRASE = "seven quiet otters under a violet moon"  # noqa: S105  nobody's
OLDER = ">j:o:"
SETTLE = 0.3
"""Seconds for what follows an answer, such as taking a message away."""


@dataclass(frozen=True, slots=True)
class Asked:
    """How long until it was shown, and the CPU it took, in seconds; the size of files, in bytes."""

    seconds: float
    cpu: float
    size: int = 0


class Reader:
    """One person who reads. `>part` taps the button whose data has that part; everything else is written."""

    def __init__(self) -> None:
        self.telegram = Telegram(self._seen)
        self._shown = asyncio.Queue[tuple[float, Shown]]()
        self._last: Shown | None = None

    async def ask(self, program: Program, what: str, *, times: int = 1, files: int = 0) -> Asked:
        """Do it so many times, each time waiting for a screen, or for so many files. What it took each time."""
        cpu, seconds, size = program.cpu(), 0.0, 0
        for _ in range(times):
            begun = time.perf_counter()
            self._do(what)
            at, size = await self._answer(files)
            seconds += at - begun
        await asyncio.sleep(SETTLE)
        while not self._shown.empty():
            self._shown.get_nowait()
        return Asked(seconds / times, (program.cpu() - cpu) / times, size)

    def _seen(self, shown: Shown) -> None:
        self._shown.put_nowait((time.perf_counter(), shown))
        if shown.buttons:
            self._last = shown

    def _do(self, what: str) -> None:
        if not what.startswith(">"):
            self.telegram.say(FIRST, what)
            return
        found = [data for data in self._last.buttons if what[1:] in data] if self._last else []
        if not found or self._last is None:
            raise LostTheWay(f"no button has {what[1:]!r} in its data")
        self.telegram.tap(FIRST, self._last.message, found[0])

    async def _answer(self, files: int) -> tuple[float, int]:
        left, size, at = files or 1, 0, 0.0
        try:
            async with asyncio.timeout(180):
                while left:
                    at, shown = await self._shown.get()
                    if bool(shown.file) == bool(files):
                        left, size = left - 1, size + shown.file
        except TimeoutError:
            raise LostTheWay("there was no answer") from None
        return at, size


async def journals(plan: Plan, told: Told) -> Part:
    """Part 4."""
    rows, pages = list[tuple[Figure, ...]](), list[Asked]()
    for entries in (min(FEW, plan.journal), plan.journal):
        told.step(f"a journal of {entries:,} entries")
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
        "The export comes in two forms, both counted. The passphrase is stretched by Argon2id, which is meant to take. "
        "Pages and files are new messages, which one chat gets once a second after the first few: the time until they "
        "are shown is mostly that."
    )
    return Part("A long journal (SQLite)", COLUMNS, rows, [claim], [note])


async def _read(folder: Path, entries: int) -> dict[str, Asked]:
    reader = Reader()
    url = await reader.telegram.start()
    turns = max(1, min(TURNS, entries // 5 - 2))
    found = dict[str, Asked]()
    try:
        site = await build(folder, f"sqlite:///{folder / 'a.db'}", 1, Size(1, entries))
        subject = ours("", site, url)
        async with running(reader.telegram, subject.arguments, subject.environment, folder) as program:
            await reader.ask(program, "/journal")
            found["a page"] = await reader.ask(program, OLDER, times=turns)
            found["the export"] = await reader.ask(program, "/export", files=2)
            for what in ("/lock", ">u:set", PASSPHRASE, PASSPHRASE, "/journal"):
                await reader.ask(program, what)
            found["locked: the passphrase, and the first page"] = await reader.ask(program, PASSPHRASE)
            found["locked: a page"] = await reader.ask(program, OLDER, times=turns)
            found["locked: the export"] = await reader.ask(program, "/export", files=2)
            return found
    finally:
        await reader.telegram.stop()
