"""Handles an update in one transaction: loads the account, decides on a reply, saves, and writes the outbox.

It must never talk to the network, and never store an update itself.
"""

import os
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime

import structlog

from bot.core import chores
from bot.core.imported import Unfit
from bot.core.incoming import Incoming
from bot.core.localtime import day_of
from bot.core.outgoing import Acknowledge, Leave, Outgoing, Promise, Queued, SendDocument, Show, Urgency
from bot.core.person import WORKED_ON
from bot.core.schedule import added
from bot.core.turn import ScheduleReminders
from bot.screens.conversation import Conversation, StandaloneLine
from bot.screens.routes import urgency
from bot.service.accounts import Account, Accounts
from bot.service.delivery_plan import delivery_plan
from bot.service.effects import Effects
from bot.service.imports import Imports
from bot.service.load_turn import FileNeeded, SecretNeeded, SlowResult, TurnLoader, noted
from bot.service.open_journals import OpenJournals
from bot.service.outbox import Outbox
from bot.service.passphrases import Stretcher
from bot.service.resealing import MANY, Resealing
from bot.service.resuming import file_deletion, notes_go_on, resumed, slow_event_rows
from bot.service.strangers import Strangers
from bot.service.turn_result import TurnResult, wake_of
from bot.store.accounts import AccountRow
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.errors import SealBroken
from bot.vault.keyfile import RootKeys

log = structlog.get_logger(__name__)

