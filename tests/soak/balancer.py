"""The proxy in front of the bots with a webhook: each update that Telegram posts goes to the bot that is ready.

It asks each bot for /readyz at short intervals. As a real proxy may, it sometimes loses an answer, so that Telegram
posts again, and sometimes posts one update twice at once. Only the proxy knows what Telegram was answered, so it
records what is confirmed.
"""

import asyncio
import json
import random

import aiohttp
from aiohttp import web

from tests.soak.history import History
from tests.support.ports import free_port

LOOK = 0.1
"""Seconds between two rounds of asking for /readyz."""


class Balancer:
    """Listens at `url`, and passes updates on to the bot that is ready. `places` holds the ports for the hook and for
    /readyz."""

    def __init__(self, places: list[tuple[int, int]], rng: random.Random, history: History) -> None:
        self._places, self._rng, self._history = places, rng, history
        self.odd = 0.0
        """The probability that an answer is lost, and that an update is posted twice at once."""
        self.url = f"http://127.0.0.1:{free_port()}/hook"
        self._ready: int | None = None
        self._looking: asyncio.Task[None] | None = None
        self._runner: web.AppRunner | None = None
        self._session: aiohttp.ClientSession | None = None

    async def start(self) -> None:
        """Listen, and ask the bots at intervals."""
        app = web.Application()
        app.router.add_post("/hook", self._take)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=20))
        await web.TCPSite(self._runner, "127.0.0.1", int(self.url.split(":")[2].split("/")[0])).start()
        self._looking = asyncio.create_task(self._look())

    async def stop(self) -> None:
        """Stop listening and asking."""
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.gather(self._looking, return_exceptions=True)
        if self._runner is not None:
            await self._runner.cleanup()
        if self._session is not None:
            await self._session.close()

    async def _look(self) -> None:
        """Keep asking which bot is ready."""
        while True:
            ready = await asyncio.gather(*(self._is_ready(port) for _, port in self._places))
            # At most one bot should be ready. A bot that was just stopped may have answered a moment ago, so it is only
            # counted.
            self._history.figures["two that said they were ready"] += sum(ready) > 1
            self._ready = ready.index(True) if any(ready) else None
            await asyncio.sleep(LOOK)

    async def _is_ready(self, port: int) -> bool:
        """Whether /readyz answers on that port."""
        assert self._session is not None
        try:
            async with asyncio.timeout(0.5), self._session.get(f"http://127.0.0.1:{port}/readyz") as answer:
                return answer.status == 200
        except (aiohttp.ClientError, TimeoutError):
            return False

    async def _take(self, request: web.Request) -> web.Response:
        """Pass one post on, now and then twice at once, and now and then lose the answer."""
        body, headers = await request.read(), dict(request.headers)
        headers.pop("Host", None)
        if self._ready is None:
            return web.Response(status=503)
        port, update_id = self._places[self._ready][0], json.loads(body)["update_id"]
        self._history.hand_out(update_id)
        twice = self._rng.random() < self.odd
        self._history.figures["posted twice at once"] += twice
        answers = await asyncio.gather(*(self._pass(port, body, headers) for _ in range(2 if twice else 1)))
        if self._rng.random() < self.odd:
            self._history.figures["webhook answers lost"] += 1
            return web.Response(status=502)
        if (status := max(answers)) == 200:
            self._history.confirm(update_id)
        return web.Response(status=status)

    async def _pass(self, port: int, body: bytes, headers: dict[str, str]) -> int:
        """Post to a bot. Returns the status of its answer, or 502 if there is none."""
        assert self._session is not None
        try:
            async with self._session.post(f"http://127.0.0.1:{port}/hook", data=body, headers=headers) as answer:
                return answer.status
        except (aiohttp.ClientError, TimeoutError):
            return 502
