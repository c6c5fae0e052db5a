"""The sandbox with its full history and with random faults.

All behaviour is the sandbox's own, strict and over real HTTP. This module only records and disturbs it.
"""

import json
import random
import time
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from aiohttp import web

from bot.sandbox.api import Api
from bot.sandbox.errors import ApiError
from bot.sandbox.faults import CallFault, Faults
from bot.sandbox.files import Upload
from bot.sandbox.pulse import Pulse
from bot.sandbox.requests import raw_parameters
from bot.sandbox.server import Sandbox
from bot.sandbox.updates import UpdateJson, Updates
from bot.sandbox.world import Call as Answered
from bot.sandbox.world import World
from tests.process.process import TOKEN
from tests.soak.history import Call, History

_call: ContextVar[Call | None] = ContextVar("call", default=None)

AGAIN_FOR = timedelta(hours=12)
"""How long after its confirmation an update may be handed out again. Telegram keeps none for more than a day."""
AT_THE_START = frozenset({"getMe", "setWebhook"})
"""Methods without random faults, because a bot does not start if they fail. tests/process covers that."""


@dataclass(frozen=True, slots=True)
class Weather:
    """The probability of each fault for a call."""

    flood: float = 0.0
    error: float = 0.0
    error_after: float = 0.0
    drop_request: float = 0.0
    drop_reply: float = 0.0
    slow: float = 0.0
    slow_after: float = 0.0
    garbage: float = 0.0


SLOW_UPLOADS = 0.4
"""The probability that an upload takes seconds, unless the weather is calm."""
CALM = Weather()
ROUGH = Weather(0.01, 0.02, 0.01, 0.02, 0.03, 0.01, 0.01, 0.01)
STORM = Weather(0.05, 0.10, 0.05, 0.10, 0.15, 0.03, 0.03, 0.05)

_FAULTS: tuple[tuple[str, Callable[[], CallFault]], ...] = (
    ("flood", lambda: CallFault.flood(1)),
    ("error", lambda: CallFault.error(500, "Internal Server Error")),
    ("error_after", lambda: CallFault.error(502, "Bad Gateway", take_effect=True)),
    ("drop_request", CallFault.drop_request),
    ("drop_reply", CallFault.drop_reply),
    ("slow", CallFault.hang),
    ("slow_after", lambda: CallFault.hang(take_effect=True)),
    ("garbage", lambda: CallFault.garbage(take_effect=True)),
)


class Chance(Faults):
    """Random faults, in addition to the planned ones."""

    def __init__(self, rng: random.Random, history: History) -> None:
        super().__init__()
        self._rng, self._history = rng, history
        self.weather = CALM

    def take(self, method: str) -> CallFault | None:
        """The planned fault of a call, or a random one."""
        if (planned := super().take(method)) is not None or method in AT_THE_START:
            return planned
        roll = self._rng.random()
        for name, make in _FAULTS:
            roll -= getattr(self.weather, name)
            if roll < 0:
                self._history.figures[f"fault {name.replace('_', ' ')}"] += 1
                return make()
        if method == "sendDocument" and self.weather is not CALM and self._rng.random() < SLOW_UPLOADS:
            self._history.figures["slow uploads"] += 1
            return CallFault.slow(self._rng.uniform(1, 4), take_effect=self._rng.random() < 0.5)
        return None


