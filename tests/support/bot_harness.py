"""The whole bot with the sandbox's Telegram, over real HTTP, with a clock that tests move.

The bot runs as `afterglow run` runs it, with the same settings and the same composition root. No part is replaced.
"""

import asyncio
import functools
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext
from contextvars import Context, ContextVar, copy_context
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from weakref import WeakSet

from pydantic import SecretStr
from structlog.testing import capture_logs
from structlog.typing import EventDict

from bot import lifecycle
from bot.authoring.content import Content
from bot.authoring.loading import load
from bot.clock import Clock
from bot.core.outgoing import Form
from bot.core.screen import BLANK
from bot.sandbox.server import Sandbox
from bot.settings import Settings
from bot.telegram_gate.delivery import PLACEHOLDER
from tests.support.exported import in_short

TOKEN = "1:sandbox"
EVENING = datetime(2026, 3, 6, 20, 0, tzinfo=UTC)
"""The default start of a harness's clock: a Friday, nine in the evening in Berlin, before quiet hours."""


EMPTIED = ("Hello. Nothing new here.", BLANK.text)
"""The texts of a message that the bot has cleared by an edit."""


@functools.cache
def english() -> Content:
    """The real content, read once."""
    return load()


_tasks: ContextVar[WeakSet[asyncio.Task[Any]] | None] = ContextVar("tasks", default=None)
"""The set of a bot's tasks, and of the tasks that these begin."""


def _noted(loop: Any, work: Any, context: Context | None = None) -> Any:
    task: asyncio.Task[Any] = asyncio.Task(work, loop=loop, context=context)
    tasks = context.get(_tasks) if context is not None else _tasks.get()
    if tasks is not None:
        tasks.add(task)
    return task


class StillClock(Clock):
    """A clock that stands still until it is moved."""

    def __init__(self, at: datetime = EVENING) -> None:
        super().__init__()
        self._at = at
        self._passed = timedelta(0)

    def now(self) -> datetime:
        return self._at

    def elapsed(self) -> timedelta:
        return self._passed

    def move(self, delta: timedelta) -> None:
        self._at += delta
        self._passed += delta
        super().move(delta)


