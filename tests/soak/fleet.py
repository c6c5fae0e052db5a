"""Bot processes: kept running, killed, stopped, and told to leave. Each writes a log file of its own.

This module also plays systemd: a bot that has reported that it is up, and then sends nothing for `WATCHDOG` seconds, is
killed and started again.
"""

import asyncio
import json
import os
import random
import signal
import socket
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.settings import PREFIX
from tests.soak.history import History

STOP_TIMEOUT = 10.0
"""Seconds within which a bot must have ended after SIGTERM."""
STARTUP_GRACE = 3.0
"""A process younger than this many seconds may not handle SIGTERM yet. It may then end without a clean stop."""
RESTART_DELAY = 0.2
"""Seconds before a bot that has ended is started again."""
WATCHDOG = 5.0
"""Seconds without a watchdog message after which a bot is killed. In deploy/afterglow.service it is 30."""
EXIT_TEMPFAIL = 75
"""Exit code of a bot that cannot run now and should be started again."""
RUNS = '"event": "afterglow is running"'


@dataclass(slots=True)
class Slot:
    """A place for one bot, with the running bot if there is one."""

    env: dict[str, str]
    pid: int | None = None
    started_at: float = 0.0
    log: Path = Path()
    terminated: bool = False
    """SIGTERM was sent."""
    stopped: bool = False
    """SIGSTOP was sent."""
    works: bool = False
    notified_at: float | None = None
    """When the bot last sent a message to systemd; None before it was up."""
    notify_transport: asyncio.DatagramTransport | None = None
    exited: asyncio.Event = field(default_factory=asyncio.Event)


