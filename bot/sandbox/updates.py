"""The queue of updates that the bot has not confirmed yet, with getUpdates' exact semantics.

An update stays until a getUpdates call with a higher offset confirms it, or until a webhook took it:
whatever was handed out but not confirmed is handed out again, oldest first. Nothing else may drop one.
"""

import asyncio
from bisect import bisect_left, insort
from collections.abc import Collection
from typing import Any

from bot.sandbox.errors import ApiError, conflict
from bot.sandbox.pulse import Pulse

Update = dict[str, Any]

FIRST_ID = 810_000_001
# Only on request, as the Bot API documents for `allowed_updates`.
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


def _id(update: Update) -> int:
    update_id: int = update["update_id"]
    return update_id


class Updates:
    """Pending updates in the order of their ids."""

    def __init__(self, pulse: Pulse) -> None:
        self.pending: list[Update] = []
        self.allowed: Collection[str] | None = None
        self._pulse = pulse
        self._next_id = FIRST_ID
        self._poll: asyncio.Future[ApiError] | None = None
        self._closed = False

    def allow(self, kinds: Collection[str]) -> None:
        """Choose the kinds of update created from now on; an empty choice is Telegram's default."""
        self.allowed = frozenset(kinds) or None

    def push(self, kind: str, payload: dict[str, Any]) -> int | None:
        """Add an update of `kind`. Returns its id, or None where the bot did not ask for that kind."""
        wanted = kind not in NOT_BY_DEFAULT if self.allowed is None else kind in self.allowed
        return self.push_raw({kind: payload}) if wanted else None

    def push_raw(self, update: Update) -> int:
        """Add any update at all. An `update_id` it brings is kept, so that a redelivery can be staged."""
        if "update_id" in update:
            self._next_id = max(self._next_id, update["update_id"])
        else:
            update = {"update_id": self._next_id, **update}
        if update["update_id"] == self._next_id:
            self._next_id += 1
        insort(self.pending, update, key=_id)
        self._pulse.beat()
        return _id(update)

    def confirm(self, offset: int) -> None:
        """Forget everything below `offset`; a negative one keeps only that many of the newest."""
        if offset < 0:
            del self.pending[:offset]
        elif offset > 0:
            del self.pending[: bisect_left(self.pending, offset, key=_id)]
        self._pulse.beat()

    def remove(self, update: Update) -> None:
        """Forget one update: the webhook took it."""
        for place in range(bisect_left(self.pending, _id(update), key=_id), len(self.pending)):
            if self.pending[place] is update:
                del self.pending[place]
                break
        self._pulse.beat()

    def clear(self) -> None:
        """Forget all (`drop_pending_updates`)."""
        self.pending.clear()
        self._pulse.beat()

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Update]:
        """What getUpdates returns: at once if anything is pending, else after up to `seconds`.

        A second poll, or setWebhook, ends the first with 409 as Telegram does: two consumers of one
        token would steal each other's updates.
        """
        self.interrupt("terminated by other getUpdates request; make sure that only one bot instance is running")
        self.confirm(offset)
        if not self.pending and seconds > 0 and not self._closed:
            await self._wait(seconds)
        return self.pending[:limit]

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

    async def _wait(self, seconds: float) -> None:
        ended = self._poll = asyncio.get_running_loop().create_future()
        self._pulse.beat()
        try:
            async with asyncio.timeout(seconds):
                while not (self.pending or self._closed or ended.done()):
                    beat = self._pulse.next()
                    try:
                        await asyncio.wait({beat, ended}, return_when=asyncio.FIRST_COMPLETED)
                    finally:
                        beat.cancel()
        except TimeoutError:
            return
        finally:
            if self._poll is ended:
                self._poll = None
        if ended.done():
            raise ended.result()
