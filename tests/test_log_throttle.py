"""A log line that strangers can cause: once a minute, with the number left out."""

from bot.log_throttle import MINUTE, LogThrottle


def test_one_line_a_minute() -> None:
    """The first is said, those of the same minute are counted, and the next tells how many they were."""
    now = 1000.0
    seldom = LogThrottle(lambda: now)
    assert [seldom.left_out() for _ in range(4)] == [0, None, None, None]
    now += MINUTE - 0.001
    assert seldom.left_out() is None
    now += 0.001
    assert [seldom.left_out(), seldom.left_out()] == [4, None]
    now += 10 * MINUTE
    assert seldom.left_out() == 1
