"""The rate limit of one chat: a token bucket that each update takes from and time fills. Pure.

It is generous for a person, who never meets it, and tight for a program. Asking for help and hiding have tokens of
their own, which nothing else can use up. It must never know whose bucket it is.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum, auto


@dataclass(frozen=True, slots=True)
class Allowance:
    """The limits. They are the same for every chat."""

    burst: int = 40
    """Updates at once."""
    per_second: float = 2.0
    """Updates more in each second."""
    spare: int = 5
    """Updates set aside for urgent ones."""
    spare_every: timedelta = timedelta(seconds=10)
    """How long it takes to fill one of them."""
    tell_every: timedelta = timedelta(minutes=1)
    """A person over the limit hears of it at most once in this time."""

    @property
    def passphrases(self) -> "Allowance":
        """The limits for passphrases of one person: two at once, and one more in five seconds."""
        return Allowance(burst=max(2, self.burst // 20), per_second=self.per_second / 10, spare=0)

    @property
    def most_waiting(self) -> int:
        """How many updates of one chat may wait for an answer."""
        return self.burst * 3 // 2


class Admission(Enum):
    """Whether an update is taken."""

    ACCEPT = auto()
    REJECT = auto()
    """Not taken, and the person hears why."""
    REJECT_SILENTLY = auto()
    """Not taken, without a word."""


@dataclass(frozen=True, slots=True)
class Bucket:
    """What a chat has left. Times count from any start."""

    left: float
    spare: float
    at: timedelta
    """When `left` and `spare` were true."""
    rejected_at: timedelta | None = None
    """When the person last heard of the limit."""


def full(allowance: Allowance, at: timedelta) -> Bucket:
    """The bucket of a chat that has sent nothing yet."""
    return Bucket(allowance.burst, allowance.spare, at)


def charge(
    bucket: Bucket, allowance: Allowance, sent: timedelta, now: timedelta, *, urgent: bool = False
) -> tuple[Admission, Bucket]:
    """Charge an update. An `urgent` one may use what is set aside.

    The bucket fills by the times of sending. So an hour of messages, written while the bot was down, does not count as
    one burst. A clock that goes back fills nothing.
    """
    bucket = _filled(bucket, allowance, min(sent, now))
    if bucket.left >= 1:
        return Admission.ACCEPT, replace(bucket, left=bucket.left - 1)
    if urgent and bucket.spare >= 1:
        return Admission.ACCEPT, replace(bucket, spare=bucket.spare - 1)
    return refuse(bucket, allowance, now)


def refuse(bucket: Bucket, allowance: Allowance, now: timedelta) -> tuple[Admission, Bucket]:
    """Reject an update, whatever is left. It is rejected silently if the person heard of the limit lately."""
    at = bucket.rejected_at
    if at is not None and at <= now < at + allowance.tell_every:
        return Admission.REJECT_SILENTLY, bucket
    return Admission.REJECT, replace(bucket, rejected_at=now)


def give_back(bucket: Bucket, allowance: Allowance) -> Bucket:
    """Undo the charge for a repeated update, or for one that could not be stored and will come again."""
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
