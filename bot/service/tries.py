"""Limits how often a person may try a passphrase, and decides whose try is next. It must never handle a passphrase."""

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from heapq import heappop, heappush
from itertools import count

from bot.core.quota import Admission, Allowance, Bucket, charge, full

MOST_ACCOUNTS = 20_000
"""How many buckets are kept. A person whose bucket was dropped starts again with a full bucket."""


class Tries:
    """The tries that each person has left. `elapsed` is that of `bot.clock`."""

    def __init__(self, elapsed: Callable[[], timedelta], allowance: Allowance) -> None:
        self._elapsed, self._allowance = elapsed, allowance
        self._buckets: OrderedDict[bytes, Bucket] = OrderedDict()

    def take(self, account: bytes) -> float | None:
        """Take a try. Returns how many tries the person used lately, with this one; None if it comes too soon."""
        now = self._elapsed()
        bucket = self._buckets.pop(account, None) or full(self._allowance, now)
        decision, bucket = charge(bucket, self._allowance, now, now)
        self._buckets[account] = bucket
        if len(self._buckets) > MOST_ACCOUNTS:
            self._buckets.popitem(last=False)
        return self._allowance.burst - bucket.left if decision is Admission.ACCEPT else None


class FairLock:
    """A lock that goes to the waiting task of the lowest rank, and among equal ranks to the task that waits longest."""

    def __init__(self) -> None:
        self._held = False
        self._number = count()
        self._waiting: list[tuple[float, int, asyncio.Future[None]]] = []

    def __len__(self) -> int:
        """How many tasks wait for the lock."""
        return sum(not turn.done() for *_, turn in self._waiting)

    @asynccontextmanager
    async def held(self, rank: float) -> AsyncIterator[None]:
        """Wait for the lock, and hold it."""
        if self._held:
            turn = asyncio.get_running_loop().create_future()
            heappush(self._waiting, (rank, next(self._number), turn))
            try:
                await turn
            except asyncio.CancelledError:
                if turn.done() and not turn.cancelled():
                    # The task got the lock just as it was cancelled.
                    self._hand_on()
                raise
        self._held = True
        try:
            yield
        finally:
            self._hand_on()

    def _hand_on(self) -> None:
        while self._waiting:
            *_, turn = heappop(self._waiting)
            if not turn.done():
                turn.set_result(None)
                return
        self._held = False
