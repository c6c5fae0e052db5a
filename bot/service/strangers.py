"""The messages in the chats of people without an account, so that these are cleared as well.

Nothing of a stranger is written down: it is known in memory only, as long as this process lives, and up to a limit.
"""

from collections import OrderedDict
from datetime import UTC, datetime
from typing import Final

from bot.core.chat_messages import ChatMessages, MessageKind, noted, of, oldest
from bot.core.chores import TIDY_AFTER
from bot.core.turn import Attached, Incoming, Said, Tap

MOST_CHATS: Final = 1000
"""Chats remembered, at the most: those in which something came last."""


class Strangers:
    """What stands in the chats of strangers."""

    def __init__(self) -> None:
        self._chats = OrderedDict[int, ChatMessages]()

    def note(self, chat: int, message: int, kind: MessageKind, now: datetime) -> None:
        """A message stands in that chat."""
        self._chats[chat] = noted(self._chats.get(chat, ()), message, kind, now)
        self._chats.move_to_end(chat)
        if len(self._chats) > MOST_CHATS:
            self._chats.popitem(last=False)

    def came(self, incoming: Incoming, now: datetime) -> ChatMessages:
        """What stands in a chat in which something came."""
        for message in incoming.unrecorded:
            self.note(incoming.chat, message, MessageKind.OTHER, now)
        if incoming.message is not None:
            self.note(incoming.chat, incoming.message, kind_of(incoming, self.messages(incoming.chat)), now)
        return self.messages(incoming.chat)

    def messages(self, chat: int) -> ChatMessages:
        """What stands in that chat."""
        return self._chats.get(chat, ())

    def let_go(self, chat: int) -> None:
        """An account remembers it from now on."""
        self._chats.pop(chat, None)

    def stale(self, now: datetime) -> dict[int, tuple[int, ...]]:
        """All messages of the chats whose oldest has stood for a day, by chat. They are not remembered any more."""
        never = datetime.max.replace(tzinfo=UTC)
        old = {chat: of(one) for chat, one in self._chats.items() if (oldest(one) or never) <= now - TIDY_AFTER}
        for chat in old:
            self.let_go(chat)
        return old


def kind_of(incoming: Incoming, messages: ChatMessages) -> MessageKind:
    """What the message is that came in; one of the bot's, where a button under it was tapped."""
    match incoming.event:
        case Tap():
            noted = (one.kind for one in messages if one.id == incoming.message)
            return next(noted, MessageKind.BOT)
        case Said() | Attached():
            return MessageKind.WORDS
    return MessageKind.OTHER
