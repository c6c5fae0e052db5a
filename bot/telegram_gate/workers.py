"""Workers take waiting updates, one at a time each, and see them through to the chat."""

import asyncio
import random
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

import structlog

from bot.core.cadence import backoff
from bot.core.outgoing import Verdict
from bot.logs import correlation
from bot.service.turns import Delivery, Raw, Turns
from bot.telegram_gate.delivery import Deliverer

log = structlog.get_logger(__name__)

MOST_SHOWINGS = 20
"""Tries at showing one screen before it is left to the next tap, which shows where the person stands."""
LONGEST_SLEEP = timedelta(seconds=30)
"""Look into the inbox at least so often: another process may have put something there."""


class Workers:
    """Takes updates side by side for different people, in order for each."""

    def __init__(
        self,
        turns: Turns,
        deliverer: Deliverer,
        count: int,
        now: Callable[[], datetime],
        planted: Callable[[], None],
    ) -> None:
        self._turns, self._deliverer, self._count, self._now, self._planted = (
            turns,
            deliverer,
            count,
            now,
            planted,
        )
        self._arrived = asyncio.Event()

    async def receive(self, updates: Iterable[Raw]) -> None:
        """Keep updates that came in, then wake a worker. When this returns they may be acknowledged."""
        if await self._turns.receive(updates):
            self._arrived.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Work until `stop` is set; each worker then finishes what it holds."""
        await self._turns.scrub()
        async with asyncio.TaskGroup() as group:
            for _ in range(self._count):
                group.create_task(self._work(stop))
            await stop.wait()
            self._arrived.set()

    async def _work(self, stop: asyncio.Event) -> None:
        while not stop.is_set():
            try:
                busy = await self.step()
            except Exception as error:
                log.error("an update could not be worked on; it is kept and tried again", exc_info=error)
                await self._rest(stop, timedelta(seconds=1))
                continue
            if not busy:
                await self._sleep(stop)

    async def step(self) -> bool:
        """Take one update all the way. False where nothing waits."""
        with correlation():
            return await self._step()

    async def _step(self) -> bool:
        delivery = await self._turns.take()
        if delivery is None:
            return False
        # Others may now take what waits behind this one.
        self._arrived.set()
        if delivery.planted:
            self._planted()
        if delivery.forgot:
            # Before it is said that all is gone.
            await self._turns.scrub()
        if not delivery.outgoing.steps:
            await self._turns.finish(delivery)
            return True
        try:
            result = await self._deliverer.deliver(delivery.outgoing)
        except Exception as error:
            # No failure of Telegram's (those are verdicts): a document that cannot be made, say.
            log.error("something could not be made ready to be shown; the person is told so", exc_info=error)
            result = await self._deliverer.deliver(await self._turns.sorry(delivery))
        match result.verdict:
            case Verdict.DONE | Verdict.REFUSED:
                await self._turns.finish(delivery, result.message)
            case Verdict.UNREACHABLE:
                if delivery.outgoing.account:
                    await self._turns.unreachable(delivery.outgoing.account)
                await self._turns.finish(delivery)
            case Verdict.NOT_SENT | Verdict.UNKNOWN:
                await self._again(delivery, result.wait)
        return True

    async def _again(self, delivery: Delivery, wait: timedelta | None) -> None:
        if delivery.attempts >= MOST_SHOWINGS:
            log.warning("a screen could not be shown and is left to the next tap", attempts=delivery.attempts)
            await self._turns.finish(delivery)
            return
        await self._turns.later(delivery, wait or backoff(delivery.attempts + 1, random.random()))

    async def _sleep(self, stop: asyncio.Event) -> None:
        self._arrived.clear()
        at = await self._turns.next_try()
        wait = LONGEST_SLEEP if at is None else min(max(at - self._now(), timedelta(milliseconds=20)), LONGEST_SLEEP)
        await self._rest(stop, wait)

    async def _rest(self, stop: asyncio.Event, wait: timedelta) -> None:
        if stop.is_set():
            return
        try:
            async with asyncio.timeout(wait.total_seconds()):
                await self._arrived.wait()
        except TimeoutError:
            pass
