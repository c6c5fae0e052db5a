"""How much one chat may send: a bucket that every update takes from and time fills again. Pure: the time is given.

Generous for a person, who never meets it, and tight for a program. What must get through (asking for help, hiding)
has a little set aside that nothing else can use up. It must never know whose bucket it is.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum, auto


@dataclass(frozen=True, slots=True)
class Allowance:
    """What everybody has: `burst` updates at once and `per_second` more in each second.

    `spare` is set aside for what must get through, filled by one each `spare_every`. Somebody over it is told so
    once in `tell_every` at the most.
    """

    burst: int = 40
    per_second: float = 2.0
    spare: int = 5
    spare_every: timedelta = timedelta(seconds=10)
    tell_every: timedelta = timedelta(minutes=1)

    @property
    def passphrases(self) -> "Allowance":
        """How many passphrases one person may have worked on: two at once, and one in five seconds."""
        return Allowance(burst=max(2, self.burst // 20), per_second=self.per_second / 10, spare=0)

    @property
    def most_waiting(self) -> int:
        """How many of one chat's updates may wait to be answered: a burst, and half as many again."""
        return self.burst * 3 // 2


class Admission(Enum):
    """What becomes of an update."""

    ACCEPT = auto()
    REJECT = auto()
    """Not taken, and the person is told why."""
    REJECT_SILENTLY = auto()
    """Not taken, without a word."""


@dataclass(frozen=True, slots=True)
class Bucket:
    """What a chat has left, as of `at`, and when it was told last that it had nothing. Times count from any start."""

    left: float
    spare: float
    at: timedelta
    told: timedelta | None = None


def full(allowance: Allowance, at: timedelta) -> Bucket:
    """The bucket of a chat that sent nothing yet."""
    return Bucket(allowance.burst, allowance.spare, at)


def charge(
    bucket: Bucket, allowance: Allowance, sent: timedelta, now: timedelta, *, urgent: bool = False
) -> tuple[Admission, Bucket]:
    """Charge an update that was `sent` then and came in `now`. `urgent`: it may use what is set aside.

    The bucket fills by the times of sending, so that what a person wrote over an hour in which the bot was away does
    not count as written at once. Time that goes back fills nothing.
    """
    bucket = _filled(bucket, allowance, min(sent, now))
    if bucket.left >= 1:
        return Admission.ACCEPT, replace(bucket, left=bucket.left - 1)
    if urgent and bucket.spare >= 1:
        return Admission.ACCEPT, replace(bucket, spare=bucket.spare - 1)
    return refuse(bucket, allowance, now)


def refuse(bucket: Bucket, allowance: Allowance, now: timedelta) -> tuple[Admission, Bucket]:
    """Do not take an update, whatever is left: a word about it, or silence where there was one lately."""
    if bucket.told is not None and bucket.told <= now < bucket.told + allowance.tell_every:
        return Admission.REJECT_SILENTLY, bucket
    return Admission.REJECT, replace(bucket, told=now)


def give_back(bucket: Bucket, allowance: Allowance) -> Bucket:
    """Take back the charge for an update that had been here before, or could not be kept and will come again."""
    return replace(bucket, left=min(bucket.left + 1, allowance.burst))


def _filled(bucket: Bucket, allowance: Allowance, at: timedelta) -> Bucket:
    passed = at - bucket.at
    if passed <= timedelta():
        return bucket
    return replace(
        bucket,
        left=min(allowance.burst, bucket.left + passed.total_seconds() * allowance.per_second),
        spare=min(allowance.spare, bucket.spare + passed / allowance.spare_every),
        at=at,
    )
