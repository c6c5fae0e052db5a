"""Records the outcomes of outbox rows. While the database is unavailable, it retries, so no outcome is lost.

It must never send anything.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot.core.backoff import Backoff
from bot.core.outgoing import Outgoing, Queued, Result
from bot.service.accounts import Stale
from bot.service.settling import Settling
from bot.service.turn_result import Wake
from bot.store.connection import EpochLost
from bot.telegram_gate.outage import Outage

RETRY = Backoff(first=timedelta(seconds=0.5), longest=timedelta(seconds=5))
"""The wait between two tries while the database is unavailable."""


class Recorder:
    """Writes outcomes to the database. `expect` is called with the next due time of a schedule, if a write changed it.

    Each method that writes raises EpochLost if another process works now.
    """

    def __init__(self, settling: Settling, outage: Outage, expect: Callable[[Wake], None]) -> None:
        self._settling, self._outage, self._expect = settling, outage, expect

    async def take(self, row: Queued) -> None:
        """Delete a row before it is delivered."""
        await self._until_written(lambda: self._settling.delete(row))

    async def rewrite(self, row: Queued) -> None:
        """Replace the content of a row."""
        await self._until_written(lambda: self._settling.rewrite(row))

    async def done(self, row: Queued, result: Result) -> None:
        """Delete a row that was delivered or given up, and record its new messages."""
        await self._until_written(lambda: self._settling.done(row, result))

    async def sent(self, account: bytes, result: Result) -> None:
        """Record the new messages of a row that is not finished."""
        await self._until_written(lambda: self._settling.sent(account, result))

    async def put_back(self, row: Queued, retry_at: datetime) -> None:
        """Return the reminder of a row to the schedule."""
        await self._until_written(lambda: self._settling.put_back(row, retry_at))

    async def unreachable(self, row: Queued) -> None:
        """Record that the bot cannot write to the person."""
        await self._until_written(lambda: self._settling.unreachable(row))

    async def verified(self, outgoing: Outgoing) -> Outgoing:
        """The reply to an erasure, after a check of the database. If rows are left, the reply says so."""
        return await self._settling.verified(outgoing)

    async def _until_written(self, write: Callable[[], Awaitable[Wake | None]]) -> None:
        tries = 0
        while True:
            try:
                wake = await write()
            except Stale:
                continue
            except EpochLost:
                raise
            except Exception as error:
                if not self._outage.record(error):
                    raise
                tries += 1
                await asyncio.sleep(RETRY.wait(tries, random.random()).total_seconds())
            else:
                self._outage.resolved()
                if wake is not None:
                    self._expect(wake)
                return
