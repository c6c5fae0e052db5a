"""The rate limit of one chat: a token bucket. Each update takes a token, and time refills the bucket.

A person hardly ever reaches the limit, and a program soon does. Urgent updates, such as asking for help or hiding, have
spare tokens that no other update can use up. This module must never know whose bucket it is.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum, auto


@dataclass(frozen=True, slots=True)
class Allowance:
    """The limits. They are the same for every chat."""

    burst: int = 40
    """The most updates at once: the size of the bucket."""
    per_second: float = 2.0
    """The tokens that the bucket gains each second."""
    spare: int = 5
    """The spare tokens for urgent updates."""
    spare_every: timedelta = timedelta(seconds=10)
    """The time in which the bucket gains one spare token."""
    tell_every: timedelta = timedelta(minutes=1)
    """A person over the limit is told so at most once in this time."""

    @property
    def passphrases(self) -> "Allowance":
        """The limits for passphrases of one person: two at once, and one more in five seconds."""
        return Allowance(burst=max(2, self.burst // 20), per_second=self.per_second / 10, spare=0)

    @property
    def most_waiting(self) -> int:
        """How many updates of one chat may wait for an answer."""
        return self.burst * 3 // 2


class Admission(Enum):
    """The decision on an update."""

    ACCEPT = auto()
    REJECT = auto()
    """It is rejected, and the person is told why."""
    REJECT_SILENTLY = auto()
    """It is rejected, and the person is not told."""


@dataclass(frozen=True, slots=True)
class Bucket:
    """The tokens that a chat has left. All times count from the same arbitrary start."""

    left: float
    spare: float
    at: timedelta
    """The time for which `left` and `spare` hold."""
    rejected_at: timedelta | None = None
    """When the person was last told of the limit."""


def full(allowance: Allowance, at: timedelta) -> Bucket:
    """The bucket of a chat that has sent nothing yet."""
    return Bucket(allowance.burst, allowance.spare, at)


def charge(
    bucket: Bucket, allowance: Allowance, sent: timedelta, now: timedelta, *, urgent: bool = False
) -> tuple[Admission, Bucket]:
    """Charge an update: take a token for it, or reject it. An `urgent` update may take a spare token.

    The time at which the update was `sent` refills the bucket. So messages that were written over an hour while the bot
    was down do not count as one burst. If the clock goes back, nothing is refilled.
    """
    bucket = _filled(bucket, allowance, min(sent, now))
    if bucket.left >= 1:
        return Admission.ACCEPT, replace(bucket, left=bucket.left - 1)
    if urgent and bucket.spare >= 1:
        return Admission.ACCEPT, replace(bucket, spare=bucket.spare - 1)
    return refuse(bucket, allowance, now)


def refuse(bucket: Bucket, allowance: Allowance, now: timedelta) -> tuple[Admission, Bucket]:
    """Reject an update, whatever is left: silently if the person was told within `tell_every`."""
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
