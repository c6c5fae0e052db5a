"""Runs the bot: opens the database, waits for the lock, works, and shuts down.

If the bot cannot run, one message names the setting to look at.
"""

import asyncio
import contextlib
import logging
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import structlog
from telegram.error import InvalidToken, TelegramError

from bot import __version__
from bot.app import Parts, build, telegram
from bot.authoring.content import Content
from bot.authoring.live_content import LiveContent
from bot.clock import Clock
from bot.core.quota import Allowance
from bot.database_setup import CannotStart, NotNow, open_keys, open_store
from bot.ingress import receiving, serve
from bot.reminders.scheduler import Scheduler
from bot.service.erasing import follow
from bot.service.upgrading import drop_old
from bot.settings import Settings
from bot.stalls import Stalls
from bot.stopping import unless
from bot.store.address import BadDatabaseUrl
from bot.store.connection import EpochLost
from bot.store.exclusive import Exclusive
from bot.store.ledger import LedgerBroken
from bot.store.migrate import DatabaseUnavailable, UnknownSchema
from bot.store.reason import is_unavailable, reason_of
from bot.store.store import Store
from bot.supervisor import Supervisor
from bot.telegram_gate import bot_commands
from bot.telegram_gate.failures import ProxyFailed, failure_text
from bot.telegram_gate.polling import Refused
from bot.vault.errors import KeyFileError

if TYPE_CHECKING:
    from bot.telegram_gate.health import Facts, Health
    from bot.telegram_gate.metrics import Metrics

log = structlog.get_logger(__name__)

DRAIN = timedelta(seconds=7)
"""How long running work may take after a SIGTERM. Messages that are not sent by then stay in the outbox."""
DAY = timedelta(days=1)


async def run(
    settings: Settings, content: Content | LiveContent, stop: asyncio.Event, clock: Clock | None = None
) -> None:
    """Run the bot until `stop` is set, then shut it down. Raises CannotStart, or NotNow if a later start may work."""
    try:
        live = content if isinstance(content, LiveContent) else LiveContent(content)
        await _run(settings, live, stop, clock or Clock())
    except KeyFileError as error:
        raise CannotStart(f"AFTERGLOW_KEY_FILE: {error}") from None
    except LedgerBroken as error:
        raise CannotStart(f"AFTERGLOW_LEDGER_FILE: {error}") from None
    except (UnknownSchema, BadDatabaseUrl) as error:
        raise CannotStart(f"AFTERGLOW_DATABASE_URL: {error}") from None
    except DatabaseUnavailable as error:
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
        # This happens only at the start: a running bot survives every failure of Telegram.
        raise NotNow(
            f"AFTERGLOW_API_URL: Telegram could not be asked: {failure_text(error)}. Look at the network of this "
            "machine, and at this address if you set it."
        ) from None
    except Exception as error:
        if not is_unavailable(error):
            raise
        if stop.is_set():
            log.warning("shutdown: the database was unavailable, nothing is lost", error=type(error).__name__)
            return
        # This happens only at the start or the end: a running bot survives every outage of the database.
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
            # Served before the lock is taken, so that a standby can be monitored.
            runner = await serve(health.answer, settings.ops_listen, "OPS_LISTEN")
            stack.push_async_callback(runner.cleanup)
            health.phase = "standby"
        watchdog = asyncio.create_task(supervisor.watchdog())
        stack.callback(watchdog.cancel)
        supervisor.notify("READY=1", "STATUS=standing by")
        exclusive = Exclusive(store)
        stack.push_async_callback(exclusive.release)
        if await _acquired(exclusive, store, stop):
            supervisor.notify("STATUS=working")
            roots = await open_keys(settings, store, ledger)
            allowed = Allowance(settings.burst)
            parts = build(store, roots, live, bot, clock, allowed, metrics, together=settings.together)
            await _work(settings, live, store, parts, exclusive, health, stop, clock)
        supervisor.notify("STOPPING=1")


async def _acquired(exclusive: Exclusive, store: Store, stop: asyncio.Event) -> bool:
    """Wait until this process is the only one that works on the database, and log the reason for the wait.

    False if `stop` was set first.
    """
    acquiring, logged = asyncio.create_task(exclusive.acquire(stop)), ""
    following = asyncio.create_task(follow(store))
    acquiring.add_done_callback(lambda _: following.cancel())
    while not acquiring.done():
        await asyncio.wait({acquiring}, timeout=1.0)
        state = "" if acquiring.done() else "away" if exclusive.away else "standby"
        if state and state != logged:
            logged = state
            if exclusive.away:
                log.warning("database unavailable at the start: waiting for it", reason=exclusive.reason)
            else:
                log.info("standing by: another process works on this database")
    acquired = await acquiring
    if acquired and logged:
        log.info("became leader: this process works now")
    return acquired


def _metrics(settings: Settings, stack: contextlib.AsyncExitStack) -> "Metrics | None":
    """The metrics; None, without loading their library, if they are not served."""
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
    async with receiving(settings, parts, stop) as ingress:
        background = [
            asyncio.create_task(bot_commands.register(parts.bot, live.content)),
            asyncio.create_task(_read_schedules(parts.scheduler)),
            asyncio.create_task(_follow_clock(clock, parts.scheduler)),
            asyncio.create_task(parts.housekeeping.run()),
            asyncio.create_task(parts.resealing.run()),
            asyncio.create_task(_drop_old_backups(settings.backup_dir, clock)),
        ]
        parts.scheduler.start()
        mode = "webhook" if settings.webhook_url else "polling"
        log.info("afterglow is running", mode=mode, version=__version__)
        if health is not None:
            health.facts = partial(_facts, parts)
            health.phase = "ready"
        await unless(stop, asyncio.wait([ingress, watching], return_when=asyncio.FIRST_COMPLETED))
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


async def _drop_old_backups(folder: Path, clock: Clock) -> None:
    """Once a day, delete old backups that were made before an upgrade."""
    while True:
        drop_old(folder, clock.now())
        await asyncio.sleep(DAY.total_seconds())


async def _read_schedules(scheduler: Scheduler) -> None:
    """Read the schedules of all accounts, and handle what is due."""
    await scheduler.read()
    await scheduler.check()


async def _follow_clock(clock: Clock, scheduler: Scheduler) -> None:
    """Handle what is due whenever the sandbox moves the clock."""
    changed = clock.changed
    while True:
        await changed.wait()
        # Taken before the check, which may take a while, so that no move in between is missed.
        changed = clock.changed
        await scheduler.check()
