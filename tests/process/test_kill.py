"""SIGKILL between and during the steps of a check-in loses nothing and doubles nothing."""

import os
import random
from pathlib import Path

import pytest

from bot.sandbox.faults import CallFault
from tests.process.process import Site, site
from tests.process.walk import ANSWERS, CHECKIN, DOOR, Step, kept

pytestmark = pytest.mark.process

KILLS = int(os.environ.get("AFTERGLOW_TEST_KILLS", "8"))
"""The number of kills in the test of random moments."""


async def test_killed_between_any_two_steps(tmp_path: Path, sqlite_url: str) -> None:
    """After a kill at any step the chat continues, and the next step may happen while the bot is down."""
    async with site(tmp_path, sqlite_url) as here:
        await here.start()
        for step in (*DOOR, *CHECKIN):
            answered = step(here)
            await here.wait_until(answered)
            await here.kill()
            await here.start()
        assert await kept(here) == [ANSWERS]


async def test_killed_between_steps_on_postgresql(tmp_path: Path, postgresql_url: str) -> None:
    """On PostgreSQL a kill after every fourth step loses nothing either."""
    async with site(tmp_path, postgresql_url) as here:
        await here.start()
        for number, step in enumerate((*DOOR, *CHECKIN)):
            await here.wait_until(step(here))
            if number % 4 == 3:
                await here.kill()
                await here.start()
        assert await kept(here) == [ANSWERS]


@pytest.mark.parametrize("seed", range(1, 1 + max(1, KILLS // 8)))
async def test_killed_at_any_moment(tmp_path: Path, sqlite_url: str, seed: int) -> None:
    """After a kill during random steps, each tap is answered exactly once."""
    rng = random.Random(seed)
    steps = (*DOOR, *CHECKIN)
    in_the_midst = set(rng.sample(range(len(steps)), k=min(KILLS, 8)))
    async with site(tmp_path, sqlite_url) as here:
        await here.start()
        for number, step in enumerate(steps):
            if number in in_the_midst:
                await _killed_in(here, step, rng)
            else:
                await here.wait_until(step(here))
        assert await kept(here) == [ANSWERS]


async def _killed_in(here: Site, step: Step, rng: random.Random) -> None:
    """Do a step, kill the bot during it, start it again and wait until the step is answered."""
    faults, before = here.sandbox.faults, len(here.world.history)
    match rng.randrange(3):
        case 0:  # while the update is on its way, or is being stored or processed
            calls = rng.randrange(4)
            answered = step(here)
            await here.wait_until(lambda world: answered(world) or len(world.history) >= before + calls)
        case _:  # while Telegram carries out a call, before or after its effect
            for method in ("sendMessage", "editMessageText"):
                faults.add(method, CallFault.hang(take_effect=rng.random() < 0.5))
            answered = step(here)
            await here.wait_until(lambda _: faults.hanging)
    await here.kill()
    faults.clear()
    await here.start()
    await here.wait_until(answered)
