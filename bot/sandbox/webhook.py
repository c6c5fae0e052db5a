"""Delivering updates to a webhook, as Telegram does: again and again until the answer is 2xx.

Updates of one chat go one after another, oldest first; different chats' go side by side. It sends
to loopback addresses only (methods_updates.py refuses any other).
"""

import asyncio
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

import aiohttp

if TYPE_CHECKING:  # World holds a Webhook, and the sender reads the World
    from bot.sandbox.world import World

FIRST_PAUSE, LONGEST_PAUSE = 0.05, 1.0  # seconds between tries; Telegram's are longer
TIMEOUT = 30.0  # seconds for one delivery
WINDOW = 500  # the oldest updates looked at, so that the cost does not follow the backlog


@dataclass(slots=True)
class Webhook:
    """Where updates go. `last_error_at` is a Unix time."""

    url: str
    secret: str
    max_connections: int
    last_error: str | None = None
    last_error_at: int | None = None


class Sender:
    """Runs for as long as the sandbox and delivers whenever a webhook is set."""

    def __init__(self, world: "World") -> None:
        self._world = world
        self._busy: dict[int, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Deliver until cancelled."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TIMEOUT)) as session:
            try:
                while True:
                    self._start(session)
                    await self._world.pulse.wait()
            finally:
                for task in self._busy.values():
                    task.cancel()
                await asyncio.gather(*self._busy.values(), return_exceptions=True)

    def _start(self, session: aiohttp.ClientSession) -> None:
        hook = self._world.webhook
        if hook is None:
            return
        for update in islice(self._world.updates.pending, WINDOW):
            if len(self._busy) >= hook.max_connections:
                return
            key = _chat(update)
            if key not in self._busy:
                self._busy[key] = asyncio.create_task(self._deliver(session, hook, key, update))

    async def _deliver(self, session: aiohttp.ClientSession, hook: Webhook, key: int, update: dict[str, Any]) -> None:
        pause = FIRST_PAUSE
        headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
        try:
            while self._world.webhook is hook:
                error = await _post(session, hook.url, headers, update)
                if error is None:
                    self._world.updates.remove(update)
                    return
                hook.last_error, hook.last_error_at = error, int(self._world.clock().timestamp())
                self._world.pulse.beat()
                await asyncio.sleep(pause)
                pause = min(2 * pause, LONGEST_PAUSE)
        finally:
            del self._busy[key]
            self._world.pulse.beat()


async def _post(
    session: aiohttp.ClientSession, url: str, headers: dict[str, str], update: dict[str, Any]
) -> str | None:
    """Deliver once. Returns None, or what went wrong in Telegram's words."""
    try:
        async with session.post(url, json=update, headers=headers, allow_redirects=False) as answer:
            # A method call in the answer's body is read by Telegram; the sandbox reads no body.
            if 200 <= answer.status < 300:
                return None
            return f"Wrong response from the webhook: {answer.status} {answer.reason}"
    except TimeoutError:
        return "Read timeout expired"
    except aiohttp.ClientError as error:
        return f"Connection failed: {type(error).__name__}"


def _chat(update: dict[str, Any]) -> int:
    """What orders deliveries: the chat, else the sender; updates of neither share one line."""
    for payload in update.values():
        if isinstance(payload, dict):
            inner = payload.get("message", payload)
            holder = inner.get("chat") if isinstance(inner, dict) else None
            holder = holder or payload.get("from")
            if isinstance(holder, dict) and type(holder.get("id")) is int:
                chat_id: int = holder["id"]
                return chat_id
    return 0
