"""Handles an update in one transaction: load the account, decide, save, and write the outbox.

It must never talk to the network, and never store an update itself.
"""

import os
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

import structlog

from bot.core import chores
from bot.core.chores import notes
from bot.core.imported import Unfit
from bot.core.incoming import Incoming
from bot.core.outgoing import Acknowledge, Leave, Outgoing, Promise, Queued, SendDocument, Show, Urgency
from bot.core.person import WORKED_ON
from bot.core.schedule import added, pending, still_due
from bot.core.turn import ScheduleReminders
from bot.screens.conversation import Conversation, StandaloneLine
from bot.screens.routes import urgency
from bot.service.accounts import Account, Accounts
from bot.service.delivery_plan import delivery_plan
from bot.service.effects import Effects
from bot.service.imports import ImportCheck, Imports
from bot.service.load_turn import FileNeeded, SecretNeeded, TurnLoader, noted
from bot.service.open_journals import OpenJournals
from bot.service.outbox import Outbox
from bot.service.passphrases import DerivedKey, Stretcher
from bot.service.resealing import MANY, Resealing
from bot.service.resuming import asking_again, cleared, resumed
from bot.service.strangers import Strangers
from bot.service.taken import Taken, wake_of
from bot.store.accounts import AccountRow
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.errors import SealBroken
from bot.vault.keyfile import RootKeys

log = structlog.get_logger(__name__)

MOST_TRIES = 3
"""How often an update of the backlog is tried. It may be what crashed the process before."""
MOST_UNSURE = 1000
"""How many results are remembered of updates whose commit failed."""


