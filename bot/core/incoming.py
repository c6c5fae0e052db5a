"""An update from a chat, as plain data. All of it is untrusted input."""

from dataclasses import dataclass, field

from bot.core.callbacks import Callback, unpack


@dataclass(frozen=True, slots=True)
class Command:
    """A command such as /done."""

    name: str
    argument: str = ""
    """The text after the name."""


@dataclass(frozen=True, slots=True)
class Tap:
    """A tap on a button under one of the bot's messages."""

    data: str
    message: int | None
    """The id of that message."""
    callback: Callback | None = field(init=False, compare=False, repr=False)
    """The typed value of `data`. None for data that the bot did not write."""

    def __post_init__(self) -> None:
        """Unpack the data once, because a turn reads `callback` many times."""
        object.__setattr__(self, "callback", unpack(self.data))


@dataclass(frozen=True, slots=True)
class Said:
    """A text message."""

    text: str


@dataclass(frozen=True, slots=True)
class Other:
    """A message that is neither a text nor a document, such as a sticker, a voice message or a place."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A message with a document. The bot downloads the document only if it asked for one."""

    file: str = field(repr=False)
    """Telegram's `file_id`."""
    size: int
    """The size in bytes that Telegram reports."""
    words: str = field(repr=False, default="")
    """The caption."""

    def without_file(self) -> Said | Other:
        """The same message without its file."""
        return Said(self.words) if self.words else Other()


@dataclass(frozen=True, slots=True)
class Edited:
    """The new text of an edited message."""

    text: str
    message: int
    """The id of the message."""


Event = Command | Tap | Said | Other | Attached | Edited


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update of Telegram."""

    user: int
    """Telegram's id of the person."""
    chat: int
    """Telegram's id of the chat."""
    event: Event | None
    """None if the update says that the person blocked or unblocked the bot."""
    language: str | None = None
    """The language code of the person's app."""
    query: str | None = None
    """Telegram's id of the tap. The bot needs it to acknowledge the tap."""
    private: bool = True
    """False in groups and channels."""
    gone: bool = False
    """The person blocked the bot."""
    message: int | None = None
    """The id of the received message, or of the message with the tapped button."""
    protected: bool = False
    """That message cannot be forwarded."""
    album: str = ""
    """The id of the album that the message belongs to; empty if none."""
    unrecorded: tuple[int, ...] = ()
    """Earlier messages of the chat that no turn recorded, because the chat was over its rate limit. This turn records
    them, so that they are cleared too."""
