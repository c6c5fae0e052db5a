"""Links in the soak: how invitations are passed on, how people tap, and what the model needs to know of links.

The model does not predict the results of a release. This module never reads the database: see `link_rows`.
"""

import random
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import Final

from bot.core.callbacks import Callback, pack, unpack
from bot.core.callbacks.together import (
    LinkAgreed,
    LinkAnswer,
    LinkDoor,
    LinkHand,
    LinkLay,
    LinkLines,
    LinkLook,
    LinkOwnLines,
    LinkPage,
    LinkPick,
    LinkQuestion,
    LinkSign,
    LinkTap,
)
from bot.core.incoming import Event, Tap
from bot.core.link import FRESH, ID, OPEN_FOR, WEEK, Links
from bot.core.linking import Linking, Opened, token_in
from bot.core.round import Pick
from bot.screens.together import token as token_of_event
from tests.soak.history import Call, History, SentUpdate

LEAPS: Final = (timedelta(hours=78), timedelta(days=11))
"""The leaps of time between the periods in which people act: the first until links are active, the second until a round
is over.

Within a period little time passes, so that the stage of a half depends only on what the model knows.
"""
DAYS: Final = (*(timedelta(minutes=20),) * 3, timedelta(hours=2), *(timedelta(hours=6),) * 5)
"""The days at the end. After them every invitation is over, whatever the clocks said."""
_ADDRESS: Final = re.compile(r"start=(t_[A-Za-z0-9_-]{22})")
_BUTTON: Final = re.compile(r'"(g:[^"]+)"')
_NEVER: Final = datetime.min.replace(tzinfo=UTC)

Ties = tuple[tuple[bytes, bytes, int], ...]
"""The halves that a person ever had in one possible course: the model's id, the real id once it is known, and the step
of the update that made it."""


def lets_in(update: SentUpdate) -> bool:
    """Whether it is a yes at the door, with or without an invitation."""
    return update.data == "w:yes" or update.data.startswith("g:door:")


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation as it was shown."""

    owner: int
    """The inviter."""
    at: datetime
    """When it was shown, at Telegram."""
    seen: bool
    """Whether Telegram carried the last call out."""


def invitations(calls: Iterable[Call]) -> dict[bytes, Invited]:
    """Every invitation whose address a bot tried to show."""
    found: dict[bytes, Invited] = {}
    for call in calls:
        address = _ADDRESS.search(call.markup)
        token = token_in(address[1]) if address else None
        if token is not None and call.chat is not None:
            before = found.get(token)
            found[token] = Invited(call.chat, before.at if before else call.at, call.effect)
    return found


def halves_shown(calls: Iterable[Call]) -> dict[bytes, int]:
    """The ids of halves in the buttons of these calls, with the step of the first call."""
    found: dict[bytes, int] = {}
    for call in calls:
        for data in _BUTTON.findall(call.markup):
            id = getattr(unpack(data), "half", b"")
            if id:
                found.setdefault(id, call.step)
    return found


def in_our_ids(event: Event, ties: Ties, shown: Mapping[bytes, int]) -> list[tuple[Event, Ties]]:
    """A tap on a half with the model's id for it, once for each possible tie. Empty if no update made that half."""
    callback = event.callback if isinstance(event, Tap) else None
    real = getattr(callback, "half", b"")
    if not isinstance(event, Tap) or callback is None or not real or real not in shown:
        return [(event, ties)]
    known = [ours for ours, tied, _ in ties if tied == real]
    open_ones = [ours for ours, tied, step in ties if not tied and step < shown[real]]
    ways: list[tuple[Event, Ties]] = []
    for ours in known or open_ones:
        now_tied = tuple((one, real if one == ours else tied, step) for one, tied, step in ties)
        mine = replace(callback, half=ours)  # type: ignore[type-var]  # it has one, as was asked above
        ways.append((replace(event, data=pack(mine)), now_tied))
    return ways


