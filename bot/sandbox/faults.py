"""Simulates faults between the bot and Telegram, for tests.

A fault is planned for the next calls of a method, or it lasts for a while. Both can be limited to one chat.
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
"""In place of a method's name: every method."""
SENDS = "sends"
"""In place of a method's name: every method that sends or edits a message."""


@dataclass(frozen=True, slots=True)
class CallFault:
    """The fault of one call. Make it with one of the class methods."""

    kind: FaultKind
    take_effect: bool = False
    """Whether the call is carried out before it fails. A bot that repeats a failed `sendMessage` then sends twice."""
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
        """Answer with this HTTP status and Telegram's JSON. `retry_after` is in seconds."""
        return cls("error", take_effect, status, description, retry_after)

    @classmethod
    def flood(cls, retry_after: int) -> "CallFault":
        """Answer 429. `retry_after` is in seconds."""
        return cls.error(429, f"Too Many Requests: retry after {retry_after}", retry_after)

    @classmethod
    def blocked(cls) -> "CallFault":
        """Answer 403 as if the person had blocked the bot."""
        return cls.error(403, "Forbidden: bot was blocked by the user")

    @classmethod
    def chat_not_found(cls) -> "CallFault":
        """Answer 400 as if the chat did not exist."""
        return cls.error(400, "Bad Request: chat not found")

    @classmethod
    def unauthorized(cls) -> "CallFault":
        """Answer 401 as if the token had been revoked."""
        return cls.error(401, "Unauthorized")

    @classmethod
    def not_found(cls) -> "CallFault":
        """Answer 404 as if the token or the method did not exist."""
        return cls.error(404, "Not Found")

    @classmethod
    def drop_reply(cls) -> "CallFault":
        """Carry out the call, then close the connection without an answer."""
        return cls("drop", take_effect=True)

    @classmethod
    def drop_request(cls) -> "CallFault":
        """Close the connection without carrying out the call."""
        return cls("drop")

    @classmethod
    def hang(cls, take_effect: bool = False) -> "CallFault":
        """Wait until `Faults.release`, then answer as usual."""
        return cls("hang", take_effect)

    @classmethod
    def slow(cls, seconds: float, take_effect: bool = False) -> "CallFault":
        """Wait for some seconds, like a slow upload, then answer as usual."""
        return cls("slow", take_effect, seconds=seconds)

    @classmethod
    def garbage(cls, body: bytes = b"<html>502</html>", status: int = 200, take_effect: bool = False) -> "CallFault":
        """Answer with bytes that are not Telegram's JSON."""
        return cls("garbage", take_effect, status, body=body)

    @property
    def waits(self) -> bool:
        """Whether the call is only delayed, and then answered as usual."""
        return self.kind in ("hang", "slow")


@dataclass(frozen=True, slots=True)
class _LastingFault:
    method: str
    chat_id: int | None
    fault: CallFault
    until: float


class Faults:
    """The planned and the lasting faults."""

    def __init__(self, timer: Timer | None = None) -> None:
        self._timer = timer or Timer()
        self._planned: dict[tuple[str, int | None], deque[CallFault]] = {}
        self._lasting: list[_LastingFault] = []
        self._released = asyncio.Event()
        self.hanging = 0
        """The number of calls that a fault delays now."""

    def add(self, method: str, fault: CallFault, times: int = 1, chat_id: int | None = None) -> None:
        """Plan a fault for the next `times` calls of `method` (or SENDS, or ANY), or only for those in one chat.

        Planned faults of one method are used in the order in which they were added. Raises ValueError for an unknown
        method.
        """
        self._planned.setdefault((_known(method), chat_id), deque()).extend([fault] * times)

    def add_lasting(self, method: str, fault: CallFault, seconds: float = math.inf, chat_id: int | None = None) -> None:
        """Apply a fault to every call for `seconds`, or until `clear`. Planned faults take precedence."""
        self._lasting.append(_LastingFault(_known(method), chat_id, fault, self._timer.now() + seconds))

    def halt(self, retry_after: int, chat_id: int | None = None) -> None:
        """Answer sends and edits with 429 and the remaining seconds, in one chat or in all."""
        self.add_lasting(SENDS, CallFault.flood(retry_after), retry_after, chat_id)

    def clear(self) -> None:
        """Remove all faults, and release the delayed calls."""
        self._planned.clear()
        self._lasting.clear()
        self.release()

    def for_call(self, method: str, chat_id: int | None) -> CallFault | None:
        """The fault of a call: one planned for its chat, else one planned for any chat, else a lasting one."""
        if chat_id is not None and (fault := self._next(method, chat_id)) is not None:
            return fault
        return self.take(method) or self._lasting_fault(method, chat_id)

    def take(self, method: str) -> CallFault | None:
        """Use up the next fault that is planned for any chat: for the method, else for SENDS, else for ANY."""
        return self._next(method, None)

    async def wait(self, fault: CallFault) -> None:
        """Delay a call: a slow one for its seconds, a hanging one until it is released."""
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
        """Let all delayed calls go on."""
        self._released.set()
        self._released = asyncio.Event()

    def _next(self, method: str, chat_id: int | None) -> CallFault | None:
        for name in _names_for(method):
            if planned := self._planned.get((name, chat_id)):
                return planned.popleft()
        return None

    def _lasting_fault(self, method: str, chat_id: int | None) -> CallFault | None:
        now, names = self._timer.now(), _names_for(method)
        self._lasting = [lasting for lasting in self._lasting if lasting.until > now]
        for lasting in self._lasting:
            if lasting.method in names and lasting.chat_id in (None, chat_id):
                return _with_remaining(lasting.fault, lasting.until - now)
        return None


def _known(method: str) -> str:
    """The name in lower case. Raises ValueError if there is no such method."""
    name = method.lower()
    if name not in METHODS and name not in (ANY, SENDS):
        raise ValueError(f"The sandbox has no method {method!r}.")
    return name


def _names_for(method: str) -> tuple[str, ...]:
    """The names under which a fault of a method may be planned."""
    name = method.lower()
    known = METHODS.get(name)
    return (name, SENDS, ANY) if known is not None and known.writes else (name, ANY)


def _with_remaining(fault: CallFault, seconds: float) -> CallFault:
    """A halt with the seconds that are left of it. Any other fault stays as it is."""
    is_halt = fault.retry_after is not None and seconds < math.inf
    return CallFault.flood(math.ceil(seconds)) if is_halt else fault
