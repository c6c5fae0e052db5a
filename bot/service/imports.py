"""Imports files of /export: checks a file, offers its new entries, and keeps them if the person agrees.

A file is held only in memory, for at most ten minutes (see `open_journals`). Its entries are sealed to the journal's
public key, as every entry is. This module must never log the content of a file.
"""

import asyncio
from bisect import bisect_right
from collections.abc import Callable, Collection, Sequence
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
"""Entries kept in one transaction, for which other writers wait some ten milliseconds."""
READ: Final = 100
"""Entries opened at a time to find out which ones the journal already has."""

_Argument = TypeVar("_Argument")
_Result = TypeVar("_Result")


@dataclass(slots=True)
class _Existing:
    """The entries that the journal already has."""

    kept_at: dict[int, datetime] = field(default_factory=dict)
    """When each entry was kept, by number."""
    identities: set[Identity] = field(default_factory=set)


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

    async def check(self, account: bytes, content: bytes | Unfit | None, passphrase: str) -> Offer | Unfit:
        """Check a file. Returns what it offers, or why it cannot be imported.

        A sealed file is held in memory until its passphrase is typed. Then call this again with the passphrase, and
        `content` None. This counts as a try, like a passphrase for a journal.
        """
        rank = self._stretcher.tries.take(account) if passphrase else 0.0
        if rank is None:
            return Unfit.SOON
        if isinstance(content, Unfit):
            return content
        if content is None:
            content = self._open.file(account)
            if content is None:
                return Unfit.GONE
        elif content.startswith(LABEL):
            self._open.hold_file(account, content, None)
            return Unfit.SEALED
        try:
            if content.startswith(LABEL):
                # One file at a time, because opening it takes up to 256 MiB.
                async with self._stretcher.line.held(rank):
                    content = await self._in_thread(unsealed, content, passphrase)
            imported = await self._in_thread(read_export, content, self._now())
        except UnfitFile as error:
            if error.why is not Unfit.WRONG:
                self._open.drop_file(account)
            return error.why
        existing = await self._existing(account)
        if existing is None:
            return Unfit.GONE
        offer = offered(imported, existing.identities)
        self._open.hold_file(account, content, offer)
        return offer

    async def begin(self, uow: UnitOfWork, account: Account, incoming: Incoming) -> ImportJob:
        """Start an import. If this process dies, the next process asks for the file again."""
        language = account.person.language
        again = Show(self._conversation.line(StandaloneLine.IMPORT_AGAIN, language))
        outgoing = Outgoing(incoming.chat, account.id, (again,), promise=Promise.REPORTED_AFTER_CRASH)
        (row,) = await self._outbox.write(uow, (outgoing,))
        message = incoming.message if isinstance(incoming.event, Tap) else None
        return ImportJob(account.id, incoming.chat, language, row.id, message)

    async def finish(self, job: ImportJob) -> TurnResult:
        """Keep the new entries of the file, and tell the person. If this raises, the entries kept so far stay."""
        try:
            screen = self._conversation.import_done(await self._keep_new(job.account), job.language)
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
        self._open.drop_file(account)
        if content is None:
            raise JournalClosed("the file is no longer in memory: send it again")
        imported = await self._in_thread(read_export, content, self._now())
        existing = await self._existing(account)
        if existing is None:
            raise JournalClosed("the journal was closed before the import: open it and send the file again")
        new = new_entries(imported, existing.identities)
        for start in range(0, len(new), BATCH):
            while True:
                try:
                    await self._keep(account, new[start : start + BATCH], existing)
                    break
                except Stale:
                    continue
            # Let other tasks run.
            await asyncio.sleep(0)
        return len(new)

    async def _keep(self, id: bytes, batch: Sequence[KeptEntry], existing: _Existing) -> None:
        async with self._store.begin() as uow:
            account = await self._accounts.get(uow, id)
            if account is None:
                raise JournalClosed("the account is gone")
            journal, schedule, person = Journal(uow, account), account.schedule, account.person
            # Entries that were added meanwhile are newer than all these entries.
            latest = max([*existing.kept_at.values(), *(kept.entry.kept_at for kept in batch)])
            order = [existing.kept_at.get(number, latest) for number in journal.index.numbers]
            kept_at: dict[int, datetime] = {}
            for kept in batch:
                at = bisect_right(order, kept.entry.kept_at)
                name = await journal.keep(kept, at)
                order.insert(at, kept.entry.kept_at)
                kept_at[int.from_bytes(name, "big")] = kept.entry.kept_at
                person = _with_taste(person, kept, name)
                if kept.until is not None:
                    schedule = added(schedule, ScheduleReminders((chores.entry_deletion(kept.until, name),)))
            await self._accounts.save(uow, account, person, schedule, index=journal.changed)
        existing.kept_at |= kept_at

    async def _existing(self, id: bytes) -> _Existing | None:
        """The entries of an account. None if the account is gone or its journal is locked."""
        existing = _Existing()
        async with self._store.read() as uow:
            account = await self._accounts.get(uow, id)
            private = self._open.key(self._accounts, account, account.person) if account is not None else None
            if account is None or private is None:
                return None
            journal = Journal(uow, account)
            for start in range(0, len(journal.index.numbers), READ):
                numbers = journal.index.numbers[start : start + READ]
                for number, kept in zip(numbers, await journal.read(private, numbers), strict=True):
                    existing.kept_at[number] = kept.entry.kept_at
                    existing.identities.add(identity(kept.entry))
                # Opening is slow: let other tasks run.
                await asyncio.sleep(0)
        return existing

    async def _in_thread(
        self, work: Callable[[bytes, _Argument], _Result], content: bytes, argument: _Argument
    ) -> _Result:
        return await asyncio.get_running_loop().run_in_executor(self._pool, work, content, argument)


def _with_taste(person: Person, kept: KeptEntry, name: bytes) -> Person:
    """The person. An imported entry of wishes, lines or own words becomes theirs if they have none."""
    if kept.entry.flow == WISHES and person.taste.wishes is None:
        return replace(person, taste=replace(person.taste, wishes=name))
    if kept.entry.flow == HELPS and person.taste.lines is None:
        return replace(person, taste=replace(person.taste, lines=name))
    if kept.entry.flow == OWN and person.taste.own is None:
        return replace(person, taste=replace(person.taste, own=name))
    return person


def offered(imported: Imported, known: Collection[Identity]) -> Offer:
    """The offer for a file. `known` are the entries that the journal already has."""
    return Offer(
        entries=len(imported.entries),
        new=tuple(kept.entry.kept_at for kept in new_entries(imported, known)),
        settings=imported.settings,
        tried=imported.tried,
        cards=imported.cards,
        whole=imported.part == 1 and imported.last,
    )


def new_entries(imported: Imported, known: Collection[Identity]) -> list[KeptEntry]:
    """The entries of a file that are not among `known`, oldest first, without duplicates."""
    new: dict[tuple[Identity, object], KeptEntry] = {}
    for kept in imported.entries:
        if identity(kept.entry) not in known:
            new.setdefault((identity(kept.entry), (kept.entry.answers, kept.words, kept.until)), kept)
    return list(new.values())


def unsealed(file: bytes, passphrase: str) -> bytes:
    """The JSON in a sealed file. Raises UnfitFile. This is slow, and takes up to 256 MiB of memory."""
    try:
        return open_file(file, passphrase)
    except WrongPassphrase:
        raise UnfitFile(Unfit.WRONG) from None
    except TooDear:
        raise UnfitFile(Unfit.DEAR) from None
    except NotAge:
        raise UnfitFile(Unfit.BROKEN) from None
