"""Reminders whose time has come: taken under a lease, opened, decided on. Sending them is for others."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog

from bot.core.cadence import Expire, Send, Wait, at_sending, backoff
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.trail import Whose, without
from bot.core.turn import Plant
from bot.service import chores
from bot.service.accounts import Account, Accounts
from bot.service.chores import GONE_AFTER, is_chore
from bot.service.erasing import erase
from bot.service.gardener import millis, opened, plant, plant_next, uproot_notes
from bot.service.open_journals import OPEN_FOR, OpenJournals
from bot.store.leases import new_instance, owner_of
from bot.store.reminders import ReminderRow
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.keyfile import RootKeys

log = structlog.get_logger(__name__)

LEASE = timedelta(seconds=120)
"""How long a claimed reminder may take to be delivered before another may take it."""


@dataclass(frozen=True, slots=True)
class DueReminder:
    """A reminder to be sent now, to that chat; or a chore, for which the messages in `erase` are to be deleted."""

    owner: bytes
    account: bytes
    attempts: int
    chat: int = field(repr=False)
    person: Person = field(repr=False)
    planned: Planned = field(repr=False)
    erase: tuple[int, ...] = ()


class DueReminders:
    """Takes what is due, for one bot. `instance` names this process, as all its claims do."""

    def __init__(
        self,
        store: Store,
        roots: RootKeys,
        bot: int,
        now: Callable[[], datetime],
        instance: bytes | None = None,
        open_journals: OpenJournals | None = None,
    ) -> None:
        self._instance = instance or new_instance()
        self._store, self._roots, self._now = store, roots, now
        self._accounts = Accounts(roots, bot)
        self._open = open_journals if open_journals is not None else OpenJournals()

    async def next_due(self) -> datetime | None:
        """When the next reminder is to be looked at."""
        async with self._store.read() as uow:
            at = await uow.reminders.next_due()
        return datetime.fromtimestamp(at / 1000, self._now().tzinfo) if at is not None else None

    async def take(self, limit: int) -> tuple[list[DueReminder], int]:
        """Claim up to `limit` due reminders: those to be sent now, and how many were claimed in all.

        Late comfort reminders are let go, those that meet quiet hours wait. A comfort reminder counts as sent
        before it is: if this process dies now it is skipped, never doubled. A safety reminder counts as sent
        afterwards (`sent`): if this process dies now it comes again.
        """
        owner, now = owner_of(self._instance), self._now()
        async with self._store.begin() as uow:
            rows = await uow.reminders.claim(owner, millis(now), millis(now + LEASE), limit)
        if not rows:
            return [], 0
        return await self._decide(rows, owner, now), len(rows)

    async def _decide(self, rows: Sequence[ReminderRow], owner: bytes, now: datetime) -> list[DueReminder]:
        due: list[DueReminder] = []
        async with self._store.begin() as uow:
            # Everyone locks accounts in the same order, so that no two wait for each other.
            for row in sorted(rows, key=lambda row: row.account):
                try:
                    async with uow.savepoint():
                        one = await self._look_at(uow, row, owner, now)
                except Exception as error:
                    # One that does not open must not hold up the others that were claimed with it.
                    log.error("a reminder could not be looked at; it is tried again", exc_info=error)
                    at = millis(now + backoff(row.attempts + 1, random.random()))
                    await uow.reminders.retry(row.id, owner, at)
                else:
                    due += [one] if one else []
        return due

    async def _look_at(self, uow: UnitOfWork, row: ReminderRow, owner: bytes, now: datetime) -> DueReminder | None:
        account = await self._accounts.get(uow, row.account)
        if account is None:
            return None
        planned, person = opened(account, row), account.person
        if is_chore(planned):
            return await self._chore(uow, account, planned, row, owner, now)
        match at_sending(
            planned.due_at,
            planned.expires_at,
            safety=planned.safety,
            through_quiet=planned.through_quiet,
            now=now,
            zone=person.place,
            quiet=person.hush,
        ):
            case Expire():
                if await uow.reminders.used(row.id, owner):
                    await uow.reminders.delete(row.account, [row.id])
                    await plant_next(uow, account, planned)
            case Wait(until):
                await uow.reminders.retry(row.id, owner, millis(until))
            case Send():
                chat = self._accounts.chat(account)
                if planned.safety:
                    return DueReminder(owner, row.account, row.attempts, chat, person, planned)
                if await uow.reminders.used(row.id, owner):
                    await plant_next(uow, account, planned)
                    return DueReminder(owner, row.account, row.attempts, chat, person, planned)
        return None

    async def _chore(
        self, uow: UnitOfWork, account: Account, planned: Planned, row: ReminderRow, owner: bytes, now: datetime
    ) -> DueReminder | None:
        """Do what a chore is for; or say what is to be done in the chat first, and it counts as done afterwards."""
        if now < planned.due_at:
            await uow.reminders.retry(row.id, owner, millis(planned.due_at))
            return None
        person = account.person
        waiting = DueReminder(owner, account.id, row.attempts, self._accounts.chat(account), person, planned)
        match planned.kind:
            case chores.FADE:
                await uow.entries.delete(account.id, planned.about)
            case chores.GONE:
                await erase(uow, self._roots, account.id)
                await self._open.shut(uow, person.opening, now)
                return None
            case chores.IDLE:
                return waiting
            case chores.VEIL if (open_until := self._open_until(account)) and open_until > now:
                await uow.reminders.retry(row.id, owner, millis(open_until))
                return None
            case chores.TIDY | chores.VEIL:
                if planned.kind == chores.VEIL:
                    await self._open.shut(uow, person.opening, now)
                if messages := chores.to_erase(person, planned.kind):
                    return replace(waiting, erase=messages)
                await self._swept(uow, account, planned, ())
        await uow.reminders.delete(account.id, [row.id])
        return None

    def _open_until(self, account: Account) -> datetime | None:
        """When a journal closes: with its key, or, where it has no passphrase, once nobody has looked for a while."""
        if account.person.locked:
            return self._open.until(account.person.opening)
        return account.person.read_at + OPEN_FOR if account.person.read_at else None

    async def _swept(self, uow: UnitOfWork, account: Account, planned: Planned, erased: tuple[int, ...]) -> None:
        """The messages are gone. Words that came meanwhile are seen to by a chore of their own."""
        person = replace(account.person, trail=without(account.person.trail, erased))
        if planned.kind == chores.TIDY:
            person, more = chores.swept(replace(person, broom=False), self._now())
            await plant(uow, account, Plant(more), ())
        await self._accounts.save(uow, account, person)

    async def sent(self, due: DueReminder, message: int | None = None) -> None:
        """It stands in the chat, in that message; or, for a chore, what was to be done there is done."""
        chore = is_chore(due.planned)
        if not (due.planned.safety or message):
            return
        async with self._store.begin() as uow:
            account = await self._accounts.get(uow, due.account)
            if account is None:
                return
            if due.planned.safety and await uow.reminders.used(due.planned.id, due.owner):
                if chore:
                    await uow.reminders.delete(due.account, [due.planned.id])
                if due.planned.kind == chores.IDLE:
                    await plant(uow, account, Plant((chores.chore(chores.GONE, self._now() + GONE_AFTER),)), ())
                elif not chore:
                    await plant_next(uow, account, due.planned)
            if due.erase:
                await self._swept(uow, account, due.planned, due.erase)
            else:
                noted = account.person.noting(message, Whose.BOT, self._now())
                await self._accounts.save(uow, account, noted)

    async def not_sent(self, due: DueReminder, wait: timedelta) -> None:
        """It surely did not reach the chat: try again after `wait`. A comfort reminder's times are put back."""
        async with self._store.begin() as uow:
            at = millis(self._now() + wait)
            if due.planned.safety:
                await uow.reminders.retry(due.planned.id, due.owner, at)
            else:
                await uow.reminders.revive(due.account, due.planned.id, millis(due.planned.due_at), at)

    async def unreachable(self, due: DueReminder) -> None:
        """The person cannot be written to any more: their notes are taken up. A chore counts as done."""
        async with self._store.begin() as uow:
            account = await self._accounts.get(uow, due.account)
            if account is not None:
                await uproot_notes(uow, account)
        if is_chore(due.planned):
            await self.sent(due)
