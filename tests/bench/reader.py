"""One person who does one thing after another, and waits for each answer."""

import asyncio
import time

from tests.bench.crowd import FIRST, Step, UnexpectedScreen
from tests.bench.telegram import Shown, Telegram

PATIENCE = 180
"""Seconds to wait for an answer."""


class Reader:
    """The person with the chat FIRST."""

    def __init__(self) -> None:
        self.telegram = Telegram(self._seen)
        self._shown = asyncio.Queue[tuple[float, Shown]]()
        self._screens: dict[int, tuple[str, ...]] = {}

    async def do(self, step: Step, files: int = 0) -> tuple[float, int]:
        """Write or tap, and wait for a screen or this many files. Returns the seconds, and the bytes of the files."""
        while not self._shown.empty():
            self._shown.get_nowait()
        begun = time.perf_counter()
        self._act(step)
        left, size, at = files or 1, 0, begun
        try:
            async with asyncio.timeout(PATIENCE):
                while left:
                    at, shown = await self._shown.get()
                    if bool(shown.file) == bool(files):
                        left, size = left - 1, size + shown.file
        except TimeoutError:
            raise UnexpectedScreen(f"{step!r} was not answered") from None
        return at - begun, size

    def _seen(self, shown: Shown) -> None:
        self._shown.put_nowait((time.perf_counter(), shown))
        self._screens.pop(shown.message, None)
        self._screens[shown.message] = shown.buttons

    def _act(self, step: Step) -> None:
        if not step.startswith(">"):
            self.telegram.say(FIRST, step)
            return
        for message, buttons in reversed(self._screens.items()):
            for data in buttons:
                if step[1:] in data:
                    self.telegram.tap(FIRST, message, data)
                    return
        raise UnexpectedScreen(f"no button has {step[1:]!r} in its data")
