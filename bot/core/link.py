"""Links between two people. Each person holds a half of the link. `round` has what the two share over it.

The first rule: what one person sees, and when, must never depend on what the other person does, except for what both
want shown. So every page is made from the person's own half and the clock. This module must never import the journal,
check-ins or reminders.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from bot.core.kept import UNEXPORTED
from bot.core.localtime import hour_begins, to_local, to_utc

LINK_NOTE: Final = "link"
"""The kind of note that comes after each release. It looks like any note that a person asked for, and reveals
nothing."""
AGREEMENT: Final = 1
"""The current version of the four lines that a person agrees to before their first link."""
LINES: Final = ("want", "silent", "alone", "seen")
"""The four lines. Their words are `together-line-<name>`."""
SIGNS: Final = ("leaf", "stone", "star", "shell", "moon", "cup", "fox", "bird")
"""Signs that tell a person's links apart. They are picked and never typed, so no page holds another person's name."""

ID: Final = 16
"""The size in bytes of the random token of an invitation, and of the random ids of links and halves."""
FRESH: Final = 3 * ID
"""How many random bytes a new link needs."""

OPEN_FOR: Final = timedelta(hours=24)
"""How long an invitation can be taken."""
LAPSE_FOR: Final = timedelta(hours=24)
"""The least time from the end of the invitation to the start of the link. Until then the link can lapse."""
LINGERS: Final = timedelta(days=90)
"""How long the row of a link stays after its last half is gone. A person who gives up their half, and has copies of the
database, must not learn from the row whether the other person still has a half."""
WEEK: Final = timedelta(weeks=1)
"""From one release to the next."""
EMPTY_ROUNDS: Final = 4
"""After this many rounds with nothing to show, a half rests."""
RELEASE_DAY: Final = 6
"""Rounds end on a Sunday (as `date.weekday` counts)."""
RELEASE_AT: Final = time(18)
"""The wall time at which a round ends, in the inviter's time zone."""
MOST_HALVES: Final = 5
MOST_OPEN: Final = 3
"""The most open invitations of one person at a time."""
MOST_A_WEEK: Final = 5
"""The most invitations that one person makes in a week."""


class Stage(StrEnum):
    """The stage of a half. It depends only on the clock and on the taps of the person who holds the half."""

    INVITED = "invited"
    """The invitation is open, and the inviter has not confirmed it yet: see `Half.confirmed`."""
    LAPSED = "lapsed"
    """The inviter did not confirm in time. The half no longer exists."""
    BEGINNING = "beginning"
    """The time before `Half.active_from`, in which the link can still lapse."""
    ACTIVE = "active"
    """Its rounds are in use."""
    RESTING = "resting"
    """Its rounds are not in use, until the person wakes the half."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Half:
    """One person's half of a link, in their profile. It must never hold anything of the other person."""

    id: bytes = field(metadata=UNEXPORTED)
    link: bytes = field(metadata=UNEXPORTED)
    """The id of the row that both people write to."""
    until: datetime = field(metadata=UNEXPORTED)
    """The end of the invitation (UTC)."""
    first: datetime = field(metadata=UNEXPORTED)
    """The release of the first round (UTC). The other releases follow a week apart."""
    rests_from: datetime = field(metadata=UNEXPORTED)
    """When the half begins to rest (UTC)."""
    confirmed: bool = field(default=True, metadata=UNEXPORTED)
    """Whether this person confirmed the link. The guest confirms it by opening the invitation. The inviter confirms it
    after the guest has told them, outside the bot, that they opened the invitation."""
    sign: str = ""
    """One of SIGNS; empty if none was picked."""
    quiet: bool = field(default=False, metadata=UNEXPORTED)
    """This person takes no part in the rounds. To the other person it looks as if the two had nothing in common."""

    @property
    def active_from(self) -> datetime:
        """When the link can no longer lapse. It is the same full hour for both people, whatever they did."""
        return active_from(self.until)

    def stage(self, now: datetime) -> Stage:
        """The stage at that moment."""
        if not self.confirmed:
            return Stage.INVITED if now < self.until else Stage.LAPSED
        if now < self.active_from:
            return Stage.BEGINNING
        return Stage.ACTIVE if now < self.rests_from else Stage.RESTING

    def round(self, now: datetime) -> int:
        """The number of the current round, from 0."""
        return round_at(self.first, now)

    def next_release(self, now: datetime) -> datetime:
        """The end of the current round."""
        return self.first + self.round(now) * WEEK

    def resting(self, now: datetime) -> "Half":
        """The half, resting from now on."""
        return replace(self, rests_from=min(self.rests_from, max(now, self.active_from)))

    def woken(self, now: datetime) -> "Half":
        """The half, active again until EMPTY_ROUNDS rounds in a row have nothing to show."""
        return replace(self, rests_from=_rests_from(self.next_release(now)))


