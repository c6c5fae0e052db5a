"""Starts `python -m bot` in a process of its own, kills it, and reads its output. No part of the bot is replaced.

The output of every process is searched for secrets: see `checked_output`.
"""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from bot.sandbox.server import Sandbox
from bot.sandbox.world import World
from bot.settings import PREFIX
from bot.telegram_gate.delivery import PLACEHOLDER
from tests.support.bot_harness import buttons

TOKEN = "7431250986:AAGf3Qk-canary_token-9dVx2LmPz0RtYwUe"
CANARY = "canary words that a person typed"
HOOK_SECRET = "canary-webhook-secret-0123456789"
PASSWORD = "canary-database-password"
SECRETS = (TOKEN, TOKEN.partition(":")[2], CANARY, HOOK_SECRET, PASSWORD)
NOTHING_MORE: Mapping[str, str] = {}
PATIENCE = 30.0
"""Seconds after which a test gives up waiting. No test measures time unless its docstring says so."""


def environment(**settings: str) -> dict[str, str]:
    """This process's environment, with these settings of the bot and no others."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    return bare | {PREFIX + name.upper(): value for name, value in settings.items()}


def checked_output(text: str) -> str:
    """Return the output of a process. Fails if it contains a secret or a person's words."""
    found = [secret for secret in SECRETS if secret in text]
    assert not found, f"written, and must not be: {found}"
    return text


@dataclass(frozen=True, slots=True)
class CommandResult:
    """The exit code and output of a command."""

    code: int
    out: str
    err: str


async def command(folder: Path, *arguments: str, typed: str = "", **settings: str) -> CommandResult:
    """Run `afterglow ...` in `folder` to its end, with `typed` on its standard input."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *arguments),
        cwd=folder,
        env=environment(**settings),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(PATIENCE):
            out, err = await process.communicate(typed.encode())
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode is not None
    return CommandResult(process.returncode, checked_output(out.decode()), checked_output(err.decode()))


def logs(folder: Path) -> list[Path]:
    """The log files of the processes started in a folder."""
    return list(folder.glob("*.log"))


class Process:
    """A running bot. Its output goes into a log file of its own."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self._process, self._log = process, log

    @classmethod
    async def start(
        cls, folder: Path, *arguments: str, extra: Mapping[str, str] = NOTHING_MORE, **settings: str
    ) -> Self:
        """Start `afterglow ...` in `folder`. `extra` is added to its environment unchanged."""
        log = folder / f"{len(logs(folder))}.log"
        with log.open("wb") as file:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", *arguments),
                cwd=folder,
                env=environment(**settings) | {"PYTHONUNBUFFERED": "1", **extra},
                stdin=asyncio.subprocess.DEVNULL,
                stdout=file,
                stderr=file,
            )
        return cls(process, log)

    @property
    def written(self) -> str:
        """Its output so far."""
        return checked_output(self._log.read_text(errors="replace"))

    async def kill(self) -> None:
        """End the process with SIGKILL."""
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGKILL)
        await self._process.wait()

    def tell(self, number: signal.Signals = signal.SIGTERM) -> None:
        """Send a signal, by default the SIGTERM of a service manager."""
        self._process.send_signal(number)

    async def wait(self) -> int:
        """Wait until the process has ended. Returns its exit code."""
        async with asyncio.timeout(PATIENCE):
            return await self._process.wait()

    async def until(self, waited_for: Any) -> None:
        """Wait for something that this process does. Fails with its output if it ends instead."""
        ours = asyncio.ensure_future(waited_for)
        left = asyncio.ensure_future(self._process.wait())
        try:
            await asyncio.wait([ours, left], return_when=asyncio.FIRST_COMPLETED)
            assert ours.done(), f"it left with {self._process.returncode}:\n{self.written}"
            await ours
        except TimeoutError as error:
            raise AssertionError(f"{error}\n{self.written}") from error
        finally:
            for task in (ours, left):
                task.cancel()
            await asyncio.gather(ours, left, return_exceptions=True)


