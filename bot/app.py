"""The composition root: the only place that builds things and joins them."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import structlog
from telegram.error import BadRequest, InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot import __version__
from bot.address import Address
from bot.authoring.content import Content
from bot.authoring.live_content import LiveContent
from bot.clock import Clock
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.quota import Allowance
from bot.core.reading import Reading
from bot.database_setup import CannotStart, NotNow, open_keys, open_store
from bot.reminders.scheduler import Scheduler
from bot.screens import readable
from bot.screens.conversation import Conversation, Line
from bot.screens.scene import Scene
from bot.service.accounts import Accounts
from bot.service.due import DueReminders
from bot.service.erasing import follow
from bot.service.export import PART, Exports
from bot.service.housekeeping import Housekeeping
from bot.service.open_journals import OpenJournals
from bot.service.outbox import Outbox
from bot.service.passphrases import Stretcher
from bot.service.resealing import Resealing
from bot.service.settling import Settling
from bot.service.strangers import Strangers
from bot.service.tries import FairLock, Tries
from bot.service.turns import Turns
from bot.service.upgrading import drop_old
from bot.settings import Settings
from bot.stalls import Stalls
from bot.store.address import BadDatabaseUrl
from bot.store.connection import EpochLost
from bot.store.exclusive import Exclusive
from bot.store.ledger import LedgerBroken
from bot.store.migrate import DatabaseAway, UnknownSchema
from bot.store.reason import is_unavailable, reason_of
from bot.store.store import Store
from bot.supervisor import Supervisor
from bot.telegram_gate import codec, menu
from bot.telegram_gate.calls import Bot
from bot.telegram_gate.deliveries import Deliveries
from bot.telegram_gate.delivery import Deliverer
from bot.telegram_gate.dispatcher import Dispatcher
from bot.telegram_gate.failures import ProxyFailed
from bot.telegram_gate.http import AiohttpRequest, CountedRequest
from bot.telegram_gate.meter import Meter
from bot.telegram_gate.outage import Outage
from bot.telegram_gate.polling import Polling, Refused
from bot.telegram_gate.quota import Quota
from bot.telegram_gate.rate_limit import RateLimit
from bot.vault.errors import KeyFileError
from bot.vault.keyfile import RootKeys

if TYPE_CHECKING:
    from aiohttp import web

    from bot.telegram_gate.health import Facts, Health
    from bot.telegram_gate.listener import Answer
    from bot.telegram_gate.metrics import Metrics

log = structlog.get_logger(__name__)

DRAIN = timedelta(seconds=7)
"""How long running work may take after a SIGTERM. What is not sent by then stays in the outbox."""
DAY = timedelta(days=1)
CAUGHT_UP_AFTER = timedelta(seconds=30)
"""With a webhook: updates count as the backlog for so long after a start."""


def exports(
    store: Store,
    roots: RootKeys,
    live: LiveContent,
    bot: int,
    clock: Clock,
    open_journals: OpenJournals | None = None,
    limit: int = PART,
    line: FairLock | None = None,
) -> Exports:
    """The service that makes the files of /export."""
    # Compared with None, as an empty OpenJournals and an idle lock are false.
    opened = OpenJournals(clock.elapsed) if open_journals is None else open_journals
    waiting = FairLock() if line is None else line

    def words(person: Person, planned: Sequence[Planned], now: datetime) -> Reading:
        return readable.reading(Scene(live.content, live.content.speak(person.language)), person, planned, now)

    return Exports(store, Accounts(roots, bot), opened, words, clock.now, waiting, limit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The parts of a bot that works."""

    bot: Bot
    outbox: Outbox
    turns: Turns
    stretcher: Stretcher
    due: DueReminders
    deliveries: Deliveries
    dispatcher: Dispatcher
    scheduler: Scheduler
    housekeeping: Housekeeping
    resealing: Resealing
    meter: Meter


