"""Limits the rate of outgoing calls, and halts them after a 429.

The library's AIORateLimiter (22.8) sends requests during a halt, because any call that ends lifts the halt
(python-telegram-bot #5338, fixed by #5339 after 22.8). It has no limit for private chats, and a 429 for one chat halts
all others. This rate limiter never repeats a call, as that is the caller's decision.

Telegram's figures: about one message a second in one chat, with bursts, and about 30 a second in all chats together
(core.telegram.org/bots/faq, "My bot is hitting limits"). Edits count towards the limit of a chat like messages
(python-telegram-bot #939).
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Coroutine
from contextvars import ContextVar
from datetime import timedelta
from typing import Any, Final

import structlog
from aiolimiter import AsyncLimiter
from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.telegram_gate.failures import wait_of

log = structlog.get_logger(__name__)

ApiResult = bool | dict[str, Any] | list[dict[str, Any]]

URGENT: Final = 1
"""The `rate_limit_args` of an urgent call. It does not wait for its turn, nor for a halt that other chats caused."""
MANY_CHATS: Final = 3
SECONDS_TOGETHER: Final = 5.0
"""If Telegram refuses this many chats within this many seconds, the whole bot halts."""
LONGEST_HALT: Final = 60.0
"""The most seconds for which the whole bot halts."""


class Flight:
    """The state of the calls that deliver a row."""

    __slots__ = ("left", "overtaken")

    def __init__(self) -> None:
        self.left = False
        """Whether a call has left for Telegram. Before that it had no effect, and can be cancelled."""
        self.overtaken = False
        """Whether an urgent row arrived meanwhile. Then no other call may follow the current one."""


flight: ContextVar[Flight | None] = ContextVar("flight", default=None)
"""The flight of the calls in this context. The code that may cancel them sets it."""


class RateLimit(BaseRateLimiter[int]):
    """The rate limiter of `ExtBot`.

    Messages and edits pass two leaky buckets: one of their chat, with `chat_per_second` after a burst of `chat_burst`,
    and one of all chats, with `per_second`. Other calls (answers to taps, deletions, commands) leave at once.

    A 429 halts messages and edits in its chat. They halt in all chats only if Telegram refused several chats within
    seconds. A call during a halt raises RetryAfter with the remaining time. Up to `chats` idle buckets are kept.
    """

    __slots__ = ("_all_until", "_chat_burst", "_chat_per_second", "_chats", "_halted", "_kept", "_overall", "_refused")

    def __init__(
        self, *, per_second: float = 30, chat_per_second: float = 1, chat_burst: int = 20, chats: int = 1024
    ) -> None:
        self._overall = AsyncLimiter(per_second, 1)
        self._chat_per_second, self._chat_burst, self._kept = chat_per_second, chat_burst, chats
        self._chats: OrderedDict[str, AsyncLimiter] = OrderedDict()  # the least recently used first
        self._halted: dict[str, float] = {}  # until when, in the event loop's time
        self._refused: dict[str, float] = {}  # when each chat was refused last
        self._all_until = 0.0

    async def initialize(self) -> None:
        """Do nothing, as there is nothing to open."""

    async def shutdown(self) -> None:
        """Do nothing, as there is nothing to close."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, ApiResult]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> ApiResult:
        """Make a call once it may leave (see `telegram.ext.BaseRateLimiter`). Errors of the call are passed on."""
        chat = str(data.get("chat_id", ""))
        if writes := endpoint.startswith(("send", "edit", "copy", "forward")):
            await self._wait_for_turn(chat, urgent=rate_limit_args == URGENT)
        if (current := flight.get()) is not None:
            current.left = True
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as error:
            log.warning("rate limited by telegram", method=endpoint, seconds=round(wait_of(error), 1))
            if writes:
                self._halt(chat, wait_of(error))
            raise

    async def _wait_for_turn(self, chat: str, *, urgent: bool) -> None:
        """Return when a call may leave. Halts are checked again after the wait, as one may have begun meanwhile."""
        self._raise_if_halted(chat, urgent=urgent)
        if urgent:
            return
        await self._limiter_of(chat).acquire()
        await self._overall.acquire()
        self._raise_if_halted(chat, urgent=False)

    def _raise_if_halted(self, chat: str, *, urgent: bool) -> None:
        until = max(self._halted.get(chat, 0.0), 0.0 if urgent else self._all_until)
        left = until - self._now()
        if left > 0:
            raise RetryAfter(timedelta(seconds=left))

    def _halt(self, chat: str, seconds: float) -> None:
        now = self._now()
        self._halted = {other: until for other, until in self._halted.items() if until > now}
        self._halted[chat] = max(now + seconds, self._halted.get(chat, 0.0))
        self._refused = {other: at for other, at in self._refused.items() if at > now - SECONDS_TOGETHER}
        self._refused[chat] = now
        if len(self._refused) >= MANY_CHATS:
            self._all_until = max(self._all_until, now + min(seconds, LONGEST_HALT))

    def _limiter_of(self, chat: str) -> AsyncLimiter:
        """The bucket of a chat. If too many are kept, the two least recently used ones are dropped, unless in use."""
        limiter = self._chats.pop(chat, None) or AsyncLimiter(
            self._chat_burst, self._chat_burst / self._chat_per_second
        )
        for oldest in list(self._chats)[:2] if len(self._chats) >= self._kept else ():
            old = self._chats.pop(oldest)
            if not old.has_capacity(old.max_rate):
                self._chats[oldest] = old
        self._chats[chat] = limiter
        return limiter

    def _now(self) -> float:
        return asyncio.get_running_loop().time()
