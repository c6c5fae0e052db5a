"""The queue of updates that the bot has not confirmed yet, with the exact semantics of getUpdates.

An update stays until a getUpdates call with a higher offset confirms it, until a webhook accepts it, or until it is too
old. Updates that are not confirmed are sent again, oldest first.

Lifetimes, the limit of a hundred and the treatment of a repeated offset follow Telegram's own server (telegram-bot-api,
Client.cpp).
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
# Only on request, as the Bot API documents for `allowed_updates`.
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})

LIFETIME = timedelta(hours=24)
LIFETIMES = {kind: timedelta(seconds=150) for kind in ("callback_query", "shipping_query", "pre_checkout_query")}

MAX_LIMIT = 100
REPEATED_WITHIN = 0.5  # seconds after a call in which one with the same offset gets a single update
LONGER_WITHIN = 3.0  # seconds after a call in which one with the same offset waits at least this long
REPEAT_DELAY = 0.5  # seconds by which an answer to a repeated offset is held back
TOO_HIGH = 10  # an offset this far beyond the last update confirms nothing


@dataclass(frozen=True, slots=True)
class _Waiting:
    update: UpdateJson
    until: datetime


def _id(waiting: _Waiting) -> int:
    update_id: int = waiting.update["update_id"]
    return update_id


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Updates:
    """Pending updates in the order of their ids. `clock` gives the time for their age."""

    def __init__(
        self,
        pulse: Pulse,
        clock: Callable[[], datetime] = _utc_now,
        timer: Timer | None = None,
    ) -> None:
        self.allowed: Collection[str] | None = None
        self._queue: list[_Waiting] = []
        self._none_old_before = datetime.max.replace(tzinfo=UTC)
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
        """The updates that can be delivered now, oldest first. It drops those that are too old."""
        self._drop_old()
        return [waiting.update for waiting in self._queue]

    def oldest(self, count: int) -> list[UpdateJson]:
        """The first `count` of them."""
        self._drop_old()
        return [waiting.update for waiting in self._queue[:count]]

    def allow(self, kinds: Collection[str]) -> None:
        """Choose the kinds of update created from now on; an empty choice is Telegram's default."""
        self.allowed = frozenset(kinds) or None

    def push(self, kind: str, payload: dict[str, Any]) -> int | None:
        """Add an update of `kind`. Returns its id, or None where the bot did not ask for that kind."""
        wanted = kind not in NOT_BY_DEFAULT if self.allowed is None else kind in self.allowed
        return self.push_raw({kind: payload}) if wanted else None

    def push_raw(self, update: UpdateJson) -> int:
        """Add any update. If it has an `update_id`, that is kept, so tests can repeat an update."""
        if "update_id" in update:
            self._next_id = max(self._next_id, update["update_id"])
        else:
            update = {"update_id": self._next_id, **update}
        if update["update_id"] == self._next_id:
            self._next_id += 1
        lifetime = min((LIFETIMES.get(kind, LIFETIME) for kind in update), default=LIFETIME)
        waiting = _Waiting(update, self._clock() + lifetime)
        insort(self._queue, waiting, key=_id)
        self._none_old_before = min(self._none_old_before, waiting.until)
        self._pulse.beat()
        return _id(waiting)

    def confirm(self, offset: int) -> None:
        """Forget everything below `offset`; a negative one keeps only that many of the newest."""
        if offset < 0:
            del self._queue[:offset]
        elif 0 < offset <= self._next_id + TOO_HIGH:
            del self._queue[: bisect_left(self._queue, offset, key=_id)]
        self._pulse.beat()

    def remove(self, update: UpdateJson) -> None:
        """Forget one update: the webhook took it."""
        place = self._place(update)
        if place is not None:
            del self._queue[place]
        self._pulse.beat()

    def clear(self) -> None:
        """Forget all (`drop_pending_updates`)."""
        self._queue.clear()
        self._pulse.beat()

    def lives(self, update: UpdateJson, seconds: float = 0.0) -> bool:
        """Whether an update is pending and will not be too old in so many seconds."""
        place = self._place(update)
        return place is not None and self._clock() + timedelta(seconds=seconds) <= self._queue[place].until

    async def poll(self, offset: int, limit: int, seconds: float) -> list[UpdateJson]:
        """What getUpdates returns: at once if anything is pending, else after up to `seconds`.

        A second poll, or setWebhook, ends the first with 409 as Telegram does: two consumers of one
        token would steal each other's updates. A bot that asks again with the same offset in a hurry gets one update
        at a time, held back for a while.
        """
        self.interrupt("terminated by other getUpdates request; make sure that only one bot instance is running")
        limit = min(max(limit, 1), MAX_LIMIT)
        hold_back = False
        now = self._timer.now()
        if offset == self._last_offset:
            if now < self._last_poll_at + LONGER_WITHIN:
                seconds = max(seconds, LONGER_WITHIN)
            if now < self._last_poll_at + REPEATED_WITHIN:
                limit, hold_back = 1, True
        self._last_offset, self._last_poll_at = offset, now
        self.confirm(offset)
        if hold_back:
            await self._wait(REPEAT_DELAY, lambda: False)
            self._last_poll_at = self._timer.now()
        await self._wait(seconds, lambda: bool(self.pending))
        return self.oldest(limit)

    @property
    def polling(self) -> bool:
        """Whether a long poll waits now."""
        return self._poll is not None and not self._poll.done()

    def interrupt(self, why: str) -> None:
        """End the long poll that waits now, if any, with 409 and this text."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(conflict(why))

    def close(self) -> None:
        """Let long polls return now; later ones do not wait."""
        self._closed = True
        self._pulse.beat()

    async def _wait(self, seconds: float, enough: Callable[[], bool]) -> None:
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
        if self._none_old_before < now:
            self._queue = [waiting for waiting in self._queue if waiting.until >= now]
            still = (waiting.until for waiting in self._queue)
            self._none_old_before = min(still, default=datetime.max.replace(tzinfo=UTC))

    def _place(self, update: UpdateJson) -> int | None:
        for place in range(bisect_left(self._queue, update["update_id"], key=_id), len(self._queue)):
            if self._queue[place].update is update:
                return place
        return None
