"""Rate limits of incoming updates: one bucket in memory for each chat that wrote lately.

A chat is identified by a hash with a random key that is never stored, so no Telegram id is kept here. The number of
buckets is limited. A dropped bucket counts as full again. After half a minute it would be full anyway.
"""

import hashlib
import os
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from bot.core.incoming import Incoming
from bot.core.quota import Admission, Allowance, Bucket, charge, full, give_back, refuse
from bot.screens.routes import urgency

MOST_CHATS = 20_000
"""The most buckets that are kept. They take about 5 MB."""
MOST_UNRECORDED_CHATS, MOST_UNRECORDED = 1000, 300
"""The most chats with unrecorded messages, and the most such messages of a chat. They are kept for /hide."""


class Quota:
    """The buckets of all chats. They use the clock's `elapsed`, which ignores changes of the machine's clock.

    `now` is read once, at the start.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        elapsed: Callable[[], timedelta],
        allowance: Allowance,
        most_chats: int = MOST_CHATS,
    ) -> None:
        self.allowance = allowance
        self._elapsed, self._most_chats = elapsed, most_chats
        self._began = now() - elapsed()
        self._salt = os.urandom(32)
        self._buckets: OrderedDict[bytes, Bucket] = OrderedDict()  # the least recently used first
        self._unrecorded: OrderedDict[bytes, deque[int]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._buckets)

    def charge(self, incoming: Incoming, date: object, *, must_get_through: bool = False) -> Admission:
        """Charge an update to its chat. `date` is the Unix time at which Telegram says it was sent, unchecked."""
        sent, now = self._sent_at(date), self._elapsed()
        urgent = must_get_through or bool(urgency(incoming.event))
        return self._change(incoming.chat, sent, lambda had: charge(had, self.allowance, sent, now, urgent=urgent))

    def refuse(self, incoming: Incoming) -> Admission:
        """Refuse an update, because too many updates of its chat wait already."""
        now = self._elapsed()
        return self._change(incoming.chat, now, lambda had: refuse(had, self.allowance, now))

    def give_back(self, incoming: Incoming) -> None:
        """Undo the charge for an update: see `bot.core.quota.give_back`."""
        self._change(incoming.chat, self._elapsed(), lambda had: (Admission.ACCEPT, give_back(had, self.allowance)))

    def add_unrecorded(self, chat: int, messages: Iterable[int]) -> None:
        """Remember messages that no account records: rejected ones and notices."""
        key = self._key(chat)
        self._unrecorded.setdefault(key, deque(maxlen=MOST_UNRECORDED)).extend(messages)
        self._unrecorded.move_to_end(key)
        if len(self._unrecorded) > MOST_UNRECORDED_CHATS:
            self._unrecorded.popitem(last=False)

    def unrecorded(self, chat: int) -> tuple[int, ...]:
        """The unrecorded messages of a chat, the oldest first."""
        return tuple(self._unrecorded.get(self._key(chat), ()))

    def forget_unrecorded(self, chat: int, messages: Iterable[int]) -> None:
        """Forget these messages, because an account records them now. Messages that came since then stay."""
        recorded, key = set(messages), self._key(chat)
        others = [message for message in self._unrecorded.pop(key, ()) if message not in recorded]
        if others:
            self.add_unrecorded(chat, others)

    def _sent_at(self, date: object) -> timedelta:
        """Convert Telegram's date to the scale of `elapsed`. A missing or impossible date counts as now.

        It relies on the machine's clock as it was at the start. If it relied on a clock that was set forward later, all
        messages would look old, and no bucket would fill for that long.
        """
        now = (self._began + self._elapsed()).timestamp()
        ago = now - date if isinstance(date, int) and 0 < date <= now else 0.0
        return self._elapsed() - timedelta(seconds=ago)

    def _change(self, chat: int, at: timedelta, rule: Callable[[Bucket], tuple[Admission, Bucket]]) -> Admission:
        key = self._key(chat)
        decision, self._buckets[key] = rule(self._buckets.get(key) or full(self.allowance, at))
        self._buckets.move_to_end(key)
        if len(self._buckets) > self._most_chats:
            self._buckets.popitem(last=False)
        return decision

    def _key(self, chat: int) -> bytes:
        return hashlib.blake2b(chat.to_bytes(8, "big", signed=True), digest_size=16, key=self._salt).digest()
