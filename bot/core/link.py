"""Links between two people. Each of them holds a half. What passes over a link is in `round`.

The first rule: what one person sees, and when, never depends on what the other one does, except for what both want
shown. So every page is made of the person's own half and the clock. This module must never import the journal,
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
"""The kind of note that comes after each release. It looks like every other requested note, and says nothing."""
AGREEMENT: Final = 1
"""The version of the four lines that a person agrees to before a link."""
LINES: Final = ("want", "silent", "alone", "seen")
"""The four lines. Their words are `together-line-<name>`."""
SIGNS: Final = ("leaf", "stone", "star", "shell", "moon", "cup", "fox", "bird")
"""Signs to tell links apart. They are picked and never typed, so no page holds a person's name."""

ID: Final = 16
"""Random bytes of a token, and of the id of a link or of a half."""
FRESH: Final = 3 * ID
"""Random bytes that a new link needs."""

OPEN_FOR: Final = timedelta(hours=24)
"""How long an invitation can be taken."""
LAPSE_FOR: Final = timedelta(hours=24)
"""How long both can then still let it lapse, before the first round."""
LINGERS: Final = timedelta(days=90)
"""How long the row of a link stays after nobody holds a half of it. A person with a copy of the database who lets their
half go must not learn whether the other one still has theirs."""
WEEK: Final = timedelta(weeks=1)
"""From one release to the next."""
EMPTY_ROUNDS: Final = 4
"""A half rests after so many rounds with nothing to show."""
RELEASE_DAY: Final = 6
"""Rounds end on a Sunday (as `date.weekday` counts)."""
RELEASE_AT: Final = time(18)
"""The time of that day, in the inviter's time zone."""
MOST_HALVES: Final = 5
MOST_OPEN: Final = 3
"""The most open invitations of one person at a time."""
MOST_A_WEEK: Final = 5
"""The most invitations that one person makes in a week."""


class Stage(StrEnum):
    """The stage of a half. Only the clock and its owner's taps decide it."""

    INVITED = "invited"
    """The invitation is open. The inviter has not confirmed it yet: see `Half.confirmed`."""
    LAPSED = "lapsed"
    """The inviter did not confirm in time. The half no longer exists."""
    BEGINNING = "beginning"
    """A day in which it can still lapse."""
    ACTIVE = "active"
    RESTING = "resting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Half:
    """One person's side of a link. It holds nothing of the other person: no id, name, language or time."""

    id: bytes = field(metadata=UNEXPORTED)
    link: bytes = field(metadata=UNEXPORTED)
    """The row that both sides write to."""
    until: datetime = field(metadata=UNEXPORTED)
    """The end of the invitation (UTC)."""
    first: datetime = field(metadata=UNEXPORTED)
    """The release of the first round (UTC). The others follow a week apart."""
    rests_from: datetime = field(metadata=UNEXPORTED)
    confirmed: bool = field(default=True, metadata=UNEXPORTED)
    """The inviter confirms by saying that the other person told them: I opened the invitation. A guest confirms by
    opening it."""
    sign: str = ""
    """One of SIGNS; empty if none was picked."""
    quiet: bool = field(default=False, metadata=UNEXPORTED)
    """Nothing of this side is laid down. To the other side it looks as if both had nothing in common."""

    @property
    def active_from(self) -> datetime:
        """When it can no longer lapse. It is the same full hour for both sides, whatever they did."""
        return active_from(self.until)

    def stage(self, now: datetime) -> Stage:
        """Its stage at that moment."""
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
        """The half, at rest from now on."""
        return replace(self, rests_from=min(self.rests_from, max(now, self.active_from)))

    def woken(self, now: datetime) -> "Half":
        """The half, in use again until EMPTY_ROUNDS rounds had nothing to show."""
        return replace(self, rests_from=_rests_from(self.next_release(now)))


