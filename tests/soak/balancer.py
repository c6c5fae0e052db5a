"""What stands in front of several replicas: each update that Telegram posts goes to one of those that run.

As a real one does, it now and then loses an answer, so that Telegram posts again, perhaps to another; and it may
hand one update to two at once.
"""

import asyncio
import random
import socket
from collections.abc import Callable

import aiohttp
from aiohttp import web

from tests.soak.history import History


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        port: int = made.getsockname()[1]
        return port


class Balancer:
    """Listens at `url`, and passes on to one of `ports` whose number is in `live()`."""

    def __init__(self, ports: list[int], live: Callable[[], list[int]], die: random.Random, history: History) -> None:
        self._ports, self._live, self._die, self._history = ports, live, die, history
        self.odd = 0.0
        """How often an answer is lost, and how often an update goes to two."""
        self.url = f"http://127.0.0.1:{free_port()}/hook"
        self._runner: web.AppRunner | None = None
        self._session: aiohttp.ClientSession | None = None

    async def start(self) -> None:
        """Listen."""
        app = web.Application()
        app.router.add_post("/hook", self._take)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=20))
        await web.TCPSite(self._runner, "127.0.0.1", int(self.url.split(":")[2].split("/")[0])).start()

    async def stop(self) -> None:
        """Close everything."""
        if self._runner is not None:
            await self._runner.cleanup()
        if self._session is not None:
            await self._session.close()

    async def _take(self, request: web.Request) -> web.Response:
        body, headers = await request.read(), dict(request.headers)
        headers.pop("Host", None)
        live = self._live()
        if not live:
            return web.Response(status=502)
        twice = self._die.random() < self.odd and len(live) > 1
        chosen = self._die.sample(live, 2 if twice else 1)
        self._history.figures["posted to two at once"] += twice
        answers = await asyncio.gather(*(self._pass(slot, body, headers) for slot in chosen))
        if self._die.random() < self.odd:
            self._history.figures["webhook answers lost"] += 1
            return web.Response(status=502)
        return web.Response(status=min(answers))

    async def _pass(self, slot: int, body: bytes, headers: dict[str, str]) -> int:
        assert self._session is not None
        try:
            async with self._session.post(
                f"http://127.0.0.1:{self._ports[slot]}/hook", data=body, headers=headers
            ) as answer:
                return answer.status
        except (aiohttp.ClientError, TimeoutError):
            return 502
