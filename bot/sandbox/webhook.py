"""Delivering updates to a webhook in Telegram's order, again and again until the answer is 2xx.

Updates stand in lines: the messages of a chat in one, the taps of a person in another, and so on. In a line the next
update is posted only after the one before was taken. Lines go side by side, up to `max_connections` at a time, so a
message and a tap of one chat may cross. An update that fails is tried again at once, then after longer and longer
pauses, until it would be too old. All this is as in Telegram's own server (telegram-bot-api, WebhookActor.cpp).

It sends to loopback addresses only (methods_updates.py refuses any other).
"""

import asyncio
from functools import partial
from typing import Any

import aiohttp

from bot.sandbox.timer import Timer
from bot.sandbox.world import Webhook, World

PAUSES = (0.05, 1.0)  # seconds after the second failure, and the longest; Telegram's are TELEGRAMS_PAUSES
TELEGRAMS_PAUSES = (2.0, 60.0)
LONGEST_ASKED = 3600  # seconds that a Retry-After may ask for
TIMEOUT = 60.0  # seconds for one delivery
WINDOW = 500  # the oldest updates looked at, so that the cost does not follow the backlog

_MESSAGES = frozenset({"message", "edited_message", "channel_post", "edited_channel_post"})

Line = tuple[str, int]
"""What keeps order among themselves: the kind of update, and whose."""


class Sender:
    """Runs for as long as the sandbox and delivers whenever a webhook is set."""

    def __init__(self, world: World, timer: Timer, pauses: tuple[float, float] = PAUSES) -> None:
        self._world = world
        self._timer = timer
        self._pauses = pauses
        self._hook: Webhook | None = None
        self._connections = asyncio.Semaphore()
        self._lines: dict[Line, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Deliver until cancelled."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TIMEOUT)) as session:
            try:
                while True:
                    self._start(session)
                    await self._world.pulse.wait()
            finally:
                lines = list(self._lines.values())
                for task in lines:
                    task.cancel()
                await asyncio.gather(*lines, return_exceptions=True)

    def _start(self, session: aiohttp.ClientSession) -> None:
        hook = self._world.webhook
        if hook is not self._hook:
            for task in self._lines.values():
                task.cancel()
            self._hook, self._connections = hook, asyncio.Semaphore(hook.max_connections if hook else 1)
        if hook is None:
            return
        for update in self._world.updates.oldest(WINDOW):
            line = line_of(update)
            if line not in self._lines:
                self._lines[line] = task = asyncio.create_task(self._deliver(session, hook, update))
                task.add_done_callback(partial(self._end, line))

    def _end(self, line: Line, _task: asyncio.Task[None]) -> None:
        del self._lines[line]
        self._world.pulse.beat()

    async def _deliver(self, session: aiohttp.ClientSession, hook: Webhook, update: dict[str, Any]) -> None:
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
        """Seconds until an update is tried again that had failed so often before."""
        first, longest = self._pauses
        return min(first * 2.0 ** (failures - 1), longest) if failures else 0.0


async def _post(session: aiohttp.ClientSession, hook: Webhook, update: dict[str, Any]) -> tuple[str | None, float]:
    """Deliver once. Returns None, or what went wrong in Telegram's words, and the pause that was asked for."""
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


def line_of(update: dict[str, Any]) -> Line:
    """The line of an update: the chat's for messages, the person's for taps; without either, one of its own."""
    for kind, payload in update.items():
        if isinstance(payload, dict):
            holder = payload.get("from" if kind == "callback_query" else "chat") or payload.get("from")
            if isinstance(holder, dict) and type(holder.get("id")) is int:
                return "message" if kind in _MESSAGES else kind, holder["id"]
    return "", update["update_id"]
