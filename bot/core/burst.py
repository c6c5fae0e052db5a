"""Bursts of messages that the bot cannot use: it answers the first, and reacts quietly to the rest.

In memory only. It holds numbers and times, and no words.
"""

from collections import OrderedDict
from datetime import datetime, timedelta

from bot.core.incoming import Incoming
from bot.core.turn import Reply

MOST = 1000
"""How many chats are remembered."""
BURST = timedelta(minutes=2)
"""For this long after an answer, another such message gets only a reaction."""


class Bursts:
    """The last unusable message of each chat that got an answer."""

    def __init__(self) -> None:
        self._answered = OrderedDict[int, tuple[int, datetime]]()

    def goes_on(self, incoming: Incoming, now: datetime) -> bool:
        """Whether another such message was answered a moment ago. The same message is answered again when retried."""
        if incoming.chat not in self._answered:
            return False
        answered, at = self._answered[incoming.chat]
        return _mark(incoming) != answered and at <= now <= at + BURST

    def note(self, incoming: Incoming, reply: Reply, now: datetime) -> None:
        """Remember how a message was answered. A usable message ends a burst."""
        if not reply.unhandled:
            self._answered.pop(incoming.chat, None)
        elif not reply.reacts:
            self._answered[incoming.chat] = (_mark(incoming), now)
            self._answered.move_to_end(incoming.chat)
            if len(self._answered) > MOST:
                self._answered.popitem(last=False)


def _mark(incoming: Incoming) -> int:
    """The identity of a message. It changes when the message is edited."""
    return hash((incoming.message, incoming.event))
