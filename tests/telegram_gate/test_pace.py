"""The pace, on an event loop whose clock jumps to whatever comes next: nothing here waits or measures real time."""

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
from bot.telegram_gate.pace import Pace
from tests.telegram_gate.peers import fine, said, serving, talking

Result = TypeVar("Result")


class Jumping(selectors.SelectSelector):
    """Does not wait for what is due: moves the clock there."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise RuntimeError("everybody waits and nothing will ever happen")
        self.now += max(timeout, 1e-9)  # a clock that may stand still is one that no timer is made for
        return super().select(0)


class JumpingLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._jumping = Jumping()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.now


def run(main: Coroutine[Any, Any, Result]) -> Result:
    with asyncio.Runner(loop_factory=JumpingLoop) as runner:
        return runner.run(main)


def near(expected: Any) -> Any:
    """Equal but for the ticks of the clock."""
    return pytest.approx(expected, abs=1e-3)


def now() -> float:
    return asyncio.get_running_loop().time()


@dataclass
class Telegram:
    """What left, and when; `refuse` says, call by call, how many seconds a call is told to wait, or None."""

    refuse: Callable[[int], float | None] = lambda _: None
    slow: float = 0.0
    left: list[tuple[float, str, object]] = field(default_factory=list)
    halts: list[tuple[float, float]] = field(default_factory=list)
    done: list[object] = field(default_factory=list)

    async def __call__(self, endpoint: str, data: dict[str, Any]) -> bool:
        number = len(self.left)
        self.left.append((now(), endpoint, data.get("chat_id")))
        await asyncio.sleep(self.slow)
        wait = self.refuse(number)
        if wait is not None:
            self.halts.append((now(), now() + wait))
            raise RetryAfter(wait)  # type: ignore[arg-type]  # seconds may have a fraction
        self.done.append(data.get("mark"))
        return True

    async def through(self, pace: Pace, endpoint: str, retries: int | None = None, **data: Any) -> object:
        return await pace.process_request(self, (endpoint, data), {}, endpoint, data, retries)

    @property
    def times(self) -> list[float]:
        return [when for when, _, _ in self.left]


def test_a_chat_gets_a_burst_and_then_one_message_a_second() -> None:
    async def main() -> list[float]:
        telegram, pace = Telegram(), Pace()
        await asyncio.gather(*(telegram.through(pace, "sendMessage", chat_id=7) for _ in range(6)))
        return telegram.times

    assert run(main()) == near([0, 0, 0, 1, 2, 3])


def test_one_chat_does_not_hold_up_another() -> None:
    async def main() -> list[tuple[float, str, object]]:
        telegram, pace = Telegram(), Pace()
        await asyncio.gather(
            *(telegram.through(pace, "sendMessage", chat_id=7) for _ in range(10)),
            telegram.through(pace, "sendPhoto", chat_id=8),
        )
        return telegram.left

    assert [when for when, name, _ in run(main()) if name == "sendPhoto"] == near([0])


def test_edits_and_signs_of_typing_take_nothing_from_the_chats_own_bucket() -> None:
    async def main() -> list[float]:
        telegram, pace = Telegram(), Pace()
        for endpoint in ("editMessageText", "sendChatAction", "sendMessage") * 3:
            await telegram.through(pace, endpoint, chat_id=7)
        return telegram.times

    assert run(main()) == near([0] * 9)


def test_all_together_keep_to_the_overall_rate() -> None:
    async def main() -> list[float]:
        telegram, pace = Telegram(), Pace(per_second=30)
        await asyncio.gather(
            *(
                telegram.through(pace, "sendMessage" if chat % 2 else "editMessageText", chat_id=chat)
                for chat in range(90)
            )
        )
        return telegram.times

    assert run(main()) == near([max(0, number - 29) / 30 for number in range(90)])


@pytest.mark.parametrize("endpoint", ["answerCallbackQuery", "getUpdates", "deleteMessage", "setMyCommands", "getMe"])
def test_what_writes_nothing_is_not_paced_and_not_halted(endpoint: str) -> None:
    """Not behind a thousand messages, not while they are halted."""

    async def main() -> list[float]:
        telegram, pace = Telegram(refuse=lambda number: 20.0 if number == 0 else None), Pace()
        async with asyncio.TaskGroup() as group:
            for chat in range(1000):
                group.create_task(telegram.through(pace, "sendMessage", chat_id=chat))
            await asyncio.sleep(10)
            for _ in range(100):
                await telegram.through(pace, endpoint, chat_id=7)
        return [when for when, name, _ in telegram.left if name == endpoint]

    assert run(main()) == near([10] * 100)


def test_a_call_that_ends_during_a_halt_does_not_lift_it() -> None:
    """python-telegram-bot #5338."""

    async def main() -> list[float]:
        telegram, pace = Telegram(refuse=lambda number: 2.1 if number == 0 else None), Pace()
        async with asyncio.TaskGroup() as group:
            group.create_task(telegram.through(pace, "sendMessage", chat_id=1))
            telegram.slow = 0.3
            group.create_task(telegram.through(pace, "sendMessage", chat_id=2))
            await asyncio.sleep(0.5)
            group.create_task(telegram.through(pace, "editMessageText", chat_id=3))
        return telegram.times

    first, second, *later = run(main())
    assert (first, second) == near((0, 0))
    assert len(later) == 2 and all(when >= 2.1 - 1e-3 for when in later)


