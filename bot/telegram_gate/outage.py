"""An outage of the database: logged once, with a notice to people who write meanwhile.

No update is acknowledged that cannot be committed, so nothing is lost. The notice is best effort, once per chat and
outage. Who got it is kept in memory only, up to a limit.
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
"""Chats that get a notice in one outage. Beyond that, people wait without one."""
MOST_AT_ONCE = 20
"""Notices sent at once. Others may get theirs when their update comes again."""
SHORTEST = 2.0
"""Seconds of outage before anybody gets a notice: a restart is over before it would be read."""
STEADY = 3.0
"""Seconds without a failure after which the outage is over. On a full disk, small writes may succeed meanwhile."""


class Outage:
    """Knows whether the database is unavailable. `say` sends a notice; `words` gives its text in a language."""

    def __init__(
        self,
        say: Callable[[Outgoing], Awaitable[object]],
        words: Callable[[str | None], Screen],
        shortest: float = SHORTEST,
        steady: float = STEADY,
    ) -> None:
        self._say, self._words, self._shortest, self._steady = say, words, shortest, steady
        self._began: float | None = None
        self._ending: asyncio.TimerHandle | None = None
        """Ends the outage unless something fails before. Set by a success."""
        self._notified: set[int] = set()
        self._notices = BackgroundTasks()

    @property
    def lasts(self) -> bool:
        """Whether there is an outage, as far as is known."""
        return self._began is not None

    def record(self, error: BaseException) -> bool:
        """Whether this error means an outage. The first one of an outage is logged."""
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
        """Something was written successfully."""
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

    def notify(self, came: Iterable[Incoming]) -> None:
        """Send a notice to those who wrote or tapped in private, once each."""
        if self._began is None or time.monotonic() - self._began < self._shortest:
            return
        for incoming in came:
            wanted = incoming.private and incoming.event is not None and incoming.chat not in self._notified
            if wanted and len(self._notified) < MOST_NOTIFIED and len(self._notices) < MOST_AT_ONCE:
                self._notified.add(incoming.chat)
                self._notices.start(self._notify(incoming))

    async def stop(self) -> None:
        """Cancel notices that are still on their way."""
        self._cancel_ending()
        await self._notices.stop()

    async def _notify(self, incoming: Incoming) -> None:
        screen = self._words(incoming.language)
        step: Step = Show(screen) if incoming.query is None else Acknowledge(incoming.query, screen.text)
        try:
            await self._say(Outgoing(incoming.chat, b"", (step,)))
        except Exception as error:
            log.error("sending the outage notice failed", exc_info=error)