class Fleet:
    """One bot for each of `environments`. A bot that ends is started again while `wanted`. One of the bots works."""

    def __init__(self, folder: Path, environments: list[dict[str, str]], clock: Path, history: History) -> None:
        self.folder, self._clock, self._history = folder, clock, history
        self.slots = [Slot({PREFIX + k.upper(): v for k, v in env.items()}) for env in environments]
        self._launcher: asyncio.subprocess.Process | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._logs = 0
        self._ended: tuple[float, str] | None = None
        """When the last working bot ended, and how; None while a bot works."""
        self.wanted = False
        self.violations: list[str] = []

    @property
    def environment(self) -> dict[str, str]:
        """The settings of the first bot, for commands."""
        return self.slots[0].env

    @property
    def live(self) -> list[int]:
        """The numbers of the slots in which a bot runs."""
        return [number for number, slot in enumerate(self.slots) if slot.pid is not None]

    @property
    def working(self) -> int | None:
        """The number of the slot with the bot that works. None if there is none."""
        return next((n for n, slot in enumerate(self.slots) if slot.works and slot.pid is not None), None)

    async def start(self) -> None:
        """Start all bots, and keep them running from now on."""
        self._launcher = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.soak.launcher"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        assert self._launcher.stdout is not None
        await self._launcher.stdout.readline()
        self.wanted = True
        self._tasks = [asyncio.create_task(self._read()), asyncio.create_task(self._watch())]
        await self.resume()

    async def resume(self) -> None:
        """Keep the bots running from now on."""
        self.wanted = True
        for number in range(len(self.slots)):
            await self._launch(number)

    def kill(self, rng: random.Random) -> bool:
        """Kill a running bot, mostly the one that works. Returns False if none runs."""
        if not (live := self.live):
            return False
        working = self.working
        number = working if working is not None and rng.random() < 0.75 else rng.choice(live)
        self.kill_one(number)
        return True

    def kill_one(self, number: int) -> None:
        """Kill the bot in that slot."""
        slot = self.slots[number]
        if slot.pid is None:
            return
        self._history.figures["kills"] += 1
        self._history.figures["kills of the one that works"] += slot.works
        self._record_end(slot, "kill -9")
        _signal(slot.pid, signal.SIGKILL)

    def suspend_one(self, number: int) -> None:
        """Send SIGSTOP: the bot hangs and keeps its lock until the watchdog kills it or it is continued."""
        slot = self.slots[number]
        if slot.pid is not None and not slot.stopped:
            slot.stopped = True
            if slot.works:
                self._history.dies()
            _signal(slot.pid, signal.SIGSTOP)
            self._history.figures["SIGSTOP"] += 1

    def continue_one(self, number: int, pid: int) -> bool:
        """Send SIGCONT to a stopped bot. Returns False if it has ended meanwhile."""
        slot = self.slots[number]
        if slot.pid != pid or not slot.stopped:
            return False
        slot.stopped = False
        slot.notified_at = time.monotonic()
        _signal(pid, signal.SIGCONT)
        return True

    async def terminate(self, number: int) -> None:
        """Send SIGTERM to a bot, and wait until it has ended. A bot that takes too long is a violation."""
        slot = self.slots[number]
        if slot.pid is None:
            return
        slot.terminated = True
        pid = slot.pid
        _signal(pid, signal.SIGTERM)
        self.continue_one(number, pid)
        self._history.figures["SIGTERM"] += 1
        began = time.monotonic()
        try:
            async with asyncio.timeout(STOP_TIMEOUT):
                await slot.exited.wait()
        except TimeoutError:
            self.violations.append("a bot that was told to leave was still there after ten seconds")
            if slot.pid == pid:
                _signal(pid, signal.SIGKILL)
            await slot.exited.wait()
        figures, took = self._history.figures, round((time.monotonic() - began) * 10)
        figures["slowest leave, tenths of a second"] = max(figures["slowest leave, tenths of a second"], took)

    async def stop(self) -> None:
        """Stop all bots and the launcher."""
        self.wanted = False
        await asyncio.gather(*(self.terminate(number) for number in self.live))
        await self.end()

    async def end(self) -> None:
        """End the launcher, and with it every bot that still runs."""
        self.wanted = False
        if self._launcher is not None and self._launcher.stdin is not None:
            self._launcher.stdin.close()
            await self._launcher.wait()
        for slot in self.slots:
            if slot.notify_transport is not None:
                slot.notify_transport.close()
        for task in self._tasks[1:]:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def logs(self) -> list[Path]:
        """The log files of the bots."""
        return sorted(self.folder.glob("bot-*.log"))

    def pids(self) -> list[int]:
        """The ids of the running processes."""
        return [slot.pid for slot in self.slots if slot.pid is not None]

    def on_notify(self, slot: Slot, said: str) -> None:
        """A bot sent a message to systemd."""
        slot.notified_at = time.monotonic()
        if "STATUS=working" in said.splitlines() and slot.pid is not None:
            for other in self.slots:
                other.works = other is slot
            self._history.works += 1
            self._tasks.append(asyncio.create_task(self._measure_takeover(slot, slot.pid, self._ended)))
            self._ended = None

    async def _measure_takeover(self, slot: Slot, pid: int, ended: tuple[float, str] | None) -> None:
        """Measure how long no bot worked, until this bot's log says that it runs."""
        log = slot.log
        while RUNS not in log.read_text():
            if slot.pid != pid:
                # The bot ended before it ran, so the time counts for the next one that runs.
                self._ended = self._ended or ended
                if ended is not None and self._ended is not None:
                    self._ended = min(self._ended, ended)
                return
            await asyncio.sleep(0.02)
        if self._history.works > 1:
            self._history.figures["takeovers"] += 1
        if ended is not None:
            self._history.takeovers[ended[1]].append(time.monotonic() - ended[0])

    def _record_end(self, slot: Slot, how: str) -> None:
        """Record the end of the process that worked, if it is this one."""
        if slot.works:
            slot.works = False
            self._history.dies()
            self._ended = (time.monotonic(), how)

    async def _launch(self, number: int) -> None:
        """Let the launcher start a process, unless it runs or is not wanted."""
        slot = self.slots[number]
        if not self.wanted or slot.pid is not None:
            return
        assert self._launcher is not None and self._launcher.stdin is not None
        self._logs += 1
        slot.log = self.folder / f"bot-{self._logs:05}.log"
        address = str(self.folder / f"notify-{self._logs:05}")
        await self._listen(slot, address)
        # As systemd does, see sd_notify(3).
        supervisor = {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": str(round(WATCHDOG * 1_000_000))}
        order = {
            "slot": number,
            "env": slot.env,
            "clock": str(self._clock),
            "log": str(slot.log),
            "supervisor": supervisor,
        }
        self._launcher.stdin.write(json.dumps(order).encode() + b"\n")

    async def _listen(self, slot: Slot, address: str) -> None:
        """Receive the messages of a process to its service manager."""
        if slot.notify_transport is not None:
            slot.notify_transport.close()
        notify_socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        notify_socket.bind(address)
        loop = asyncio.get_running_loop()
        slot.notify_transport, _ = await loop.create_datagram_endpoint(
            lambda: _NotifyProtocol(self, slot), sock=notify_socket
        )
        slot.notified_at = None

    async def _read(self) -> None:
        """Read what the launcher reports."""
        assert self._launcher is not None and self._launcher.stdout is not None
        async for line in self._launcher.stdout:
            said: dict[str, Any] = json.loads(line)
            if "started" in said:
                slot = self.slots[said["slot"]]
                slot.pid, slot.terminated, slot.stopped, slot.works = said["started"], False, False, False
                slot.exited, slot.started_at = asyncio.Event(), time.monotonic()
                self._history.figures["starts"] += 1
            else:
                for number, slot in enumerate(self.slots):
                    if slot.pid == said["left"]:
                        self._on_exit(slot, said["code"])
                        self._tasks.append(asyncio.create_task(self._relaunch(number)))

    async def _relaunch(self, number: int) -> None:
        """Start a process again after a pause, as a service manager does."""
        await asyncio.sleep(RESTART_DELAY)
        await self._launch(number)

    async def _watch(self) -> None:
        """Kill bots that send no watchdog messages."""
        while True:
            await asyncio.sleep(0.1)
            for slot in self.slots:
                if slot.pid is None or slot.notified_at is None or time.monotonic() - slot.notified_at < WATCHDOG:
                    continue
                slot.notified_at = None
                if slot.stopped:
                    self._history.figures["killed by the watchdog"] += 1
                else:
                    self._history.figures["killed by the watchdog though nothing stopped them"] += 1
                self._record_end(slot, "the watchdog")
                _signal(slot.pid, signal.SIGKILL)

    def _on_exit(self, slot: Slot, code: int) -> None:
        """Record the exit of a process. An unexpected exit code is a violation."""
        self._record_end(slot, "SIGTERM" if slot.terminated else "another end")
        slot.pid = None
        slot.exited.set()
        if code == -signal.SIGKILL:
            return
        newborn = code == -signal.SIGTERM and time.monotonic() - slot.started_at < STARTUP_GRACE
        if slot.terminated and code not in (0, EXIT_TEMPFAIL) and not newborn:
            self.violations.append(f"a bot that was told to leave left with code {code}")
        if not slot.terminated:
            self._history.figures[f"left by itself with code {code}"] += 1
            if code != EXIT_TEMPFAIL:
                self.violations.append(f"a bot left by itself with code {code}")


class _NotifyProtocol(asyncio.DatagramProtocol):
    """Receives what one bot sends to systemd."""

    def __init__(self, fleet: Fleet, slot: Slot) -> None:
        self._fleet, self._slot = fleet, slot

    def datagram_received(self, data: bytes, _address: object) -> None:
        """Pass a message on."""
        self._fleet.on_notify(self._slot, data.decode())


async def until(what: Callable[[], bool], seconds: float) -> bool:
    """Wait until the condition holds. Returns False if it does not hold in time."""
    end = time.monotonic() + seconds
    while not what():
        if time.monotonic() > end:
            return False
        await asyncio.sleep(0.05)
    return True


def _signal(pid: int, number: signal.Signals) -> None:
    """Send a signal to a process, which may have just ended."""
    with suppress(ProcessLookupError):
        os.kill(pid, number)
