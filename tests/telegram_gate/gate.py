"""The components of the gate, joined as in the composition root, on SQLite and with a sandbox for Telegram."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from bot import app, lifecycle
from bot.authoring.live_content import LiveContent
from bot.core.person import Person, PersonSettings
from bot.core.quota import Allowance
from bot.sandbox.server import Sandbox
from bot.service.accounts import Account, Accounts
from bot.store.address import locate
from bot.store.store import Store
from bot.telegram_gate.rate_limit import RateLimit
from bot.vault.keyfile import RootKey, RootKeys
from tests.support.bot_harness import TOKEN, StillClock, english
from tests.telegram_gate.peers import talking

ONE, OTHER = 7_000_000_001, 7_000_000_002


class Gate:
    """The components of a bot without polling: a test hands updates to the dispatcher."""

    def __init__(self, store: Store, sandbox: Sandbox, clock: StillClock, parts: app.Parts, roots: RootKeys) -> None:
        self.store, self.sandbox, self.clock, self.parts = store, sandbox, clock, parts
        self.world, self.faults = sandbox.world, sandbox.faults
        self.accounts = Accounts(roots, parts.bot.id)
        self.dispatcher, self.deliveries = parts.dispatcher, parts.deliveries
        self.dispatcher.catching_up = False

    async def receive(self, *updates: dict[str, Any]) -> None:
        """Hand over updates, and wait until every reply is delivered."""
        await self.dispatcher.receive(list(updates))
        await self.idle()

    async def idle(self) -> None:
        """Wait until every row is delivered."""
        while self.dispatcher.busy or self.deliveries.waiting:
            await self.dispatcher.settled()
            await self.deliveries.idle()

    async def let_in(self, who: int = ONE, person: Person | None = None) -> Account:
        """Add an account that has already agreed."""
        async with self.store.begin() as uow:
            return await self.accounts.add(
                uow, who, who, person or Person("en", settings=PersonSettings(zone="Europe/Berlin"))
            )

    async def account(self, who: int = ONE) -> Account:
        """The stored account of that Telegram user."""
        async with self.store.read() as uow:
            account = await self.accounts.find(uow, who)
        assert account is not None
        return account

    def said(self, id: int, words: str = "hello", who: int = ONE, **more: Any) -> dict[str, Any]:
        """An update with a text message, sent now."""
        # The sandbox gives no such id to the bot's own messages. The bot deletes what was said, so the ids must differ.
        message = {"message_id": 1000 + id, "date": int(self.clock.now().timestamp()), "from": _user(who)}
        return {"update_id": id, "message": message | {"chat": {"id": who, "type": "private"}, "text": words} | more}

    def tapped(self, id: int, data: str, message: int, who: int = ONE) -> dict[str, Any]:
        """An update with a tap on a button."""
        under = {"message_id": message, "date": 1, "chat": {"id": who, "type": "private"}, "text": "…"}
        query = {"id": f"query-{id}", "from": _user(who), "message": under, "chat_instance": "1", "data": data}
        return {"update_id": id, "callback_query": query}

    async def seen(self) -> int:
        """The number of updates stored as done."""
        async with self.store.read() as uow:
            return (await uow.all_tables.counts(["seen"]))["seen"]

    async def waiting(self) -> int:
        """The number of rows in the outbox."""
        async with self.store.read() as uow:
            return await uow.outbox.count()

    def texts(self, who: int = ONE) -> list[str]:
        """The texts of the messages in a chat."""
        return [message["text"] for message in self.world.chat(who) if "text" in message]


def _user(who: int) -> dict[str, Any]:
    return {"id": who, "is_bot": False, "first_name": "You", "language_code": "en"}


@asynccontextmanager
async def open_gate(url: str, allowance: Allowance | None = None) -> AsyncIterator[Gate]:
    """A gate on the migrated database at `url`, with practically no rate limit."""
    clock, store = StillClock(), Store(locate(url))
    roots = RootKeys(RootKey(os.urandom(8), os.urandom(32)), (), os.urandom(32))
    async with (
        Sandbox(TOKEN, clock.now) as sandbox,
        talking(sandbox.url, TOKEN, RateLimit(per_second=100_000, chat_burst=100_000)) as bot,
    ):
        await bot.initialize()
        parts = app.build(store, roots, LiveContent(english()), bot, clock, allowance or Allowance(burst=10_000))
        yield Gate(store, sandbox, clock, parts, roots)
        await parts.deliveries.stop(lifecycle.DRAIN)
        await parts.dispatcher.stop(1.0)
    await store.close()
