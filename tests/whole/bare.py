"""The whole bot, joined as in the composition root, over HTTP to the sandbox, but driven by a test and without a rate
limit.

It suits tests that send thousands of updates: nothing waits in real time, and an error inside the bot fails the test.
"""

import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from structlog.testing import capture_logs

from bot import app
from bot.authoring.live_content import LiveContent
from bot.core.person import ChatState, Person
from bot.core.quota import Allowance
from bot.sandbox.server import Sandbox
from bot.store import Store, locate
from bot.telegram_gate.rate_limit import RateLimit
from bot.telegram_gate.raw_api import Bot
from tests.service.service_fixtures import ONE, Service
from tests.support.bot_harness import TOKEN, english
from tests.telegram_gate.peers import talking

PEOPLE = 4
FAST = 1_000_000
"""A rate that no test reaches."""


class Bare(Service):
    """The bot, its sandbox, and ways to hand over updates."""

    def __init__(self, store: Store, sandbox: Sandbox, bot: Bot) -> None:
        super().__init__(store)
        self.sandbox, self.world = sandbox, sandbox.world
        self.parts = app.build(store, self.roots, LiveContent(english()), bot, self.clock, Allowance(burst=FAST))
        self.parts.dispatcher.catching_up = False
        self._last = 0

    async def take(self, *contents: dict[str, Any]) -> None:
        """Hand over updates, each after all rows of the one before were delivered."""
        for content in contents:
            self._last += 1
            await self.parts.dispatcher.receive([{"update_id": self._last, **content}])
            await self.idle()
        assert await self.counted("outbox") == 0

    async def idle(self) -> None:
        """Wait until no update is being processed and no row is waiting."""
        while self.parts.dispatcher.busy or self.parts.deliveries.waiting:
            await self.parts.dispatcher.settled()
            await self.parts.deliveries.idle()

    def user(self, who: int = ONE) -> dict[str, Any]:
        """A person as they appear in updates."""
        return self.world.person(who).as_user()

    def message(self, who: int = ONE, **content: Any) -> dict[str, Any]:
        """An update with a private message of any content."""
        head = {"message_id": 900_000_001, "date": 0, "from": self.user(who), "chat": {"id": who, "type": "private"}}
        return {"message": head | content}

    def tap(self, data: Any, who: int = ONE, message: int = 1, **more: Any) -> dict[str, Any]:
        """An update with a tap with any data, under any message."""
        under = {"message_id": message, "date": 0, "chat": {"id": who, "type": "private"}, "text": "…"}
        return {"callback_query": self.world.callbacks.ask(self.world.person(who), under, data) | more}

    def calls(self) -> int:
        """The number of calls to Telegram so far."""
        return len(self.world.history)

    def data(self, who: int = ONE) -> list[str]:
        """The data of each button under the bot's newest message with buttons."""
        for message in reversed(self.world.chat(who)):
            rows = message.get("reply_markup", {}).get("inline_keyboard", [])
            if rows:
                return [button["callback_data"] for row in rows for button in row if "callback_data" in button]
        return []

    def under(self, who: int = ONE) -> int:
        """The id of the bot's newest message."""
        message = self.world.last(who)
        assert message is not None
        return int(message["message_id"])

    async def press(self, data: str, who: int = ONE) -> None:
        """Tap the button under the bot's newest message whose data is this text or starts with it and a colon."""
        whole = next(one for one in self.data(who) if one == data or one.startswith(f"{data}:"))
        await self.take(self.tap(whole, who, self.under(who)))

    async def arrive(self, who: int = ONE) -> None:
        """Pass the door, without setting a time zone."""
        await self.take(self.message(who, text="/start"))
        await self.press("w:yes", who)
        await self.press("w:home", who)

    async def walk(self, who: int = ONE, *, to: str = "") -> None:
        """Begin the short check-in after a second, and skip to the question `to`."""
        self.clock.move(timedelta(seconds=1))
        await self.take(self.message(who, text="/checkin"))
        await self.press("c:new:quick", who)
        while to and not any(f":{to}:" in data for data in self.data(who)):
            # At the end, ask for a few more questions.
            await self.press(next(data for data in self.data(who) if data.endswith((":s", ":end:m"))), who)

    async def known(self, who: int = ONE) -> Person:
        """The stored person, without the state of their chat."""
        return replace(await self.person(who), chat=ChatState())

    async def counts(self) -> dict[str, int]:
        """The number of rows in each table with personal data, and of planned reminders."""
        counts = {name: await self.counted(name) for name in ("account", "entry", "ledger")}
        async with self.store.read() as uow:
            boxes = await uow.accounts.schedules(b"", 1000)
        return counts | {"reminder": sum(len(self.accounts.schedule_of(*box)) for box in boxes)}

    async def counted(self, table: str) -> int:
        """The number of rows in a table."""
        async with self.store.read() as uow:
            return (await uow.all_tables.counts([table]))[table]


@asynccontextmanager
async def bare(template: Path, people: int = PEOPLE, made: type[Bare] = Bare) -> AsyncIterator[Bare]:
    """A bot on a copy of the migrated SQLite file `template`. An error in its log fails the test."""
    with tempfile.TemporaryDirectory() as folder, capture_logs() as logs:
        shutil.copy(template, Path(folder) / "afterglow.db")
        store = Store(locate(f"sqlite:///{folder}/afterglow.db"))
        sandbox = Sandbox(TOKEN, people=people)
        try:
            async with sandbox, talking(sandbox.url, TOKEN, RateLimit(per_second=FAST, chat_burst=FAST)) as bot, bot:
                yield made(store, sandbox, bot)
        finally:
            await store.close()
    errors = [event for event in logs if event["log_level"] in ("error", "critical")]
    assert not errors, errors