class BotHarness:
    """A sandbox, and a bot that can be started, stopped and restarted on the same database and keys.

    Words and taps come from the first person unless `who` names another. The calls return once the bot has answered.
    """

    def __init__(
        self,
        database_url: str,
        folder: Path,
        content: Content | None = None,
        at: datetime = EVENING,
        people: int = 2,
    ) -> None:
        self.clock = StillClock(at)
        self.sandbox = Sandbox(TOKEN, self.clock.now, self._move_clock, people, name="Afterglow")
        self.world = self.sandbox.world
        self.content = content or english()
        self.folder = folder
        self.database_url = database_url
        self._stop = asyncio.Event()
        self._running: asyncio.Task[None] | None = None
        self._tasks = WeakSet[asyncio.Task[Any]]()

    async def _move_clock(self, delta: timedelta) -> None:
        self.clock.move(delta)

    @property
    def you(self) -> int:
        """The first person."""
        return self.world.people[0].id

    @property
    def partner(self) -> int:
        """The second person."""
        return self.world.people[1].id

    def settings(self, **changes: Any) -> Settings:
        """The settings with which the bot starts, with `changes`."""
        given: dict[str, Any] = {
            "bot_token": SecretStr(TOKEN),
            "api_url": self.sandbox.url,
            "data_dir": self.folder / "data",
            "database_url": SecretStr(self.database_url),
            "key_file": self.folder / "keys" / "afterglow.key",
            # The clock stands still, so all messages of a test come at the same time.
            "burst": 10_000,
        }
        return Settings(**given | changes)

    async def start(self, **changes: Any) -> None:
        """Start the bot, and wait until it has set its description at Telegram, which is its last step."""
        self._stop = asyncio.Event()
        before = len(self.world.history)
        self._tasks = WeakSet()
        asyncio.get_running_loop().set_task_factory(_noted)
        context = copy_context()
        context.run(_tasks.set, self._tasks)
        bot = lifecycle.run(self.settings(**changes), self.content, self._stop, self.clock)
        self._running = asyncio.create_task(bot, context=context)
        ready = asyncio.create_task(
            self.world.settled(lambda world: _called(world.history[before:], "setMyShortDescription"), timeout=20)
        )
        await asyncio.wait([self._running, ready], return_when=asyncio.FIRST_COMPLETED)
        if self._running.done():
            ready.cancel()
            await self._running
        await ready

    async def stop(self) -> None:
        """Stop the bot as SIGTERM does, and wait until it has ended."""
        if self._running is not None:
            self._stop.set()
            await self._running
            self._running = None

    async def crash(self) -> None:
        """Cancel all tasks of the bot, so that nothing under way is finished."""
        while left := [task for task in self._tasks if not task.done()]:
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)
        self._running = None

    async def restart(self, content: Content | None = None, **changes: Any) -> None:
        """Stop the bot and start it again, with other content if given."""
        await self.stop()
        self.content = content or self.content
        await self.start(**changes)

    async def say(self, text: str, who: int | None = None) -> dict[str, Any]:
        """Send a text. Returns the bot's newest message once it has answered."""
        who = who or self.you
        before = len(self.world.history)
        self.world.say(who, text)
        await self.world.settled(lambda world: _shown(world.history[before:], who))
        return self.last(who)

    async def send_file(self, name: str, data: bytes, who: int | None = None) -> dict[str, Any]:
        """Send a file. Returns the bot's newest message once it has answered."""
        who = who or self.you
        before = len(self.world.history)
        self.world.send_file(who, name, data)
        await self.world.settled(lambda world: _shown(world.history[before:], who), timeout=30)
        return self.last(who)

    async def tap(self, button: str, who: int | None = None, message: int | None = None) -> dict[str, Any]:
        """Tap a button, by its label or data, under `message` or the newest message that has it.

        Returns the bot's newest message once it has answered.
        """
        who = who or self.you
        id = message if message is not None else self.having(button, who)["message_id"]
        before = len(self.world.history)
        query = self.world.tap(who, id, button)
        await self.world.settled(lambda world: query in world.answers and _shown(world.history[before:], who))
        return self.last(who)

    async def answer_note(self, button: str, who: int | None = None) -> None:
        """Tap a button of a note, and wait until the note has left the chat."""
        who = who or self.you
        id = self.having(button, who)["message_id"]
        query = self.world.tap(who, id, button)
        await self.world.settled(lambda world: query in world.answers and id not in _numbers(world.chat(who)))

    async def pass_time(
        self, delta: timedelta, who: int | None = None, *, expecting: str | None = None
    ) -> dict[str, Any]:
        """Move the clock. With `expecting`, wait for a new message with that text in it."""
        who = who or self.you
        before = _numbers(self.world.chat(who))
        self.clock.move(delta)
        if expecting is not None:
            await self.world.settled(
                lambda world: any(
                    m["message_id"] not in before and expecting in m.get("text", "") for m in world.chat(who)
                )
            )
        return self.last(who)

    async def arrive(self, who: int | None = None) -> dict[str, Any]:
        """Agree at the door, and skip the question for the time."""
        await self.say("/start", who)
        await self.tap("w:yes", who)
        return await self.tap("w:home", who)

    async def live_in(self, zone: str, who: int | None = None) -> dict[str, Any]:
        """Choose a time zone in /settings from the list."""
        await self.say("/settings", who)
        await self.tap("z:menu", who)
        await self.tap(f"z:in:{zone.split('/')[0]}:0", who)
        for _ in range(40):
            try:
                return await self.tap(f"z:set:{zone}", who)
            except LookupError:
                await self.tap("More ›", who)
        raise LookupError(f"the list does not have {zone}")

    def last(self, who: int | None = None) -> dict[str, Any]:
        """The bot's newest message in the chat, which must have one."""
        message = self.world.last(who or self.you)
        assert message is not None, "the bot has said nothing yet"
        return message

    def having(self, button: str, who: int | None = None) -> dict[str, Any]:
        """The bot's newest message that has that button, by label or data. Raises LookupError without one."""
        chat = self.world.chat(who or self.you)
        for message in reversed(chat):
            if any(button in (b["text"], b.get("callback_data")) for b in buttons(message)):
                return message
        there = [b["text"] for message in chat for b in buttons(message)]
        raise LookupError(f"No message has the button {button!r}; there are {there}")

    async def all_answered(self, who: int | None = None) -> None:
        """Wait until the bot has answered every earlier update of the chat.

        Updates of a chat are handled in order. So this sends /privacy, which changes nothing, and waits for its page.
        """
        who, before = who or self.you, self.world.say(who or self.you, "/privacy")["message_id"]
        await self.world.settled(
            lambda world: any(
                message["message_id"] > before and "p:kept" in (one.get("callback_data") for one in buttons(message))
                for message in world.chat(who)
            )
        )

    async def export(self, who: int | None = None) -> dict[str, Any]:
        """The JSON file of /export, in short: see `in_short`."""
        return in_short(json.loads((await self.export_files(who))[".json"]))

    async def export_files(self, who: int | None = None) -> dict[str, bytes]:
        """The files that /export sends, by the suffixes of their names. Each form must be one file."""
        before = {message["message_id"] for message in self.world.chat(who or self.you)}
        await self.say("/export", who)

        def sent() -> list[dict[str, Any]]:
            return [m for m in self.world.chat(who or self.you) if m["message_id"] not in before and "document" in m]

        await self.world.settled(lambda _: len(sent()) == len(Form))
        files = [self.world.files.by_unique_id(message["document"]["file_unique_id"]) for message in sent()]
        return {Path(file.name).suffix: file.data for file in files if file}

    def texts(self, who: int | None = None) -> list[str]:
        """The texts of all messages in the chat, oldest first."""
        return [message.get("text", "") for message in self.world.chat(who or self.you)]


