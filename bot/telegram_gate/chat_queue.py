"""The delivery queue of a chat: the rows that wait, and the call in progress.

This module must send nothing, and must know nothing of the database.
"""

import asyncio
from collections import deque
from collections.abc import Coroutine, Iterable
from datetime import timedelta
from typing import Any

from bot.core.outgoing import Queued, Result
from bot.telegram_gate.rate_limit import Flight, flight


class ChatQueue:
    """The undelivered rows of a chat."""

    def __init__(self) -> None:
        self.waiting = deque[Queued]()
        self.urgent: Queued | None = None
        """The newest urgent row; None before the first."""
        self.overtaken = asyncio.Event()
        """Set if an urgent row arrived after the current row was started."""
        self.checkin_message: int | None = None
        """The message that shows the check-in now. A turn may have chosen an older message to edit before this one was
        sent. None if no message of the check-in was sent by this queue."""
        self.task: asyncio.Task[None] | None = None
        """The task that delivers the rows."""
        self.pausing = False
        """Whether the queue waits before a retry. No call is in progress then."""
        self.flight = Flight()
        """The flight of the current call, or of the last one."""

    @property
    def can_stop(self) -> bool:
        """Whether no call has left for Telegram: the row waits for a retry or for the rate limit."""
        return self.pausing or not self.flight.left

    def overtake(self, urgent: Queued, rest: Iterable[Queued]) -> None:
        """Put an urgent row first, then `rest`: the parts of the waiting rows that are still delivered."""
        self.waiting = deque([urgent, *rest])
        self.urgent = urgent
        self.overtaken.set()

    async def run(self, work: Coroutine[Any, Any, Result]) -> asyncio.Task[Result]:
        """Run a call until it ends or an urgent row arrives. Returns the task of the call, which may still run."""
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
        """Wait before a retry. Returns early, with True, if an urgent row arrives."""
        self.pausing = True
        try:
            async with asyncio.timeout(wait.total_seconds()):
                await self.overtaken.wait()
        except TimeoutError:
            return False
        finally:
            self.pausing = False
        return True