def build(
    store: Store,
    roots: RootKeys,
    live: LiveContent,
    bot: Bot,
    clock: Clock,
    allowance: Allowance,
    meter: Meter | None = None,
) -> Parts:
    """Build all parts and join them."""
    meter, conversation, accounts = meter or Meter(), Conversation(live), Accounts(roots, bot.id)
    open_journals, outbox = OpenJournals(clock.elapsed), Outbox(roots)
    resealing = Resealing(store, accounts)
    stretcher = Stretcher(Tries(clock.elapsed, allowance.passphrases), conversation.famous)
    strangers = Strangers()
    turns = Turns(
        store, accounts, roots, outbox, conversation, open_journals, resealing, stretcher, strangers, clock.now
    )
    due = DueReminders(store, accounts, roots, outbox, conversation, open_journals, strangers, clock.now)
    settling = Settling(store, accounts, roots, bot.id, strangers, clock.now)
    deliverer = Deliverer(bot, exports(store, roots, live, bot.id, clock, open_journals, line=stretcher.line).documents)
    outage = Outage(deliverer.deliver, lambda language: conversation.line(Line.AWAY, language))
    scheduler = Scheduler(due, lambda rows: deliveries.put(rows), clock.now, outage.met)
    deliveries = Deliveries(deliverer, settling, conversation, scheduler.expect, outage, clock.now, meter.reminded)
    quota = Quota(clock.now, clock.elapsed, allowance)
    dispatcher = Dispatcher(turns, deliveries, deliverer, conversation, quota, outage, scheduler.expect, meter)
    return Parts(
        bot=bot,
        outbox=outbox,
        turns=turns,
        stretcher=stretcher,
        due=due,
        deliveries=deliveries,
        dispatcher=dispatcher,
        scheduler=scheduler,
        housekeeping=Housekeeping(store, roots, turns, open_journals, clock.elapsed, outage.met),
        resealing=resealing,
        meter=meter,
    )