@asynccontextmanager
async def running_bot(
    database_url: str,
    folder: Path,
    content: Content | None = None,
    at: datetime = EVENING,
    *,
    start: bool = True,
    people: int = 2,
    watch: bool = True,
) -> AsyncIterator[BotHarness]:
    """A harness with a running sandbox and, unless `start` is False, a running bot. Both are stopped at the end.

    At the end the bot's log must have no errors. For this check the log events are captured and not written. A test
    that reads the log itself passes `watch=False`.
    """
    made = BotHarness(database_url, folder, content, at, people)
    await made.sandbox.start()
    nothing: AbstractContextManager[list[EventDict]] = nullcontext([])
    with capture_logs() if watch else nothing as logs:
        try:
            if start:
                await made.start()
            yield made
        finally:
            await made.stop()
            await made.sandbox.stop()
    errors = [event for event in logs if event["log_level"] in ("error", "critical")]
    assert not errors, errors


async def until(true: Callable[[], Awaitable[object]], seconds: float = 10) -> None:
    """Poll until `true` returns a true value, for conditions that no chat shows.

    Raises TimeoutError after `seconds`.
    """
    async with asyncio.timeout(seconds):
        while not await true():  # noqa: ASYNC110  there is no event to wait for
            await asyncio.sleep(0.01)


def buttons(message: dict[str, Any]) -> list[dict[str, Any]]:
    """The buttons under a message, row by row."""
    return [button for row in message.get("reply_markup", {}).get("inline_keyboard", []) for button in row]


def labels(message: dict[str, Any]) -> list[str]:
    """The labels of the buttons under a message."""
    return [button["text"] for button in buttons(message)]


def _called(history: Sequence[Any], method: str) -> bool:
    return any(call.method == method for call in history)


def _shown(history: Sequence[Any], who: int) -> bool:
    """Whether the bot has shown something in the chat. A placeholder or a cleared message is no answer."""
    return any(
        call.method in ("sendMessage", "editMessageText", "sendDocument")
        and int(call.params.get("chat_id", 0)) == who
        and (call.method != "editMessageText" or call.params.get("text") not in EMPTIED)
        and (call.error is None or "not modified" in call.error)
        and call.params.get("text") != PLACEHOLDER
        for call in history
    )


def _numbers(chat: Iterable[Mapping[str, Any]]) -> set[int]:
    return {message["message_id"] for message in chat}
