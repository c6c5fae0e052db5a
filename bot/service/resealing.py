"""A journal gets another pair of keys, and its entries are sealed to it: few at once, many while the bot goes on.

New entries go to the new key from the first moment. Until all others are sealed to it too, the account keeps the
private key of before, sealed to the new public one, and how far this has come. So after a crash it goes on as soon as
the journal can be read. A private key must reach no row, no log and no repr.
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
from bot.service.scrubbing import scrub_later
from bot.store.connection import EpochLost
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.account import open_previous
from bot.vault.hpke import public_of

log = structlog.get_logger(__name__)

AT_ONCE: Final = 10
"""The most entries that are sealed again in the very transaction that changes the key: some ten milliseconds."""
BATCH: Final = 50
"""Entries sealed again at a time afterwards. Only writing them holds up others who write."""
MANY: Final = 500
"""Where there are more entries the person is told that it goes on: it takes more than a moment."""
AGAIN: Final = 5.0
"""Seconds after which a batch that failed is tried again."""


@dataclass(frozen=True, slots=True)
class Change:
    """Other keys for a journal."""

    keys: JournalKeys
    private: bytes | None = field(repr=False, default=None)
    """The private key of before; None where no entry of before is left."""
    previous: bytes = field(repr=False, default=b"")
    """The same, sealed to the new public key."""


@dataclass(frozen=True, slots=True)
class Job:
    """Entries of an account that are still sealed to the pair of before, of which this is the private key."""

    account: bytes
    private: bytes = field(repr=False)
    entries: int
    """How many there are."""


async def exchange(journal: Journal, account: Account, change: Change) -> tuple[Previous | None, Job | None]:
    """Seal a journal's entries to its new key, in the transaction that changes it; or say what is left to do."""
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
    """Seals entries again, a batch and a transaction at a time, for the process that works."""

    def __init__(self, store: Store, accounts: Accounts) -> None:
        self._store, self._accounts = store, accounts
        self._jobs: dict[bytes, Job] = {}
        self._come = asyncio.Event()

    def begin(self, job: Job) -> None:
        """Do a job, once `run` gets to it."""
        self._jobs[job.account] = job
        self._come.set()

    @property
    def waiting(self) -> list[Job]:
        """The jobs that are not done."""
        return list(self._jobs.values())

    def left(self, account: Account, open_journals: OpenJournals) -> Job | None:
        """What a process that ended has left to do, where nobody is at it and the journal can be read."""
        previous = account.person.lock.previous
        if previous is None or account.id in self._jobs:
            return None
        private = open_journals.key(self._accounts, account, account.person)
        if private is None:
            return None
        left = sum(previous.has(number) for number in account.index().numbers)
        return Job(account.id, open_previous(private, previous.private, account.id), left)

    async def run(self) -> None:
        """Until it is cancelled, or another process works. What fails is tried again."""
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
                        # Said once for each spell of one kind, not at every try.
                        if type(error) is not failing:
                            log.error("resealing entries failed, will retry", exc_info=error)
                        failing, wait = type(error), AGAIN
                    else:
                        failing = None
                    # Others shall have their turn.
                    await asyncio.sleep(max(wait, monotonic() - began))

    async def step(self, job: Job) -> bool:
        """Seal the next batch of a job. Whether nothing is left of it."""
        async with self._store.read() as uow:
            account = await self._accounts.get(uow, job.account)
            found = await _batch(uow, account, job) if account is not None else None
        if account is None or found is None:
            return self._done(job)
        # Opening and sealing is work: it holds up neither others nor a transaction.
        journal, public = Journal(uow, account), account.journal_key()
        made = await asyncio.to_thread(journal.resealed, found.boxes, job.private, public)
        async with self._store.begin() as uow:
            account = await self._accounts.get(uow, job.account)
            present = await _batch(uow, account, job) if account is not None else None
            if account is None or present is None:
                return self._done(job)
            if present != found:
                # An entry was changed or erased meanwhile: the next step takes the batch as it is then.
                return False
            await Journal(uow, account).put_all(made)
            person = replace(account.person, lock=replace(account.person.lock, previous=found.rest))
            await self._accounts.save(uow, account, person)
            if found.rest is None:
                await scrub_later(uow)
        return self._done(job) if found.rest is None else False

    def _done(self, job: Job) -> bool:
        if self._jobs.get(job.account) is job:
            del self._jobs[job.account]
        return True


@dataclass(frozen=True, slots=True)
class _Batch:
    """The next entries of a job, and what is left then."""

    boxes: dict[int, bytes]
    rest: Previous | None


async def _batch(uow: UnitOfWork, account: Account, job: Job) -> _Batch | None:
    """None where nothing is left: all is done, the journal was started over, or it has yet another key."""
    previous = account.person.lock.previous
    if previous is None or previous.public != public_of(job.private):
        return None
    journal = Journal(uow, account)
    left = sorted(number for number in journal.index.numbers if previous.has(number))
    rest = replace(previous, start=left[BATCH]) if len(left) > BATCH else None
    return _Batch(await journal.boxes(left[:BATCH]), rest)
