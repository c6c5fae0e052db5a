"""The clocks of a soak: time can be made to pass for everybody at once, and the bots' time of day can be wrong.

Both lie in a file that all processes share. Time that passes moves Telegram's clock, and the bots' time of day and
intervals alike; an error moves the bots' time of day alone, forwards or back.
"""

import asyncio
import mmap
import struct
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.clock import Clock

LOOK = 0.1
"""How often, in seconds, a process looks whether the clock was moved."""
BOTH = struct.Struct("<dd")
Moved = Callable[[datetime, datetime], None]


class SharedClock(Clock):
    """The clock of one process. One hand moves it for all that share the file.

    `moved` is told what this clock said before a move of its own hand, and after.
    """

    def __init__(self, file: Path, moved: Moved = lambda _before, _after: None) -> None:
        super().__init__()
        self._moved = moved
        with file.open("r+b") as opened:
            self._map = mmap.mmap(opened.fileno(), BOTH.size)

    @classmethod
    def made(cls, file: Path, moved: Moved) -> "SharedClock":
        """A clock in a new file."""
        file.write_bytes(BOTH.pack(0.0, 0.0))
        return cls(file, moved)

    @property
    def passed(self) -> timedelta:
        """How much time was made to pass."""
        return timedelta(seconds=self._read()[0])

    @property
    def error(self) -> timedelta:
        """How far the bots' time of day is ahead of the true one."""
        return timedelta(seconds=self._read()[1])

    def now(self) -> datetime:
        return self.true() + self.error

    def true(self) -> datetime:
        """The time of day at Telegram."""
        return datetime.now(UTC) + self.passed

    def elapsed(self) -> timedelta:
        return super().elapsed() + self.passed

    def move(self, delta: timedelta) -> None:
        """Let time pass, for everybody."""
        self._write(self.passed + delta, self.error)

    def set_wrong(self, error: timedelta) -> None:
        """From now on the bots' time of day is wrong by that much."""
        self._write(self.passed, error)

    async def watch(self) -> None:
        """Wake who waits for a move in this process, for moves made in another. Runs until cancelled."""
        seen = self._read()
        while True:
            await asyncio.sleep(LOOK)
            if self._read() != seen:
                seen = self._read()
                moved, self._changed = self._changed, asyncio.Event()
                moved.set()

    def _read(self) -> tuple[float, float]:
        passed, error = BOTH.unpack(self._map[: BOTH.size])
        return passed, error

    def _write(self, passed: timedelta, error: timedelta) -> None:
        before = self.now()
        self._map[: BOTH.size] = BOTH.pack(passed.total_seconds(), error.total_seconds())
        self._moved(before, self.now())
