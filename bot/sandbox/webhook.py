"""Delivers updates to a webhook in Telegram's order, and retries each until the answer is 2xx.

There is a queue for the messages of each chat, for the taps of each person, and so on. In a queue, an update is posted
only after the one before was accepted. Queues run concurrently, up to `max_connections` at a time, so a message and a
tap of one chat may overtake each other. A failed update is retried at once, then after growing pauses, until it is too
old. All this follows Telegram's own server (telegram-bot-api, WebhookActor.cpp).

It sends to loopback addresses only (methods_updates.py refuses all others).
"""

import asyncio
from functools import partial
from typing import Any

import aiohttp

from bot.sandbox.timer import Timer
from bot.sandbox.world import WebhookState, World

PAUSES = (0.05, 1.0)  # seconds after the second failure, and the longest; Telegram's are TELEGRAMS_PAUSES
TELEGRAMS_PAUSES = (2.0, 60.0)
LONGEST_ASKED = 3600  # seconds that a Retry-After may ask for
TIMEOUT = 60.0  # seconds for one delivery
WINDOW = 500  # how many of the oldest updates are read, which limits the cost of a long backlog

_MESSAGES = frozenset({"message", "edited_message", "channel_post", "edited_channel_post"})

QueueKey = tuple[str, int]
"""Identifies a queue: the kind of update, and the id of the chat or the person."""


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
                    self._start(session)
                    await self._world.pulse.wait()
            finally:
                tasks = list(self._queues.values())
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

    def _start(self, session: aiohttp.ClientSession) -> None:
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
        while updates.lives(update):
            async with connections:
                error, asked_for = await _post(session, hook, update)
            if error is None:
                break
            hook.last_error, hook.last_error_at = error, int(self._world.clock().timestamp())
            self._world.pulse.beat()
            pause = asked_for or self._pause(failures)
            failures += 1
            if not updates.lives(update, pause):
                break
            await self._timer.sleep(pause)
        updates.remove(update)

    def _pause(self, failures: int) -> float:
        """Seconds until the next try of an update, if it failed `failures` times before the last try."""
        first, longest = self._pauses
        return min(first * 2.0 ** (failures - 1), longest) if failures else 0.0


async def _post(session: aiohttp.ClientSession, hook: WebhookState, update: dict[str, Any]) -> tuple[str | None, float]:
    """Deliver once. Returns None or the error in Telegram's words, and the pause that the bot asked for."""
    headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
    try:
        async with session.post(hook.url, json=update, headers=headers, allow_redirects=False) as answer:
            # A method call in the answer's body is read by Telegram; the sandbox reads no body.
            if 200 <= answer.status < 300:
                return None, 0
            asked_for = answer.headers.get("Retry-After", "")
            seconds = min(int(asked_for), LONGEST_ASKED) if asked_for.isdecimal() else 0
            return f"Wrong response from the webhook: {answer.status} {answer.reason}", seconds
    except TimeoutError:
        return "Read timeout expired", 0
    except aiohttp.ClientError as error:
        return f"Connection failed: {type(error).__name__}", 0


def queue_of(update: dict[str, Any]) -> QueueKey:
    """The queue of an update: that of its chat, or of the person who tapped; otherwise its own."""
    for kind, payload in update.items():
        if isinstance(payload, dict):
            holder = payload.get("from" if kind == "callback_query" else "chat") or payload.get("from")
            if isinstance(holder, dict) and type(holder.get("id")) is int:
                return "message" if kind in _MESSAGES else kind, holder["id"]
    return "", update["update_id"]
