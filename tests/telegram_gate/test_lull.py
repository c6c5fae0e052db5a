"""Nothing is looked for that is known not to be there, and nothing that may be there is left for long."""

from datetime import timedelta

from bot.telegram_gate.lull import FIRST_DOUBT, LONGEST_SLEEP, SHORTEST_SLEEP, Lull


class Hand:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


def lull() -> tuple[Lull, Hand]:
    hand = Hand()
    return Lull(hand), hand


def test_at_first_somebody_looks() -> None:
    one, _ = lull()
    assert one.left() is None
    one.within(timedelta(seconds=5))
    assert one.left() is None, "what is due later is no reason not to look now"


def test_where_nothing_waits_nobody_looks_for_half_a_minute() -> None:
    one, hand = lull()
    one.begin(None, passed_over=False)
    assert one.left() == LONGEST_SLEEP
    hand.at += LONGEST_SLEEP.total_seconds()
    assert one.left() is None


def test_what_is_due_is_looked_for_when_it_is_due_and_no_later_for_what_is_put_back_meanwhile() -> None:
    one, hand = lull()
    one.begin(timedelta(seconds=9), passed_over=False)
    assert one.left() == timedelta(seconds=9)
    one.within(timedelta(seconds=20))
    assert one.left() == timedelta(seconds=9)
    one.within(timedelta(seconds=4))
    assert one.left() == timedelta(seconds=4)
    hand.at += 4
    assert one.left() is None


def test_what_is_due_already_and_cannot_be_had_does_not_keep_anybody_running() -> None:
    one, _ = lull()
    one.begin(timedelta(seconds=-5), passed_over=False)
    assert one.left() == SHORTEST_SLEEP


def test_a_call_ends_it() -> None:
    one, _ = lull()
    one.begin(None, passed_over=False)
    one.over()
    assert one.left() is None


def test_what_came_in_and_could_not_be_had_is_looked_for_soon_and_then_less_and_less() -> None:
    one, hand = lull()
    waits = []
    for number in range(9):
        one.begin(timedelta(seconds=90), passed_over=number == 0)
        left = one.left()
        assert left is not None
        waits.append(left)
        hand.at += 90
    assert waits[:3] == [FIRST_DOUBT, 2 * FIRST_DOUBT, 4 * FIRST_DOUBT]
    assert waits[-1] == LONGEST_SLEEP
    one.begin(timedelta(seconds=90), passed_over=True)
    one.begin(None, passed_over=False)
    one.begin(timedelta(seconds=90), passed_over=False)
    assert one.left() == LONGEST_SLEEP, "once nothing waited at all, there is nothing to doubt"
