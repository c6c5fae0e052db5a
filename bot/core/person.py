"""What is remembered of one person between two taps: settings and the check-in under way. It holds no name."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.core.chat_messages import ChatMessages, Leftovers, MessageKind, cleared, noted
from bot.core.checkin import Checkin
from bot.core.kept import UNEXPORTED
from bot.core.link import NO_LINKS, Links
from bot.core.own_note import OwnNote
from bot.core.quiet import Quiet
from bot.core.rest import Choices, Rest, chosen_since, rested, standing
from bot.core.taste import NO_TASTE, Taste

CONSENT = 1
"""The version of the consent page that is shown now. A person who agreed to an older one is asked again."""

NIGHT = Quiet(time(23), time(8))
"""The quiet hours a person starts with, once their time zone is known."""


class Awaiting(StrEnum):
    """What the next message is an answer to, where it is not a question of a flow."""

    CLOCK = "clock"
    NOTE_TIME = "note-time"
    """When a kind of note shall come."""
    FORGET = "forget"
    LOCK_NEW = "lock-new"
    LOCK_AGAIN = "lock-again"
    UNLOCK = "unlock"
    REWRITE = "rewrite"
    LINE = "line"
    """A line of their own about what helps them."""
    BODY_WORD = "body-word"
    """What they call a part of their body."""
    FEELING = "feeling"
    """A word of their own for a feeling."""
    QUESTION = "question"
    """A question of their own."""
    OWN_NOTE = "own-note"
    """What a reminder of their own says."""
    OWN_TIME = "own-time"
    """When that one shall come."""
    IMPORT = "import"
    """A file of /export."""
    IMPORT_KEY = "import-key"
    """The passphrase of a file."""


SECRET = frozenset({Awaiting.LOCK_NEW, Awaiting.LOCK_AGAIN, Awaiting.UNLOCK, Awaiting.IMPORT_KEY})
"""What is awaited there is a passphrase, and its message is deleted at once."""
WORKED_ON = SECRET | {Awaiting.IMPORT}
"""What is awaited there takes long to look at, so its event takes two turns."""


class Keeping(StrEnum):
    """How long an entry is kept."""

    ALWAYS = "always"
    MONTH = "month"
    NOT = "not"

    @property
    def days(self) -> int | None:
        """In days; None for as long as the person likes."""
        return {Keeping.ALWAYS: None, Keeping.MONTH: 30, Keeping.NOT: 0}[self]


class Stop(StrEnum):
    """What does not come by itself, as the person said stop. What was planned stays planned."""

    OFF = "off"
    """Everything comes."""
    COMFORT = "comfort"
    """Only what is time-critical comes."""
    ALL = "all"
    """No note comes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a person chose about the bot."""

    zone: str | None = None
    """An IANA name; None while it was not told."""
    quiet: Quiet = NIGHT
    choices: Choices = ()
    """The kinds of reminders that were turned on or off by hand."""
    plain_reminders: bool = False
    """Reminders come in plain words instead of neutral ones."""
    rest: Rest | None = field(default=None, metadata=UNEXPORTED)
    """After something felt off: reminders that could wash something away, or make contact, do not come for a while."""
    country: str = ""
    """The country that was picked, as ISO 3166-1 alpha-2. Never guessed from anything."""
    places: bool = False
    """The body check calls parts of the body by their place, for whom their names do not fit."""
    keeping: Keeping = Keeping.ALWAYS
    """How long entries are kept unless they say otherwise at the end."""
    tidy: bool = True
    """The person's words leave the chat after a check-in."""
    stop: Stop = Stop.OFF
    """Whether notes come by themselves."""
    pictures: bool = True
    """Pictures come with what /insights says in words."""
    delays: tuple[tuple[str, int], ...] = ()
    """Kinds of notes and how many minutes after /done they come, where the person chose that."""
    clocks: tuple[tuple[str, time], ...] = ()
    """Kinds of notes and the time of day at which they come, where the person chose that."""
    offered: tuple[str, ...] = ()
    """Kinds of notes for which another time was offered, as they were often put off. That is done once."""
    own_notes: tuple[OwnNote, ...] = ()
    """The reminders of the person's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialogue:
    """What the bot waits to be told. Who goes on to something new leaves all of it behind."""

    awaiting: Awaiting | None = None
    resume_with: str = ""
    """The tap that goes on once the journal is open, or what the awaited words are for."""
    draft: bytes = field(default=b"", metadata=UNEXPORTED)
    """The journal's next keys, under a passphrase that is still to be typed a second time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Previous:
    """The journal's pair of before its last change, while some entries are still sealed to it."""

    private: bytes
    """Sealed to the public key of today."""
    public: bytes
    start: int
    """The lowest number of an entry that may be sealed to it; those below were sealed to the key of today."""
    end: int
    """The first number that was given out after the change."""

    def has(self, number: int) -> bool:
        """Whether the entry of that number is sealed to this pair."""
        return self.start <= number < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalLock:
    """The journal's passphrase, and looking into the journal."""

    locked: bool = False
    """The journal has a passphrase."""
    tries: int = 0
    """Wrong passphrases in a row."""
    wait_until: datetime | None = None
    """When the next passphrase is looked at (UTC)."""
    read_at: datetime | None = None
    """The last look into the journal (UTC)."""
    opening: bytes = field(default=b"", metadata=UNEXPORTED)
    """The time for which the journal was opened last. Empty where it was shut since: a key that was let in for another
    opening is of no use."""
    previous: Previous | None = field(default=None, metadata=UNEXPORTED)
    """None once every entry is sealed to the key of today. The passphrase cannot change before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """The messages in the person's chat that the bot still knows."""

    message: int | None = None
    """The one in which the check-in stands."""
    messages: ChatMessages = ()
    """Those that may still be cleared from the chat."""
    cleanup_due: bool = False
    """Clearing the person's words is planned already."""
    own_menu: bool = field(default=False, metadata=UNEXPORTED)
    """After /hide, until the next use: the chat has a short list of commands of its own."""


