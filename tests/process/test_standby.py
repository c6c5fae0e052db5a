"""Several real processes on one database: one works, the others stand by and take over, and no words are lost."""

import asyncio
import os
import random
import signal
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import psycopg
import pytest

from bot.store.address import locate
from bot.vault.keyfile import make_key_file
from tests.process.process import PATIENCE, Process, Site, site
from tests.process.walk import ANSWERS, CHECKIN, DOOR, kept

pytestmark = pytest.mark.process

KILLS = int(os.environ.get("AFTERGLOW_TEST_KILLS", "3"))
"""The number of kills in the test of random moments."""
RUNS, STANDS_BY = "afterglow is running", "standing by"


class Pair:
    """Processes of one bot, in the order of their starts."""

    def __init__(self, here: Site) -> None:
        self.here = here
        self.running: list[Process] = []

    async def add(self) -> Process:
        """Start one more process."""
        await self.here.start()
        self.running.append(self.here.bot)
        return self.here.bot

    async def until(self, what: Callable[[], object]) -> None:
        """Wait until the condition holds. It is also checked at intervals, because log files give no notice."""
        async with asyncio.timeout(PATIENCE):
            while not what():
                beat = self.here.world.pulse.next()
                await asyncio.wait([beat], timeout=0.1)
                beat.cancel()

    def working(self) -> list[Process]:
        """The processes that have begun to work and still run."""
        return [one for one in self.running if RUNS in one.written]

    async def kill(self, one: Process) -> None:
        """End a process with SIGKILL."""
        self.running.remove(one)
        await one.kill()
        if self.running:
            self.here._bot = self.running[-1]


@asynccontextmanager
async def pair(folder: Path, url: str) -> AsyncIterator[Pair]:
    """A site with one working process and one standby."""
    async with site(folder, url) as here:
        made = Pair(here)
        # Both processes share the key file and the database.
        make_key_file(Path(here.settings["key_file"]))
        try:
            first = await made.add()
            await made.until(lambda: RUNS in first.written)
            second = await made.add()
            await made.until(lambda: STANDS_BY in second.written)
            yield made
        finally:
            for one in list(made.running):
                await made.kill(one)


async def test_a_standby_takes_over(tmp_path: Path, database_url: str) -> None:
    """After a SIGKILL during a check-in the standby works within seconds, and every answer is kept."""
    async with pair(tmp_path, database_url) as two:
        first, second = two.running
        for step in DOOR:
            await two.here.wait_until(step(two.here))
        steps = iter(CHECKIN)
        for _ in range(3):
            await two.here.wait_until(next(steps)(two.here))
        await two.kill(first)
        killed = time.monotonic()
        await two.until(lambda: RUNS in second.written)
        # The goal is two seconds on an idle machine, which the soak measures.
        assert time.monotonic() - killed < 10
        for step in steps:
            await two.here.wait_until(step(two.here))
        assert await kept(two.here) == [ANSWERS]
        assert not [call for call in two.here.world.history if call.error and "onflict" in call.error]


async def test_killed_at_any_moment(tmp_path: Path, database_url: str) -> None:
    """The working process is killed repeatedly at random moments. Each answer is stored exactly once."""
    rng = random.Random(KILLS)
    async with pair(tmp_path, database_url) as two:
        for step in DOOR:
            await two.here.wait_until(step(two.here))
        for number, step in enumerate(CHECKIN):
            answered = step(two.here)
            if number < KILLS:
                await asyncio.sleep(rng.random() * 0.2)
                (working,) = two.working()
                await two.kill(working)
                await two.add()
                await two.until(two.working)
            await two.here.wait_until(answered)
        assert await kept(two.here) == [ANSWERS]


async def test_a_stopped_process_keeps_its_lock(tmp_path: Path, database_url: str) -> None:
    """A process that hangs keeps the lock until its supervisor kills it. Then the standby works."""
    async with pair(tmp_path, database_url) as two:
        first, second = two.running
        first.tell(signal.SIGSTOP)
        await asyncio.sleep(2.5)
        assert RUNS not in second.written
        await two.kill(first)
        await two.until(lambda: RUNS in second.written)


async def test_told_to_leave_it_hands_over(tmp_path: Path, database_url: str) -> None:
    """After a SIGTERM the working process ends with code 0, and the standby works at once."""
    async with pair(tmp_path, database_url) as two:
        first, second = two.running
        first.tell()
        assert await first.wait() == 0
        two.running.remove(first)
        await two.until(lambda: RUNS in second.written)


async def test_a_cut_lock_is_won_by_one(tmp_path: Path, postgresql_url: str) -> None:
    """After the session with the lock is cut, one process works, and the chat continues."""
    async with pair(tmp_path, postgresql_url) as two:
        for step in DOOR:
            await two.here.wait_until(step(two.here))
        with psycopg.connect(locate(postgresql_url).server, autocommit=True) as admin:
            admin.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted "
                "AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
            )
        for step in CHECKIN:
            await two.here.wait_until(step(two.here))
        assert await kept(two.here) == [ANSWERS]


@pytest.mark.parametrize("stands_by", [False, True])
async def test_the_supervisor_is_told(tmp_path: Path, sqlite_url: str, stands_by: bool) -> None:
    """systemd hears that the process is up and, repeatedly, that its loop runs. This holds on standby too."""
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(address)
        listening.settimeout(PATIENCE)
        heard: list[str] = []
        async with site(tmp_path, sqlite_url) as here:
            if stands_by:
                await here.ready()
            environment = {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "1000000"}
            one = await Process.start(tmp_path, "run", extra=environment, **here.settings)
            try:
                while not {"READY=1", "WATCHDOG=1"} <= set(heard) or heard.count("WATCHDOG=1") < 3:
                    heard += (await asyncio.to_thread(listening.recv, 1024)).decode().splitlines()
            finally:
                await one.kill()
        assert "STATUS=standing by" in heard
