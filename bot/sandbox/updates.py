"""The queue of updates that the bot has not confirmed, with the exact semantics of getUpdates.

An update stays until a getUpdates call with a higher offset confirms it, until a webhook accepts it, or until it is too
old. Updates that are not confirmed are sent again, oldest first.

Lifetimes, the limit of 100 updates and the response to a repeated offset follow Telegram's own server
(telegram-bot-api, Client.cpp).
"""

import asyncio
from bisect import bisect_left, insort
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.sandbox.errors import ApiError, conflict
from bot.sandbox.pulse import Pulse
from bot.sandbox.timer import Timer

UpdateJson = dict[str, Any]

FIRST_ID = 810_000_001

LIFETIME = timedelta(hours=24)
QUERY_LIFETIME = timedelta(seconds=150)

MAX_LIMIT = 100
LONGER_WITHIN = 3.0
"""A poll that repeats the offset of a call within these seconds waits at least as many seconds for updates."""
REPEATED_WITHIN = 0.5
"""A poll that repeats the offset of a call within these seconds gets one update, after REPEAT_DELAY."""
REPEAT_DELAY = 0.5
TOO_HIGH = 10
"""An offset further than this beyond the newest update confirms nothing."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    update: UpdateJson
    until: datetime
    """When the update is too old."""


def _id(waiting: _Waiting) -> int:
    update_id: int = waiting.update["update_id"]
    return update_id


class Updates:
    """The pending updates in the order of their ids. `clock` measures their age."""

    def __init__(self, pulse: Pulse, clock: Callable[[], datetime], timer: Timer | None = None) -> None:
        self.allowed: Collection[str] | None = None
        """The kinds of update that the bot receives; None for all."""
        self._queue: list[_Waiting] = []
        self._first_expiry = datetime.max.replace(tzinfo=UTC)
        """No pending update is too old before this time."""
        self._pulse = pulse
        self._clock = clock
        self._timer = timer or Timer()
        self._next_id = FIRST_ID
        self._poll: asyncio.Future[ApiError] | None = None
        self._last_offset: int | None = None
        self._last_poll_at = 0.0
        self._closed = False

    @property
    def pending(self) -> list[UpdateJson]:
        """All updates that can be delivered now, oldest first."""
        self._drop_old()
        return [waiting.update for waiting in self._queue]

    def oldest(self, count: int) -> list[UpdateJson]:
        """The first `count` of the pending updates."""
        self._drop_old()
        return [waiting.update for waiting in self._queue[:count]]

    def allow(self, kinds: Collection[str]) -> None:
        """Choose the kinds of update that are created from now on. Without a choice, all kinds are."""
        self.allowed = frozenset(kinds) or None

    def push(self, kind: str, payload: dict[str, Any]) -> int | None:
        """Add an update of `kind`. Returns its id, or None if the bot did not ask for that kind."""
        return self.push_raw({kind: payload}) if self.allowed is None or kind in self.allowed else None

    def push_raw(self, update: UpdateJson) -> int:
        """Add any update. Returns its id. An `update_id` in it is used, so tests can repeat an update."""
        if "update_id" in update:
            self._next_id = max(self._next_id, update["update_id"])
        else:
            update = {"update_id": self._next_id, **update}
        if update["update_id"] == self._next_id:
            self._next_id += 1
        lifetime = QUERY_LIFETIME if "callback_query" in update else LIFETIME
        waiting = _Waiting(update, self._clock() + lifetime)
        insort(self._queue, waiting, key=_id)
        self._first_expiry = min(self._first_expiry, waiting.until)
        self._pulse.beat()
        return _id(waiting)

    def confirm(self, offset: int) -> None:
        """Remove all updates below `offset`. A negative offset keeps only that many of the newest updates."""
        if offset < 0:
            del self._queue[:offset]
        elif 0 < offset <= self._next_id + TOO_HIGH:
            del self._queue[: bisect_left(self._queue, offset, key=_id)]
        self._pulse.beat()

    def remove(self, update: UpdateJson) -> None:
        """Remove an update that the webhook accepted, or that is too old."""
        index = self._index(update)
        if index is not None:
            del self._queue[index]
        self._pulse.beat()

    def clear(self) -> None:
        """Remove all updates (`drop_pending_updates`)."""
        self._queue.clear()
        self._pulse.beat()

    def is_pending(self, update: UpdateJson, seconds: float = 0.0) -> bool:
        """Whether an update is pending, and not too old in `seconds` from now."""
        index = self._index(update)
        return index is not None and self._clock() + timedelta(seconds=seconds) <= self._queue[index].until

    async def poll(self, offset: int, limit: int, seconds: float) -> list[UpdateJson]:
        """Return updates like getUpdates: at once if any are pending, else after up to `seconds`.

        Another poll or setWebhook ends a waiting poll with 409, as two consumers would take each other's updates. A bot
        that repeats an offset too soon gets a single update, after a delay.
        """
        self.interrupt("terminated by other getUpdates request; make sure that only one bot instance is running")
        limit = min(max(limit, 1), MAX_LIMIT)
        delayed, now = False, self._timer.now()
        if offset == self._last_offset:
            if now < self._last_poll_at + LONGER_WITHIN:
                seconds = max(seconds, LONGER_WITHIN)
            if now < self._last_poll_at + REPEATED_WITHIN:
                limit, delayed = 1, True
        self._last_offset, self._last_poll_at = offset, now
        self.confirm(offset)
        if delayed:
            await self._wait(REPEAT_DELAY, lambda: False)
            self._last_poll_at = self._timer.now()
        await self._wait(seconds, lambda: bool(self.pending))
        return self.oldest(limit)

    @property
    def polling(self) -> bool:
        """Whether a long poll waits now."""
        return self._poll is not None and not self._poll.done()

    def interrupt(self, why: str) -> None:
        """End a waiting long poll with 409 and this text."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(conflict(why))

    def close(self) -> None:
        """Let a waiting long poll return. Later polls do not wait."""
        self._closed = True
        self._pulse.beat()

    async def _wait(self, seconds: float, enough: Callable[[], bool]) -> None:
        """Return when `enough` is true, when the seconds are over, or at `close`. Raises the 409 of `interrupt`."""
        if seconds <= 0 or self._closed or enough():
            return
        ended = self._poll = asyncio.get_running_loop().create_future()
        over = asyncio.ensure_future(self._timer.sleep(seconds))
        self._pulse.beat()
        try:
            while not (enough() or self._closed or ended.done() or over.done()):
                beat = self._pulse.next()
                try:
                    await asyncio.wait({beat, ended, over}, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    beat.cancel()
        finally:
            over.cancel()
            if self._poll is ended:
                self._poll = None
        if ended.done():
            raise ended.result()

    def _drop_old(self) -> None:
        now = self._clock()
        if self._first_expiry < now:
            self._queue = [waiting for waiting in self._queue if waiting.until >= now]
            expiries = (waiting.until for waiting in self._queue)
            self._first_expiry = min(expiries, default=datetime.max.replace(tzinfo=UTC))

    def _index(self, update: UpdateJson) -> int | None:
        for index in range(bisect_left(self._queue, update["update_id"], key=_id), len(self._queue)):
            if self._queue[index].update is update:
                return index
        return None
