"""The steps that a turn or a reminder takes in a chat: plain data, stored sealed in the outbox until they are done."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import Enum, StrEnum, auto

from bot.core.chat_messages import MessageKind
from bot.core.planned import Planned
from bot.core.screen import BLANK, UNDRAWN, Screen


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """Acknowledge a tap, so that Telegram no longer shows its button as loading."""

    query: str
    """Telegram's id of the tap."""
    text: str = ""
    """Shown over the chat for a moment."""


@dataclass(frozen=True, slots=True)
class Show:
    """Show a screen in a message."""

    screen: Screen
    edit: int | None = None
    """The message to edit. If it is None or deleted, a new message is sent."""
    remember: bool = False
    """The message becomes the check-in's message."""
    retire: int | None = None
    """The message that this one replaces."""
    checkin: bool = False
    """The screen belongs to the check-in, so it also replaces the message that shows the check-in at the time of the
    delivery."""
    message_kind: MessageKind = MessageKind.BOT
    again: str = ""
    """The data of a button that shows the screen again and changes nothing. It is set if the screen may show the
    person's own words. Such a screen is never stored: after a crash the bot draws it again from the journal."""
    clears: tuple[int, ...] = ()
    """Messages to delete once the screen is shown. If that fails, the daily clearing of the chat deletes them."""
    placeholder_first: bool = False
    """A new message is sent as a neutral placeholder, without a sound, and then edited into the screen. So
    notifications show the placeholder and not the screen."""

    def undrawn(self) -> "Show":
        """This step for the outbox: without its screen if `again` can draw it."""
        return replace(self, screen=UNDRAWN) if self.again else self

    @property
    def is_undrawn(self) -> bool:
        """Whether the screen must be drawn again before it is shown."""
        return bool(self.again) and self.screen == UNDRAWN


@dataclass(frozen=True, slots=True)
class Erase:
    """Delete messages from the chat. If Telegram no longer deletes a message of the bot, the message is edited to
    `line` instead."""

    messages: tuple[int, ...]
    blank: tuple[int, ...] = ()
    """Messages of the bot that are edited to `line` without an attempt to delete them."""
    line: Screen = BLANK


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
    """Give the chat its own list of commands. Without commands, the chat gets the bot's common list again."""

    commands: Commands = ()


class Form(StrEnum):
    """The file format of an export."""

    DATA = "json"
    """For programs."""
    PAGE = "html"
    """For reading."""


@dataclass(frozen=True, slots=True)
class SendDocument:
    """Send the files of an export in one form. They are written at the moment of sending.

    This is the only step of its row, and the row is sent at most once: an upload is never repeated after an unknown
    outcome.
    """

    name: str
    """The file name, without its extension."""
    form: Form = Form.DATA
    skip: int = 0
    """How many files of this form were sent already."""
    lost: Screen = UNDRAWN
    """Shown if it is unknown whether a file arrived, or if the journal was closed before a file was written."""
    opening: bytes = b""
    """For sealed files: the id under which this process holds their passphrase in memory."""


@dataclass(frozen=True, slots=True)
class SendPicture:
    """Send a picture behind a spoiler. The picture belongs to a page of the journal and is deleted with that page.

    It is never stored. An upload is never repeated after an unknown outcome, because the page says the same in words.
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
    """An erased account. Before the bot says so, it searches the database for rows that are left."""

    account: bytes
    left: Screen
    """Shown instead of the steps' screens if a row is left."""


class Promise(StrEnum):
    """How often a row of the outbox may reach the chat if the process dies."""

    AT_LEAST_ONCE = "least"
    """The row is deleted after the delivery: replies, cleanup, time-critical notes."""
    AT_MOST_ONCE = "most"
    """The row is deleted before the delivery: comfort notes, files."""
    REPORTED_AFTER_CRASH = "reported"
    """Like AFTER_CRASH, but the next process delivers the row even if the bot no longer awaits a passphrase or a
    file."""
    AFTER_CRASH = "crash"
    """Only the next process delivers the row, if the bot still awaits the passphrase or the file. This process deletes
    the row when the work is done."""


class Urgency(StrEnum):
    """How a reply affects the rows of its chat that are not delivered yet."""

    NONE = ""
    """It waits for its turn."""
    AHEAD = "ahead"
    """It is delivered first, and earlier replies are dropped."""
    HIDE = "hide"
    """Like AHEAD, and waiting notes are put off."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Steps for one chat, in order: one row of the outbox."""

    chat: int
    account: bytes
    """The id of the account that the steps belong to; empty if none."""
    steps: tuple[Step, ...]
    erased: Erased | None = None
    reminder: Planned | None = None
    """The reminder or chore that these steps deliver. Its row is never superseded. If the delivery fails for long, the
    reminder goes back to the schedule."""
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
    """Certainly not done, so a retry cannot send a message twice."""
    UNKNOWN = auto()
    """Perhaps done, perhaps not."""
    UNREACHABLE = auto()
    """The person blocked the bot, or their Telegram account is deleted."""
    NOT_FOUND = auto()
    """Telegram does not find the chat. This is retried, because Telegram sometimes says it of existing chats."""
    REFUSED = auto()
    """Telegram will never accept the call. That is a bug in this program."""


Sent = tuple[tuple[int, MessageKind], ...]
"""The ids of messages that were sent, with their kinds."""


@dataclass(frozen=True, slots=True)
class Result:
    """The result of a delivery."""

    verdict: Verdict
    wait: timedelta | None = None
    """How long Telegram asked to wait."""
    message: int | None = None
    """The new message of the check-in, if one was sent."""
    sent: Sent = ()
    """Every new message, with its kind."""
    left: tuple[Step, ...] = ()
    """The steps that were not done. After DONE, the next turn may do them."""
