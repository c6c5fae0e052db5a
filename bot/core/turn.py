"""One turn of the talk: what came in, what is known, and what to do about it. All of it plain data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.core.answer import Box, Text
from bot.core.callbacks import Callback, unpack
from bot.core.chat_messages import ChatMessages
from bot.core.imported import Offer, Unfit
from bot.core.journal import JournalPage, KeptEntry, LockState
from bot.core.linking import Invite, Linking, MoveLink
from bot.core.outgoing import Commands
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.round import Lay
from bot.core.screen import Screen
from bot.core.strength import Strength


@dataclass(frozen=True, slots=True)
class Command:
    """/name, with what was written after it."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Tap:
    """A button under one of the bot's messages. `data` is whatever came: nothing about it may be trusted."""

    data: str
    message: int | None

    @property
    def callback(self) -> Callback | None:
        """What the button means; None where it is none of ours."""
        return unpack(self.data)


@dataclass(frozen=True, slots=True)
class Said:
    """A message of words."""

    text: str


@dataclass(frozen=True, slots=True)
class Other:
    """A message without words: a sticker, a voice note, a place, a file."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A message with a file. It is read only where one is asked for; anywhere else only its words count."""

    file: str = field(repr=False)
    """What Telegram hands it over for."""
    size: int
    """In bytes, as Telegram says."""
    words: str = field(repr=False, default="")
    """What stands under it."""

    def without_file(self) -> Said | Other:
        """The message as if it had none."""
        return Said(self.words) if self.words else Other()


@dataclass(frozen=True, slots=True)
class Edited:
    """Words that a message says now that was sent before. `message` is its number."""

    text: str
    message: int


Event = Command | Tap | Said | Other | Attached | Edited


@dataclass(frozen=True, slots=True)
class Incoming:
    """What came in, and from where. `user` and `chat` are Telegram's ids; `query` is the tap to acknowledge.

    `private` is False in groups and channels. `gone`: the person blocked the bot, or came back (`event` is None).
    `message` is the number of the message that came, or under which was tapped; `protected`: that one cannot be
    forwarded.
    """

    user: int
    chat: int
    event: Event | None
    language: str | None = None
    query: str | None = None
    private: bool = True
    gone: bool = False
    message: int | None = None
    protected: bool = False
    album: str = ""
    """What ties the messages of an album together; empty where it is none."""
    unrecorded: tuple[int, ...] = ()
    """Messages left in the chat because they were over the quota. They are cleared too."""


@dataclass(frozen=True, slots=True)
class KeepWishes:
    """Keep this entry, and draw the card of wishes from it from now on."""

    kept: KeptEntry


@dataclass(frozen=True, slots=True)
class KeepLines:
    """Keep this entry: the lines of the person's own on the page of what helps them."""

    kept: KeptEntry


