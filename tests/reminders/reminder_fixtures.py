"""Fixtures for tests of reminders: a schedule in a real database, and a sandbox that receives the notes over HTTP."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.authoring.content import Content
from bot.authoring.live_content import LiveContent
from bot.core.outgoing import Document, Outgoing, Queued, SendDocument
from bot.core.planned import Planned
from bot.reminders.scheduler import Scheduler
from bot.sandbox.server import Sandbox
from bot.screens.conversation import Conversation, StandaloneLine
from bot.service.turn_result import TurnResult
from bot.telegram_gate.deliveries import Deliveries
from bot.telegram_gate.delivery import Deliverer
from bot.telegram_gate.outage import Outage
from bot.telegram_gate.recorder import Recorder
from tests.service.service_fixtures import ONE, Process, Service
from tests.support.bot_harness import TOKEN, english
from tests.telegram_gate.peers import talking

MINUTES = timedelta(minutes=1)


def with_safety(kind: str) -> Content:
    """The real content, with reminders of this kind marked as safety notes."""
    content = english()
    found = content.reminders[kind]
    return replace(content, reminders=content.reminders | {kind: replace(found, rule=replace(found.rule, safety=True))})


class ReminderService(Service):
    """The service with planned reminders, and processes that take due notes."""

    async def add_reminders(
        self,
        *kinds: str,
        who: int = ONE,
        after: timedelta = 10 * MINUTES,
        lasts: timedelta = 60 * MINUTES,
        **more: Any,
    ) -> None:
        """Plan reminders of these kinds, due `after` a time. Each may be sent up to `lasts` late."""
        due = self.clock.now() + after
        await self.plan(*(Planned(kind, due, due + lasts, **more) for kind in kinds), who=who)

    async def look(self, work: Process, who: int = ONE) -> TurnResult:
        """Take the due notes of an account."""
        return await work.due.handle((await self.account(who)).id)

    def over(self, content: Content) -> Process:
        """A process with other content."""
        return self.process(Conversation(LiveContent(content)))


def kinds(rows: tuple[Queued, ...]) -> list[str]:
    """The kinds of the reminders in rows, in order."""
    return [row.outgoing.reminder.kind for row in rows if row.outgoing.reminder]


class Post:
    """A process that sends due notes to a sandbox. It has no rate limit, which would wait in real time."""

    def __init__(self, service: ReminderService, work: Process, sandbox: Sandbox, deliverer: Deliverer) -> None:
        self.service, self.work, self.deliverer = service, work, deliverer
        self.sandbox, self.world, self.faults = sandbox, sandbox.world, sandbox.faults
        conversation = Conversation(LiveContent(english()))
        outage = Outage(deliverer.deliver, lambda language: conversation.line(StandaloneLine.AWAY, language))
        self.scheduler = Scheduler(work.due, lambda rows: self.deliveries.put(rows), service.clock.now)
        recorder = Recorder(work.settling, outage, self.scheduler.expect)
        self.deliveries = Deliveries(deliverer, recorder, conversation, service.clock.now)

    async def go(self) -> None:
        """Take all due notes, and send them."""
        await self.scheduler.check()
        await self.deliveries.idle()

    def arrived(self, who: int = ONE) -> list[dict[str, Any]]:
        """The messages in a person's chat."""
        return self.world.chat(who)

    def tokens(self) -> list[str]:
        """The ids of all reminders in any chat, as written in their buttons."""
        return [
            message["reply_markup"]["inline_keyboard"][0][0]["callback_data"].split(":")[1]
            for person in self.world.people
            for message in self.world.chat(person.id)
        ]


async def no_document(_account: bytes, _step: SendDocument) -> AsyncIterator[Document]:
    """A document maker that makes none, because reminders carry no document."""
    return
    yield


@asynccontextmanager
async def posting(service: ReminderService, people: int = 2) -> AsyncIterator[Post]:
    """A new process with a new sandbox over real HTTP. Rows that waited are being delivered."""
    async with Sandbox(TOKEN, service.clock.now, people=people) as sandbox, talking(sandbox.url, TOKEN) as bot:
        yield await begun(service, sandbox, Deliverer(bot, no_document))


async def begun(service: ReminderService, sandbox: Sandbox, deliverer: Deliverer) -> Post:
    """A new process that has read every schedule. Rows that waited are being delivered."""
    post = Post(service, service.process(), sandbox, deliverer)
    waiting = await post.work.waiting()
    await post.scheduler.read()
    post.deliveries.put(waiting)
    return post


class DyingDeliverer(Deliverer):
    """A deliverer whose process dies right after it sent something."""

    died = 0

    async def deliver(self, outgoing: Outgoing) -> Any:
        await super().deliver(outgoing)
        self.died += 1
        raise Died


class Died(BaseException):
    """Ends the sending task as the end of its process would: no later code runs."""
