"""The rate limit, on an event loop whose clock jumps to the next timer: no test waits or measures real time."""

import asyncio
import gc
import selectors
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, TypeVar

import pytest
from aiohttp import web
from aiolimiter import AsyncLimiter
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs
from telegram.error import BadRequest, NetworkError, RetryAfter, TimedOut

from bot.telegram_gate.failures import wait_of
from bot.telegram_gate.rate_limit import LONGEST_HALT, MANY_CHATS, URGENT, Flight, RateLimit, flight
from tests.telegram_gate.peers import refusal, serving, talking

Result = TypeVar("Result")


class Jumping(selectors.SelectSelector):
    """A selector that moves the clock to the next timer instead of waiting."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise RuntimeError("everybody waits and nothing will ever happen")
        self.now += max(timeout, 1e-9)  # timers would never fire on a clock that can stand still
        return super().select(0)


class JumpingLoop(asyncio.SelectorEventLoop):
    """An event loop with that selector and its clock."""

    def __init__(self) -> None:
        self._jumping = Jumping()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.now


def run(main: Coroutine[Any, Any, Result]) -> Result:
    with asyncio.Runner(loop_factory=JumpingLoop) as runner:
        return runner.run(main)


def near(expected: Any) -> Any:
    """Equal within a tick of the clock."""
    return pytest.approx(expected, abs=1e-3)


def now() -> float:
    return asyncio.get_running_loop().time()


@dataclass
class Telegram:
    """Records calls and their times. `refuse` gives the seconds of a 429 by the number of a call, or None."""

    refuse: Callable[[int], float | None] = lambda _: None
    slow: float = 0.0
    left: list[tuple[float, str, object]] = field(default_factory=list)
    halts: list[tuple[object, float, float]] = field(default_factory=list)
    done: list[object] = field(default_factory=list)

    async def __call__(self, endpoint: str, data: dict[str, Any]) -> bool:
        number = len(self.left)
        self.left.append((now(), endpoint, data.get("chat_id")))
        await asyncio.sleep(self.slow)
        wait = self.refuse(number)
        if wait is not None:
            self.halts.append((data.get("chat_id"), now(), now() + wait))
            raise RetryAfter(wait)  # type: ignore[arg-type]  # seconds may have a fraction
        self.done.append(data.get("mark"))
        return True

    async def through(self, limit: RateLimit, endpoint: str, urgent: int | None = None, **data: Any) -> object:
        return await limit.process_request(self, (endpoint, data), {}, endpoint, data, urgent)

    async def surely(self, limit: RateLimit, endpoint: str, **data: Any) -> None:
        """Call as a real caller does, which repeats the call after a 429."""
        while True:
            try:
                await self.through(limit, endpoint, **data)
                return
            except RetryAfter as error:
                await asyncio.sleep(wait_of(error))

    @property
    def times(self) -> list[float]:
        return [when for when, _, _ in self.left]


@pytest.mark.parametrize("endpoint", ["sendMessage", "editMessageText"])
def test_a_chat_gets_a_burst(endpoint: str) -> None:
    """A chat gets a burst and then one call a second, messages and edits alike."""

    async def main() -> list[float]:
        telegram, limit = Telegram(), RateLimit(chat_burst=3)
        await asyncio.gather(*(telegram.through(limit, endpoint, chat_id=7) for _ in range(6)))
        return telegram.times

    assert run(main()) == near([0, 0, 0, 1, 2, 3])


def test_one_chat_does_not_hold_up_another() -> None:
    """A chat over its burst delays no other chat."""

    async def main() -> list[tuple[float, str, object]]:
        telegram, limit = Telegram(), RateLimit(chat_burst=3)
        await asyncio.gather(
            *(telegram.through(limit, "sendMessage", chat_id=7) for _ in range(10)),
            telegram.through(limit, "sendPhoto", chat_id=8),
        )
        return telegram.left

    assert [when for when, name, _ in run(main()) if name == "sendPhoto"] == near([0])


def test_all_keep_to_the_overall_rate() -> None:
    """Messages and edits of all chats together keep to the overall rate."""

    async def main() -> list[float]:
        telegram, limit = Telegram(), RateLimit(per_second=30)
        await asyncio.gather(
            *(
                telegram.through(limit, "sendMessage" if chat % 2 else "editMessageText", chat_id=chat)
                for chat in range(90)
            )
        )
        return telegram.times

    assert run(main()) == near([max(0, number - 29) / 30 for number in range(90)])


@pytest.mark.parametrize("endpoint", ["answerCallbackQuery", "getUpdates", "deleteMessages", "setMyCommands", "getMe"])
def test_calls_that_write_nothing_are_not_limited(endpoint: str) -> None:
    """Calls that write no message are never delayed, even behind a thousand messages or while their chat is halted."""

    async def main() -> list[float]:
        telegram, limit = Telegram(refuse=lambda number: 20.0 if number == 0 else None), RateLimit()
        async with asyncio.TaskGroup() as group:
            for chat in range(1000):
                group.create_task(telegram.surely(limit, "sendMessage", chat_id=chat))
            await asyncio.sleep(10)
            for _ in range(100):
                await telegram.through(limit, endpoint, chat_id=0)
        return [when for when, name, _ in telegram.left if name == endpoint]

    assert run(main()) == near([10] * 100)


def test_a_429_halts_its_chat_alone() -> None:
    """A 429 with an hour's wait is raised at once and halts only its chat."""

    async def main() -> None:
        telegram, limit = Telegram(refuse=lambda number: 3600.0 if number == 0 else None), RateLimit()
        with pytest.raises(RetryAfter):
            await telegram.through(limit, "editMessageText", chat_id=1)
        await asyncio.sleep(600)
        with pytest.raises(RetryAfter) as caught:
            await telegram.through(limit, "sendMessage", chat_id=1)
        assert wait_of(caught.value) == near(3000)
        for chat in range(2, 22):
            await telegram.through(limit, "sendMessage", chat_id=chat)
        assert (len(telegram.left), now()) == near((21, 600))
        await asyncio.sleep(3000)
        await telegram.through(limit, "sendMessage", chat_id=1)

    run(main())


