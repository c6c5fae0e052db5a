"""Starts bots quickly: a process that loads the code and content once, and forks one bot for each line it reads.

After the fork, a bot has its own loop, connections and keys, and runs as in `afterglow run`, with a clock that the soak
moves. An order is a line of JSON with `env`, `clock`, `log`, and `supervisor`, the variables that systemd would set.
For each bot the launcher prints a line when it is `started`, and a line with the exit code when it has `left`.
"""

import asyncio
import json
import os
import random
import select
import signal
import sys
import traceback
from pathlib import Path
from typing import Any, NoReturn

from bot.authoring.content import Content
from bot.authoring.loading import load
from bot.database_setup import CannotStart
from bot.lifecycle import run
from bot.logs import configure, on_loop_error
from bot.settings import load_settings
from tests.soak.clock import SharedClock

FAILED = 70
"""Exit code of a bot that ended with an exception."""


def main() -> None:
    """Fork a bot for each order until there are no more; then kill those that still run."""
    content = load()
    ours: set[int] = set()
    woken, wake = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
    signal.set_wakeup_fd(wake)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    pending = b""
    print(json.dumps({"ready": os.getpid()}), flush=True)
    while True:
        ready, _, _ = select.select([0, woken], [], [], 1.0)
        if woken in ready:
            os.read(woken, 4096)
        _reap(ours)
        if 0 not in ready:
            continue
        read = os.read(0, 65536)
        if not read:
            break
        *lines, pending = (pending + read).split(b"\n")
        for line in lines:
            order = json.loads(line)
            pid = os.fork()
            if pid == 0:
                _become_bot(order, content)
            ours.add(pid)
            print(json.dumps({"started": pid, "slot": order["slot"]}), flush=True)
    for pid in ours:
        os.kill(pid, signal.SIGKILL)


def _reap(ours: set[int]) -> None:
    """Report every child that has ended."""
    for pid in tuple(ours):
        found, status = os.waitpid(pid, os.WNOHANG)
        if found:
            ours.discard(pid)
            print(json.dumps({"left": pid, "code": os.waitstatus_to_exitcode(status)}), flush=True)


def _become_bot(order: dict[str, Any], content: Content) -> NoReturn:
    """In the fork: become a bot, and exit with its code."""
    code = FAILED
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        nothing = os.open(os.devnull, os.O_RDONLY)
        for ours, theirs in ((nothing, 0), (log, 1), (log, 2)):
            os.dup2(ours, theirs)
        random.seed()
        os.environ.update(order["supervisor"])
        settings = load_settings(order["env"], None)
        configure(settings.log_level, secrets=settings.secrets(), format=settings.log_format)
        asyncio.run(_run_bot(order, content))
        code = 0
    except CannotStart as error:
        print(error, file=sys.stderr)
        code = error.code
    except BaseException:  # noqa: BLE001  a fork must never run on into its parent's code
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


async def _run_bot(order: dict[str, Any], content: Content) -> None:
    """Run the bot until SIGTERM."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    loop.set_exception_handler(on_loop_error)
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    clock = SharedClock(Path(order["clock"]))
    watching = asyncio.create_task(clock.watch())
    try:
        await run(load_settings(order["env"], None), content, stop, clock)
    finally:
        watching.cancel()


if __name__ == "__main__":
    main()
