"""The queue of a chat: the rows that wait, and the call that is on its way.

It sends nothing, and knows nothing of the database.
"""

import asyncio
from collections import deque
from collections.abc import Coroutine, Iterable
from datetime import timedelta
from typing import Any

from bot.core.outgoing import Queued, Result
from bot.telegram_gate.rate_limit import Flight, flight


class ChatQueue:
    """The rows of a chat."""

    def __init__(self) -> None:
        self.waiting = deque[Queued]()
        self.urgent: Queued | None = None
        """The urgent row that came last."""
        self.overtaken = asyncio.Event()
        """Set if an urgent row came since the current row began."""
        self.checkin_message: int | None = None
        """The message that now shows the check-in, if it was sent after a turn decided which message to edit."""
        self.task: asyncio.Task[None] | None = None
        """Delivers the rows."""
        self.pausing = False
        """It waits to retry, and nothing is on its way."""
        self.flight = Flight()
        """The flight of the last call."""

    @property
    def can_stop(self) -> bool:
        """Whether nothing is on its way: the row waits for a retry or for the rate limit."""
        return self.pausing or not self.flight.left

    def overtake(self, urgent: Queued, rest: Iterable[Queued]) -> None:
        """Put an urgent row first, and then the `rest` of the others."""
        self.waiting = deque([urgent, *rest])
        self.urgent = urgent
        self.overtaken.set()

    async def run(self, work: Coroutine[Any, Any, Result]) -> asyncio.Task[Result]:
        """Run a call until it ends or an urgent row comes. Returns the call, done or not."""
        self.flight = Flight()
        token = flight.set(self.flight)
        try:
            call = asyncio.create_task(work)
        finally:
            flight.reset(token)
        overtaken = asyncio.create_task(self.overtaken.wait())
        try:
            await asyncio.wait({call, overtaken}, return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:
            call.cancel()
            raise
        finally:
            overtaken.cancel()
        self.flight.overtaken = not call.done()
        return call

    async def overtaken_within(self, wait: timedelta) -> bool:
        """Wait before a retry. True if an urgent row came meanwhile."""
        self.pausing = True
        try:
            async with asyncio.timeout(wait.total_seconds()):
                await self.overtaken.wait()
        except TimeoutError:
            return False
        finally:
            self.pausing = False
        return True