MOST_TRIES = 3
"""How often an update of the backlog is tried before it is given up. The update may have crashed the process."""
MOST_UNSURE = 1000
"""How many results of failed commits are remembered."""


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
        """`address` is the address of this bot, to which a token is added; None if people cannot link. `draw` returns
        random bytes for a new link."""
        self._store, self._accounts, self._roots, self._outbox = store, accounts, roots, outbox
        self._conversation, self._open, self._now = conversation, open_journals, now
        self._resealing, self._stretcher, self._strangers = resealing, stretcher, strangers
        self.imports = Imports(store, accounts, outbox, conversation, open_journals, stretcher, now)
        self._loader = TurnLoader(accounts, open_journals, conversation, strangers, roots, address, draw)
        self._unsure = OrderedDict[int, TurnResult]()
        """The results of updates whose commit failed. If the database committed such an update all the same, Telegram
        repeats the update, it counts as done, and its result must still be shown."""

    async def handle(self, update_id: int, incoming: Incoming) -> TurnResult:
        """Handle an update. Once this returns, the update may be acknowledged.

        A repeated update changes nothing. If an exception is raised, nothing was changed.
        """
        now = self._now()

        async def turn(uow: UnitOfWork, row: AccountRow | None) -> TurnResult:
            account = self._accounts.opened(uow, row, incoming.user) if row else None
            try:
                return await self._turn(uow, account, incoming, None, now)
            except (SecretNeeded, FileNeeded):
                # Nothing was changed yet.
                assert account is not None
                return await self._accept_slow_event(uow, account, incoming, now)

        return await self._once(update_id, incoming, now, turn)

    async def finish_slow(
        self, incoming: Incoming, retry_row: bytes, content: bytes | Unfit | None = None
    ) -> TurnResult:
        """Handle an event with a passphrase or a file, after the slow work that it needs.

        The slow work is to derive the passphrase's key, or to check the file. It is done outside any transaction.
        `content` is the file, or the reason why there is none. `retry_row` is the row of the outbox that asks again
        after a crash.

        If the person went on to something else meanwhile, the event is dropped: a passphrase must never count as other
        words. If an exception is raised, nothing was changed.
        """
        slow_result: SlowResult | None = None
        while True:
            now, needed = self._now(), None
            async with self._store.begin() as uow:
                account = await self._accounts.find(uow, incoming.user)
                if account is None or account.person.dialogue.awaiting not in WORKED_ON:
                    await uow.outbox.delete([retry_row])
                    deletion = file_deletion(incoming)
                    return TurnResult(await self._queued(uow, account.id if account else b"", deletion))
                try:
                    result = await self._turn(uow, account, incoming, slow_result, now, is_second=True)
                    await uow.outbox.delete([retry_row])
                except (SecretNeeded, FileNeeded) as error:
                    needed = error
            match needed:
                case None:
                    return self._committed(result)
                case SecretNeeded(attempt=attempt):
                    slow_result = await self._stretcher.stretch(account.id, attempt)
                case FileNeeded(passphrase=passphrase):
                    slow_result = await self.imports.check(account.id, content, passphrase)

    async def give_up(self, retry_row: bytes) -> None:
        """Delete the row that asks again, after the person was told that their event could not be handled."""
        async with self._store.autocommit(write=True) as uow:
            await uow.outbox.delete([retry_row])

    async def resume(self, rows: Sequence[Queued]) -> list[Queued]:
        """Prepare the waiting rows for delivery after a start: see `service.resuming`."""
        return await resumed(self._store, self._accounts, self._loader, self._conversation, rows, self._now())

    async def begin_again(self, update_id: int) -> int:
        """Count a try of an update of the backlog. Returns the number of tries with this one; 0 if the update is
        done."""
        async with self._store.begin() as uow:
            return await uow.seen.begin_again(update_id, day_of(self._now()))

    async def drop(self, update_id: int, incoming: Incoming, *, line: StandaloneLine | None) -> TurnResult:
        """Mark an update as done without handling it, and show `line` to the person, if given.

        The update's message is noted, so that /hide clears it too.
        """
        now = self._now()

        async def note_and_answer(uow: UnitOfWork, row: AccountRow | None) -> TurnResult:
            if not incoming.private or incoming.event is None:
                return TurnResult()
            account_id, language = b"", incoming.language
            if row is not None:
                try:
                    account = self._accounts.opened(uow, row, incoming.user)
                except SealBroken as error:
                    log.error("an account does not open", exc_info=error)
                else:
                    account_id, language = account.id, account.person.language
                    person, cleanup = chores.with_cleanup(noted(account.person, incoming, now), now)
                    schedule = added(account.schedule, ScheduleReminders(cleanup))
                    await self._accounts.save(uow, account, person, schedule)
            if line is None:
                return TurnResult()
            acknowledge = (Acknowledge(incoming.query),) if incoming.query is not None else ()
            show = Show(self._conversation.line(line, language))
            outgoing = Outgoing(incoming.chat, account_id, (*acknowledge, show))
            return TurnResult(await self._queued(uow, account_id, (outgoing,)))

        return await self._once(update_id, incoming, now, note_and_answer)

    async def language_of(self, update_id: int, incoming: Incoming) -> str | None:
        """The language in which to answer an update; None if the update was handled before."""
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
        """Delete the ids of updates that Telegram no longer repeats. Telegram keeps an update for 24 hours."""
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
        work: Callable[[UnitOfWork, AccountRow | None], Awaitable[TurnResult]],
    ) -> TurnResult:
        """Mark an update as done and do its work, in one transaction. For a repeated update it does nothing."""
        result: TurnResult | None = None
        try:
            async with self._store.begin() as uow:
                started = await uow.start(update_id, day_of(now), self._accounts.mark(incoming.user))
                if started.new:
                    result = await work(uow, started.account)
        except BaseException:
            if result is not None:
                self._unsure[update_id] = result
                if len(self._unsure) > MOST_UNSURE:
                    self._unsure.popitem(last=False)
            raise
        unsure = self._unsure.pop(update_id, None)
        return self._committed(result or unsure or TurnResult(new=False))

    def _committed(self, result: TurnResult) -> TurnResult:
        if result.reseal_job is not None:
            self._resealing.add(result.reseal_job)
        return result

    async def _turn(
        self,
        uow: UnitOfWork,
        account: Account | None,
        incoming: Incoming,
        slow_result: SlowResult | None,
        now: datetime,
        *,
        is_second: bool = False,
    ) -> TurnResult:
        """Run the turn of an event. `is_second`: the event needed slow work, and its first turn accepted it."""
        if not incoming.private:
            language = self._conversation.language(incoming.language)
            leave = (Show(self._conversation.line(StandaloneLine.GROUP, language)), Leave())
            row = Outgoing(incoming.chat, b"", () if incoming.gone else leave)
            return TurnResult(self._outbox.in_memory((row,)))
        if account is not None and incoming.gone:
            account = await self._accounts.save(uow, account, replace(account.person, unreachable=True))
            return TurnResult(wake=wake_of(account))
        # A second turn does not show that the person is reachable now, because its event is older.
        is_back = account is not None and account.person.unreachable and not is_second
        reachable = account
        if account is not None and is_back:
            reachable = replace(account, person=replace(account.person, unreachable=False))
        if incoming.event is None:
            if account is None or reachable is None or not is_back:
                return TurnResult()
            account = await self._accounts.save(uow, account, reachable.person)
            rows = await self._queued(uow, account.id, notes_go_on(self._conversation, account, incoming, now))
            return TurnResult(rows, wake_of(account))
        schedule_before = account.schedule if account is not None and not is_back else None
        turn = await self._loader.load(uow, reachable, incoming, slow_result, now)
        reply = self._conversation.decide(turn)
        self._loader.bursts.note(incoming, reply, now)
        effects = Effects(uow, self._accounts, self._roots, self._open, incoming, turn, slow_result)
        person, steps = delivery_plan(incoming, turn, reply)
        account = await effects.apply(account, person, reply)
        if account is not None:
            self._strangers.forget(incoming.chat)
        account_id = account.id if account else b""
        # Help after words of danger is urgent as well.
        reply_urgency = urgency(incoming.event) or (Urgency.AHEAD if reply.urgent else Urgency.NONE)
        outgoing = [Outgoing(incoming.chat, account_id, steps, effects.erased, urgency=reply_urgency)]
        if account is not None and is_back:
            outgoing += notes_go_on(self._conversation, account, incoming, now)
        if effects.exports:
            name = self._conversation.file_name(turn.language)
            lost = self._conversation.line(StandaloneLine.EXPORT_UNSURE, turn.language)
            files = [(SendDocument(name, form, lost=lost, opening=key),) for form, key in effects.exports.items()]
            outgoing += [Outgoing(incoming.chat, account_id, file, promise=Promise.AT_MOST_ONCE) for file in files]
        importing = await self.imports.begin(uow, account, incoming) if effects.imports_file and account else None
        if effects.reseal_job is not None and effects.reseal_job.entries > MANY:
            line = Show(self._conversation.line(StandaloneLine.RESEALING, turn.language))
            outgoing.append(Outgoing(incoming.chat, account_id, (line,)))
        rows = await self._queued(uow, account_id or (effects.erased.account if effects.erased else b""), outgoing)
        wake = wake_of(account) if account is not None and account.schedule is not schedule_before else None
        job = effects.reseal_job or (self._resealing.unfinished(account, self._open) if account else None)
        return TurnResult(rows, wake, reseal_job=job, importing=importing)

    async def _accept_slow_event(
        self, uow: UnitOfWork, account: Account, incoming: Incoming, now: datetime
    ) -> TurnResult:
        """Accept a passphrase or a file, which `finish_slow` handles. The message of a passphrase is deleted at once,
        the message of a file once the file was fetched."""
        assert account.person.dialogue.awaiting in WORKED_ON
        is_back = account.person.unreachable
        account = await self._accounts.save(uow, account, replace(account.person, unreachable=False))
        outgoing = slow_event_rows(self._conversation, account, incoming)
        outgoing += notes_go_on(self._conversation, account, incoming, now) if is_back else []
        retry_row, *rows = await self._outbox.write(uow, outgoing)
        return TurnResult(tuple(rows), wake_of(account) if is_back else None, retry_row.id)

    async def _queued(self, uow: UnitOfWork, account: bytes, outgoing: Sequence[Outgoing]) -> tuple[Queued, ...]:
        """Write rows of the outbox, without those that have no steps. Without an account they stay in memory."""
        rows = [row for row in outgoing if row.steps]
        return await self._outbox.write(uow, rows) if account else self._outbox.in_memory(rows)
