"""Seals a journal's entries to a new pair of keys: few entries at once, many of them in the background.

New entries are sealed to the new key at once. Until all others are too, the account keeps the previous private key,
sealed to the new public one, and the progress. So after a crash it goes on as soon as the journal can be read. A
private key must never reach a row, a log or a repr.
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
"""Up to so many entries are sealed in the transaction that changes the key: some ten milliseconds."""
BATCH: Final = 50
"""Entries sealed at a time later. Other writers wait only while these are written."""
MANY: Final = 500
"""With more entries than this, the person is told that the work goes on."""
AGAIN: Final = 5.0
"""Seconds before a failed batch is retried."""


@dataclass(frozen=True, slots=True)
class Change:
    """New keys for a journal."""

    keys: JournalKeys
    private: bytes | None = field(repr=False, default=None)
    """The previous private key. None if no older entry is left."""
    previous: bytes = field(repr=False, default=b"")
    """The same, sealed to the new public key."""


@dataclass(frozen=True, slots=True)
class Job:
    """Entries of an account that are still sealed to the previous pair."""

    account: bytes
    private: bytes = field(repr=False)
    """The private key of that pair."""
    entries: int
    """How many entries there are."""


async def exchange(journal: Journal, account: Account, change: Change) -> tuple[Previous | None, Job | None]:
    """Seal a journal's entries to its new key, in the transaction that changes it, or return the work that is left."""
    numbers = journal.index.numbers
    if change.private is None or not numbers:
        return None, None
    if len(numbers) <= AT_ONCE:
        await journal.put_all(journal.resealed(await journal.boxes(numbers), change.private, change.keys.public))
        return None, None
    public = account.journal_key()
    previous = Previous(private=change.previous, public=public, start=min(numbers), end=journal.index.next)
    return previous, Job(account.id, change.private, len(numbers))


class Resealing:
    """Seals entries in the background, one batch in each transaction, for the process that works."""

    def __init__(self, store: Store, accounts: Accounts) -> None:
        self._store, self._accounts = store, accounts
        self._jobs: dict[bytes, Job] = {}
        self._come = asyncio.Event()

    def begin(self, job: Job) -> None:
        """Add a job for `run`."""
        self._jobs[job.account] = job
        self._come.set()

    @property
    def waiting(self) -> list[Job]:
        """The unfinished jobs."""
        return list(self._jobs.values())

    def left(self, account: Account, open_journals: OpenJournals) -> Job | None:
        """The job that an earlier process did not finish, if the journal can be read and no job is under way."""
        previous = account.person.lock.previous
        if previous is None or account.id in self._jobs:
            return None
        private = open_journals.key(self._accounts, account, account.person)
        if private is None:
            return None
        left = sum(previous.has(number) for number in account.index().numbers)
        return Job(account.id, open_previous(private, previous.private, account.id), left)

    async def run(self) -> None:
        """Do the jobs until it is cancelled or another process takes over. Failures are retried."""
        failing: type[Exception] | None = None
        while True:
            await self._come.wait()
            self._come.clear()
            while self._jobs:
                for job in self.waiting:
                    began, wait = monotonic(), 0.0
                    try:
                        await self.step(job)
                    except EpochLost:
                        raise
                    except Exception as error:
                        # Logged once for each row of equal errors.
                        if type(error) is not failing:
                            log.error("resealing entries failed, will retry", exc_info=error)
                        failing, wait = type(error), AGAIN
                    else:
                        failing = None
                    # Give others a turn.
                    await asyncio.sleep(max(wait, monotonic() - began))

    async def step(self, job: Job) -> bool:
        """Seal the next batch of a job. Returns whether the job is done."""
        async with self._store.read() as uow:
            account = await self._accounts.get(uow, job.account)
            found = await _batch(uow, account, job) if account is not None else None
        if account is None or found is None:
            return self._done(job)
        # Opening and sealing is slow, so it runs in a thread and outside of a transaction.
        journal, public = Journal(uow, account), account.journal_key()
        made = await asyncio.to_thread(journal.resealed, found.boxes, job.private, public)
        async with self._store.begin() as uow:
            account = await self._accounts.get(uow, job.account)
            present = await _batch(uow, account, job) if account is not None else None
            if account is None or present is None:
                return self._done(job)
            if present != found:
                # An entry was changed or erased meanwhile. The next step reads the batch again.
                return False
            await Journal(uow, account).put_all(made)
            person = replace(account.person, lock=replace(account.person.lock, previous=found.rest))
            await self._accounts.save(uow, account, person)
            if found.rest is None:
                await vacuum_later(uow)
        return self._done(job) if found.rest is None else False

    def _done(self, job: Job) -> bool:
        if self._jobs.get(job.account) is job:
            del self._jobs[job.account]
        return True


@dataclass(frozen=True, slots=True)
class _Batch:
    """The next entries of a job."""

    boxes: dict[int, bytes]
    rest: Previous | None
    """The previous pair with the entries after these. None if these are the last."""


async def _batch(uow: UnitOfWork, account: Account, job: Job) -> _Batch | None:
    """None if nothing is left: all is done, the journal was started over, or its key changed once more."""
    previous = account.person.lock.previous
    if previous is None or previous.public != public_of(job.private):
        return None
    journal = Journal(uow, account)
    left = sorted(number for number in journal.index.numbers if previous.has(number))
    rest = replace(previous, start=left[BATCH]) if len(left) > BATCH else None
    return _Batch(await journal.boxes(left[:BATCH]), rest)
