"""The messages in the chats of people without an account, so that these are cleared as well.

Nothing of a stranger is written down: it is known in memory only, as long as this process lives, and up to a limit.
"""

from collections import OrderedDict
from datetime import UTC, datetime
from typing import Final

from bot.core.chores import TIDY_AFTER
from bot.core.trail import Trail, Whose, noted, of, oldest
from bot.core.turn import Attached, Incoming, Said, Tap

MOST_CHATS: Final = 1000
"""Chats remembered, at the most: those in which something came last."""


class Strangers:
    """What stands in the chats of strangers."""

    def __init__(self) -> None:
        self._trails = OrderedDict[int, Trail]()

    def note(self, chat: int, message: int, whose: Whose, now: datetime) -> None:
        """A message stands in that chat."""
        self._trails[chat] = noted(self._trails.get(chat, ()), message, whose, now)
        self._trails.move_to_end(chat)
        if len(self._trails) > MOST_CHATS:
            self._trails.popitem(last=False)

    def came(self, incoming: Incoming, now: datetime) -> Trail:
        """What stands in a chat in which something came."""
        for message in incoming.untaken:
            self.note(incoming.chat, message, Whose.ASIDE, now)
        if incoming.message is not None:
            self.note(incoming.chat, incoming.message, whose(incoming, self.trail(incoming.chat)), now)
        return self.trail(incoming.chat)

    def trail(self, chat: int) -> Trail:
        """What stands in that chat."""
        return self._trails.get(chat, ())

    def let_go(self, chat: int) -> None:
        """An account remembers it from now on."""
        self._trails.pop(chat, None)

    def stale(self, now: datetime) -> dict[int, tuple[int, ...]]:
        """All messages of the chats whose oldest has stood for a day, by chat. They are not remembered any more."""
        never = datetime.max.replace(tzinfo=UTC)
        old = {chat: of(one) for chat, one in self._trails.items() if (oldest(one) or never) <= now - TIDY_AFTER}
        for chat in old:
            self.let_go(chat)
        return old


def whose(incoming: Incoming, trail: Trail) -> Whose:
    """What the message is that came in; one of the bot's, where a button under it was tapped."""
    match incoming.event:
        case Tap():
            noted = (trace.whose for trace in trail if trace.message == incoming.message)
            return next(noted, Whose.BOT)
        case Said() | Attached():
            return Whose.WORDS
    return Whose.ASIDE
