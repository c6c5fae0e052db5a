"""The bots' clock: real time plus an offset in a file, so that one hand moves it for every process at once."""

import asyncio
import mmap
import struct
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.clock import Clock

LOOK = 0.1
"""How often, in seconds, a process looks whether the clock was moved."""


class SharedClock(Clock):
    """The clock of one process. Whoever moves it moves it for all that share the file."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        with file.open("r+b") as opened:
            self._map = mmap.mmap(opened.fileno(), 8)

    @classmethod
    def made(cls, file: Path) -> "SharedClock":
        """A clock in a new file."""
        file.write_bytes(struct.pack("<d", 0.0))
        return cls(file)

    @property
    def offset(self) -> float:
        """How far ahead of real time it is, in seconds."""
        found: float = struct.unpack("<d", self._map[:8])[0]
        return found

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.offset)

    def move(self, delta: timedelta) -> None:
        self._map[:8] = struct.pack("<d", self.offset + delta.total_seconds())
        super().move(delta)

    async def watch(self) -> None:
        """Wake who waits for a move in this process, for moves made in another. Runs until cancelled."""
        seen = self.offset
        while True:
            await asyncio.sleep(LOOK)
            if self.offset != seen:
                seen = self.offset
                moved, self._changed = self._changed, asyncio.Event()
                moved.set()
