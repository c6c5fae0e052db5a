"""Rounds of a link: what each of the two is dealt, what they lay down, and what both are shown at the release.

A round ends at a time that the link has had from its beginning. What both want shown is picked out then, for both at
once; the rest is erased, and nobody is shown it, its owner included. Nothing here may depend on which of the two acted
last, or on how many did. It must never import the journal, check-ins or reminders.
"""

import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import blake2b
from typing import Final

from bot.core.deck import CARDS_A_WEEK, QUESTIONS_A_WEEK
from bot.core.link import Link, round_at

DEALT: Final = 6
"""Of a week's cards, how many each of the two is dealt, apart from the other."""
ASKED: Final = 2
"""Of a week's questions, how many each of the two is asked."""
MOST_LINES: Final = 3
"""Lines that one person lays down in a round."""
LONGEST_LINE: Final = 150
"""UTF-16 code units of a line in somebody's own words."""
SHOWN_FOR: Final = timedelta(days=1)
"""How long what a release gave can be looked at."""


class Pick(StrEnum):
    """What is said to a card. Only a yes is ever held."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of somebody's wishes, or of what helps them. Ids travel, so that each reads it in their own language."""

    idea: str = ""
    """The id of an idea that felt kind."""
    wish: str = ""
    """The id of a question of the wishes."""
    options: tuple[str, ...] = ()
    """What was picked there."""
    words: str = field(default="", repr=False)
    """The person's own words, if the line is neither an idea nor a wish."""

    @property
    def mark(self) -> str:
        """Tells this line from the other lines of one person."""
        fields = (self.idea, self.wish, *self.options, self.words)
        return blake2b("\0".join(fields).encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


@dataclass(frozen=True, slots=True)
class Sealed:
    """Something that only the other one's journal key opens."""

    about: str
    """The id of the question that it answers; for a line a keyed mark, so that none is laid down twice."""
    box: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What one side laid down in the round under way."""

    yes: tuple[str, ...] = ()
    """The cards that they would like."""
    answers: tuple[Sealed, ...] = ()
    lines: tuple[Sealed, ...] = ()

    def picking(self, card: str, pick: Pick) -> "Held":
        """With that said to a card."""
        rest = tuple(one for one in self.yes if one != card)
        return replace(self, yes=(*rest, card)[-DEALT:] if pick is Pick.YES else rest)

    def answering(self, answer: Sealed) -> "Held":
        """With that answer, in the place of an earlier one to the same question."""
        rest = tuple(one for one in self.answers if one.about != answer.about)
        return replace(self, answers=(*rest, answer)[-ASKED:])

    def laying(self, line: Sealed) -> "Held":
        """With that line; the oldest makes room."""
        rest = tuple(one for one in self.lines if one.about != line.about)
        return replace(self, lines=(*rest, line)[-MOST_LINES:])


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a release gave one side."""

    until: datetime
    any: bool
    """Whether there is anything to show."""
    cards: bytes = field(repr=False)
    """The cards that both would like, sealed to the journal key of who is shown them."""
    answers: tuple[Sealed, ...] = ()
    """What the other one answered, where both answered."""
    lines: tuple[bytes, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What lies in the database for one side. All sides are of one size there."""

    public: bytes
    """The public key of the journal whose owner holds this side. While nobody holds it, a random key."""
    held: Held = field(default_factory=Held)
    shown: Shown | None = None


SealCards = Callable[[bytes, Sequence[str]], bytes]
"""Seals ids of cards to a public key. The result has one size for however many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A link with what lies there for each of the two."""

    link: Link
    inviter: Side
    guest: Side

    def side(self, half: bytes) -> Side | None:
        """What lies there for the holder of that half. None where the link does not know it: a second person took the
        invitation, or the half was let go."""
        return self.inviter if half == self.link.inviter else self.guest if half == self.link.guest else None

    def other_public(self, half: bytes) -> bytes:
        """The key to seal to what the holder of that half tells the other one."""
        return self.guest.public if half == self.link.inviter else self.inviter.public

    def putting(self, half: bytes, side: Side) -> "Pair":
        """With that side in its place. Where the link does not know the half, nothing changes."""
        if half == self.link.inviter:
            return replace(self, inviter=side)
        return replace(self, guest=side) if half == self.link.guest else self

    def without(self, half: bytes, public: bytes) -> "Pair":
        """With nothing of that half. `public` takes the place of its holder's key."""
        return replace(self.putting(half, Side(public=public)), link=self.link.without(half))

    def at(self, now: datetime, seal: SealCards) -> "Pair":
        """The pair at that moment. Rounds that are over are released, for both sides or for neither.

        A late release is shown for SHOWN_FOR, like any other. Each step is carried out even if there is nothing to
        show.
        """
        round = round_at(self.link.first, now)
        if round <= self.link.released:
            return replace(self, inviter=_faded(self.inviter, now), guest=_faded(self.guest, now))
        one, two, until = self.inviter, self.guest, now + SHOWN_FOR
        return Pair(
            link=replace(self.link, released=round),
            inviter=_given(one, two.held, until, seal, joins=self.link.joins),
            guest=_given(two, one.held, until, seal, joins=self.link.joins),
        )


def _faded(side: Side, now: datetime) -> Side:
    """The side without what was shown for SHOWN_FOR."""
    return side if side.shown is None or now < side.shown.until else replace(side, shown=None)


def _given(side: Side, other: Held, until: datetime, seal: SealCards, *, joins: bool) -> Side:
    """A side after a release: what both want shown, and nothing that it held."""
    mine = {answer.about for answer in side.held.answers}
    cards = [card for card in sorted(side.held.yes) if joins and card in other.yes]
    answers = tuple(answer for answer in other.answers if joins and answer.about in mine)
    lines = tuple(line.box for line in other.lines if joins)
    shown = Shown(
        until=until,
        any=bool(cards or answers or lines),
        cards=seal(side.public, cards),
        answers=answers,
        lines=lines,
    )
    return Side(public=side.public, shown=shown)


def hand(link: bytes, half: bytes, round: int, deck: Sequence[str]) -> tuple[str, ...]:
    """The cards that the holder of a half is dealt. The other one is dealt others of the same ten, by chance. So a card
    comes again after eight weeks at the earliest, whatever was said to it."""
    return _dealt(b"cards", link, half, round, deck, CARDS_A_WEEK, DEALT)


def asked(link: bytes, half: bytes, round: int, questions: Sequence[str]) -> tuple[str, ...]:
    """The questions that the holder of a half is asked."""
    return _dealt(b"questions", link, half, round, questions, QUESTIONS_A_WEEK, ASKED)


def _dealt(
    what: bytes, link: bytes, half: bytes, round: int, all: Sequence[str], of: int, most: int
) -> tuple[str, ...]:
    """A link goes through all in an order of its own, some in each round. Of these each of the two is dealt a part.

    Both orders come from random ids, so nothing is kept of a deal, and a deck that changes moves no more than it must.
    """
    order = _shuffled(link, what, all)
    rounds = max(1, len(order) // of)
    at = round % rounds * of
    return tuple(_shuffled(half, what + round.to_bytes(4, "big"), order[at : at + of])[:most])


def _shuffled(key: bytes, what: bytes, ids: Sequence[str]) -> list[str]:
    return sorted(ids, key=lambda id: hmac.digest(key, what + id.encode(), "sha256"))


@dataclass(frozen=True, slots=True, kw_only=True)
class LayCard:
    """Hold what somebody says to a card."""

    link: bytes
    half: bytes
    round: int
    card: str
    pick: Pick


@dataclass(frozen=True, slots=True, kw_only=True)
class LayAnswer:
    """Hold an answer to one of the questions."""

    link: bytes
    half: bytes
    round: int
    question: str
    option: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LayLine:
    """Hold a line, to be shown to the other one at the release."""

    link: bytes
    half: bytes
    round: int
    line: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBack:
    """Hold nothing of what somebody laid down."""

    link: bytes
    half: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PutAway:
    """Show the holder of a half no more of what a release gave."""

    link: bytes
    half: bytes


Lay = LayCard | LayAnswer | LayLine | TakeBack | PutAway
"""What somebody does in a round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """What a release gave, opened for its reader."""

    cards: tuple[str, ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    """Questions, each with the option that the other one picked."""
    lines: tuple[Line, ...] = field(default=(), repr=False)
