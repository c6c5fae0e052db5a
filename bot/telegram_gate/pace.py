"""How fast we may write to Telegram, and how we hold still when it asks us to.

The library's own AIORateLimiter (22.8) lets requests leave during a halt, because any call that ends lifts it
(python-telegram-bot #5338), and it knows no limit for a private chat. This one is made of the same part,
aiolimiter. It must never let a paced call leave before a halt is over, and never repeat a call that may have
been carried out: a 429 was not, so it alone is repeated here.

Telegram's figures: about one message a second in one chat, bursts allowed, and about 30 a second in all
(core.telegram.org/bots/faq, "My bot is hitting limits").
"""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import structlog
from aiolimiter import AsyncLimiter
from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.telegram_gate.failures import wait_of

log = structlog.get_logger(__name__)

Answer = bool | dict[str, Any] | list[dict[str, Any]]

_WRITING = "writing"


class Pace(BaseRateLimiter[int]):
    """Paces what `ExtBot` sends. `rate_limit_args` of a call overrides `max_retries` for it.

    Messages take from their chat's bucket and from the overall one; edits from the overall one alone. Both
    are leaky buckets: `per_second` in all, `chat_per_second` in a chat after a burst of `chat_burst`.
    Everything else (answers to taps, deletions, commands) leaves at once.

    A 429 to a message or an edit halts all of those, since Telegram does not say whose limit was met; a 429
    to any other method halts that method only (setMyName may be told to wait for a day). A wait of over
    `patience` seconds is not sat through: RetryAfter is raised, with what is left of it, so that the caller
    can put it off. Up to `chats` idle buckets are kept.
    """

    __slots__ = (
        "_chat_burst",
        "_chat_per_second",
        "_chats",
        "_halted_until",
        "_kept",
        "_max_retries",
        "_overall",
        "_patience",
    )

    def __init__(
        self,
        *,
        per_second: float = 30,
        chat_per_second: float = 1,
        chat_burst: int = 3,
        max_retries: int = 3,
        patience: float = 30.0,
        chats: int = 1024,
    ) -> None:
        self._overall = AsyncLimiter(per_second, 1)
        self._chat_per_second = chat_per_second
        self._chat_burst = chat_burst
        self._max_retries = max_retries
        self._patience = patience
        self._kept = chats
        self._chats: dict[str, AsyncLimiter] = {}  # the least lately used first
        self._halted_until: dict[str, float] = {}  # by bucket, in the event loop's time

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Answer]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Answer:
        """Call when it may leave, and again after a 429 (see `telegram.ext.BaseRateLimiter`).

        Raises RetryAfter where retries or patience are used up; any other error of the call passes through.
        """
        writes = endpoint.startswith(("send", "edit", "copy", "forward"))
        new_message = writes and not endpoint.startswith(("edit", "sendChatAction"))
        bucket = _WRITING if writes else endpoint
        retries = self._max_retries if rate_limit_args is None else rate_limit_args
        while True:
            await self._may_leave(bucket, str(data.get("chat_id")) if new_message else None)
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as error:
                self._halt(bucket, wait_of(error), endpoint)
                if retries <= 0:
                    raise
                retries -= 1

    async def _may_leave(self, bucket: str, chat: str | None) -> None:
        """Return when a call of this bucket may leave; nothing is awaited between the last look and the call.

        A halt is waited for before room is taken, or everybody who had room would leave at once when it
        ends; and looked for again after, as it may have begun while waiting for room.
        """
        await self._halt_over(bucket)
        if bucket != _WRITING:
            return
        while True:
            if chat is not None:
                await self._limiter_of(chat).acquire()
            await self._overall.acquire()
            if self._halt_left(bucket) <= 0:
                return
            await self._halt_over(bucket)

    def _halt(self, bucket: str, seconds: float, endpoint: str) -> None:
        until = asyncio.get_running_loop().time() + seconds
        if until > self._halted_until.get(bucket, 0.0):
            log.warning("telegram asked us to wait", method=endpoint, seconds=round(seconds, 1))
            self._halted_until[bucket] = until

    def _halt_left(self, bucket: str) -> float:
        return self._halted_until.get(bucket, 0.0) - asyncio.get_running_loop().time()

    async def _halt_over(self, bucket: str) -> None:
        while (left := self._halt_left(bucket)) > 0:
            if left > self._patience:
                raise RetryAfter(timedelta(seconds=left))
            await asyncio.sleep(left)

    def _limiter_of(self, chat: str) -> AsyncLimiter:
        """This chat's bucket; where too many are kept, the two least lately used go if they are idle."""
        limiter = self._chats.pop(chat, None) or AsyncLimiter(
            self._chat_burst, self._chat_burst / self._chat_per_second
        )
        for oldest in list(self._chats)[:2] if len(self._chats) >= self._kept else ():
            old = self._chats.pop(oldest)
            if not old.has_capacity(old.max_rate):
                self._chats[oldest] = old
        self._chats[chat] = limiter
        return limiter
