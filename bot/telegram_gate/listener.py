"""Serves HTTP for the webhook and for operators, and limits the connections that strangers can hold open.

A connection that does not send its headers within ten seconds is closed. There are at most 200 connections. For one
more, the connection that has waited longest for its headers is closed, so idle connections cannot keep Telegram out.
There is no access log, and the body of a refused request is not read. Malformed requests are logged once a minute.
"""

import logging
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError

from bot.address import ListenAddress
from bot.log_throttle import LogThrottle

log = structlog.get_logger(__name__)

Responder = Callable[[web.BaseRequest], Awaitable[web.Response]]
HEAD = 10.0
"""Seconds to wait for headers, from the start of the connection or the end of the last response."""
MOST_CONNECTIONS = 200
"""The most open connections. Telegram uses up to 40."""


async def serve(
    answer: Responder, address: ListenAddress, *, head: float = HEAD, most: int = MOST_CONNECTIONS
) -> web.ServerRunner:
    """Serve at `address` until `cleanup()` of the result is called. Raises OSError if it cannot listen there."""
    server = _Bounded(answer, most, access_log=None, keepalive_timeout=head, lingering_time=0, logger=_SERVER)
    runner = web.ServerRunner(server, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, address.host, address.port).start()
    except BaseException:
        await runner.cleanup()
        raise
    return runner


class _Malformed(logging.Filter):
    """Replaces aiohttp's error and traceback for each malformed request, as anybody can cause any number of them."""

    def __init__(self) -> None:
        super().__init__()
        self.throttle = LogThrottle()

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        if not isinstance(error, HttpProcessingError):
            return True
        if (left_out := self.throttle.left_out()) is not None:
            log.warning("malformed HTTP request refused", left_out=left_out)
        return False


_SERVER = logging.getLogger(f"{__name__}.server")
_SERVER.addFilter(_Malformed())


class _Bounded(web.Server):
    """A server with a limited number of connections."""

    def __init__(self, answer: Responder, most: int, **options: Any) -> None:
        super().__init__(self._answer, **options)
        self._handler, self._most = answer, most
        # A dict keeps the order of insertion: the longest wait comes first.
        self._waiting: dict[web.RequestHandler, None] = {}
        self._busy: set[web.RequestHandler] = set()

    def connection_made(self, handler: web.RequestHandler, transport: Any) -> None:
        super().connection_made(handler, transport)
        self._waiting[handler] = None
        if len(self._waiting) + len(self._busy) > self._most:
            oldest = next(iter(self._waiting))
            del self._waiting[oldest]
            oldest.force_close()

    def connection_lost(self, handler: web.RequestHandler, exc: BaseException | None = None) -> None:
        self._waiting.pop(handler, None)
        self._busy.discard(handler)
        super().connection_lost(handler, exc)

    async def _answer(self, request: web.BaseRequest) -> web.Response:
        connection = request.protocol
        self._waiting.pop(connection, None)
        self._busy.add(connection)
        try:
            return await self._handler(request)
        finally:
            if connection in self._busy:
                self._busy.remove(connection)
                self._waiting[connection] = None
