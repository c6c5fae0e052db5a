"""Imports files of /export: checks a file, shows what is new, and keeps what the person agrees to.

A file is only in memory, for at most ten minutes (see `open_journals`). Its entries are sealed to the journal's public
key, as every entry is. This module must never log the content of a file.
"""

import asyncio
from bisect import bisect_right
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final, TypeVar

from bot.core import chores
from bot.core.imported import Identity, Imported, Offer, Unfit, identity
from bot.core.incoming import Incoming, Tap
from bot.core.journal import KeptEntry
from bot.core.outgoing import Outgoing, Promise, Show
from bot.core.own import OWN
from bot.core.person import Person
from bot.core.schedule import added
from bot.core.turn import ScheduleReminders
from bot.screens.context import HELPS, WISHES
from bot.screens.conversation import Conversation, StandaloneLine
from bot.service.accounts import Account, Accounts, Stale
from bot.service.import_form import UnfitFile, read_export
from bot.service.journal import Journal
from bot.service.open_journals import JournalClosed, OpenJournals
from bot.service.outbox import Outbox
from bot.service.passphrases import Stretcher
from bot.service.turn_result import ImportJob, TurnResult, wake_of
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.age import LABEL, NotAge, TooDear, WrongPassphrase, open_file

BATCH: Final = 50
"""Entries kept in one transaction: other writers wait some ten milliseconds."""
READ: Final = 100
"""Entries opened at a time to find out which exist."""

_Given = TypeVar("_Given")
_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class ImportCheck:
    """The result of checking a file."""

    file: Offer | Unfit


@dataclass(slots=True)
class _There:
    """The entries that exist."""

    kept_at: dict[int, datetime] = field(default_factory=dict)
    """When each was kept, by number."""
    known: set[Identity] = field(default_factory=set)


class Imports:
    """Checks and imports files, one at a time."""

    def __init__(
        self,
        store: Store,
        accounts: Accounts,
        outbox: Outbox,
        conversation: Conversation,
        open_journals: OpenJournals,
        stretcher: Stretcher,
        now: Callable[[], datetime],
    ) -> None:
        self._store, self._accounts, self._outbox, self._conversation = store, accounts, outbox, conversation
        self._open, self._stretcher, self._now = open_journals, stretcher, now
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="import")

    async def check(self, account: bytes, content: bytes | Unfit | None, passphrase: str) -> ImportCheck:
        """Check a file.

        A sealed file is held in memory until its passphrase comes: call this again then, with `content` None and the
        passphrase. It counts as a try, like a passphrase for a journal.
        """
        rank = self._stretcher.tries.take(account) if passphrase else 0.0
        if rank is None:
            return ImportCheck(Unfit.SOON)
        if isinstance(content, Unfit):
            return ImportCheck(content)
        if content is None:
            content = self._open.file(account)
            if content is None:
                return ImportCheck(Unfit.GONE)
        elif content.startswith(LABEL):
            self._open.hold_file(account, content, None)
            return ImportCheck(Unfit.SEALED)
        try:
            if content.startswith(LABEL):
                # One at a time, as it takes 256 MiB.
                async with self._stretcher.line.held(rank):
                    content = await self._in_thread(unsealed, content, passphrase)
            imported = await self._in_thread(read_export, content, self._now())
        except UnfitFile as error:
            if error.why is not Unfit.WRONG:
                self._open.let_file_go(account)
            return ImportCheck(error.why)
        there = await self._there(account)
        if there is None:
            return ImportCheck(Unfit.GONE)
        offer = offered(imported, there.known)
        self._open.hold_file(account, content, offer)
        return ImportCheck(offer)

    async def begin(self, uow: UnitOfWork, account: Account, incoming: Incoming) -> ImportJob:
        """Start an import. If this process dies, the next one asks for the file again."""
        language = account.person.language
        again = Show(self._conversation.line(StandaloneLine.IMPORT_AGAIN, language))
        outgoing = Outgoing(incoming.chat, account.id, (again,), promise=Promise.REPORTED_AFTER_CRASH)
        (row,) = await self._outbox.write(uow, (outgoing,))
        message = incoming.message if isinstance(incoming.event, Tap) else None
        return ImportJob(account.id, incoming.chat, language, row.id, message)

    async def finish(self, job: ImportJob) -> TurnResult:
        """Keep the new entries of the file, and tell the person. If it raises, the entries kept so far stay."""
        try:
            screen = self._conversation.taken_in(await self._keep_new(job.account), job.language)
        except JournalClosed:
            screen = self._conversation.line(StandaloneLine.IMPORT_AGAIN, job.language)
        async with self._store.begin() as uow:
            await uow.outbox.delete([job.retry_row])
            account = await self._accounts.get(uow, job.account)
            if account is None:
                return TurnResult()
            result = Outgoing(job.chat, job.account, (Show(screen, job.message),))
            return TurnResult(await self._outbox.write(uow, (result,)), wake_of(account))

    async def _keep_new(self, account: bytes) -> int:
        """Keep the new entries of the checked file. Returns how many.

        Raises JournalClosed if the journal or the file is no longer open.
        """
        content = self._open.file(account)
        self._open.let_file_go(account)
        if content is None:
            raise JournalClosed("the file is no longer in memory: send it again")
        imported = await self._in_thread(read_export, content, self._now())
        there = await self._there(account)
        if there is None:
            raise JournalClosed("the journal was closed before the import: open it and send the file again")
        new = new_entries(imported, there.known)
        for start in range(0, len(new), BATCH):
            while True:
                try:
                    await self._keep(account, new[start : start + BATCH], there)
                    break
                except Stale:
                    continue
            # Give others a turn.
            await asyncio.sleep(0)
        return len(new)

    async def _keep(self, id: bytes, batch: Sequence[KeptEntry], there: _There) -> None:
        async with self._store.begin() as uow:
            account = await self._accounts.get(uow, id)
            if account is None:
                raise JournalClosed("the account is gone")
            journal, schedule, person = Journal(uow, account), account.schedule, account.person
            # Entries kept meanwhile are newer than all of these.
            latest = max([*there.kept_at.values(), *(kept.entry.kept_at for kept in batch)])
            order = [there.kept_at.get(number, latest) for number in journal.index.numbers]
            numbers: dict[int, datetime] = {}
            for kept in batch:
                at = bisect_right(order, kept.entry.kept_at)
                name = await journal.keep(kept, at)
                order.insert(at, kept.entry.kept_at)
                numbers[int.from_bytes(name, "big")] = kept.entry.kept_at
                person = _found_again(person, kept, name)
                if kept.until is not None:
                    schedule = added(schedule, ScheduleReminders((chores.entry_deletion(kept.until, name),)))
            await self._accounts.save(uow, account, person, schedule, index=journal.changed)
        there.kept_at |= numbers

    async def _there(self, id: bytes) -> _There | None:
        """The entries of an account. None if it is gone or its journal is locked."""
        there = _There()
        async with self._store.read() as uow:
            account = await self._accounts.get(uow, id)
            private = self._open.key(self._accounts, account, account.person) if account is not None else None
            if account is None or private is None:
                return None
            async for number, kept in _entries(Journal(uow, account), private):
                there.kept_at[number] = kept.entry.kept_at
                there.known.add(identity(kept.entry))
        return there

    async def _in_thread(self, work: Callable[[bytes, _Given], _Made], content: bytes, given: _Given) -> _Made:
        return await asyncio.get_running_loop().run_in_executor(self._pool, work, content, given)


