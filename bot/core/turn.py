"""One turn of the conversation, as plain data: an event with all that is known, and the decision on it."""

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
    """Keep this entry. From now on, the card of wishes is drawn from it."""

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
    """Keep those entries of the checked file that the journal lacks."""


@dataclass(frozen=True, slots=True)
class DropFile:
    """Drop the checked file."""


@dataclass(frozen=True, slots=True)
class CloseJournal:
    """Drop the key of the open journal."""


@dataclass(frozen=True, slots=True)
class SetPassphrase:
    """Set a new passphrase. The journal gets the keys in the draft, and its entries are sealed to them."""

    draft: bytes


@dataclass(frozen=True, slots=True)
class RemovePassphrase:
    """Remove the passphrase. The journal must be open. It gets new keys, and its entries are sealed to them."""


@dataclass(frozen=True, slots=True)
class BeginJournal:
    """Erase every entry and begin an empty journal with a new key and no passphrase."""


@dataclass(frozen=True, slots=True)
class ScheduleReminders:
    """Schedule these reminders."""

    reminders: tuple[Planned, ...]
    instead_of_arc: bool = False
    """Cancel those of an earlier /done first."""


@dataclass(frozen=True, slots=True)
class CancelReminders:
    """Cancel these reminders for good."""

    ids: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class RescheduleReminders:
    """Replace the planned reminders with the same ids."""

    reminders: tuple[Planned, ...]


@dataclass(frozen=True, slots=True)
class Forget:
    """Erase the account: every row and every key."""

    left: Screen
    """Shown if a check afterwards still finds something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendExport:
    """Send everything that is kept, as documents."""

    sealed: bool = False
    """They are sealed under the passphrase that came with the event."""


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
    """An event, and everything that is needed to decide on it."""

    event: Event
    person: Person | None
    """None before consent."""
    language: str
    """The language of the reply."""
    now: datetime
    notes: tuple[Planned, ...] = ()
    """The person's reminders, waiting or in the chat."""
    message: int | None = None
    """The id of the message that came."""
    lock_state: LockState = LockState.UNPROTECTED
    """Whether the journal can be read."""
    journal_page: JournalPage | None = None
    """The part of the journal that the event asks for. None while the journal is locked."""
    own: KeptEntry | None = None
    """The entry with the person's own words. None if there is none, or while the journal is locked."""
    opened: Mapping[Box, ClearText] = field(default_factory=dict, repr=False)
    """The words of the open and the parked check-in. Empty while the journal is locked."""
    tried: bool | None = None
    """Whether the passphrase that came is right. None if none was tried."""
    soon: bool = False
    """A passphrase came too soon after the last ones, so it was not tried."""
    judged: Strength | None = None
    """How strong the new passphrase is. None if none was judged."""
    drawn: str = field(default="", repr=False)
    """A passphrase to suggest; empty if none was drawn."""
    file: Offer | Unfit | None = None
    """The result of reading a file for /import: the one that came, or the one that was shown before."""
    draft: bytes = b""
    """The next keys of the journal, sealed under the new passphrase."""
    before: ChatMessages = ()
    """The messages in the chat of a person without an account."""
    goes_on: bool = False
    """It belongs to the same album as the message before, which was answered."""
    bursts: bool = False
    """The bot could not use the previous message either, and said so a moment ago."""
    grace: tuple[Planned, ...] = ()
    """Planned erasures that the passphrase cancels."""
    linking: Linking | None = None
    """None if this bot has no links."""

    @property
    def came(self) -> tuple[int, ...]:
        """The message that came, as a list of messages to delete."""
        return (self.message,) if self.message is not None else ()


@dataclass(frozen=True, slots=True)
class Reply:
    """The decision on a turn: what to store, and what to show in the chat."""

    person: Person | None
    """The person to store. None: nobody."""
    show: Screen | None = None
    """Shown in the tapped message, or in a new one if nothing was tapped."""
    checkin: bool = False
    """`show` is the message of the check-in. There is only one in a chat."""
    toast: str = ""
    """A short line that Telegram shows over the chat, in answer to a tap."""
    also: Screen | None = None
    """Sent after `show`, as another message."""
    effects: tuple[Effect, ...] = ()
    page: Callback | None = None
    """Set if `show` may hold the person's own words, as a page of the journal does. This button shows it again and
    changes nothing."""
    erase: tuple[int, ...] = ()
    """Messages to delete from the chat."""
    first: Screen | None = None
    """Sent before everything else, as another message."""
    menu: Commands | None = None
    """The chat's own list of commands. None: the list that all chats have."""
    unhandled: bool = False
    """The message was of no use, and the reply says so."""
    reacts: bool = False
    """The bot sets a quiet reaction on the message."""
    pictures: tuple[str, ...] = ()
    """Pictures (SVG) that come before the page that is shown."""
    stays: bool = False
    """A page that stays in the chat. Without this, a page leaves it after a while."""
    urgent: bool = False
    """It brings help for words of danger, so it overtakes everything that waits in the chat."""

    @property
    def leaves(self) -> bool:
        """Whether `show` leaves the chat after a while, as a page of the journal does."""
        return self.page is not None and not self.stays
