"""Who has sent too much of late, in memory: the bucket of each chat that wrote lately, and no more than so many.

A chat is known by a hash under a key that is made at the start and never written down, so that no Telegram id lies
here. A bucket that was let go for want of room is a full one: whoever is quiet for half a minute has that anyway.
"""

import hashlib
import os
from collections import OrderedDict
from collections.abc import Callable
from datetime import UTC, datetime

from bot.core.budget import Allowance, Bucket, Ruling, charge, full, give_back, refuse
from bot.core.turn import Command, Event, Incoming, Tap

URGENT_COMMANDS = frozenset({"support", "hide", "help", "off"})
MOST_CHATS = 20_000
"""Buckets kept. About 5 MB of them."""


class Budgets:
    """What each chat has left."""

    def __init__(self, now: Callable[[], datetime], allowance: Allowance, most_chats: int = MOST_CHATS) -> None:
        self.allowance = allowance
        self._now, self._most_chats = now, most_chats
        self._salt = os.urandom(32)
        self._buckets: OrderedDict[bytes, Bucket] = OrderedDict()  # the least lately used first

    def __len__(self) -> int:
        return len(self._buckets)

    def charge(self, incoming: Incoming, sent: datetime) -> Ruling:
        """Charge an update to its chat. `sent` is when the person sent it, as far as that is known."""
        now = self._now()
        urgent = is_urgent(incoming.event)
        return self._change(incoming.chat, sent, lambda had: charge(had, self.allowance, sent, now, urgent=urgent))

    def refuse(self, incoming: Incoming) -> Ruling:
        """Too many of this chat's updates wait already."""
        now = self._now()
        return self._change(incoming.chat, now, lambda had: refuse(had, self.allowance, now))

    def give_back(self, incoming: Incoming) -> None:
        """Take back the charge for an update: see `bot.core.budget.give_back`."""
        self._change(incoming.chat, self._now(), lambda had: (Ruling.TAKEN, give_back(had, self.allowance)))

    def sent(self, date: object) -> datetime:
        """When Telegram says a message was sent, in seconds of Unix time; now, where it does not say."""
        now = self._now()
        if isinstance(date, int) and 0 < date <= now.timestamp():
            return datetime.fromtimestamp(date, UTC)
        return now

    def _change(self, chat: int, at: datetime, rule: Callable[[Bucket], tuple[Ruling, Bucket]]) -> Ruling:
        key = hashlib.blake2b(chat.to_bytes(8, "big", signed=True), digest_size=16, key=self._salt).digest()
        ruling, self._buckets[key] = rule(self._buckets.get(key) or full(self.allowance, at))
        self._buckets.move_to_end(key)
        if len(self._buckets) > self._most_chats:
            self._buckets.popitem(last=False)
        return ruling


def is_urgent(event: Event | None) -> bool:
    """Whether this must get through, however much was sent: asking for help, hiding, saying that something felt off."""
    match event:
        case Command(name):
            return name in URGENT_COMMANDS
        case Tap() as tap:
            return tap.part(0) in ("h", "f") or (tap.part(0) == "q" and tap.part(3) == "f")
    return False
