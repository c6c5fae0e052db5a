"""Seals a journal's entries to a new key pair: a few entries at once, many entries in the background.

New entries are sealed to the new key from the start. Until all older entries are sealed to it too, the account keeps
two things: the previous private key, sealed to the new public key, and the progress. So after a crash the work goes on
as soon as the journal can be read. A bare private key must never reach a row, a log or a repr.
"""

import asyncio
from dataclasses import dataclass, field, replace
from time import monotonic
from typing import Final

import structlog

from bot.core.person import Previous
from bot.service.accounts import Account, Accounts, JournalKeys
from bot.service.journal import Journal
from bot.service.open_journals import OpenJournals
from bot.service.vacuum import vacuum_later
from bot.store.connection import EpochLost
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.account import open_previous
from bot.vault.hpke import public_of

log = structlog.get_logger(__name__)

AT_ONCE: Final = 10
"""The most entries that are sealed in the transaction that changes the key. This takes some ten milliseconds."""
BATCH: Final = 50
"""Entries sealed at a time in the background. Other writers wait only while these are written."""
MANY: Final = 500
"""If there are more entries than this, the person is told that the work takes a while."""
AGAIN: Final = 5.0
"""Seconds before a failed batch is retried."""


@dataclass(frozen=True, slots=True)
class KeyChange:
    """New keys for a journal."""

    keys: JournalKeys
    private: bytes | None = field(repr=False, default=None)
    """The previous private key. None if no older entry is left to reseal."""
    previous: bytes = field(repr=False, default=b"")
    """The previous private key, sealed to the new public key."""


@dataclass(frozen=True, slots=True)
class ResealJob:
    """Entries of one account that are still sealed to the previous key pair."""

    account: bytes
    private: bytes = field(repr=False)
    """The private key of that pair."""
    entries: int
    """How many such entries there are."""


async def begin_resealing(
    journal: Journal, account: Account, change: KeyChange
) -> tuple[Previous | None, ResealJob | None]:
    """Seal a few entries to the journal's new key, in the transaction that changes it.

    If there are more than AT_ONCE, it seals none: then it returns the previous key pair to store in the account, and a
    job for `Resealing`.
    """
    numbers = journal.index.numbers
    if change.private is None or not numbers:
        return None, None
    if len(numbers) <= AT_ONCE:
        await journal.put_all(journal.resealed(await journal.boxes(numbers), change.private, change.keys.public))
        return None, None
    public = account.journal_key()
    previous = Previous(private=change.previous, public=public, start=min(numbers), end=journal.index.next)
    return previous, ResealJob(account.id, change.private, len(numbers))


class Resealing:
    """Seals entries in the background, one batch in each transaction. Only the working process runs it."""

    def __init__(self, store: Store, accounts: Accounts) -> None:
        self._store, self._accounts = store, accounts
        self._jobs: dict[bytes, ResealJob] = {}
        self._job_added = asyncio.Event()

    def add(self, job: ResealJob) -> None:
        """Add a job for `run`."""
        self._jobs[job.account] = job
        self._job_added.set()

    @property
    def waiting(self) -> list[ResealJob]:
        """The unfinished jobs."""
        return list(self._jobs.values())

    def unfinished(self, account: Account, open_journals: OpenJournals) -> ResealJob | None:
        """The job that an earlier process did not finish, if the journal can be read and no job is under way."""
        previous = account.person.lock.previous
        if previous is None or account.id in self._jobs:
            return None
        private = open_journals.key(self._accounts, account, account.person)
        if private is None:
            return None
        left = sum(previous.has(number) for number in account.index().numbers)
        return ResealJob(account.id, open_previous(private, previous.private, account.id), left)

    async def run(self) -> None:
        """Do the jobs until cancelled. Failures are retried. Raises EpochLost if another process works now."""
        failing: type[Exception] | None = None
        while True:
            await self._job_added.wait()
            self._job_added.clear()
            while self._jobs:
                for job in self.waiting:
                    began, pause = monotonic(), 0.0
                    try:
                        await self.step(job)
                    except EpochLost:
                        raise
                    except Exception as error:
                        # Logged once for each series of errors of one type.
                        if type(error) is not failing:
                            log.error("resealing entries failed, will retry", exc_info=error)
                        failing, pause = type(error), AGAIN
                    else:
                        failing = None
                    # Let other tasks run.
                    await asyncio.sleep(max(pause, monotonic() - began))

    async def step(self, job: ResealJob) -> bool:
        """Seal the next batch of a job. Returns whether the job is done."""
        async with self._store.read() as uow:
            account = await self._accounts.get(uow, job.account)
            batch = await _next_batch(uow, account, job) if account is not None else None
        if account is None or batch is None:
            return self._done(job)
        # Opening and sealing is slow, so it runs in a thread and outside of a transaction.
        journal, public = Journal(uow, account), account.journal_key()
        resealed = await asyncio.to_thread(journal.resealed, batch.boxes, job.private, public)
        async with self._store.begin() as uow:
            account = await self._accounts.get(uow, job.account)
            batch_now = await _next_batch(uow, account, job) if account is not None else None
            if account is None or batch_now is None:
                return self._done(job)
            if batch_now != batch:
                # An entry was changed or erased meanwhile. The next step reads the batch again.
                return False
            await Journal(uow, account).put_all(resealed)
            person = replace(account.person, lock=replace(account.person.lock, previous=batch.rest))
            await self._accounts.save(uow, account, person)
            if batch.rest is None:
                await vacuum_later(uow)
        return self._done(job) if batch.rest is None else False

    def _done(self, job: ResealJob) -> bool:
        if self._jobs.get(job.account) is job:
            del self._jobs[job.account]
        return True


@dataclass(frozen=True, slots=True)
class _Batch:
    """The next entries of a job."""

    boxes: dict[int, bytes]
    rest: Previous | None
    """The previous key pair with the range of entries after this batch. None if this batch is the last."""


async def _next_batch(uow: UnitOfWork, account: Account, job: ResealJob) -> _Batch | None:
    """The next batch of a job. None if no entry is left, the journal was started over, or its key changed once more."""
    previous = account.person.lock.previous
    if previous is None or previous.public != public_of(job.private):
        return None
    journal = Journal(uow, account)
    left = sorted(number for number in journal.index.numbers if previous.has(number))
    rest = replace(previous, start=left[BATCH]) if len(left) > BATCH else None
    return _Batch(await journal.boxes(left[:BATCH]), rest)
