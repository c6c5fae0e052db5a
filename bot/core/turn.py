"""One turn of the conversation, as plain data: `Turn` is an event with its context, `Reply` the decision on it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.core.answer import Box, ClearText
from bot.core.callbacks import Callback
from bot.core.chat_messages import ChatMessages
from bot.core.imported import Offer, Unfit
from bot.core.incoming import Event
from bot.core.journal import JournalPage, KeptEntry, LockState
from bot.core.linking import Invite, Linking, MoveLink
from bot.core.outgoing import Commands
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.round import Lay
from bot.core.screen import Screen
from bot.core.strength import Strength


@dataclass(frozen=True, slots=True)
class KeepWishes:
    """Keep this entry, which holds the person's wishes."""

    kept: KeptEntry


@dataclass(frozen=True, slots=True)
class KeepLines:
    """Keep this entry, which holds the person's own lines about what helps them."""

    kept: KeptEntry


@dataclass(frozen=True, slots=True)
class KeepOwn:
    """Keep this entry, which holds the person's own words."""

    kept: KeptEntry


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Replace the stored entry with the same id."""

    kept: KeptEntry


@dataclass(frozen=True, slots=True)
class Drop:
    """Erase one entry."""

    id: bytes


@dataclass(frozen=True, slots=True)
class TakeFile:
    """Keep the entries of the checked import file that the journal lacks."""


@dataclass(frozen=True, slots=True)
class DropFile:
    """Drop the checked import file."""


@dataclass(frozen=True, slots=True)
class CloseJournal:
    """Drop the key of the open journal."""


@dataclass(frozen=True, slots=True)
class SetPassphrase:
    """Set a new passphrase. The journal gets the keys in the draft, and its entries are sealed to these keys."""

    draft: bytes
    """See `Dialogue.draft`."""


@dataclass(frozen=True, slots=True)
class RemovePassphrase:
    """Remove the passphrase. The journal must be open. It gets new keys, and its entries are sealed to these keys."""


@dataclass(frozen=True, slots=True)
class BeginJournal:
    """Erase every entry and begin an empty journal with a new key and no passphrase."""


@dataclass(frozen=True, slots=True)
class ScheduleReminders:
    """Schedule these reminders."""

    reminders: tuple[Planned, ...]
    instead_of_arc: bool = False
    """First cancel the waiting reminders of an earlier /done."""


@dataclass(frozen=True, slots=True)
class CancelReminders:
    """Remove the reminders with these ids from the schedule."""

    ids: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class RescheduleReminders:
    """Replace the planned reminders with the same ids."""

    reminders: tuple[Planned, ...]


@dataclass(frozen=True, slots=True)
class Forget:
    """Erase the account: every row and every key."""

    left: Screen
    """Shown if a check afterwards still finds a row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendExport:
    """Send everything that is kept, as documents."""

    sealed: bool = False
    """The documents are sealed under the passphrase that the event carries."""


Effect = (
    KeptEntry
    | KeepWishes
    | KeepLines
    | KeepOwn
    | Rewrite
    | Drop
    | ScheduleReminders
    | CancelReminders
    | RescheduleReminders
    | Forget
    | SendExport
    | TakeFile
    | DropFile
    | CloseJournal
    | SetPassphrase
    | RemovePassphrase
    | BeginJournal
    | Invite
    | MoveLink
    | Lay
)


@dataclass(frozen=True, slots=True)
class Turn:
    """An event, with everything that the screens need to decide on it."""

    event: Event
    person: Person | None
    """None before consent."""
    language: str
    """The language of the reply."""
    now: datetime
    notes: tuple[Planned, ...] = ()
    """The person's reminders, waiting or in the chat."""
    message: int | None = None
    """The id of the received message, or of the message with the tapped button."""
    lock_state: LockState = LockState.UNPROTECTED
    """Whether the journal can be read."""
    journal_page: JournalPage | None = None
    """The answer to the journal query of the event. None while the journal is locked."""
    own: KeptEntry | None = None
    """The entry with the person's own words. None if there is none, or while the journal is locked."""
    opened: Mapping[Box, ClearText] = field(default_factory=dict, repr=False)
    """The opened words of the check-in under way and of the parked one. Empty while the journal is locked."""
    right_passphrase: bool | None = None
    """Whether the typed passphrase is right. None if none was tried."""
    too_soon: bool = False
    """A passphrase was typed too soon after earlier ones, so it was not tried."""
    strength: Strength | None = None
    """The strength of the new passphrase. None if none was judged."""
    drawn: str = field(default="", repr=False)
    """A passphrase to suggest; empty if none was drawn."""
    file: Offer | Unfit | None = None
    """The result of checking a file for /import: the file of this event, or the file that was offered before."""
    draft: bytes = b""
    """The next keys of the journal, sealed under the new passphrase."""
    stranger_messages: ChatMessages = ()
    """The messages to clear in the chat of a person without an account."""
    continues_album: bool = False
    """The message belongs to an album that the bot has already answered."""
    in_burst: bool = False
    """The bot could not use the previous message either, and said so a moment ago."""
    grace: tuple[Planned, ...] = ()
    """The planned erasures that the passphrase cancels."""
    linking: Linking | None = None
    """None if links are off in this bot."""

    @property
    def received(self) -> tuple[int, ...]:
        """The id in `message` as a tuple of messages to delete. Empty without a message."""
        return (self.message,) if self.message is not None else ()


@dataclass(frozen=True, slots=True)
class Reply:
    """The decision on a turn: the profile to store, and the screens to show."""

    person: Person | None
    """The profile to store. None: there is no account."""
    show: Screen | None = None
    """Shown in the tapped message, or in a new message if nothing was tapped."""
    checkin: bool = False
    """`show` goes into the check-in's message. A chat has only one."""
    toast: str = ""
    """A short line that Telegram shows over the chat, in answer to a tap."""
    also: Screen | None = None
    """Sent after `show`, as another message."""
    effects: tuple[Effect, ...] = ()
    page: Callback | None = None
    """Set if `show` may hold the person's own words, as a page of the journal does. This button shows the same screen
    again and changes nothing."""
    erase: tuple[int, ...] = ()
    """Messages to delete from the chat."""
    first: Screen | None = None
    """Sent before everything else, as another message."""
    menu: Commands | None = None
    """The chat's own list of commands. None: the bot's common list."""
    unhandled: bool = False
    """The bot could not use the message, and the reply says so."""
    reacts: bool = False
    """The bot puts a reaction on the message."""
    pictures: tuple[str, ...] = ()
    """Pictures (SVG) that come before the page that is shown."""
    stays: bool = False
    """`show` stays in the chat although `page` is set."""
    urgent: bool = False
    """The reply shows help because the message sounds like danger, so it overtakes everything that waits for the
    chat."""

    @property
    def leaves(self) -> bool:
        """Whether `show` is deleted from the chat after a while, as a page of the journal is."""
        return self.page is not None and not self.stays
