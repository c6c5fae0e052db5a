"""Serves /healthz, /readyz and /metrics: whether this process works, and its metrics. They hold nothing about people.

They are for operators: the address they are served at must not be public.
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
PATIENCE = 5.0
"""Seconds that the database has to answer."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Rows, reminders and delays, for the metrics."""

    waiting: int
    """Rows of the outbox that are not delivered."""
    due: int
    """Accounts with reminders that are due."""
    late_seconds: float
    """How late the oldest due reminder is; 0 for none."""


NOTHING = Facts(0, 0, 0.0)
"""The facts of a standby."""


class Health:
    """Answers for this process. `ping` raises if the database is unavailable; `facts` says what waits.

    `phase` is `starting`, `standby` while another process works, `ready` (it works), or `draining`.
    """

    def __init__(
        self,
        ping: Callable[[], Awaitable[None]],
        metrics: Metrics | None = None,
    ) -> None:
        self._ping = ping
        self.facts: Callable[[], Facts] = lambda: NOTHING
        self.metrics = metrics or Metrics()
        self.phase: Phase = "starting"
        self._away = False

    async def answer(self, request: web.BaseRequest) -> web.Response:
        """Answer a request to the address for operations."""
        match request.path:
            case "/healthz":
                found = self._health
            case "/readyz":
                found = self._ready
            case "/metrics":
                found = self._figures
            case _:
                return web.Response(status=404)
        return await found() if request.method in ("GET", "HEAD") else web.Response(status=405)

    async def _health(self) -> web.Response:
        facts = await self._facts()
        if facts is None:
            away = {"ok": False, "version": __version__, "database": "away"}
            return web.json_response({**away, **self._ingress()}, status=503)
        well = {"ok": True, "version": __version__, "database": "well"}
        late = {"oldest_due_late_seconds": round(facts.late_seconds, 1)}
        return web.json_response({**well, **self._ingress(), **late})

    async def _ready(self) -> web.Response:
        reason = self.phase if self.phase != "ready" else "database" if await self._facts() is None else None
        if reason is not None:
            return web.json_response({"ready": False, "because": reason}, status=503)
        return web.json_response({"ready": True})

    async def _figures(self) -> web.Response:
        facts, metrics = await self._facts(), self.metrics
        metrics.database.set(facts is not None)
        if facts is not None:
            metrics.waiting.set(facts.waiting)
            metrics.due.set(facts.due)
            metrics.late.set(facts.late_seconds)
        metrics.working.set(self.phase == "ready")
        since = self._since()
        metrics.since.set(float("nan") if since is None else since)
        return web.Response(body=metrics.text(), headers={"Content-Type": "text/plain; version=0.0.4; charset=utf-8"})

    def _ingress(self) -> dict[str, str | float | bool | None]:
        since = self._since()
        return {
            "phase": self.phase,
            "works": self.phase == "ready",
            "last_update_call_seconds": None if since is None else round(since, 1),
        }

    def _since(self) -> float | None:
        taken = self.metrics.last_ingested
        return None if taken is None else time.monotonic() - taken

    async def _facts(self) -> Facts | None:
        """The facts; None if the database is unavailable, which is logged once per outage."""
        try:
            async with asyncio.timeout(PATIENCE):
                await self._ping()
        except Exception as error:  # noqa: BLE001  a driver may raise anything
            if not self._away:
                self._away = True
                log.warning("not healthy: the database does not answer", error=type(error).__name__)
            return None
        self._away = False
        return self.facts()
