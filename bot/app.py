"""The composition root: the only place that builds things and joins them."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import structlog
from telegram.error import BadRequest, InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot import __version__
from bot.authoring.content import Content
from bot.authoring.shelf import Shelf
from bot.clock import Clock
from bot.core.budget import Allowance
from bot.core.outgoing import Result
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.reading import Reading
from bot.core.screen import Page, Screen
from bot.opening import CannotStart, NotNow, open_store
from bot.reminders.alarm import Alarm
from bot.reminders.round import Round
from bot.screens import readable, reminder
from bot.screens.scene import Scene
from bot.service.accounts import Account, Accounts
from bot.service.chores import IDLE
from bot.service.due import DueReminders
from bot.service.export import PART, Exports
from bot.service.gardener import millis
from bot.service.housekeeping import Housekeeping
from bot.service.open_journals import JournalShut, OpenJournals
from bot.service.peers import Peers
from bot.service.turns import Talk, Turns
from bot.settings import Settings
from bot.store.away import is_away
from bot.store.engine import BadDatabaseUrl
from bot.store.ledger import LedgerBroken
from bot.store.migrate import DatabaseAway, SchemaTooNew
from bot.store.sole import is_shared
from bot.store.store import Store
from bot.telegram_gate import codec, menu, routes
from bot.telegram_gate.budgets import Budgets
from bot.telegram_gate.calls import Bot
from bot.telegram_gate.delivery import Deliverer
from bot.telegram_gate.http import AiohttpRequest, CountedRequest
from bot.telegram_gate.meter import Meter
from bot.telegram_gate.outage import Outage
from bot.telegram_gate.pace import Pace
from bot.telegram_gate.polling import Polling
from bot.telegram_gate.presence import Presence, poll_in_turn, presence
from bot.telegram_gate.workers import Workers
from bot.vault.errors import KeyFileError
from bot.vault.keyfile import RootKeys

if TYPE_CHECKING:
    from aiohttp import web

    from bot.telegram_gate.health import Facts, Health
    from bot.telegram_gate.metrics import Metrics

log = structlog.get_logger(__name__)

DRAIN = timedelta(seconds=7)
"""How long work that is under way may take to end after a SIGTERM. What is not done by then is still in the inbox."""


def talk(shelf: Shelf) -> Talk:
    """The conversation over the content in use, as the service needs it."""

    def line(id: str, language: str) -> Screen:
        return Page().add(shelf.content.speak(language)(id)).screen()

    return Talk(
        read=codec.read,
        decide=lambda turn: routes.decide(shelf.content, turn),
        reads=routes.reads,
        language=lambda code: shelf.content.nearest(code),
        in_group=lambda language: line("group", language),
        trouble=lambda language: line("trouble", language),
        hasty=lambda language: line("hasty", language),
        file_name=lambda language: shelf.content.speak(language)("export-name"),
    )


def exports(
    store: Store,
    roots: RootKeys,
    shelf: Shelf,
    bot: int,
    clock: Clock,
    open_journals: OpenJournals | None = None,
    limit: int = PART,
) -> Exports:
    """What makes the files of /export."""
    accounts, opened = Accounts(roots, bot), OpenJournals() if open_journals is None else open_journals

    def private(account: Account) -> bytes:
        key = opened.key(accounts, account, account.person, clock.now())
        if key is None:
            raise JournalShut("the journal was shut before it could be taken along: open it and ask again")
        return key

    def words(person: Person, planned: Sequence[Planned], now: datetime) -> Reading:
        return readable.reading(Scene(shelf.content, shelf.content.speak(person.language)), person, planned, now)

    return Exports(store, accounts, private, words, clock.now, limit)


@dataclass(frozen=True, slots=True)
class Parts:
    """The running bot's parts."""

    bot: Bot
    turns: Turns
    workers: Workers
    alarm: Alarm
    presence: Presence
    meter: Meter
    housekeeping: Housekeeping


