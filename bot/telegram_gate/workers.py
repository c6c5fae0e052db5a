"""Workers take waiting updates, one at a time each, and see them through to the chat."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.core.budget import Ruling
from bot.core.cadence import backoff
from bot.core.outgoing import Result, Verdict
from bot.core.turn import Incoming
from bot.logs import correlation
from bot.service.turns import Delivery, Raw, Turns, Waiting
from bot.telegram_gate.aside import Aside
from bot.telegram_gate.budgets import Budgets, is_urgent
from bot.telegram_gate.codec import HIGHEST_ID, read
from bot.telegram_gate.delivery import Deliverer
from bot.telegram_gate.lull import Lull
from bot.telegram_gate.meter import Meter, kind_of_event
from bot.telegram_gate.outage import Outage
from bot.telegram_gate.sleepers import Sleepers

log = structlog.get_logger(__name__)

MOST_SHOWINGS = 20
"""Tries at showing one screen before it is left to the next tap, which shows where the person stands."""
MOST_TOLD_AT_ONCE = 100
"""People who are being told that they are too fast. Beyond that they are left without a word."""
MOST_UNTAKEN = 1000
"""Of so many that came in here it is known whether they were taken here. Others may take them, and say nothing: where
there are more, it is forgotten which, and looked for instead."""
MOST_ASIDE = 8
"""Updates with a passphrase worked on beside the others, at the most."""
LONGEST_WAIT = timedelta(seconds=15)
"""While the database is away, look for it at least so often."""


class Workers:
    """Takes updates side by side for different people, in order for each.

    `planted` is told for when reminders were planted, `call_others` when more came in than there are idle workers here.
    """

    def __init__(
        self,
        turns: Turns,
        deliverer: Deliverer,
        count: int,
        now: Callable[[], datetime],
        planted: Callable[[datetime], None],
        budgets: Budgets,
        call_others: Callable[[], None] = lambda: None,
        meter: Meter | None = None,
        outage: Outage | None = None,
        lull: Lull | None = None,
    ) -> None:
        self._meter, self._outage = meter or Meter(), outage
        self._turns, self._deliverer, self._count, self._now = turns, deliverer, count, now
        self._planted, self._budgets, self._call_others = planted, budgets, call_others
        self._sleepers, self._lull = Sleepers(), lull or Lull()
        self._telling: set[asyncio.Task[None]] = set()
        self._aside = Aside(MOST_ASIDE)

    def wake(self) -> None:
        """Look now: there may be something that another process left, or has no hands for."""
        self._lull.over()
        self._sleepers.wake(self._count)

    async def receive(self, updates: Iterable[Raw]) -> None:
        """Keep updates that came in, and wake as many workers. When this returns they may be acknowledged.

        What is nothing for us is let go at once, and so is what is more than one chat may send.
        """
        taken: dict[int, tuple[Raw, Incoming]] = {}
        for update in updates:
            incoming = read(update) if abs(update["update_id"]) < HIGHEST_ID else None
            if incoming is not None and self._taken(incoming, update):
                taken[update["update_id"]] = update, incoming
                self._meter.came(update["update_id"], kind_of_event(incoming.event))
        if not taken:
            return
        try:
            kept = await self._turns.receive([update for update, _ in taken.values()], self._room(taken), self._came)
        except BaseException as error:
            if self._outage is not None and self._outage.met(error):
                self._outage.tell(incoming for _, incoming in taken.values())
            # They will come again, and must not be charged twice.
            for id, (_, incoming) in taken.items():
                self._budgets.give_back(incoming)
                self._meter.left(id)
            raise
        if self._outage is not None:
            self._outage.over()
        for id, (_, incoming) in taken.items():
            if id not in kept.new:
                self._meter.left(id)
            if id in kept.crowded:
                self._left(id, incoming, self._budgets.refuse(incoming))
            elif id not in kept.new:
                self._budgets.give_back(incoming)
                # It came in before: as a rule long ago, but perhaps in a moment that ended before anybody was told.
                self.wake()

    def _came(self, new: Collection[int]) -> None:
        if len(new) > self._sleepers.idle:
            self._call_others()
        self._sleepers.came(new)
        if len(self._sleepers.untaken) > MOST_UNTAKEN:
            self._sleepers.found_none()
            self._lull.over()

    def _taken(self, incoming: Incoming, update: Raw) -> bool:
        ruling = self._budgets.charge(incoming, self._budgets.sent(_date(update)))
        if ruling is Ruling.TAKEN:
            return True
        self._left(update["update_id"], incoming, ruling)
        return False

    def _room(self, taken: Mapping[int, tuple[Raw, Incoming]]) -> dict[int, int]:
        allowance = self._budgets.allowance
        return {
            id: allowance.most_waiting + (allowance.spare if is_urgent(incoming.event) else 0)
            for id, (_, incoming) in taken.items()
        }

    def _left(self, id: int, incoming: Incoming, ruling: Ruling) -> None:
        """An update was not taken. The word about it is a courtesy: it is not kept, and waits for nobody."""
        if ruling is not Ruling.TOLD:
            return
        if incoming.private and incoming.event is not None and len(self._telling) < MOST_TOLD_AT_ONCE:
            task = asyncio.create_task(self._tell(id, incoming))
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)

    async def _tell(self, id: int, incoming: Incoming) -> None:
        try:
            outgoing = await self._turns.hasty(id, incoming)
            if outgoing is not None:
                log.warning("one chat sends more than is taken; what is over it is left")
                await self._deliverer.deliver(outgoing)
        except Exception as error:
            log.error("somebody could not be told that they are too fast", exc_info=error)

    async def run(self, stop: asyncio.Event) -> None:
        """Work until `stop` is set; each worker then finishes what it holds."""
        try:
            await self._turns.scrub()
        except Exception as error:
            log.error("what was erased could not be cleared from the files; that is tried again later", exc_info=error)
        async with asyncio.TaskGroup() as group:
            for _ in range(self._count):
                group.create_task(self._work(stop))
            await stop.wait()
            self._sleepers.wake(self._count)
            for task in self._telling:
                task.cancel()
            await asyncio.gather(*self._telling, return_exceptions=True)
            if self._outage is not None:
                await self._outage.stop()
        await self._aside.done()

    async def _work(self, stop: asyncio.Event) -> None:
        failures = 0
        while not stop.is_set():
            calls = self._sleepers.calls
            try:
                quiet = None if self._sleepers.untaken else self._lull.left()
                if quiet is not None:
                    await self._sleepers.sleep(quiet, calls)
                else:
                    await self.step()
                failures = 0
            except Exception as error:
                # Also where the database is away while one looks when to look again: that must not end the bot.
                self._lull.over()
                self._sleepers.stir()
                wait, failures = timedelta(seconds=1), failures + 1
                if self._outage is not None and self._outage.met(error):
                    wait = min(wait * 2.0 ** min(failures - 1, 10), LONGEST_WAIT) * random.uniform(0.5, 1.0)
                else:
                    log.error("an update could not be worked on; it is kept and tried again", exc_info=error)
                if not stop.is_set():
                    await self._sleepers.sleep(wait)

    async def step(self) -> bool:
        """Take one update all the way. False where nothing waits."""
        with correlation():
            return await self._step()

    async def _step(self) -> bool:
        calls = self._sleepers.calls
        taken = await self._turns.take()
        if self._outage is not None:
            self._outage.over()
        if taken is None:
            await self._nothing(calls)
            return False
        self._sleepers.took(taken.row.update_id if isinstance(taken, Waiting) else taken.update_id)
        if isinstance(taken, Waiting):
            # Stretching a passphrase takes long; this worker goes on with what others sent meanwhile.
            await self._aside.begin(self._stretch(taken))
            return True
        await self._see_through(taken)
        return True

    async def _stretch(self, waiting: Waiting) -> None:
        with correlation():
            try:
                await self._see_through(await self._turns.stretched(waiting))
            except Exception as error:
                log.error("an update could not be worked on; it is kept and tried again", exc_info=error)
            finally:
                # What the same person sent meanwhile has waited behind it.
                self._lull.over()
                self._sleepers.wake(1)

    async def _see_through(self, delivery: Delivery) -> None:
        """What is to be shown for an update, shown."""
        if delivery.planted is not None:
            self._planted(delivery.planted)
        if delivery.forgot:
            # Before it is said that all is gone.
            await self._turns.scrub()
            delivery = replace(delivery, outgoing=await self._turns.looked(delivery.outgoing))
        if not delivery.outgoing.steps:
            await self._finish(delivery)
            return
        try:
            result = await self._deliverer.deliver(delivery.outgoing)
        except Exception as error:
            # No failure of Telegram's (those are verdicts): a document that cannot be made, say.
            log.error("something could not be made ready to be shown; the person is told so", exc_info=error)
            result = await self._deliverer.deliver(await self._turns.sorry(delivery))
        match result.verdict:
            case Verdict.DONE | Verdict.REFUSED:
                await self._surely(lambda: self._finish(delivery, result))
                self._meter.shown(delivery.update_id)
            case Verdict.UNREACHABLE:
                account = delivery.outgoing.account
                if account:
                    await self._surely(lambda: self._turns.unreachable(account))
                await self._surely(lambda: self._finish(delivery))
            case Verdict.NOT_SENT | Verdict.UNKNOWN:
                await self._again(delivery, result)

    async def _again(self, delivery: Delivery, result: Result) -> None:
        if delivery.attempts >= MOST_SHOWINGS:
            log.warning("a screen could not be shown and is left to the next tap", attempts=delivery.attempts)
            await self._finish(delivery, result)
            return
        after = result.wait or backoff(delivery.attempts + 1, random.random())
        await self._surely(lambda: self._turns.later(delivery, after, result))
        self._lull.within(after)
        self._sleepers.stir()

    async def _finish(self, delivery: Delivery, result: Result | None = None) -> None:
        """An update is done; what waited behind it is to be taken next."""
        if await self._turns.finish(delivery, result):
            self._lull.over()

    async def _surely(self, settle: Callable[[], Awaitable[None]]) -> None:
        """Note what became of it in the chat; where the database is away, once it is back.

        Let go of instead, it would be shown once more when its lease runs out, and hold up its chat until then.
        """
        tries = 0
        while True:
            try:
                return await settle()
            except Exception as error:
                if self._outage is None or not self._outage.met(error):
                    raise
            tries += 1
            await asyncio.sleep(min(0.25 * 2.0 ** min(tries, 5), 5.0) * random.uniform(0.5, 1.0))

    async def _nothing(self, calls: int) -> None:
        """There was nothing to take, in a look that began after so many calls: what came since may yet be there."""
        if calls != self._sleepers.calls:
            return
        passed_over = bool(self._sleepers.untaken)
        self._sleepers.found_none()
        at = await self._turns.next_try()
        if calls == self._sleepers.calls:
            self._lull.begin(at - self._now() if at is not None else None, passed_over)


def _date(update: Raw) -> object:
    """When a message was sent, as Telegram has it. Of a tap it does not say."""
    match update:
        case {"message": {"date": date}}:
            return date
    return None
