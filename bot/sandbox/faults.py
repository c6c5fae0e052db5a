"""Faults between a bot and Telegram, on demand, for tests.

A fault is planned for the next calls of a method, or lasts for a while. Both can be limited to one chat.
"""

import asyncio
import math
from collections import deque
from dataclasses import dataclass
from typing import Literal

from bot.sandbox.methods import METHODS
from bot.sandbox.timer import Timer

FaultKind = Literal["error", "drop", "hang", "slow", "garbage"]

ANY = "*"
"""Every method."""
SENDS = "sends"
"""Every method that sends or edits a message."""


@dataclass(frozen=True, slots=True)
class CallFault:
    """The fault of one call; make it with the functions below.

    `take_effect` tells whether Telegram carries the call out before it fails. A bot that repeats such a call sends
    twice.
    """

    kind: FaultKind
    take_effect: bool = False
    status: int = 500
    description: str = "Internal Server Error"
    retry_after: int | None = None
    body: bytes = b""
    seconds: float = 0.0

    @classmethod
    def error(
        cls,
        status: int,
        description: str,
        retry_after: int | None = None,
        take_effect: bool = False,
    ) -> "CallFault":
        """Answer with this HTTP status and Telegram's JSON; `retry_after` is in seconds."""
        return cls("error", take_effect, status, description, retry_after)

    @classmethod
    def flood(cls, retry_after: int) -> "CallFault":
        """Answer 429 "Too Many Requests: retry after N", N in seconds."""
        return cls.error(429, f"Too Many Requests: retry after {retry_after}", retry_after)

    @classmethod
    def blocked(cls) -> "CallFault":
        """Answer 403 as for a person who blocked the bot. The world does not change."""
        return cls.error(403, "Forbidden: bot was blocked by the user")

    @classmethod
    def chat_not_found(cls) -> "CallFault":
        """Answer 400 as for a chat that does not exist."""
        return cls.error(400, "Bad Request: chat not found")

    @classmethod
    def unauthorized(cls) -> "CallFault":
        """Answer 401 as for a token that was revoked."""
        return cls.error(401, "Unauthorized")

    @classmethod
    def not_found(cls) -> "CallFault":
        """Answer 404 as for a token or a method that does not exist."""
        return cls.error(404, "Not Found")

    @classmethod
    def drop_reply(cls) -> "CallFault":
        """Carry out the call, then close the connection without an answer."""
        return cls("drop", take_effect=True)

    @classmethod
    def drop_request(cls) -> "CallFault":
        """Close the connection without doing anything."""
        return cls("drop")

    @classmethod
    def hang(cls, take_effect: bool = False) -> "CallFault":
        """Wait until `Faults.release`, then answer as usual."""
        return cls("hang", take_effect)

    @classmethod
    def slow(cls, seconds: float, take_effect: bool = False) -> "CallFault":
        """Wait for these seconds, as a slow upload does, then answer as usual."""
        return cls("slow", take_effect, seconds=seconds)

    @classmethod
    def garbage(cls, body: bytes = b"<html>502</html>", status: int = 200, take_effect: bool = False) -> "CallFault":
        """Answer with bytes that are not Telegram's JSON."""
        return cls("garbage", take_effect, status, body=body)

    @property
    def waits(self) -> bool:
        """Whether the call is only late, but answered as usual."""
        return self.kind in ("hang", "slow")


@dataclass(frozen=True, slots=True)
class _Standing:
    names: str
    chat_id: int | None
    fault: CallFault
    until: float


class Faults:
    """Planned faults, used in order. `hanging` counts the calls that are held now."""

    def __init__(self, timer: Timer | None = None) -> None:
        self._timer = timer or Timer()
        self._planned: dict[tuple[str, int | None], deque[CallFault]] = {}
        self._standing: list[_Standing] = []
        self._released = asyncio.Event()
        self.hanging = 0

    def add(self, method: str, fault: CallFault, times: int = 1, chat_id: int | None = None) -> None:
        """Let the next `times` calls of `method` (or SENDS, or ANY) go wrong; with `chat_id`, only those for that chat.

        Raises ValueError for an unknown method.
        """
        self._planned.setdefault((_known(method), chat_id), deque()).extend([fault] * times)

    def stand(self, method: str, fault: CallFault, seconds: float = math.inf, chat_id: int | None = None) -> None:
        """Let every such call fail for `seconds`, or until `clear`. Planned faults come first."""
        self._standing.append(_Standing(_known(method), chat_id, fault, self._timer.now() + seconds))

    def halt(self, retry_after: int, chat_id: int | None = None) -> None:
        """Refuse to send and edit with 429 and the seconds that are left, in one chat or in all."""
        self.stand(SENDS, CallFault.flood(retry_after), retry_after, chat_id)

    def clear(self) -> None:
        """Remove all faults, and release the calls that hang."""
        self._planned.clear()
        self._standing.clear()
        self.release()

    def for_call(self, method: str, chat_id: int | None) -> CallFault | None:
        """The fault of this call: one planned for its chat, else one planned for any chat, else a lasting one."""
        if chat_id is not None and (fault := self._next(method, chat_id)) is not None:
            return fault
        return self.take(method) or self._stands(method, chat_id)

    def take(self, method: str) -> CallFault | None:
        """The fault planned for a call in any chat: for the method, else for SENDS, else for ANY."""
        return self._next(method, None)

    async def wait(self, fault: CallFault) -> None:
        """Hold a call: a slow one for its seconds, a hanging one until released."""
        released = asyncio.ensure_future(self._released.wait())
        over = asyncio.ensure_future(self._timer.sleep(fault.seconds)) if fault.kind == "slow" else released
        self.hanging += 1
        try:
            await asyncio.wait({released, over}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self.hanging -= 1
            released.cancel()
            over.cancel()

    def release(self) -> None:
        """Let every call that is held now go on."""
        self._released.set()
        self._released = asyncio.Event()

    def _next(self, method: str, chat_id: int | None) -> CallFault | None:
        for name in _names(method):
            if planned := self._planned.get((name, chat_id)):
                return planned.popleft()
        return None

    def _stands(self, method: str, chat_id: int | None) -> CallFault | None:
        now, names = self._timer.now(), _names(method)
        self._standing = [one for one in self._standing if one.until > now]
        for one in self._standing:
            if one.names in names and one.chat_id in (None, chat_id):
                return _with_what_is_left(one.fault, one.until - now)
        return None


def _known(method: str) -> str:
    name = method.lower()
    if name not in METHODS and name not in (ANY, SENDS):
        raise ValueError(f"The sandbox has no method {method!r}.")
    return name


def _names(method: str) -> tuple[str, ...]:
    name = method.lower()
    known = METHODS.get(name)
    return (name, SENDS, ANY) if known is not None and (known.sends or known.edits) else (name, ANY)


def _with_what_is_left(fault: CallFault, seconds: float) -> CallFault:
    halts = fault.retry_after is not None and seconds < math.inf
    return CallFault.flood(math.ceil(seconds)) if halts else fault
