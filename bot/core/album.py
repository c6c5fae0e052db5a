"""Remembers the last album of each chat, so that the bot answers an album only once.

It keeps ids in memory, and must never keep words.
"""

from collections import OrderedDict

from bot.core.incoming import Incoming

MOST = 1000
"""How many chats are remembered."""


class Albums:
    """The last album of each chat."""

    def __init__(self) -> None:
        self._last = OrderedDict[int, tuple[str, int | None]]()

    def continues(self, incoming: Incoming) -> bool:
        """Whether another message of the same album came before. A retry of an album's first message is not counted as
        another message."""
        if not incoming.album:
            return False
        album, first = self._last.get(incoming.chat, ("", None))
        if album == incoming.album:
            return first != incoming.message
        self._last[incoming.chat] = (incoming.album, incoming.message)
        self._last.move_to_end(incoming.chat)
        if len(self._last) > MOST:
            self._last.popitem(last=False)
        return False
