"""Keeps a log line that anybody on the network can cause to one a minute. It never holds what the line is about."""

import time
from collections.abc import Callable

MINUTE = 60.0


class LogThrottle:
    """Decides whether a line is due. One for each kind of line; `elapsed` is in seconds and never goes back."""

    def __init__(self, elapsed: Callable[[], float] = time.monotonic) -> None:
        self._elapsed = elapsed
        self._last: float | None = None
        self._left_out = 0

    def left_out(self) -> int | None:
        """How many lines were left out since the last one; None where this one is left out too."""
        now = self._elapsed()
        if self._last is not None and now < self._last + MINUTE:
            self._left_out += 1
            return None
        self._last, left_out, self._left_out = now, self._left_out, 0
        return left_out
