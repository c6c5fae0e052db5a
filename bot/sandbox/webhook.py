"""Delivers updates to a webhook in Telegram's order, and retries each until the response is 2xx.

The messages of each chat have a queue, and so have the taps of each person. In a queue, an update is posted only after
the previous one was accepted. Queues run concurrently, with up to `max_connections` requests at a time, so a message
and a tap of one chat may overtake each other. A failed update is retried at once, then after growing pauses, until it
is too old. All this follows Telegram's own server (telegram-bot-api, WebhookActor.cpp).

Updates go to loopback addresses only. `methods_updates` refuses all others.
"""

import asyncio
from functools import partial
from typing import Any

import aiohttp

from bot.sandbox.timer import Timer
from bot.sandbox.world import WebhookState, World

PAUSES = (0.05, 1.0)
"""The pause after the second failure and the longest pause, in seconds. They are shorter than Telegram's own."""
TELEGRAMS_PAUSES = (2.0, 60.0)
LONGEST_RETRY_AFTER = 3600
"""The longest pause, in seconds, for which a Retry-After header is respected."""
TIMEOUT = 60.0
"""Seconds for one delivery."""
WINDOW = 500
"""How many of the oldest updates are considered at a time, which limits the cost of a long backlog."""

_MESSAGES = frozenset({"message", "edited_message", "channel_post", "edited_channel_post"})
"""The kinds of update that share one queue for each chat."""

QueueKey = tuple[str, int]
"""The kind of update, and the id of the chat or the person."""


class Sender:
    """Delivers updates whenever a webhook is set."""

    def __init__(self, world: World, timer: Timer, pauses: tuple[float, float] = PAUSES) -> None:
        self._world = world
        self._timer = timer
        self._pauses = pauses
        self._hook: WebhookState | None = None
        self._connections = asyncio.Semaphore()
        self._queues: dict[QueueKey, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Deliver until cancelled."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TIMEOUT)) as session:
            try:
                while True:
                    self._start_queues(session)
                    await self._world.pulse.wait()
            finally:
                tasks = list(self._queues.values())
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

    def _start_queues(self, session: aiohttp.ClientSession) -> None:
        """Post the first update of each queue that is not busy. If the webhook changed, cancel all deliveries first."""
        hook = self._world.webhook
        if hook is not self._hook:
            for task in self._queues.values():
                task.cancel()
            self._hook, self._connections = hook, asyncio.Semaphore(hook.max_connections if hook else 1)
        if hook is None:
            return
        for update in self._world.updates.oldest(WINDOW):
            key = queue_of(update)
            if key not in self._queues:
                self._queues[key] = task = asyncio.create_task(self._deliver(session, hook, update))
                task.add_done_callback(partial(self._end, key))

    def _end(self, key: QueueKey, _task: asyncio.Task[None]) -> None:
        del self._queues[key]
        self._world.pulse.beat()

    async def _deliver(self, session: aiohttp.ClientSession, hook: WebhookState, update: dict[str, Any]) -> None:
        updates, failures, connections = self._world.updates, 0, self._connections
        while updates.is_pending(update):
            async with connections:
                error, retry_after = await _post(session, hook, update)
            if error is None:
                break
            hook.last_error, hook.last_error_at = error, int(self._world.clock().timestamp())
            self._world.pulse.beat()
            pause = retry_after or self._pause(failures)
            failures += 1
            if not updates.is_pending(update, pause):
                break
            await self._timer.sleep(pause)
        updates.remove(update)

    def _pause(self, failures: int) -> float:
        """The seconds to wait after a failed try, if the update had failed `failures` times before."""
        first, longest = self._pauses
        return min(first * 2.0 ** (failures - 1), longest) if failures else 0.0


async def _post(session: aiohttp.ClientSession, hook: WebhookState, update: dict[str, Any]) -> tuple[str | None, float]:
    """Post an update once. Returns the error in Telegram's words, or None, and the seconds of a Retry-After."""
    headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
    try:
        async with session.post(hook.url, json=update, headers=headers, allow_redirects=False) as answer:
            # Telegram carries out a method call in the response. The sandbox ignores the body, as the bot sends none.
            if 200 <= answer.status < 300:
                return None, 0
            retry_after = answer.headers.get("Retry-After", "")
            seconds = min(int(retry_after), LONGEST_RETRY_AFTER) if retry_after.isdecimal() else 0
            return f"Wrong response from the webhook: {answer.status} {answer.reason}", seconds
    except TimeoutError:
        return "Read timeout expired", 0
    except aiohttp.ClientError as error:
        return f"Connection failed: {type(error).__name__}", 0


def queue_of(update: dict[str, Any]) -> QueueKey:
    """The queue of an update: that of its chat, of the person who tapped, or one of its own."""
    for kind, payload in update.items():
        if isinstance(payload, dict):
            holder = payload.get("from" if kind == "callback_query" else "chat") or payload.get("from")
            if isinstance(holder, dict) and type(holder.get("id")) is int:
                return "message" if kind in _MESSAGES else kind, holder["id"]
    return "", update["update_id"]
