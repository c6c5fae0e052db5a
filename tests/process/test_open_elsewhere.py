"""Two real processes on one PostgreSQL: a journal that one opened is open in the other, though the first is dead."""

from pathlib import Path

from tests.process.process import CANARY, Site
from tests.process.test_replicas import replicas
from tests.process.walk import CHECKIN, DOOR
from tests.rig import labels

KNOWN = "journals that are opened here are open in another process too"
SECRET = "violet ladder seven moths"


async def lock(here: Site) -> None:
    """Set a passphrase."""
    await here.say("/lock")
    await here.tap("Set a passphrase")
    await here.say(SECRET)
    await here.say(SECRET)
    await here.see(lambda _: here.stands("Your journal is locked"))


async def test_opened_by_one_that_is_killed_at_once_it_is_read_through_the_other(
    tmp_path: Path, postgresql_url: str
) -> None:
    """Nothing but what was passed on, in memory, can have opened it: the passphrase is not asked for again."""
    async with replicas(tmp_path, postgresql_url, 2) as them:
        here = them.here
        for step in (*DOOR, *CHECKIN):
            await here.see(step(here))
        await lock(here)
        await them.until(lambda: all(KNOWN in one.written for one in them.running))
        poller = await them.poller()
        await here.say("/journal")
        here.world.say(here.you, SECRET)
        await here.see(lambda _: any("60-second" in label for label in labels(here.last())))
        await them.kill(poller)
        assert not here.stands(CANARY)
        here.push(next(label for label in labels(here.last()) if "60-second" in label), tapped=True)
        # The page of before may be shown once more, as the one that showed it died before it could say that it had.
        await here.see(lambda _: here.stands(CANARY))
        # A third that comes now knows of nothing.
        await them.add()
        await them.until(lambda: KNOWN in them.running[-1].written)
        await them.leave(them.running[0])
        await here.say("/journal")
        await here.see(lambda _: "The journal is locked" in here.last()["text"])
