"""Carries out the effects of a turn, inside its transaction."""

from dataclasses import replace
from typing import assert_never

from bot.core import chores, schedule
from bot.core.incoming import Incoming
from bot.core.journal import KeptEntry
from bot.core.link import in_row_order
from bot.core.linking import Invite, MoveLink
from bot.core.outgoing import Erased, Form
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.round import LayAnswer, LayCard, LayLine, PutAway, TakeBack
from bot.core.taste import Taste
from bot.core.turn import (
    BeginJournal,
    CancelReminders,
    CloseJournal,
    Drop,
    DropFile,
    Effect,
    Forget,
    KeepLines,
    KeepOwn,
    KeepWishes,
    RemovePassphrase,
    Reply,
    RescheduleReminders,
    Rewrite,
    ScheduleReminders,
    SendExport,
    SetPassphrase,
    TakeFile,
    Turn,
)
from bot.service import links, rounds
from bot.service.accounts import Account, Accounts, JournalKeys, Stale
from bot.service.erasing import erase
from bot.service.journal import Journal
from bot.service.load_turn import SlowResult
from bot.service.open_journals import OPEN_FOR, OpenJournals
from bot.service.passphrases import DerivedKey, Draft
from bot.service.resealing import KeyChange, ResealJob, begin_resealing
from bot.service.words import opened_person
from bot.store.unit import UnitOfWork
from bot.vault.account import open_previous, seal_previous
from bot.vault.hpke import new_pair, public_of
from bot.vault.keyfile import RootKeys


