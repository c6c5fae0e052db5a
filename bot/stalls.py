"""Logs that the event loop is blocked, and in which function. A blocked loop answers nobody.

A thread watches the loop from outside. It logs a file and a function of the code, and never a person's words.
"""

import asyncio
import sys
import threading
import time
from types import FrameType
from typing import Self

import structlog

from bot.log_throttle import LogThrottle
from bot.redaction import place

log = structlog.get_logger(__name__)

HEARTBEAT = 0.25
"""Seconds between two heartbeats, and between two checks."""
STALL = 1.0
"""Seconds without a heartbeat that count as a stall."""


class Stalls:
    """Watches the event loop in which the context is entered. It logs at most one stall a minute."""

    def __init__(self, stall: float = STALL, every: float = HEARTBEAT) -> None:
        self._stall, self._every = stall, every
        self._throttle = LogThrottle()
        self._stopped = threading.Event()

    def __enter__(self) -> Self:
        self._loop, self._thread = asyncio.get_running_loop(), threading.get_ident()
        self._beat()
        self._watching = threading.Thread(target=self._watch, name="stalls", daemon=True)
        self._watching.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._next.cancel()
        self._watching.join()

    def _beat(self) -> None:
        self._last_beat = time.monotonic()
        self._next = self._loop.call_later(self._every, self._beat)

    def _watch(self) -> None:
        logged_beat: float | None = None
        while not self._stopped.wait(self._every) and not self._loop.is_closed():
            beat = self._last_beat
            if beat != logged_beat and time.monotonic() - beat > self._stall and self._log_stall():
                logged_beat = beat  # so that each stall is logged once

    def _log_stall(self) -> bool:
        """Log the function that blocks the loop. False if the loop only waits, as after the machine was suspended."""
        frame = sys._current_frames().get(self._thread)  # the only access to the frame of another thread
        if frame is None or frame.f_code.co_name == "select":
            return False
        own = _own_frame(frame)
        if (left_out := self._throttle.left_out()) is not None:
            file, function = place(own.f_code.co_filename, own.f_lineno), own.f_code.co_qualname
            log.warning("event loop blocked: nobody is answered", file=file, function=function, left_out=left_out)
        return True


def _own_frame(frame: FrameType) -> FrameType:
    """The innermost frame of our own code; `frame` itself if none is ours."""
    caller: FrameType | None = frame
    while caller is not None:
        if caller.f_globals.get("__name__", "").partition(".")[0] == "bot":
            return caller
        caller = caller.f_back
    return frame
