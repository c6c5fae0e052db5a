"""SIGTERM: the bot takes nothing new, finishes its work and ends in time, and waiting updates are answered at the next
start."""

import time
from pathlib import Path

import pytest

from bot.sandbox.faults import CallFault
from tests.process.process import site
from tests.process.walk import DOOR
from tests.support.bot_harness import english

pytestmark = pytest.mark.process

IN_TIME = 10.0
"""Seconds within which the bot must have ended."""


async def test_a_stop_with_twenty_waiting_is_in_time(tmp_path: Path, sqlite_url: str) -> None:
    """Telegram hangs while twenty messages arrive; SIGTERM ends the bot in time, and a restart answers all."""
    async with site(tmp_path, sqlite_url) as here:
        await here.ready()
        for step in DOOR:
            await here.wait_until(step(here))
        here.sandbox.faults.add("sendMessage", CallFault.hang(), times=1000)
        for _ in range(20):
            here.world.say(here.you, "/privacy")
        await here.wait_until(lambda world: here.sandbox.faults.hanging and not world.updates.pending)
        signalled_at = time.monotonic()
        assert await here.leave() == 0
        assert time.monotonic() - signalled_at < IN_TIME
        here.sandbox.faults.clear()
        await here.start()
        await here.wait_until(lambda world: len(answers(world.chat(here.you))) == 20)


async def test_a_long_poll_does_not_keep_it(tmp_path: Path, sqlite_url: str) -> None:
    """A signal ends the bot in time during a long poll."""
    async with site(tmp_path, sqlite_url) as here:
        await here.ready()
        await here.wait_until(lambda world: world.updates.polling)
        signalled_at = time.monotonic()
        assert await here.leave() == 0
        assert time.monotonic() - signalled_at < IN_TIME
        assert "Traceback" not in here.bot.written


def answers(chat: list[dict[str, object]]) -> list[object]:
    """The bot's answers to /privacy."""
    shown = english().speak("en")("privacy")
    return [message["text"] for message in chat if shown[:20] in str(message.get("text"))]
