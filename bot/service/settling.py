"""Records the outcome of a delivery: whether a row of the outbox was delivered, put back or given up."""

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
from bot.service.turn_result import Wake, wake_of
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

    async def delete(self, row: Queued) -> None:
        """Delete a row. This happens before the delivery of a row that may be delivered at most once."""
        if row.id:
            async with self._store.autocommit(write=True) as uow:
                await uow.outbox.delete([row.id])

    async def rewrite(self, row: Queued) -> None:
        """Store a row again, without the steps that are done."""
        if row.id:
            async with self._store.autocommit(write=True) as uow:
                await uow.outbox.put(row.id, seal_outbox(self._roots, pack(row), row.id))

    async def done(self, row: Queued, result: Result) -> Wake | None:
        """Delete a row that was delivered or given up, and note the new messages in the chat."""
        outgoing = row.outgoing
        clears, own_menu = chores.clears(outgoing.reminder), _menu_stays(result.left)
        if not outgoing.account or not (result.sent or clears or own_menu):
            await self.delete(row)
            self._note_stranger(outgoing, result)
            return None
        async with self._store.begin() as uow:
            account = await self._deleted(uow, row)
            if account is None:
                self._note_stranger(outgoing, result)
                return None
            person, schedule = self._noted(account, result)
            if clears and outgoing.reminder is not None:
                person = _without_cleared(person, outgoing.reminder, outgoing)
            if own_menu:
                person = _with_own_menu(person)
            # The messages sent now must be cleared in time, as must those that arrived during a chore.
            person, cleanup = chores.with_cleanup(person, self._now())
            schedule = added(schedule, ScheduleReminders(cleanup)) if cleanup else schedule
            account = await self._accounts.save(uow, account, person, schedule)
            return wake_of(account)

    async def sent(self, id: bytes, result: Result) -> Wake | None:
        """Note the new messages of a row that is not done yet. `id` is its account's."""
        async with self._store.begin() as uow:
            account = await self._accounts.get(uow, id) if result.sent else None
            if account is None:
                return None
            return wake_of(await self._accounts.save(uow, account, *self._noted(account, result)))

    def _note_stranger(self, outgoing: Outgoing, result: Result) -> None:
        """Note new messages in the chat of a person without an account."""
        for message, kind in result.sent:
            if outgoing.chat > 0:  # Not a group: the bot leaves groups.
                self._strangers.note(outgoing.chat, message, kind, self._now())

    def _noted(self, account: Account, result: Result) -> tuple[Person, Schedule]:
        person, schedule, now = account.person, account.schedule, self._now()
        for message, kind in result.sent:
            person = person.with_message(message, kind, now)
        if result.message is not None and person.checkin is not None:
            person = replace(person, chat=replace(person.chat, message=result.message))
        if any(kind is MessageKind.FILE for _, kind in result.sent):
            # The file's hour in the chat counts from its arrival, which may be late.
            schedule = with_file_cleanup(schedule, now)
        return person, schedule

    async def put_back(self, row: Queued, retry_at: datetime) -> Wake | None:
        """Put a reminder that could not be delivered back into the schedule, to become due again at `retry_at`."""
        assert row.outgoing.reminder is not None, "only reminders go back to the schedule"
        async with self._store.begin() as uow:
            account = await self._deleted(uow, row)
            if account is None:
                return None
            schedule = _with_waiting(account.schedule, row.outgoing.reminder, retry_at)
            account = await self._accounts.save(uow, account, account.person, schedule)
            return wake_of(account)

    async def unreachable(self, row: Queued) -> Wake | None:
        """Note that the bot cannot write to the person. Their reminders wait until they use the bot again."""
        outgoing, now = row.outgoing, self._now()
        if not outgoing.account:
            await self.delete(row)
            return None
        async with self._store.begin() as uow:
            account = await self._deleted(uow, row)
            if account is None:
                return None
            reminder, schedule = outgoing.reminder, None
            if reminder is not None and reminder.kind != chores.WARN_INACTIVE:
                schedule = _with_waiting(account.schedule, reminder, now)
            person = replace(account.person, unreachable=True)
            if _menu_stays(outgoing.steps):
                person = _with_own_menu(person)
            account = await self._accounts.save(uow, account, person, schedule)
            return wake_of(account)

    async def verified(self, outgoing: Outgoing) -> Outgoing:
        """The message after an erasure, once a search found no rows; otherwise a message that rows are left."""
        return await verify_erased(self._store, self._roots, self._bot, outgoing)

    async def _deleted(self, uow: UnitOfWork, row: Queued) -> Account | None:
        if row.id:
            await uow.outbox.delete([row.id])
        return await self._accounts.get(uow, row.outgoing.account)


def _without_cleared(person: Person, chore: Planned, outgoing: Outgoing) -> Person:
    """The person without the messages that a chore deleted or blanked."""
    for step in outgoing.steps:
        if isinstance(step, Erase):
            person = person.cleared(Leftovers(step.messages, step.blank))
    cleanup_due = person.chat.cleanup_due and chore.kind != chores.CLEAR_CHAT
    return replace(person, chat=replace(person.chat, cleanup_due=cleanup_due))


def _menu_stays(left: Iterable[Step]) -> bool:
    """Whether `left`, the steps that were not done, has the one that removes the chat's own list of commands."""
    return any(isinstance(step, Menu) and not step.commands for step in left)


def _with_own_menu(person: Person) -> Person:
    """The person, with a note that their chat still has its own list of commands. The bot tries to remove the list
    again when they next use it."""
    return replace(person, chat=replace(person.chat, own_menu=True))


def _with_waiting(schedule: Schedule, reminder: Planned, retry_at: datetime) -> Schedule:
    """The schedule with a reminder that waits again until `retry_at`.

    A note that was cancelled meanwhile is not added again. Neither is the warning before an erasure, if that erasure
    was cancelled because the person used the bot.
    """
    waiting = replace(reminder, sent=False, retry_at=retry_at)
    if reminder.kind == chores.WARN_INACTIVE and all(planned.kind != chores.DELETE_INACTIVE for planned in schedule):
        return schedule
    if is_chore(reminder) and all(planned.id != reminder.id for planned in schedule):
        return (*schedule, waiting)
    return replaced(schedule, [waiting])
