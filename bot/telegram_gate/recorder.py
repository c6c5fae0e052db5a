"""Records the outcomes of rows of the outbox. While the database is unavailable, it waits and loses nothing.

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
"""Between two tries while the database is unavailable."""


class Recorder:
    """Writes outcomes to the database. It calls `expect` with the next due time of a schedule.

    Every method that writes raises EpochLost if another process works now.
    """

    def __init__(self, settling: Settling, outage: Outage, expect: Callable[[Wake], None]) -> None:
        self._settling, self._outage, self._expect = settling, outage, expect

    async def take(self, row: Queued) -> None:
        """Delete a row before it is delivered."""
        await self._until_written(lambda: self._settling.delete(row))

    async def rewrite(self, row: Queued) -> None:
        """Replace what a row holds."""
        await self._until_written(lambda: self._settling.rewrite(row))

    async def done(self, row: Queued, result: Result) -> None:
        """Record that a row was delivered, or is given up."""
        await self._until_written(lambda: self._settling.done(row, result))

    async def sent(self, account: bytes, result: Result) -> None:
        """Record messages of a row that is not done yet."""
        await self._until_written(lambda: self._settling.sent(account, result))

    async def put_back(self, row: Queued, retry_at: datetime) -> None:
        """Put a reminder back into the schedule."""
        await self._until_written(lambda: self._settling.put_back(row, retry_at))

    async def unreachable(self, row: Queued) -> None:
        """Record that the person cannot be written to."""
        await self._until_written(lambda: self._settling.unreachable(row))

    async def verified(self, outgoing: Outgoing) -> Outgoing:
        """What to show after an erasure. It checks first that nothing is left."""
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
