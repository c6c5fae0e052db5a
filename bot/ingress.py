"""Receives updates by webhook or by long polling, and serves HTTP."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from telegram.error import BadRequest, InvalidToken

from bot.address import ListenAddress
from bot.app import Parts
from bot.database_setup import CannotStart
from bot.settings import Settings
from bot.telegram_gate import codec
from bot.telegram_gate.dispatcher import Dispatcher
from bot.telegram_gate.polling import Polling, Refused

if TYPE_CHECKING:
    from aiohttp import web

    from bot.telegram_gate.listener import Responder

CAUGHT_UP_AFTER = timedelta(seconds=30)
"""With a webhook, updates count as backlog for this long after a start."""


@asynccontextmanager
async def receiving(settings: Settings, parts: Parts, stop: asyncio.Event) -> AsyncIterator[asyncio.Task[Any]]:
    """Receive updates, by webhook if one is set, else by polling. Yields a task that ends once `stop` is set.

    Raises CannotStart if the webhook cannot be served, or if Telegram refuses its address. Raises Refused, from the
    task too, if Telegram no longer accepts the token.
    """
    async with contextlib.AsyncExitStack() as stack:
        if settings.webhook_url and settings.webhook_secret:
            # Imported on use: a bot that polls needs no HTTP server.
            from bot.telegram_gate.webhook import Webhook

            secret = settings.webhook_secret.get_secret_value()

            async def receive(updates: list[dict[str, Any]]) -> None:
                await parts.dispatcher.receive(updates)
                parts.metrics.ingested()

            hook = Webhook(receive, secret, urlsplit(settings.webhook_url).path or "/")
            runner = await serve(hook.answer, settings.listen, "LISTEN")
            stack.push_async_callback(runner.cleanup)
            try:
                await hook.register(parts.bot, settings.webhook_url, codec.ALLOWED_UPDATES)
            except InvalidToken:
                raise Refused from None
            except BadRequest:
                raise CannotStart(
                    "AFTERGLOW_WEBHOOK_URL: Telegram does not take this address. It calls https:// on port 443, 80, 88 "
                    "or 8443, with a certificate it can check."
                ) from None
            caught_up = asyncio.create_task(_caught_up(parts.dispatcher))
            stack.callback(caught_up.cancel)
            yield asyncio.create_task(stop.wait())
            return

        def on_success(more: bool) -> None:
            parts.dispatcher.catching_up = parts.dispatcher.catching_up and more
            parts.metrics.ingested()

        polling = Polling(parts.bot, parts.dispatcher.receive, codec.ALLOWED_UPDATES, on_success=on_success)
        yield asyncio.create_task(polling.run(stop))


async def _caught_up(dispatcher: Dispatcher) -> None:
    """Declare the backlog handled after CAUGHT_UP_AFTER, as a webhook does not tell when it ends."""
    await asyncio.sleep(CAUGHT_UP_AFTER.total_seconds())
    dispatcher.catching_up = False


async def serve(answer: "Responder", address: ListenAddress | None, name: str) -> "web.ServerRunner":
    """Serve HTTP at `address`, the value of the setting `name`. Raises CannotStart if that fails."""
    from bot.telegram_gate import listener

    assert address is not None
    try:
        return await listener.serve(answer, address)
    except OSError as error:
        raise CannotStart(
            f"AFTERGLOW_{name}: nothing can listen at {address} ({error.strerror}). Another program may be "
            "there already: give another port, or an address of this machine."
        ) from None