def test_many_refused_chats_halt_all() -> None:
    """Several chats refused within seconds halt all chats, for LONGEST_HALT at most."""

    async def main() -> None:
        telegram = Telegram(refuse=lambda number: 3600.0 if number < MANY_CHATS else None)
        limit = RateLimit()
        for chat in range(MANY_CHATS):
            with pytest.raises(RetryAfter):
                await telegram.through(limit, "sendMessage", chat_id=chat)
        with pytest.raises(RetryAfter) as caught:
            await telegram.through(limit, "sendMessage", chat_id=99)
        assert wait_of(caught.value) == near(LONGEST_HALT)
        await telegram.through(limit, "sendMessage", URGENT, chat_id=99)
        with pytest.raises(RetryAfter):
            await telegram.through(limit, "sendMessage", URGENT, chat_id=0)
        await asyncio.sleep(LONGEST_HALT)
        await telegram.through(limit, "sendMessage", chat_id=100)

    run(main())


def test_refusals_far_apart_halt_nobody_else() -> None:
    """Chats refused with seconds in between halt only themselves."""

    async def main() -> None:
        telegram = Telegram(refuse=lambda number: 3600.0 if number < 10 else None)
        limit = RateLimit()
        for chat in range(10):
            with pytest.raises(RetryAfter):
                await telegram.through(limit, "sendMessage", chat_id=chat)
            await asyncio.sleep(3)
        await telegram.through(limit, "sendMessage", chat_id=99)

    run(main())


def test_an_urgent_call_goes_ahead() -> None:
    """An urgent call leaves at once, before all that its chat has queued."""

    async def main() -> list[float]:
        telegram, limit = Telegram(), RateLimit(per_second=1, chat_burst=1)
        async with asyncio.TaskGroup() as group:
            for _ in range(5):
                group.create_task(telegram.through(limit, "editMessageText", chat_id=7))
            await asyncio.sleep(0.5)
            await telegram.through(limit, "sendMessage", URGENT, chat_id=7)
        return [when for when, name, _ in telegram.left if name == "sendMessage"]

    assert run(main()) == near([0.5])


def test_a_flight_says_whether_a_call_left() -> None:
    """Until a call leaves, its caller can cancel it and be sure that it had no effect."""

    async def main() -> None:
        telegram, limit = Telegram(), RateLimit(chat_burst=1)
        mine = Flight()
        flight.set(mine)
        await telegram.through(limit, "sendMessage", chat_id=7)
        assert mine.left
        mine.left = False
        waiting = asyncio.create_task(telegram.through(limit, "sendMessage", chat_id=7))
        await asyncio.sleep(0.5)
        assert not mine.left
        waiting.cancel()
        await asyncio.sleep(5)
        assert len(telegram.left) == 1

    run(main())


