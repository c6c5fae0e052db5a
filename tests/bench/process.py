"""A program under test: started, pinned to one core where the system allows, and looked at through /proc."""

import asyncio
import contextlib
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from tests.bench.crowd import LostTheWay
from tests.bench.telegram import Telegram

TICK = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
ROOT = str(Path(__file__).resolve().parents[2])
CORE = 0
"""The core the program under test has to itself; everything of the bench's own stays off it."""

LOOK = 0.5
"""Seconds for which a program is looked at to see whether it works."""
QUIET = 0.05
"""The share of a core below which it does not."""


class CannotMeasure(RuntimeError):
    """This system, or what is installed, does not let that be measured. The message says what is missing."""


class Program:
    """A process that runs."""

    def __init__(self, pid: int, begun: float, ready: float, cpu: float) -> None:
        self.pid, self._begun = pid, begun
        self.start_seconds = ready - begun
        """From the call that made the process until it asked for updates."""
        self.start_cpu = cpu
        """The CPU that took, in seconds, which others at work on the machine change less."""

    def cpu(self) -> float:
        """Seconds of CPU so far, in user and kernel mode, to the nanosecond."""
        return exact_cpu_of(self.pid)

    def peak(self) -> float:
        """The most memory that was resident, in MB."""
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
        raise CannotMeasure("the system does not say how much memory a process had")

    async def quiet(self, patience: float = 1800.0) -> float:
        """Wait until it hardly works any more. Returns the seconds from when the process was made until it was so."""
        async with asyncio.timeout(patience):
            while True:
                at, cpu = time.perf_counter(), self.cpu()
                await asyncio.sleep(LOOK)
                if self.cpu() - cpu < QUIET * LOOK:
                    return at - self._begun


def exact_cpu_of(pid: int) -> float:
    """Seconds of CPU of a process, all its threads together.

    By the clock that Linux has for every process; its number is made as clock_getcpuclockid(3) makes it, which Python
    does not offer for others. What /proc says is told in ticks of a hundredth of a second.
    """
    return time.clock_gettime((~pid << 3) | 2)


def cpu_of(pid: int, *, children: bool = False) -> float:
    """Seconds of CPU of a process; with those of its children, ended or not, where asked."""
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()
    total = sum(map(int, after_name[11:15] if children else after_name[11:13])) / TICK
    if children:
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                with contextlib.suppress(OSError):
                    total += cpu_of(int(child), children=True)
    return total


@asynccontextmanager
async def running(
    telegram: Telegram, arguments: Sequence[str], environment: Mapping[str, str], folder: Path
) -> AsyncIterator[Program]:
    """`python -m <arguments>` in `folder`, from when it asks for updates until it is told to leave."""
    log = folder / "log.txt"
    telegram.polled.clear()
    # Bytecode may be written, as pip does when it installs: without it, most of a start is compiling, in all of them.
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("AFTERGLOW_") and name != "PYTHONDONTWRITEBYTECODE"
    }
    begun = time.perf_counter()
    with log.open("wb") as file:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", *arguments),
            cwd=folder,
            env=clean | {"PYTHONPATH": ROOT} | dict(environment),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=file,
            stderr=file,
        )
    try:
        pin(process.pid, {CORE})
        polled = asyncio.ensure_future(telegram.polled.wait())
        left = asyncio.ensure_future(process.wait())
        await asyncio.wait([polled, left], timeout=60, return_when=asyncio.FIRST_COMPLETED)
        ready = time.perf_counter()
        if not polled.done():
            raise CannotMeasure(f"{' '.join(arguments)} did not come up:\n{log.read_text()[-2000:]}")
        try:
            yield Program(process.pid, begun, ready, exact_cpu_of(process.pid))
        except LostTheWay as error:
            raise LostTheWay(f"{error}. The program wrote:\n{log.read_text()[-2000:]}") from None
    finally:
        for task in (polled, left):
            task.cancel()
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
            try:
                async with asyncio.timeout(15):
                    await process.wait()
            except TimeoutError:
                process.kill()
                await process.wait()


def pin(pid: int, cores: set[int]) -> bool:
    """Keep a process to those cores. False where the system has no such thing, or only one core."""
    if not hasattr(os, "sched_setaffinity") or (os.cpu_count() or 1) < 2:
        return False
    with contextlib.suppress(OSError):
        os.sched_setaffinity(pid, cores)
        return True
    return False


def stand_aside() -> bool:
    """Keep this process off the core of the program under test."""
    return pin(0, set(range(os.cpu_count() or 1)) - {CORE})


def look() -> None:
    """Raises CannotMeasure where this system has no /proc."""
    if not Path("/proc/self/stat").exists():
        raise CannotMeasure("the bench reads CPU and memory from /proc, which Linux has: run it there")
