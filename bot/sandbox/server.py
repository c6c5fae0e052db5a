"""Starts and stops the sandbox: a stand-in for a Bot API server, and its chat page."""

import asyncio
from contextlib import suppress
from datetime import UTC, datetime

from aiohttp import web

from bot.sandbox.api import Api
from bot.sandbox.browser import Browser, MoveClock
from bot.sandbox.faults import Faults
from bot.sandbox.guard import LAN, guard, is_loopback
from bot.sandbox.requests import MAX_REQUEST
from bot.sandbox.timer import Timer
from bot.sandbox.webhook import PAUSES, Sender
from bot.sandbox.world import Now, World

ALL_INTERFACES = "0.0.0.0"  # noqa: S104  only if the person asks for it, with a warning


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Sandbox:
    """An embedded Telegram. `world` holds its chats, and `faults` its simulated faults.

    `name` is the bot's first name. `clock` returns the time of messages, in UTC. With `move_clock`, the page can move
    the clock forward. `webhook_pauses` are the pause after the second failure of a webhook and the longest pause, in
    seconds. `timer` measures these pauses, long polls and slow uploads.
    """

    def __init__(
        self,
        token: str = "1:sandbox",  # noqa: S107  opens nothing but this sandbox, on this machine
        clock: Now = _utc_now,
        move_clock: MoveClock | None = None,
        people: int = 2,
        name: str = "Sandbox",
        webhook_pauses: tuple[float, float] = PAUSES,
        timer: Timer | None = None,
    ) -> None:
        self.token = token
        self.timer = timer or Timer()
        self.world = World(int(token.partition(":")[0]), clock, people, name, self.timer)
        self.faults = Faults(self.timer)
        self.url = ""
        self._api = Api(self.world, self.faults, token)
        self._webhook_pauses = webhook_pauses
        self._browser = Browser(self.world, move_clock)
        self._runner: web.AppRunner | None = None
        self._sender: asyncio.Task[None] | None = None

    async def start(self, host: str = "127.0.0.1", port: int = 0, *, lan: bool = False) -> None:
        """Listen at `host` and `port`, and set `url`. With `lan`, other machines of the network can reach the sandbox.

        Raises ValueError for a host that is not loopback.
        """
        if not is_loopback(host):
            raise ValueError(f"The sandbox listens on loopback only, not on {host!r}: use 127.0.0.1.")
        app = web.Application(middlewares=[guard], client_max_size=MAX_REQUEST)
        app[LAN] = lan
        app.add_routes([*self._api.routes(), *self._browser.routes()])
        # With handler cancellation, the long poll of a killed bot ends as soon as its socket closes.
        runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=2)
        await runner.setup()
        self._runner = runner
        site = web.TCPSite(runner, ALL_INTERFACES if lan else host, port)
        try:
            await site.start()
        except OSError:
            await self.stop()
            raise
        netloc = f"[{host}]" if ":" in host else host
        self.url = f"http://{netloc}:{runner.addresses[0][1]}"
        self._sender = asyncio.create_task(Sender(self.world, self.timer, self._webhook_pauses).run())

    async def stop(self) -> None:
        """End long polls, pages and webhook deliveries, and stop serving."""
        self.world.updates.close()
        self.world.events.close()
        self.faults.clear()
        if self._sender is not None:
            self._sender.cancel()
            with suppress(asyncio.CancelledError):
                await self._sender
            self._sender = None
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> "Sandbox":
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()
