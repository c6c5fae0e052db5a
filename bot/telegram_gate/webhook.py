"""Receives updates that Telegram posts. It answers 200 only after an update was committed.

The URL is public, so the secret is checked before the body is read, and at most `max_body` bytes of the body are read.
This module must never log any part of a request.
"""

import asyncio
import hmac
import json
import re
from collections.abc import Sequence
from typing import Any

import structlog
from aiohttp import web
from telegram import Bot

from bot.log_throttle import LogThrottle
from bot.telegram_gate.polling import Receive

log = structlog.get_logger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  the name of a header
_CHUNK = 64 * 1024
BODY = 30.0
"""Seconds to wait for a whole body."""


class Webhook:
    """Accepts POSTs at `path` and at each suffix of it, as some proxies remove the beginning of a path.

    Each update is passed to `receive` in a list of its own. Telegram sends `secret` in a header of each request.
    `max_body` is in bytes, and an update has a few thousand. `patience` is how many seconds a body may take.

    Raises ValueError for a path without a slash, and if the secret is missing or if Telegram would not accept it.
    """

    def __init__(
        self, receive: Receive, secret: str, path: str, max_body: int = 1_000_000, patience: float = BODY
    ) -> None:
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
        self._paths = _suffixes(path)
        self._max_body = max_body
        self._patience = patience
        self._failing = False
        self._wrong_paths, self._wrong_secrets = LogThrottle(), LogThrottle()

    async def answer(self, request: web.BaseRequest) -> web.Response:
        """Answer a request to the webhook's address."""
        if request.path not in self._paths:
            if (left_out := self._wrong_paths.left_out()) is not None:
                log.warning(
                    "webhook: a request for another path got 404; a proxy in front has to pass on the path of "
                    "AFTERGLOW_WEBHOOK_URL, whole or with its beginning cut",
                    left_out=left_out,
                )
            return _closing(404)
        if request.method != "POST":
            return _closing(405)
        return self._refusal(request) or await self._receive_body(request)

    async def register(self, bot: Bot, url: str, allowed_updates: Sequence[str]) -> None:
        """Tell Telegram to post updates to `url`, with this webhook's secret. Waiting updates are not dropped.

        Raises the error of the call (see `failures.kind_of`).
        """
        await bot.set_webhook(
            url=url,
            secret_token=self._secret,
            allowed_updates=list(allowed_updates),
            max_connections=40,
            drop_pending_updates=False,
        )

    def _refusal(self, request: web.BaseRequest) -> web.Response | None:
        """The response to a request whose headers are wrong. None if they are right."""
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._secret.encode()):
            if (left_out := self._wrong_secrets.left_out()) is not None:
                log.warning("webhook: wrong or missing secret, refused", left_out=left_out)
            return _closing(401)
        if request.content_type != "application/json":
            return _closing(415)
        if (request.content_length or 0) > self._max_body:
            log.warning("webhook: body too large, refused", limit=self._max_body)
            return _closing(413)
        return None

    async def _receive_body(self, request: web.BaseRequest) -> web.Response:
        body = bytearray()
        try:
            async with asyncio.timeout(self._patience):
                async for chunk in request.content.iter_chunked(_CHUNK):
                    body += chunk
                    if len(body) > self._max_body:
                        log.warning("webhook: body too large, refused", limit=self._max_body)
                        return _closing(413)
        except TimeoutError:
            return _closing(408)
        update = _update_in(body)
        if update is None:
            log.warning("webhook: body is not an update, refused", size=len(body))
            return web.Response(status=400)
        try:
            await self._receive([update])
        except Exception as error:  # noqa: BLE001  after any error the update is not committed, so Telegram must repeat it
            if not self._failing:
                # Logged once, as Telegram repeats the update many times.
                self._failing = True
                log.error("webhook: update not kept, Telegram will repeat it", error=type(error).__name__)
            return web.Response(status=503)
        self._failing = False
        return web.Response(status=200)


def _suffixes(path: str) -> frozenset[str]:
    """The path and its suffixes, with and without a slash at the end."""
    parts = [part for part in path.split("/") if part]
    suffixes = ["/".join(parts[start:]) for start in range(len(parts))]
    return frozenset({path, "/", *(f"/{suffix}{slash}" for suffix in suffixes for slash in ("", "/"))})


def _closing(status: int) -> web.Response:
    """A response that closes the connection without reading the body."""
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