class Queue(Updates):
    """The queue of updates, recorded. Now and then a poll also returns updates that were confirmed before.

    In everything else it is the sandbox's `Updates`. Over a webhook only the balancer knows the answers, and records
    what is confirmed.
    """

    def __init__(self, pulse: Pulse, clock: Callable[[], datetime], rng: random.Random, history: History) -> None:
        super().__init__(pulse, clock)
        self._rng, self._history = rng, history
        self._gone: list[tuple[datetime, UpdateJson]] = []
        self.odd = 0.0
        """The probability that a poll returns confirmed updates again."""

    def push_raw(self, update: UpdateJson) -> int:
        """Add an update, and record it."""
        id = super().push_raw(update)
        self._history.add_update(next(one for one in reversed(self.pending) if one["update_id"] == id), self._clock())
        return id

    async def poll(self, offset: int, limit: int, seconds: float) -> list[UpdateJson]:
        """Hand out updates, and record it. Now and then some were confirmed before."""
        batch = await super().poll(offset, limit, seconds)
        for one in batch:
            self._history.hand_out(one["update_id"])
        young = [one for at, one in self._gone if self._clock() - at < AGAIN_FOR]
        if batch and young and self._rng.random() < self.odd:
            again = self._rng.sample(young, min(len(young), 3))
            self._history.figures["redelivered"] += len(again)
            batch = sorted([*again, *batch], key=_id)
        return batch

    def confirm(self, offset: int) -> None:
        """Confirm updates, and record those that this removes."""
        before = self.pending
        super().confirm(offset)
        left = {one["update_id"] for one in self.pending}
        for one in before:
            if one["update_id"] not in left:
                self._history.confirm(one["update_id"])
                self._gone = [*self._gone, (self._clock(), one)][-30:]

    def remove(self, update: UpdateJson) -> None:
        """Remove an update that nobody confirmed."""
        super().remove(update)
        if update["update_id"] not in self._history.confirmed:
            self._history.expired.add(update["update_id"])

    def _drop_old(self) -> None:
        """Drop updates that are too old, and record them."""
        before = {waiting.update["update_id"] for waiting in self._queue}
        super()._drop_old()
        self._history.expired |= before - {waiting.update["update_id"] for waiting in self._queue}


def _id(update: UpdateJson) -> int:
    id: int = update["update_id"]
    return id


class _Answers(list[Answered]):
    """The sandbox's own history, which also fills in the current call."""

    def append(self, answered: Answered) -> None:
        """Add to the history, which keeps only the newest 50, and fill in the current call."""
        super().append(answered)
        del self[:-50]
        call = _call.get()
        if call is not None:
            call.error, call.effect = answered.error, answered.error is None
            if call.sends and isinstance(answered.result, dict):
                call.message = answered.result["message_id"]


class _Recorder(Api):
    """The Bot API, which records each request when it arrives and when it ends."""

    def __init__(self, world: World, faults: Faults, token: str, history: History) -> None:
        super().__init__(world, faults, token)
        self._history = history

    async def call(self, request: web.Request) -> web.StreamResponse:
        """Answer a request, and record it unless it is a poll."""
        method = request.match_info["method"]
        if method.lower() == "getupdates":
            _call.set(None)
            return await super().call(request)
        try:
            raw = await raw_parameters(request)
        except ApiError:
            raw = {}
        call = noted(method, raw, self._history.step(), self._world.clock())
        self._history.calls.append(call)
        _call.set(call)
        try:
            response = await super().call(request)
        finally:
            call.ended = time.monotonic()
        call.replied = request.transport is not None and not request.transport.is_closing()
        call.told = call.replied and response.status == 200 and response.content_type == "application/json"
        return response


def noted(method: str, raw: dict[str, Any], step: int, at: datetime) -> Call:
    """A request as a call of the history."""
    chat, markup, document = raw.get("chat_id"), raw.get("reply_markup"), raw.get("document")
    return Call(
        method,
        int(chat) if chat is not None else None,
        step,
        at,
        str(raw.get("text", ""))[:200],
        markup if isinstance(markup, str) else json.dumps(markup) if markup else "",
        raw.get("callback_query_id"),
        document=document.name if isinstance(document, Upload) else None,
        when=time.monotonic(),
    )


class Telegram(Sandbox):
    """The sandbox. `chance` sets the weather, `queue` the probability of repeated updates."""

    def __init__(self, clock: Callable[[], datetime], people: int, rng: random.Random, history: History) -> None:
        super().__init__(TOKEN, clock, people=people, name="Afterglow")
        self.record = history
        self.queue = self.world.updates = Queue(self.world.pulse, clock, rng, history)
        self.world.history = _Answers()
        self.chance = self.faults = Chance(rng, history)
        self._api = _Recorder(self.world, self.chance, TOKEN, history)
