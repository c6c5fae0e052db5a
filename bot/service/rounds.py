"""Stores what linked people say in a round, and reads what a release shows them.

Each answer and line is sealed to the journal key of its reader, and released for both people at once. This module must
never show anything of the other person except what a release gave: see `core.round`.
"""

from dataclasses import replace
from datetime import datetime

from bot.core.link import Half
from bot.core.round import Held, Lay, LayAnswer, LayCard, LayLine, Line, Pair, PutAway, Release, Sealed, TakeBack
from bot.core.text import cut
from bot.service import links
from bot.service.codec import from_bytes, load, to_bytes
from bot.store.unit import UnitOfWork
from bot.vault.errors import SealBroken
from bot.vault.keyfile import RootKeys
from bot.vault.link import LINE_SIZE, LinkField, open_as_reader, seal_to_reader


async def lay(uow: UnitOfWork, roots: RootKeys, effect: Lay, public: bytes, now: datetime) -> None:
    """Store what the holder of a half does in a round. `public` is the public key of the holder's journal.

    An action meant for a round that is over changes nothing.
    """

    def apply(pair: Pair) -> Pair:
        side = pair.side(effect.half)
        if side is None:
            return pair
        if isinstance(effect, LayCard | LayAnswer | LayLine) and effect.round != pair.link.released:
            return pair
        if isinstance(effect, PutAway):
            return pair.with_side(effect.half, replace(side, shown=None))
        held = _changed(side.held, effect, pair.other_public(effect.half))
        return pair.with_side(effect.half, replace(side, held=held))

    await links.change(uow, roots, effect.link, effect.half, public, now, apply)


def _changed(held: Held, effect: LayCard | LayAnswer | LayLine | TakeBack, reader: bytes) -> Held:
    """What a side holds after an action. `reader` is the public key of the other person's journal."""
    match effect:
        case LayCard():
            return held.with_pick(effect.card, effect.pick)
        case LayAnswer():
            box = seal_to_reader(reader, effect.option.encode(), effect.link, LinkField.ANSWER)
            return held.with_answer(Sealed(effect.question, box))
        case LayLine():
            line = _line_bytes(effect.line)
            return held.with_line(Sealed(effect.line.mark, seal_to_reader(reader, line, effect.link, LinkField.LINE)))
        case TakeBack():
            return Held()


def _line_bytes(line: Line) -> bytes:
    """A line as bytes. Its words are cut until it is shorter than LINE_SIZE."""
    data = to_bytes(line)
    while len(data) >= LINE_SIZE:
        line = replace(line, words=cut(line.words, len(line.words) * 3 // 4))
        data = to_bytes(line)
    return data


async def release(uow: UnitOfWork, roots: RootKeys, half: Half, public: bytes, now: datetime) -> bool:
    """Release a round that is over, for both sides. Returns whether it shows anything to the holder of `half`."""
    side = await links.visit(uow, roots, half, public, now)
    return side is not None and side.shown is not None and side.shown.any


async def read_release(
    uow: UnitOfWork, roots: RootKeys, half: Half, private: bytes, public: bytes, now: datetime
) -> Release:
    """What the last release gave the holder of `half`, opened with `private`, the private key of the holder's
    journal."""
    side = await links.visit(uow, roots, half, public, now)
    if side is None or side.shown is None:
        return Release()
    shown = side.shown

    def opened(box: bytes, field: LinkField) -> bytes | None:
        try:
            return open_as_reader(private, box, half.link, field)
        except SealBroken:
            # It was sealed to an earlier key of the journal.
            return None

    cards = opened(shown.cards, LinkField.CARDS)
    answers = ((answer.about, opened(answer.box, LinkField.ANSWER)) for answer in shown.answers)
    lines = (opened(box, LinkField.LINE) for box in shown.lines)
    return Release(
        cards=tuple(load(cards)["cards"]) if cards is not None else (),
        answers=tuple((about, option.decode()) for about, option in answers if option is not None),
        lines=tuple(from_bytes(Line, line) for line in lines if line is not None),
    )