def round_at(first: datetime, now: datetime) -> int:
    """The number of the current round, if round 0 ends at `first`. Each round ends with its release."""
    return max(0, (now - first) // WEEK + 1)


def active_from(until: datetime) -> datetime:
    """The first full hour at least a day after the end of an invitation."""
    at = until + LAPSE_FOR
    hour = hour_begins(at)
    return at if at == hour else hour + timedelta(hours=1)


def first_release(until: datetime, zone: ZoneInfo) -> datetime:
    """The first Sunday evening in that zone that leaves a day to answer. A later change of the clocks does not move it,
    as it is computed once."""
    earliest = to_local(active_from(until) + timedelta(days=1), zone)
    day = earliest.date() + timedelta(days=(RELEASE_DAY - earliest.weekday()) % 7)
    at = to_utc(datetime.combine(day, RELEASE_AT), zone)
    if at >= active_from(until) + timedelta(days=1):
        return at
    return to_utc(datetime.combine(day + WEEK, RELEASE_AT), zone)


def _rests_from(release: datetime) -> datetime:
    """When a half rests, if that release and those after it have nothing to show."""
    return release + (EMPTY_ROUNDS - 1) * WEEK


def in_row_order(halves: Iterable[Half]) -> list[Half]:
    """Halves in the order in which a transaction locks their rows. Two people who share several links would else wait
    for each other's locks."""
    return sorted(halves, key=lambda half: half.link)


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """All halves of one person. They do not know of each other."""

    agreed: int = 0
    """The version of the four lines that was agreed to; 0 if none was."""
    halves: tuple[Half, ...] = ()
    made: tuple[datetime, ...] = field(default=(), metadata=UNEXPORTED)
    """The days (UTC) of the invitations made in the last week."""

    def at(self, now: datetime) -> "Links":
        """Without lapsed halves and old days."""
        halves = tuple(half for half in self.halves if half.stage(now) is not Stage.LAPSED)
        return replace(self, halves=halves, made=tuple(day for day in self.made if now - day < WEEK))

    def half(self, id: bytes) -> Half | None:
        """The half with that id."""
        return next((half for half in self.halves if half.id == id), None)

    def half_of(self, link: bytes) -> Half | None:
        """The half of that link."""
        return next((half for half in self.halves if half.link == link), None)

    def all_quiet(self) -> "Links":
        """With every half quiet."""
        return replace(self, halves=tuple(replace(half, quiet=True) for half in self.halves))

    def after(self, half: Half) -> Half | None:
        """The half that is shown after this one. None after the last."""
        at = self.halves.index(half) + 1
        return self.halves[at] if at < len(self.halves) else None

    def with_half(self, half: Half) -> "Links":
        """With this half, which replaces the one with its id or is added as the last."""
        if self.half(half.id) is None:
            return replace(self, halves=(*self.halves, half))
        return replace(self, halves=tuple(half if one.id == half.id else one for one in self.halves))

    def without(self, id: bytes) -> "Links":
        """Without the half with that id."""
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
    """The shared row of a link. Both sides write to it, but no page is made of it."""

    until: datetime
    """The end of the invitation (UTC)."""
    first: datetime
    """The release of the first round (UTC)."""
    inviter: bytes
    """The inviter's half; empty once it is gone."""
    guest: bytes = b""
    """The half of the person who took the invitation; empty before that, and once it is gone."""
    confirmed: bool = False
    """The inviter said that the other one told them of opening it."""
    taken: bool = False
    void: bool = False
    """Two people took the invitation, so one of them is a stranger. The link then joins nobody. The bot tells nobody
    why."""
    released: int = 0
    """The number of released rounds."""
    empty_from: datetime | None = None
    """When the bot noticed that nobody holds a half of the link, and that nobody can still get one (UTC)."""

    def joined(self, half: bytes, now: datetime) -> "Link":
        """A person took the invitation. A second person makes it void."""
        if now >= self.until:
            return self
        if self.taken:
            return replace(self, void=True)
        return replace(self, guest=half, taken=True)

    def confirm(self, half: bytes) -> "Link":
        """The inviter says that the other one told them of opening it."""
        return replace(self, confirmed=True) if half == self.inviter else self

    def without(self, half: bytes) -> "Link":
        """Without that half."""
        inviter, guest = (b"" if one == half else one for one in (self.inviter, self.guest))
        return replace(self, inviter=inviter, guest=guest)

    def at(self, now: datetime) -> "Link":
        """The link at that moment. The inviter's half is gone if they did not confirm in time."""
        link = replace(self, inviter=b"") if now >= self.until and not self.confirmed else self
        empty = now >= link.until and not link.inviter and not link.guest and link.empty_from is None
        return replace(link, empty_from=now) if empty else link

    def is_over(self, now: datetime) -> bool:
        """Whether its row can be deleted, as nobody has held a half of it for LINGERS."""
        return self.empty_from is not None and now >= self.empty_from + LINGERS

    @property
    def joins(self) -> bool:
        """Whether it links two people who both said yes."""
        return bool(self.confirmed and self.inviter and self.guest and not self.void)


def new_invitation(fresh: bytes, now: datetime, zone: ZoneInfo) -> tuple[Half, bytes]:
    """A new invitation: the inviter's half, and the token."""
    id, link, token = fresh[:ID], fresh[ID : 2 * ID], fresh[2 * ID : FRESH]
    until = now + OPEN_FOR
    first = first_release(until, zone)
    half = Half(id=id, link=link, until=until, first=first, rests_from=_rests_from(first), confirmed=False)
    return half, token


def new_guest_half(link: bytes, until: datetime, first: datetime, fresh: bytes) -> Half:
    """The half of the person who takes an invitation."""
    return Half(id=fresh[:ID], link=link, until=until, first=first, rests_from=_rests_from(first))
