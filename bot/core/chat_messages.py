"""The messages of a chat that must still be cleared: their ids, minutes and kinds, and never their words."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum


class MessageKind(StrEnum):
    """The kind of a message. It decides when and how the message is cleared."""

    BOT = "b"
    """A reply of the bot."""
    NOTE = "n"
    """A note of the bot that has no answer yet."""
    PAGE = "j"
    """A page of the journal. It is deleted when the journal closes."""
    FILE = "f"
    """A file of /export, or the message that comes with it. Both are deleted after an hour."""
    BLANK = "e"
    """A message of the bot that was edited to a neutral line, because Telegram no longer deletes it."""
    WORDS = "w"
    """Words of the person. They are deleted when a check-in ends."""
    OTHER = "c"
    """Any other message: the person's commands and stickers, and other files of the bot."""


OWN = frozenset({MessageKind.WORDS, MessageKind.OTHER})
"""Messages that the bot cannot edit. Once Telegram no longer deletes such a message, it stays in the chat."""


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One message in the chat."""

    id: int
    """Telegram's id of the message in the chat."""
    minute: int
    """When the message was sent, in minutes since 1970 (UTC)."""
    kind: MessageKind


ChatMessages = tuple[ChatMessage, ...]
"""Oldest first."""

DELETABLE = timedelta(hours=47)
"""The age up to which the bot deletes messages. Telegram does not delete a message that is older than 48 hours."""
SETTLED = timedelta(hours=12)
"""A message younger than this may be in use, so the daily clearing leaves it in the chat."""
MOST = 300
"""The most messages of a chat that are recorded."""
CROWDED, ROOM = 200, 100
"""When a chat has more than CROWDED recorded messages, all but the newest ROOM are cleared at once."""


@dataclass(frozen=True, slots=True)
class Leftovers:
    """The messages to clear from a chat."""

    delete: tuple[int, ...] = ()
    """The ids of messages to delete."""
    blank: tuple[int, ...] = ()
    """The ids of messages of the bot to edit to a neutral line, because they are too old to delete."""


def noted(messages: ChatMessages, id: int, kind: MessageKind, now: datetime) -> ChatMessages:
    """The messages with one more. A known message gets the new kind and keeps its minute.

    Messages of the person that can no longer be deleted are dropped.
    """
    minute = _minute(now)
    first = _minute(now - DELETABLE)
    for message in messages:
        if message.id == id:
            if message.kind is kind and not any(_lost(other, first) for other in messages):
                return messages  # the usual tap: nothing is new, and nothing is too old
            minute = message.minute
    new = ChatMessage(id, minute, kind)
    rest = tuple(message for message in messages if message.id != id and not _lost(message, first))
    return rest if _lost(new, first) else (*rest, new)[-MOST:]


def leftovers(messages: ChatMessages, ids: Iterable[int], now: datetime) -> Leftovers:
    """How to clear the messages with these ids: messages of the bot are blanked if they are too old to delete."""
    old = {message.id for message in messages if message.kind not in OWN and _is_old(message, DELETABLE, now)}
    wanted = tuple(ids)
    return Leftovers(tuple(id for id in wanted if id not in old), tuple(id for id in wanted if id in old))


def settled(messages: ChatMessages, now: datetime, *, keep: bool) -> Leftovers:
    """How to clear all messages older than SETTLED. One message of the bot may stay as a blank one.

    If some are too old to delete, the oldest of these stays. So there is only one, however often the person comes back.
    If all can be deleted, the newest stays, but only if no younger message of the bot can stay. With `keep`, one stays
    in any case.
    """
    old = [message for message in messages if _is_old(message, SETTLED, now)]
    candidates = [message for message in old if _can_stay(message)]
    in_use = any(_can_stay(message) for message in messages if message not in old)
    staying = next((message for message in candidates if _is_old(message, DELETABLE, now)), None)
    if staying is None and candidates and (keep or not in_use):
        staying = candidates[-1]
    gone = leftovers(messages, (message.id for message in old if message is not staying), now)
    blank = set(ids_of(messages, MessageKind.BLANK))
    newly_blank = tuple(id for id in gone.blank if id not in blank)
    return Leftovers(gone.delete, newly_blank if staying is None else (staying.id, *newly_blank))


def cleared(messages: ChatMessages, gone: Leftovers) -> ChatMessages:
    """The messages after `gone` was cleared."""
    return tuple(
        replace(message, kind=MessageKind.BLANK) if message.id in gone.blank else message
        for message in messages
        if message.id not in gone.delete
    )


def ids_of(messages: ChatMessages, *kinds: MessageKind) -> tuple[int, ...]:
    """The ids of the messages of these kinds, oldest first. Without kinds: the ids of all messages."""
    return tuple(message.id for message in messages if not kinds or message.kind in kinds)


def oldest(messages: ChatMessages) -> datetime | None:
    """When the oldest message that must still be cleared was sent; None if there is none."""
    minutes = [message.minute for message in messages if message.kind is not MessageKind.BLANK]
    return datetime.fromtimestamp(min(minutes) * 60, UTC) if minutes else None


def is_lively(messages: ChatMessages, now: datetime, span: timedelta, *, but: int | None) -> bool:
    """Whether a message other than `but` was sent within `span` before now."""
    return any(message.id != but and message.minute > _minute(now - span) for message in messages)


def crowd(messages: ChatMessages, keep: int | None) -> tuple[int, ...]:
    """The ids of messages to clear at once because the chat has more than CROWDED. The message `keep` is not
    cleared."""
    if len(messages) <= CROWDED:
        return ()
    return tuple(m.id for m in messages[:-ROOM] if m.kind is not MessageKind.BLANK and m.id != keep)


def is_settled(messages: ChatMessages, id: int | None, now: datetime) -> bool:
    """Whether the bot must no longer edit a message, because it may be cleared soon."""
    return any(m.id == id and (m.kind is MessageKind.BLANK or _is_old(m, SETTLED, now)) for m in messages)


def _can_stay(message: ChatMessage) -> bool:
    return message.kind in (MessageKind.BOT, MessageKind.NOTE, MessageKind.BLANK)


def _is_old(message: ChatMessage, age: timedelta, now: datetime) -> bool:
    return message.minute < _minute(now - age)


def _lost(message: ChatMessage, first: int) -> bool:
    """Whether the bot can neither delete nor edit a message any more. `first` is the first minute it can delete."""
    return message.kind in OWN and message.minute < first


def _minute(at: datetime) -> int:
    return int(at.timestamp() // 60)
