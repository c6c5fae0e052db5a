"""The regular work of a working process: drops journal keys, prunes ids, clears files, sweeps links, rotates keys."""

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
"""How often the loop runs. A journal's key is dropped at most this late, and a new root is in use after this time."""
RARELY = timedelta(hours=1)
"""How often old ids are pruned, and the ledger's file catches up with its table."""


class Housekeeping:
    """The loop that does the regular work."""

    def __init__(
        self,
        store: Store,
        roots: RootKeys,
        turns: Turns,
        open_journals: OpenJournals,
        elapsed: Callable[[], timedelta],
        is_outage: Callable[[BaseException], bool] = lambda _error: False,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        """`is_outage` says whether an error is an outage of the database, which is logged elsewhere. `now` is None if
        people cannot link."""
        self._store, self._roots, self._turns, self._open, self._elapsed = store, roots, turns, open_journals, elapsed
        self._clearing = Clearing(store, elapsed)
        self._is_outage, self._now = is_outage, now
        self._sweep_at = timedelta.min
        """When all links are swept next."""
        self._prune_at = timedelta.min
        """When old ids are pruned next."""
        self._rotated_to: bytes | None = None
        """The id of the root that was current at this process's last rotation."""

    async def run(self) -> None:
        """Do the work until cancelled. Work that fails is tried again the next time."""
        failing: type[Exception] | None = None
        while True:
            try:
                await self.once()
            except Exception as error:
                # Logged once for each series of errors of one type.
                if not self._is_outage(error) and type(error) is not failing:
                    log.error("housekeeping failed, will retry", exc_info=error)
                failing = type(error)
            else:
                failing = None
            await asyncio.sleep(OFTEN.total_seconds())

    async def once(self) -> None:
        """Do all work that is due, once."""
        self._open.sweep()
        if self._store.behind:
            await self._store.catch_up()
        await self._clearing.clear_if_due()
        if self._elapsed() >= self._prune_at:
            began = self._elapsed()
            await self._turns.prune()
            await self._store.catch_up()
            self._prune_at = began + RARELY
        if self._now is not None and self._elapsed() >= self._sweep_at:
            began = self._elapsed()
            swept = await links.sweep(self._store, self._roots, self._now())
            self._sweep_at = began + links.pause(swept.links)
        current = self._roots.current.id
        if self._rotated_to != current:
            if self._roots.others:
                rotated = await rotation.rotate(self._store, self._roots)
                if rotated.accounts:
                    log.info("keys rotated: everything is sealed under the newest root", accounts=rotated.accounts)
                if rotated.broken:
                    log.error("values that open under no root were left as they are", rows=rotated.broken)
            self._rotated_to = current
