"""Computes how long to wait before the next try after a failure. This module must never wait itself."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Backoff:
    """Waits that double with each failure, from `first` up to `longest`."""

    first: timedelta
    longest: timedelta

    def wait(self, failures: int, jitter: float) -> timedelta:
        """The wait after that many failures: between half of its full length and all of it.

        `jitter` is a random number from 0 to 1. It keeps clients from all retrying at once ("equal jitter", see
        https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
        """
        doublings = min(max(failures - 1, 0), 20)  # enough to reach any `longest`, and too few to overflow
        return min(self.first * (1 << doublings), self.longest) * (0.5 + jitter / 2)
