"""A bot that is killed between any two calls or during one loses no answer and doubles no entry."""

import asyncio
import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.authoring.loading import load
from bot.sandbox.faults import CallFault
from tests.support.bot_harness import BotHarness, labels, running_bot, until
from tests.whole.test_hide import BLAND
from tests.whole.test_urgent import begun, quiet

WROTE = "what I wrote"
METHODS = ("answerCallbackQuery", "editMessageText", "sendMessage", "deleteMessages", "deleteMessage")
CRASHES = st.dictionaries(
    st.integers(0, 12),
    st.one_of(
        # Crash after this many calls of the step, or during such a call, before or after Telegram carried it out.
        st.integers(0, 3),
        st.tuples(st.sampled_from(METHODS), st.booleans()),
    ),
    min_size=1,
    max_size=3,
)
Crash = int | tuple[str, bool]


@settings(
    max_examples=12,
    deadline=None,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(crashes=CRASHES)
async def test_a_check_in_through_crashes(sqlite_template: Path, crashes: dict[int, Crash]) -> None:
    """Every answer counts once, wherever the bot crashed and restarted."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(sqlite_template, Path(folder) / "afterglow.db")
        async with running_bot(f"sqlite:///{folder}/afterglow.db", Path(folder)) as chat:
            await begun(chat, chat.you)
            given: dict[str, Any] = {}
            for number in range(20):
                if not (act := answer(chat, given)):
                    break
                await answer_through(chat, crashes.get(number), act)
            await chat.all_answered()
            (entry,) = (await chat.export())["entries"]
            answers = {one.pop("question"): one for one in entry["answers"]}
            assert {name: said for name, said in answers.items() if name in given} == given
            assert answers["note"] == {"typed": WROTE}


def standing(chat: BotHarness) -> tuple[int, str]:
    """The id of the newest message with a question, and the question. If a question was shown twice, the older message
    may remain; a tap on it shows the current question."""
    live = [m for m in chat.world.chat(chat.you) if any(d.startswith("q:") for d in data(m))]
    return (live[-1]["message_id"], next(d.split(":")[2] for d in data(live[-1]) if d[:2] == "q:")) if live else (0, "")


def data(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button.get("callback_data", "") for row in rows for button in row]


def answer(chat: BotHarness, given: dict[str, Any]) -> Any:
    """The person's next act as a function, or None at the end. The expected answer is added to `given`."""
    id, here = standing(chat)
    if not here:
        return None
    message = next(m for m in chat.world.chat(chat.you) if m["message_id"] == id)
    if here == "note":
        return lambda: chat.world.say(chat.you, WROTE)
    if here == "end":
        further = "A few more questions" if "A few more questions" in labels(message) else "Keep it"
        return lambda: chat.world.tap(chat.you, id, further)
    chosen = next((d for d in data(message) if ":c:" in d), None)
    if chosen is not None:
        given[here] = {"picked": [chosen.rsplit(":", 1)[1]]}
    tapped = chosen or next(d for d in data(message) if d.endswith(":s"))
    return lambda: chat.world.tap(chat.you, id, tapped)


async def answer_through(chat: BotHarness, crash: Crash | None, act: Any) -> None:
    """Do the act, and wait until the question changes. With a crash, the bot is killed and started again."""
    before, here = len(chat.world.history), standing(chat)
    if isinstance(crash, tuple):
        chat.sandbox.faults.add(crash[0], CallFault.hang(crash[1]))
    act()
    if isinstance(crash, int):
        with suppress(TimeoutError):
            await chat.world.settled(
                lambda world: sum(c.method != "getUpdates" for c in world.history[before:]) >= crash, timeout=1
            )
    elif crash is not None:
        await chat.world.settled(lambda _: chat.sandbox.faults.hanging or standing(chat) != here)
    if crash is not None:
        await chat.crash()
        chat.sandbox.faults.clear()
        await chat.start()
    await chat.world.settled(lambda _: standing(chat) != here)


@pytest.mark.parametrize("calls", range(4))
async def test_a_crash_while_hiding(sqlite_url: str, tmp_path: Path, calls: int) -> None:
    """After a crash during /hide the next process shows no earlier row and clears the chat. Its line may be there
    twice."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await begun(chat, chat.you)
        chat.sandbox.faults.add("sendMessage", CallFault.hang(), chat_id=chat.you)
        for number in range(5):
            chat.world.say(chat.you, f"words {number}")
        await chat.world.settled(lambda _: chat.sandbox.faults.hanging)
        before = len(chat.world.history)
        chat.world.say(chat.you, "/hide")
        await chat.world.settled(
            lambda world: sum(c.method != "getUpdates" for c in world.history[before:]) >= min(calls, 2)
        )
        await chat.crash()
        chat.sandbox.faults.clear()
        await chat.start()
        await chat.world.settled(lambda _: set(chat.texts()) == {BLAND})
        await quiet(chat)
        assert set(chat.texts()) == {BLAND}


async def test_an_update_that_crashed_twice_is_given_up(sqlite_url: str, tmp_path: Path) -> None:
    """After an update ended two processes, the third tells the person so and answers the later updates."""
    damaged = load()
    del damaged.words["en"]._plain["learn"]

    with capture_logs():
        async with running_bot(sqlite_url, tmp_path, damaged, watch=False) as chat:
            await chat.arrive()
            await chat.stop()
            chat.world.say(chat.you, "/learn")
            chat.world.say(chat.you, "/ideas")
            for tries in (1, 2):
                starting = asyncio.create_task(chat.start())
                await until(partial(begun_again, tmp_path / "afterglow.db", tries))
                await chat.crash()
                await asyncio.gather(starting, return_exceptions=True)
            await chat.start()
            await chat.world.settled(lambda _: "Just me" in labels(chat.last()))
            assert any("That did not work on my side" in text for text in chat.texts())


async def begun_again(path: Path, tries: int) -> bool:
    """Whether an update was begun this many times and is not done."""
    with closing(sqlite3.connect(path)) as database:
        return (tries,) in database.execute("SELECT tries FROM seen").fetchall()