def build(
    store: Store,
    roots: RootKeys,
    shelf: Shelf,
    bot: Bot,
    clock: Clock,
    workers: int,
    allowance: Allowance,
    here: Presence | None = None,
    meter: Meter | None = None,
) -> Parts:
    """Join the rooms. Without a presence it is one that never entered: for who works through the parts by hand."""
    here, meter = here or presence(store, bot.id), meter or Meter()
    peers = Peers(roots, bot.id, here.instance) if is_shared(store) else None
    open_journals = OpenJournals(peers)
    turns = Turns(store, roots, bot.id, talk(shelf), clock.now, here.instance, open_journals)
    deliverer = Deliverer(bot, exports(store, roots, shelf, bot.id, clock, open_journals).documents)
    due = DueReminders(store, roots, bot.id, clock.now, here.instance, open_journals)

    def draw(person: Person, planned: Planned) -> Screen | None:
        content = shelf.content
        if planned.kind == IDLE:
            return reminder.away(Scene(content, content.speak(person.language)))
        if planned.kind not in content.reminders:
            return None
        return reminder.screen(Scene(content, content.speak(person.language)), person, planned)

    async def send(chat: int, screen: Screen) -> Result:
        result = await deliverer.send(chat, screen)
        meter.reminded(result.verdict.name.lower())
        return result

    alarm = Alarm(Round(due, draw, send, deliverer.wipe).go, due.next_due, clock.now)
    budgets = Budgets(clock.now, allowance)

    def away(language: str | None) -> Screen:
        return Page().add(shelf.content.speak(shelf.content.nearest(language))("away")).screen()

    outage = Outage(deliverer.deliver, away)
    hands = Workers(turns, deliverer, workers, clock.now, alarm.expect, budgets, here.call, meter, outage)

    def woken() -> None:
        hands.wake()
        alarm.wake()

    here.woken = woken
    if peers is not None:
        here.greeting = peers.greeting
        here.told = lambda line: open_journals.heard(line, clock.now())
    keeping = Housekeeping(turns, open_journals, clock.now)
    return Parts(bot, turns, hands, alarm, here, meter, keeping)


@asynccontextmanager
async def telegram(settings: Settings, called: Callable[[str, str], None] | None = None) -> AsyncIterator[Bot]:
    """The library's Bot over our HTTP; `called` is told what came of each call.

    Raises InvalidToken where Telegram does not know the token.
    """
    assert settings.bot_token is not None
    bot: ExtBot[Any] = ExtBot(
        settings.bot_token.get_secret_value(),
        base_url=f"{settings.api_url}/bot",
        base_file_url=f"{settings.api_url}/file/bot",
        request=CountedRequest(called) if called else AiohttpRequest(),
        get_updates_request=CountedRequest(called) if called else AiohttpRequest(),
        # A person who taps through menus quickly meets the burst, not the steady pace.
        rate_limiter=Pace(per_second=settings.messages_per_second, chat_burst=8),
    )
    async with bot:
        yield bot


async def run(settings: Settings, content: Content | Shelf, stop: asyncio.Event, clock: Clock | None = None) -> None:
    """Run the bot until `stop` is set, then end what is under way. Raises CannotStart."""
    try:
        shelf = content if isinstance(content, Shelf) else Shelf(content)
        await _run(settings, shelf, stop, clock or Clock())
    except KeyFileError as error:
        raise CannotStart(f"AFTERGLOW_KEY_FILE: {error}") from None
    except LedgerBroken as error:
        raise CannotStart(f"AFTERGLOW_LEDGER_FILE: {error}") from None
    except (SchemaTooNew, BadDatabaseUrl) as error:
        raise CannotStart(f"AFTERGLOW_DATABASE_URL: {error}") from None
    except DatabaseAway as error:
        raise (NotNow if error.passes else CannotStart)(f"AFTERGLOW_DATABASE_URL: {error}") from None
    except InvalidToken:
        raise CannotStart(
            "AFTERGLOW_BOT_TOKEN: Telegram does not know this token. Copy it anew from @BotFather (/mybots), and check "
            "AFTERGLOW_API_URL if you set it."
        ) from None
    except TelegramError as error:
        # Only at the start: once it runs, the bot lives through whatever Telegram does.
        raise NotNow(
            f"AFTERGLOW_API_URL: Telegram could not be asked ({type(error).__name__}). Look at the network of this "
            "machine, and at this address if you set it."
        ) from None
    except Exception as error:
        if not is_away(error):
            raise
        if stop.is_set():
            log.warning("the database was away as this one left; nothing is lost", error=type(error).__name__)
            return
        # Only at the start, or at the end: between them, the bot lives through whatever the database does.
        raise NotNow(
            f"AFTERGLOW_DATABASE_URL: the database was away, locked or full ({type(error).__name__}). Nothing is lost; "
            "start the bot again once it is well."
        ) from None


async def _run(settings: Settings, shelf: Shelf, stop: asyncio.Event, clock: Clock) -> None:
    async with contextlib.AsyncExitStack() as stack:
        store, roots = await stack.enter_async_context(open_store(settings))
        metrics = _metrics(settings, stack)
        bot = await stack.enter_async_context(telegram(settings, metrics.called if metrics else None))
        here = presence(store, bot.id)
        health = None
        if metrics is not None:
            from bot.telegram_gate.health import Health

            health = Health(partial(_facts, store, bot.id, clock), metrics, lambda: here.polls)
            if settings.ops_listen or not settings.webhook_url:
                # Before it may have to wait for another process: it is to be seen that it does.
                stack.push_async_callback((await _serve(health.app(), settings, operations=True)).cleanup)
            health.phase = "waiting"
        stack.push_async_callback(here.leave)
        if await here.enter(stop):
            allowance = Allowance(settings.burst)
            parts = build(store, roots, shelf, bot, clock, settings.workers, allowance, here, metrics)
            await _work(settings, shelf, parts, health, stop, clock)