def with_new(ties: Ties, links: Links, step: int) -> Ties:
    """The ties with the new halves, made by the update of that step."""
    known = {ours for ours, _, _ in ties}
    return (*ties, *((half.id, b"", step) for half in links.halves if half.id not in known))


def linking(event: Event, number: int, now: datetime, tokens: Mapping[bytes, Invited]) -> Linking:
    """What a turn of the model knows of links. `number` identifies the update, so that its new ids are unique."""
    token = token_of_event(event)
    invited = tokens.get(token) if token is not None else None
    opened = None
    if token is not None and invited is not None and now < (until := invited.at + OPEN_FOR):
        opened = Opened(link=blake2b(token, digest_size=ID).digest(), until=until, first=until + WEEK)
    fresh = blake2b(b"fresh %d" % number, digest_size=FRESH).digest()
    return Linking(address="https://t.me/afterglow?start=", fresh=fresh, opened=opened)


def plain(links: Links) -> Links:
    """Links without what only time and chance decide. At the end of an episode every invitation is over, so only
    confirmed halves are left."""
    halves = tuple(
        replace(half, id=b"", link=b"", until=_NEVER, first=_NEVER, rests_from=_NEVER)
        for half in links.halves
        if half.confirmed
    )
    return Links(agreed=links.agreed, halves=halves)


LINK_TAPS: Final = {"confirm": 9.0, "go": 0.03, "wake": 4.0, "loud": 4.0, "gone": 2.0, "more": 1.0}


def weight_of(callback: Callback | None) -> float | None:
    """The weight of a button of links among the buttons to tap. None for any other button."""
    match callback:
        case LinkLines(ticks):
            return (0.1, 3.0, 20.0, 150.0, 1000.0)[ticks.bit_count()]
        case LinkTap(act=act):
            return LINK_TAPS.get(act, 0.3)
        case LinkAgreed() | LinkDoor():
            return 5000.0
        case LinkPick(pick=pick):
            return 8.0 if pick is Pick.YES else 1.5
        case LinkHand() | LinkQuestion() | LinkAnswer() | LinkLay() | LinkLook():
            return 4.0
        case LinkOwnLines() | LinkPage() | LinkSign():
            return 1.0
    return None


def is_on_the_way(callback: Callback | None) -> bool:
    """Whether the button is on a page that leads to a link, or on which something is laid down."""
    return isinstance(callback, LinkLines | LinkAgreed | LinkDoor | LinkPick | LinkAnswer)


class InvitationPool:
    """Passes invitations from the person who was shown them to others."""

    def __init__(self, history: History, people: Sequence[int]) -> None:
        self._history, self._people, self._read = history, list(people), 0
        self._open: dict[bytes, tuple[int, str]] = {}
        self._tried: set[tuple[int, str]] = set()
        self._expired: list[tuple[int, str]] = []

    def text_for(self, person: int, rng: random.Random) -> str:
        """What a person writes about links: the address of another's invitation, mostly their partner's, or
        /together."""
        calls = self._history.calls
        for call in calls[self._read :]:
            address = _ADDRESS.search(call.markup)
            if address and call.chat is not None and call.effect and (token := token_in(address[1])):
                self._open[token] = (call.chat, address[1])
        self._read = max(0, len(calls) - 20)  # the last calls may have no outcome yet
        partner = self._people[self._people.index(person) ^ 1]
        others = [(owner, text) for owner, text in self._open.values() if owner != person]
        theirs = [text for owner, text in others if owner == partner and (person, text) not in self._tried]
        roll = rng.random()
        if theirs and roll < 0.97:
            # Telegram may drop the update, so it is sometimes sent again.
            self._tried |= {(person, theirs[-1])} if roll < 0.8 else set()
            return f"/start {theirs[-1]}"
        others = others if roll > 0.98 else [one for one in self._expired if one[0] != person]
        return f"/start {rng.choice(others)[1]}" if others and roll > 0.9 else "/together"

    def expire(self) -> None:
        """Weeks pass: earlier invitations have expired, but some people still try them."""
        self._expired = list(self._open.values())
        self._open.clear()
        self._read = len(self._history.calls)