def test_who_waits_for_room_when_a_halt_begins_waits_for_its_end_too_and_then_for_room() -> None:
    """Room that came free during a halt is not saved up for a heap at its end."""

    async def main() -> Telegram:
        telegram, pace = Telegram(refuse=lambda number: 20.0 if number == 0 else None), Pace(per_second=10)
        async with asyncio.TaskGroup() as group:
            for chat in [7] * 10 + list(range(100, 190)):
                group.create_task(telegram.through(pace, "sendMessage", chat_id=chat))
        return telegram

    telegram = run(main())
    assert len(telegram.done) == 100
    assert len([when for when in telegram.times if when < 0.01]) == 10
    assert not [when for when in telegram.times if 0.01 <= when < 20]
    assert len([when for when in telegram.times if when <= 21]) <= 10 + 20


def tenths(least: float, most: float) -> st.SearchStrategy[float]:
    """Seconds, in steps that make things meet."""
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
def test_nothing_leaves_during_a_halt_and_everything_leaves_once(
    calls: list[tuple[float, int, str]], refusals: dict[int, float], slow: float
) -> None:
    """Whatever comes when, however slow Telegram is, whichever calls it refuses."""

    async def main() -> Telegram:
        telegram, pace = Telegram(refuse=refusals.get, slow=slow), Pace(per_second=5, max_retries=len(refusals))

        async def later(mark: int, at: float, chat: int, endpoint: str) -> None:
            await asyncio.sleep(at)
            await telegram.through(pace, endpoint, chat_id=chat, mark=mark)

        await asyncio.gather(*(later(mark, *call) for mark, call in enumerate(calls)))
        return telegram

    telegram = run(main())
    assert sorted(map(str, telegram.done)) == sorted(map(str, range(len(calls))))
    for begun, ended in telegram.halts:
        assert not [when for when in telegram.times if begun < when < ended - 1e-3]
    times = telegram.times
    for first in range(len(times)):
        for last in range(first, len(times)):
            assert last - first + 1 <= 5 + 5 * (times[last] - times[first]) + 1e-3  # no heap after a halt either


