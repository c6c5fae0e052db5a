"""Links: two people who each keep a half of one. What passes over a link is in `round`.

The first rule: what one of the two is shown, and when, never depends on what the other does, short of what both want
shown. So each holds a half of their own, and every page is made of that half and the clock. It must never import the
journal, check-ins or reminders.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from bot.core.kept import UNEXPORTED
from bot.core.localtime import hour_begins, to_local, to_utc

LINK_NOTE: Final = "link"
"""The kind of note that comes after each release. It says nothing, and looks like any other that was asked for."""
AGREEMENT: Final = 1
"""The version of the four lines that are agreed to before a link."""
LINES: Final = ("want", "silent", "alone", "seen")
"""The four lines, by the ends of the ids of their words."""
SIGNS: Final = ("leaf", "stone", "star", "shell", "moon", "cup", "fox", "bird")
"""What a half can be called. A sign is picked and never typed, so no name of anybody stands on a page."""

ID: Final = 16
"""Bytes of a token, and of the id of a link or of a half: 128 random bits each."""
FRESH: Final = 3 * ID
"""Random bytes that a new link needs."""

OPEN_FOR: Final = timedelta(hours=24)
"""How long an invitation can be taken."""
LAPSE_FOR: Final = timedelta(hours=24)
"""How long both then have to let it lapse, before anything could begin."""
LINGERS: Final = timedelta(days=90)
"""How long the row of a link stays after nobody holds a half of it, so that a copy of the database does not tell who
lets their half go whether the other one still has theirs."""
WEEK: Final = timedelta(weeks=1)
"""From one release to the next."""
EMPTY_ROUNDS: Final = 4
"""A half rests after so many rounds with nothing to show."""
RELEASE_DAY: Final = 6
"""Rounds end on a Sunday, as `date.weekday` counts,"""
RELEASE_AT: Final = time(18)
"""at this time where the inviter is."""
MOST_HALVES: Final = 5
MOST_OPEN: Final = 3
"""Invitations of one person that are open at a time."""
MOST_A_WEEK: Final = 5
"""Invitations that one person makes in a week."""


class Stage(StrEnum):
    """How a half stands. The clock and its owner's own taps decide it, and nothing else does."""

    INVITED = "invited"
    """The invitation is out. The inviter is asked whether they were told that it was opened."""
    LAPSED = "lapsed"
    """They did not say yes in time: there is no half any more."""
    BEGINNING = "beginning"
    """A day to let it lapse."""
    STANDING = "standing"
    RESTING = "resting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Half:
    """One person's side of a link. It holds nothing of the other: no id, no name, no language, no time of theirs."""

    id: bytes = field(metadata=UNEXPORTED)
    link: bytes = field(metadata=UNEXPORTED)
    """The row that both sides write to."""
    until: datetime = field(metadata=UNEXPORTED)
    """The end of the invitation (UTC)."""
    first: datetime = field(metadata=UNEXPORTED)
    """The release of the first round (UTC). The others follow a week apart."""
    rests_from: datetime = field(metadata=UNEXPORTED)
    confirmed: bool = field(default=True, metadata=UNEXPORTED)
    """False until the inviter says that the other one told them of the opening. A guest confirms by opening."""
    sign: str = ""
    """One of SIGNS; empty while none was picked."""
    quiet: bool = field(default=False, metadata=UNEXPORTED)
    """Nothing of this side is laid down. The other side sees what it sees where both have nothing in common."""

    @property
    def stands_from(self) -> datetime:
        """When nothing can lapse any more: for both sides the same full hour, whatever either did."""
        return stands_from(self.until)

    def stage(self, now: datetime) -> Stage:
        """How it stands at that moment."""
        if not self.confirmed:
            return Stage.INVITED if now < self.until else Stage.LAPSED
        if now < self.stands_from:
            return Stage.BEGINNING
        return Stage.STANDING if now < self.rests_from else Stage.RESTING

    def round(self, now: datetime) -> int:
        """The number of the round under way, from 0."""
        return round_at(self.first, now)

    def next_release(self, now: datetime) -> datetime:
        """When the round under way ends."""
        return self.first + self.round(now) * WEEK

    def resting(self, now: datetime) -> "Half":
        """It rests from now on."""
        return replace(self, rests_from=min(self.rests_from, max(now, self.stands_from)))

    def woken(self, now: datetime) -> "Half":
        """It is used again, until so many rounds had nothing to show."""
        return replace(self, rests_from=self.next_release(now) + (EMPTY_ROUNDS - 1) * WEEK)


