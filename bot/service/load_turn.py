"""Loads the turn for an event: the person, the state of their journal, and the entries that the reply needs."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.core.album import Albums
from bot.core.burst import Bursts
from bot.core.chat_messages import ChatMessages, MessageKind
from bot.core.chores import in_grace, notes
from bot.core.imported import Offer, Unfit
from bot.core.incoming import Attached, Event, Incoming, Said
from bot.core.journal import LockState, OneEntry
from bot.core.link import FRESH
from bot.core.linking import Linking
from bot.core.person import CONSENT, Awaiting, Person
from bot.core.schedule import without_unanswered
from bot.core.turn import Turn
from bot.screens.conversation import Conversation
from bot.service import links, rounds
from bot.service.accounts import Account, Accounts
from bot.service.drawing import drawn
from bot.service.journal import Journal
from bot.service.journal_pages import JournalPages
from bot.service.open_journals import OpenJournals
from bot.service.passphrases import DerivedKey, PassphraseAttempt, attempt_of
from bot.service.strangers import Strangers, kind_of
from bot.service.words import has_words, opened_words
from bot.store.unit import UnitOfWork
from bot.vault.keyfile import RootKeys

SlowResult = DerivedKey | Offer | Unfit
"""The result of the slow work for an event: the key of a passphrase, or the outcome of checking a file."""


class SecretNeeded(Exception):
    """The event holds a passphrase whose key must be derived first. Nothing was changed."""

    def __init__(self, attempt: PassphraseAttempt) -> None:
        super().__init__("the key of a passphrase must be derived before this event can be handled")
        self.attempt = attempt


class FileNeeded(Exception):
    """The event holds a file, or the passphrase of one, and the file must be checked first. Nothing was changed."""

    def __init__(self, passphrase: str) -> None:
        super().__init__("a file must be checked before this event can be handled")
        self.passphrase = passphrase


class TurnLoader:
    """Loads turns, in the transaction that handles the event."""

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
        """`address` and `draw` are as in `Turns`."""
        self._accounts, self._open, self._conversation = accounts, open_journals, conversation
        self._strangers, self._albums, self.bursts = strangers, Albums(), Bursts()
        self._roots, self._address, self._draw = roots, address, draw

    async def load(
        self,
        uow: UnitOfWork,
        account: Account | None,
        incoming: Incoming,
        slow_result: SlowResult | None,
        now: datetime,
    ) -> Turn:
        """The turn for an event.

        Raises SecretNeeded if the key of its passphrase must be derived first, and FileNeeded if its file must be
        checked first. `slow_result` is the result of that work.
        """
        event = incoming.event
        assert event is not None
        in_album, in_burst = self._albums.continues(incoming), self.bursts.continues(incoming, now)
        linking = await self._linking(uow, event, now)
        language = account.person.language if account else self._conversation.language(incoming.language)
        turn = Turn(
            event,
            None,
            language,
            now,
            message=incoming.message,
            continues_album=in_album,
            in_burst=in_burst,
            linking=linking,
        )
        if account is None:
            return replace(turn, stranger_messages=self._strangers.note_event(incoming, now))
        person = noted(account.person, incoming, now, self._strangers.messages(incoming.chat))
        reminders = notes(without_unanswered(account.schedule, now))
        turn = replace(turn, person=person, notes=reminders, grace=in_grace(account.schedule))
        attempt = attempt_of(person, event, lambda: self._accounts.stored_private(account), now)
        if attempt is not None:
            if not isinstance(slow_result, DerivedKey) or not slow_result.attempt.is_for(attempt):
                raise SecretNeeded(attempt)
            turn = self._with_passphrase(account, turn, slow_result)
            assert turn.person is not None
            person = turn.person
        if person.lock.locked:
            turn = replace(
                turn,
                lock_state=LockState.UNLOCKED if self._open.get(account.id, person.lock.opening) else LockState.LOCKED,
            )
        if is_file_event(event, person.dialogue.awaiting):
            if not isinstance(slow_result, Offer | Unfit):
                raise FileNeeded(event.text if isinstance(event, Said) else "")
            turn = replace(turn, file=slow_result)
        else:
            turn = replace(turn, file=self._open.offer(account.id))
        if self._conversation.draws_passphrase(turn):
            turn = replace(
                turn, drawn=await asyncio.to_thread(drawn, turn.language, self._conversation.words_never_drawn())
            )
        query, own, half = self._conversation.reads(turn), self._conversation.own(turn), self._conversation.half(turn)
        if query is None and own is None and half is None and not has_words(person):
            return turn
        private = self._open.key(self._accounts, account, person)
        if private is None:
            return turn
        turn = replace(turn, opened=opened_words(person, private, account.id))
        if half is not None and linking is not None:
            release = await rounds.read_release(uow, self._roots, half, private, account.journal_key(), now)
            turn = replace(turn, linking=replace(linking, release=release))
        pages = JournalPages(Journal(uow, account), private, person.zone_or_utc)
        if query is not None:
            turn = replace(turn, journal_page=await pages.look(query))
        if own is not None:
            entries = (await pages.look(OneEntry(own))).entries
            turn = replace(turn, own=entries[0] if entries else None)
        return turn

    async def _linking(self, uow: UnitOfWork, event: Event, now: datetime) -> Linking | None:
        """What the turn needs to know of links. The database is read only if an invitation is opened or taken."""
        if self._address is None:
            return None
        token = self._conversation.token(event)
        invitation = await links.find_invitation(uow, self._roots, token, now) if token else None
        return Linking(address=self._address, fresh=self._draw(FRESH), opened=invitation)

    def _with_passphrase(self, account: Account, turn: Turn, derived: DerivedKey) -> Turn:
        """The turn with the result of a passphrase: strength and draft of a new one, otherwise whether it is right."""
        person = turn.person
        assert person is not None
        if derived.soon:
            return replace(turn, too_soon=True)
        if derived.attempt.blob is None:
            turn = replace(turn, strength=derived.judged)
            private = self._open.key(self._accounts, account, person) if derived.key else None
            return replace(turn, draft=derived.draft(private, account.id).packed()) if private else turn
        private = derived.opened(account.id)
        if private is not None and person.dialogue.awaiting is Awaiting.UNLOCK:
            self._open.close(person.lock.opening)
            opening = self._open.open(account.id, private)
            turn = replace(turn, person=replace(person, lock=replace(person.lock, opening=opening)))
        return replace(turn, right_passphrase=private is not None)


def is_file_event(event: Event | None, awaiting: Awaiting | None) -> bool:
    """Whether an event is an awaited file, or the passphrase of such a file."""
    match event:
        case Attached():
            return awaiting in (Awaiting.IMPORT, Awaiting.IMPORT_KEY)
        case Said():
            return awaiting is Awaiting.IMPORT_KEY
    return False


def noted(person: Person, incoming: Incoming, now: datetime, before: ChatMessages = ()) -> Person:
    """The person, with an update's message noted as one in their chat.

    Also noted are the messages over the quota, and the messages of `before`, which are older than the account. Nothing
    is noted for a person who has not agreed to the newest version.
    """
    if person.consent < CONSENT:
        return person
    for message in before:
        person = person.with_message(message.id, message.kind, now)
    for message_id in incoming.unrecorded:
        person = person.with_message(message_id, MessageKind.OTHER, now)
    return person.with_message(incoming.message, kind_of(incoming, person.chat.messages), now)
