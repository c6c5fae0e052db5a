"""A loopback server with answers chosen by a test, and a bot that talks to it over real HTTP."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from ssl import SSLContext
from typing import Any

from aiohttp import web
from telegram.ext import BaseRateLimiter, ExtBot

from bot.telegram_gate.http import AiohttpRequest

TOKEN = "123456:a-token-that-nobody-may-see"

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def serving(answer: Answer, tls: SSLContext | None = None) -> AsyncIterator[str]:
    """Serve `answer` at every path, over TLS if `tls` is given. Yields the address of the server, with the scheme
    http."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def talking(
    root: str, token: str = TOKEN, limiter: BaseRateLimiter[int] | None = None
) -> AsyncIterator[ExtBot[int]]:
    """A bot at `root`. It is not initialised, because that would call getMe."""
    async with AiohttpRequest() as request, AiohttpRequest() as updates:
        yield ExtBot(
            token,
            base_url=f"{root}/bot",
            base_file_url=f"{root}/file/bot",
            request=request,
            get_updates_request=updates,
            rate_limiter=limiter,
        )


def refusal(status: int, description: str, **parameters: Any) -> web.Response:
    """An error in the format of the Bot API."""
    body: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    if parameters:
        body["parameters"] = parameters
    return web.json_response(body, status=status)


def success(result: Any = True) -> web.Response:
    """A success in the format of the Bot API."""
    return web.Response(body=json.dumps({"ok": True, "result": result}), content_type="application/json")
