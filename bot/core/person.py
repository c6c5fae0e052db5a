"""The profile of one person: settings, links, the check-in under way, and more. It must never hold a name."""

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
from bot.core.rest import ReminderChoices, Rest, current_rest, new_rest, without_kind
from bot.core.taste import NO_TASTE, Taste

CONSENT = 1
"""The current version of the consent page. A person who agreed to an older version is asked again."""

NIGHT = Quiet(time(23), time(8))
"""The default quiet hours, once the time zone is known."""


class Awaiting(StrEnum):
    """The input that the bot awaits as the next message, apart from an answer to a question of a flow."""

    CLOCK = "clock"
    """The person's current time of day, to find their time zone."""
    NOTE_TIME = "note-time"
    """The person's own time for a kind of note."""
    FORGET = "forget"
    """The word that confirms /forget."""
    LOCK_NEW = "lock-new"
    """A new passphrase."""
    LOCK_AGAIN = "lock-again"
    """The new passphrase a second time."""
    UNLOCK = "unlock"
    """The passphrase of the journal."""
    REWRITE = "rewrite"
    """The new words of an answer in the journal."""
    LINE = "line"
    """A line in the person's own words about what helps."""
    BODY_WORD = "body-word"
    """The person's own word for a part of the body."""
    FEELING = "feeling"
    """The person's own word for a feeling."""
    QUESTION = "question"
    """A question that the person writes."""
    OWN_NOTE = "own-note"
    """The text of a reminder that the person writes."""
    OWN_TIME = "own-time"
    """The time of a reminder that the person writes."""
    IMPORT = "import"
    """A file of /export."""
    IMPORT_KEY = "import-key"
    """The passphrase of an imported file."""


SECRET = frozenset({Awaiting.LOCK_NEW, Awaiting.LOCK_AGAIN, Awaiting.UNLOCK, Awaiting.IMPORT_KEY})
"""The passphrases. The bot deletes such a message at once."""
WORKED_ON = SECRET | {Awaiting.IMPORT}
"""Input that takes long to check, so its event takes two turns."""


class Keeping(StrEnum):
    """How long an entry is kept."""

    ALWAYS = "always"
    MONTH = "month"
    NOT = "not"

    @property
    def days(self) -> int | None:
        """The number of days. None: until the person deletes the entry."""
        return {Keeping.ALWAYS: None, Keeping.MONTH: 30, Keeping.NOT: 0}[self]


class Stop(StrEnum):
    """Which notes the person stopped. A stopped note stays in the schedule and is not sent."""

    OFF = "off"
    """No notes."""
    COMFORT = "comfort"
    """All notes except time-critical ones."""
    ALL = "all"
    """All notes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSettings:
    """The settings that a person chose."""

    zone: str | None = None
    """An IANA name. None while it is unknown."""
    quiet: Quiet = NIGHT
    choices: ReminderChoices = ()
    """The kinds of reminders that the person turned on or off."""
    plain_reminders: bool = False
    """Reminders say plainly what they are about, instead of using neutral words."""
    rest: Rest | None = field(default=None, metadata=UNEXPORTED)
    """Set after something felt off. For a while, no reminder comes that could wash away evidence or lead to contact."""
    country: str = ""
    """ISO 3166-1 alpha-2. The person picks it; it is never guessed."""
    places: bool = False
    """The body check calls parts of the body by their place instead of their name."""
    keeping: Keeping = Keeping.ALWAYS
    """How long entries are kept, unless the person chooses otherwise at the end of a check-in."""
    tidy: bool = True
    """The person's words are deleted from the chat after a check-in."""
    stop: Stop = Stop.OFF
    pictures: bool = True
    """/insights sends pictures too."""
    delays: tuple[tuple[str, int], ...] = ()
    """The person's own times for kinds of notes, in minutes after /done."""
    clocks: tuple[tuple[str, time], ...] = ()
    """The person's own times for kinds of notes, as times of day."""
    offered: tuple[str, ...] = ()
    """Kinds of notes for which the bot has already offered another time, because the person often put them off. It
    offers that only once for each kind."""
    own_notes: tuple[OwnNote, ...] = ()
    """The reminders that the person wrote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialogue:
    """The input that the bot awaits. When the person turns to something else, it is reset."""

    awaiting: Awaiting | None = None
    resume_with: str = ""
    """The data of the button to handle once the journal is open, or the purpose of the awaited words."""
    draft: bytes = field(default=b"", metadata=UNEXPORTED)
    """The journal's next keys, sealed under a passphrase that must be typed a second time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Previous:
    """The journal's previous key pair, while some entries are still sealed to it."""

    private: bytes
    """Sealed to the current public key."""
    public: bytes
    start: int
    """The lowest number of an entry that may be sealed to this pair. Lower numbers are sealed to the current key."""
    end: int
    """The number of the first entry after the change of keys."""

    def has(self, number: int) -> bool:
        """Whether the entry of that number is sealed to this pair."""
        return self.start <= number < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalLock:
    """The state of the journal's passphrase and keys, and when the journal was last read."""

    locked: bool = False
    """The journal has a passphrase."""
    tries: int = 0
    """Wrong passphrases in a row."""
    wait_until: datetime | None = None
    """When the next passphrase may be tried (UTC)."""
    read_at: datetime | None = None
    """When the journal was last read (UTC)."""
    opening: bytes = field(default=b"", metadata=UNEXPORTED)
    """A random id for each time the journal is opened; empty while it is closed. A key held in memory is used only
    while its id is this one."""
    previous: Previous | None = field(default=None, metadata=UNEXPORTED)
    """None once every entry is sealed to the current key. Until then the passphrase cannot change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatState:
    """The messages in the person's chat, as far as the bot needs them."""

    message: int | None = None
    """The check-in's message."""
    messages: ChatMessages = ()
    """The messages that must still be cleared."""
    cleanup_due: bool = False
    """The clearing of the chat is planned already."""
    own_menu: bool = field(default=False, metadata=UNEXPORTED)
    """The chat has a short list of commands of its own: after /hide, until the person next uses the bot."""


