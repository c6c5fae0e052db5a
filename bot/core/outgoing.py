"""What a turn or a reminder does in a chat: plain data, stored sealed in the outbox until it is done."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import Enum, StrEnum, auto

from bot.core.chat_messages import MessageKind
from bot.core.planned import Planned
from bot.core.screen import BLANK, UNDRAWN, Screen


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """Answer a tap, so that its button stops waiting."""

    query: str
    text: str = ""
    """Shown for a moment on the screen."""


@dataclass(frozen=True, slots=True)
class Show:
    """Show a screen in a message."""

    screen: Screen
    edit: int | None = None
    """The message to edit. If it is None or deleted, a new message is sent."""
    remember: bool = False
    """The message becomes that of the check-in."""
    retire: int | None = None
    """The message that this one replaces."""
    checkin: bool = False
    """It also replaces the message in which the check-in was shown meanwhile."""
    message_kind: MessageKind = MessageKind.BOT
    again: str = ""
    """The data of a button that shows the screen again and changes nothing. Set if the screen may show the person's own
    words. Such a screen is never stored. If it is lost, it is drawn again from the journal."""
    clears: tuple[int, ...] = ()
    """Messages to delete once it is shown. If that fails, the chat's clearing deletes them later."""
    placeholder_first: bool = False
    """A new message is sent as a neutral placeholder, without a sound, and then edited into the screen. Notifications
    on other devices show what was sent, not what it was edited into."""

    def undrawn(self) -> "Show":
        """This step as it may be stored."""
        return replace(self, screen=UNDRAWN) if self.again else self

    @property
    def is_undrawn(self) -> bool:
        """Whether the screen must be drawn again before it is shown."""
        return bool(self.again) and self.screen == UNDRAWN


@dataclass(frozen=True, slots=True)
class Erase:
    """Delete messages from the chat. The bot's own are edited if Telegram no longer deletes them."""

    messages: tuple[int, ...]
    blank: tuple[int, ...] = ()
    """The bot's messages to edit in any case."""
    line: Screen = BLANK
    """The new text of an edited message."""


HEARD = "🕊"
"""The reaction to a message that needs no answer. It neither praises nor agrees."""


@dataclass(frozen=True, slots=True)
class React:
    """Put a quiet reaction on a message of the person."""

    message: int
    emoji: str = HEARD


Commands = tuple[tuple[str, str], ...]
"""Commands of the menu, each with its description."""


@dataclass(frozen=True, slots=True)
class Menu:
    """Give the chat its own list of commands. Without commands, it has the usual list again."""

    commands: Commands = ()


class Form(StrEnum):
    """The form of an export: for programs, or for reading."""

    DATA = "json"
    PAGE = "html"


@dataclass(frozen=True, slots=True)
class SendDocument:
    """Send the export. It is made at the moment of sending.

    It is the only step of its row, and the row is sent at most once: an upload is never repeated after an unknown
    outcome.
    """

    name: str
    """The file name, without its extension."""
    form: Form = Form.DATA
    skip: int = 0
    """How many files of this form were sent already."""
    lost: Screen = UNDRAWN
    """Shown if it is unknown whether a file arrived."""
    opening: bytes = b""
    """For sealed files: the name of their passphrase in the memory of this process."""


@dataclass(frozen=True, slots=True)
class SendPicture:
    """Send a picture behind a spoiler. It belongs to a page of the journal and is deleted with it.

    It is never stored, and an upload is never repeated after an unknown outcome: the page says the same in words.
    """

    svg: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Document:
    """A file to send."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Leave:
    """Leave a group."""


Step = Acknowledge | Show | Erase | React | Menu | SendDocument | SendPicture | Leave


@dataclass(frozen=True, slots=True)
class Erased:
    """An erased account. Before anything is shown, the database is searched for rows of it."""

    account: bytes
    left: Screen
    """Shown instead of the steps' screens if rows are left."""


class Promise(StrEnum):
    """How often a row of the outbox may reach the chat if the process dies."""

    AT_LEAST_ONCE = "least"
    """The row is deleted after the delivery: replies, cleanup, time-critical notes."""
    AT_MOST_ONCE = "most"
    """The row is deleted before the delivery: comfort notes, files."""
    REPORTED_AFTER_CRASH = "reported"
    """The same, even if the bot waits for an answer by then."""
    AFTER_CRASH = "crash"
    """Only the next process delivers it. This one deletes the row when the work it announces is done."""


class Urgency(StrEnum):
    """What a reply does to everything in its chat that is not shown yet."""

    NONE = ""
    AHEAD = "ahead"
    """It is shown first, and earlier replies are dropped."""
    HIDE = "hide"
    """The same, and waiting notes are put off."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Steps for one chat, in order: one row of the outbox."""

    chat: int
    account: bytes
    """The id of the account they belong to, or empty."""
    steps: tuple[Step, ...]
    erased: Erased | None = None
    reminder: Planned | None = None
    """The reminder or chore that these steps deliver. A note is never superseded, and goes back to the schedule if its
    delivery fails for long."""
    promise: Promise = Promise.AT_LEAST_ONCE
    urgency: Urgency = Urgency.NONE


@dataclass(frozen=True, slots=True)
class Queued:
    """A row of the outbox."""

    outgoing: Outgoing
    order: int
    """Rows of one chat are delivered in this order."""
    id: bytes = b""
    """16 random bytes. Empty for a row that is sent from memory and never stored."""


class Verdict(Enum):
    """The outcome of a delivery."""

    DONE = auto()
    NOT_SENT = auto()
    """Certainly not done, so a retry cannot send it twice."""
    UNKNOWN = auto()
    """Perhaps done, perhaps not."""
    UNREACHABLE = auto()
    """The person blocked the bot, or their account is deleted."""
    NOT_FOUND = auto()
    """Telegram does not find the chat. It sometimes says so of existing chats, so this is retried."""
    REFUSED = auto()
    """Telegram will never do it. That is a bug in this program."""


@dataclass(frozen=True, slots=True)
class Result:
    """The result of a delivery."""

    verdict: Verdict
    wait: timedelta | None = None
    """How long Telegram asked to wait."""
    message: int | None = None
    """The new message of the check-in."""
    sent: tuple[tuple[int, MessageKind], ...] = ()
    """Every new message."""
    left: tuple[Step, ...] = ()
    """The steps that were not done. Some may be left to the next turn."""
