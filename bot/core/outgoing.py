"""What a turn or a reminder does in a chat: plain data, kept sealed in the outbox until it is done."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import Enum, StrEnum, auto

from bot.core.chat_messages import MessageKind
from bot.core.planned import Planned
from bot.core.screen import BLANK, UNDRAWN, Screen


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """Answer a tap, so that its button stops waiting; `text` passes by on the screen."""

    query: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Show:
    """Show a screen: in the message `edit`, or in a new one where that is None or gone.

    `remember`: it is the check-in's message from now on. `retire` is a message that it takes the place of; with
    `checkin`, so does whichever message the check-in was shown in meanwhile. `message_kind` is what the message is for
    clearing away.

    `clears` are messages to delete once it is shown. Where that fails, the chat's clearing deletes them later.

    `again` is set where the screen may show words of the person's own: the data of a button that shows it and changes
    nothing. Such a screen is never written down; where it is lost, it is drawn again from the journal.

    `placeholder_first`: a new message is sent as a neutral placeholder, without a sound, and then edited into the
    screen. Notifications on other devices show what was sent, not what it was edited into.
    """

    screen: Screen
    edit: int | None = None
    remember: bool = False
    retire: int | None = None
    checkin: bool = False
    message_kind: MessageKind = MessageKind.BOT
    again: str = ""
    clears: tuple[int, ...] = ()
    placeholder_first: bool = False

    def undrawn(self) -> "Show":
        """This step as it may be written down."""
        return replace(self, screen=UNDRAWN) if self.again else self

    @property
    def is_undrawn(self) -> bool:
        """Whether the screen is to be drawn again before it is shown."""
        return bool(self.again) and self.screen == UNDRAWN


@dataclass(frozen=True, slots=True)
class Erase:
    """Delete messages from the chat. What Telegram does not delete any more is edited, where the bot sent it."""

    messages: tuple[int, ...]
    blank: tuple[int, ...] = ()
    """Messages of the bot's to edit in any case."""
    line: Screen = BLANK
    """What an edited one says then."""


HEARD = "🕊"
"""The reaction on a message that needs no answer of its own. It neither praises nor agrees."""


@dataclass(frozen=True, slots=True)
class React:
    """Put a quiet reaction on a message of the person's."""

    message: int
    emoji: str = HEARD


Commands = tuple[tuple[str, str], ...]
"""Commands of the menu, each with what is said of it."""


@dataclass(frozen=True, slots=True)
class Menu:
    """Give the chat a list of commands of its own; with none, it has the list that everybody has."""

    commands: Commands = ()


class Form(StrEnum):
    """How everything that is kept is written down: for a program, or for somebody to read."""

    DATA = "json"
    PAGE = "html"


@dataclass(frozen=True, slots=True)
class SendDocument:
    """Send everything that is kept, made at the moment of sending, under that file name (without its ending).

    It is the only step of its row, and the row is sent at most once: an upload is never repeated after an unknown
    outcome. `skip` says how many files of this form were sent already.
    """

    name: str
    form: Form = Form.DATA
    skip: int = 0
    lost: Screen = UNDRAWN
    """Shown where nobody knows whether a file arrived."""
    opening: bytes = b""
    """Where the files are sealed: the name of the passphrase that they open with, in the memory of one process."""


@dataclass(frozen=True, slots=True)
class SendPicture:
    """Send a picture behind a spoiler, on a page of the journal: it leaves the chat with that.

    It is never written down, and an upload is never repeated after an unknown outcome: the page says the same in words.
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
    """An account that was erased: before anything is shown, somebody looks whether rows of it are left. Where some are,
    `left` is shown in the place of what the steps show."""

    account: bytes
    left: Screen


class Promise(StrEnum):
    """How often a row of the outbox may reach the chat when something dies in between."""

    AT_LEAST_ONCE = "least"
    """The row goes after it was delivered: replies, cleanup, time-critical notes."""
    AT_MOST_ONCE = "most"
    """The row goes before it is delivered: comfort notes, files."""
    TOLD_AFTER_CRASH = "told"
    """The same, whatever the bot waits to be told by then."""
    AFTER_CRASH = "crash"
    """Delivered by the next process alone. This one deletes the row when what it stands for is done."""


class Urgency(StrEnum):
    """What a reply does about everything of its chat that is not shown yet."""

    NONE = ""
    AHEAD = "ahead"
    """It is shown first; replies to what came before are not shown any more."""
    HIDE = "hide"
    """So, and notes that wait for the chat are put off as well."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Steps for one chat, in order: one row of the outbox."""

    chat: int
    account: bytes
    """The id of the account they belong to, or empty."""
    steps: tuple[Step, ...]
    erased: Erased | None = None
    reminder: Planned | None = None
    """The reminder or chore that these steps are. A note is never superseded, and goes back to the schedule where it
    cannot be delivered for long."""
    promise: Promise = Promise.AT_LEAST_ONCE
    urgency: Urgency = Urgency.NONE


@dataclass(frozen=True, slots=True)
class Queued:
    """A row of the outbox. `id` is 16 random bytes, or empty for what is sent from memory and never written down."""

    outgoing: Outgoing
    order: int
    """Rows of one chat are delivered in this order."""
    id: bytes = b""


class Verdict(Enum):
    """What became of a delivery."""

    DONE = auto()
    NOT_SENT = auto()
    """Surely not done: trying again doubles nothing."""
    UNKNOWN = auto()
    """Perhaps done, perhaps not."""
    UNREACHABLE = auto()
    """This person cannot be written to: they blocked the bot, or their account is gone."""
    NOT_FOUND = auto()
    """Telegram does not find the chat. It sometimes says so of chats that are there, so this is tried again."""
    REFUSED = auto()
    """Telegram will not do it, now or later: a mistake of ours."""


@dataclass(frozen=True, slots=True)
class Result:
    """The verdict; how long Telegram asked to wait, if it did.

    `message` is the new message that the check-in stands in; `sent` holds every new message, with what it is. `left`
    holds the steps that were not done, some of which may be left to the next turn.
    """

    verdict: Verdict
    wait: timedelta | None = None
    message: int | None = None
    sent: tuple[tuple[int, MessageKind], ...] = ()
    left: tuple[Step, ...] = ()
