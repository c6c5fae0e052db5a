"""Records the outcome of a delivery: a row of the outbox was delivered, or could not be."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from bot.core import chores
from bot.core.chat_messages import Leftovers, MessageKind
from bot.core.chores import is_chore
from bot.core.outgoing import Erase, Menu, Outgoing, Queued, Result, Step
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.schedule import Schedule, added, replaced, with_file_cleanup
from bot.core.turn import ScheduleReminders
from bot.service.accounts import Account, Accounts
from bot.service.codec import pack
from bot.service.erasing import verify_erased
from bot.service.strangers import Strangers
from bot.service.taken import Wake, wake_of
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.account import seal_outbox
from bot.vault.keyfile import RootKeys


class Settling:
    """Settles rows of the outbox, each in one transaction."""

    def __init__(
        self,
        store: Store,
        accounts: Accounts,
        roots: RootKeys,
        bot: int,
        strangers: Strangers,
        now: Callable[[], datetime],
    ) -> None:
        self._store, self._accounts, self._roots, self._bot, self._now = store, accounts, roots, bot, now
        self._strangers = strangers

    async def take(self, row: Queued) -> None:
        """Delete a row before its delivery, so that it is delivered at most once."""
        if row.id:
            async with self._store.autocommit(write=True) as uow:
                await uow.outbox.delete([row.id])

    async def rewrite(self, row: Queued) -> None:
        """Store a row again, of which some steps are done."""
        if row.id:
            async with self._store.autocommit(write=True) as uow:
                await uow.outbox.put(row.id, seal_outbox(self._roots, pack(row), row.id))

    async def done(self, row: Queued, result: Result) -> Wake | None:
        """Delete a row that was delivered, or never will be, and remember the new messages in the chat."""
        outgoing = row.outgoing
        clears, own_menu = chores.clears(outgoing.reminder), _menu_stays(result.left)
        if not outgoing.account or not (result.sent or clears or own_menu):
            await self.take(row)
            self._note_strange(outgoing, result)
            return None
        async with self._store.begin() as uow:
            account = await self._deleted(uow, row)
            if account is None:
                self._note_strange(outgoing, result)
                return None
            person, schedule = self._noted(account, result)
            if clears and outgoing.reminder is not None:
                person = self._swept(person, outgoing.reminder, outgoing)
            if own_menu:
                person = _with_own_menu(person)
            # The messages sent now must be cleared in time, and so must those that came during a chore.
            person, more = chores.with_cleanup(person, self._now())
            schedule = added(schedule, ScheduleReminders(more)) if more else schedule
            account = await self._accounts.save(uow, account, person, schedule)
            return wake_of(account)

    async def sent(self, id: bytes, result: Result) -> Wake | None:
        """Remember new messages of a row that is not done."""
        async with self._store.begin() as uow:
            account = await self._accounts.get(uow, id) if result.sent else None
            if account is None:
                return None
            return wake_of(await self._accounts.save(uow, account, *self._noted(account, result)))

    def _note_strange(self, outgoing: Outgoing, result: Result) -> None:
        """Remember new messages in the chat of a person without an account."""
        for message, kind in result.sent:
            if outgoing.chat > 0:  # not a group: the bot leaves those
                self._strangers.note(outgoing.chat, message, kind, self._now())

    def _noted(self, account: Account, result: Result) -> tuple[Person, Schedule]:
        person, schedule, now = account.person, account.schedule, self._now()
        for message, kind in result.sent:
            person = person.noting(message, kind, now)
        if result.message is not None and person.checkin is not None:
            person = replace(person, chat=replace(person.chat, message=result.message))
        if any(kind is MessageKind.FILE for _, kind in result.sent):
            # The hour counts from the arrival of the file, which may have waited long.
            schedule = with_file_cleanup(schedule, now)
        return person, schedule

    async def put_back(self, row: Queued, retry_at: datetime) -> Wake | None:
        """Put a reminder that could not be delivered back into the schedule, which decides on it again."""
        assert row.outgoing.reminder is not None, "only reminders go back to the schedule"
        async with self._store.begin() as uow:
            account = await self._deleted(uow, row)
            if account is None:
                return None
            schedule = _back(account.schedule, row.outgoing.reminder, retry_at)
            account = await self._accounts.save(uow, account, account.person, schedule)
            return wake_of(account)

    async def unreachable(self, row: Queued) -> Wake | None:
        """Note that the bot cannot write to the person. What is planned waits for a sign of life."""
        outgoing, now = row.outgoing, self._now()
        if not outgoing.account:
            await self.take(row)
            return None
        async with self._store.begin() as uow:
            account = await self._deleted(uow, row)
            if account is None:
                return None
            back = outgoing.reminder is not None and outgoing.reminder.kind != chores.WARN_INACTIVE
            schedule = _back(account.schedule, outgoing.reminder, now) if back and outgoing.reminder else None
            person = replace(account.person, unreachable=True)
            if _menu_stays(outgoing.steps):
                person = _with_own_menu(person)
            account = await self._accounts.save(uow, account, person, schedule)
            return wake_of(account)

    async def verified(self, outgoing: Outgoing) -> Outgoing:
        """What to show after an erasure, which is called complete only if a search finds no rows."""
        return await verify_erased(self._store, self._roots, self._bot, outgoing)

    async def _deleted(self, uow: UnitOfWork, row: Queued) -> Account | None:
        if row.id:
            await uow.outbox.delete([row.id])
        return await self._accounts.get(uow, row.outgoing.account)

    def _swept(self, person: Person, chore: Planned, outgoing: Outgoing) -> Person:
        """The person after a chore deleted or blanked messages."""
        for step in outgoing.steps:
            if isinstance(step, Erase):
                person = person.cleared(Leftovers(step.messages, step.blank))
        cleanup_due = person.chat.cleanup_due and chore.kind != chores.CLEAR_CHAT
        return replace(person, chat=replace(person.chat, cleanup_due=cleanup_due))


def _menu_stays(left: Iterable[Step]) -> bool:
    """Whether the chat still has its own list of commands, which was not removed."""
    return any(isinstance(step, Menu) and not step.commands for step in left)


def _with_own_menu(person: Person) -> Person:
    """The person with a mark that the chat still has its own list of commands. The bot tries to remove it again at
    their next use."""
    return replace(person, chat=replace(person.chat, own_menu=True))


def _back(schedule: Schedule, reminder: Planned, retry_at: datetime) -> Schedule:
    """The schedule with a reminder that waits again. A note that was cancelled meanwhile is not added again.

    Nor is the warning before an erasure, if that erasure was cancelled by a sign of life.
    """
    waiting = replace(reminder, sent=False, retry_at=retry_at)
    if reminder.kind == chores.WARN_INACTIVE and all(one.kind != chores.DELETE_INACTIVE for one in schedule):
        return schedule
    if is_chore(reminder) and all(one.id != reminder.id for one in schedule):
        return (*schedule, waiting)
    return replaced(schedule, [waiting])
