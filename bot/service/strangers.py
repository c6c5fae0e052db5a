"""Remembers the messages in the chats of people without an account, so that these chats are cleared as well.

The memory is limited, and must never be stored.
"""

from collections import OrderedDict
from datetime import UTC, datetime
from typing import Final

from bot.core.chat_messages import ChatMessages, MessageKind, ids_of, noted, oldest
from bot.core.chores import CLEAR_AFTER
from bot.core.incoming import Attached, Incoming, Said, Tap

MOST_CHATS: Final = 1000
"""How many chats are remembered. The chat whose latest message is the oldest is forgotten first."""


class Strangers:
    """The messages in the chats of people without an account."""

    def __init__(self) -> None:
        self._chats = OrderedDict[int, ChatMessages]()

    def note(self, chat: int, message: int, kind: MessageKind, now: datetime) -> None:
        """Note a message in a chat."""
        self._chats[chat] = noted(self._chats.get(chat, ()), message, kind, now)
        self._chats.move_to_end(chat)
        if len(self._chats) > MOST_CHATS:
            self._chats.popitem(last=False)

    def note_event(self, incoming: Incoming, now: datetime) -> ChatMessages:
        """Note the message of an event. Returns all messages in its chat."""
        for message in incoming.unrecorded:
            self.note(incoming.chat, message, MessageKind.OTHER, now)
        if incoming.message is not None:
            self.note(incoming.chat, incoming.message, kind_of(incoming, self.messages(incoming.chat)), now)
        return self.messages(incoming.chat)

    def messages(self, chat: int) -> ChatMessages:
        """The messages in that chat."""
        return self._chats.get(chat, ())

    def forget(self, chat: int) -> None:
        """Forget a chat: its messages are cleared, or an account remembers them now."""
        self._chats.pop(chat, None)

    def stale(self, now: datetime) -> dict[int, tuple[int, ...]]:
        """All messages, by chat, of the chats whose oldest message is a day old. These chats are forgotten."""
        never = datetime.max.replace(tzinfo=UTC)
        old = {
            chat: ids_of(messages)
            for chat, messages in self._chats.items()
            if (oldest(messages) or never) <= now - CLEAR_AFTER
        }
        for chat in old:
            self.forget(chat)
        return old


def kind_of(incoming: Incoming, messages: ChatMessages) -> MessageKind:
    """The kind of an event's message. For a tap, this is the message of the bot with the button."""
    match incoming.event:
        case Tap():
            kinds = (message.kind for message in messages if message.id == incoming.message)
            return next(kinds, MessageKind.BOT)
        case Said() | Attached():
            return MessageKind.WORDS
    return MessageKind.OTHER
