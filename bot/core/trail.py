"""Which messages stand in a chat and may still be cleared away. It holds numbers and minutes, and no words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Whose(StrEnum):
    """What a message is, as far as clearing goes."""

    BOT = "b"
    """Said by the bot."""
    PAGE = "j"
    """A page of the journal: goes when the journal closes."""
    FILE = "f"
    """A file of /export, and the message that comes with it: go after an hour."""
    WORDS = "w"
    """Words that the person wrote: go when a check-in ends."""
    ASIDE = "c"
    """Anything else the person sent: commands, stickers."""


@dataclass(frozen=True, slots=True)
class Trace:
    """One message: its number in the chat, the minute it came (minutes since the epoch, UTC), and what it is."""

    message: int
    minute: int
    whose: Whose


Trail = tuple[Trace, ...]

DELETABLE = timedelta(hours=47)
"""How long a message is worth remembering: Telegram deletes none that is older than 48 hours."""
MOST = 300
"""Messages remembered, at the most: those of a very full two days."""


def noted(trail: Trail, message: int, whose: Whose, now: datetime) -> Trail:
    """The trail with that message in it, and without what can no longer be deleted. A known one keeps its minute."""
    minute = _minute(now)
    first = _minute(now - DELETABLE)
    known = minute
    for trace in trail:
        if trace.message == message:
            if trace.whose is whose and trail[0].minute >= first:
                return trail  # as at most taps: nothing is new, and nothing too old
            known = trace.minute
    rest = tuple(trace for trace in trail if trace.message != message and trace.minute >= first)
    if known < first:
        return rest
    return (*rest, Trace(message, known, whose))[-MOST:]


def without(trail: Trail, messages: Iterable[int]) -> Trail:
    """The trail without those messages."""
    gone = frozenset(messages)
    return tuple(trace for trace in trail if trace.message not in gone)


def of(trail: Trail, *kinds: Whose) -> tuple[int, ...]:
    """The messages of those kinds, oldest first; of every kind where none is named."""
    return tuple(trace.message for trace in trail if not kinds or trace.whose in kinds)


def _minute(at: datetime) -> int:
    return int(at.timestamp() // 60)
