"""Taking updates that Telegram posts to us. 200 is said only after an update was kept.

The address is open to the world, so nothing of a body is read before the secret was compared, and never more
than `max_body` of it. It must never log what came in.
"""

import hmac
import json
import re
from collections.abc import Sequence
from typing import Any

import structlog
from aiohttp import web
from telegram import Bot

from bot.telegram_gate.polling import Receive

log = structlog.get_logger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  the name of a header
_CHUNK = 64 * 1024


class Webhook:
    """One POST route at `path` that hands each update to `receive`, as a list of one.

    `secret` is what Telegram repeats in a header of every request; `max_body` is in bytes (Telegram's updates
    are a few thousand). Raises ValueError where the secret is missing or is not one that Telegram takes.
    """

    def __init__(self, receive: Receive, secret: str, path: str, max_body: int = 1_000_000) -> None:
        if not secret:
            raise ValueError(
                "A webhook needs a secret, or anybody could pose as Telegram. Set AFTERGLOW_WEBHOOK_SECRET "
                "to 1-256 characters of A-Z, a-z, 0-9, _ and -, chosen at random."
            )
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
            raise ValueError(
                "Telegram does not take this webhook secret. Set AFTERGLOW_WEBHOOK_SECRET to 1-256 characters "
                "of A-Z, a-z, 0-9, _ and -."
            )
        if not path.startswith("/"):
            raise ValueError("The webhook's path must begin with a slash. Check AFTERGLOW_WEBHOOK_URL.")
        self._receive = receive
        self._secret = secret
        self._path = path
        self._max_body = max_body
        self._failing = False

    def app(self) -> web.Application:
        """An application with this route; other routes (health) may be added to it."""
        app = web.Application()
        app.router.add_post(self._path, self._take)
        return app

    async def register(self, bot: Bot, url: str, allowed_updates: Sequence[str], max_connections: int = 40) -> None:
        """Tell Telegram to post updates to `url`, with this webhook's secret. What already waits is kept.

        Raises what the call raises (see `failures.kind_of`).
        """
        await bot.set_webhook(
            url=url,
            secret_token=self._secret,
            allowed_updates=list(allowed_updates),
            max_connections=max_connections,
            drop_pending_updates=False,
        )

    def _refuse(self, request: web.Request) -> web.Response | None:
        """What the headers alone are enough to refuse."""
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._secret.encode()):
            log.warning("webhook: a request without the secret was refused")
            return _closing(401)
        if request.content_type != "application/json":
            return _closing(415)
        if (request.content_length or 0) > self._max_body:
            log.warning("webhook: a body over the limit was refused", limit=self._max_body)
            return _closing(413)
        return None

    async def _take(self, request: web.Request) -> web.Response:
        if (refusal := self._refuse(request)) is not None:
            return refusal
        body = bytearray()
        async for chunk in request.content.iter_chunked(_CHUNK):
            body += chunk
            if len(body) > self._max_body:
                log.warning("webhook: a body over the limit was refused", limit=self._max_body)
                return _closing(413)
        update = _update_in(body)
        if update is None:
            log.warning("webhook: a body that is no update was refused", size=len(body))
            return web.Response(status=400)
        try:
            await self._receive([update])
        except Exception as error:  # noqa: BLE001  whatever it was, the update is not kept: Telegram tries again
            if not self._failing:
                # Once for each spell: Telegram repeats it again and again.
                self._failing = True
                log.error("webhook: an update could not be kept, Telegram will repeat it", error=type(error).__name__)
            return web.Response(status=503)
        self._failing = False
        return web.Response(status=200)


async def serve(app: web.Application, listen: str) -> web.AppRunner:
    """Serve `app` at `listen`, as host:port ([::1]:8443 for IPv6). Call `cleanup()` on the runner to end it.

    Keeps no access log, and reads no further in a request that was refused. Raises ValueError where `listen`
    is not of that form, and OSError where the address cannot be had.
    """
    host, port = _host_and_port(listen)
    runner = web.AppRunner(app, access_log=None, lingering_time=0, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except BaseException:
        await runner.cleanup()
        raise
    return runner


def _host_and_port(listen: str) -> tuple[str, int]:
    host, _, port = listen.rpartition(":")
    bracketed = host.startswith("[") and host.endswith("]")
    plain = host[1:-1] if bracketed else host
    if not plain or (":" in plain) != bracketed or not re.fullmatch(r"[0-9]{1,5}", port) or int(port) > 65535:
        raise ValueError(
            "The address to listen at is not of the form host:port. Set AFTERGLOW_LISTEN to 127.0.0.1:8080, "
            "say, or [::1]:8080."
        )
    return plain, int(port)


def _closing(status: int) -> web.Response:
    """A refusal after which the connection ends, its body unread."""
    response = web.Response(status=status)
    response.force_close()
    return response


def _update_in(body: bytearray) -> dict[str, Any] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if isinstance(update, dict) and type(update.get("update_id")) is int:
        return update
    return None
