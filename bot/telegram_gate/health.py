"""GET /healthz: whether this process can still do its work. It says nothing about anybody."""

from collections.abc import Awaitable, Callable

import structlog
from aiohttp import web

log = structlog.get_logger(__name__)


class Health:
    """Answers 200 while `check` passes, 503 while it raises."""

    def __init__(self, check: Callable[[], Awaitable[None]]) -> None:
        self._check = check

    def app(self) -> web.Application:
        """An application with nothing but this."""
        app = web.Application()
        self.add_to(app)
        return app

    def add_to(self, app: web.Application) -> None:
        """Add the route to an application."""
        app.router.add_get("/healthz", self._answer)

    async def _answer(self, request: web.Request) -> web.Response:
        try:
            await self._check()
        except Exception as error:  # noqa: BLE001  whatever a driver raises, it is not well
            log.warning("not healthy: the database does not answer", error=type(error).__name__)
            return web.json_response({"ok": False, "database": "away"}, status=503)
        return web.json_response({"ok": True})
