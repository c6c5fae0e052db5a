"""Regular work of the working process: drop journal keys, prune old ids, overwrite deleted data, rotate root keys."""

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
"""How often it looks. A journal's key is dropped at most this late, and a new root is in use after this time."""
RARELY = timedelta(hours=1)
"""How often old ids are pruned, and the ledger's file is compared with its table."""


class Housekeeping:
    """The loop of that work."""

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
        """`met` says whether an error is an outage of the database, which is logged elsewhere. `now` is None if the bot
        has no links."""
        self._store, self._roots, self._turns, self._open, self._elapsed = store, roots, turns, open_journals, elapsed
        self._clearing = Clearing(store, elapsed)
        self._met, self._now = met, now
        self._sweep_at = timedelta.min
        """When all links are swept next."""
        self._last: timedelta | None = None
        self._rotated: bytes | None = None
        """The root that everything is sealed under, as far as is known."""

    async def run(self) -> None:
        """Work until cancelled. Failures are tried again the next time."""
        failing: type[Exception] | None = None
        while True:
            try:
                await self.once()
            except Exception as error:
                # Logged once for each series of failures of one kind.
                if not self._met(error) and type(error) is not failing:
                    log.error("housekeeping failed, will retry", exc_info=error)
                failing = type(error)
            else:
                failing = None
            await asyncio.sleep(OFTEN.total_seconds())

    async def once(self) -> None:
        """Do all housekeeping that is due, once."""
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
