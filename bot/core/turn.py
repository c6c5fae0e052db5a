"""One turn of the talk: what came in, what is known, and what is to be done about it. All of it plain data."""

from dataclasses import dataclass
from datetime import datetime

from bot.core.engine import Entry
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.screen import Screen


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

    def part(self, index: int) -> str:
        """The part of the data at that place, split by colons; empty where there is none."""
        parts = self.data.split(":")
        return parts[index] if index < len(parts) else ""


@dataclass(frozen=True, slots=True)
class Said:
    """A message of words."""

    text: str


@dataclass(frozen=True, slots=True)
class Other:
    """A message without words: a sticker, a voice note, a place, a file."""


Event = Command | Tap | Said | Other


@dataclass(frozen=True, slots=True)
class Incoming:
    """What came in, and from where. `user` and `chat` are Telegram's ids; `query` is the tap to acknowledge.

    `private` is False in groups and channels. `gone`: the person blocked the bot, or came back (`event` is None).
    """

    user: int
    chat: int
    event: Event | None
    language: str | None = None
    query: str | None = None
    private: bool = True
    gone: bool = False


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """An entry to keep, with the words as they were shown, so that it can be read whatever becomes of the flow."""

    entry: Entry
    words: tuple[tuple[str, str], ...]
    """Question and answer, as shown, in order."""


@dataclass(frozen=True, slots=True)
class Plant:
    """Plant these reminders. With `instead_of_arc`, those of an earlier /done that still wait are taken up first."""

    reminders: tuple[Planned, ...]
    instead_of_arc: bool = False


@dataclass(frozen=True, slots=True)
class Uproot:
    """Take up these reminders for good."""

    ids: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Replant:
    """Put these in the place of the stored ones with the same ids."""

    reminders: tuple[Planned, ...]


@dataclass(frozen=True, slots=True)
class Forget:
    """Erase the account: every row and every key. `left` is shown where a look afterwards still finds something."""

    left: Screen


@dataclass(frozen=True, slots=True)
class SendExport:
    """Send everything that is kept, as a document."""


Effect = KeptEntry | Plant | Uproot | Replant | Forget | SendExport


@dataclass(frozen=True, slots=True)
class Turn:
    """What is known when something comes in. `person` is None before consent. `language` is what to speak.
    `planned` holds the person's reminders, waiting or in the chat, where the route asked for them."""

    event: Event
    person: Person | None
    language: str
    now: datetime
    planned: tuple[Planned, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """What comes of a turn.

    `person` is how they shall be remembered (None: nobody is). `show` goes into the tapped message, or into a new
    one where nothing was tapped. `checkin`: it is the check-in's own message, of which there is only one. `toast`
    is a passing line on the tap. `also` is sent as a message of its own.
    """

    person: Person | None
    show: Screen | None = None
    checkin: bool = False
    toast: str = ""
    also: Screen | None = None
    effects: tuple[Effect, ...] = ()
