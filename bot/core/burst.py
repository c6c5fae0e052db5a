"""Recognises bursts of messages that the bot cannot use. The bot answers the first message of a burst, and only reacts
to the others.

It keeps ids and times in memory, and must never keep words.
"""

from collections import OrderedDict
from datetime import datetime, timedelta

from bot.core.incoming import Incoming
from bot.core.turn import Reply

MOST = 1000
"""How many chats are remembered."""
BURST = timedelta(minutes=2)
"""For this long after the answer to an unusable message, another unusable message gets only a reaction."""


class Bursts:
    """For each chat, the last unusable message that the bot answered."""

    def __init__(self) -> None:
        self._answered = OrderedDict[int, tuple[int, datetime]]()

    def continues(self, incoming: Incoming, now: datetime) -> bool:
        """Whether the bot answered another unusable message of the chat a moment ago. A retry of the same message does
        not count as another."""
        if incoming.chat not in self._answered:
            return False
        answered, at = self._answered[incoming.chat]
        return _mark(incoming) != answered and at <= now <= at + BURST

    def note(self, incoming: Incoming, reply: Reply, now: datetime) -> None:
        """Record the reply to a message. A usable message ends a burst."""
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
