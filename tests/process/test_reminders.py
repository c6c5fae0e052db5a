"""Reminders around a SIGKILL: due notes come at the next start, and no comfort note comes twice."""

import asyncio
import os
import random
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import lifecycle
from bot.sandbox.faults import CallFault
from bot.settings import PREFIX, load_settings
from tests.process.process import PATIENCE, Site, site
from tests.support.bot_harness import StillClock, buttons, english

pytestmark = pytest.mark.process

KILLS = int(os.environ.get("AFTERGLOW_TEST_KILLS", "3"))
"""The number of kills in the test of random moments."""

WATER, BATHROOM, SNACK = "Time for a glass of water?", "Quick break?", "Snack?"
TONIGHT = {WATER, BATHROOM, SNACK}
"""Due 10, 15 and 30 minutes after /done; they expire 45, 30 and 60 minutes after that."""


async def test_reminders_due_meanwhile_come_once(tmp_path: Path, sqlite_url: str) -> None:
    """After 50 minutes of downtime the bathroom break has expired, and the other two notes come once."""
    async with site(tmp_path, sqlite_url) as here:
        await done(here, minutes_ago=50)
        await here.start()
        await here.wait_until(lambda _: arrived(here) == Counter([WATER, SNACK]))
        assert await here.leave() == 0
        await here.ready()
        assert await here.leave() == 0
        assert arrived(here) == Counter([WATER, SNACK])


@pytest.mark.parametrize("carried_out", [True, False])
async def test_killed_while_sending(tmp_path: Path, sqlite_url: str, carried_out: bool) -> None:
    """A note whose request had no answer before a kill is not sent again."""
    async with site(tmp_path, sqlite_url) as here:
        await done(here, minutes_ago=31)
        here.sandbox.faults.add("sendMessage", CallFault.hang(take_effect=carried_out), times=len(TONIGHT))
        await here.start()
        await here.wait_until(lambda _: here.sandbox.faults.hanging == 1)
        await here.kill()
        here.sandbox.faults.clear()
        come = len(TONIGHT) - (0 if carried_out else 1)
        await here.ready()
        # The later notes come at the next start. A SIGTERM in the middle would leave one more unsent.
        await here.wait_until(lambda _: len(arrived(here)) == come)
        assert await here.leave() == 0
        await run_later(here)
        assert not duplicates(here)
        assert len(arrived(here)) == come


async def test_a_lost_reply_repeats_no_comfort_note(tmp_path: Path, sqlite_url: str) -> None:
    """If Telegram's reply to a comfort note is lost, the note is not sent a second time."""
    async with site(tmp_path, sqlite_url) as here:
        await done(here, minutes_ago=31)
        here.sandbox.faults.add("sendMessage", CallFault.drop_reply(), times=len(TONIGHT))
        await here.start()
        await here.wait_until(lambda _: arrived(here) == Counter(TONIGHT))
        assert await here.leave() == 0
        await run_later(here)
        assert arrived(here) == Counter(TONIGHT)


async def test_a_kill_never_repeats_a_comfort_note(tmp_path: Path, sqlite_url: str) -> None:
    """With kills at random moments from the first call on, each comfort note comes once or is skipped."""
    rng = random.Random(KILLS)
    async with site(tmp_path, sqlite_url) as here:
        await done(here, minutes_ago=31)
        for _ in range(KILLS):
            await _killed_after(here, calls=rng.randint(1, 6))
        await run_later(here)
        assert not duplicates(here)


async def _killed_after(here: Site, *, calls: int) -> None:
    """Start the bot, and kill it after this many calls."""
    before = len(here.world.history)
    await here.start()
    await here.wait_until(lambda world: len(world.history) >= before + calls)
    await here.kill()


async def done(here: Site, *, minutes_ago: int) -> None:
    """Let the person say /done that long ago, with tonight's notes, and stop the bot."""
    steps = (("/start", False), ("w:yes", True), ("w:home", True), ("/done", False), ("n:tomorrow:1", True))
    await _at(here, timedelta(minutes=-minutes_ago), steps)


async def run_later(here: Site) -> None:
    """Run the bot once more, five minutes later."""
    await _at(here, timedelta(minutes=5), (("/help", False),))


async def _at(here: Site, on: timedelta, steps: Iterable[tuple[str, bool]]) -> None:
    """Do these steps with a bot in this process, on the same database, with its clock off by `on`."""
    settings = load_settings({PREFIX + name: value for name, value in here.settings.items()}, None)
    stop = asyncio.Event()
    running = asyncio.create_task(lifecycle.run(settings, english(), stop, StillClock(datetime.now(UTC) + on)))
    try:
        for what, tapped in steps:
            await here.world.settled(here.push(what, tapped=tapped), timeout=PATIENCE)
    finally:
        stop.set()
        await running


def arrived(here: Site) -> Counter[str]:
    """The reminders in the chat, counted by text."""
    return Counter(
        message["text"]
        for message in here.world.chat(here.you)
        if any(one.get("callback_data", "").startswith("r:") for one in buttons(message))
    )


def duplicates(here: Site) -> list[str]:
    """The reminders that came more than once."""
    return [text for text, times in arrived(here).items() if times > 1]
