"""The messages of a chat that must still be cleared. It holds numbers, minutes and kinds, and never any words."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum


class MessageKind(StrEnum):
    """What a message is, for clearing the chat."""

    BOT = "b"
    """An answer of the bot."""
    NOTE = "n"
    """A note of the bot that has no answer yet."""
    PAGE = "j"
    """A page of the journal. It is deleted when the journal closes."""
    FILE = "f"
    """A file of /export, or the message that comes with it. Both are deleted after an hour."""
    BLANK = "e"
    """A message of the bot that says nothing any more, because Telegram no longer deletes it."""
    WORDS = "w"
    """Words of the person. They are deleted when a check-in ends."""
    OTHER = "c"
    """Anything else: the person's commands and stickers, the bot's files."""


OWN = frozenset({MessageKind.WORDS, MessageKind.OTHER})
"""Messages that the bot cannot edit. Once Telegram no longer deletes one, the bot can do nothing about it."""


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One message in the chat."""

    id: int
    """Its number in the chat."""
    minute: int
    """When it came, in minutes since the epoch (UTC)."""
    kind: MessageKind


ChatMessages = tuple[ChatMessage, ...]
"""Oldest first."""

DELETABLE = timedelta(hours=47)
"""How old a message may be when the bot deletes it. Telegram deletes none that is older than 48 hours."""
SETTLED = timedelta(hours=12)
"""A message younger than this may be in use, so the daily clearing leaves it alone."""
MOST = 300
"""How many messages are remembered."""
CROWDED, ROOM = 200, 100
"""A cleared chat with more than CROWDED messages keeps only the newest ROOM."""


@dataclass(frozen=True, slots=True)
class Leftovers:
    """What to clear from a chat."""

    delete: tuple[int, ...] = ()
    blank: tuple[int, ...] = ()
    """Messages of the bot to edit, so that they say nothing."""


def noted(messages: ChatMessages, id: int, kind: MessageKind, now: datetime) -> ChatMessages:
    """Add a message, and drop the person's own that can no longer be deleted. A known message keeps its minute."""
    minute = _minute(now)
    first = _minute(now - DELETABLE)
    known = minute
    for one in messages:
        if one.id == id:
            if one.kind is kind and not any(_lost(each, first) for each in messages):
                return messages  # the usual tap: nothing is new, and nothing is too old
            known = one.minute
    new = ChatMessage(id, known, kind)
    rest = tuple(one for one in messages if one.id != id and not _lost(one, first))
    return rest if _lost(new, first) else (*rest, new)[-MOST:]


def leftovers(messages: ChatMessages, ids: Iterable[int], now: datetime) -> Leftovers:
    """How to clear these messages. The bot's own are blanked where they are too old to delete."""
    old = {one.id for one in messages if one.kind not in OWN and _is_old(one, DELETABLE, now)}
    wanted = tuple(ids)
    return Leftovers(tuple(id for id in wanted if id not in old), tuple(id for id in wanted if id in old))


def settled(messages: ChatMessages, now: datetime, *, keep: bool) -> Leftovers:
    """How to clear all messages older than SETTLED. One of the bot's messages stays, blank.

    The oldest one that cannot be deleted stays, so there is only one however often the person comes back. If all can
    be deleted, the newest stays, unless a newer message is in use. With `keep` one stays even then.
    """
    old = [one for one in messages if _is_old(one, SETTLED, now)]
    ours = [one for one in old if _can_stay(one)]
    in_use = any(_can_stay(one) for one in messages if one not in old)
    stays = next((one for one in ours if _is_old(one, DELETABLE, now)), None)
    if stays is None and ours and (keep or not in_use):
        stays = ours[-1]
    gone = leftovers(messages, (one.id for one in old if one is not stays), now)
    blank = set(of(messages, MessageKind.BLANK))
    more = tuple(id for id in gone.blank if id not in blank)
    return Leftovers(gone.delete, more if stays is None else (stays.id, *more))


def cleared(messages: ChatMessages, gone: Leftovers) -> ChatMessages:
    """The messages after the clearing."""
    return tuple(
        replace(one, kind=MessageKind.BLANK) if one.id in gone.blank else one
        for one in messages
        if one.id not in gone.delete
    )


def of(messages: ChatMessages, *kinds: MessageKind) -> tuple[int, ...]:
    """The ids of the messages of these kinds, oldest first. Without kinds: of all messages."""
    return tuple(one.id for one in messages if not kinds or one.kind in kinds)


def oldest(messages: ChatMessages) -> datetime | None:
    """When the oldest message came that must still be cleared. None if there is none."""
    minutes = [one.minute for one in messages if one.kind is not MessageKind.BLANK]
    return datetime.fromtimestamp(min(minutes) * 60, UTC) if minutes else None


def is_lively(messages: ChatMessages, now: datetime, span: timedelta, *, but: int | None) -> bool:
    """Whether a message other than `but` came within `span` before now."""
    return any(one.id != but and one.minute > _minute(now - span) for one in messages)


def crowd(messages: ChatMessages, keep: int | None) -> tuple[int, ...]:
    """The ids to clear at once because the chat holds too many messages. Never `keep`."""
    if len(messages) <= CROWDED:
        return ()
    return tuple(one.id for one in messages[:-ROOM] if one.kind is not MessageKind.BLANK and one.id != keep)


def is_settled(messages: ChatMessages, id: int | None, now: datetime) -> bool:
    """Whether the bot no longer edits a message, because it may be cleared soon."""
    return any(one.id == id and (one.kind is MessageKind.BLANK or _is_old(one, SETTLED, now)) for one in messages)


def _can_stay(one: ChatMessage) -> bool:
    return one.kind in (MessageKind.BOT, MessageKind.NOTE, MessageKind.BLANK)


def _is_old(one: ChatMessage, age: timedelta, now: datetime) -> bool:
    return one.minute < _minute(now - age)


def _lost(one: ChatMessage, first: int) -> bool:
    """Whether the bot can neither delete nor edit the message any more."""
    return one.kind in OWN and one.minute < first


def _minute(at: datetime) -> int:
    return int(at.timestamp() // 60)