class Effects:
    """One turn's effects, in one transaction."""

    def __init__(
        self,
        uow: UnitOfWork,
        accounts: Accounts,
        roots: RootKeys,
        open_journals: OpenJournals,
        incoming: Incoming,
        turn: Turn,
        slow_result: SlowResult | None,
    ) -> None:
        self._uow, self._accounts, self._roots = uow, accounts, roots
        self._open, self._incoming, self._turn = open_journals, incoming, turn
        self._derived = slow_result if isinstance(slow_result, DerivedKey) else None
        self._schedule: schedule.Schedule = ()
        self._taste = Taste()
        self.exports: dict[Form, bytes] = {}
        """The forms of the export to send, each with the name in OpenJournals of the passphrase that seals its files.
        The name is empty for plain files."""
        self.imports_file = False
        """Whether to import the checked file."""
        self.reseal_job: ResealJob | None = None
        """Entries to seal again after the commit. None if none are left."""
        self.erased: Erased | None = None
        """The erased account; None if none was erased."""

    async def apply(self, account: Account | None, person: Person | None, reply: Reply) -> Account | None:
        """Carry out a reply's effects, and store the person. Returns their account; None if they have none."""
        forget = next((effect for effect in reply.effects if isinstance(effect, Forget)), None)
        if account is not None and forget is not None:
            self.erased = Erased(account.id, forget.left)
            self._open.drop_all(account.id)
            await erase(self._uow, self._roots, account)
            return None
        if person is None:
            return account
        month = chores.month_of(self._turn.now)
        is_first_of_month = account is None or person.last_active_month != month
        person, cleanup = chores.with_cleanup(replace(person, last_active_month=month), self._turn.now)
        if account is None:
            account = await self._accounts.add(self._uow, self._incoming.user, self._incoming.chat, person)
        self._schedule, self._taste = account.schedule, person.taste
        change = self._key_change(account, reply)
        if change is not None and change.private is not None:
            _require_current_key(account, change.private)
        if change is not None or any(isinstance(effect, CloseJournal) for effect in reply.effects):
            self._open.drop_all(account.id)
            person = replace(person, lock=replace(person.lock, opening=b""))
        if is_first_of_month:
            self._schedule = schedule.with_new_inactivity_warning(self._schedule, self._turn.now)
        for chore in cleanup:
            self._plan(chore)
        if reply.leaves:
            # The reply shows a page of the journal, which must be deleted from the chat later.
            self._schedule = schedule.with_page_cleanup(self._schedule, self._turn.now + OPEN_FOR)
        journal = Journal(self._uow, account)
        for effect in reply.effects:
            await self._apply(journal, account, effect)
        await self._update_links(account, person, change)
        self._schedule = schedule.with_releases(self._schedule, person.links, self._turn.now)
        person = replace(person, taste=self._taste)
        if change is not None:
            previous, self.reseal_job = await begin_resealing(journal, account, change)
            if change.private is not None:
                # Opened here, so that saving seals the words to the new keys.
                person = opened_person(person, change.private, account.id)
            person = replace(person, lock=replace(person.lock, previous=previous))
        keys = change.keys if change else None
        return await self._accounts.save(self._uow, account, person, self._schedule, keys, journal.changed)

    async def _apply(self, journal: Journal, account: Account, effect: Effect) -> None:
        match effect:
            case KeptEntry():
                self._plan_deletion(effect, await journal.keep(effect))
            case KeepWishes(kept):
                name = await journal.keep(kept)
                self._taste = replace(self._taste, wishes=name)
                self._plan_deletion(kept, name)
            case KeepLines(kept):
                self._taste = replace(self._taste, lines=await journal.keep(kept))
            case KeepOwn(kept):
                self._taste = replace(self._taste, own=await journal.keep(kept))
            case Rewrite(kept):
                if await journal.rewrite(kept):
                    self._cancel_deletion(kept.id)
                    self._plan_deletion(kept, kept.id)
            case Drop(id):
                await journal.drop(id)
                self._cancel_deletion(id)
            case ScheduleReminders():
                self._schedule = schedule.added(self._schedule, effect)
            case CancelReminders(ids):
                self._schedule = schedule.cancelled(self._schedule, ids)
            case RescheduleReminders(reminders):
                self._schedule = schedule.replaced(self._schedule, reminders)
            case SendExport(sealed=sealed):
                self.exports = {form: self._hold_passphrase(account) if sealed else b"" for form in Form}
                self._schedule = schedule.with_file_cleanup(self._schedule, self._turn.now)
            case TakeFile():
                self.imports_file = True
            case DropFile():
                self._open.drop_file(account.id)
            case BeginJournal():
                await journal.clear()
            case Invite():
                await links.invite(self._uow, self._roots, effect, account.journal_key())
            case MoveLink():
                await links.move(self._uow, self._roots, effect, account.journal_key(), self._turn.now)
            case LayCard() | LayAnswer() | LayLine() | TakeBack() | PutAway():
                await rounds.lay(self._uow, self._roots, effect, account.journal_key(), self._turn.now)
            case CloseJournal() | SetPassphrase() | RemovePassphrase():
                pass  # `apply` carries them out.
            case Forget():
                raise AssertionError("`apply` erases the account and carries out no other effect")
            case _:
                assert_never(effect)

    async def _update_links(self, account: Account, person: Person, change: KeyChange | None) -> None:
        """Update the rows of the person's links after a turn.

        A half may have become quiet, also by an event outside of /together: then everything that this side holds for
        the next release is taken back. If the journal's key changes, the row gets the new public key, to which later
        releases are sealed.
        """
        for half in in_row_order(person.links.halves):
            before = account.person.links.half(half.id)
            if half.quiet and before is not None and not before.quiet:
                take_back = TakeBack(link=half.link, half=half.id)
                await rounds.lay(self._uow, self._roots, take_back, account.journal_key(), self._turn.now)
            if change is not None:
                await links.visit(self._uow, self._roots, half, change.keys.public, self._turn.now)

    def _hold_passphrase(self, account: Account) -> bytes:
        """Hold the passphrase that came with the event, for a sealed export. Returns its name in OpenJournals."""
        private = self._derived.opened(account.id) if self._derived else None
        if self._derived is None or private is None:
            raise Stale("the passphrase did not come with the event, will retry")
        return self._open.open(account.id, private, self._derived.attempt.text)

    def _key_change(self, account: Account, reply: Reply) -> KeyChange | None:
        """The change of the journal's keys, if there is one. Raises Stale if they cannot change now."""
        for effect in reply.effects:
            match effect:
                case SetPassphrase(packed):
                    draft = Draft.unpacked(packed)
                    private = self._derived.opened(account.id) if self._derived else None
                    if private is None:
                        raise Stale("the passphrase was not typed a second time, will retry")
                    old = open_previous(private, draft.previous, account.id)
                    return KeyChange(JournalKeys(draft.stored_private, draft.public), old, draft.previous)
                case RemovePassphrase():
                    private = self._open.get(account.id, self._turn.person.lock.opening) if self._turn.person else None
                    if private is None:
                        raise Stale("the journal was closed meanwhile, will retry")
                    pair = new_pair()
                    sealed = seal_previous(pair.public, private, account.id)
                    return KeyChange(JournalKeys(pair.private, pair.public), private, sealed)
                case BeginJournal():
                    pair = new_pair()
                    return KeyChange(JournalKeys(pair.private, pair.public))
        return None

    def _plan_deletion(self, kept: KeptEntry, id: bytes) -> None:
        if kept.until is not None:
            self._plan(chores.entry_deletion(kept.until, id))

    def _cancel_deletion(self, entry: bytes) -> None:
        deletions = [
            planned.id for planned in self._schedule if planned.kind == chores.DELETE_ENTRY and planned.about == entry
        ]
        self._schedule = schedule.cancelled(self._schedule, deletions)

    def _plan(self, chore: Planned) -> None:
        self._schedule = schedule.added(self._schedule, ScheduleReminders((chore,)))


def _require_current_key(account: Account, private: bytes) -> None:
    """Raise Stale if entries are sealed to another key than `private`, because resealing would then lose them."""
    if account.person.lock.previous is not None:
        raise Stale("entries are still being sealed again, so the key cannot change now")
    if public_of(private) != account.journal_key():
        raise Stale("the journal's key changed meanwhile, will retry")
