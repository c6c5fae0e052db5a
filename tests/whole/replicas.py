"""Several whole bots on one PostgreSQL, as the composition root joins them, in one process of tests.

Each has its own connections, its own bell and its own memory. Which of them answers is for the test to say.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

from structlog.testing import capture_logs

from bot import app
from bot.authoring.shelf import Shelf
from bot.core.budget import Allowance
from bot.reminders.round import Round
from bot.sandbox.server import Sandbox
from bot.service.open_journals import OpenJournals
from bot.service.peers import Peers
from bot.store import Store, make_engine
from bot.telegram_gate.calls import Bot
from bot.telegram_gate.presence import Among
from bot.vault.keyfile import RootKeys
from tests.rig import TOKEN, StillClock, buttons, english
from tests.service.desk import new_roots
from tests.telegram_gate.peers import talking

SOON = 20.0
"""Seconds that nothing here takes: when they are over, the test has failed."""
OFTEN, LONG = timedelta(milliseconds=250), timedelta(minutes=1)


class Replica:
    """One of them."""

    def __init__(self, store: Store, roots: RootKeys, bot: Bot, clock: StillClock) -> None:
        self.store = store
        self.here = Among(store, bot.id, OFTEN, LONG)
        self.parts = app.build(store, roots, Shelf(english()), bot, clock, 1, Allowance(burst=1_000_000), self.here)
        self.deaf = False
        self._awaited: dict[str, asyncio.Event] = {}
        self._told, self._news = self.here.told, asyncio.Event()
        self.here.told = self._hear

    def _hear(self, line: str) -> None:
        if not self.deaf:
            self._told(line)
        self._news.set()
        if line in self._awaited:
            self._awaited.pop(line).set()

    def listen_for(self, line: str, heard: asyncio.Event) -> None:
        """Set `heard` when that line is told."""
        self._awaited[line] = heard

    @property
    def journals(self) -> OpenJournals:
        """The keys in its memory."""
        return self.parts.housekeeping._open

    @property
    def peers(self) -> Peers:
        """The others, as far as it knows of them."""
        assert self.journals._peers is not None
        return self.journals._peers

    async def until(self, what: Callable[[], bool]) -> None:
        """Wait until that is so, which what is told makes so; each tells again and again that it lives."""
        async with asyncio.timeout(SOON):
            while not what():
                self._news.clear()
                await self._news.wait()

    async def holds(self, count: int) -> None:
        """Wait until it holds the keys of so many journals."""
        await self.until(lambda: len(self.journals) == count)


class Site:
    """What they share: a database, root keys, a clock, and a stand-in for Telegram with one person in it."""

    def __init__(self, url: str, sandbox: Sandbox, bot: Bot, clock: StillClock) -> None:
        self.url, self.sandbox, self.bot, self.clock = url, sandbox, bot, clock
        self.world, self.roots = sandbox.world, new_roots()
        self.you = self.world.people[0].id
        self.all: list[Replica] = []

    async def join(self, count: int = 1) -> list[Replica]:
        """So many more begin to work; all know each other when this returns."""
        new = [Replica(Store(make_engine(self.url)), self.roots, self.bot, self.clock) for _ in range(count)]
        for one in new:
            assert await one.here.enter(asyncio.Event())
            self.all.append(one)
        for one in self.all:
            await one.until(lambda one=one: one.peers.known >= len(self.all) - 1)  # type: ignore[misc]
        return new

    async def leave(self, one: Replica) -> None:
        """It has left, and nothing of its memory is left."""
        self.all.remove(one)
        await one.here.leave()
        await one.store.close()

    async def say(self, one: Replica, text: str) -> dict[str, Any]:
        """The person writes, and that one answers."""
        before = len(self.world.history)
        self.world.say(self.you, text)
        return await self._answered(one, before)

    async def tap(self, one: Replica, button: str) -> dict[str, Any]:
        """The person taps a button (its label, or its data) of the newest message that has it, and that one answers."""
        before = len(self.world.history)
        having = [
            message["message_id"]
            for message in self.world.chat(self.you)
            if any(
                button in (b["text"], b["callback_data"]) or b["callback_data"].startswith(f"{button}:")
                for b in buttons(message)
            )
        ]
        self.world.tap(self.you, having[-1], button)
        return await self._answered(one, before)

    async def _answered(self, one: Replica, before: int) -> dict[str, Any]:
        batch = list(self.world.updates.pending)
        await one.parts.workers.receive(batch)
        self.world.updates.confirm(max(update["update_id"] for update in batch) + 1)
        async with asyncio.timeout(SOON):
            while await self._waiting(one) or not self._shown(before):
                beat = self.world.pulse.next()
                if not await one.parts.workers.step():
                    # A passphrase is being stretched, in a thread of its own.
                    await asyncio.wait([beat], timeout=0.05)
                beat.cancel()
        message = self.world.last(self.you)
        assert message is not None
        return message

    async def _waiting(self, one: Replica) -> int:
        async with one.store.read() as uow:
            return await uow.inbox.pending(self.bot.id)

    def _shown(self, before: int) -> bool:
        shows = ("sendMessage", "editMessageText", "sendDocument")
        return any(call.method in shows and call.error is None for call in self.world.history[before:])

    async def arrive(self, one: Replica) -> None:
        """Come in through the door, and leave the time zone for later."""
        await self.say(one, "/start")
        await self.tap(one, "w:yes")
        await self.tap(one, "w:home")

    async def keep(self, one: Replica, note: str) -> None:
        """A short check-in with a note, kept."""
        await self.say(one, "/checkin")
        await self.tap(one, "60-second check-in")
        page = await self.tap(one, "Just me")
        while "Write it as a message" not in page["text"]:
            page = await self.tap(one, "Skip")
        await self.say(one, note)
        await self.tap(one, "Keep it")

    async def lock(self, one: Replica, passphrase: str) -> None:
        """Set a passphrase."""
        await self.say(one, "/lock")
        await self.tap(one, "Set a passphrase")
        await self.say(one, passphrase)
        assert "Your journal is locked" in (await self.say(one, passphrase))["text"]

    async def chores(self, one: Replica) -> None:
        """That one looks what is due by now, and does it."""
        ring = one.parts.alarm._ring
        assert isinstance(getattr(ring, "__self__", None), Round)
        await ring()


@asynccontextmanager
async def replicas(url: str, count: int) -> AsyncIterator[Site]:
    """So many on the database at `url`. No error may be in their log."""
    clock = StillClock()
    with capture_logs() as logs:
        async with Sandbox(TOKEN, clock.now, people=1) as sandbox, talking(sandbox.url, TOKEN) as bot, bot:
            site = Site(url, sandbox, bot, clock)
            try:
                await site.join(count)
                yield site
            finally:
                for one in list(site.all):
                    await site.leave(one)
    assert [event for event in logs if event["log_level"] in ("error", "critical")] == []
