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
from bot.service.erasing import scrub_later
from bot.service.journal import Journal
from bot.store.connection import EpochLost
from bot.store.store import Store
from bot.vault.account import open_previous
from bot.vault.hpke import public_of

log = structlog.get_logger(__name__)

BATCH: Final = 16
"""Entries sealed again in one transaction: some five milliseconds, in which others cannot write to SQLite."""
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
    if len(numbers) <= BATCH:
        await journal.reseal(numbers, change.private, change.keys.public)
        return None, None
    public = account.journal_key()
    previous = Previous(private=change.previous, public=public, start=numbers[0], end=journal.index.next)
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

    def resumed(self, account: Account, private: bytes) -> Job | None:
        """What is left to do of an account whose journal can be read, where nobody is at it."""
        previous = account.person.lock.previous
        if previous is None or account.id in self._jobs:
            return None
        left = sum(previous.has(number) for number in account.index().numbers)
        return Job(account.id, open_previous(private, previous.private, account.id), left)

    async def run(self) -> None:
        """Until it is cancelled, or another process works. What fails is tried again."""
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
                        log.error("entries could not be sealed again; it is tried again", exc_info=error)
                        wait = AGAIN
                    # Others shall have their turn.
                    await asyncio.sleep(max(wait, monotonic() - began))

    async def step(self, job: Job) -> bool:
        """Seal the next batch of a job. Whether nothing is left of it."""
        async with self._store.begin() as uow:
            account = await self._accounts.get(uow, job.account)
            previous = account.person.lock.previous if account else None
            # The account may be gone by now, or its journal begun anew and locked again.
            if account is None or previous is None or previous.public != public_of(job.private):
                rest = None
            else:
                journal = Journal(uow, account)
                left = [number for number in journal.index.numbers if previous.has(number)]
                await journal.reseal(left[:BATCH], job.private, account.journal_key())
                rest = replace(previous, start=left[BATCH]) if len(left) > BATCH else None
                person = replace(account.person, lock=replace(account.person.lock, previous=rest))
                await self._accounts.save(uow, account, person)
                if rest is None:
                    await scrub_later(uow)
        if rest is None and self._jobs.get(job.account) is job:
            del self._jobs[job.account]
        return rest is None
