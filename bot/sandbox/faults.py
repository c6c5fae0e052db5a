"""Planned faults: what goes wrong between a bot and Telegram, on demand, for tests."""

import asyncio
from collections import deque
from dataclasses import dataclass
from typing import Literal

Kind = Literal["error", "drop", "hang", "garbage"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong with one call; made with the functions below.

    `take_effect` tells whether Telegram does what was asked before it goes wrong: the case where a
    bot that repeats the call sends twice.
    """

    kind: Kind
    take_effect: bool = False
    status: int = 500
    description: str = "Internal Server Error"
    retry_after: int | None = None
    body: bytes = b""

    @classmethod
    def error(
        cls,
        status: int,
        description: str,
        retry_after: int | None = None,
        take_effect: bool = False,
    ) -> "Fault":
        """Answer with this HTTP status and Telegram's JSON; `retry_after` is in seconds."""
        return cls("error", take_effect, status, description, retry_after)

    @classmethod
    def flood(cls, retry_after: int) -> "Fault":
        """Answer 429 "Too Many Requests: retry after N", N in seconds."""
        return cls.error(429, f"Too Many Requests: retry after {retry_after}", retry_after)

    @classmethod
    def drop_reply(cls) -> "Fault":
        """Do what was asked, then close the connection without an answer."""
        return cls("drop", take_effect=True)

    @classmethod
    def drop_request(cls) -> "Fault":
        """Close the connection without doing anything."""
        return cls("drop")

    @classmethod
    def hang(cls, take_effect: bool = False) -> "Fault":
        """Wait until `Faults.release`, then answer as usual."""
        return cls("hang", take_effect)

    @classmethod
    def garbage(cls, body: bytes = b"<html>502</html>", status: int = 200, take_effect: bool = False) -> "Fault":
        """Answer with bytes that are not Telegram's JSON."""
        return cls("garbage", take_effect, status, body=body)


class Faults:
    """Faults that wait for their call, first planned first used."""

    def __init__(self) -> None:
        self._planned: dict[str, deque[Fault]] = {}
        self._released = asyncio.Event()
        self.hanging = 0

    def add(self, method: str, fault: Fault, times: int = 1) -> None:
        """Let the next `times` calls of `method` ("*" for any) go wrong this way."""
        self._planned.setdefault(method.lower(), deque()).extend([fault] * times)

    def clear(self) -> None:
        """Forget what is planned and release what hangs."""
        self._planned.clear()
        self.release()

    def take(self, method: str) -> Fault | None:
        """The fault for this call, if one is planned; one planned for the method goes before "*"."""
        for name in (method.lower(), "*"):
            if planned := self._planned.get(name):
                return planned.popleft()
        return None

    async def wait(self) -> None:
        """Hang until released."""
        released = self._released
        self.hanging += 1
        try:
            await released.wait()
        finally:
            self.hanging -= 1

    def release(self) -> None:
        """Let every call that hangs now go on."""
        self._released.set()
        self._released = asyncio.Event()
