"""What the tests of reminders stand on: planted reminders on a real database, and a chat they are sent to over HTTP."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import RowMapping

from bot.authoring.content import Content
from bot.core.outgoing import Document, Result, SendDocument
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.screen import Screen
from bot.core.turn import Plant
from bot.reminders.round import Round
from bot.sandbox.server import Sandbox
from bot.screens import reminder
from bot.screens.scene import Scene
from bot.service.accounts import Account
from bot.service.due import DueReminders
from bot.service.gardener import plant
from bot.store.store import Store
from bot.store.tables import reminder as table
from bot.telegram_gate.delivery import Deliverer
from tests.rig import TOKEN, english
from tests.service.desk import BOT, ONE, Desk
from tests.telegram_gate.peers import talking

MINUTES = timedelta(minutes=1)
Send = Callable[[int, Screen], Awaitable[Result]]


def with_safety(kind: str) -> Content:
    """The real content, in which reminders of one kind are a matter of safety."""
    content = english()
    found = content.reminders[kind]
    return replace(content, reminders=content.reminders | {kind: replace(found, rule=replace(found.rule, safety=True))})


class Garden(Desk):
    """A desk with reminders planted, and rounds that send them."""

    async def plant(
        self,
        account: Account,
        *kinds: str,
        after: timedelta = 10 * MINUTES,
        lasts: timedelta = 60 * MINUTES,
        **more: Any,
    ) -> None:
        """Plant reminders, due after a while; they may be late by `lasts`."""
        due = self.clock.now() + after
        async with self.store.begin() as uow:
            await plant(uow, account, Plant(tuple(Planned(kind, due, due + lasts, **more) for kind in kinds)), ())

    def due(self, store: Store | None = None) -> DueReminders:
        """What takes due reminders, as one process has it."""
        return DueReminders(store or self.store, self.roots, BOT, self.clock.now)

    def round(
        self,
        send: Send,
        store: Store | None = None,
        content: Content | None = None,
        wipe: Callable[[int, tuple[int, ...]], Awaitable[Result]] | None = None,
    ) -> Round:
        """A round as the composition root makes it."""
        known = content or english()

        def draw(person: Person, planned: Planned) -> Screen | None:
            if planned.kind not in known.reminders:
                return None
            return reminder.screen(Scene(known, known.speak(person.language)), person, planned)

        return Round(self.due(store), draw, send, wipe or no_wipe)

    async def rows(self, account: Account | None = None) -> list[RowMapping]:
        """The reminders as they lie in the database."""
        query = table.select().order_by(table.c.next_try_at)
        if account is not None:
            query = query.where(table.c.account == account.id)
        async with self.store.engine.connect() as connection:
            return list((await connection.execute(query)).mappings())

    async def change(self, who: int = ONE, **changes: Any) -> None:
        """Somebody's settings change."""
        async with self.store.begin() as uow:
            account = await self.accounts.find(uow, who)
            assert account is not None
            await self.accounts.save(uow, account, replace(account.person, **changes))


class Post:
    """A sandbox and a deliverer that sends to it, without the pace (which would wait in real time)."""

    def __init__(self, sandbox: Sandbox, deliverer: Deliverer) -> None:
        self.sandbox, self.world, self.faults = sandbox, sandbox.world, sandbox.faults
        self.send = deliverer.send

    def arrived(self, who: int = ONE) -> list[dict[str, Any]]:
        """What stands in somebody's chat."""
        return self.world.chat(who)

    def tokens(self) -> list[str]:
        """The reminders that stand in any chat, each by the word in its buttons."""
        return [
            message["reply_markup"]["inline_keyboard"][0][0]["callback_data"].split(":")[1]
            for person in self.world.people
            for message in self.world.chat(person.id)
        ]


async def no_wipe(_chat: int, _messages: tuple[int, ...]) -> Result:
    """Nothing here is to be deleted from a chat."""
    raise AssertionError("nothing was to be deleted")


async def no_document(_account: bytes, _step: SendDocument) -> AsyncIterator[Document]:
    """Reminders carry no document."""
    return
    yield


@asynccontextmanager
async def posting(garden: Garden, people: int = 2) -> AsyncIterator[Post]:
    """A post office over real HTTP."""
    async with Sandbox(TOKEN, garden.clock.now, people=people) as sandbox, talking(sandbox.url, TOKEN) as bot:
        yield Post(sandbox, Deliverer(bot, no_document))


def is_used(row: RowMapping) -> bool:
    """Whether the row says of no time any more."""
    return row["due_at"] is row["next_try_at"] is row["lease_until"] is row["owner"] is None
