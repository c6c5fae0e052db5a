"""The throttle for log lines that strangers can cause: one line a minute, with the number of those left out."""

from bot.log_throttle import MINUTE, LogThrottle


def test_one_line_a_minute() -> None:
    """The first line is logged, others of the same minute are counted, and the next line has their number."""
    now = 1000.0
    seldom = LogThrottle(lambda: now)
    assert [seldom.left_out() for _ in range(4)] == [0, None, None, None]
    now += MINUTE - 0.001
    assert seldom.left_out() is None
    now += 0.001
    assert [seldom.left_out(), seldom.left_out()] == [4, None]
    now += 10 * MINUTE
    assert seldom.left_out() == 1
