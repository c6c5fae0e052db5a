"""A webhook gets every update, in each chat's order, until it says it has it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from tests.sandbox.support import Caller


@dataclass
class Hook:
    """A bot's webhook: notes what it gets and answers with the statuses it was told, then 200."""

    url: str = ""
    statuses: list[int] = field(default_factory=list)
    seen: list[dict[str, Any]] = field(default_factory=list)
    secrets: set[str | None] = field(default_factory=set)
    holds: asyncio.Event | None = None
    arrived: asyncio.Queue[None] = field(default_factory=asyncio.Queue)

    async def take(self, request: web.Request) -> web.Response:
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.seen.append(await request.json())
        self.arrived.put_nowait(None)
        if self.holds is not None:
            await self.holds.wait()
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.seen]


@asynccontextmanager
async def _hooked(**options: Any) -> AsyncIterator[Hook]:
    hook = Hook(**options)
    app = web.Application()
    app.add_routes([web.post("/hook", hook.take)])
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    try:
        yield hook
    finally:
        await runner.cleanup()


async def test_updates_arrive_in_order_with_the_secret_and_are_then_gone(api: Caller) -> None:
    world = api.sandbox.world
    world.say(api.you, "waiting already")
    async with _hooked() as hook:
        await api.ok("setWebhook", url=hook.url, secret_token="s-e_cret")
        for number in range(20):
            world.say(api.you, str(number))
        await world.settled(lambda w: not w.updates.pending)
        assert hook.texts == ["waiting already", *map(str, range(20))]
        assert hook.secrets == {"s-e_cret"}


async def test_a_refused_update_is_delivered_again_before_any_later_one_of_that_chat(api: Caller) -> None:
    world = api.sandbox.world
    async with _hooked(statuses=[500, 401]) as hook:
        await api.ok("setWebhook", url=hook.url)
        world.say(api.you, "first")
        world.say(api.you, "second")
        await world.settled(lambda w: not w.updates.pending)
        assert hook.texts == ["first", "first", "first", "second"]
        info = await api.ok("getWebhookInfo")
        assert info["last_error_message"] == "Wrong response from the webhook: 401 Unauthorized"
        assert info["pending_update_count"] == 0


async def test_one_slow_chat_does_not_hold_up_another(api: Caller) -> None:
    world = api.sandbox.world
    other = world.people[1].id
    async with _hooked(holds=asyncio.Event()) as hook:
        await api.ok("setWebhook", url=hook.url)
        world.say(api.you, "one")
        world.say(api.you, "two")
        world.say(other, "three")
        assert hook.holds is not None
        for _ in range(2):
            await hook.arrived.get()
        assert sorted(hook.texts) == ["one", "three"]
        hook.holds.set()
        await world.settled(lambda w: not w.updates.pending)
        assert sorted(hook.texts) == ["one", "three", "two"]


async def test_what_a_dead_webhook_never_took_can_be_polled(api: Caller) -> None:
    world = api.sandbox.world
    await api.ok("setWebhook", url="http://127.0.0.1:9/nobody")
    world.say(api.you, "kept")
    await world.settled(lambda w: w.webhook is not None and w.webhook.last_error)
    await api.ok("deleteWebhook")
    assert [u["message"]["text"] for u in await api.ok("getUpdates")] == ["kept"]


async def test_setting_a_webhook_ends_a_waiting_poll(api: Caller) -> None:
    poll = asyncio.create_task(api.refused("getUpdates", timeout=50))
    await api.sandbox.world.settled(lambda w: w.updates.polling)
    await api.ok("setWebhook", url="http://127.0.0.1:9/nobody", drop_pending_updates=True)
    assert await poll == "Conflict: terminated by setWebhook request"


@pytest.mark.parametrize(
    "url", ["https://example.com/hook", "http://192.0.2.1/", "ftp://127.0.0.1/", "http://[bad/", "nonsense"]
)
async def test_nothing_is_ever_sent_off_this_machine(api: Caller, url: str) -> None:
    assert (await api.refused("setWebhook", url=url)).startswith("Bad Request: bad webhook: ")


async def test_a_secret_of_other_characters_is_refused(api: Caller) -> None:
    assert await api.refused("setWebhook", url="http://127.0.0.1:9/", secret_token="a b") == (
        "Bad Request: secret token contains unallowed characters"
    )