def tenths(least: float, most: float) -> st.SearchStrategy[float]:
    """Times in tenths of a second, so that events often coincide."""
    return st.integers(round(least * 10), round(most * 10)).map(lambda tenth: tenth / 10)


CALLS = st.lists(
    st.tuples(
        tenths(0, 2),
        st.integers(1, 5),
        st.sampled_from(["sendMessage", "editMessageText", "sendDocument", "editMessageReplyMarkup"]),
    ),
    min_size=12,
    max_size=60,
)


@given(CALLS, st.dictionaries(st.integers(0, 80), tenths(0.1, 25), max_size=8), tenths(0, 3))
def test_a_halted_chat_sends_nothing(
    calls: list[tuple[float, int, str]], refusals: dict[int, float], slow: float
) -> None:
    """While a chat is halted, none of its calls leave. Afterwards each leaves once, in any order of events."""

    async def main() -> Telegram:
        telegram, limit = Telegram(refuse=refusals.get, slow=slow), RateLimit(per_second=5)

        async def later(mark: int, at: float, chat: int, endpoint: str) -> None:
            await asyncio.sleep(at)
            await telegram.surely(limit, endpoint, chat_id=chat, mark=mark)

        await asyncio.gather(*(later(mark, *call) for mark, call in enumerate(calls)))
        return telegram

    telegram = run(main())
    assert sorted(map(str, telegram.done)) == sorted(map(str, range(len(calls))))
    for chat, begun, ended in telegram.halts:
        assert not [when for when, _, other in telegram.left if other == chat and begun < when < ended - 1e-3]
    times = telegram.times
    for first in range(len(times)):
        for last in range(first, len(times)):
            assert last - first + 1 <= 5 + 5 * (times[last] - times[first]) + 1e-3  # nor a burst after a halt


@pytest.mark.parametrize("error", [RetryAfter(1), TimedOut(), NetworkError("reset"), BadRequest("no")])
def test_nothing_is_repeated(error: Exception) -> None:
    """The rate limit repeats no failed call, and logs neither words nor chat ids."""

    async def main() -> int:
        calls = 0

        async def fails() -> bool:
            nonlocal calls
            calls += 1
            raise error

        with capture_logs() as logs, pytest.raises(type(error)):
            await RateLimit().process_request(fails, (), {}, "sendMessage", {"chat_id": 77, "text": "words"}, None)
        assert all("words" not in str(line) and "77" not in str(line) for line in logs)
        return calls

    assert run(main()) == 1


def test_buckets_of_quiet_chats_are_let_go() -> None:
    """Buckets of quiet chats are dropped. A busy chat keeps its bucket."""

    async def main() -> tuple[int, list[float]]:
        telegram, limit = Telegram(), RateLimit(per_second=1000, chats=50, chat_burst=3)
        gc.collect()
        before = sum(isinstance(one, AsyncLimiter) for one in gc.get_objects())
        async with asyncio.TaskGroup() as group:
            for _ in range(60):
                group.create_task(telegram.through(limit, "sendMessage", chat_id=7))
            for chat in range(100, 2100):
                await telegram.through(limit, "sendMessage", chat_id=chat)
                await asyncio.sleep(0.1)
        kept = sum(isinstance(one, AsyncLimiter) for one in gc.get_objects()) - before
        return kept, [when for when, _, chat in telegram.left if chat == 7]

    kept, busy = run(main())
    assert kept <= 52
    assert busy == near([max(0, number - 2) for number in range(60)])


async def test_the_librarys_bot_goes_through_it() -> None:
    """The library's bot uses the rate limit over HTTP, and the 429 of the chat is raised."""
    seen: list[str] = []

    async def handler(request: web.Request) -> web.Response:
        seen.append(request.path.rpartition("/")[2])
        return refusal(429, "Too Many Requests: retry after 3600", retry_after=3600)

    async with serving(handler) as root, talking(root, limiter=RateLimit()) as bot:
        for _ in range(2):
            with pytest.raises(RetryAfter):
                await bot.send_message(7, "a text")
    assert seen == ["sendMessage"]