def _found_again(person: Person, kept: KeptEntry, name: bytes) -> Person:
    """The person, who gets the wishes, lines or own words of the file if they have none."""
    if kept.entry.flow == WISHES and person.taste.wishes is None:
        return replace(person, taste=replace(person.taste, wishes=name))
    if kept.entry.flow == HELPS and person.taste.lines is None:
        return replace(person, taste=replace(person.taste, lines=name))
    if kept.entry.flow == OWN and person.taste.own is None:
        return replace(person, taste=replace(person.taste, own=name))
    return person


async def _entries(journal: Journal, private: bytes) -> AsyncIterator[tuple[int, KeptEntry]]:
    numbers = journal.index.numbers
    for start in range(0, len(numbers), READ):
        some = numbers[start : start + READ]
        for number, kept in zip(some, await journal.read(private, some), strict=True):
            yield number, kept
        # Opening is slow: give others a turn.
        await asyncio.sleep(0)


def offered(imported: Imported, known: Collection[Identity]) -> Offer:
    """The offer for a file, given the entries that exist."""
    return Offer(
        entries=len(imported.entries),
        new=tuple(kept.entry.kept_at for kept in new_entries(imported, known)),
        settings=imported.settings,
        tried=imported.tried,
        cards=imported.cards,
        whole=imported.part == 1 and imported.last,
    )


def new_entries(imported: Imported, known: Collection[Identity]) -> list[KeptEntry]:
    """The new entries, oldest first, without duplicates in the file."""
    found: dict[tuple[Identity, object], KeptEntry] = {}
    for kept in imported.entries:
        if identity(kept.entry) not in known:
            found.setdefault((identity(kept.entry), (kept.entry.answers, kept.words, kept.until)), kept)
    return list(found.values())


def unsealed(file: bytes, passphrase: str) -> bytes:
    """The JSON in a sealed file. Raises UnfitFile. Slow, and takes up to 256 MiB."""
    try:
        return open_file(file, passphrase)
    except WrongPassphrase:
        raise UnfitFile(Unfit.WRONG) from None
    except TooDear:
        raise UnfitFile(Unfit.DEAR) from None
    except NotAge:
        raise UnfitFile(Unfit.BROKEN) from None