def round_at(first: datetime, now: datetime) -> int:
    """The number of the round under way, where the first one ends at `first`. Each ends with its release."""
    return max(0, (now - first) // WEEK + 1)


def stands_from(until: datetime) -> datetime:
    """The first full hour a day after an invitation has ended."""
    at = until + LAPSE_FOR
    hour = hour_begins(at)
    return at if at == hour else hour + timedelta(hours=1)


def first_release(until: datetime, zone: ZoneInfo) -> datetime:
    """The first Sunday evening, in that zone, that leaves a day to answer. Computed once: a later change of the clocks
    there does not move it."""
    earliest = to_local(stands_from(until) + timedelta(days=1), zone)
    day = earliest.date() + timedelta(days=(RELEASE_DAY - earliest.weekday()) % 7)
    at = to_utc(datetime.combine(day, RELEASE_AT), zone)
    if at >= stands_from(until) + timedelta(days=1):
        return at
    return to_utc(datetime.combine(day + WEEK, RELEASE_AT), zone)


def _rests_from(first: datetime) -> datetime:
    return first + (EMPTY_ROUNDS - 1) * WEEK


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """A person's part of every link they have. The halves do not know of each other."""

    agreed: int = 0
    """The version of the four lines that was agreed to; 0 where none was."""
    halves: tuple[Half, ...] = ()
    made: tuple[datetime, ...] = field(default=(), metadata=UNEXPORTED)
    """The days (UTC) on which invitations were made, for a week."""

    def at(self, now: datetime) -> "Links":
        """Without what its time has taken away."""
        halves = tuple(half for half in self.halves if half.stage(now) is not Stage.LAPSED)
        return replace(self, halves=halves, made=tuple(day for day in self.made if now - day < WEEK))

    def half(self, id: bytes) -> Half | None:
        """The half of that id."""
        return next((half for half in self.halves if half.id == id), None)

    def of_link(self, link: bytes) -> Half | None:
        """The half of that link."""
        return next((half for half in self.halves if half.link == link), None)

    def hushed(self) -> "Links":
        """With nothing of this person's laid down on any link."""
        return replace(self, halves=tuple(replace(half, quiet=True) for half in self.halves))

    def after(self, half: Half) -> Half | None:
        """The half that is shown after this one; None after the last."""
        at = self.halves.index(half) + 1
        return self.halves[at] if at < len(self.halves) else None

    def having(self, half: Half) -> "Links":
        """With this half, in the place of the one with its id or as the last."""
        if self.half(half.id) is None:
            return replace(self, halves=(*self.halves, half))
        return replace(self, halves=tuple(half if one.id == half.id else one for one in self.halves))

    def without(self, id: bytes) -> "Links":
        """Without the half of that id."""
        return replace(self, halves=tuple(half for half in self.halves if half.id != id))

    @property
    def is_full(self) -> bool:
        """Whether there is no room for another half."""
        return len(self.halves) >= MOST_HALVES

    def may_invite(self, now: datetime) -> bool:
        """Whether another invitation can be made now."""
        open_now = sum(half.stage(now) is Stage.INVITED for half in self.halves)
        return not self.is_full and open_now < MOST_OPEN and len(self.made) < MOST_A_WEEK


NO_LINKS: Final = Links()


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What both sides have in common. Each of them writes here; no page is made of it."""

    until: datetime
    """The end of the invitation (UTC)."""
    first: datetime
    """The release of the first round (UTC)."""
    inviter: bytes
    """The inviter's half; empty once it is gone."""
    guest: bytes = b""
    """The half of who took the invitation; empty before that, and once it is gone."""
    confirmed: bool = False
    """The inviter said that the other one told them of the opening."""
    taken: bool = False
    void: bool = False
    """Two took the invitation, so one of them was somebody else: it links nobody, and nobody learns of it."""
    released: int = 0
    """How many rounds are over and released."""
    empty_from: datetime | None = None
    """When it was noticed that nobody holds a half of it, or can get one (UTC)."""

    def joined(self, half: bytes, now: datetime) -> "Link":
        """Somebody took the invitation. A second one makes it void."""
        if now >= self.until:
            return self
        if self.taken:
            return replace(self, void=True)
        return replace(self, guest=half, taken=True)

    def confirm(self, half: bytes) -> "Link":
        """The inviter says that the other one told them of the opening."""
        return replace(self, confirmed=True) if half == self.inviter else self

    def left(self, half: bytes) -> "Link":
        """A half of it is gone."""
        inviter, guest = (b"" if one == half else one for one in (self.inviter, self.guest))
        return replace(self, inviter=inviter, guest=guest)

    def at(self, now: datetime) -> "Link":
        """As it is then: the inviter's half is gone where they did not say in time that it was opened."""
        link = replace(self, inviter=b"") if now >= self.until and not self.confirmed else self
        empty = now >= link.until and not link.inviter and not link.guest and link.empty_from is None
        return replace(link, empty_from=now) if empty else link

    def is_over(self, now: datetime) -> bool:
        """Whether nobody has held a half of it for so long that its row can go."""
        return self.empty_from is not None and now >= self.empty_from + LINGERS

    @property
    def joins(self) -> bool:
        """Whether two people hold it, both of whom said yes."""
        return bool(self.confirmed and self.inviter and self.guest and not self.void)


def begun(fresh: bytes, now: datetime, zone: ZoneInfo) -> tuple[Half, bytes]:
    """A new invitation of somebody: their half, and the token."""
    id, link, token = fresh[:ID], fresh[ID : 2 * ID], fresh[2 * ID : FRESH]
    until = now + OPEN_FOR
    first = first_release(until, zone)
    half = Half(id=id, link=link, until=until, first=first, rests_from=_rests_from(first), confirmed=False)
    return half, token


def taken(link: bytes, until: datetime, first: datetime, fresh: bytes) -> Half:
    """The half of who takes an invitation."""
    return Half(id=fresh[:ID], link=link, until=until, first=first, rests_from=_rests_from(first))