def round_at(first: datetime, now: datetime) -> int:
    """The number of the current round. Round 0 ends at `first`, and each round ends with its release."""
    return max(0, (now - first) // WEEK + 1)


def active_from(until: datetime) -> datetime:
    """When a link can no longer lapse: the first full hour at least LAPSE_FOR after its invitation ends (`until`)."""
    at = until + LAPSE_FOR
    hour = hour_begins(at)
    return at if at == hour else hour + timedelta(hours=1)


def first_release(until: datetime, zone: ZoneInfo) -> datetime:
    """The release of the first round: the first RELEASE_DAY, at RELEASE_AT in that zone, that leaves a day to answer.

    It is computed once, so a later change of the clocks does not move it.
    """
    earliest = to_local(active_from(until) + timedelta(days=1), zone)
    day = earliest.date() + timedelta(days=(RELEASE_DAY - earliest.weekday()) % 7)
    at = to_utc(datetime.combine(day, RELEASE_AT), zone)
    if at >= active_from(until) + timedelta(days=1):
        return at
    return to_utc(datetime.combine(day + WEEK, RELEASE_AT), zone)


def _rests_from(release: datetime) -> datetime:
    """When a half begins to rest if that release and the following ones have nothing to show."""
    return release + (EMPTY_ROUNDS - 1) * WEEK


def in_row_order(halves: Iterable[Half]) -> list[Half]:
    """Halves in the order in which a transaction must lock their rows. Without a common order, the transactions of two
    people who share several links could deadlock."""
    return sorted(halves, key=lambda half: half.link)


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """All halves of one person."""

    agreed: int = 0
    """The version of the four lines that the person agreed to; 0 if none."""
    halves: tuple[Half, ...] = ()
    made: tuple[datetime, ...] = field(default=(), metadata=UNEXPORTED)
    """The days (UTC) of the invitations made in the last week."""

    def at(self, now: datetime) -> "Links":
        """The links at that moment: without lapsed halves, and without days that are over a week old."""
        halves = tuple(half for half in self.halves if half.stage(now) is not Stage.LAPSED)
        return replace(self, halves=halves, made=tuple(day for day in self.made if now - day < WEEK))

    def half(self, id: bytes) -> Half | None:
        """The half with that id."""
        return next((half for half in self.halves if half.id == id), None)

    def half_of(self, link: bytes) -> Half | None:
        """The person's half of that link."""
        return next((half for half in self.halves if half.link == link), None)

    def all_quiet(self) -> "Links":
        """The links, with every half quiet."""
        return replace(self, halves=tuple(replace(half, quiet=True) for half in self.halves))

    def after(self, half: Half) -> Half | None:
        """The half that pages show after this one; None after the last."""
        index = self.halves.index(half) + 1
        return self.halves[index] if index < len(self.halves) else None

    def with_half(self, half: Half) -> "Links":
        """The links with this half. It replaces the half with its id, or else comes last."""
        if self.half(half.id) is None:
            return replace(self, halves=(*self.halves, half))
        return replace(self, halves=tuple(half if known.id == half.id else known for known in self.halves))

    def without(self, id: bytes) -> "Links":
        """The links without the half with that id."""
        return replace(self, halves=tuple(half for half in self.halves if half.id != id))

    @property
    def is_full(self) -> bool:
        """Whether there is no room for another half."""
        return len(self.halves) >= MOST_HALVES

    def may_invite(self, now: datetime) -> bool:
        """Whether the person may make another invitation now."""
        open_now = sum(half.stage(now) is Stage.INVITED for half in self.halves)
        return not self.is_full and open_now < MOST_OPEN and len(self.made) < MOST_A_WEEK


NO_LINKS: Final = Links()


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """The part of a link that both people share. Both write to it, but no page may be made from it."""

    until: datetime
    """The end of the invitation (UTC)."""
    first: datetime
    """The release of the first round (UTC)."""
    inviter: bytes
    """The id of the inviter's half; empty once the half is gone."""
    guest: bytes = b""
    """The id of the half of the person who took the invitation; empty before that, and once the half is gone."""
    confirmed: bool = False
    """The inviter confirmed the link: see `Half.confirmed`."""
    taken: bool = False
    """A person took the invitation."""
    void: bool = False
    """Two people took the invitation, so one of them is a stranger. The link then joins nobody, and the bot tells
    nobody why."""
    released: int = 0
    """The number of released rounds."""
    empty_from: datetime | None = None
    """When the bot noticed that nobody holds a half of the link any more, and that nobody can still get one (UTC)."""

    def joined(self, half: bytes, now: datetime) -> "Link":
        """The link after a person with that half took the invitation. A second person makes the link void."""
        if now >= self.until:
            return self
        if self.taken:
            return replace(self, void=True)
        return replace(self, guest=half, taken=True)

    def confirm(self, half: bytes) -> "Link":
        """The link after the holder of that half confirmed it. Only the inviter can."""
        return replace(self, confirmed=True) if half == self.inviter else self

    def without(self, half: bytes) -> "Link":
        """The link without that half."""
        inviter, guest = (b"" if id == half else id for id in (self.inviter, self.guest))
        return replace(self, inviter=inviter, guest=guest)

    def at(self, now: datetime) -> "Link":
        """The link at that moment. The inviter's half is gone if the inviter did not confirm in time."""
        link = replace(self, inviter=b"") if now >= self.until and not self.confirmed else self
        empty = now >= link.until and not link.inviter and not link.guest and link.empty_from is None
        return replace(link, empty_from=now) if empty else link

    def is_over(self, now: datetime) -> bool:
        """Whether its row can be deleted, because nobody has held a half of it for LINGERS."""
        return self.empty_from is not None and now >= self.empty_from + LINGERS

    @property
    def joins(self) -> bool:
        """Whether it joins two people who both confirmed it."""
        return bool(self.confirmed and self.inviter and self.guest and not self.void)


def new_invitation(fresh: bytes, now: datetime, zone: ZoneInfo) -> tuple[Half, bytes]:
    """The inviter's half of a new link, and the token of its invitation. `fresh` holds FRESH random bytes."""
    id, link, token = fresh[:ID], fresh[ID : 2 * ID], fresh[2 * ID : FRESH]
    until = now + OPEN_FOR
    first = first_release(until, zone)
    half = Half(id=id, link=link, until=until, first=first, rests_from=_rests_from(first), confirmed=False)
    return half, token


def new_guest_half(link: bytes, until: datetime, first: datetime, fresh: bytes) -> Half:
    """The half of the person who takes an invitation. `fresh` holds at least ID random bytes."""
    return Half(id=fresh[:ID], link=link, until=until, first=first, rests_from=_rests_from(first))
