"""Links: two people who each keep a side open for the other. Nothing passes over a link yet.

The first rule: what one of the two is shown, and when, never depends on what the other does. So each holds a half of
their own, and every page is made of that half and the clock alone. What both have in common, a `Link`, is only ever
written for one person, never read. It must never import the journal, check-ins or reminders.
"""

import base64
import re
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.core.kept import UNEXPORTED
from bot.core.localtime import hour_begins

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
PREFIX: Final = "t_"
"""Stands before the token in what follows /start."""
_TOKEN = re.compile(PREFIX + r"([A-Za-z0-9_-]{22})")

OPEN_FOR: Final = timedelta(hours=24)
"""How long an invitation can be taken."""
LAPSE_FOR: Final = timedelta(hours=24)
"""How long both then have to let it lapse, before anything could begin."""
REST_AFTER: Final = timedelta(weeks=4)
"""A half rests after so long with nothing to show."""
_WEEK: Final = timedelta(weeks=1)
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
    rests_from: datetime = field(metadata=UNEXPORTED)
    told: bool = field(default=True, metadata=UNEXPORTED)
    """False until the inviter says that they were told of the opening. Who was invited has told by opening."""
    sign: str = ""
    """One of SIGNS; empty while none was picked."""

    @property
    def stands_from(self) -> datetime:
        """When nothing can lapse any more: for both sides the same full hour, whatever either did."""
        return stands_from(self.until)

    def stage(self, now: datetime) -> Stage:
        """How it stands at that moment."""
        if not self.told:
            return Stage.INVITED if now < self.until else Stage.LAPSED
        if now < self.stands_from:
            return Stage.BEGINNING
        return Stage.STANDING if now < self.rests_from else Stage.RESTING

    def resting(self, now: datetime) -> "Half":
        """It rests from now on."""
        return replace(self, rests_from=min(self.rests_from, max(now, self.stands_from)))

    def awake(self, now: datetime) -> "Half":
        """It stands again. It rests at a time of the week that the link has had from its beginning."""
        weeks = max(0, (now - self.stands_from) // _WEEK)
        return replace(self, rests_from=self.stands_from + weeks * _WEEK + REST_AFTER)


def stands_from(until: datetime) -> datetime:
    """The first full hour a day after an invitation has ended."""
    at = until + LAPSE_FOR
    hour = hour_begins(at)
    return at if at == hour else hour + timedelta(hours=1)


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
        return replace(self, halves=halves, made=tuple(day for day in self.made if now - day < _WEEK))

    def half(self, id: bytes) -> Half | None:
        """The half of that id."""
        return next((half for half in self.halves if half.id == id), None)

    def of_link(self, link: bytes) -> Half | None:
        """The half of that link."""
        return next((half for half in self.halves if half.link == link), None)

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
    inviter: bytes
    """The inviter's half; empty once it is gone."""
    guest: bytes = b""
    """The half of who took the invitation; empty before that, and once it is gone."""
    told: bool = False
    """The inviter said that they were told of the opening."""
    taken: bool = False
    void: bool = False
    """Two took the invitation, so one of them was somebody else: it links nobody, and nobody learns of it."""

    def joined(self, half: bytes, now: datetime) -> "Link":
        """Somebody took the invitation. A second one makes it void."""
        if now >= self.until:
            return self
        if self.taken:
            return replace(self, void=True)
        return replace(self, guest=half, taken=True)

    def confirmed(self, half: bytes) -> "Link":
        """The inviter was told that it was opened."""
        return replace(self, told=True) if half == self.inviter else self

    def left(self, half: bytes) -> "Link":
        """A half of it is gone."""
        inviter, guest = (b"" if one == half else one for one in (self.inviter, self.guest))
        return replace(self, inviter=inviter, guest=guest)

    def at(self, now: datetime) -> "Link":
        """As it is then: the inviter's half is gone where they did not say in time that it was opened."""
        return replace(self, inviter=b"") if now >= self.until and not self.told else self

    def is_over(self, now: datetime) -> bool:
        """Whether nobody holds a half of it, or can get one."""
        return now >= self.until and not self.inviter and not self.guest

    @property
    def joins(self) -> bool:
        """Whether two people hold it, both of whom said yes."""
        return bool(self.told and self.inviter and self.guest and not self.void)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An invitation that can be taken. It looks the same whether somebody took it, and whether its inviter has left."""

    link: bytes
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Linking:
    """What a turn knows of links, where this bot has them."""

    address: str
    """What opens this bot with a token: it follows."""
    fresh: bytes = field(repr=False)
    """FRESH random bytes for what this turn may begin."""
    opened: Opened | None = None
    """What the token that came stands for. None where it stands for nothing: its time is over, or it never was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """Keep a new link, and the mark of the token that hands it over."""

    link: bytes
    half: bytes
    """The inviter's."""
    token: bytes = field(repr=False)
    until: datetime


class Move(StrEnum):
    """What the holder of a half does to a link."""

    JOIN = "join"
    CONFIRM = "confirm"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveLink:
    """Note at a link what the holder of that half does."""

    link: bytes
    half: bytes
    move: Move


def token_in(argument: str) -> bytes | None:
    """The token in what follows /start. None where there is none."""
    found = _TOKEN.fullmatch(argument.strip())
    if found is None:
        return None
    token = base64.urlsafe_b64decode(found[1] + "==")
    return token if _written(token) == found[1] else None


def invitation(linking: Linking, token: bytes) -> str:
    """The address that hands an invitation over."""
    return f"{linking.address}{PREFIX}{_written(token)}"


def _written(token: bytes) -> str:
    return base64.urlsafe_b64encode(token).rstrip(b"=").decode()


def begun(fresh: bytes, now: datetime) -> tuple[Half, bytes]:
    """A new invitation of somebody: their half, and the token."""
    id, link, token = fresh[:ID], fresh[ID : 2 * ID], fresh[2 * ID : FRESH]
    until = now + OPEN_FOR
    return Half(id=id, link=link, until=until, rests_from=stands_from(until) + REST_AFTER, told=False), token


def taken(opened: Opened, fresh: bytes) -> Half:
    """The half of who takes an invitation."""
    rests_from = stands_from(opened.until) + REST_AFTER
    return Half(id=fresh[:ID], link=opened.link, until=opened.until, rests_from=rests_from)
