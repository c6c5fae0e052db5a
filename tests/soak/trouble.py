"""Troubles around the bots: kills, bad weather, wrong clocks and faults of the database, at random moments."""

import asyncio
import os
import random
import resource
import sqlite3
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from typing import Any, Protocol

import psycopg
from psycopg import sql

from bot.sandbox.faults import ANY, CallFault
from tests.soak.clock import SharedClock
from tests.soak.fleet import WATCHDOG, Fleet, until
from tests.soak.history import History
from tests.soak.telegram import CALM, ROUGH, STORM, Telegram

ROOT = Path(__file__).parents[2]
"""The root of this repository, for commands that run in another folder, away from anybody's settings."""


class Database(Protocol):
    """A database that can be disturbed from outside."""

    url: str

    async def disturb(self, rng: random.Random, history: History, fleet: Fleet) -> None:
        """Do one kind of harm, and undo it before this returns."""

    async def make_unavailable(self, seconds: float) -> None:
        """Make the database unavailable for this many seconds."""

    async def cut_lock(self) -> bool:
        """Take the lock from the process that holds it. Returns False if only that process can release it."""


LOOK = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1])
other.execute("SELECT count(*) FROM metadata").fetchall()
other.close()
"""


class Sqlite:
    """An SQLite file that other programs open and lock, and whose disk gets full."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self._folder, self._file = folder, folder / "afterglow.db"
        self._kinds = cycle(("looked into", "locked", "full"))
        self.url = f"sqlite:///{self._file}"

    async def disturb(self, rng: random.Random, history: History, fleet: Fleet) -> None:
        """Let another program open the file, lock it, or fill the disk."""
        match next(self._kinds):
            case "looked into":
                history.figures["database looked into"] += 1
                await self._look()
            case "locked":
                history.figures["database locked"] += 1
                await self._lock(rng.choice((0.3, 2.0, 6.0)))
            case _:
                history.figures["disk full"] += 1
                await self._fill(rng.uniform(0.5, 6.0), fleet)

    async def make_unavailable(self, seconds: float) -> None:
        """Lock the file for this many seconds."""
        await self._lock(seconds)

    async def cut_lock(self) -> bool:
        """Only the process that holds SQLite's lock can release it."""
        return False

    async def _look(self) -> None:
        """Open the file, read a row and close it in another process, as a command or a backup does."""
        nothing = asyncio.subprocess.DEVNULL
        program = (sys.executable, "-c", LOOK, str(self._file))
        process = await asyncio.create_subprocess_exec(*program, stdin=nothing, stdout=nothing, stderr=nothing)
        await process.wait()

    async def _lock(self, seconds: float) -> None:
        """Lock the file as another writer, for longer than the bot's patience of 4 s if `seconds` says so."""
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
        """Let no file of the running bots grow. A file system of its own is really full, see `disk` in __main__."""
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
    """A PostgreSQL database whose connections are cut. With `restart`, the server is restarted too."""

    def __init__(self, url: str, admin: str, restart: Callable[[str], Awaitable[None]] | None) -> None:
        self.url, self._admin, self._restart = url, admin, restart
        self._name = str(psycopg.conninfo.conninfo_to_dict(url)["dbname"])
        kinds = ("cut the lock", "cut the work", "fast", "cut all", "cut the lock", "immediate")
        self._kinds = cycle(kind for kind in kinds if restart is not None or kind.startswith("cut"))

    async def disturb(self, rng: random.Random, history: History, fleet: Fleet) -> None:
        """Cut connections or restart the server."""
        kind = next(self._kinds)
        if self._restart is not None and not kind.startswith("cut"):
            history.figures[f"PostgreSQL restarted ({kind})"] += 1
            await self._restart(kind)
        else:
            history.figures[f"connections: {kind}"] += 1
            await asyncio.to_thread(self._cut, kind)

    async def make_unavailable(self, seconds: float) -> None:
        """Refuse connections for this many seconds."""
        await asyncio.to_thread(self._allow_connections, allowed=False)
        await asyncio.to_thread(self._cut, "cut all")
        await asyncio.sleep(seconds)
        await asyncio.to_thread(self._allow_connections, allowed=True)

    async def cut_lock(self) -> bool:
        """Cut only the session that holds the lock."""
        await asyncio.to_thread(self._cut, "cut the lock")
        return True

    def _cut(self, kind: str) -> None:
        """End the sessions of the bots: all, those with the lock, or those without."""
        holds = "pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted)"
        which = {"cut all": "true", "cut the lock": holds, "cut the work": f"NOT {holds}"}[kind]
        with self._connect_admin() as admin:
            admin.execute(
                f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s AND {which}",  # noqa: S608
                [self._name],
            )

    def _allow_connections(self, *, allowed: bool) -> None:
        """Allow or refuse new connections to the database."""
        with self._connect_admin() as admin:
            statement = sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS {}")
            admin.execute(statement.format(sql.Identifier(self._name), sql.Literal(allowed)))

    def _connect_admin(self) -> "psycopg.Connection[tuple[Any, ...]]":
        """A connection to another database of the server."""
        return psycopg.connect(self._admin, autocommit=True)