@dataclass(frozen=True, slots=True)
class KeepOwn:
    """Keep this entry: the words of the person's own."""

    kept: KeptEntry


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Keep this entry in the place of the stored one with the same id."""

    kept: KeptEntry


@dataclass(frozen=True, slots=True)
class Drop:
    """Erase one entry."""

    id: bytes


@dataclass(frozen=True, slots=True)
class TakeFile:
    """Keep the entries of the file that was shown, as far as the journal lacks them."""


@dataclass(frozen=True, slots=True)
class DropFile:
    """Let go of the file that was shown."""


@dataclass(frozen=True, slots=True)
class CloseJournal:
    """Drop the key of the journal that was opened."""


@dataclass(frozen=True, slots=True)
class SetPassphrase:
    """Put the draft of a passphrase into force: the journal gets the keys in it, and its entries are sealed to them."""

    draft: bytes


@dataclass(frozen=True, slots=True)
class RemovePassphrase:
    """Take the passphrase away. The journal must be open. It gets new keys, and its entries are sealed to them."""


@dataclass(frozen=True, slots=True)
class BeginJournal:
    """Erase every entry and begin an empty journal with a new key and no passphrase."""


@dataclass(frozen=True, slots=True)
class ScheduleReminders:
    """Schedule these reminders. With `instead_of_arc`, cancel those of an earlier /done first."""

    reminders: tuple[Planned, ...]
    instead_of_arc: bool = False


@dataclass(frozen=True, slots=True)
class CancelReminders:
    """Cancel these reminders for good."""

    ids: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class RescheduleReminders:
    """Put these in the place of the stored ones with the same ids."""

    reminders: tuple[Planned, ...]


@dataclass(frozen=True, slots=True)
class Forget:
    """Erase the account: every row and every key. `left` is shown where a look afterwards still finds something."""

    left: Screen


@dataclass(frozen=True, slots=True, kw_only=True)
class SendExport:
    """Send everything that is kept, as documents. `sealed`: they open with the passphrase that came with the event."""

    sealed: bool = False


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
    """What is known when something comes in."""

    event: Event
    person: Person | None
    """None before consent."""
    language: str
    """What to speak."""
    now: datetime
    notes: tuple[Planned, ...] = ()
    """The person's reminders, waiting or in the chat."""
    message: int | None = None
    """The number of the message that came."""
    lock_state: LockState = LockState.UNPROTECTED
    """Whether the journal can be read."""
    journal_page: JournalPage | None = None
    """What was asked to be read of it, None where it is shut."""
    own: KeptEntry | None = None
    """The entry with words of the person's own; None where there is none, or the journal is shut."""
    opened: Mapping[Box, Text] = field(default_factory=dict, repr=False)
    """The words of the check-in under way, and of the one that waits. Empty while the journal is shut."""
    tried: bool | None = None
    """Whether the passphrase that came was right; None where none was looked at."""
    soon: bool = False
    """A passphrase came too soon after the last ones, and was not looked at."""
    judged: Strength | None = None
    """How strong the passphrase is that came to be set; None where none was judged."""
    drawn: str = field(default="", repr=False)
    """A passphrase to offer; empty where none was drawn."""
    file: Offer | Unfit | None = None
    """What came of a file that was sent, or the one that was shown a while ago."""
    draft: bytes = b""
    """The journal's next keys, under a passphrase that came to be set."""
    before: ChatMessages = ()
    """What stands in the chat of somebody unknown."""
    goes_on: bool = False
    """It is of the same album as the message before, which was answered."""
    bursts: bool = False
    """Nothing came of the message before either, and that was said a moment ago."""
    grace: tuple[Planned, ...] = ()
    """Erasing that waits, and that the passphrase takes back."""
    linking: Linking | None = None
    """None where this bot has no links."""

    @property
    def came(self) -> tuple[int, ...]:
        """The message that came, to be deleted from the chat; none where something else came."""
        return (self.message,) if self.message is not None else ()


@dataclass(frozen=True, slots=True)
class Reply:
    """What comes of a turn.

    `person` is how they shall be remembered (None: nobody is). `show` goes into the tapped message, or into a new
    one where nothing was tapped. `first` comes before all that, in a message of its own. `checkin`: what is shown is
    the check-in's own message, of which there is only one. `toast` is a passing line on the tap. `also` is sent as a
    message of its own. `erase` names messages to be deleted from the chat.

    `menu` is the list of commands that the chat has of its own from now on. None: the one that everybody has.

    `unhandled`: the message was of no use, and the reply says so. `reacts`: a quiet reaction to the message.

    `page`: what is shown may hold words of the person's own, as a page of the journal and the end of a check-in do. The
    button shows it again and changes nothing. It leaves the chat by itself, save where it `stays`.
    """

    person: Person | None
    show: Screen | None = None
    checkin: bool = False
    toast: str = ""
    also: Screen | None = None
    effects: tuple[Effect, ...] = ()
    page: Callback | None = None
    erase: tuple[int, ...] = ()
    first: Screen | None = None
    menu: Commands | None = None
    unhandled: bool = False
    reacts: bool = False
    pictures: tuple[str, ...] = ()
    """Pictures (SVG) that stand before the page of the journal that is shown."""
    stays: bool = False
    urgent: bool = False
    """Whether it brings help for words of danger. It then goes ahead of everything that waits in the chat."""

    @property
    def leaves(self) -> bool:
        """Whether what is shown leaves the chat by itself after a while, as a page of the journal does."""
        return self.page is not None and not self.stays
