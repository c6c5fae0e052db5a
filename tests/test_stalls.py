"""A stalled event loop is told by a thread, with the function and without anybody's words."""

import asyncio
import time
from collections.abc import Callable, MutableMapping
from typing import Any

from structlog.testing import capture_logs

from bot.core.text import pieces
from bot.redaction import OPEN_FIELDS
from bot.stalls import Stalls

Logs = list[MutableMapping[str, Any]]
PATIENCE = 20.0


def spin(until: Callable[[], object]) -> None:
    """Work in the bot's own code that lets nothing else of the loop run. One turn takes longer than a stall does."""
    end = time.monotonic() + PATIENCE
    while not until() and time.monotonic() < end:
        pieces("words of a person " * 4000, 2)


async def test_a_stall_is_told_with_its_function() -> None:
    """The line names file and function of what holds the loop up, and nothing of what it works on."""
    with capture_logs() as logs, Stalls(stall=0.05, every=0.01):
        spin(lambda: logs)
    (line,) = logs
    assert line["file"].startswith("bot/core/text.py:"), line
    assert line["function"] in ("pieces", "units", "_fitting", "_between", "_joined")
    assert set(line) - {"event", "log_level"} <= OPEN_FIELDS
    assert "words" not in str(line)


async def test_a_second_stall_within_a_minute_is_counted() -> None:
    """However often it stalls, one line a minute is written."""
    with capture_logs() as logs, Stalls(stall=0.05, every=0.01) as stalls:
        for _ in range(2):
            spin(lambda: logs)
            await asyncio.sleep(0.02)
        spin(lambda: stalls._seldom._left_out)
    assert len(logs) == 1


async def test_a_loop_that_waits_is_no_stall() -> None:
    """A quiet bot writes nothing, however long nothing happens."""
    with capture_logs() as logs, Stalls(stall=0.15, every=0.02):
        await asyncio.sleep(0.4)
    assert logs == []
