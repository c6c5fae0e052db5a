"""Bursts of messages that the bot has no use for: it answers the first, and reacts quietly to the rest.

In memory only. It holds numbers and times, and no words.
"""

from collections import OrderedDict
from datetime import datetime, timedelta

from bot.core.turn import Incoming, Reply

MOST = 1000
"""Chats that are remembered."""
BURST = timedelta(minutes=2)
"""For so long after an answered one, another such message gets no answer of its own."""


class Bursts:
    """The last message of each chat that was answered and of no use."""

    def __init__(self) -> None:
        self._answered = OrderedDict[int, tuple[int, datetime]]()

    def goes_on(self, incoming: Incoming, now: datetime) -> bool:
        """Whether such a message was answered a moment ago. If that very message is retried, it is answered again."""
        if incoming.chat not in self._answered:
            return False
        answered, at = self._answered[incoming.chat]
        return _mark(incoming) != answered and at <= now <= at + BURST

    def note(self, incoming: Incoming, reply: Reply, now: datetime) -> None:
        """Remember what became of a message. A message that was of use ends a burst."""
        if not reply.unhandled:
            self._answered.pop(incoming.chat, None)
        elif not reply.reacts:
            self._answered[incoming.chat] = (_mark(incoming), now)
            self._answered.move_to_end(incoming.chat)
            if len(self._answered) > MOST:
                self._answered.popitem(last=False)


def _mark(incoming: Incoming) -> int:
    """An identity for a message. It changes when the message is edited."""
    return hash((incoming.message, incoming.event))
