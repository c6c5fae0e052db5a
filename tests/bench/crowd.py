"""People who tap: each walks through one conversation, over and over.

Pressed: everybody taps again as soon as they are answered, which shows the capacity of a bot. Steady: a fixed number of
taps a second, each timed from the moment when it was due, so that a bot that falls behind cannot hide it.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests.bench.telegram import Shown, Telegram

FIRST = 7_000_000_000
"""The chat of the first person; the others follow."""
Step = str
"""`/word` or plain words are sent; `>part` taps the button whose data contains that part."""


class UnexpectedScreen(RuntimeError):
    """The bot showed no button that the conversation needs, or nothing at all."""


@dataclass(slots=True)
class _Walker:
    chat: int
    at: int = 0
    due: float = 0.0
    asked: bool = False
    screens: dict[int, tuple[str, ...]] = field(default_factory=dict)

    def find(self, part: str) -> tuple[int, str]:
        for message, buttons in reversed(self.screens.items()):
            for data in buttons:
                if part in data:
                    return message, data
        raise UnexpectedScreen(f"no button has {part!r} in its data; there are {list(self.screens.values())[-1:]}")


class Crowd:
    """People with these chats, who walk through `steps`."""

    def __init__(self, steps: Sequence[Step], chats: Sequence[int]) -> None:
        self._steps = steps
        self._walkers = {chat: _Walker(chat) for chat in chats}
        self._idle = deque(self._walkers.values())
        self._back = asyncio.Event()
        self._on_answer: Callable[[_Walker], None] = self._idle.append
        self.telegram = Telegram(self._seen)
        self.answered = 0
        self.latencies: list[float] = []

    async def press(self, taps: int, at_once: int, patience: float = 120.0) -> float:
        """Tap until `taps` are answered, with `at_once` people always waiting for an answer. Returns the seconds it
        took."""
        begun, goal = time.perf_counter(), self.answered + taps
        left = taps

        def again(walker: _Walker) -> None:
            nonlocal left
            self._idle.append(walker)
            if left > 0:
                left -= 1
                self._go(self._idle.popleft(), time.perf_counter())

        self._on_answer = again
        for _ in range(min(at_once, taps, len(self._idle))):
            left -= 1
            self._go(self._idle.popleft(), time.perf_counter())
        await self._until(goal, patience)
        self._on_answer = self._idle.append
        return time.perf_counter() - begun

    async def steady(self, rate: float, seconds: float, patience: float = 120.0) -> list[float]:
        """Tap `rate` times a second for that long. Returns the seconds from each due tap until its answer was shown."""
        self.latencies = []
        taps = max(1, int(rate * seconds))
        begun, goal = time.perf_counter(), self.answered + taps
        for number in range(taps):
            due = begun + number / rate
            await asyncio.sleep(due - time.perf_counter())
            while not self._idle:
                await self._until(self.answered + 1, patience)
            self._go(self._idle.popleft(), due)
        await self._until(goal, patience)
        return self.latencies

    async def _until(self, goal: int, patience: float) -> None:
        try:
            async with asyncio.timeout(patience):
                while self.answered < goal:
                    self._back.clear()
                    await self._back.wait()
        except TimeoutError:
            raise UnexpectedScreen(
                f"{goal - self.answered} taps were not answered within {patience:.0f} seconds"
            ) from None

    def _go(self, walker: _Walker, due: float) -> None:
        step = self._steps[walker.at % len(self._steps)]
        walker.at, walker.due, walker.asked = walker.at + 1, due, True
        if step.startswith(">"):
            self.telegram.tap(walker.chat, *walker.find(step[1:]))
        else:
            self.telegram.say(walker.chat, step)

    def _seen(self, shown: Shown) -> None:
        walker = self._walkers.get(shown.chat)
        if walker is None:
            return
        walker.screens.pop(shown.message, None)
        walker.screens[shown.message] = shown.buttons
        if len(walker.screens) > 3:
            del walker.screens[next(iter(walker.screens))]
        if walker.asked:
            walker.asked = False
            self.latencies.append(time.perf_counter() - walker.due)
            self.answered += 1
            self._on_answer(walker)
            self._back.set()
