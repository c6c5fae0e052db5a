"""`Backoff`: how long the bot waits between tries."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.backoff import Backoff

AGAIN = Backoff(first=timedelta(seconds=2), longest=timedelta(minutes=10))


@given(st.integers(0, 10**6), st.floats(0, 1))
def test_waits_grow_to_a_cap_with_half_jitter(failures: int, jitter: float) -> None:
    """Waits grow up to the cap, jitter at most halves one, and zero failures wait as long as one."""
    full = AGAIN.wait(failures, 1)
    assert AGAIN.first <= full <= AGAIN.wait(failures + 1, 1) <= AGAIN.longest
    assert full / 2 <= AGAIN.wait(failures, jitter) <= full


def test_the_wait_doubles() -> None:
    """The wait doubles with each failure, from the first wait up to the longest."""
    waits = [AGAIN.wait(failures, 1).total_seconds() for failures in range(1, 12)]
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600]
