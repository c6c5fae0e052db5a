"""Serves /healthz, /readyz and /metrics for operators.

The answers must contain nothing about people. The address that serves them must not be public.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

import structlog
from aiohttp import web

from bot import __version__
from bot.telegram_gate.metrics import Metrics

log = structlog.get_logger(__name__)

Phase = Literal["starting", "standby", "ready", "draining"]
"""`standby` while another process works, `ready` while this one does, `draining` during a shutdown."""
PATIENCE = 5.0
"""Seconds to wait for the database."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Figures of the outbox and the schedule."""

    waiting: int
    """The number of rows of the outbox that are not delivered."""
    due: int
    """The number of accounts with reminders that are due."""
    late_seconds: float
    """How late the oldest due reminder is; 0 if none is due."""


NOTHING = Facts(0, 0, 0.0)
"""The facts of a process that stands by."""


class Health:
    """Answers requests about this process. `ping` raises if the database is unavailable."""

    def __init__(self, ping: Callable[[], Awaitable[None]], metrics: Metrics | None = None) -> None:
        self._ping = ping
        self.facts: Callable[[], Facts] = lambda: NOTHING
        self.metrics = metrics or Metrics()
        self.phase: Phase = "starting"
        self._unavailable = False

    async def answer(self, request: web.BaseRequest) -> web.Response:
        """Answer a request to the operators' address."""
        match request.path:
            case "/healthz":
                respond = self._health
            case "/readyz":
                respond = self._ready
            case "/metrics":
                respond = self._metrics
            case _:
                return web.Response(status=404)
        return await respond() if request.method in ("GET", "HEAD") else web.Response(status=405)

    async def _health(self) -> web.Response:
        facts = await self._facts()
        if facts is None:
            body = {"ok": False, "version": __version__, "database": "away"}
            return web.json_response({**body, **self._state()}, status=503)
        body = {"ok": True, "version": __version__, "database": "well"}
        late = {"oldest_due_late_seconds": round(facts.late_seconds, 1)}
        return web.json_response({**body, **self._state(), **late})

    async def _ready(self) -> web.Response:
        reason = self.phase if self.phase != "ready" else "database" if await self._facts() is None else None
        if reason is not None:
            return web.json_response({"ready": False, "because": reason}, status=503)
        return web.json_response({"ready": True})

    async def _metrics(self) -> web.Response:
        facts, metrics = await self._facts(), self.metrics
        metrics.database.set(facts is not None)
        if facts is not None:
            metrics.waiting.set(facts.waiting)
            metrics.due.set(facts.due)
            metrics.late.set(facts.late_seconds)
        metrics.working.set(self.phase == "ready")
        since = self._seconds_since_update_call()
        metrics.since.set(float("nan") if since is None else since)
        return web.Response(body=metrics.text(), headers={"Content-Type": "text/plain; version=0.0.4; charset=utf-8"})

    def _state(self) -> dict[str, str | float | bool | None]:
        since = self._seconds_since_update_call()
        return {
            "phase": self.phase,
            "works": self.phase == "ready",
            "last_update_call_seconds": None if since is None else round(since, 1),
        }

    def _seconds_since_update_call(self) -> float | None:
        last = self.metrics.last_ingested
        return None if last is None else time.monotonic() - last

    async def _facts(self) -> Facts | None:
        """The facts, or None if the database is unavailable. That is logged once per outage."""
        try:
            async with asyncio.timeout(PATIENCE):
                await self._ping()
        except Exception as error:  # noqa: BLE001  a driver may raise anything
            if not self._unavailable:
                self._unavailable = True
                log.warning("not healthy: the database does not answer", error=type(error).__name__)
            return None
        self._unavailable = False
        return self.facts()