@dataclass(frozen=True, slots=True)
class Person:
    """The profile of an account, in parts, so that one `replace` can reset a part."""

    language: str
    consent: int = CONSENT
    """The version of the consent page that the person agreed to."""
    settings: PersonSettings = PersonSettings()
    dialogue: Dialogue = Dialogue()
    lock: JournalLock = JournalLock()
    chat: ChatState = ChatState()
    taste: Taste = NO_TASTE
    links: Links = NO_LINKS
    checkin: Checkin | None = None
    """The check-in under way."""
    parked: Checkin | None = None
    """A check-in that waits while another one is under way."""
    put_offs: tuple[tuple[str, tuple[int, ...]], ...] = ()
    """Kinds of notes that were put off, with the times they were put off to: minutes of the day, or minutes after
    /done."""
    last_active_month: str = ""
    """The month (such as 2026-11) in which the person last used the bot."""
    unreachable: bool = field(default=False, metadata=UNEXPORTED)
    """Telegram says that the bot cannot write to this person. Notes wait until the person uses the bot again."""

    def with_message(self, message: int | None, kind: MessageKind, now: datetime) -> "Person":
        """The person, with a message recorded that must be cleared later."""
        if message is None:
            return self
        return replace(self, chat=replace(self.chat, messages=noted(self.chat.messages, message, kind, now)))

    def reading(self, now: datetime) -> "Person":
        """The person, with `now` recorded as the last time the journal was read."""
        return replace(self, lock=replace(self.lock, read_at=now))

    def cleared(self, gone: Leftovers) -> "Person":
        """The person, after these messages were cleared from their chat."""
        message = None if self.chat.message in (*gone.delete, *gone.blank) else self.chat.message
        return replace(self, chat=replace(self.chat, message=message, messages=cleared(self.chat.messages, gone)))

    def with_idea_answer(self, idea: str, *, helped: bool) -> "Person":
        """The person, with an answer to whether an idea felt kind. During a rest the bot does not learn from the
        answer."""
        return replace(self, taste=self.taste.with_answer(idea, kind=helped, teaches=self.settings.rest is None))

    def starting_over(self) -> "Person":
        """The person with an empty journal that has no passphrase. Words that only the old journal's key opens are
        dropped."""
        checkin, parked = (walk.without_words() if walk else None for walk in (self.checkin, self.parked))
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
        """The time zone. UTC while it is unknown."""
        return ZoneInfo(self.settings.zone or "UTC")

    @property
    def zone(self) -> ZoneInfo | None:
        """The time zone. None while it is unknown."""
        return ZoneInfo(self.settings.zone) if self.settings.zone else None

    @property
    def active_quiet_hours(self) -> Quiet | None:
        """The quiet hours. None while the time zone is unknown, or if the person has none."""
        quiet = self.settings.quiet
        return quiet if self.settings.zone and quiet.start != quiet.end else None

    def wants(self, reminder: str, default: bool) -> bool:
        """Whether reminders of that kind are on for this person."""
        return dict(self.settings.choices).get(reminder, default)

    def with_choice(self, reminder: str, on: bool) -> "Person":
        """The person, with that kind of reminder turned on or off."""
        others = tuple(choice for choice in self.settings.choices if choice[0] != reminder)
        rest = without_kind(self.settings.rest, reminder) if self.settings.rest is not None else None
        return replace(self, settings=replace(self.settings, choices=(*others, (reminder, on)), rest=rest))

    def with_rest(self, reminders: Iterable[str], now: datetime) -> "Person":
        """The person at the start of a rest, which holds back reminders of these kinds."""
        return replace(self, settings=replace(self.settings, rest=new_rest(reminders, now)))

    def with_current_rest(self, now: datetime) -> "Person":
        """The person, with a rest that is over removed."""
        if self.settings.rest is None:
            return self
        return replace(self, settings=replace(self.settings, rest=current_rest(self.settings.rest, now)))


LONGEST_WAIT = timedelta(minutes=1)
"""The longest wait for the next passphrase. Wrong tries by another person must not lock the owner out for long."""


def must_wait(person: Person, now: datetime) -> bool:
    """Whether it is too soon for the next passphrase. A wait longer than LONGEST_WAIT comes from a wrong clock and is
    ignored."""
    return person.lock.wait_until is not None and now < person.lock.wait_until <= now + LONGEST_WAIT
