"""The composition root: the only place that builds the parts and connects them."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

import structlog
from telegram.ext import ExtBot

from bot.authoring.live_content import LiveContent
from bot.clock import Clock
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.quota import Allowance
from bot.core.reading import ExportTexts
from bot.reminders.scheduler import Scheduler
from bot.screens import export_text, hide
from bot.screens.context import Context
from bot.screens.conversation import Conversation, StandaloneLine
from bot.service.accounts import Accounts
from bot.service.due import DueReminders
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
from bot.settings import Settings
from bot.store.store import Store
from bot.telegram_gate.admission import AdmissionControl
from bot.telegram_gate.deliveries import Deliveries
from bot.telegram_gate.delivery import Deliverer
from bot.telegram_gate.dispatcher import Dispatcher
from bot.telegram_gate.download import fetch
from bot.telegram_gate.http import AiohttpRequest, CountedRequest
from bot.telegram_gate.notices import Notices
from bot.telegram_gate.null_metrics import NullMetrics
from bot.telegram_gate.outage import Outage
from bot.telegram_gate.quota import Quota
from bot.telegram_gate.rate_limit import RateLimit
from bot.telegram_gate.raw_api import Bot
from bot.telegram_gate.recorder import Recorder
from bot.telegram_gate.slow_turns import SlowTurns
from bot.vault.keyfile import RootKeys

log = structlog.get_logger(__name__)


def exports(
    store: Store,
    roots: RootKeys,
    live: LiveContent,
    bot: int,
    clock: Clock,
    open_journals: OpenJournals,
    line: FairLock,
    limit: int = PART,
) -> Exports:
    """The service that makes the files of /export."""

    def ctx(person: Person) -> Context:
        return Context(live.content, live.content.speak(person.language))

    def texts(person: Person, planned: Sequence[Planned], now: datetime) -> ExportTexts:
        return export_text.export_texts(ctx(person), person, planned, now)

    def shown(person: Person) -> Person:
        """The person without check-ins that keep nothing, because somebody else may read the file."""
        person = hide.without_unkept(ctx(person), person)
        return person if person.checkin is not None else replace(person, chat=replace(person.chat, message=None))

    return Exports(store, Accounts(roots, bot), open_journals, texts, shown, clock.now, line, limit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The parts of a working bot."""

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
    metrics: NullMetrics


def build(
    store: Store,
    roots: RootKeys,
    live: LiveContent,
    bot: Bot,
    clock: Clock,
    allowance: Allowance,
    metrics: NullMetrics | None = None,
    *,
    together: bool = False,
) -> Parts:
    """Build all parts and connect them. `together`: two people can link."""
    address = f"https://t.me/{bot.username}?start=" if together else None
    metrics = metrics or NullMetrics()
    conversation, accounts = Conversation(live, links=together), Accounts(roots, bot.id)
    open_journals, outbox = OpenJournals(clock.elapsed), Outbox(roots)
    resealing = Resealing(store, accounts)
    stretcher = Stretcher(Tries(clock.elapsed, allowance.passphrases), conversation.famous)
    strangers = Strangers()
    turns = Turns(
        store, accounts, roots, outbox, conversation, open_journals, resealing, stretcher, strangers, clock.now, address
    )
    due = DueReminders(store, accounts, roots, outbox, conversation, open_journals, strangers, clock.now)
    settling = Settling(store, accounts, roots, bot.id, strangers, clock.now)
    deliverer = Deliverer(bot, exports(store, roots, live, bot.id, clock, open_journals, stretcher.line).documents)
    outage = Outage(deliverer.deliver, lambda language: conversation.line(StandaloneLine.AWAY, language))
    scheduler = Scheduler(due, lambda rows: deliveries.put(rows), clock.now, outage.record)
    recorder = Recorder(settling, outage, scheduler.expect)
    deliveries = Deliveries(deliverer, recorder, conversation, clock.now, metrics.reminded)
    quota = Quota(clock.now, clock.elapsed, allowance)
    notices = Notices(deliverer, conversation, quota)
    slow = SlowTurns(turns, partial(fetch, bot), notices)
    admission = AdmissionControl(quota, conversation, notices, turns.language_of)
    dispatcher = Dispatcher(turns, slow, deliveries, admission, outage, scheduler.expect, metrics)
    return Parts(
        bot=bot,
        outbox=outbox,
        turns=turns,
        stretcher=stretcher,
        due=due,
        deliveries=deliveries,
        dispatcher=dispatcher,
        scheduler=scheduler,
        housekeeping=Housekeeping(
            store, roots, turns, open_journals, clock.elapsed, outage.record, clock.now if together else None
        ),
        resealing=resealing,
        metrics=metrics,
    )


@asynccontextmanager
async def telegram(settings: Settings, called: Callable[[str, str], None] | None = None) -> AsyncIterator[Bot]:
    """The library's Bot over our HTTP client. `called` is called with the outcome of each call.

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
        # A chat that may send more messages at once also gets more replies at once.
        rate_limiter=RateLimit(per_second=settings.messages_per_second, chat_burst=max(20, settings.burst // 2)),
    )
    async with bot:
        yield bot
