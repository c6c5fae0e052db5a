"""The content of a file for /import, and the offer that the bot makes of it. Plain data."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.core.entry import Entry
from bot.core.journal import KeptEntry
from bot.core.person import PersonSettings

Identity = tuple[str, datetime, datetime]


def identity(entry: Entry) -> Identity:
    """The identity of an entry in every account and file: its flow, and when it was begun and kept, to the millisecond.
    It stays the same when answers change."""
    return entry.flow, _to_millisecond(entry.begun_at), _to_millisecond(entry.kept_at)


def _to_millisecond(at: datetime) -> datetime:
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """The content of one file of /export."""

    entries: tuple[KeptEntry, ...] = field(repr=False)
    """Oldest first."""
    settings: PersonSettings
    tried: tuple[tuple[str, bool], ...]
    """See `Taste.tried`."""
    cards: tuple[str, ...]
    """See `Taste.cards`."""
    part: int
    """The number of this file among the files of one export."""
    last: bool
    """No further file of the export follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """The offer to import a file, which the person sees first."""

    entries: int
    """The number of entries in the file."""
    new: tuple[datetime, ...]
    """When the entries that the journal lacks were kept, oldest first."""
    settings: PersonSettings
    tried: tuple[tuple[str, bool], ...]
    """See `Taste.tried`."""
    cards: tuple[str, ...]
    """See `Taste.cards`."""
    whole: bool
    """The file is the only one of its export."""


class Unfit(StrEnum):
    """Why a file cannot be imported."""

    SEALED = "sealed"
    """It is sealed. Its passphrase must be typed first."""
    WRONG = "wrong"
    """The typed passphrase does not open it."""
    SOON = "soon"
    """A passphrase was typed too soon after earlier ones."""
    FOREIGN = "foreign"
    """It is not a file of /export."""
    OTHER_VERSION = "version"
    """Another version of the program wrote it. Only the current format is read."""
    BROKEN = "broken"
    """Its content is not as /export writes it."""
    LARGE = "large"
    """It is too large."""
    DEAR = "dear"
    """Opening it would take too much memory."""
    LOST = "lost"
    """Telegram did not deliver it."""
    GONE = "gone"
    """It is no longer in memory."""
