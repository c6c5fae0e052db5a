"""What a running bot does now and then without being asked: drop keys, prune old ids, clear bytes, rotate keys."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from bot.service import links, rotation
from bot.service.clearing import Clearing
from bot.service.open_journals import OpenJournals
from bot.service.turns import Turns
from bot.store.store import Store
from bot.vault.keyfile import RootKeys

log = structlog.get_logger(__name__)

OFTEN = timedelta(seconds=5)
"""How often it looks. No journal's key outlives its time by more than this, and a new root is in use by then."""
RARELY = timedelta(hours=1)
"""How often old ids are forgotten, and the ledger's file is compared with its table."""


class Housekeeping:
    """Keeps house for the process that works."""

    def __init__(
        self,
        store: Store,
        roots: RootKeys,
        turns: Turns,
        open_journals: OpenJournals,
        elapsed: Callable[[], timedelta],
        met: Callable[[BaseException], bool] = lambda _error: False,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        """`met` is asked whether an error means that the database is away, which is then said elsewhere. `now` is given
        where this bot has links, which are looked at every ten minutes."""
        self._store, self._roots, self._turns, self._open, self._elapsed = store, roots, turns, open_journals, elapsed
        self._clearing = Clearing(store, elapsed)
        self._met, self._now = met, now
        self._sweep_at = timedelta.min
        """When every link is looked at next."""
        self._last: timedelta | None = None
        self._rotated: bytes | None = None
        """The root under which all is known to be sealed."""

    async def run(self) -> None:
        """Until it is cancelled. What fails is tried again the next time."""
        failing: type[Exception] | None = None
        while True:
            try:
                await self.once()
            except Exception as error:
                # Said once for each spell of one kind, not at every try.
                if not self._met(error) and type(error) is not failing:
                    log.error("housekeeping failed, will retry", exc_info=error)
                failing = type(error)
            else:
                failing = None
            await asyncio.sleep(OFTEN.total_seconds())

    async def once(self) -> None:
        """Look once, at what is due."""
        self._open.sweep()
        if self._store.behind:
            await self._store.catch_up()
        await self._clearing.look()
        if self._last is None or self._elapsed() - self._last >= RARELY:
            began = self._elapsed()
            await self._turns.prune()
            await self._store.catch_up()
            self._last = began
        if self._now is not None and self._elapsed() >= self._sweep_at:
            began = self._elapsed()
            swept = await links.sweep(self._store, self._roots, self._now())
            self._sweep_at = began + links.pause(swept.links)
        current = self._roots.current.id
        if self._rotated != current:
            if self._roots.others:
                done = await rotation.rotate(self._store, self._roots)
                if done.accounts:
                    log.info("keys rotated: everything is sealed under the newest root", accounts=done.accounts)
                if done.broken:
                    log.error("values that open under no root were left as they are", rows=done.broken)
            self._rotated = current