class Site:
    """A sandbox, a folder, a database, and the bot that is started, killed and started again there."""

    def __init__(self, folder: Path, database_url: str, **settings: str) -> None:
        self.sandbox = Sandbox(TOKEN)
        self.folder = folder
        self._settings = {"database_url": database_url, **settings}
        self._bot: Process | None = None

    @property
    def world(self) -> World:
        """The sandbox's people and chats."""
        return self.sandbox.world

    @property
    def you(self) -> int:
        """The first person."""
        return self.world.people[0].id

    @property
    def bot(self) -> Process:
        """The bot that was started last."""
        assert self._bot is not None, "nothing was started here yet"
        return self._bot

    @property
    def settings(self) -> dict[str, str]:
        """The settings the bot is started with."""
        return {
            "bot_token": TOKEN,
            "api_url": self.sandbox.url,
            "data_dir": str(self.folder / "data"),
            "key_file": str(self.folder / "keys" / "afterglow.key"),
            **self._settings,
        }

    async def start(self) -> None:
        """Start the bot. Updates that wait are answered soon after."""
        self._bot = await Process.start(self.folder, "run", extra=NOTHING_MORE, **self.settings)

    async def ready(self) -> None:
        """Start the bot, and wait until it has registered its commands, which is the last step of a start."""
        before = len(self.world.history)
        await self.start()
        await self.wait_until(
            lambda world: any(call.method == "setMyShortDescription" for call in world.history[before:])
        )

    async def kill(self) -> None:
        """End the bot with SIGKILL."""
        await self.bot.kill()

    async def leave(self) -> int:
        """End the bot with SIGTERM. Returns its exit code."""
        self.bot.tell()
        return await self.bot.wait()

    async def wait_until(self, what: Callable[[World], object]) -> None:
        """Wait until the condition holds. Fails if the bot ends first."""
        await self.bot.until(self.world.settled(what, timeout=PATIENCE))

    async def say(self, text: str) -> None:
        """Send a message, and wait for the bot's answer."""
        await self.wait_until(self.push(text))

    async def tap(self, button: str) -> None:
        """Tap a button (by label or data) of the newest message that has it, and wait for the bot's answer."""
        await self.wait_until(self.push(button, tapped=True))

    def push(self, what: str, *, tapped: bool = False) -> Callable[[World], bool]:
        """Send a message or tap, without waiting. Returns a condition that holds once the bot has answered."""
        before = len(self.world.history)
        if not tapped:
            self.world.say(self.you, what)
            return lambda world: self._shown(before)
        query = self.world.tap(self.you, self.having(what)["message_id"], what)
        return lambda world: query in world.answers and self._shown(before)

    def having(self, button: str) -> dict[str, Any]:
        """The newest message that has that button, by label or data."""
        for message in reversed(self.world.chat(self.you)):
            if any(button in (one["text"], one.get("callback_data")) for one in buttons(message)):
                return message
        raise LookupError(f"no message has the button {button!r}: {[m.get('text') for m in self.world.chat(self.you)]}")

    def is_shown(self, text: str) -> bool:
        """Whether a message of the bot has this in its text or on a button.

        All messages count, because a message sent during a kill may have been sent once more below.
        """
        return any(
            text in message.get("text", "") or any(text in one["text"] for one in buttons(message))
            for message in self.world.chat(self.you)
            if message["sandbox"]["by_bot"]
        )

    def last(self) -> dict[str, Any]:
        """The bot's newest message."""
        message = self.world.last(self.you)
        assert message is not None, "the bot has said nothing yet"
        return message

    def _shown(self, before: int) -> bool:
        """Whether a message was sent or edited in the chat since that place in the history."""
        return any(
            call.method in ("sendMessage", "editMessageText", "sendDocument")
            and int(call.params.get("chat_id", 0)) == self.you
            and (call.error is None or "not modified" in call.error)
            and call.params.get("text") != PLACEHOLDER
            for call in self.world.history[before:]
        )


@asynccontextmanager
async def site(folder: Path, database_url: str, **settings: str) -> AsyncIterator[Site]:
    """A site with a running sandbox. At the end the bot is killed, and every log of the site is searched."""
    made = Site(folder, database_url, **settings)
    await made.sandbox.start()
    try:
        yield made
    finally:
        if made._bot is not None:
            await made._bot.kill()
        await made.sandbox.stop()
    for log in logs(folder):
        checked_output(log.read_text())
