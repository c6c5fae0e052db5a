"""What an account can take over from a file of /export, and which of that is new. Plain data."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.core.entry import Entry
from bot.core.journal import KeptEntry
from bot.core.person import PersonSettings

Identity = tuple[str, datetime, datetime]


def identity(entry: Entry) -> Identity:
    """What identifies an entry in any account and any file: its flow, when it was begun and when it was kept, to the
    millisecond. It stays the same when answers change."""
    return entry.flow, _to_millisecond(entry.begun_at), _to_millisecond(entry.kept_at)


def _to_millisecond(at: datetime) -> datetime:
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What one file holds: entries, oldest first, and what was chosen."""

    entries: tuple[KeptEntry, ...] = field(repr=False)
    settings: PersonSettings
    tried: tuple[tuple[str, bool], ...]
    cards: tuple[str, ...]
    part: int
    last: bool
    """No part follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What the person sees of a file before they take it over."""

    entries: int
    new: tuple[datetime, ...]
    """The entries that the journal lacks, by the time at which each was kept. The oldest comes first."""
    settings: PersonSettings
    tried: tuple[tuple[str, bool], ...]
    cards: tuple[str, ...]
    whole: bool
    """The file is not one of several parts."""


class Unfit(StrEnum):
    """Why a file cannot be taken."""

    SEALED = "sealed"
    """Its passphrase must be typed first."""
    WRONG = "wrong"
    """The passphrase does not open it."""
    SOON = "soon"
    """A passphrase came too soon after the last ones."""
    FOREIGN = "foreign"
    """It is not a file of /export."""
    OTHER_VERSION = "version"
    """Another version of the program wrote it: only the present form is read."""
    BROKEN = "broken"
    """/export would not have written it like this."""
    LARGE = "large"
    """It is too large."""
    DEAR = "dear"
    """Opening it would take too much memory."""
    LOST = "lost"
    """Telegram did not deliver it."""
    GONE = "gone"
    """It is no longer in memory."""
