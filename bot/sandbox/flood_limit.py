"""Telegram's flood limits: one message a second in a chat, thirty a second in all.

core.telegram.org/bots/faq, "My bot is hitting limits". Edits count as messages (tdlib/td#3034). The limits are off by
default, as the real ones are softer.
"""

import math
from collections import deque

from bot.sandbox.timer import Timer

PER_CHAT = 1.0  # seconds between messages in one chat
IN_ALL = 30  # messages in any second


class FloodLimit:
    """Counts sends, and edits if `edits_count`."""

    def __init__(self, timer: Timer, edits_count: bool = True) -> None:
        self.edits_count = edits_count
        self._timer = timer
        self._last: dict[object, float] = {}
        self._recent: deque[float] = deque()

    def send(self, chat_id: object) -> int | None:
        """Count a send. Returns None if it may pass, else the whole seconds to wait."""
        now = self._timer.now()
        while self._recent and self._recent[0] <= now - 1:
            self._recent.popleft()
        wait = self._last.get(chat_id, -math.inf) + PER_CHAT - now
        if len(self._recent) >= IN_ALL:
            wait = max(wait, self._recent[0] + 1 - now)
        if wait > 0:
            return math.ceil(wait)
        self._last[chat_id] = now
        self._recent.append(now)
        return None
