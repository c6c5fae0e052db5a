"""Whether it is any use to look into the inbox now: nothing is looked for that is known not to be there.

To look costs nearly as much as to carry a tap out, and after most taps nothing waits. What may be taken is known: what
came in here, what was put back here for later, what waited behind an update that is done now, what another process
calls for. Anything else is found within LONGEST_SLEEP.
"""

import time
from collections.abc import Callable
from datetime import timedelta

LONGEST_SLEEP = timedelta(seconds=30)
"""Look into the inbox at least so often: another process may have put something there, or died over it."""
SHORTEST_SLEEP = timedelta(milliseconds=20)
FIRST_DOUBT = timedelta(milliseconds=250)
"""What came in here was not to be had: look again so soon, then after twice as long, and so on."""


class Lull:
    """For the workers of one event loop. `clock` counts seconds and never goes back."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until = 0.0
        self._doubt = LONGEST_SLEEP

    def left(self) -> timedelta | None:
        """For how long nothing is to be found; None where somebody should look now."""
        left = self._until - self._clock()
        return timedelta(seconds=left) if left > 0 else None

    def over(self) -> None:
        """Somebody should look now."""
        self._until = 0.0

    def within(self, wait: timedelta) -> None:
        """Something was put back, to be taken again after that long."""
        if self._until:
            self._until = min(self._until, self._in(wait))

    def begin(self, due: timedelta | None, passed_over: bool) -> None:
        """Somebody looked and found nothing to take; the next is `due` in so long (None: nothing waits at all).

        `passed_over`: something came in here that was not to be had. As a rule whoever has its chat in hand finds it
        when that is done. But another process may have been done in the very moment in which this one looked.
        """
        if due is None:
            self._doubt = LONGEST_SLEEP
        elif passed_over:
            self._doubt = FIRST_DOUBT
        wait = LONGEST_SLEEP if due is None else min(due, self._doubt)
        self._doubt = min(2 * self._doubt, LONGEST_SLEEP)
        self._until = self._in(wait)

    def _in(self, wait: timedelta) -> float:
        return self._clock() + max(wait, SHORTEST_SLEEP).total_seconds()
