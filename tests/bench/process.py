"""A program under test: started, pinned to one core if possible, and measured through /proc."""

import asyncio
import contextlib
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from tests.bench.crowd import UnexpectedScreen
from tests.bench.telegram import Telegram

TICK = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
ROOT = str(Path(__file__).resolve().parents[2])
CORE = 0
"""The core reserved for the program under test. The bench itself stays off it."""

LOOK = 0.5
"""Seconds for which the CPU use of a program is watched."""
QUIET = 0.05
"""Below this share of a core a program counts as idle."""


class CannotMeasure(RuntimeError):
    """This system, or the installed packages, do not allow the measurement. The message says what is missing."""


class Program:
    """A running process."""

    def __init__(self, pid: int, begun: float, ready: float, cpu: float) -> None:
        self.pid, self._begun = pid, begun
        self.start_seconds = ready - begun
        """Seconds from the call that created the process until it asked for updates."""
        self.start_cpu = cpu
        """Seconds of CPU until then, which depend less on other work of the machine."""

    def cpu(self) -> float:
        """Seconds of CPU so far, in user and kernel mode, precise to the nanosecond."""
        return exact_cpu_of(self.pid)

    def peak(self) -> float:
        """The peak resident memory in MB."""
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
        raise CannotMeasure("the system does not say how much memory a process had")

    async def quiet(self, patience: float = 1800.0) -> float:
        """Wait until it is idle. Returns the seconds since the process was created."""
        async with asyncio.timeout(patience):
            while True:
                at, cpu = time.perf_counter(), self.cpu()
                await asyncio.sleep(LOOK)
                if self.cpu() - cpu < QUIET * LOOK:
                    return at - self._begun


def exact_cpu_of(pid: int) -> float:
    """Seconds of CPU of a process, all its threads together.

    Linux has a clock for every process. Its number is computed as in clock_getcpuclockid(3), which Python does not
    offer for other processes. /proc only counts hundredths of a second.
    """
    return time.clock_gettime((~pid << 3) | 2)


def cpu_of(pid: int, *, children: bool = False) -> float:
    """Seconds of CPU of a process, on request with those of its children, ended or not."""
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
    """Run `python -m <arguments>` in `folder`. Yields once it asks for updates, and stops it at the end."""
    log = folder / "log.txt"
    telegram.polled.clear()
    # Writing bytecode is allowed, as pip does at an installation. Without it, most of every start would be compiling.
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
        except UnexpectedScreen as error:
            raise UnexpectedScreen(f"{error}. The program wrote:\n{log.read_text()[-2000:]}") from None
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
    """Pin a process to these cores. Returns False if the system cannot, or has only one core."""
    if not hasattr(os, "sched_setaffinity") or (os.cpu_count() or 1) < 2:
        return False
    with contextlib.suppress(OSError):
        os.sched_setaffinity(pid, cores)
        return True
    return False


def avoid_core() -> bool:
    """Keep this process off the core of the program under test."""
    return pin(0, set(range(os.cpu_count() or 1)) - {CORE})


def look() -> None:
    """Raises CannotMeasure if this system has no /proc."""
    if not Path("/proc/self/stat").exists():
        raise CannotMeasure("the bench reads CPU and memory from /proc, which Linux has: run it there")
