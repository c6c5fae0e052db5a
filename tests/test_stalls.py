"""A stalled event loop is reported by a thread, with the blocking function and without private words."""

import asyncio
import time
from collections.abc import Callable, MutableMapping
from pathlib import Path
from typing import Any

from structlog.testing import capture_logs

from bot.core.text import pieces
from bot.redaction import OPEN_FIELDS
from bot.stalls import Stalls
from tests.support.bot_harness import running_bot

Logs = list[MutableMapping[str, Any]]
PATIENCE = 20.0


def spin(until: Callable[[], object]) -> None:
    """Block the loop with work in the bot's own code. One round takes longer than a stall."""
    end = time.monotonic() + PATIENCE
    while not until() and time.monotonic() < end:
        pieces("words of a person " * 4000, 2)


async def test_a_stall_is_told_with_its_function() -> None:
    """The log line names file and function of the blocking code, and nothing of its data."""
    with capture_logs() as logs, Stalls(stall=0.05, every=0.01):
        spin(lambda: logs)
    (line,) = logs
    assert line["file"].startswith("bot/core/text.py:"), line
    assert line["function"] in ("pieces", "units", "_fitting", "_between", "_joined")
    assert set(line) - {"event", "log_level"} <= OPEN_FIELDS
    assert "words" not in str(line)


async def test_stalls_are_logged_once_a_minute() -> None:
    """Further stalls within the minute are only counted."""
    with capture_logs() as logs, Stalls(stall=0.05, every=0.01) as stalls:
        for _ in range(2):
            spin(lambda: logs)
            await asyncio.sleep(0.02)
        spin(lambda: stalls._throttle._left_out)
    assert len(logs) == 1


def test_a_closed_loop_is_no_stall() -> None:
    """The thread ends with the loop that it watches, even if the watch is never stopped."""
    with capture_logs() as logs:
        with asyncio.Runner() as runner:
            stalls = runner.run(_entered())
        stalls._watching.join(PATIENCE)
    assert not stalls._watching.is_alive() and logs == []


async def _entered() -> Stalls:
    return Stalls(stall=PATIENCE, every=0.01).__enter__()


async def test_a_running_bot_is_watched(sqlite_url: str, tmp_path: Path) -> None:
    """A running bot logs which function blocks its loop."""
    async with running_bot(sqlite_url, tmp_path):
        with capture_logs() as logs:
            spin(lambda: any(line["event"].startswith("event loop blocked") for line in logs))
    assert any(line.get("function") for line in logs)


async def test_a_loop_that_waits_is_no_stall() -> None:
    """An idle loop logs nothing, however long it waits."""
    with capture_logs() as logs, Stalls(stall=0.15, every=0.02):
        await asyncio.sleep(0.4)
    assert logs == []
