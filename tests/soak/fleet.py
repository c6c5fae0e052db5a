"""Bot processes: kept running, killed with -9, told to leave. What each wrote goes into a log of its own."""

import asyncio
import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.settings import PREFIX
from tests.soak.history import History

IN_TIME = 10.0
"""Seconds within which a bot that is told to leave must be gone."""
NEWBORN = 3.0
"""So young, in seconds, that a process may not have come to listening for SIGTERM yet: then it just ends."""
AGAIN = 0.2
"""Seconds before a bot that is gone is started again."""


@dataclass(slots=True)
class _Slot:
    """One place for a bot, with the bot in it, if any."""

    env: dict[str, str]
    pid: int | None = None
    born: float = 0.0
    told: bool = False
    gone: asyncio.Event = field(default_factory=asyncio.Event)


class Fleet:
    """As many bots as `environments` has; each that goes is started again while `wanted`."""

    def __init__(self, folder: Path, environments: list[dict[str, str]], clock: Path, history: History) -> None:
        self.folder, self._clock, self._history = folder, clock, history
        self._slots = [_Slot({PREFIX + k.upper(): v for k, v in env.items()}) for env in environments]
        self._launcher: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self._logs = 0
        self.wanted = False
        self.violations: list[str] = []

    @property
    def environment(self) -> dict[str, str]:
        """The settings of the first, for commands beside it."""
        return self._slots[0].env

    @property
    def live(self) -> list[int]:
        """The slots in which a bot runs."""
        return [number for number, slot in enumerate(self._slots) if slot.pid is not None]

    async def start(self) -> None:
        """Start them all, and keep them running from now on."""
        self._launcher = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.soak.launcher"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        assert self._launcher.stdout is not None
        await self._launcher.stdout.readline()
        self.wanted = True
        self._reading = asyncio.create_task(self._read())
        for number in range(len(self._slots)):
            self._order(number)

    def kill(self, die: random.Random) -> bool:
        """kill -9 for one that runs. False where none does."""
        if not (live := self.live):
            return False
        slot = self._slots[die.choice(live)]
        assert slot.pid is not None
        os.kill(slot.pid, signal.SIGKILL)
        self._history.figures["kills"] += 1
        return True

    async def tell(self, number: int) -> None:
        """SIGTERM for one, and wait until it is gone. One that takes too long, or fails, is a violation."""
        slot = self._slots[number]
        if slot.pid is None:
            return
        slot.told = True
        os.kill(slot.pid, signal.SIGTERM)
        self._history.figures["SIGTERM"] += 1
        began = time.monotonic()
        try:
            async with asyncio.timeout(IN_TIME):
                await slot.gone.wait()
        except TimeoutError:
            self.violations.append("a bot that was told to leave was still there after ten seconds")
            if slot.pid is not None:
                os.kill(slot.pid, signal.SIGKILL)
            await slot.gone.wait()
        figures, took = self._history.figures, round((time.monotonic() - began) * 10)
        figures["slowest leave, tenths of a second"] = max(figures["slowest leave, tenths of a second"], took)

    async def stop(self) -> None:
        """Tell all to leave, and end the launcher."""
        self.wanted = False
        await asyncio.gather(*(self.tell(number) for number in self.live))
        await self.end()

    async def end(self) -> None:
        """End the launcher, and with it whatever bot still runs."""
        self.wanted = False
        if self._launcher is not None and self._launcher.stdin is not None:
            self._launcher.stdin.close()
            await self._launcher.wait()
        if self._reading is not None:
            await self._reading

    def logs(self) -> list[Path]:
        """What the bots wrote."""
        return sorted(self.folder.glob("bot-*.log"))

    def pids(self) -> list[int]:
        """The processes that run now."""
        return [slot.pid for slot in self._slots if slot.pid is not None]

    def _order(self, number: int) -> None:
        slot = self._slots[number]
        if not self.wanted or slot.pid is not None:
            return
        assert self._launcher is not None and self._launcher.stdin is not None
        self._logs += 1
        log = self.folder / f"bot-{self._logs:05}.log"
        order = {"slot": number, "env": slot.env, "clock": str(self._clock), "log": str(log)}
        self._launcher.stdin.write(json.dumps(order).encode() + b"\n")

    async def _read(self) -> None:
        assert self._launcher is not None and self._launcher.stdout is not None
        loop = asyncio.get_running_loop()
        async for line in self._launcher.stdout:
            said: dict[str, Any] = json.loads(line)
            if "started" in said:
                slot = self._slots[said["slot"]]
                slot.pid, slot.told, slot.gone = said["started"], False, asyncio.Event()
                slot.born = time.monotonic()
                self._history.figures["starts"] += 1
            else:
                for number, slot in enumerate(self._slots):
                    if slot.pid == said["left"]:
                        self._left(slot, said["code"])
                        loop.call_later(AGAIN, self._order, number)

    def _left(self, slot: _Slot, code: int) -> None:
        slot.pid = None
        slot.gone.set()
        if code == -signal.SIGKILL:
            return
        newborn = code == -signal.SIGTERM and time.monotonic() - slot.born < NEWBORN
        if slot.told and code != 0 and not newborn:
            self.violations.append(f"a bot that was told to leave left with code {code}")
        if not slot.told:
            self._history.figures[f"left by itself with code {code}"] += 1


async def until(what: Callable[[], bool], seconds: float) -> bool:
    """Wait until something is so. False where it is not so in time."""
    end = time.monotonic() + seconds
    while not what():
        if time.monotonic() > end:
            return False
        await asyncio.sleep(0.05)
    return True
