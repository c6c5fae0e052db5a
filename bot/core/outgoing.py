"""What is to be done in a chat after a turn: plain data, kept sealed until it is done, so that no crash loses it."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, StrEnum, auto

from bot.core.screen import Screen
from bot.core.trail import Whose


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """Answer a tap, so that its button stops waiting; `text` passes by on the screen."""

    query: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Show:
    """Show a screen: in the message `edit`, or in a new one where that is None or gone.

    `remember`: it is the check-in's message from now on. `retire` is a message that it takes the place of. `whose` is
    what the message is for clearing away.
    """

    screen: Screen
    edit: int | None = None
    remember: bool = False
    retire: int | None = None
    whose: Whose = Whose.BOT


@dataclass(frozen=True, slots=True)
class Erase:
    """Delete messages from the chat, as far as Telegram still does that."""

    messages: tuple[int, ...]


class Form(StrEnum):
    """How everything that is kept is written down: for a program, or for somebody to read."""

    DATA = "json"
    PAGE = "html"


@dataclass(frozen=True, slots=True)
class SendDocument:
    """Send everything that is kept, made at the moment of sending, under that file name (without its ending).

    One step for each form. Which steps were done is not noted: where a later one fails for now, all come again.
    """

    name: str
    form: Form = Form.DATA


@dataclass(frozen=True, slots=True)
class Document:
    """A file to send."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Leave:
    """Leave a group."""


Step = Acknowledge | Show | Erase | SendDocument | Leave


@dataclass(frozen=True, slots=True)
class Erased:
    """An account that was erased: before anything is shown, somebody looks whether rows of it are left. Where some are,
    `left` is shown in the place of what the steps show."""

    account: bytes
    left: Screen


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Steps for one chat, in order. `account` is the id of the account they belong to, or empty."""

    chat: int
    account: bytes
    steps: tuple[Step, ...]
    erased: Erased | None = None


class Verdict(Enum):
    """What became of a delivery."""

    DONE = auto()
    NOT_SENT = auto()
    """Surely not done: trying again doubles nothing."""
    UNKNOWN = auto()
    """Perhaps done, perhaps not."""
    UNREACHABLE = auto()
    """This person cannot be written to any more."""
    REFUSED = auto()
    """Telegram will not do it, now or later: a mistake of ours."""


@dataclass(frozen=True, slots=True)
class Result:
    """The verdict; how long Telegram asked to wait, if it did.

    `message` is the new message that the check-in stands in; `sent` holds every new message, with what it is.
    """

    verdict: Verdict
    wait: timedelta | None = None
    message: int | None = None
    sent: tuple[tuple[int, Whose], ...] = ()
