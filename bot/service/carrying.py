"""Carries out what a turn decided, inside its transaction: one place that knows what each effect does."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.core.journal import KeptEntry
from bot.core.outgoing import Erased
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.turn import (
    BeginJournal,
    Drop,
    Effect,
    Forget,
    Incoming,
    Lock,
    Plant,
    Replant,
    Reply,
    Rewrite,
    SendExport,
    Shut,
    Turn,
    Unlock,
    Uproot,
)
from bot.service import chores, journal
from bot.service.accounts import Account, Accounts, JournalKeys, Stale
from bot.service.erasing import erase
from bot.service.gardener import planned_of, plant, replant, sweep
from bot.service.open_journals import OPEN_FOR, OpenJournals
from bot.store.unit import UnitOfWork
from bot.vault.hpke import new_pair
from bot.vault.keyfile import RootKeys


class Carrying:
    """One turn's effects, in one transaction.

    `exports`: documents were asked for. `planted`: when the first is due that was planted or moved. `erased`: the
    account is gone.
    """

    def __init__(
        self,
        uow: UnitOfWork,
        accounts: Accounts,
        roots: RootKeys,
        open_journals: OpenJournals,
        incoming: Incoming,
        turn: Turn,
    ) -> None:
        self._uow, self._accounts, self._roots = uow, accounts, roots
        self._open, self._incoming, self._turn = open_journals, incoming, turn
        self.exports = False
        self.planted: datetime | None = None
        self.erased: Erased | None = None

    async def out(self, account: Account | None, person: Person | None, reply: Reply) -> Account | None:
        """Carry out a reply's effects, and remember the person. Returns their account, None where there is none."""
        forget = next((effect for effect in reply.effects if isinstance(effect, Forget)), None)
        if account is not None and forget is not None:
            self.erased = Erased(account.id, forget.left)
            await self._shut()
            await erase(self._uow, self._roots, account.id)
            return None
        if person is None:
            return account
        if any(isinstance(effect, Shut | Lock | Unlock | BeginJournal) for effect in reply.effects):
            person = replace(person, opening=b"")
        month = chores.month_of(self._turn.now)
        seen = account is None or person.seen != month
        person, sweeping = chores.swept(replace(person, seen=month), self._turn.now)
        if account is None:
            account = await self._accounts.add(self._uow, self._incoming.user, self._incoming.chat, person)
        else:
            await self._accounts.save(self._uow, account, person, self._keys(account, reply))
        if seen:
            await self._alive(account)
        for chore in sweeping:
            await self._plant(account, chore)
        if reply.page:
            await self._veil(account)
        for effect in reply.effects:
            await self._carry(account, effect)
        return account

    async def _carry(self, account: Account, effect: Effect) -> None:
        match effect:
            case KeptEntry():
                await self._fade(account, effect, await journal.keep(self._uow, account, effect))
            case Rewrite(kept):
                if await journal.rewrite(self._uow, account, kept):
                    await self._unfade(account, kept.id)
                    await self._fade(account, kept, kept.id)
            case Drop(id):
                await self._uow.entries.delete(account.id, id)
                await self._unfade(account, id)
            case Plant():
                self._due(effect.reminders)
                await plant(self._uow, account, effect, await self._before(account) if effect.instead_of_arc else ())
            case Uproot(ids):
                await self._uow.reminders.delete(account.id, ids)
            case Replant(reminders):
                self._due(reminders)
                await replant(self._uow, account, reminders)
            case SendExport():
                self.exports = True
            case Shut() | Lock() | Unlock():
                await self._shut()
            case BeginJournal():
                await self._shut()
                await self._uow.entries.delete_all(account.id)

    @property
    def _opening(self) -> bytes:
        return self._turn.person.opening if self._turn.person else b""

    async def _shut(self) -> None:
        await self._open.shut(self._uow, self._opening, self._turn.now)

    def _keys(self, account: Account, reply: Reply) -> JournalKeys | None:
        """The journal's keys where they are to change."""
        for effect in reply.effects:
            match effect:
                case Lock(draft):
                    return JournalKeys(draft)
                case Unlock():
                    private = self._open.get(account.id, self._opening, self._turn.now)
                    if private is None:
                        raise Stale("the journal was shut meanwhile: take the event again")
                    return JournalKeys(private)
                case BeginJournal():
                    pair = new_pair()
                    return JournalKeys(pair.private, pair.public)
        return None

    async def _fade(self, account: Account, kept: KeptEntry, id: bytes) -> None:
        if kept.until is not None:
            await self._plant(account, chores.fading(kept.until, id))

    async def _unfade(self, account: Account, entry: bytes) -> None:
        planned = await planned_of(self._uow, account)
        await self._take_up(account, planned, lambda one: one.kind == chores.FADE and one.about == entry)

    async def _alive(self, account: Account) -> None:
        """A sign of life, the first this month: what would have been erased for want of one is not."""
        planned = await sweep(self._uow, account, await planned_of(self._uow, account), self._turn.now)
        await self._take_up(account, planned, lambda one: one.kind in (chores.IDLE, chores.GONE))
        await self._plant(account, chores.idle(self._turn.now))

    async def _veil(self, account: Account) -> None:
        """A page of the journal stands in the chat, and is to leave it."""
        planned = await planned_of(self._uow, account)
        if all(one.kind != chores.VEIL for one in planned):
            await self._plant(account, chores.chore(chores.VEIL, self._turn.now + OPEN_FOR))

    async def _before(self, account: Account) -> Sequence[Planned]:
        """The person's reminders as they were when the turn began."""
        return await planned_of(self._uow, account) if self._turn.planned is None else self._turn.planned

    def _due(self, reminders: Sequence[Planned]) -> None:
        times = [one.due_at for one in reminders] + ([self.planted] if self.planted else [])
        self.planted = min(times, default=None)

    async def _plant(self, account: Account, chore: Planned) -> None:
        self._due((chore,))
        await plant(self._uow, account, Plant((chore,)), ())

    async def _take_up(self, account: Account, planned: Sequence[Planned], which: Callable[[Planned], bool]) -> None:
        ids = [one.id for one in planned if which(one)]
        if ids:
            await self._uow.reminders.delete(account.id, ids)
