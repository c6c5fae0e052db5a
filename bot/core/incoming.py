"""What comes in from a chat, as plain data. Nothing in it may be trusted."""

from dataclasses import dataclass, field

from bot.core.callbacks import Callback, unpack


@dataclass(frozen=True, slots=True)
class Command:
    """A command such as /done."""

    name: str
    argument: str = ""
    """What was written after it."""


@dataclass(frozen=True, slots=True)
class Tap:
    """A tap on a button under one of the bot's messages."""

    data: str
    message: int | None
    """The id of that message."""
    callback: Callback | None = field(init=False, compare=False, repr=False)
    """What the button means. None if it is not one of the bot's. Unpacked once: a turn asks for it many times."""

    def __post_init__(self) -> None:
        """Unpack the data."""
        object.__setattr__(self, "callback", unpack(self.data))


@dataclass(frozen=True, slots=True)
class Said:
    """A message of words."""

    text: str


@dataclass(frozen=True, slots=True)
class Other:
    """A message without words or a file: a sticker, a voice note, a place."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A message with a file. The file is fetched only if the bot asked for one."""

    file: str = field(repr=False)
    """Telegram's id for fetching it."""
    size: int
    """In bytes, as Telegram says."""
    words: str = field(repr=False, default="")
    """The words under it."""

    def without_file(self) -> Said | Other:
        """The same message without its file."""
        return Said(self.words) if self.words else Other()


@dataclass(frozen=True, slots=True)
class Edited:
    """The new words of a message that was edited."""

    text: str
    message: int
    """Its id."""


Event = Command | Tap | Said | Other | Attached | Edited


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update of Telegram."""

    user: int
    """Telegram's id of the person."""
    chat: int
    """Telegram's id of the chat."""
    event: Event | None
    """None if the person blocked the bot, or came back."""
    language: str | None = None
    """The language code of the person's app."""
    query: str | None = None
    """The id of the tap, for acknowledging it."""
    private: bool = True
    """False in groups and channels."""
    gone: bool = False
    """The person blocked the bot."""
    message: int | None = None
    """The id of the message that came, or of the one with the tapped button."""
    protected: bool = False
    """That message cannot be forwarded."""
    album: str = ""
    """The id of the album it belongs to; empty if none."""
    unrecorded: tuple[int, ...] = ()
    """Messages left in the chat because they were over the quota. They are cleared too."""
