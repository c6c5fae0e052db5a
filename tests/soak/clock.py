"""The clocks of a soak: time can pass for all processes at once, and the bots' time of day can be wrong.

Both values are in a file that all processes share. Passing time moves Telegram's clock, and the bots' time of day and
intervals. An error moves only the bots' time of day, forwards or back.
"""

import asyncio
import mmap
import struct
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.clock import Clock

LOOK = 0.1
"""Seconds between two checks of whether the clock was moved."""
BOTH = struct.Struct("<dd")
Moved = Callable[[datetime, datetime], None]


class SharedClock(Clock):
    """The clock of one process. One process moves it for all that share the file.

    `moved` is called with the time of this clock before and after a move by its own process.
    """

    def __init__(self, file: Path, moved: Moved = lambda _before, _after: None) -> None:
        super().__init__()
        self._moved = moved
        with file.open("r+b") as opened:
            self._map = mmap.mmap(opened.fileno(), BOTH.size)

    @classmethod
    def created(cls, file: Path, moved: Moved) -> "SharedClock":
        """A clock with a new file."""
        file.write_bytes(BOTH.pack(0.0, 0.0))
        return cls(file, moved)

    @property
    def passed(self) -> timedelta:
        """The simulated time that has passed."""
        return timedelta(seconds=self._read()[0])

    @property
    def error(self) -> timedelta:
        """The bots' time of day minus the true one."""
        return timedelta(seconds=self._read()[1])

    def now(self) -> datetime:
        """The bots' time of day, which may be wrong."""
        return self.true() + self.error

    def true(self) -> datetime:
        """The time of day at Telegram."""
        return datetime.now(UTC) + self.passed

    def elapsed(self) -> timedelta:
        """The time since the start of the process, including the simulated time."""
        return super().elapsed() + self.passed

    def move(self, delta: timedelta) -> None:
        """Let time pass for all processes."""
        self._write(self.passed + delta, self.error)

    def set_wrong(self, error: timedelta) -> None:
        """Set the error of the bots' time of day."""
        self._write(self.passed, error)

    async def watch(self) -> None:
        """Wake the tasks of this process that wait for a move, when another process moves the clock. Runs until
        cancelled."""
        seen = self._read()
        while True:
            await asyncio.sleep(LOOK)
            if self._read() != seen:
                seen = self._read()
                moved, self._changed = self._changed, asyncio.Event()
                moved.set()

    def _read(self) -> tuple[float, float]:
        """The simulated time and the error, in seconds."""
        passed, error = BOTH.unpack(self._map[: BOTH.size])
        return passed, error

    def _write(self, passed: timedelta, error: timedelta) -> None:
        """Store both, and record the change."""
        before = self.now()
        self._map[: BOTH.size] = BOTH.pack(passed.total_seconds(), error.total_seconds())
        self._moved(before, self.now())
