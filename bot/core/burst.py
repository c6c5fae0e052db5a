"""Bursts of messages that nothing comes of: the first is answered, the rest get a quiet reaction.

In memory only. It holds numbers and times, and no words.
"""

from collections import OrderedDict
from datetime import datetime, timedelta

from bot.core.turn import Incoming, Reply

MOST = 1000
"""Chats that are remembered."""
BURST = timedelta(minutes=2)
"""How long after such a message was answered another one needs no answer of its own."""


class Bursts:
    """The message of each chat that was answered last, where nothing came of it."""

    def __init__(self) -> None:
        self._answered = OrderedDict[int, tuple[int, datetime]]()

    def goes_on(self, incoming: Incoming, now: datetime) -> bool:
        """Whether such a message was answered a moment ago. The one that was, taken again, is answered again."""
        if incoming.chat not in self._answered:
            return False
        answered, at = self._answered[incoming.chat]
        return _mark(incoming) != answered and at <= now <= at + BURST

    def note(self, incoming: Incoming, reply: Reply, now: datetime) -> None:
        """Remember what became of a message. Whatever was of use ends a burst."""
        if not reply.stray:
            self._answered.pop(incoming.chat, None)
        elif not reply.reacts:
            self._answered[incoming.chat] = (_mark(incoming), now)
            self._answered.move_to_end(incoming.chat)
            if len(self._answered) > MOST:
                self._answered.popitem(last=False)


def _mark(incoming: Incoming) -> int:
    """Tells a message from others: also one that was edited from what it was before."""
    return hash((incoming.message, incoming.event))
