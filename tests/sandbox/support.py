"""Helpers of the sandbox's tests: a started sandbox, and calls to it over real HTTP."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import telegram

from bot.sandbox.server import Sandbox
from bot.sandbox.timer import Timer

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000030000000208020000001216f14d00000010494441"
    "54789c63f8cfc000410c70160041d205fb87f0b9480000000049454e44ae426082"
)


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    now: datetime = field(default_factory=lambda: datetime(2026, 3, 1, 12, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now

    async def move(self, by: timedelta) -> None:
        self.now += by


class ManualTimer(Timer):
    """A timer that stands still until `move` is called."""

    def __init__(self) -> None:
        self._now = 0.0
        self._asleep: list[tuple[float, asyncio.Future[None]]] = []
        self._sleeps = asyncio.Event()

    def now(self) -> float:
        return self._now

    async def sleep(self, seconds: float) -> None:
        if seconds <= 0:
            return
        sleeper = (self._now + seconds, asyncio.get_running_loop().create_future())
        self._asleep.append(sleeper)
        self._sleeps.set()
        try:
            await sleeper[1]
        finally:
            self._asleep.remove(sleeper)

    async def asleep(self) -> float:
        """Wait until a task sleeps. Returns the seconds until the first sleeping task wakes."""
        while not (left := [due - self._now for due, _ in self._asleep if due > self._now]):
            self._sleeps.clear()
            await asyncio.wait_for(self._sleeps.wait(), 10)
        return min(left)

    def move(self, seconds: float) -> None:
        """Let this many seconds pass."""
        self._now += seconds
        for due, woken in self._asleep:
            if due <= self._now and not woken.done():
                woken.set_result(None)


@dataclass
class Caller:
    """Calls methods with JSON parameters, as a bot does."""

    sandbox: Sandbox
    session: aiohttp.ClientSession
    clock: Clock

    @property
    def you(self) -> int:
        return self.sandbox.world.people[0].id

    async def call(self, method: str, **params: Any) -> dict[str, Any]:
        url = f"{self.sandbox.url}/bot{self.sandbox.token}/{method}"
        async with self.session.post(url, json=params) as answer:
            body: dict[str, Any] = await answer.json()
            assert answer.status == body.get("error_code", 200)
            return body

    async def ok(self, method: str, **params: Any) -> Any:
        body = await self.call(method, **params)
        assert body["ok"], body
        return body["result"]

    async def refused(self, method: str, **params: Any) -> str:
        body = await self.call(method, **params)
        assert not body["ok"], body
        description: str = body["description"]
        return description

    async def send(self, text: str = "hello", **params: Any) -> dict[str, Any]:
        message: dict[str, Any] = await self.ok("sendMessage", chat_id=self.you, text=text, **params)
        return message


@asynccontextmanager
async def started(**options: Any) -> AsyncIterator[Caller]:
    """A started sandbox with a clock that stands still."""
    clock = Clock()
    given: dict[str, Any] = {"clock": clock, "move_clock": clock.move} | options
    async with (
        Sandbox(**given) as sandbox,
        aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as session,
    ):
        yield Caller(sandbox, session, clock)


def library(sandbox: Sandbox) -> telegram.Bot:
    """The library's Bot, pointed at the sandbox."""
    return telegram.Bot(sandbox.token, base_url=f"{sandbox.url}/bot", base_file_url=f"{sandbox.url}/file/bot")


def keyboard(*buttons: dict[str, Any]) -> dict[str, Any]:
    """An inline keyboard of one row."""
    return {"inline_keyboard": [list(buttons)]}
