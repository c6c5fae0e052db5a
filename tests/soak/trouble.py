"""What goes wrong around the bots: kills, weather, clocks, and their database, each at moments drawn by a die."""

import asyncio
import os
import random
import resource
import sqlite3
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from typing import Protocol

import psycopg

from tests.soak.clock import SharedClock
from tests.soak.fleet import Fleet
from tests.soak.history import History
from tests.soak.telegram import CALM, ROUGH, STORM, Telegram

ROOT = Path(__file__).parents[2]
"""Where this very code lies, for a command that is run elsewhere, away from anybody's settings."""


class Database(Protocol):
    """What can be done to a database from outside."""

    url: str

    async def trouble(self, die: random.Random, history: History, fleet: Fleet) -> None:
        """One thing goes wrong, and is right again when this returns."""


LOOK = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1])
other.execute("SELECT count(*) FROM mark").fetchall()
other.close()
"""


class Sqlite:
    """A file. Others look into it; hold its lock; its disk is full."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self._folder, self._file = folder, folder / "afterglow.db"
        self._kinds = cycle(("looked into", "locked", "looked into", "full"))
        self.url = f"sqlite:///{self._file}"

    async def trouble(self, die: random.Random, history: History, fleet: Fleet) -> None:
        match next(self._kinds):
            case "looked into":
                history.figures["database looked into"] += 1
                await self._look()
            case "locked":
                history.figures["database locked"] += 1
                await self._lock(die.choice((0.3, 2.0, 12.0)))
            case _:
                history.figures["disk full"] += 1
                await self._fill(die.uniform(0.5, 6.0), fleet)

    async def _look(self) -> None:
        """Another program opens the file, reads a row and closes it, as a command of ours or a backup does."""
        nothing = asyncio.subprocess.DEVNULL
        program = (sys.executable, "-c", LOOK, str(self._file))
        process = await asyncio.create_subprocess_exec(*program, stdin=nothing, stdout=nothing, stderr=nothing)
        await process.wait()

    async def _lock(self, seconds: float) -> None:
        """Somebody else writes, longer than the bot's patience (10 s) lasts where `seconds` says so."""
        with sqlite3.connect(self._file, timeout=0, isolation_level=None) as other:
            for _ in range(200):
                try:
                    other.execute("BEGIN IMMEDIATE")
                    break
                except sqlite3.OperationalError:
                    await asyncio.sleep(0.01)
            await asyncio.sleep(seconds)
            if other.in_transaction:
                other.execute("ROLLBACK")
        other.close()

    async def _fill(self, seconds: float, fleet: Fleet) -> None:
        """No file of the bots that run can grow. A file system of its own is really full (see `disk` in __main__)."""
        if os.path.ismount(self._folder):
            ballast = self._folder / "ballast"
            try:
                with ballast.open("wb", buffering=0) as file:
                    while True:
                        file.write(b"\0" * 65536)
            except OSError:
                await asyncio.sleep(seconds)
            ballast.unlink()
            return
        sizes = [file.stat().st_size for file in self._folder.glob("afterglow.db*")]
        limited = []
        for pid in fleet.pids():
            try:
                _, hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)
                resource.prlimit(pid, resource.RLIMIT_FSIZE, (min(sizes, default=0), hard))
                limited.append(pid)
            except ProcessLookupError:
                continue
        await asyncio.sleep(seconds)
        for pid in limited:
            try:
                resource.prlimit(pid, resource.RLIMIT_FSIZE, (hard, hard))
            except ProcessLookupError:
                continue


class Postgres:
    """A database of a server: its connections are cut; where `restart` is given, the server goes and comes."""

    def __init__(self, url: str, admin: str, restart: Callable[[str], Awaitable[None]] | None) -> None:
        self.url, self._admin, self._restart = url, admin, restart
        self._kinds = cycle(("cut", "fast", "immediate") if restart is not None else ("cut",))

    async def trouble(self, die: random.Random, history: History, fleet: Fleet) -> None:
        kind = next(self._kinds)
        if self._restart is not None and kind != "cut":
            history.figures[f"PostgreSQL restarted ({kind})"] += 1
            await self._restart(kind)
        else:
            history.figures["connections cut"] += 1
            await asyncio.to_thread(self._cut)

    def _cut(self) -> None:
        name = psycopg.conninfo.conninfo_to_dict(self.url)["dbname"]
        with psycopg.connect(self._admin, autocommit=True) as admin:
            admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])