@asynccontextmanager
async def telegram(settings: Settings, called: Callable[[str, str], None] | None = None) -> AsyncIterator[Bot]:
    """The library's Bot over our HTTP client. `called` gets the outcome of each call.

    Raises InvalidToken if Telegram does not know the token.
    """
    assert settings.bot_token is not None
    proxy = settings.proxy.get_secret_value() if settings.proxy else None
    bot: ExtBot[Any] = ExtBot(
        settings.bot_token.get_secret_value(),
        base_url=f"{settings.api_url}/bot",
        base_file_url=f"{settings.api_url}/file/bot",
        request=CountedRequest(called, proxy) if called else AiohttpRequest(proxy=proxy),
        get_updates_request=CountedRequest(called, proxy) if called else AiohttpRequest(proxy=proxy),
        # A chat that may send more at once is answered as fast.
        rate_limiter=RateLimit(per_second=settings.messages_per_second, chat_burst=max(20, settings.burst // 2)),
    )
    async with bot:
        yield bot


async def run(
    settings: Settings, content: Content | LiveContent, stop: asyncio.Event, clock: Clock | None = None
) -> None:
    """Run the bot until `stop` is set, then shut down. Raises CannotStart."""
    try:
        live = content if isinstance(content, LiveContent) else LiveContent(content)
        await _run(settings, live, stop, clock or Clock())
    except KeyFileError as error:
        raise CannotStart(f"AFTERGLOW_KEY_FILE: {error}") from None
    except LedgerBroken as error:
        raise CannotStart(f"AFTERGLOW_LEDGER_FILE: {error}") from None
    except (UnknownSchema, BadDatabaseUrl) as error:
        raise CannotStart(f"AFTERGLOW_DATABASE_URL: {error}") from None
    except DatabaseAway as error:
        raise (NotNow if error.reason.passes else CannotStart)(f"AFTERGLOW_DATABASE_URL: {error}") from None
    except EpochLost:
        raise NotNow(
            "AFTERGLOW_DATABASE_URL: another process works on this database now, so this one stops. What it had "
            "acknowledged is kept. Started again, it stands by."
        ) from None
    except Refused as error:
        raise NotNow(f"AFTERGLOW_BOT_TOKEN: {error}") from None
    except InvalidToken:
        raise CannotStart(
            "AFTERGLOW_BOT_TOKEN: Telegram does not know this token. Copy it from @BotFather (/mybots), and check "
            "AFTERGLOW_API_URL if you set it."
        ) from None
    except ProxyFailed as error:
        raise NotNow(f"AFTERGLOW_PROXY, or else HTTPS_PROXY: {error}") from None
    except TelegramError as error:
        # Only at the start: a running bot survives every failure of Telegram.
        raise NotNow(
            f"AFTERGLOW_API_URL: Telegram could not be asked ({type(error).__name__}). Look at the network of this "
            "machine, and at this address if you set it."
        ) from None
    except Exception as error:
        if not is_unavailable(error):
            raise
        if stop.is_set():
            log.warning("shutdown: the database was unavailable, nothing is lost", error=type(error).__name__)
            return
        # Only at the start or the end: a running bot survives every outage of the database.
        raise NotNow(
            f"AFTERGLOW_DATABASE_URL: the database cannot be used: {reason_of(error).text} Nothing is lost; start the "
            "bot again once it is well."
        ) from None


async def _run(settings: Settings, live: LiveContent, stop: asyncio.Event, clock: Clock) -> None:
    supervisor = Supervisor()
    async with contextlib.AsyncExitStack() as stack:
        stack.enter_context(Stalls())
        store, ledger = await stack.enter_async_context(open_store(settings, clock.now()))
        metrics = _metrics(settings, stack)
        bot = await stack.enter_async_context(telegram(settings, metrics.called if metrics else None))
        health = None
        if metrics is not None:
            from bot.telegram_gate.health import Health

            health = Health(store.ping, metrics)
            # Before the lock is taken, so that a standby can be monitored.
            runner = await _serve(health.answer, settings.ops_listen, "OPS_LISTEN")
            stack.push_async_callback(runner.cleanup)
            health.phase = "standby"
        watchdog = asyncio.create_task(supervisor.watchdog())
        stack.callback(watchdog.cancel)
        supervisor.tell("READY=1", "STATUS=standing by")
        exclusive = Exclusive(store)
        stack.push_async_callback(exclusive.release)
        if await _acquired(exclusive, store, stop):
            supervisor.tell("STATUS=working")
            roots = await open_keys(settings, store, ledger)
            parts = build(store, roots, live, bot, clock, Allowance(settings.burst), metrics)
            await _work(settings, live, store, parts, exclusive, health, stop, clock)
        supervisor.tell("STOPPING=1")


async def _acquired(exclusive: Exclusive, store: Store, stop: asyncio.Event) -> bool:
    """Wait until this process may work, and log what it waits for. False if `stop` was set first."""
    acquiring, told = asyncio.create_task(exclusive.acquire(stop)), ""
    following = asyncio.create_task(follow(store))
    acquiring.add_done_callback(lambda _: following.cancel())
    while not acquiring.done():
        await asyncio.wait({acquiring}, timeout=1.0)
        why = "" if acquiring.done() else "away" if exclusive.away else "standby"
        if why and why != told:
            told = why
            if exclusive.away:
                log.warning("database unavailable at the start: waiting for it", reason=exclusive.reason)
            else:
                log.info("standing by: another process works on this database")
    acquired = await acquiring
    if acquired and told:
        log.info("became leader: this process works now")
    return acquired


def _metrics(settings: Settings, stack: contextlib.AsyncExitStack) -> "Metrics | None":
    """The metrics, if they are served. Their library is only loaded then."""
    if settings.ops_listen is None:
        return None
    from bot.telegram_gate.metrics import CountingLogs, Metrics

    metrics = Metrics()
    counting = CountingLogs(metrics)
    logging.root.addHandler(counting)
    stack.callback(logging.root.removeHandler, counting)
    return metrics


async def _work(
    settings: Settings,
    live: LiveContent,
    store: Store,
    parts: Parts,
    exclusive: Exclusive,
    health: "Health | None",
    stop: asyncio.Event,
    clock: Clock,
) -> None:
    """Work until `stop` is set or another process takes over; then shut down."""
    parts.deliveries.put(await parts.turns.resume(await parts.outbox.load(store)))
    watching = asyncio.create_task(exclusive.watch(stop))
    async with _ingress(settings, parts, stop) as ingress:
        background = [
            asyncio.create_task(menu.register(parts.bot, live.content)),
            asyncio.create_task(_read(parts.scheduler)),
            asyncio.create_task(_moves(clock, parts.scheduler)),
            asyncio.create_task(parts.housekeeping.run()),
            asyncio.create_task(parts.resealing.run()),
            asyncio.create_task(_drop_old_backups(settings.backup_dir, clock)),
        ]
        parts.scheduler.start()
        mode = "webhook" if settings.webhook_url else "polling"
        log.info("afterglow is running", mode=mode, version=__version__)
        stopped = asyncio.create_task(stop.wait())
        if health is not None:
            health.facts = partial(_facts, parts)
            health.phase = "ready"
        await asyncio.wait([ingress, watching, stopped], return_when=asyncio.FIRST_COMPLETED)
        stop.set()
        if health is not None:
            health.phase = "draining"
        for task in background:
            task.cancel()
        drained = asyncio.gather(
            ingress,
            parts.scheduler.stop(),
            parts.dispatcher.stop(DRAIN.total_seconds()),
            parts.deliveries.stop(DRAIN),
            watching,
            return_exceptions=True,
        )
        for result in await drained:
            if isinstance(result, Exception):
                raise result


def _facts(parts: Parts) -> "Facts":
    from bot.telegram_gate.health import Facts

    return Facts(parts.deliveries.waiting, parts.scheduler.waiting(), parts.scheduler.late())


@asynccontextmanager
async def _ingress(settings: Settings, parts: Parts, stop: asyncio.Event) -> AsyncIterator[asyncio.Task[None]]:
    """Receive updates, by webhook if one is set, else by polling. The task ends when no more will come."""
    async with contextlib.AsyncExitStack() as stack:
        if settings.webhook_url and settings.webhook_secret:
            # Imported on use: a bot that polls needs no HTTP server.
            from bot.telegram_gate.webhook import Webhook

            secret = settings.webhook_secret.get_secret_value()

            async def receive(updates: list[dict[str, Any]]) -> None:
                await parts.dispatcher.receive(updates)
                parts.meter.taken()

            hook = Webhook(receive, secret, urlsplit(settings.webhook_url).path or "/")
            runner = await _serve(hook.answer, settings.listen, "LISTEN")
            stack.push_async_callback(runner.cleanup)
            try:
                await hook.register(parts.bot, settings.webhook_url, codec.ALLOWED)
            except InvalidToken:
                raise Refused from None
            except BadRequest:
                raise CannotStart(
                    "AFTERGLOW_WEBHOOK_URL: Telegram does not take this address. It calls https:// on port 443, 80, 88 "
                    "or 8443, with a certificate it can check."
                ) from None
            caught_up = asyncio.create_task(_caught_up(parts.dispatcher))
            stack.callback(caught_up.cancel)
            yield asyncio.create_task(_until(stop))
            return

        def well(more: bool) -> None:
            parts.dispatcher.catching_up = parts.dispatcher.catching_up and more
            parts.meter.taken()

        polling = Polling(parts.bot, parts.dispatcher.receive, codec.ALLOWED, well=well)
        yield asyncio.create_task(polling.run(stop))


async def _caught_up(dispatcher: Dispatcher) -> None:
    """End the backlog after a while, as a webhook does not tell when it is over."""
    await asyncio.sleep(CAUGHT_UP_AFTER.total_seconds())
    dispatcher.catching_up = False


async def _serve(answer: "Answer", address: Address | None, name: str) -> "web.ServerRunner":
    """Serve at the address that the setting `name` gives."""
    from bot.telegram_gate.listener import serve

    assert address is not None
    try:
        return await serve(answer, address)
    except OSError as error:
        raise CannotStart(
            f"AFTERGLOW_{name}: nothing can listen at {address} ({error.strerror}). Another program may be "
            "there already: give another port, or an address of this machine."
        ) from None


async def _until(stop: asyncio.Event) -> None:
    await stop.wait()


async def _drop_old_backups(folder: Path, clock: Clock) -> None:
    """Once a day, delete backups that were made before an upgrade and are old enough."""
    while True:
        drop_old(folder, clock.now())
        await asyncio.sleep(DAY.total_seconds())


async def _read(scheduler: Scheduler) -> None:
    """Read the schedules, and handle what is due."""
    await scheduler.read()
    await scheduler.look()


async def _moves(clock: Clock, scheduler: Scheduler) -> None:
    """Handle what is due whenever the sandbox moves the clock."""
    changed = clock.changed
    while True:
        await changed.wait()
        # Taken first, so that a move during the check is not missed.
        changed = clock.changed
        await scheduler.look()