def test_a_429_is_repeated_so_often_and_then_told() -> None:
    async def main(retries: int | None) -> tuple[int, float]:
        telegram, pace = Telegram(refuse=lambda _: 1.0), Pace(max_retries=3)
        with capture_logs() as logs, pytest.raises(RetryAfter):
            await telegram.through(pace, "sendMessage", retries, chat_id=7, text="words")
        assert all("words" not in str(line) and "7" not in str(line) for line in logs)
        return len(telegram.left), now()

    assert run(main(None)) == near((4, 3))
    assert run(main(0)) == near((1, 0))
    assert run(main(1)) == near((2, 1))


@pytest.mark.parametrize("error", [TimedOut(), NetworkError("reset"), BadRequest("no")])
def test_nothing_but_a_429_is_repeated(error: Exception) -> None:
    async def main() -> int:
        calls = 0

        async def fails() -> bool:
            nonlocal calls
            calls += 1
            raise error

        with pytest.raises(type(error)):
            await Pace().process_request(fails, (), {}, "sendMessage", {"chat_id": 7}, None)
        return calls

    assert run(main()) == 1


def test_a_wait_beyond_patience_is_told_at_once_to_everybody_it_holds_up() -> None:
    async def main() -> None:
        telegram, pace = Telegram(refuse=lambda number: 3600.0 if number == 0 else None), Pace(patience=30)
        with pytest.raises(RetryAfter):
            await telegram.through(pace, "sendMessage", chat_id=1)
        await asyncio.sleep(600)
        with pytest.raises(RetryAfter) as caught:
            await telegram.through(pace, "editMessageText", chat_id=2)
        assert wait_of(caught.value) == near(3000)
        assert (len(telegram.left), now()) == near((1, 600))
        await asyncio.sleep(2975)
        await telegram.through(pace, "sendMessage", chat_id=1)
        assert telegram.times == near([0, 3600])

    run(main())


def test_a_method_of_another_kind_halts_itself_alone() -> None:
    async def main() -> None:
        telegram, pace = Telegram(refuse=lambda number: 86400.0 if number == 0 else None), Pace()
        with pytest.raises(RetryAfter):
            await telegram.through(pace, "setMyName", name="Afterglow")
        await telegram.through(pace, "setMyCommands")
        await telegram.through(pace, "sendMessage", chat_id=1)
        with pytest.raises(RetryAfter):
            await telegram.through(pace, "setMyName", name="Afterglow")
        assert [name for _, name, _ in telegram.left] == ["setMyName", "setMyCommands", "sendMessage"]
        assert now() == near(0)

    run(main())


def test_buckets_of_chats_that_went_quiet_are_let_go() -> None:
    """With somebody busy all the while, who keeps their own."""

    async def main() -> tuple[int, list[float]]:
        telegram, pace = Telegram(), Pace(per_second=1000, chats=50)
        gc.collect()
        before = sum(isinstance(one, AsyncLimiter) for one in gc.get_objects())
        async with asyncio.TaskGroup() as group:
            for _ in range(60):
                group.create_task(telegram.through(pace, "sendMessage", chat_id=7))
            for chat in range(100, 2100):
                await telegram.through(pace, "sendMessage", chat_id=chat)
                await asyncio.sleep(0.1)
        kept = sum(isinstance(one, AsyncLimiter) for one in gc.get_objects()) - before
        return kept, [when for when, _, chat in telegram.left if chat == 7]

    kept, busy = run(main())
    assert kept <= 52
    assert busy == near([max(0, number - 2) for number in range(60)])


async def test_the_librarys_bot_goes_through_it_over_http() -> None:
    seen: list[str] = []

    async def handler(request: web.Request) -> web.Response:
        seen.append(request.path.rpartition("/")[2])
        if len(seen) == 1:
            return said(429, "Too Many Requests: retry after 0.01", retry_after=0.01)
        return fine({"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"}})

    async with serving(handler) as root, talking(root, pace=Pace()) as bot:
        message = await bot.send_message(7, "a text")
    assert message.message_id == 1
    assert seen == ["sendMessage", "sendMessage"]