def _metrics(settings: Settings, stack: contextlib.AsyncExitStack) -> "Metrics | None":
    """What counts, where somebody may ask; until the stack is unwound. Only then is the library for it loaded."""
    if not (settings.ops_listen or settings.listen):
        return None
    from bot.telegram_gate.metrics import CountingLogs, Metrics

    metrics = Metrics()
    counting = CountingLogs(metrics)
    logging.root.addHandler(counting)
    stack.callback(logging.root.removeHandler, counting)
    return metrics


async def _facts(store: Store, bot: int, clock: Clock) -> "Facts":
    from bot.telegram_gate.health import Facts

    now = millis(clock.now())
    async with store.read() as uow:
        first = await uow.reminders.next_due()
        late = 0.0 if first is None else max(now - first, 0) / 1000
        return Facts(await uow.inbox.pending(bot), await uow.reminders.late(now), late)


async def _work(
    settings: Settings, shelf: Shelf, parts: Parts, health: "Health | None", stop: asyncio.Event, clock: Clock
) -> None:
    async with _ingress(settings, parts, health, stop) as ingress:
        background = [
            asyncio.create_task(menu.register(parts.bot, shelf.content)),
            asyncio.create_task(_moves(clock, parts.alarm)),
            asyncio.create_task(parts.housekeeping.run()),
        ]
        parts.alarm.start()
        mode = "webhook" if settings.webhook_url else "polling"
        log.info("afterglow is running", mode=mode, version=__version__)
        working = asyncio.create_task(parts.workers.run(stop))
        stopped = asyncio.create_task(stop.wait())
        if health is not None:
            health.phase = "ready"
        await asyncio.wait([ingress, working, stopped], return_when=asyncio.FIRST_COMPLETED)
        stop.set()
        if health is not None:
            health.phase = "draining"
        for task in background:
            task.cancel()
        ending = [working, asyncio.ensure_future(parts.alarm.stop())]
        _, late = await asyncio.wait(ending, timeout=DRAIN.total_seconds())
        for task in late:
            # What it holds is kept, and goes on at the next start.
            task.cancel()
        for result in await asyncio.gather(ingress, *ending, return_exceptions=True):
            if isinstance(result, Exception):
                raise result


@asynccontextmanager
async def _ingress(
    settings: Settings, parts: Parts, health: "Health | None", stop: asyncio.Event
) -> AsyncIterator[asyncio.Task[None]]:
    """Updates flow in, by webhook where one is set, by polling otherwise. The task ends when no more will come."""
    async with contextlib.AsyncExitStack() as stack:
        if settings.webhook_url and settings.webhook_secret:
            # Here, as it brings a server along: whoever polls and tells nobody how it is runs without.
            from bot.telegram_gate.webhook import Webhook

            secret = settings.webhook_secret.get_secret_value()

            async def receive(updates: list[dict[str, Any]]) -> None:
                await parts.workers.receive(updates)
                parts.meter.taken()

            hook = Webhook(receive, secret, urlsplit(settings.webhook_url).path or "/")
            app = hook.app()
            if health is not None and not settings.ops_listen:
                health.add_to(app)
            runner = await _serve(app, settings)
            stack.push_async_callback(runner.cleanup)
            try:
                await hook.register(parts.bot, settings.webhook_url, codec.ALLOWED)
            except BadRequest:
                raise CannotStart(
                    "AFTERGLOW_WEBHOOK_URL: Telegram does not take this address. It calls https:// on port 443, 80, 88 "
                    "or 8443, with a certificate it can check."
                ) from None
            yield asyncio.create_task(_until(stop))
            return
        polling = Polling(
            parts.bot, parts.workers.receive, codec.ALLOWED, sure=parts.presence.sure, well=parts.meter.taken
        )
        yield asyncio.create_task(poll_in_turn(polling, parts.presence, stop))


async def _serve(app: "web.Application", settings: Settings, *, operations: bool = False) -> "web.AppRunner":
    from bot.telegram_gate.webhook import serve

    name, address = "LISTEN", settings.listen
    if operations and settings.ops_listen:
        name, address = "OPS_LISTEN", settings.ops_listen
    try:
        return await serve(app, str(address))
    except OSError as error:
        raise CannotStart(
            f"AFTERGLOW_{name}: nothing can listen at {address} ({error.strerror}). Another program may be "
            "there already: give another port, or an address of this machine."
        ) from None


async def _until(stop: asyncio.Event) -> None:
    await stop.wait()


async def _moves(clock: Clock, alarm: Alarm) -> None:
    """Wake the alarm whenever the clock is moved."""
    while True:
        await clock.changed.wait()
        alarm.wake()
