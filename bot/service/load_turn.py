"""Loads the turn for an event: the person, whether their journal can be read, and the part of it that is needed."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.core.album import Albums
from bot.core.burst import Bursts
from bot.core.chat_messages import ChatMessages, MessageKind
from bot.core.chores import in_grace, notes
from bot.core.incoming import Attached, Event, Incoming, Said
from bot.core.journal import LockState, OneEntry
from bot.core.link import FRESH
from bot.core.linking import Linking
from bot.core.person import CONSENT, SECRET, Awaiting, Person
from bot.core.schedule import without_unanswered
from bot.core.turn import Turn
from bot.screens.conversation import Conversation
from bot.service import links, rounds
from bot.service.accounts import Account, Accounts
from bot.service.drawing import drawn
from bot.service.imports import ImportCheck
from bot.service.journal import Journal
from bot.service.journal_pages import JournalPages
from bot.service.open_journals import OpenJournals
from bot.service.passphrases import DerivedKey, PassphraseAttempt, attempt_of
from bot.service.strangers import Strangers, kind_of
from bot.service.words import has_words, opened_words
from bot.store.unit import UnitOfWork
from bot.vault.keyfile import RootKeys


class SecretNeeded(Exception):
    """The event holds a passphrase that must be stretched first. Nothing was changed."""

    def __init__(self, attempt: PassphraseAttempt) -> None:
        super().__init__("a passphrase must be stretched before this event can be handled")
        self.attempt = attempt


class FileNeeded(Exception):
    """The event holds a file, or the passphrase of one, and the file must be checked first. Nothing was changed."""

    def __init__(self, passphrase: str) -> None:
        super().__init__("a file must be read before this event can be handled")
        self.passphrase = passphrase


class TurnLoader:
    """Loads turns."""

    def __init__(
        self,
        accounts: Accounts,
        open_journals: OpenJournals,
        conversation: Conversation,
        strangers: Strangers,
        roots: RootKeys,
        address: str | None,
        draw: Callable[[int], bytes],
    ) -> None:
        """`address` opens this bot, with a token added at its end. None: this bot has no links. `draw` gives random
        bytes for a new link."""
        self._accounts, self._open, self._conversation = accounts, open_journals, conversation
        self._strangers, self._albums, self.bursts = strangers, Albums(), Bursts()
        self._roots, self._address, self._draw = roots, address, draw

    async def load(
        self,
        uow: UnitOfWork,
        account: Account | None,
        incoming: Incoming,
        worked: DerivedKey | ImportCheck | None,
        now: datetime,
    ) -> Turn:
        """The turn for an event.

        Raises SecretNeeded if its passphrase must be stretched first, and FileNeeded if its file must be checked first.
        `worked` is the result of that work.
        """
        assert incoming.event is not None
        goes_on, bursts = self._albums.goes_on(incoming), self.bursts.goes_on(incoming, now)
        linking = await self._linking(uow, incoming.event, now)
        if account is None:
            language = self._conversation.language(incoming.language)
            before = self._strangers.came(incoming, now)
            stranger = Turn(incoming.event, None, language, now, message=incoming.message, before=before)
            return replace(stranger, goes_on=goes_on, bursts=bursts, linking=linking)
        person = noted(account.person, incoming, now, self._strangers.messages(incoming.chat))
        planned = notes(without_unanswered(account.schedule, now))
        grace = in_grace(account.schedule)
        turn = Turn(incoming.event, person, person.language, now, planned, message=incoming.message, grace=grace)
        turn = replace(turn, goes_on=goes_on, bursts=bursts, linking=linking)
        wanted = None
        if person.dialogue.awaiting in SECRET and isinstance(incoming.event, Said):
            wanted = attempt_of(person, incoming.event, lambda: self._accounts.inner(account), now)
        if wanted is not None:
            if not isinstance(worked, DerivedKey) or not worked.attempt.is_for(wanted):
                raise SecretNeeded(wanted)
            turn = self._tried(account, turn, worked)
            assert turn.person is not None
            person = turn.person
        if person.lock.locked:
            turn = replace(
                turn,
                lock_state=LockState.UNLOCKED if self._open.get(account.id, person.lock.opening) else LockState.LOCKED,
            )
        if of_file(incoming.event, person.dialogue.awaiting):
            if not isinstance(worked, ImportCheck):
                raise FileNeeded(incoming.event.text if isinstance(incoming.event, Said) else "")
            turn = replace(turn, file=worked.file)
        else:
            turn = replace(turn, file=self._open.offer(account.id))
        if self._conversation.draws(turn):
            turn = replace(turn, drawn=await asyncio.to_thread(drawn, turn.language, self._conversation.undrawn()))
        look, own, half = self._conversation.reads(turn), self._conversation.own(turn), self._conversation.half(turn)
        if look is None and own is None and half is None and not has_words(person):
            return turn
        private = self._open.key(self._accounts, account, person)
        if private is None:
            return turn
        turn = replace(turn, opened=opened_words(person, private, account.id))
        if half is not None and linking is not None:
            release = await rounds.look(uow, self._roots, half, private, account.journal_key(), now)
            turn = replace(turn, linking=replace(linking, release=release))
        pages = JournalPages(Journal(uow, account), private, person.zone_or_utc)
        if look is not None:
            turn = replace(turn, journal_page=await pages.look(look))
        if own is not None:
            found = (await pages.look(OneEntry(own))).entries
            turn = replace(turn, own=found[0] if found else None)
        return turn

    async def _linking(self, uow: UnitOfWork, event: Event, now: datetime) -> Linking | None:
        """What the turn needs of links. It reads the database only if an invitation is opened or taken."""
        if self._address is None:
            return None
        token = self._conversation.token(event)
        found = await links.opened(uow, self._roots, token, now) if token else None
        return Linking(address=self._address, fresh=self._draw(FRESH), opened=found)

    def _tried(self, account: Account, turn: Turn, stretched: DerivedKey) -> Turn:
        """The result of a passphrase: for a new one its strength and a draft, otherwise whether it is right."""
        person = turn.person
        assert person is not None
        if stretched.soon:
            return replace(turn, soon=True)
        if stretched.attempt.blob is None:
            turn = replace(turn, judged=stretched.judged)
            private = self._open.key(self._accounts, account, person) if stretched.key else None
            return replace(turn, draft=stretched.draft(private, account.id).packed()) if private else turn
        private = stretched.opened(account.id)
        if private is not None and person.dialogue.awaiting is Awaiting.UNLOCK:
            self._open.close(person.lock.opening)
            opening = self._open.open(account.id, private)
            turn = replace(turn, person=replace(person, lock=replace(person.lock, opening=opening)))
        return replace(turn, tried=private is not None)


def of_file(event: Event | None, awaiting: Awaiting | None) -> bool:
    """Whether an event is a file that was asked for, or the passphrase of one."""
    match event:
        case Attached():
            return awaiting in (Awaiting.IMPORT, Awaiting.IMPORT_KEY)
        case Said():
            return awaiting is Awaiting.IMPORT_KEY
    return False


def noted(person: Person, incoming: Incoming, now: datetime, before: ChatMessages = ()) -> Person:
    """The person, with the new message noted as one in their chat. Messages over the quota are noted too, and those of
    `before`, which came before the account.

    Nothing new is noted of a person who has not agreed to the newest version.
    """
    if person.consent < CONSENT:
        return person
    for one in before:
        person = person.noting(one.id, one.kind, now)
    for message in incoming.unrecorded:
        person = person.noting(message, MessageKind.OTHER, now)
    return person.noting(incoming.message, kind_of(incoming, person.chat.messages), now)
