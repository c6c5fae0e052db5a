"""SIGTERM: it takes nothing new, ends what is under way, and leaves in time; what waited is there at the next start."""

import time
from pathlib import Path

from bot.sandbox.faults import Fault
from tests.process.process import site

IN_TIME = 10.0
"""Seconds that the issue gives it to leave."""


async def test_it_leaves_in_time_with_twenty_waiting_and_loses_none(tmp_path: Path, sqlite_url: str) -> None:
    """Twenty messages are taken in while Telegram answers nothing; then SIGTERM. After a restart all are answered."""
    async with site(tmp_path, sqlite_url) as here:
        await here.ready()
        await here.say("/start")
        here.sandbox.faults.add("sendMessage", Fault.hang(), times=1000)
        people = [person.id for person in here.world.people]
        for person in people * 10:
            here.world.say(person, "/help")
        await here.see(lambda world: here.sandbox.faults.hanging and not world.updates.pending)
        told = time.monotonic()
        assert await here.leave() == 0
        assert time.monotonic() - told < IN_TIME
        here.sandbox.faults.clear()
        await here.start()
        await here.see(lambda world: all(len(helped(world.chat(person))) == 10 for person in people))


async def test_a_long_poll_does_not_keep_it(tmp_path: Path, sqlite_url: str) -> None:
    async with site(tmp_path, sqlite_url) as here:
        await here.ready()
        await here.see(lambda world: world.updates.polling)
        told = time.monotonic()
        assert await here.leave() == 0
        assert time.monotonic() - told < IN_TIME
        assert "Traceback" not in here.bot.written


def helped(chat: list[dict[str, object]]) -> list[object]:
    """The messages that /help brought."""
    return [message["text"] for message in chat if "quiet companion for the time" in str(message.get("text"))]
