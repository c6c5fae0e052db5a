"""How long to wait before the next try after a failure. This module never waits itself."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Backoff:
    """Waits that double with each failure, from `first` up to `longest`."""

    first: timedelta
    longest: timedelta

    def wait(self, failures: int, jitter: float) -> timedelta:
        """The wait after that many failures: at least half of its full length, at most all of it.

        `jitter` is a random number from 0 to 1. It keeps many clients from trying again at once ("equal jitter", see
        https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
        """
        doublings = min(max(failures - 1, 0), 20)  # far beyond any cap already, and small enough not to overflow
        return min(self.first * (1 << doublings), self.longest) * (0.5 + jitter / 2)
