"""The metrics for Prometheus. Imported only if they are served (AFTERGLOW_OPS_LISTEN).

Each label has a fixed list of values, and any other value counts as `other`. So no metric can tell anything about a
person, and the number of series does not grow with the number of people.
"""

import logging
import platform
import sys
import time
from collections import OrderedDict
from functools import partial

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest

from bot import __version__
from bot.core.outgoing import Verdict
from bot.telegram_gate.failures import FailureKind
from bot.telegram_gate.null_metrics import KINDS, NullMetrics, UpdateKind

METHODS = frozenset(
    "getMe getUpdates setWebhook deleteWebhook sendMessage sendDocument sendPhoto editMessageText "
    "editMessageReplyMarkup deleteMessage deleteMessages answerCallbackQuery setMessageReaction leaveChat "
    "setMyCommands deleteMyCommands getFile file setMyDescription setMyShortDescription".split()
)
OUTCOMES = frozenset(("ok", *(kind.name.lower() for kind in FailureKind)))
VERDICTS = frozenset(verdict.name.lower() for verdict in Verdict)
LEVELS = ("warning", "error", "critical")
ROOMS = frozenset(("app", "service", "reminders", "telegram_gate", "store", "authoring", "vault", "screens", "core"))
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 120.0)
MOST_WATCHED = 10_000
"""The most updates that are timed at once. If there are more, the oldest are no longer timed."""


class _Process(ProcessCollector):
    """Memory and CPU of this process. Works also under systemd's ProcSubset=pid, which hides most of /proc."""

    def _boot_time(self) -> float:
        # The library reads /proc/stat, and reports nothing at all if it cannot.
        return time.time() - time.clock_gettime(time.CLOCK_BOOTTIME) if sys.platform == "linux" else 0.0


class Metrics(NullMetrics):
    """Counts in a registry of its own."""

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()
        _Process("afterglow", registry=registry)
        counter, gauge = partial(Counter, registry=registry), partial(Gauge, registry=registry)
        build = gauge("afterglow_build_info", "1. The labels are the versions that run.", ["version", "python"])
        build.labels(__version__, platform.python_version()).set(1)
        updates = counter("afterglow_updates", "Updates received, by kind.", ["kind"])
        # Looked up once, as a lookup by labels costs more than the count itself.
        self._updates = {kind: updates.labels(kind) for kind in KINDS}
        self._latency = Histogram(
            "afterglow_answer_seconds",
            "From the receipt of an update until its last answer was delivered.",
            buckets=SECONDS,
            registry=registry,
        )
        self._calls = counter("afterglow_telegram_calls", "Calls of Telegram's methods.", ["method", "outcome"])
        self._reminders = counter("afterglow_reminders_sent", "Tries at sending a reminder, by outcome.", ["outcome"])
        self._events = counter("afterglow_log_events", "Warnings and errors in the log.", ["level", "room"])
        self.waiting = gauge("afterglow_outbox_waiting", "Messages that are not delivered yet.")
        self.due = gauge("afterglow_reminders_due", "Accounts with reminders that are due.")
        self.late = gauge("afterglow_reminder_oldest_late_seconds", "How late the oldest due reminder is.")
        self.working = gauge("afterglow_working", "1 if this process works, 0 if it stands by.")
        self.since = gauge("afterglow_last_update_call_seconds", "Since the last successful poll or webhook call.")
        self.database = gauge("afterglow_database_up", "1 if the database answers, else 0.")
        self._received_at: OrderedDict[int, float] = OrderedDict()
        self.last_ingested: float | None = None
        """When a poll or a webhook call last succeeded, on `time.monotonic`."""
        for verdict in VERDICTS:
            self._reminders.labels(verdict)

    def received(self, update_id: int, kind: UpdateKind) -> None:
        self._updates[kind].inc()
        self._received_at[update_id] = time.perf_counter()
        if len(self._received_at) > MOST_WATCHED:
            self._received_at.popitem(last=False)

    def dropped(self, update_id: int) -> None:
        self._received_at.pop(update_id, None)

    def answered(self, update_id: int) -> None:
        received_at = self._received_at.pop(update_id, None)
        if received_at is not None:
            self._latency.observe(time.perf_counter() - received_at)

    def called(self, method: str, outcome: str) -> None:
        self._calls.labels(method if method in METHODS else "other", outcome if outcome in OUTCOMES else "other").inc()

    def reminded(self, outcome: str) -> None:
        self._reminders.labels(outcome if outcome in VERDICTS else "other").inc()

    def ingested(self) -> None:
        self.last_ingested = time.monotonic()

    def logged(self, level: str, logger: str) -> None:
        """Count a line of the log."""
        rooms = logger.split(".")
        room = rooms[1] if rooms[0] == "bot" and len(rooms) > 1 and rooms[1] in ROOMS else "other"
        self._events.labels(level if level in LEVELS else "other", room).inc()

    def text(self) -> bytes:
        """All metrics in Prometheus' text format."""
        return generate_latest(self.registry)


class CountingLogs(logging.Handler):
    """Counts warnings and errors of the log by level and room. It keeps nothing else of them."""

    def __init__(self, metrics: Metrics) -> None:
        super().__init__(logging.WARNING)
        self._metrics = metrics

    def emit(self, record: logging.LogRecord) -> None:
        """Count a line of the log."""
        self._metrics.logged(record.levelname.lower(), record.name)
