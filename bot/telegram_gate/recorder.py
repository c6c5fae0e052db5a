"""Records what came of rows of the outbox. While the database is unavailable it waits, so that nothing is forgotten.

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
from bot.service.taken import Wake
from bot.store.connection import EpochLost
from bot.telegram_gate.outage import Outage

RETRY = Backoff(first=timedelta(seconds=0.5), longest=timedelta(seconds=5))
"""Between two tries while the database is unavailable."""


class Recorder:
    """Writes outcomes to the database. `expect` is told when a schedule is due next.

    Every method raises EpochLost where another process works by now.
    """

    def __init__(self, settling: Settling, outage: Outage, expect: Callable[[Wake], None]) -> None:
        self._settling, self._outage, self._expect = settling, outage, expect

    async def take(self, row: Queued) -> None:
        """The row is deleted before it is delivered."""
        await self._until_written(lambda: self._settling.take(row))

    async def rewrite(self, row: Queued) -> None:
        """The row holds something else from now on."""
        await self._until_written(lambda: self._settling.rewrite(row))

    async def done(self, row: Queued, result: Result) -> None:
        """The row was delivered, or is given up."""
        await self._until_written(lambda: self._settling.done(row, result))

    async def sent(self, account: bytes, result: Result) -> None:
        """Messages of a row arrived that is not done."""
        await self._until_written(lambda: self._settling.sent(account, result))

    async def put_back(self, row: Queued, retry_at: datetime) -> None:
        """A reminder goes back to the schedule."""
        await self._until_written(lambda: self._settling.put_back(row, retry_at))

    async def unreachable(self, row: Queued) -> None:
        """The person cannot be written to."""
        await self._until_written(lambda: self._settling.unreachable(row))

    async def verified(self, outgoing: Outgoing) -> Outgoing:
        """What to show after an erasure: only what was looked for and not found is called gone."""
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
