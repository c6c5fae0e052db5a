"""Detects an outage of the database, logs it once, and sends a notice to people who write meanwhile.

Nothing is lost in an outage, as an update that cannot be committed is not acknowledged. Each chat gets at most one
notice in an outage. The chats that got one are kept in memory only, up to a limit.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable

import structlog

from bot.core.incoming import Incoming
from bot.core.outgoing import Acknowledge, Outgoing, Show, Step
from bot.core.screen import Screen
from bot.store.reason import is_unavailable, reason_of
from bot.telegram_gate.background import BackgroundTasks

log = structlog.get_logger(__name__)

MOST_NOTIFIED = 10_000
"""The most chats that get a notice in one outage."""
MOST_AT_ONCE = 20
"""The most notices that are sent at once. Other chats may get theirs when their update comes again."""
SHORTEST = 2.0
"""How many seconds an outage lasts before notices are sent. A restart of the database takes less time."""
STEADY = 3.0
"""How many seconds without a failure end an outage. On a full disk, some small writes succeed during the outage."""


class Outage:
    """Knows whether the database is unavailable. `send` sends a notice, and `notice` returns its text in a language."""

    def __init__(
        self,
        send: Callable[[Outgoing], Awaitable[object]],
        notice: Callable[[str | None], Screen],
        shortest: float = SHORTEST,
        steady: float = STEADY,
    ) -> None:
        self._send, self._notice, self._shortest, self._steady = send, notice, shortest, steady
        self._began: float | None = None
        self._ending: asyncio.TimerHandle | None = None
        """Ends the outage, unless another failure cancels it before. Set by a successful write."""
        self._notified: set[int] = set()
        self._notices = BackgroundTasks()

    @property
    def lasts(self) -> bool:
        """Whether there is an outage now."""
        return self._began is not None

    def record(self, error: BaseException) -> bool:
        """Return whether an error means an outage, and remember that. The first error of an outage is logged."""
        if not is_unavailable(error):
            return False
        self._cancel_ending()
        if self._began is None:
            self._began = time.monotonic()
            log.error(
                "database unavailable: no updates are taken until it is back, nothing is lost",
                reason=reason_of(error).code,
            )
        return True

    def resolved(self) -> None:
        """Record a successful write. The outage ends if no failure follows soon."""
        if self._began is not None and self._ending is None:
            self._ending = asyncio.get_running_loop().call_later(self._steady, self._ended, time.monotonic())

    def _cancel_ending(self) -> None:
        if self._ending is not None:
            self._ending.cancel()
            self._ending = None

    def _ended(self, at: float) -> None:
        self._ending = None
        if self._began is not None:
            seconds = round(at - self._began, 1)
            self._began = None
            self._notified.clear()
            log.warning("database available again", seconds=seconds)

    def notify(self, updates: Iterable[Incoming]) -> None:
        """Send a notice to each private chat of these updates that has not got one."""
        if self._began is None or time.monotonic() - self._began < self._shortest:
            return
        for incoming in updates:
            wanted = incoming.private and incoming.event is not None and incoming.chat not in self._notified
            if wanted and len(self._notified) < MOST_NOTIFIED and len(self._notices) < MOST_AT_ONCE:
                self._notified.add(incoming.chat)
                self._notices.start(self._notify(incoming))

    async def stop(self) -> None:
        """Cancel the notices that are still being sent."""
        self._cancel_ending()
        await self._notices.stop()

    async def _notify(self, incoming: Incoming) -> None:
        screen = self._notice(incoming.language)
        step: Step = Show(screen) if incoming.query is None else Acknowledge(incoming.query, screen.text)
        try:
            await self._send(Outgoing(incoming.chat, b"", (step,)))
        except Exception as error:
            log.error("sending the outage notice failed", exc_info=error)
