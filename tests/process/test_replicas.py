"""Several real processes on one PostgreSQL: one polls at a time, and nobody's words are lost whoever dies."""

import asyncio
import os
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from bot.sandbox.faults import Fault
from bot.store import Store, make_engine
from bot.telegram_gate.presence import LAPSE
from bot.vault.keyfile import make_key_file
from tests.process.process import HOOK_SECRET, PATIENCE, TOKEN, Process, Site, site
from tests.process.test_leaving import helped
from tests.process.test_webhook import free_port
from tests.process.walk import ANSWERS, CHECKIN, DOOR, kept

KILLS = int(os.environ.get("AFTERGLOW_TEST_KILLS", "4"))
"""How often the test of random moments kills."""
RUNS, WAITS = "afterglow is running", "waits until that has left"
POLLS = "this process takes the updates now"


async def _instances(store: Store) -> int:
    async with store.read() as uow:
        return await uow.leases.instances()


class Replicas:
    """Processes of one bot, by the order in which they were started."""

    def __init__(self, here: Site) -> None:
        self.here = here
        self.running: list[Process] = []

    async def add(self, count: int = 1, **settings: str) -> None:
        """Start so many more, all at once."""
        new = [Process.start(self.here.folder, "run", **(self.here.settings | settings)) for _ in range(count)]
        # One after another, as each takes the next free name for its log.
        self.running += [await one for one in new]
        self.here._bot = self.running[-1]

    async def kill(self, one: Process) -> None:
        """kill -9."""
        self._gone(one)
        await one.kill()

    async def leave(self, one: Process) -> None:
        """SIGTERM, and wait until it has left."""
        self._gone(one)
        one.tell()
        assert await one.wait() == 0

    async def left_over(self) -> int:
        """How many updates are not done when all have left. What was killed is buried by those that live."""
        await self.ready()
        store = Store(make_engine(self.here.settings["database_url"]))
        try:
            async with asyncio.timeout(4 * LAPSE.total_seconds()):
                while await _instances(store) != len(self.running):  # noqa: ASYNC110  a database calls nobody
                    await asyncio.sleep(0.1)
            for one in list(self.running):
                await self.leave(one)
            assert await _instances(store) == 0
            async with store.read() as uow:
                return await uow.inbox.pending(int(TOKEN.partition(":")[0]))
        finally:
            await store.close()

    def _gone(self, one: Process) -> None:
        self.running.remove(one)
        self.here._bot = self.running[-1] if self.running else None

    def pollers(self) -> list[Process]:
        """Those that were ever told to take the updates, and still run."""
        return [one for one in self.running if POLLS in one.written]

    async def poller(self) -> Process:
        """The one that takes the updates, once there is one and its poll waits."""
        await self.until(lambda: self.pollers() and self.here.world.updates.polling)
        (one,) = self.pollers()
        return one

    async def ready(self) -> None:
        """Wait until all have begun to work, or to wait: several that start at once hold each other up."""
        await self.until(lambda: all(RUNS in one.written or WAITS in one.written for one in self.running), 4 * PATIENCE)

    async def until(self, what: Callable[[], object], patience: float = PATIENCE) -> None:
        """Wait until that is so: in what they wrote, say, which nothing tells of."""
        async with asyncio.timeout(patience):
            while not what():
                beat = self.here.world.pulse.next()
                await asyncio.wait([beat], timeout=0.1)
                beat.cancel()

    def conflicts(self) -> list[str | None]:
        """What Telegram said to those that polled while another did."""
        return [call.error for call in self.here.world.history if call.error and "onflict" in call.error]


@asynccontextmanager
async def replicas(folder: Path, url: str, count: int, **settings: str) -> AsyncIterator[Replicas]:
    """A site with so many processes, which were started at once."""
    async with site(folder, url, **settings) as here:
        # They share a key, as they share the database.
        make_key_file(Path(here.settings["key_file"]))
        made = Replicas(here)
        try:
            await made.add(count)
            await made.ready()
            yield made
        finally:
            for one in list(made.running):
                await made.kill(one)


