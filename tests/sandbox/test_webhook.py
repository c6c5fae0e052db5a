"""A webhook gets every update, in Telegram's order, until it accepts it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web

from bot.sandbox.webhook import TELEGRAMS_PAUSES
from tests.sandbox.support import Caller, ManualTimer, keyboard, started


@dataclass
class Hook:
    """A bot's webhook. It records updates and answers with the given statuses, then with 200."""

    url: str = ""
    statuses: list[int] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
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
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200, headers=self.headers)

    @property
    def texts(self) -> list[str]:
        return [u["message"]["text"] if "message" in u else u["callback_query"]["data"] for u in self.seen]

    async def assert_arrived(self, *texts: str) -> None:
        """Wait for as many updates as there are texts, and check that exactly these came, in any order."""
        while len(self.seen) < len(texts):
            await asyncio.wait_for(self.arrived.get(), 10)
        await asyncio.sleep(0.05)  # time for updates that should not come
        assert sorted(self.texts) == sorted(texts)

    def release(self) -> None:
        """Answer the held requests, and hold no more."""
        assert self.holds is not None
        self.holds.set()
        self.holds = None


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


async def test_updates_arrive_in_order_with_the_secret(api: Caller) -> None:
    """Updates arrive in order with the secret, and are then no longer pending."""
    world = api.sandbox.world
    world.say(api.you, "waiting already")
    async with _hooked() as hook:
        await api.ok("setWebhook", url=hook.url, secret_token="s-e_cret")
        for number in range(20):
            world.say(api.you, str(number))
        await world.settled(lambda w: not w.updates.pending)
        assert hook.texts == ["waiting already", *map(str, range(20))]
        assert hook.secrets == {"s-e_cret"}


async def test_a_refused_update_is_delivered_again(api: Caller) -> None:
    """A refused update is delivered again before any later one of that chat."""
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


async def test_tries_come_after_longer_pauses() -> None:
    """The first retry comes at once, and later ones after longer and longer pauses."""
    timer = ManualTimer()
    async with (
        started(timer=timer, webhook_pauses=TELEGRAMS_PAUSES) as api,
        _hooked(statuses=[500] * 9) as hook,
    ):
        world = api.sandbox.world
        await api.ok("setWebhook", url=hook.url)
        world.say(api.you, "first")
        world.say(api.you, "second")
        for pause in (2, 4, 8, 16, 32, 60, 60, 60):
            assert await timer.asleep() == pause
            timer.move(pause)
        await world.settled(lambda w: not w.updates.pending)
        assert hook.texts == ["first"] * 10 + ["second"]


async def test_a_webhook_may_say_when_to_try_again() -> None:
    """Retry-After of a webhook is respected, up to an hour."""
    timer = ManualTimer()
    async with started(timer=timer) as api, _hooked(statuses=[503], headers={"Retry-After": "99999"}) as hook:
        await api.ok("setWebhook", url=hook.url)
        api.sandbox.world.say(api.you, "first")
        assert await timer.asleep() == 3600
        timer.move(3600)
        await api.sandbox.world.settled(lambda w: not w.updates.pending)
        assert hook.texts == ["first"] * 2


async def test_a_query_too_old_to_retry_is_dropped() -> None:
    """A tap that would be too old at the next try is not posted again."""
    timer = ManualTimer()
    async with started(timer=timer) as api, _hooked(statuses=[503], headers={"Retry-After": "151"}) as hook:
        world = api.sandbox.world
        await api.ok("setWebhook", url=hook.url)
        message = await api.send(reply_markup=keyboard({"text": "A", "callback_data": "a"}))
        world.tap(api.you, message["message_id"], "a")
        await world.settled(lambda w: not w.updates.pending)
        assert hook.texts == ["a"]


async def test_a_tap_that_waited_too_long(api: Caller) -> None:
    """A tap that waited too long behind another is not delivered."""
    world = api.sandbox.world
    message = await api.send(reply_markup=keyboard(*({"text": b, "callback_data": b} for b in "abc")))
    async with _hooked(holds=asyncio.Event()) as hook:
        await api.ok("setWebhook", url=hook.url)
        world.tap(api.you, message["message_id"], "a")
        world.tap(api.you, message["message_id"], "b")
        await hook.assert_arrived("a")
        await api.clock.move(timedelta(seconds=151))
        world.tap(api.you, message["message_id"], "c")
        hook.release()
        await world.settled(lambda w: not w.updates.pending)
        assert hook.texts == ["a", "c"]