@dataclass(frozen=True, slots=True)
class Pauses:
    """The mean pauses between troubles of each kind, in seconds. None: never."""

    kill: float | None = 3.0
    leave: float | None = 20.0
    database: float | None = 14.0
    clock: float | None = 8.0
    weather: float | None = 6.0
    forbidden: float | None = 12.0
    rotation: float | None = 30.0


class Trouble:
    """All that goes wrong, side by side, until it is told to stop."""

    def __init__(
        self, seed: str, pauses: Pauses, telegram: Telegram, fleet: Fleet, database: Database, clock: SharedClock
    ) -> None:
        self._seed, self._pauses = seed, pauses
        self._telegram, self._fleet, self._database, self._clock = telegram, fleet, database, clock
        self._history = telegram.record
        self._stuck_until = 0.0
        self.jumps: tuple[timedelta, ...] = (
            *(timedelta(minutes=3),) * 6,
            *(timedelta(minutes=11),) * 4,
            timedelta(hours=2),
            timedelta(days=1),
        )

    async def run(self, stop: asyncio.Event) -> None:
        """Make trouble until `stop`, then set all right again."""
        pauses = self._pauses
        work = (
            (pauses.kill, self._kill),
            (pauses.leave, self._leave),
            (pauses.database, self._data),
            (pauses.clock, self._jump),
            (pauses.weather, self._weather),
            (pauses.forbidden, self._forbid),
            (pauses.rotation, self._rotate),
            (0.7, self._release),
        )
        tasks = [
            asyncio.create_task(self._each(mean, act, random.Random(f"{self._seed} {act.__name__}"), stop))
            for mean, act in work
            if mean is not None
        ]
        await asyncio.gather(*tasks)
        self._telegram.chance.weather = CALM
        self._telegram.queue.odd = 0.0
        self._telegram.chance.release()

    async def _each(
        self,
        mean: float,
        act: Callable[[random.Random], Awaitable[None]],
        die: random.Random,
        stop: asyncio.Event,
    ) -> None:
        while not stop.is_set():
            try:
                async with asyncio.timeout(die.uniform(0.2, 1.8) * mean):
                    await stop.wait()
            except TimeoutError:
                await act(die)

    async def _kill(self, die: random.Random) -> None:
        self._fleet.kill(die)

    async def _leave(self, die: random.Random) -> None:
        if live := self._fleet.live:
            await self._fleet.tell(die.choice(live))

    async def _data(self, die: random.Random) -> None:
        await self._database.trouble(die, self._history, self._fleet)

    async def _jump(self, die: random.Random) -> None:
        self._history.figures["clock jumps"] += 1
        by = die.choice(self.jumps)
        self._history.figures["days jumped"] += by.days
        self._clock.move(by)

    async def _weather(self, die: random.Random) -> None:
        self._telegram.chance.weather = die.choice((CALM, ROUGH, ROUGH, STORM))
        self._telegram.queue.odd = die.choice((0.0, 0.1, 0.4))

    async def _forbid(self, die: random.Random) -> None:
        """One person cannot be written to for some seconds, and nobody says so but the answer to a message."""
        chat = self._telegram.world.chats[die.choice(self._telegram.world.people).id]
        if chat.blocked:
            return
        self._history.figures["forbidden without a word"] += 1
        chat.blocked = True
        await asyncio.sleep(die.uniform(0.5, 3.0))
        chat.blocked = False

    async def _rotate(self, die: random.Random) -> None:
        """Somebody rotates the keys while all this goes on; now and then that, too, is killed, and done again later."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "keys", "rotate"),
            cwd=self._fleet.folder,
            env=os.environ | self._fleet.environment | {"PYTHONPATH": str(ROOT)},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            async with asyncio.timeout(die.uniform(1, 6) if die.random() < 0.3 else 60):
                code = await process.wait()
            self._history.figures["keys rotated" if code == 0 else "rotations cut off"] += 1
        except TimeoutError:
            process.kill()
            await process.wait()
            self._history.figures["rotations killed"] += 1

    async def _release(self, die: random.Random) -> None:
        """What hangs goes on; now and then only when the bot has given up waiting (it does after ten seconds)."""
        now = asyncio.get_running_loop().time()
        if now < self._stuck_until:
            return
        if die.random() < 0.02:
            self._history.figures["stuck beyond the time-out"] += 1
            self._stuck_until = now + 12
            return
        self._telegram.chance.release()