async def test_two_start_and_migrate_an_empty_database_at_once_and_one_polls(
    tmp_path: Path, empty_database_url: str
) -> None:
    """On SQLite the second waits until the first has left; on PostgreSQL both work. Nobody meets another's poll."""
    shared = empty_database_url.startswith("postgresql")
    async with replicas(tmp_path, empty_database_url, 2) as them:
        await them.here.say("/start")
        if shared:
            poller = await them.poller()
            (other,) = set(them.running) - {poller}
        else:
            (other,) = [one for one in them.running if WAITS in one.written]
            (poller,) = set(them.running) - {other}
        await them.here.tap("w:yes")
        await them.leave(poller)
        await them.here.say("/help")
        assert not them.conflicts()
        assert "Traceback" not in poller.written + other.written


async def test_killed_while_it_polls_it_is_followed_within_seconds_and_no_update_is_lost(
    tmp_path: Path, postgresql_url: str
) -> None:
    async with replicas(tmp_path, postgresql_url, 2) as them:
        here = them.here
        await here.say("/start")
        poller = await them.poller()
        people = [person.id for person in here.world.people]
        await them.kill(poller)
        for person in people * 10:
            here.world.say(person, "/help")
        await here.see(lambda world: all(len(helped(world.chat(person))) == 10 for person in people))
        assert not them.conflicts()
        assert await them.left_over() == 0


async def test_told_to_leave_it_is_followed_before_anybody_could_take_it_for_dead(
    tmp_path: Path, postgresql_url: str
) -> None:
    async with replicas(tmp_path, postgresql_url, 2) as them:
        await them.here.say("/start")
        poller = await them.poller()
        (other,) = set(them.running) - {poller}
        await them.leave(poller)
        async with asyncio.timeout(LAPSE.total_seconds() / 2):
            await them.poller()
        assert POLLS in other.written
        assert not them.conflicts()


async def test_what_a_killed_one_had_in_its_hands_is_shown_by_another_long_before_its_lease_ends(
    tmp_path: Path, postgresql_url: str
) -> None:
    """Whoever took it hangs in the call to Telegram when it is killed; PATIENCE is a third of the lease."""
    async with replicas(tmp_path, postgresql_url, 2) as them:
        here = them.here
        await here.say("/start")
        here.sandbox.faults.add("sendMessage", Fault.hang())
        before = len(here.world.chat(here.you))
        here.world.say(here.you, "/help")
        await here.see(lambda _: here.sandbox.faults.hanging)
        # Nobody can tell from outside which of the two has it, so both go, and a third comes.
        for one in list(them.running):
            await them.kill(one)
        # Only now: what hangs goes on when the faults are cleared.
        here.sandbox.faults.clear()
        await them.add()
        await here.see(lambda world: helped(world.chat(here.you)[before:]))
        assert await them.left_over() == 0


async def test_in_webhook_mode_what_a_killed_process_held_is_taken_up_at_the_next_start(
    tmp_path: Path, database_url: str
) -> None:
    listen = f"127.0.0.1:{free_port()}"
    hook = {"webhook_url": f"http://{listen}/hook", "webhook_secret": HOOK_SECRET, "listen": listen}
    async with replicas(tmp_path, database_url, 1, **hook) as them:
        here = them.here
        await here.say("/start")
        here.sandbox.faults.add("sendMessage", Fault.hang())
        here.world.say(here.you, "/help")
        await here.see(lambda _: here.sandbox.faults.hanging)
        await them.kill(them.running[0])
        here.sandbox.faults.clear()
        await them.add()
        await here.see(lambda world: helped(world.chat(here.you)))


async def test_four_processes_killed_again_and_again_lose_nothing_and_count_once(
    tmp_path: Path, postgresql_url: str
) -> None:
    """One walks through a whole check-in, another asks for /help meanwhile; kills at moments chosen by chance."""
    chance = random.Random(KILLS)
    async with replicas(tmp_path, postgresql_url, 4) as them:
        here, steps = them.here, (*DOOR, *CHECKIN)
        other = here.world.people[1].id
        kills = set(chance.sample(range(len(steps)), k=min(KILLS, len(steps))))
        for number, step in enumerate(steps):
            before = len(here.world.history)
            answered = step(here)
            here.world.say(other, "/help")
            if number in kills:
                calls = chance.randrange(4)
                await here.see(lambda world, n=before + calls, a=answered: a(world) or len(world.history) >= n)  # type: ignore[misc]
                await them.kill(chance.choice(them.running))
                await them.add()
            await here.see(answered)
        await here.see(lambda world: len(helped(world.chat(other))) >= len(steps))
        assert await kept(here) == [ANSWERS]
        assert not them.conflicts()
        assert await them.left_over() == 0
