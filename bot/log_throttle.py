"""Limits log lines that strangers can cause to one a minute. It never keeps the content of a line."""

import time
from collections.abc import Callable

MINUTE = 60.0


class LogThrottle:
    """Decides whether to write a line of one kind. `elapsed` gives seconds, and never goes back."""

    def __init__(self, elapsed: Callable[[], float] = time.monotonic) -> None:
        self._elapsed = elapsed
        self._last: float | None = None
        self._left_out = 0

    def left_out(self) -> int | None:
        """The number of lines left out since the last one that was written; None if this line must be left out too."""
        now = self._elapsed()
        if self._last is not None and now < self._last + MINUTE:
            self._left_out += 1
            return None
        self._last, left_out, self._left_out = now, self._left_out, 0
        return left_out