class Turns:
    """Runs the transaction of each event, for one bot."""

    def __init__(
        self,
        store: Store,
        accounts: Accounts,
        roots: RootKeys,
        outbox: Outbox,
        conversation: Conversation,
        open_journals: OpenJournals,
        resealing: Resealing,
        stretcher: Stretcher,
        strangers: Strangers,
        now: Callable[[], datetime],
        address: str | None = None,
        draw: Callable[[int], bytes] = os.urandom,
    ) -> None:
        """`address` opens this bot, with a token added at its end. None: this bot has no links. `draw` gives random
        bytes for a new link."""
        self._store, self._accounts, self._roots, self._outbox = store, accounts, roots, outbox
        self._conversation, self._open, self._now = conversation, open_journals, now
        self._resealing, self._stretcher, self._strangers = resealing, stretcher, strangers
        self.imports = Imports(store, accounts, outbox, conversation, open_journals, stretcher, now)
        self._loader = TurnLoader(accounts, open_journals, conversation, strangers, roots, address, draw)
        self._unsure = OrderedDict[int, Taken]()
        """The results of updates whose commit failed. If the database kept one all the same, the update comes again and
        counts as done, and this result must still be shown."""

    async def take(self, update_id: int, incoming: Incoming) -> Taken:
        """Handle an update. Once this returns it may be acknowledged.

        A repeated update changes nothing. If an exception is raised, nothing was changed.
        """
        now = self._now()

        async def turn(uow: UnitOfWork, row: AccountRow | None) -> Taken:
            account = self._accounts.opened(uow, row, incoming.user) if row else None
            try:
                return await self._turn(uow, account, incoming, None, now)
            except (SecretNeeded, FileNeeded):
                # Nothing was changed yet.
                assert account is not None
                return await self._long_came(uow, account, incoming, now)

        return await self._once(update_id, incoming, now, turn)

    async def secret(self, incoming: Incoming, held: bytes, content: bytes | Unfit | None = None) -> Taken:
        """Derive the key of a passphrase outside any transaction, or check a file (`content`, or why there is none).
        Then handle the event.

        `held` is the row that asks for it again after a crash. If the person went on to something else meanwhile, the
        event is dropped: a passphrase must never count as other words. If an exception is raised, nothing was changed.
        """
        worked: DerivedKey | ImportCheck | None = None
        while True:
            now, needed = self._now(), None
            async with self._store.begin() as uow:
                account = await self._accounts.find(uow, incoming.user)
                if account is None or account.person.dialogue.awaiting not in WORKED_ON:
                    await uow.outbox.delete([held])
                    return Taken(await self._queued(uow, account.id if account else b"", cleared(incoming)))
                try:
                    taken = await self._turn(uow, account, incoming, worked, now, again=True)
                    await uow.outbox.delete([held])
                except (SecretNeeded, FileNeeded) as error:
                    needed = error
            match needed:
                case None:
                    return self._committed(taken)
                case SecretNeeded(attempt=attempt):
                    worked = await self._stretcher.stretch(account.id, attempt)
                case FileNeeded(passphrase=passphrase):
                    worked = await self.imports.check(account.id, content, passphrase)

    async def give_up(self, held: bytes) -> None:
        """Delete the row that asks for a passphrase again, after the person heard that it could not be handled."""
        async with self._store.autocommit(write=True) as uow:
            await uow.outbox.delete([held])

    async def resume(self, rows: Sequence[Queued]) -> list[Queued]:
        """The waiting rows after a start, ready for delivery: see `service.resuming`."""
        return await resumed(self._store, self._accounts, self._loader, self._conversation, rows, self._now())

    async def begin_again(self, update_id: int) -> int:
        """Count a try of an update of the backlog. Returns how many there were, with this one; 0 if it is done."""
        async with self._store.begin() as uow:
            return await uow.seen.begin_again(update_id, day_of(self._now()))

    async def drop(self, update_id: int, incoming: Incoming, *, line: StandaloneLine | None) -> Taken:
        """Mark an update as done without handling it. `line` is shown to the person, if there is one.

        Its message is noted, so that /hide clears it too.
        """
        now = self._now()

        async def say(uow: UnitOfWork, row: AccountRow | None) -> Taken:
            if not incoming.private or incoming.event is None:
                return Taken()
            known, language = b"", incoming.language
            if row is not None:
                try:
                    account = self._accounts.opened(uow, row, incoming.user)
                except SealBroken as error:
                    log.error("an account does not open", exc_info=error)
                else:
                    known, language = account.id, account.person.language
                    person, more = chores.with_cleanup(noted(account.person, incoming, now), now)
                    await self._accounts.save(uow, account, person, added(account.schedule, ScheduleReminders(more)))
            if line is None:
                return Taken()
            heard = (Acknowledge(incoming.query),) if incoming.query is not None else ()
            outgoing = Outgoing(incoming.chat, known, (*heard, Show(self._conversation.line(line, language))))
            return Taken(await self._queued(uow, known, (outgoing,)))

        return await self._once(update_id, incoming, now, say)

    async def language_of(self, update_id: int, incoming: Incoming) -> str | None:
        """The language for a line to the person; None for a repeated update."""
        async with self._store.read() as uow:
            if await uow.seen.has(update_id):
                return None
            try:
                account = await self._accounts.find(uow, incoming.user)
            except SealBroken as error:
                log.error("an account does not open", exc_info=error)
                account = None
        return self._conversation.language(account.person.language if account else incoming.language)

    async def prune(self) -> None:
        """Delete the ids of updates that Telegram no longer repeats. It keeps updates for 24 hours."""
        before = day_of(self._now()) - 1
        while True:
            async with self._store.begin() as uow:
                if not await uow.seen.prune(before):
                    return

    async def _once(
        self,
        update_id: int,
        incoming: Incoming,
        now: datetime,
        work: Callable[[UnitOfWork, AccountRow | None], Awaitable[Taken]],
    ) -> Taken:
        """Mark an update as done and do its work, in one transaction. A repeated update does nothing."""
        taken: Taken | None = None
        try:
            async with self._store.begin() as uow:
                started = await uow.start(update_id, day_of(now), self._accounts.mark(incoming.user))
                if started.new:
                    taken = await work(uow, started.account)
        except BaseException:
            if taken is not None:
                self._unsure[update_id] = taken
                if len(self._unsure) > MOST_UNSURE:
                    self._unsure.popitem(last=False)
            raise
        unsure = self._unsure.pop(update_id, None)
        return self._committed(taken or unsure or Taken(new=False))

    def _committed(self, taken: Taken) -> Taken:
        if taken.job is not None:
            self._resealing.begin(taken.job)
        return taken

    async def _turn(
        self,
        uow: UnitOfWork,
        account: Account | None,
        incoming: Incoming,
        worked: DerivedKey | ImportCheck | None,
        now: datetime,
        *,
        again: bool = False,
    ) -> Taken:
        if not incoming.private:
            language = self._conversation.language(incoming.language)
            group = (Show(self._conversation.line(StandaloneLine.GROUP, language)), Leave())
            return Taken(self._outbox.in_memory((Outgoing(incoming.chat, b"", () if incoming.gone else group),)))
        if account is not None and incoming.gone:
            account = await self._accounts.save(uow, account, replace(account.person, unreachable=True))
            return Taken(wake=wake_of(account))
        # An event that waited is not a sign of life.
        back = account is not None and account.person.unreachable and not again
        known = replace(account, person=replace(account.person, unreachable=False)) if account and back else account
        if incoming.event is None:
            if account is None or known is None or not back:
                return Taken()
            account = await self._accounts.save(uow, account, known.person)
            return Taken(await self._queued(uow, account.id, self._resumed(account, incoming, now)), wake_of(account))
        before = account.schedule if account is not None and not back else None
        turn = await self._loader.load(uow, known, incoming, worked, now)
        reply = self._conversation.decide(turn)
        self._loader.bursts.note(incoming, reply, now)
        effects = Effects(uow, self._accounts, self._roots, self._open, incoming, turn, worked)
        person, steps = delivery_plan(incoming, turn, reply)
        account = await effects.apply(account, person, reply)
        if account is not None:
            self._strangers.let_go(incoming.chat)
        id = account.id if account else b""
        # Help after words of danger is urgent as well.
        ahead = urgency(incoming.event) or (Urgency.AHEAD if reply.urgent else Urgency.NONE)
        outgoing = [Outgoing(incoming.chat, id, steps, effects.erased, urgency=ahead)]
        if account is not None and back:
            outgoing += self._resumed(account, incoming, now)
        if effects.exports:
            name = self._conversation.file_name(turn.language)
            lost = self._conversation.line(StandaloneLine.EXPORT_UNSURE, turn.language)
            files = [(SendDocument(name, form, lost=lost, opening=key),) for form, key in effects.exports.items()]
            outgoing += [Outgoing(incoming.chat, id, file, promise=Promise.AT_MOST_ONCE) for file in files]
        importing = await self.imports.begin(uow, account, incoming) if effects.takes_file and account else None
        if effects.job is not None and effects.job.entries > MANY:
            line = Show(self._conversation.line(StandaloneLine.RESEALING, turn.language))
            outgoing.append(Outgoing(incoming.chat, id, (line,)))
        keep = id or (effects.erased.account if effects.erased else b"")
        moved = account is not None and account.schedule is not before
        rows = await self._queued(uow, keep, outgoing)
        job = effects.job or (self._resealing.left(account, self._open) if account else None)
        return Taken(rows, wake_of(account) if account and moved else None, job=job, importing=importing)

    async def _long_came(self, uow: UnitOfWork, account: Account, incoming: Incoming, now: datetime) -> Taken:
        """Accept a passphrase or a file, which is handled later. The message of a passphrase is deleted at once, that
        of a file once it was fetched."""
        assert account.person.dialogue.awaiting in WORKED_ON
        back = account.person.unreachable
        account = await self._accounts.save(uow, account, replace(account.person, unreachable=False))
        outgoing = asking_again(self._conversation, account, incoming)
        outgoing += self._resumed(account, incoming, now) if back else []
        rows = await self._outbox.write(uow, outgoing)
        return Taken(rows[1:], wake_of(account) if back else None, rows[0].id)

    def _resumed(self, account: Account, incoming: Incoming, now: datetime) -> list[Outgoing]:
        """One line for a person who is reachable again, if notes waited for them."""
        if not any(still_due(one, account.person, now) for one in notes(pending(account.schedule, account.person))):
            return []
        line = self._conversation.line(StandaloneLine.NOTES_GO_ON, account.person.language)
        return [Outgoing(incoming.chat, account.id, (Show(line),))]

    async def _queued(self, uow: UnitOfWork, account: bytes, outgoing: Sequence[Outgoing]) -> tuple[Queued, ...]:
        """Rows of the outbox. Without an account they stay in memory."""
        some = [one for one in outgoing if one.steps]
        return await self._outbox.write(uow, some) if account else self._outbox.in_memory(some)


def day_of(now: datetime) -> int:
    """The day (UTC), as a number."""
    return now.astimezone(UTC).date().toordinal()
