"""Rounds of a link. In a round, each of two people responds to cards and questions, and can give lines of their own.

A round ends at a time that was fixed when the link was made. Then its release shows, to both people at once, what both
want shown. All other responses are erased and shown to nobody, not even to the person who gave them. Nothing here may
depend on which of the two acted last, or on whether one or both acted. This module must never import the journal,
check-ins or reminders.
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
"""How many of a week's CARDS_A_WEEK each person is dealt."""
ASKED: Final = 2
"""How many of a week's QUESTIONS_A_WEEK each person is asked."""
MOST_LINES: Final = 3
"""The most lines that a person can give in one round."""
LONGEST_LINE: Final = 150
"""The most UTF-16 code units of a line in a person's own words."""
SHOWN_FOR: Final = timedelta(days=1)
"""How long the content of a release is shown."""


class Pick(StrEnum):
    """A response to a card. Only a yes is stored."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a person's wishes, or of what helps them. It holds ids where it can, so that the other person reads it
    in their own language."""

    idea: str = ""
    """The id of an idea that felt kind."""
    wish: str = ""
    """The id of a question of the wishes."""
    options: tuple[str, ...] = ()
    """The ids of the options picked at that question."""
    words: str = field(default="", repr=False)
    """The person's own words, if the line is neither an idea nor a wish."""

    @property
    def mark(self) -> str:
        """A short hash that tells this line from the person's other lines."""
        fields = (self.idea, self.wish, *self.options, self.words)
        return blake2b("\0".join(fields).encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


@dataclass(frozen=True, slots=True)
class Sealed:
    """An answer or a line, sealed to the journal key of the other person."""

    about: str
    """The id of the answered question. For a line: its keyed mark, so that no line is held twice."""
    box: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The responses of one person in the current round. They are held until its release."""

    yes: tuple[str, ...] = ()
    """The ids of the cards that the person said yes to."""
    answers: tuple[Sealed, ...] = ()
    lines: tuple[Sealed, ...] = ()

    def with_pick(self, card: str, pick: Pick) -> "Held":
        """The responses with that pick, which replaces an earlier pick for the card."""
        others = tuple(id for id in self.yes if id != card)
        return replace(self, yes=(*others, card)[-DEALT:] if pick is Pick.YES else others)

    def with_answer(self, answer: Sealed) -> "Held":
        """The responses with that answer, which replaces an earlier answer to the question."""
        others = tuple(other for other in self.answers if other.about != answer.about)
        return replace(self, answers=(*others, answer)[-ASKED:])

    def with_line(self, line: Sealed) -> "Held":
        """The responses with that line. Beyond MOST_LINES, the oldest line is dropped."""
        others = tuple(other for other in self.lines if other.about != line.about)
        return replace(self, lines=(*others, line)[-MOST_LINES:])


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The content of the last release for one person."""

    until: datetime
    """The end of SHOWN_FOR (UTC)."""
    any: bool
    """Whether there is anything to show."""
    cards: bytes = field(repr=False)
    """The ids of the cards that both said yes to, sealed to the journal key of the person who sees them."""
    answers: tuple[Sealed, ...] = ()
    """The other person's answers to the questions that both answered."""
    lines: tuple[bytes, ...] = field(default=(), repr=False)
    """The other person's lines, sealed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """The data of one person in the row of a link. In the database, every side has the same size."""

    public: bytes
    """The public key of that person's journal. While nobody holds this side, a random key."""
    held: Held = field(default_factory=Held)
    shown: Shown | None = None


SealCards = Callable[[bytes, Sequence[str]], bytes]
"""Seals ids of cards to a public key. The result has the same size for any number of cards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """The whole row of a link: the shared part and both sides."""

    link: Link
    inviter: Side
    guest: Side

    def side(self, half: bytes) -> Side | None:
        """The side of the holder of that half. None if the link does not know the half: a second person took the
        invitation, or the holder gave up the half."""
        return self.inviter if half == self.link.inviter else self.guest if half == self.link.guest else None

    def other_public(self, half: bytes) -> bytes:
        """The other person's public key. The answers and lines of the holder of that half are sealed to it."""
        return self.guest.public if half == self.link.inviter else self.inviter.public

    def with_side(self, half: bytes, side: Side) -> "Pair":
        """The pair with that side for the holder of that half. Nothing changes if the link does not know the half."""
        if half == self.link.inviter:
            return replace(self, inviter=side)
        return replace(self, guest=side) if half == self.link.guest else self

    def without(self, half: bytes, public: bytes) -> "Pair":
        """The pair without that half. Its side is empty, and `public` replaces the key of its holder."""
        return replace(self.with_side(half, Side(public=public)), link=self.link.without(half))

    def at(self, now: datetime, seal: SealCards) -> "Pair":
        """The pair at that moment. Rounds that are over are released, for both people or for neither.

        A late release is shown for SHOWN_FOR, like any other. Each step is carried out even if there is nothing to
        show.
        """
        round = round_at(self.link.first, now)
        if round <= self.link.released:
            return replace(self, inviter=_faded(self.inviter, now), guest=_faded(self.guest, now))
        inviter, guest, until = self.inviter, self.guest, now + SHOWN_FOR
        return Pair(
            link=replace(self.link, released=round),
            inviter=_released(inviter, guest.held, until, seal, joins=self.link.joins),
            guest=_released(guest, inviter.held, until, seal, joins=self.link.joins),
        )


def _faded(side: Side, now: datetime) -> Side:
    """The side, without the content of a release that was shown for SHOWN_FOR."""
    return side if side.shown is None or now < side.shown.until else replace(side, shown=None)


def _released(side: Side, other: Held, until: datetime, seal: SealCards, *, joins: bool) -> Side:
    """A side after a release: it shows what both want shown, and holds no responses."""
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
    """The ids of the cards that the holder of a half is dealt in a round.

    The other person is dealt a random part of the same CARDS_A_WEEK. A card comes again after deck.WEEKS at the
    earliest, whatever the responses to it.
    """
    return _dealt(b"cards", link, half, round, deck, CARDS_A_WEEK, DEALT)


def asked(link: bytes, half: bytes, round: int, questions: Sequence[str]) -> tuple[str, ...]:
    """The ids of the questions that the holder of a half is asked in a round."""
    return _dealt(b"questions", link, half, round, questions, QUESTIONS_A_WEEK, ASKED)


def _dealt(
    kind: bytes, link: bytes, half: bytes, round: int, ids: Sequence[str], a_week: int, a_person: int
) -> tuple[str, ...]:
    """A link goes through `ids` in an order of its own, `a_week` of them in each round. Each person is dealt `a_person`
    of these.

    Both orders are hashes keyed with the random ids of link and half. So no deal is stored, and a new or removed id
    leaves the order of the others as it is.
    """
    order = _shuffled(link, kind, ids)
    rounds = max(1, len(order) // a_week)
    start = round % rounds * a_week
    return tuple(_shuffled(half, kind + round.to_bytes(4, "big"), order[start : start + a_week])[:a_person])


def _shuffled(key: bytes, prefix: bytes, ids: Sequence[str]) -> list[str]:
    return sorted(ids, key=lambda id: hmac.digest(key, prefix + id.encode(), "sha256"))


@dataclass(frozen=True, slots=True, kw_only=True)
class LayCard:
    """Hold the pick for a card."""

    link: bytes
    half: bytes
    round: int
    card: str
    pick: Pick


@dataclass(frozen=True, slots=True, kw_only=True)
class LayAnswer:
    """Hold an answer to a question."""

    link: bytes
    half: bytes
    round: int
    question: str
    option: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LayLine:
    """Hold a line. The release shows it to the other person."""

    link: bytes
    half: bytes
    round: int
    line: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBack:
    """Drop all responses of the holder of a half in the current round."""

    link: bytes
    half: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PutAway:
    """Stop showing the content of the last release to the holder of a half."""

    link: bytes
    half: bytes


Lay = LayCard | LayAnswer | LayLine | TakeBack | PutAway
"""The actions of a person in a round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """The content of a release, opened for the person who sees it."""

    cards: tuple[str, ...] = ()
    """The ids of the cards that both said yes to."""
    answers: tuple[tuple[str, str], ...] = ()
    """Ids of questions, each with the id of the option that the other person picked."""
    lines: tuple[Line, ...] = field(default=(), repr=False)