@dataclass(frozen=True, slots=True)
class Pauses:
    """The mean seconds between troubles of each kind; None for never."""

    kill: float | None = 2.0
    leave: float | None = 20.0
    stop: float | None = 25.0
    database: float | None = 14.0
    outage: float | None = 40.0
    clock: float | None = 5.0
    wrong: float | None = 15.0
    weather: float | None = 6.0
    flood: float | None = 9.0
    forbidden: float | None = 12.0
    rotation: float | None = 30.0


QUIETLY = Pauses(None, None, None, None, None, None, None, None, None, None, None)
LONG = timedelta(seconds=160)
"""Longer than Telegram keeps a tap."""


class Trouble:
    """All kinds of trouble, in parallel, until they are stopped."""

    def __init__(
        self, seed: str, pauses: Pauses, telegram: Telegram, fleet: Fleet, database: Database, clock: SharedClock
    ) -> None:
        self._seed, self._pauses = seed, pauses
        self._telegram, self._fleet, self._database, self._clock = telegram, fleet, database, clock
        self._history = telegram.record
        self._stuck_until = 0.0
        self._at_the_database = asyncio.Lock()
        self.jumps: tuple[timedelta, ...] = (
            *(timedelta(seconds=70),) * 4,
            *(timedelta(minutes=11),) * 8,
            timedelta(hours=2),
            timedelta(hours=9),
        )
        self.errors: tuple[timedelta, ...] = (
            timedelta(0),
            timedelta(minutes=-10),
            timedelta(hours=2),
            timedelta(hours=-2),
            timedelta(hours=3),
        )

    async def run(self, stop: asyncio.Event) -> None:
        """Make trouble until `stop`, then restore calm."""
        pauses = self._pauses
        work = (
            (pauses.kill, self._kill),
            (pauses.leave, self._leave),
            (pauses.stop, self._hang),
            (pauses.database, self._data),
            (pauses.outage, self._outage),
            (pauses.clock, self._jump),
            (pauses.wrong, self._wrong),
            (pauses.weather, self._weather),
            (pauses.flood, self._flood),
            (pauses.forbidden, self._forbid),
            (pauses.rotation, self._rotate),
            (0.7, self._release),
        )
        tasks = [
            asyncio.create_task(self._repeat(mean, act, random.Random(f"{self._seed} {act.__name__}"), stop))
            for mean, act in work
            if mean is not None
        ]
        await asyncio.gather(*tasks)
        self._telegram.chance.weather = CALM
        self._telegram.queue.odd = 0.0
        self._telegram.chance.clear()
        self._clock.set_wrong(timedelta(0))

    async def _repeat(
        self,
        mean: float,
        act: Callable[[random.Random], Awaitable[None]],
        rng: random.Random,
        stop: asyncio.Event,
    ) -> None:
        """Do one kind of trouble again and again, with random pauses."""
        while not stop.is_set():
            try:
                async with asyncio.timeout(rng.uniform(0.2, 1.8) * mean):
                    await stop.wait()
            except TimeoutError:
                await act(rng)

    async def _kill(self, rng: random.Random) -> None:
        """Kill a running bot, mostly the one that works."""
        self._fleet.kill(rng)

    async def _leave(self, rng: random.Random) -> None:
        """Send a SIGTERM to a process, mostly to the one that works."""
        working = self._fleet.working
        if live := self._fleet.live:
            await self._fleet.terminate(working if working is not None and rng.random() < 0.6 else rng.choice(live))

    async def _hang(self, rng: random.Random) -> None:
        """Let the working bot hang. Either the watchdog kills it, or its lock is cut, another bot works, and then it
        continues.

        While it hangs and has the lock, no bot works, and people wait.
        """
        fleet = self._fleet
        number = fleet.working
        if number is None:
            return
        pid = fleet.slots[number].pid
        assert pid is not None
        fleet.suspend_one(number)
        if rng.random() < 0.5:
            return
        async with self._at_the_database:
            if not await self._database.cut_lock():
                return
        if await until(lambda: fleet.working not in (None, number), WATCHDOG - 1) and fleet.continue_one(number, pid):
            self._history.figures["went on after another had taken over"] += 1

    async def _data(self, rng: random.Random) -> None:
        """Disturb the database, and record when."""
        async with self._at_the_database:
            began = time.monotonic()
            await self._database.disturb(rng, self._history, self._fleet)
            self._history.troubles.append((began, time.monotonic()))

    async def _outage(self, rng: random.Random) -> None:
        """Let the database, all bots or Telegram be unavailable for longer than Telegram keeps a tap."""
        what = rng.choice(("the database", "all bots", "Telegram"))
        self._history.figures[f"outages of {LONG.total_seconds():.0f} s: {what}"] += 1
        if what == "the database":
            async with self._at_the_database:
                passing = asyncio.create_task(self._passes(0.8))
                began = time.monotonic()
                await self._database.make_unavailable(1.6)
                self._history.troubles.append((began, time.monotonic()))
                await passing
        elif what == "all bots":
            self._fleet.wanted = False
            for number in self._fleet.live:
                self._fleet.kill_one(number)
            await self._passes(0.5)
            await until(lambda: not self._fleet.live, 5)
            await self._fleet.resume()
        else:
            self._telegram.chance.add_lasting(ANY, CallFault.drop_request(), 1.5)
            await self._passes(0.7)

    async def _passes(self, after: float) -> None:
        """Let the long time pass after this many seconds."""
        await asyncio.sleep(after)
        self._clock.move(LONG)

    async def _jump(self, rng: random.Random) -> None:
        """Let time pass, mostly while Telegram holds no tap that would then be too old."""
        by = rng.choice(self.jumps)
        if rng.random() < 0.8:
            await until(lambda: not self._telegram.queue.pending, 1.0)
        self._history.figures["minutes made to pass"] += round(by / timedelta(minutes=1))
        self._clock.move(by)

    async def _wrong(self, rng: random.Random) -> None:
        """Make the bots' clock wrong or right."""
        self._history.figures["the bots' clock set wrong or right"] += 1
        self._clock.set_wrong(rng.choice(self.errors))

    async def _weather(self, rng: random.Random) -> None:
        """Change how often calls fail and updates are repeated."""
        self._telegram.chance.weather = rng.choice((CALM, ROUGH, ROUGH, STORM))
        self._telegram.queue.odd = rng.choice((0.0, 0.1, 0.4))

    async def _flood(self, rng: random.Random) -> None:
        """Halt one chat for some seconds."""
        self._history.figures["429 for one chat"] += 1
        self._telegram.chance.halt(rng.choice((2, 4, 15)), rng.choice(self._telegram.world.people).id)

    async def _forbid(self, rng: random.Random) -> None:
        """Make one person unreachable for some seconds, which only refused calls show."""
        chat = self._telegram.world.chats[rng.choice(self._telegram.world.people).id]
        if chat.blocked:
            return
        self._history.figures["forbidden without a word"] += 1
        chat.blocked = True
        await asyncio.sleep(rng.uniform(0.5, 3.0))
        chat.blocked = False

    async def _rotate(self, rng: random.Random) -> None:
        """Add a root to the key file. The working bot, or the next one, seals everything under it."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "keys", "rotate"),
            cwd=self._fleet.folder,
            env=os.environ | self._fleet.environment | {"PYTHONPATH": str(ROOT)},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            async with asyncio.timeout(rng.uniform(1, 6) if rng.random() < 0.3 else 60):
                code = await process.wait()
            self._history.figures["keys rotated" if code == 0 else "rotations refused, as one was under way"] += 1
        except TimeoutError:
            process.kill()
            await process.wait()
            self._history.figures["rotations killed"] += 1

    async def _release(self, rng: random.Random) -> None:
        """Continue hanging calls, but now and then only after the bot's time-out of ten seconds."""
        now = asyncio.get_running_loop().time()
        if now < self._stuck_until:
            return
        if rng.random() < 0.02:
            self._history.figures["stuck beyond the time-out"] += 1
            self._stuck_until = now + 12
            return
        self._telegram.chance.release()