async def test_messages_and_taps_are_separate_queues(api: Caller) -> None:
    """Within a chat, messages wait only for messages and taps only for taps."""
    world = api.sandbox.world
    message = await api.send(reply_markup=keyboard(*({"text": b, "callback_data": b} for b in "ab")))
    async with _hooked(holds=asyncio.Event()) as hook:
        await api.ok("setWebhook", url=hook.url)
        world.say(api.you, "one")
        world.say(api.you, "two")
        world.tap(api.you, message["message_id"], "a")
        world.tap(api.you, message["message_id"], "b")
        await hook.assert_arrived("one", "a")
        hook.release()
        await world.settled(lambda w: not w.updates.pending)
        assert sorted(hook.texts[2:]) == ["b", "two"]


async def test_one_slow_chat_does_not_hold_up_another(api: Caller) -> None:
    """While one chat's update is not answered, another chat's update is posted."""
    world = api.sandbox.world
    other = world.people[1].id
    async with _hooked(holds=asyncio.Event()) as hook:
        await api.ok("setWebhook", url=hook.url)
        world.say(api.you, "one")
        world.say(api.you, "two")
        world.say(other, "three")
        await hook.assert_arrived("one", "three")
        hook.release()
        await world.settled(lambda w: not w.updates.pending)
        assert sorted(hook.texts) == ["one", "three", "two"]


async def test_max_connections_limits_parallel_posts() -> None:
    """With max_connections=2 at most two updates are posted at the same time."""
    async with started(people=5) as api, _hooked(holds=asyncio.Event()) as hook:
        world = api.sandbox.world
        await api.ok("setWebhook", url=hook.url, max_connections=2)
        for person in world.people:
            world.say(person.id, person.name)
        await hook.assert_arrived("You", "Partner")
        hook.release()
        await world.settled(lambda w: not w.updates.pending)
        assert sorted(hook.texts) == sorted(person.name for person in world.people)


async def test_a_waiting_retry_takes_no_connection() -> None:
    """An update that waits for its next try leaves its connection to others."""
    timer = ManualTimer()
    async with started(timer=timer) as api, _hooked(statuses=[500, 500]) as hook:
        world = api.sandbox.world
        await api.ok("setWebhook", url=hook.url, max_connections=1)
        world.say(api.you, "fails")
        await timer.asleep()
        world.say(world.people[1].id, "passes")
        await world.settled(lambda w: len(w.updates.pending) == 1)
        assert hook.texts == ["fails", "fails", "passes"]


async def test_a_webhook_taken_away_gets_nothing_more() -> None:
    """A replaced webhook gets nothing more, and the new one gets the pending updates at once."""
    async with started(timer=ManualTimer()) as api, _hooked(statuses=[500] * 9) as hook, _hooked() as other:
        world = api.sandbox.world
        await api.ok("setWebhook", url=hook.url)
        world.say(api.you, "one")
        await world.settled(lambda w: len(hook.seen) == 2)
        await api.ok("setWebhook", url=other.url)
        await world.settled(lambda w: not w.updates.pending)
        assert (hook.texts, other.texts) == (["one"] * 2, ["one"])


async def test_undelivered_updates_can_be_polled(api: Caller) -> None:
    """After deleteWebhook, getUpdates returns the updates that the webhook never accepted."""
    world = api.sandbox.world
    await api.ok("setWebhook", url="http://127.0.0.1:9/nobody")
    world.say(api.you, "kept")
    await world.settled(lambda w: w.webhook is not None and w.webhook.last_error)
    await api.ok("deleteWebhook")
    assert [u["message"]["text"] for u in await api.ok("getUpdates")] == ["kept"]


async def test_setting_a_webhook_ends_a_poll(api: Caller) -> None:
    """Setting a webhook ends a waiting poll, and forbids another."""
    poll = asyncio.create_task(api.refused("getUpdates", timeout=50))
    await api.sandbox.world.settled(lambda w: w.updates.polling)
    await api.ok("setWebhook", url="http://127.0.0.1:9/nobody", drop_pending_updates=True)
    assert await poll == "Conflict: terminated by setWebhook request"
    assert (await api.refused("getUpdates")).startswith("Conflict: can't use getUpdates method while webhook is active")


@pytest.mark.parametrize(
    "url", ["https://example.com/hook", "http://192.0.2.1/", "ftp://127.0.0.1/", "http://[bad/", "nonsense"]
)
async def test_nothing_is_ever_sent_off_this_machine(api: Caller, url: str) -> None:
    """setWebhook refuses every address that is not on this machine."""
    assert (await api.refused("setWebhook", url=url)).startswith("Bad Request: bad webhook: ")


async def test_a_secret_of_other_characters_is_refused(api: Caller) -> None:
    """A secret token with a blank gets Telegram's error."""
    assert await api.refused("setWebhook", url="http://127.0.0.1:9/", secret_token="a b") == (
        "Bad Request: secret token contains unallowed characters"
    )
