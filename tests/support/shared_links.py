"""The links that accounts in memory share, with the boxes of each side. The boxes are not really sealed.

It does with `core.round` alone the work for which `service.links` and `service.rounds` use keys and rows.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from bot.core.link import Half, Link
from bot.core.linking import Invite, Move, MoveLink, Opened
from bot.core.round import Lay, LayAnswer, LayCard, LayLine, Line, Pair, PutAway, Release, Sealed, Side, TakeBack
from bot.service.codec import from_bytes, to_bytes

NOBODY = b"nobody's key"
_EARLY = datetime.min.replace(tzinfo=UTC)
"""A time before the end of any round, so that leaving a link releases nothing."""


def _seal(public: bytes, data: bytes) -> bytes:
    return public + b":" + data


def _seal_cards(public: bytes, cards: Sequence[str]) -> bytes:
    return _seal(public, " ".join(cards).encode())


def _opened(public: bytes, box: bytes) -> bytes | None:
    key, _, data = box.partition(b":")
    return data if key == public else None


class SharedLinks:
    """All links of the accounts that share this object."""

    def __init__(self) -> None:
        self.pairs: dict[bytes, Pair] = {}
        self.tokens: dict[bytes, bytes] = {}
        """The ids of links by the tokens of their invitations."""

    def invite(self, effect: Invite, public: bytes) -> None:
        """Store a new link."""
        link = Link(until=effect.until, first=effect.first, inviter=effect.half)
        self.pairs[effect.link] = Pair(link=link, inviter=Side(public=public), guest=Side(public=NOBODY))
        self.tokens[effect.token] = effect.link

    def opened(self, token: bytes, now: datetime) -> Opened | None:
        """The link that a token opens, or None if the token is unknown or has expired."""
        id = self.tokens.get(token, b"")
        if id not in self.pairs or now >= (link := self.pairs[id].link).until:
            return None
        return Opened(link=id, until=link.until, first=link.first)

    def move(self, effect: MoveLink, public: bytes, now: datetime) -> None:
        """Carry out a move of the holder of a half."""

        def moved(pair: Pair) -> Pair:
            match effect.move:
                case Move.JOIN:
                    return replace(pair, link=pair.link.joined(effect.half, now))
                case Move.CONFIRM:
                    return replace(pair, link=pair.link.confirm(effect.half))
                case Move.LEAVE:
                    return pair.without(effect.half, NOBODY)

        self._change(effect.link, effect.half, public, now, moved)

    def leave(self, halves: Sequence[Half]) -> None:
        """Leave the links of an erased person."""
        for half in halves:
            self.move(MoveLink(link=half.link, half=half.id, move=Move.LEAVE), NOBODY, _EARLY)

    def lay(self, effect: Lay, public: bytes, now: datetime) -> None:
        """Lay something down in a round, take it back, or put a release away."""

        def laid(pair: Pair) -> Pair:
            side, reader = pair.side(effect.half), pair.other_public(effect.half)
            if side is None or getattr(effect, "round", pair.link.released) != pair.link.released:
                return pair
            match effect:
                case PutAway():
                    side = replace(side, shown=None)
                case TakeBack():
                    side = Side(public=side.public, shown=side.shown)
                case LayCard(card=card, pick=pick):
                    side = replace(side, held=side.held.with_pick(card, pick))
                case LayAnswer(question=question, option=option):
                    box = Sealed(question, _seal(reader, option.encode()))
                    side = replace(side, held=side.held.with_answer(box))
                case LayLine(line=line):
                    side = replace(side, held=side.held.with_line(Sealed(line.mark, _seal(reader, to_bytes(line)))))
            return pair.with_side(effect.half, side)

        self._change(effect.link, effect.half, public, now, laid)

    def release(self, half: Half, public: bytes, now: datetime) -> bool:
        """Release a round that is over. Returns whether there is anything to show the holder of `half`."""
        side = self._side(half, public, now)
        return side is not None and side.shown is not None and side.shown.any

    def look(self, half: Half, public: bytes, now: datetime) -> Release:
        """The last release as the holder of `half` may read it."""
        side = self._side(half, public, now)
        if side is None or side.shown is None:
            return Release()
        cards = _opened(public, side.shown.cards)
        answers = ((one.about, _opened(public, one.box)) for one in side.shown.answers)
        lines = (_opened(public, box) for box in side.shown.lines)
        return Release(
            cards=tuple(cards.decode().split()) if cards is not None else (),
            answers=tuple((about, option.decode()) for about, option in answers if option is not None),
            lines=tuple(from_bytes(Line, line) for line in lines if line is not None),
        )

    def _side(self, half: Half, public: bytes, now: datetime) -> Side | None:
        self._change(half.link, half.id, public, now, lambda pair: pair)
        return self.pairs[half.link].side(half.id) if half.link in self.pairs else None

    def _change(self, id: bytes, half: bytes, public: bytes, now: datetime, change: Callable[[Pair], Pair]) -> None:
        if id not in self.pairs:
            return
        pair = change(self.pairs[id].at(now, _seal_cards))
        side = pair.side(half)
        self.pairs[id] = pair if side is None else pair.with_side(half, replace(side, public=public))
