"""An account in memory, which loads turns and carries out replies as the service does.

It has no keys, no rows and no transactions. tests/service/test_dialog.py compares it with the service.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from bot.authoring.content import Content
from bot.authoring.live_content import LiveContent
from bot.core import chores, schedule
from bot.core.album import Albums
from bot.core.burst import Bursts
from bot.core.chat_messages import MessageKind, ids_of, leftovers, oldest
from bot.core.imported import Offer, Unfit, identity
from bot.core.incoming import Attached, Event, Incoming, Said, Tap
from bot.core.journal import KeptEntry, LockState
from bot.core.link import FRESH, LINK_NOTE
from bot.core.linking import Invite, Linking, MoveLink
from bot.core.outgoing import Erase, Menu, Show, Step
from bot.core.own import OWN
from bot.core.person import SECRET, Awaiting, Person, must_wait
from bot.core.planned import Planned
from bot.core.round import SHOWN_FOR, LayAnswer, LayCard, LayLine, PutAway, TakeBack
from bot.core.strength import TAKEN
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
from bot.screens.context import HELPS, WISHES
from bot.screens.conversation import Conversation
from bot.service.delivery_plan import delivery_plan
from bot.service.drawing import drawn
from bot.service.import_form import UnfitFile, read_export
from bot.service.imports import new_entries, offered, unsealed
from bot.service.load_turn import is_file_event, noted
from bot.service.open_journals import OPEN_FOR, OpenJournals
from bot.service.strangers import Strangers
from bot.service.strength import judged
from bot.vault.age import LABEL
from bot.vault.passphrase import plain
from tests.support.journal_in_memory import page_of
from tests.support.shared_links import SharedLinks

ADDRESS = "https://t.me/afterglow?start="
"""The address of an invitation, without its token."""
_ME = b"the only account"


class Account:
    """One person's account. `person` is None before consent and after an erasure."""

    def __init__(self, content: Content, elapsed: Callable[[], timedelta]) -> None:
        self.content = content
        self.person: Person | None = None
        self.schedule: schedule.Schedule = ()
        self.entries: tuple[KeptEntry, ...] = ()
        self.exports = 0
        """How often the files of an export were sent."""
        self.files: dict[str, bytes] = {}
        """The content of each file that the person can send, by its Telegram id."""
        self._taken: Show | None = None
        self._passphrase: bytes | None = None
        self.together = False
        """Whether the bot has links."""
        self.shared = SharedLinks()
        """The bot's links. Two accounts that share this object can link."""
        self._public = os.urandom(16).hex().encode()
        """A stand-in for the journal's public key."""
        self._strangers, self._albums, self._chat = Strangers(), Albums(), 0
        self._bursts = Bursts()
        self._open = OpenJournals(elapsed)

    @property
    def conversation(self) -> Conversation:
        """The conversation of the bot, with the present content."""
        return Conversation(LiveContent(self.content))

    def take(self, incoming: Incoming, now: datetime) -> tuple[Step, ...]:
        """Carry out an event. Returns the steps to do in the chat."""
        in_album, in_burst = self._albums.continues(incoming), self._bursts.continues(incoming, now)
        turn = replace(self._turn(incoming, now), continues_album=in_album, in_burst=in_burst)
        reply = self.conversation.decide(turn)
        self._bursts.note(incoming, reply, now)
        person, steps = delivery_plan(incoming, turn, reply)
        self._taken = None
        self._apply(turn, person, reply)
        if self._taken is None:
            return steps
        return (*steps, replace(self._taken, edit=incoming.message if isinstance(incoming.event, Tap) else None))

    def due(self, now: datetime) -> Iterator[Step]:
        """Yield the steps of every due note and chore. The caller does each step before it asks for the next."""
        for messages in self._strangers.stale(now).values():
            yield Erase(messages)
        while self.person is not None and (planned := schedule.first_due(self.schedule, self.person, now)) is not None:
            if chores.is_chore(planned):
                yield from self._run_chore(self.person, planned, now)
                continue
            after, sent = schedule.decide_on(self.schedule, planned, self.person, now)
            screen = self.conversation.note(self.person, planned)
            self.schedule = after if screen is not None else schedule.cancelled(self.schedule, [planned.id])
            if sent is not None and screen is not None:
                yield Show(screen, message_kind=MessageKind.NOTE)

    def wakes_at(self) -> datetime | None:
        """The time at which something is due next, or None."""
        if self.person is not None:
            return schedule.next_due(self.schedule, self.person)
        first = oldest(self._strangers.messages(self._chat))
        return first + chores.CLEAR_AFTER if first is not None else None

    def shown(self, message: int, show: Show, now: datetime) -> None:
        """Note that a screen was shown in a new message."""
        if self.person is not None:
            self.person = self.person.with_message(message, show.message_kind, now)
            if show.remember and self.person.checkin is not None:
                self.person = replace(self.person, chat=replace(self.person.chat, message=message))
            self._plan_cleanup(now)
        else:
            self._strangers.note(self._chat, message, show.message_kind, now)

    def _turn(self, incoming: Incoming, now: datetime) -> Turn:
        assert incoming.event is not None
        if self.person is None:
            self._chat, before = incoming.chat, self._strangers.note_event(incoming, now)
            language = self.conversation.language(incoming.language)
            stranger = Turn(incoming.event, None, language, now, message=incoming.message, stranger_messages=before)
            return replace(stranger, linking=self._linking(incoming.event, now))
        self._chat = incoming.chat
        person = noted(self.person, incoming, now)
        planned = chores.notes(schedule.without_unanswered(self.schedule, now))
        grace = chores.in_grace(self.schedule)
        turn = Turn(incoming.event, person, person.language, now, planned, message=incoming.message, grace=grace)
        turn = replace(turn, linking=self._linking(incoming.event, now))
        if isinstance(incoming.event, Said) and person.dialogue.awaiting in SECRET:
            turn = self._with_passphrase(turn, person, incoming.event.text)
            person = turn.person or person
        if is_file_event(incoming.event, person.dialogue.awaiting):
            turn = replace(turn, file=self._offer_of(incoming.event, turn.now))
        else:
            turn = replace(turn, file=self._open.offer(_ME))
        if person.lock.locked:
            turn = replace(turn, lock_state=LockState.UNLOCKED if self._is_open(person) else LockState.LOCKED)
        if self.conversation.draws_passphrase(turn):
            turn = replace(turn, drawn=drawn(turn.language, self.conversation.words_never_drawn()))
        look = self.conversation.reads(turn)
        if look is not None and turn.lock_state is not LockState.LOCKED:
            turn = replace(turn, journal_page=page_of(self.entries, look, person.zone_or_utc))
        if (own := self.conversation.own(turn)) is not None and turn.lock_state is not LockState.LOCKED:
            turn = replace(turn, own=next((kept for kept in self.entries if kept.id == own), None))
        half = self.conversation.half(turn)
        if half is not None and turn.linking is not None and turn.lock_state is not LockState.LOCKED:
            release = self.shared.look(half, self._public, turn.now)
            turn = replace(turn, linking=replace(turn.linking, release=release))
        return turn

    def _linking(self, event: Event, now: datetime) -> Linking | None:
        if not self.together:
            return None
        opened = self.shared.opened(self.conversation.token(event) or b"", now)
        return Linking(address=ADDRESS, fresh=os.urandom(FRESH), opened=opened)

    def _with_passphrase(self, turn: Turn, person: Person, text: str) -> Turn:
        """The turn with the result of a passphrase. A draft here is the passphrase itself: there is no key to wrap."""
        secret = plain(text).encode()
        match person.dialogue.awaiting:
            case Awaiting.LOCK_NEW:
                turn = replace(turn, strength=judged(text, self.conversation.famous()))
                opens = not person.lock.locked or self._is_open(person)
                return replace(turn, draft=secret) if opens and turn.strength in TAKEN else turn
            case Awaiting.LOCK_AGAIN if person.dialogue.draft:
                return replace(turn, right_passphrase=secret == person.dialogue.draft)
            case Awaiting.UNLOCK if person.lock.locked and not must_wait(person, turn.now):
                if secret == self._passphrase:
                    self._open.close(person.lock.opening)
                    turn = replace(
                        turn, person=replace(person, lock=replace(person.lock, opening=self._open.open(_ME, secret)))
                    )
                return replace(turn, right_passphrase=secret == self._passphrase)
        return turn

    def _offer_of(self, event: Event, now: datetime) -> Offer | Unfit:
        """The offer of an attached file, or of the held file that the passphrase in `event` opens."""
        content = self.files[event.file] if isinstance(event, Attached) else self._open.file(_ME)
        if content is None:
            return Unfit.GONE
        if isinstance(event, Attached) and content.startswith(LABEL):
            self._open.hold_file(_ME, content, None)
            return Unfit.SEALED
        try:
            if content.startswith(LABEL):
                content = unsealed(content, event.text if isinstance(event, Said) else "")
            export = read_export(content, now)
        except UnfitFile as error:
            return error.why
        offer = offered(export, {identity(one.entry) for one in self.entries})
        self._open.hold_file(_ME, content, offer)
        return offer

    def _is_open(self, person: Person) -> bool:
        return self._open.get(_ME, person.lock.opening) is not None

    def _apply(self, turn: Turn, person: Person | None, reply: Reply) -> None:
        if any(isinstance(effect, Forget) for effect in reply.effects):
            self._erase()
            return
        if person is None:
            return
        self._strangers.forget(self._chat)
        if any(
            isinstance(effect, CloseJournal | SetPassphrase | RemovePassphrase | BeginJournal)
            for effect in reply.effects
        ):
            person = replace(person, lock=replace(person.lock, opening=b""))
        month = chores.month_of(turn.now)
        alive = self.person is None or person.last_active_month != month
        self.person, cleanup = chores.with_cleanup(replace(person, last_active_month=month), turn.now)
        if alive:
            self.schedule = schedule.with_new_inactivity_warning(self.schedule, turn.now)
        self._plan(*cleanup)
        if reply.leaves:
            self.schedule = schedule.with_page_cleanup(self.schedule, turn.now + OPEN_FOR)
        for effect in reply.effects:
            self._carry_out(effect, turn.person, turn.now)
        self._quieten(turn.person, self.person, turn.now)
        self.schedule = schedule.with_releases(self.schedule, self.person.links, turn.now)

    def _quieten(self, before: Person | None, person: Person, now: datetime) -> None:
        """Take back what was laid down on links that have just become quiet."""
        for half in person.links.halves:
            was = before.links.half(half.id) if before is not None else None
            if half.quiet and was is not None and not was.quiet:
                self.shared.lay(TakeBack(link=half.link, half=half.id), self._public, now)

    def _carry_out(self, effect: Effect, before: Person | None, now: datetime) -> None:
        match effect:
            case KeptEntry():
                self._plan_deletion(self._add(effect))
            case KeepWishes(entry):
                kept = self._add(entry)
                self._plan_deletion(kept)
                self._set_taste(wishes=kept.id)
            case KeepLines(entry):
                self._set_taste(lines=self._add(entry).id)
            case KeepOwn(entry):
                self._set_taste(own=self._add(entry).id)
            case Rewrite(kept):
                self.entries = tuple(kept if one.id == kept.id else one for one in self.entries)
                self._cancel(chores.DELETE_ENTRY, about=kept.id)
                self._plan_deletion(kept)
            case Drop(id):
                self.entries = tuple(one for one in self.entries if one.id != id)
                self._cancel(chores.DELETE_ENTRY, about=id)
            case ScheduleReminders():
                self.schedule = schedule.added(self.schedule, effect)
            case CancelReminders(ids):
                self.schedule = schedule.cancelled(self.schedule, ids)
            case RescheduleReminders(reminders):
                self.schedule = schedule.replaced(self.schedule, reminders)
            case TakeFile():
                assert self.person is not None
                export = read_export(self._open.file(_ME) or b"", now)
                new = new_entries(export, {identity(one.entry) for one in self.entries})
                self._open.drop_file(_ME)
                for kept in new:
                    self._carry_out(kept, before, now)
                    self._use_imported(kept.entry.flow)
                self.entries = tuple(sorted(self.entries, key=lambda kept: kept.entry.kept_at))
                self._taken = Show(self.conversation.import_done(len(new), self.person.language))
            case DropFile():
                self._open.drop_file(_ME)
            case SendExport():
                self.exports += 1
                self.schedule = schedule.with_file_cleanup(self.schedule, now)
            case Invite():
                self.shared.invite(effect, self._public)
            case MoveLink():
                self.shared.move(effect, self._public, now)
            case LayCard() | LayAnswer() | LayLine() | TakeBack() | PutAway():
                self.shared.lay(effect, self._public, now)
            case CloseJournal() | SetPassphrase() | RemovePassphrase() | BeginJournal():
                self._open.close(before.lock.opening if before is not None else b"")
                if isinstance(effect, BeginJournal):
                    self.entries = ()
                if not isinstance(effect, CloseJournal):
                    self._passphrase = effect.draft if isinstance(effect, SetPassphrase) else None

    def _add(self, entry: KeptEntry) -> KeptEntry:
        """Add an entry under a new id. Returns it with that id."""
        kept = replace(entry, id=os.urandom(16))
        self.entries = (*self.entries, kept)
        return kept

    def _set_taste(self, **changes: bytes) -> None:
        assert self.person is not None
        self.person = replace(self.person, taste=replace(self.person.taste, **changes))  # type: ignore[arg-type]

    def _use_imported(self, flow: str) -> None:
        """Use the newest entry as the wishes, the lines or the own words if the person has none."""
        assert self.person is not None
        taste, id = self.person.taste, self.entries[-1].id
        if flow == WISHES and taste.wishes is None:
            self._set_taste(wishes=id)
        if flow == HELPS and taste.lines is None:
            self._set_taste(lines=id)
        if flow == OWN and taste.own is None:
            self._set_taste(own=id)

    def _run_chore(self, person: Person, planned: Planned, now: datetime) -> Iterator[Step]:
        rest = schedule.cancelled(self.schedule, [planned.id])
        match planned.kind:
            case chores.RELEASE:
                self._release(person, now)
                return
            case chores.DELETE_INACTIVE | chores.ERASE:
                gone = leftovers(person.chat.messages, ids_of(person.chat.messages), now)
                if person.chat.messages:
                    yield Erase(gone.delete, gone.blank)
                if person.chat.own_menu:
                    yield Menu()
                self._erase()
                return
            case chores.START_OVER:
                self._open.close(person.lock.opening)
                self.person, self.entries, self._passphrase = person.starting_over(), (), None
            case chores.DELETE_ENTRY:
                self.entries = tuple(kept for kept in self.entries if kept.id != planned.about)
            case chores.WARN_INACTIVE:
                rest = schedule.added(
                    rest, ScheduleReminders((chores.chore(chores.DELETE_INACTIVE, now + chores.DELETE_AFTER),))
                )
                screen = self.conversation.note(person, planned)
                assert screen is not None
                self.schedule = rest
                yield Show(screen, message_kind=MessageKind.NOTE)
                return
            case chores.TAKE_DOWN_PAGE if (until := self._open_until(person, now)) and until > now:
                rest = schedule.replaced(self.schedule, [replace(planned, retry_at=until)])
            case chores.CLEAR_CHAT | chores.TAKE_DOWN_PAGE | chores.DELETE_FILES:
                if planned.kind == chores.TAKE_DOWN_PAGE:
                    self._open.close(person.lock.opening)
                if planned.kind == chores.CLEAR_CHAT and person.settings.tidy:
                    person = self.conversation.after_clearing(person, chores.to_clear(planned.kind, person, now))
                yield from self._clear(person, planned.kind, now)
                return
        self.schedule = rest

    def _release(self, person: Person, now: datetime) -> None:
        """Release all rounds that are over, and plan one note, even if no release gave anything."""
        due = [one for one in self.schedule if one.kind == chores.RELEASE and one.wake_at <= now]
        rest = schedule.cancelled(self.schedule, [one.id for one in due])
        halves = [half for one in due if (half := person.links.half(one.about)) is not None]
        for half in halves:
            if self.shared.release(half, self._public, now):
                person = replace(person, links=person.links.with_half(half.woken(now)))
        if halves and not any(one.kind == LINK_NOTE and not one.sent for one in rest):
            rest = schedule.added(rest, ScheduleReminders((Planned(LINK_NOTE, now, now + SHOWN_FOR),)))
        self.person, self.schedule = person, schedule.with_releases(rest, person.links, now)

    def _clear(self, person: Person, kind: str, now: datetime) -> Iterator[Step]:
        unread = self.conversation.unread(
            person, chores.unread(kind, schedule.without_unanswered(self.schedule, now), now)
        )
        gone = chores.to_clear(kind, person, now, keep=unread is not None)
        yield Erase(gone.delete, gone.blank, self.conversation.blank(person))
        person = person.cleared(gone)
        self.schedule = tuple(one for one in self.schedule if one.kind != kind)
        self.person = replace(
            person, chat=replace(person.chat, cleanup_due=person.chat.cleanup_due and kind != chores.CLEAR_CHAT)
        )
        if unread is not None and gone.blank:
            yield Show(unread, gone.blank[0])
        self._plan_cleanup(now)

    def _plan_cleanup(self, now: datetime) -> None:
        if self.person is not None:
            self.person, more = chores.with_cleanup(self.person, now)
            self._plan(*more)

    def _open_until(self, person: Person, now: datetime) -> datetime | None:
        if person.lock.locked:
            return self._open.until(person.lock.opening, now)
        return person.lock.read_at + OPEN_FOR if person.lock.read_at is not None else None

    def _erase(self) -> None:
        self.shared.leave(self.person.links.halves if self.person is not None else ())
        self.person, self.schedule, self.entries, self._passphrase = None, (), (), None

    def _plan(self, *planned: Planned) -> None:
        self.schedule = schedule.added(self.schedule, ScheduleReminders(planned))

    def _plan_deletion(self, kept: KeptEntry) -> None:
        if kept.until is not None:
            self._plan(chores.entry_deletion(kept.until, kept.id))

    def _cancel(self, *kinds: str, about: bytes = b"") -> None:
        gone = [one.id for one in self.schedule if one.kind in kinds and one.about == about]
        self.schedule = schedule.cancelled(self.schedule, gone)