@dataclass(frozen=True, slots=True)
class Person:
    """The profile of an account, in parts: to start one of them afresh is one `replace`."""

    language: str
    consent: int = CONSENT
    """The version of the consent page that was agreed to."""
    settings: Settings = Settings()
    dialogue: Dialogue = Dialogue()
    lock: JournalLock = JournalLock()
    chat: Chat = Chat()
    taste: Taste = NO_TASTE
    links: Links = NO_LINKS
    checkin: Checkin | None = None
    """The check-in under way."""
    parked: Checkin | None = None
    """A check-in that waits while another, opened beside it, is under way."""
    put_offs: tuple[tuple[str, tuple[int, ...]], ...] = ()
    """Kinds of notes that were put off, and until when: in minutes of the day, or in minutes after /done."""
    last_active_month: str = ""
    """The month (such as 2026-11) of the last sign of life."""
    unreachable: bool = field(default=False, metadata=UNEXPORTED)
    """Telegram says that this person cannot be written to. What is planned waits for a sign of life."""

    def noting(self, message: int | None, kind: MessageKind, now: datetime) -> "Person":
        """This person, with a message of their chat noted so that it can be cleared away."""
        if message is None:
            return self
        return replace(self, chat=replace(self.chat, messages=noted(self.chat.messages, message, kind, now)))

    def reading(self, now: datetime) -> "Person":
        """This person, who looks into the journal now."""
        return replace(self, lock=replace(self.lock, read_at=now))

    def cleared(self, gone: Leftovers) -> "Person":
        """This person, once these messages are cleared from their chat."""
        message = None if self.chat.message in (*gone.delete, *gone.blank) else self.chat.message
        return replace(self, chat=replace(self.chat, message=message, messages=cleared(self.chat.messages, gone)))

    def trying(self, idea: str, *, helped: bool) -> "Person":
        """This person, having said of an idea whether it felt kind. What is said while something felt off lately is
        kept, and teaches nothing."""
        return replace(self, taste=self.taste.told(idea, kind=helped, teaches=self.settings.rest is None))

    def starting_over(self) -> "Person":
        """This person with an empty journal that has no passphrase, and without words that only the old one's key
        opens."""
        checkin, parked = (one.without_words() if one is not None else None for one in (self.checkin, self.parked))
        return replace(
            self,
            lock=JournalLock(),
            dialogue=Dialogue() if self.dialogue.awaiting in SECRET else self.dialogue,
            taste=replace(self.taste, wishes=None, lines=None, own=None),
            checkin=checkin,
            parked=parked,
        )

    @property
    def zone_or_utc(self) -> ZoneInfo:
        """The time zone to reckon in: UTC while none was told."""
        return ZoneInfo(self.settings.zone or "UTC")

    @property
    def zone(self) -> ZoneInfo | None:
        """The time zone that was told; None while none was."""
        return ZoneInfo(self.settings.zone) if self.settings.zone else None

    @property
    def active_quiet_hours(self) -> Quiet | None:
        """The quiet hours in force: none while the time zone is not known, as nobody knows when night is."""
        quiet = self.settings.quiet
        return quiet if self.settings.zone and quiet.start != quiet.end else None

    def wants(self, reminder: str, default: bool) -> bool:
        """Whether reminders of that kind are on for this person."""
        return dict(self.settings.choices).get(reminder, default)

    def choosing(self, reminder: str, on: bool) -> "Person":
        """This person, with that kind of reminder turned on or off."""
        others = tuple(choice for choice in self.settings.choices if choice[0] != reminder)
        rest = chosen_since(self.settings.rest, reminder) if self.settings.rest is not None else None
        return replace(self, settings=replace(self.settings, choices=(*others, (reminder, on)), rest=rest))

    def resting(self, reminders: Iterable[str], now: datetime) -> "Person":
        """This person, to whom reminders of these kinds do not come for a while."""
        return replace(self, settings=replace(self.settings, rest=rested(reminders, now)))

    def awake(self, now: datetime) -> "Person":
        """This person, with their rest as it stands now."""
        if self.settings.rest is None:
            return self
        return replace(self, settings=replace(self.settings, rest=standing(self.settings.rest, now)))


LONGEST_WAIT = timedelta(minutes=1)
"""The longest that a next passphrase has to wait: wrong tries by somebody else must not shut the owner out."""


def must_wait(person: Person, now: datetime) -> bool:
    """Whether the next passphrase is not looked at yet. A time further ahead than any wait is of a clock put right."""
    return person.lock.wait_until is not None and now < person.lock.wait_until <= now + LONGEST_WAIT
