"""A spell in which the database is away: said in the log once, and kindly to those who write meanwhile.

Nothing is taken from Telegram that cannot be kept, so nothing is lost; a word in the chat is a courtesy, given once in
each chat and spell. Whom it was given to is known in memory only, and up to a limit.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable

import structlog

from bot.core.outgoing import Acknowledge, Outgoing, Show, Step
from bot.core.screen import Screen
from bot.core.turn import Incoming
from bot.store.reason import is_unavailable, reason_of

log = structlog.get_logger(__name__)

MOST_TOLD = 10_000
"""Chats told in one spell. Beyond that the next ones wait without a word."""
MOST_AT_ONCE = 20
"""Words on their way at once: those beyond it may be told when their update comes again."""
SHORTEST = 2.0
"""Seconds for which it has to be away before anybody is told: a restart is over sooner than it is read."""
STEADY = 3.0
"""Seconds without a failure after which it counts as back: on a full disk a small write may go well between others."""


class Outage:
    """Knows whether the database is away at present. `say` carries a word into a chat; `words` are in a language."""

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
        """Something was written since the last failure: the spell ends then, if nothing fails until then."""
        self._told: set[int] = set()
        self._telling: set[asyncio.Task[None]] = set()

    @property
    def lasts(self) -> bool:
        """Whether it is away, as far as is known."""
        return self._began is not None

    def met(self, error: BaseException) -> bool:
        """Whether this error means that it is away. The first of a spell is said in the log."""
        if not is_unavailable(error):
            return False
        self._goes_on()
        if self._began is None:
            self._began = time.monotonic()
            log.error(
                "the database is away: nothing more is taken from Telegram until it is back, and nothing is lost",
                reason=reason_of(error).code,
            )
        return True

    def over(self) -> None:
        """Something was written."""
        if self._began is not None and self._ending is None:
            self._ending = asyncio.get_running_loop().call_later(self._steady, self._ended, time.monotonic())

    def _goes_on(self) -> None:
        if self._ending is not None:
            self._ending.cancel()
            self._ending = None

    def _ended(self, at: float) -> None:
        self._ending = None
        if self._began is not None:
            seconds = round(at - self._began, 1)
            self._began = None
            self._told.clear()
            log.warning("the database is back", seconds=seconds)

    def tell(self, came: Iterable[Incoming]) -> None:
        """Say so to those who wrote or tapped in private, once each."""
        if self._began is None or time.monotonic() - self._began < self._shortest:
            return
        for incoming in came:
            wanted = incoming.private and incoming.event is not None and incoming.chat not in self._told
            if wanted and len(self._told) < MOST_TOLD and len(self._telling) < MOST_AT_ONCE:
                self._told.add(incoming.chat)
                task = asyncio.create_task(self._tell(incoming))
                self._telling.add(task)
                task.add_done_callback(self._telling.discard)

    async def stop(self) -> None:
        """Let go of what is still on its way."""
        self._goes_on()
        for task in self._telling:
            task.cancel()
        await asyncio.gather(*self._telling, return_exceptions=True)

    async def _tell(self, incoming: Incoming) -> None:
        screen = self._words(incoming.language)
        step: Step = Show(screen) if incoming.query is None else Acknowledge(incoming.query, screen.text)
        try:
            await self._say(Outgoing(incoming.chat, b"", (step,)))
        except Exception as error:
            log.error("somebody could not be told that the database is away", exc_info=error)
