"""What a file of /export holds that an account can take over, and what of that is new to it. Plain data."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.core.engine import Entry
from bot.core.journal import KeptEntry
from bot.core.person import Settings

Identity = tuple[str, datetime, datetime]


def identity(entry: Entry) -> Identity:
    """What makes an entry the same one wherever it lies, also where its answers were changed since: its flow, when it
    was begun and when it was kept, to the millisecond."""
    return entry.flow, _to_millisecond(entry.begun_at), _to_millisecond(entry.kept_at)


def _to_millisecond(at: datetime) -> datetime:
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What one file holds: entries, oldest first, and what was chosen."""

    entries: tuple[KeptEntry, ...] = field(repr=False)
    settings: Settings
    tried: tuple[tuple[str, bool], ...]
    cards: tuple[str, ...]
    part: int
    last: bool
    """No part follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What is shown of a file before anything is taken."""

    entries: int
    new: tuple[datetime, ...]
    """When each entry was kept that the journal lacks, oldest first."""
    settings: Settings
    tried: tuple[tuple[str, bool], ...]
    cards: tuple[str, ...]
    whole: bool
    """The file is no part of several."""


class Unfit(StrEnum):
    """Why a file cannot be shown."""

    SEALED = "sealed"
    """Its passphrase must be typed first."""
    WRONG = "wrong"
    """Another passphrase opens it."""
    SOON = "soon"
    """A passphrase came too soon after the last ones."""
    FOREIGN = "foreign"
    """It is no file of /export."""
    NEWER = "newer"
    """A newer version of the program wrote it."""
    BROKEN = "broken"
    """Something in it is not as /export writes it."""
    LARGE = "large"
    """It is larger than a file may be."""
    DEAR = "dear"
    """Opening it would take more memory than a file may."""
    LOST = "lost"
    """Telegram did not hand it over."""
    GONE = "gone"
    """It is not in memory any more."""
