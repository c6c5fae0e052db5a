"""The quota of one chat: no person reaches it, a program does at once, and urgent messages get through."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.quota import Admission, Allowance, Bucket, charge, full, give_back, refuse

START = timedelta(days=3)
EACH = Allowance()


def decisions(every: timedelta, count: int, bucket: Bucket | None = None, *, urgent: bool = False) -> list[Admission]:
    """The decisions about `count` updates at even intervals, each charged when it is sent."""
    bucket, found = bucket or full(EACH, START), list[Admission]()
    for number in range(count):
        now = START + every * number
        decision, bucket = charge(bucket, EACH, now, now, urgent=urgent)
        found.append(decision)
    return found


def emptied(now: timedelta = START) -> Bucket:
    """A bucket that was just used up, with its first refusal reported."""
    bucket = full(EACH, now)
    for _ in range(EACH.burst + 1):
        _, bucket = charge(bucket, EACH, now, now)
    return bucket


def test_a_fast_person_is_never_refused() -> None:
    """Eight taps a second for five seconds, four for a whole walk, and two for an hour are all accepted."""
    assert set(decisions(timedelta(seconds=1 / 8), 40)) == {Admission.ACCEPT}
    assert set(decisions(timedelta(seconds=1 / 4), 14 * 4)) == {Admission.ACCEPT}
    assert set(decisions(timedelta(seconds=1 / 2), 7200)) == {Admission.ACCEPT}


def test_a_thousand_a_second_are_limited() -> None:
    """Of a thousand messages a second only the burst and the steady rate pass, with one reported refusal a minute."""
    found = decisions(timedelta(milliseconds=1), 180_000)
    assert EACH.burst + 2 * 180 - 2 <= found.count(Admission.ACCEPT) <= EACH.burst + 2 * 180
    assert found.count(Admission.REJECT) == 3
    assert found[: EACH.burst] == [Admission.ACCEPT] * EACH.burst


def test_the_reserve_is_for_urgent_messages_only() -> None:
    """An empty bucket refuses ordinary messages, and accepts urgent ones from the reserve, which refills."""
    bucket = emptied()
    assert decisions(timedelta(0), 3, bucket) == [Admission.REJECT_SILENTLY] * 3
    assert (
        decisions(timedelta(0), EACH.spare + 2, bucket, urgent=True)
        == [Admission.ACCEPT] * EACH.spare + [Admission.REJECT_SILENTLY] * 2
    )
    assert set(decisions(EACH.spare_every, 100, bucket, urgent=True)) == {Admission.ACCEPT}


def test_a_pause_fills_the_bucket() -> None:
    """After a long pause the bucket is full, and never more than full."""
    _, bucket = charge(emptied(), EACH, START + timedelta(days=30), START + timedelta(days=30))
    assert (bucket.left, bucket.spare) == (EACH.burst - 1, EACH.spare)


def test_a_backlog_of_an_hour_is_accepted() -> None:
    """Messages that were sent over an hour and arrive at once are all accepted."""
    now = START + timedelta(hours=1)
    bucket, found = full(EACH, START), list[Admission]()
    for minute in range(60):
        for _ in range(3):
            decision, bucket = charge(bucket, EACH, START + timedelta(minutes=minute), now)
            found.append(decision)
    assert set(found) == {Admission.ACCEPT}


def test_a_backlog_can_exceed_the_quota() -> None:
    """Of a thousand messages from one second only the burst is accepted, and one refusal is reported."""
    now = START + timedelta(hours=1)
    bucket, found = full(EACH, START), list[Admission]()
    for _ in range(1000):
        decision, bucket = charge(bucket, EACH, START, now)
        found.append(decision)
    assert found.count(Admission.ACCEPT) == EACH.burst
    assert found.count(Admission.REJECT) == 1


def test_a_clock_set_back_changes_no_bucket() -> None:
    """A clock that is set back neither fills nor empties the bucket."""
    bucket, earlier = emptied(), START - timedelta(days=1)
    decision, after = charge(bucket, EACH, earlier, earlier)
    assert decision is Admission.REJECT
    assert (after.left, after.at) == (bucket.left, bucket.at)


def test_a_returned_charge_can_be_used_again() -> None:
    """A returned charge can be used again, and never overfills the bucket."""
    bucket = emptied()
    assert charge(give_back(bucket, EACH), EACH, START, START)[0] is Admission.ACCEPT
    assert give_back(full(EACH, START), EACH) == full(EACH, START)


def test_a_refusal_is_said_once_a_minute() -> None:
    """A second refusal within 60 seconds is silent, even with a full bucket."""
    decision, bucket = refuse(full(EACH, START), EACH, START)
    assert decision is Admission.REJECT
    assert refuse(bucket, EACH, START + timedelta(seconds=59))[0] is Admission.REJECT_SILENTLY
    assert refuse(bucket, EACH, START + timedelta(seconds=60))[0] is Admission.REJECT


@given(
    st.lists(
        st.tuples(
            st.timedeltas(timedelta(seconds=-100), timedelta(seconds=100)),
            st.timedeltas(timedelta(hours=-1), timedelta(hours=1)),
            st.booleans(),
        ),
        max_size=200,
    )
)
def test_nobody_gets_more_than_time_fills(
    steps: list[tuple[timedelta, timedelta, bool]],
) -> None:
    """With any clock and any times of messages, no chat gets more than the quota for the time that has passed."""
    bucket, now, latest, taken = full(EACH, START), START, START, 0
    for passed, age, urgent in steps:
        now += passed
        latest = max(latest, now)
        decision, bucket = charge(bucket, EACH, now - age, now, urgent=urgent)
        taken += decision is Admission.ACCEPT
        assert 0 <= bucket.left <= EACH.burst
        assert 0 <= bucket.spare <= EACH.spare
    elapsed = latest - START
    most = EACH.burst + EACH.spare + elapsed.total_seconds() * EACH.per_second + elapsed / EACH.spare_every
    assert taken <= most + 1e-6
