"""Decides on due reminders and chores, and writes their messages to the outbox. It never delivers a message."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.core import chores
from bot.core.chat_messages import MessageKind, ids_of, leftovers
from bot.core.chores import DELETE_AFTER, is_chore
from bot.core.link import LINK_NOTE, in_row_order
from bot.core.outgoing import Erase, Menu, Outgoing, Promise, Queued, Show
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.round import SHOWN_FOR
from bot.core.schedule import (
    Schedule,
    added,
    cancelled,
    decide_on,
    first_due,
    replaced,
    with_releases,
    without_unanswered,
)
from bot.core.turn import ScheduleReminders
from bot.screens.conversation import Conversation
from bot.service import rounds
from bot.service.accounts import Account, Accounts, JournalKeys
from bot.service.erasing import erase
from bot.service.journal import Journal
from bot.service.open_journals import OPEN_FOR, OpenJournals
from bot.service.outbox import Outbox
from bot.service.strangers import Strangers
from bot.service.turn_result import TurnResult, Wake, wake_of
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.errors import SealBroken
from bot.vault.hpke import new_pair
from bot.vault.keyfile import RootKeys

log = structlog.get_logger(__name__)

BROKEN_AGAIN = timedelta(minutes=10)
"""After this time an account that does not open is tried again."""


class DueReminders:
    """Handles the notes and chores that are due, each account in its own transaction."""

    def __init__(
        self,
        store: Store,
        accounts: Accounts,
        roots: RootKeys,
        outbox: Outbox,
        conversation: Conversation,
        open_journals: OpenJournals,
        strangers: Strangers,
        now: Callable[[], datetime],
    ) -> None:
        self._store, self._accounts, self._roots, self._outbox = store, accounts, roots, outbox
        self._conversation, self._open, self._strangers, self._now = conversation, open_journals, strangers, now
        self._unsure: dict[bytes, tuple[Queued, ...]] = {}
        """Rows whose commit failed, by account. If the database committed them all the same, they are delivered."""

    async def schedules(self, after: bytes, limit: int) -> list[Wake]:
        """When the schedules of the next accounts after the id `after` are due, at most `limit`. Empty after the last.

        Profiles are not opened, so the list also has the due times of people whom the bot cannot reach.
        """
        async with self._store.read() as uow:
            rows = await uow.accounts.schedules(after, limit)
        wakes: list[Wake] = []
        for id, data_key, box in rows:
            try:
                schedule = self._accounts.schedule_of(id, data_key, box)
            except SealBroken as error:
                log.error("a schedule does not open, will retry", exc_info=error)
                wakes.append(Wake(id, self._now() + BROKEN_AGAIN))
            else:
                wakes.append(Wake(id, min((planned.wake_at for planned in schedule if not planned.sent), default=None)))
        return wakes

    def of_strangers(self) -> tuple[Queued, ...]:
        """Rows that delete old messages from the chats of people without an account."""
        stale = self._strangers.stale(self._now())
        return self._outbox.in_memory([Outgoing(chat, b"", (Erase(messages),)) for chat, messages in stale.items()])

    async def handle(self, id: bytes) -> TurnResult:
        """Decide on everything that is due in one account. If an exception is raised, nothing was changed."""
        now, unsure = self._now(), self._unsure.pop(id, ())
        rows: tuple[Queued, ...] = ()
        try:
            async with self._store.begin() as uow:
                kept = await self._outbox.kept(uow, unsure)
                result = await self._handle(uow, id, now)
                rows = result.rows
        except BaseException:
            if unsure or rows:
                self._unsure[id] = (*unsure, *rows)
            raise
        return replace(result, rows=(*kept, *rows))

    async def _handle(self, uow: UnitOfWork, id: bytes, now: datetime) -> TurnResult:
        try:
            account = await self._accounts.get(uow, id)
        except SealBroken as error:
            log.error("an account does not open, its reminders will be retried", exc_info=error)
            return TurnResult(wake=Wake(id, now + BROKEN_AGAIN))
        if account is None:
            return TurnResult(wake=Wake(id, None))
        return await self._decide(uow, account, now)

    async def _decide(self, uow: UnitOfWork, account: Account, now: datetime) -> TurnResult:
        person, schedule, outgoing = account.person, account.schedule, list[Outgoing]()
        journal, keys = Journal(uow, account), None
        while (planned := first_due(schedule, person, now)) is not None:
            if (with_grace := chores.with_new_grace(planned, now)) is not None:
                schedule = replaced(schedule, [with_grace])
                continue
            if planned.kind == chores.RELEASE:
                person, schedule = await self._released(uow, account, person, schedule, now)
                continue
            if planned.kind in (chores.DELETE_INACTIVE, chores.ERASE):
                await erase(uow, self._roots, account)
                self._open.close(person.lock.opening)
                # The chat is still cleared, in rows of no account.
                gone = leftovers(person.chat.messages, ids_of(person.chat.messages), now)
                clear = (Erase(gone.delete, gone.blank),) if person.chat.messages else ()
                menu = (Menu(),) if person.chat.own_menu else ()
                last = [Outgoing(self._accounts.chat(account), b"", (step,)) for step in (*clear, *menu)]
                return TurnResult(await self._outbox.write(uow, last), Wake(account.id, None))
            if planned.kind == chores.START_OVER and person.lock.locked:
                await journal.clear()
                self._open.close(person.lock.opening)
                pair, person = new_pair(), person.starting_over()
                keys = JournalKeys(pair.private, pair.public)
            if planned.kind == chores.CLEAR_CHAT and person.settings.tidy:
                person = self._conversation.after_clearing(person, chores.to_clear(planned.kind, person, now))
            if is_chore(planned):
                schedule, rows = await self._chore(journal, account, schedule, planned, now)
            else:
                schedule, rows = self._note(account, schedule, planned, now)
            outgoing += rows
        account = await self._accounts.save(uow, account, person, schedule, keys, journal.changed)
        return TurnResult(await self._outbox.write(uow, outgoing), wake_of(account))

    async def _released(
        self, uow: UnitOfWork, account: Account, person: Person, schedule: Schedule, now: datetime
    ) -> tuple[Person, Schedule]:
        """Release all rounds that are over, and plan one note, even if the releases hold nothing."""
        due = [planned for planned in schedule if planned.kind == chores.RELEASE and planned.wake_at <= now]
        schedule = cancelled(schedule, [planned.id for planned in due])
        halves = [half for planned in due if (half := person.links.half(planned.about)) is not None]
        for half in in_row_order(halves):
            try:
                has_content = await rounds.release(uow, self._roots, half, account.journal_key(), now)
            except SealBroken as error:
                log.error("a link does not open, so its round is not released", exc_info=error)
                continue
            if has_content:
                person = replace(person, links=person.links.with_half(half.woken(now)))
        note_waits = any(planned.kind == LINK_NOTE and not planned.sent for planned in schedule)
        if halves and not note_waits:
            note = Planned(LINK_NOTE, now, now + SHOWN_FOR)
            schedule = added(schedule, ScheduleReminders((note,)))
        return person, with_releases(schedule, person.links, now)

    def _note(
        self, account: Account, schedule: Schedule, planned: Planned, now: datetime
    ) -> tuple[Schedule, list[Outgoing]]:
        """Decide on a due note. Returns the schedule afterwards, and the row with the note, if it is sent."""
        rest, sent = decide_on(schedule, planned, account.person, now)
        if sent is None:
            return rest, []
        screen = self._conversation.note(account.person, planned)
        if screen is None:
            return cancelled(schedule, [planned.id]), []
        promise = Promise.AT_LEAST_ONCE if planned.safety else Promise.AT_MOST_ONCE
        show = Show(screen, message_kind=MessageKind.NOTE)
        return rest, [Outgoing(self._accounts.chat(account), account.id, (show,), reminder=sent, promise=promise)]

    async def _chore(
        self, journal: Journal, account: Account, schedule: Schedule, planned: Planned, now: datetime
    ) -> tuple[Schedule, list[Outgoing]]:
        """Carry out a chore. Returns the schedule afterwards, and the rows with its messages in the chat."""
        person, rest, chat = account.person, cancelled(schedule, [planned.id]), self._accounts.chat(account)
        match planned.kind:
            case chores.DELETE_ENTRY:
                await journal.drop(planned.about)
            case chores.WARN_INACTIVE:
                # The warning may be sent for the second time, but the erasure is planned only once.
                if all(planned.kind != chores.DELETE_INACTIVE for planned in rest):
                    rest = added(rest, ScheduleReminders((chores.chore(chores.DELETE_INACTIVE, now + DELETE_AFTER),)))
                screen = self._conversation.note(person, planned)
                if screen is not None and not person.unreachable:
                    show = Show(screen, message_kind=MessageKind.NOTE)
                    return rest, [Outgoing(chat, account.id, (show,), reminder=planned)]
            case chores.TAKE_DOWN_PAGE if (open_until := self._open_until(person, now)) and open_until > now:
                return replaced(schedule, [replace(planned, retry_at=open_until)]), []
            case chores.TAKE_DOWN_PAGE:
                self._open.close(person.lock.opening)
        if chores.clears(planned):
            # Written even if there is nothing to clear, because only the delivery ends the chore.
            unread = self._conversation.unread(
                person, chores.unread(planned.kind, without_unanswered(schedule, now), now)
            )
            gone = chores.to_clear(planned.kind, person, now, keep=unread is not None)
            clear = Erase(gone.delete, gone.blank, self._conversation.blank(person))
            rows = [Outgoing(chat, account.id, (clear,), reminder=planned)]
            if unread is not None and gone.blank:
                rows.append(Outgoing(chat, account.id, (Show(unread, gone.blank[0]),)))
            return rest, rows
        return rest, []

    def _open_until(self, person: Person, now: datetime) -> datetime | None:
        """When an open journal closes: when its key is dropped; without a passphrase, OPEN_FOR after the last look."""
        if person.lock.locked:
            return self._open.until(person.lock.opening, now)
        if person.lock.read_at is None or person.lock.read_at > now:
            return None
        return person.lock.read_at + OPEN_FOR
