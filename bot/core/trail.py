"""Which messages stand in a chat and are still to be cleared away. It holds numbers and minutes, and no words."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum


class Whose(StrEnum):
    """What a message is, as far as clearing goes."""

    BOT = "b"
    """Said by the bot, as an answer."""
    NOTE = "n"
    """Said by the bot by itself, and not answered yet."""
    PAGE = "j"
    """A page of the journal: goes when the journal closes."""
    FILE = "f"
    """A file of /export, and the message that comes with it: go after an hour."""
    BLANK = "e"
    """A message of the bot's that says nothing any more. It is the one that stays."""
    WORDS = "w"
    """Words that the person wrote: go when a check-in ends."""
    ASIDE = "c"
    """Anything else: commands and stickers of the person's, files of the bot's."""


OWN = frozenset({Whose.WORDS, Whose.ASIDE})
"""What the bot cannot edit. Once Telegram deletes it no more, nothing can be done about it."""


@dataclass(frozen=True, slots=True)
class Trace:
    """One message: its number in the chat, the minute it came (minutes since the epoch, UTC), and what it is."""

    message: int
    minute: int
    whose: Whose


Trail = tuple[Trace, ...]

DELETABLE = timedelta(hours=47)
"""How old a message may be to be deleted: Telegram deletes none that is older than 48 hours."""
SETTLED = timedelta(hours=12)
"""How long a message has to stand before it is cleared with older ones: until then it may be in use."""
MOST = 300
"""Messages remembered, at the most."""
CROWDED, ROOM = 200, 100
"""Where more than so many stand in a chat that is kept clear, all but the newest are cleared at once."""


@dataclass(frozen=True, slots=True)
class Leftovers:
    """What to clear from a chat: messages to delete, and messages of the bot's own to make say nothing."""

    delete: tuple[int, ...] = ()
    blank: tuple[int, ...] = ()


def noted(trail: Trail, message: int, whose: Whose, now: datetime) -> Trail:
    """The trail with that message in it, and without the person's own that can no longer be deleted.

    A known message keeps its minute.
    """
    minute = _minute(now)
    first = _minute(now - DELETABLE)
    known = minute
    for trace in trail:
        if trace.message == message:
            if trace.whose is whose and not any(_lost(one, first) for one in trail):
                return trail  # as at most taps: nothing is new, and nothing too old
            known = trace.minute
    new = Trace(message, known, whose)
    rest = tuple(trace for trace in trail if trace.message != message and not _lost(trace, first))
    return rest if _lost(new, first) else (*rest, new)[-MOST:]


def leftovers(trail: Trail, messages: Iterable[int], now: datetime) -> Leftovers:
    """How to clear these messages: those of the bot's that are too old to be deleted are made to say nothing."""
    old = {trace.message for trace in trail if trace.whose not in OWN and _is_old(trace, DELETABLE, now)}
    wanted = tuple(messages)
    return Leftovers(
        tuple(message for message in wanted if message not in old),
        tuple(message for message in wanted if message in old),
    )


def settled(trail: Trail, now: datetime, *, keep: bool) -> Leftovers:
    """Everything that has stood for a while. One message of the bot's stays, and says nothing.

    It is the oldest one that cannot be deleted: so however often the person comes back, there is only one. Where there
    is none, it is the newest; unless a newer one is in use. `keep`: one stays even then.
    """
    old = [trace for trace in trail if _is_old(trace, SETTLED, now)]
    ours = [trace for trace in old if _can_stay(trace)]
    in_use = any(_can_stay(trace) for trace in trail if trace not in old)
    stays = next((trace for trace in ours if _is_old(trace, DELETABLE, now)), None)
    if stays is None and ours and (keep or not in_use):
        stays = ours[-1]
    gone = leftovers(trail, (trace.message for trace in old if trace is not stays), now)
    blank = set(of(trail, Whose.BLANK))
    more = tuple(message for message in gone.blank if message not in blank)
    return Leftovers(gone.delete, more if stays is None else (stays.message, *more))


def cleared(trail: Trail, gone: Leftovers) -> Trail:
    """The trail once these are cleared."""
    return tuple(
        replace(trace, whose=Whose.BLANK) if trace.message in gone.blank else trace
        for trace in trail
        if trace.message not in gone.delete
    )


def of(trail: Trail, *kinds: Whose) -> tuple[int, ...]:
    """The messages of those kinds, oldest first; of every kind where none is named."""
    return tuple(trace.message for trace in trail if not kinds or trace.whose in kinds)


def oldest(trail: Trail) -> datetime | None:
    """When the oldest message came that is still to be cleared. None where there is none."""
    minutes = [trace.minute for trace in trail if trace.whose is not Whose.BLANK]
    return datetime.fromtimestamp(min(minutes) * 60, UTC) if minutes else None


def is_lively(trail: Trail, now: datetime, span: timedelta, *, but: int | None) -> bool:
    """Whether a message came in that span up to now, other than that one."""
    return any(trace.message != but and trace.minute > _minute(now - span) for trace in trail)


def crowd(trail: Trail, keep: int | None) -> tuple[int, ...]:
    """The messages to clear at once where too many stand, but never `keep`."""
    if len(trail) <= CROWDED:
        return ()
    return tuple(trace.message for trace in trail[:-ROOM] if trace.whose is not Whose.BLANK and trace.message != keep)


def is_settled(trail: Trail, message: int | None, now: datetime) -> bool:
    """Whether a message is not edited any more, as it may be cleared soon."""
    return any(
        trace.message == message and (trace.whose is Whose.BLANK or _is_old(trace, SETTLED, now)) for trace in trail
    )


def _can_stay(trace: Trace) -> bool:
    return trace.whose in (Whose.BOT, Whose.NOTE, Whose.BLANK)


def _is_old(trace: Trace, age: timedelta, now: datetime) -> bool:
    return trace.minute < _minute(now - age)


def _lost(trace: Trace, first: int) -> bool:
    """Whether nothing can be done about a message any more."""
    return trace.whose in OWN and trace.minute < first


def _minute(at: datetime) -> int:
    return int(at.timestamp() // 60)
