"""Stores links: creates, opens and changes them, and sweeps all of them every ten minutes.

Every change by one of the two people runs the same statements and writes the same cells. So neither the database nor
the time that an answer takes tells one person what the other person did.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Final

import structlog

from bot.core.link import ID, Half, Link, in_row_order
from bot.core.linking import Invite, Move, MoveLink, Opened
from bot.core.round import Pair, SealCards, Side
from bot.service.codec import dump, from_bytes, to_bytes
from bot.service.vacuum import vacuum_later
from bot.store.links import LinkCells
from bot.store.store import Store, let_others_write
from bot.store.unit import UnitOfWork
from bot.vault.errors import SealBroken
from bot.vault.hpke import new_pair
from bot.vault.keyfile import RootKeys
from bot.vault.link import (
    LinkField,
    SideName,
    new_release_key,
    open_link,
    open_side,
    seal_link,
    seal_side,
    seal_to_reader,
)
from bot.vault.lookup import MARK_SIZE, invited_mark
from bot.vault.seal import KEY_SIZE

log = structlog.get_logger(__name__)

SWEEP_EVERY: Final = timedelta(minutes=10)
"""How often every link is swept, which seals it again. Two copies of the database that are further apart than this
differ in every link, so they do not show which links were used."""
SWEEP_PER_LINK: Final = timedelta(seconds=1)
"""With many links, the time between two sweeps is this long for each link. More frequent sweeps would wear out the
disk."""
SWEEP_AT_LEAST: Final = timedelta(days=1)
"""The longest time between two sweeps."""
BATCH: Final = 25
"""Links swept at a time: a few milliseconds, during which no other task can write to SQLite."""
NOBODY: Final = new_pair().public
"""The public key of a side that nobody holds. Its private key was discarded, so nobody can open what is sealed to
it."""
_FAR: Final = datetime.max.replace(tzinfo=UTC)
_GONE: Final = Pair(
    link=Link(until=_FAR, first=_FAR, inviter=bytes(ID)), inviter=Side(public=NOBODY), guest=Side(public=NOBODY)
)
"""Takes the place of a link whose row is gone, so that the same statements run."""
_EARLY: Final = datetime.min.replace(tzinfo=UTC)
"""A moment before the end of any round: leaving a link at this moment releases nothing."""

PairChange = Callable[[Pair], Pair]


@dataclass(frozen=True, slots=True)
class Swept:
    """The result of a sweep."""

    links: int
    """How many rows were read."""
    gone: int
    """How many links were deleted."""
    broken: int
    """How many links do not open. They were left as they are."""


async def invite(uow: UnitOfWork, roots: RootKeys, effect: Invite, public: bytes) -> None:
    """Store a new link. `public` is the public key of the inviter's journal.

    Of the token only a keyed mark is stored: without the key file, nobody can test a token against it.
    """
    link = Link(until=effect.until, first=effect.first, inviter=effect.half)
    pair = Pair(link=link, inviter=Side(public=public), guest=Side(public=NOBODY))
    await uow.links.add(effect.link, invited_mark(roots.lookup, effect.token), _sealed(roots, pair, effect.link))


async def find_invitation(uow: UnitOfWork, roots: RootKeys, token: bytes, now: datetime) -> Opened | None:
    """The open invitation with that token; None if it has expired or never existed.

    The result is the same after somebody took the invitation, and after its inviter left.
    """
    row = await uow.links.invited(invited_mark(roots.lookup, token))
    if row is None:
        return None
    id, box = row
    link, _ = _parsed_box(open_link(roots, box, id))
    return Opened(link=id, until=link.until, first=link.first) if now < link.until else None


async def move(uow: UnitOfWork, roots: RootKeys, effect: MoveLink, public: bytes, now: datetime) -> None:
    """Store in a link what the holder of a half did. `public` is the public key of the holder's journal."""

    def moved(pair: Pair) -> Pair:
        match effect.move:
            case Move.JOIN:
                return replace(pair, link=pair.link.joined(effect.half, now))
            case Move.CONFIRM:
                return replace(pair, link=pair.link.confirm(effect.half))
            case Move.LEAVE:
                return pair.without(effect.half, NOBODY)

    await change(uow, roots, effect.link, effect.half, public, now, moved)


async def leave(uow: UnitOfWork, roots: RootKeys, halves: tuple[Half, ...]) -> None:
    """Leave the links with these halves, because their holder is about to be erased."""
    for half in in_row_order(halves):
        try:
            await move(uow, roots, MoveLink(link=half.link, half=half.id, move=Move.LEAVE), NOBODY, _EARLY)
        except SealBroken as error:
            log.error("a link does not open, so it is left as it is; it names nobody", exc_info=error)


async def change(
    uow: UnitOfWork, roots: RootKeys, id: bytes, half: bytes, public: bytes, now: datetime, apply: PairChange
) -> Pair:
    """Release the rounds of a link that are over, call `apply`, and write all cells again. Returns the new pair.

    `public` is the public key of the journal of the holder of `half`. From now on, what the other person tells the
    holder is sealed to it. If the link is gone, the same statements run and change no row.
    """
    cells = await uow.links.get(id)
    pair = _GONE if cells is None else pair_of(roots, cells, id)
    pair = apply(pair.at(now, _card_sealer(id)))
    side = pair.side(half) or Side(public=public)
    pair = pair.with_side(half, replace(side, public=public))
    await uow.links.put(id, _sealed(roots, pair, id))
    await vacuum_later(uow)
    return pair


async def visit(uow: UnitOfWork, roots: RootKeys, half: Half, public: bytes, now: datetime) -> Side | None:
    """Release the rounds of a link that are over, and change nothing else. `public` is as in `change`.

    Returns the side of the holder of `half`; None if the link does not know that half.
    """
    pair = await change(uow, roots, half.link, half.id, public, now, lambda pair: pair)
    return pair.side(half.id)


def _card_sealer(id: bytes) -> SealCards:
    """A function that seals the ids of cards to a reader of that link."""
    return lambda public, cards: seal_to_reader(public, dump({"cards": cards}), id, LinkField.CARDS)


def pause(links: int) -> timedelta:
    """How long to wait after a sweep of that many links until the next one."""
    return min(max(SWEEP_EVERY, links * SWEEP_PER_LINK), SWEEP_AT_LEAST)


async def sweep(store: Store, roots: RootKeys, now: datetime, batch: int = BATCH) -> Swept:
    """Sweep every link: release the rounds that are over, drop what was shown for long enough, and seal the link again.

    So two copies of the database differ in every link. A link that nobody has held for a long time is deleted. Once an
    invitation is over, its mark is replaced by random bytes, whether it was taken or not.
    """
    swept = gone = broken = 0
    erased = False
    after = b""
    while True:
        begun = monotonic()
        async with store.begin() as uow:
            rows = await uow.links.following(after, batch)
            deletable = list[bytes]()
            for id, cells in rows:
                try:
                    before = pair_of(roots, cells, id)
                except SealBroken as error:
                    log.error("a link does not open", exc_info=error)
                    broken += 1
                    continue
                pair = before.at(now, _card_sealer(id))
                pair = replace(pair, link=pair.link.at(now))
                erased = erased or pair != before
                if pair.link.is_over(now):
                    deletable.append(id)
                elif now >= pair.link.until:
                    await uow.links.end_invitation(id, os.urandom(MARK_SIZE), _sealed(roots, pair, id))
                else:
                    await uow.links.put(id, _sealed(roots, pair, id))
            await uow.links.delete(deletable)
            if not rows:
                # Sealing a link again erases nothing, so it needs no vacuum of its own.
                if erased:
                    await vacuum_later(uow)
                return Swept(swept, gone, broken)
        swept, gone, after = swept + len(rows), gone + len(deletable), rows[-1][0]
        await let_others_write(begun)


def pair_of(roots: RootKeys, cells: LinkCells, id: bytes) -> Pair:
    """Open the cells of a link. Raises SealBroken."""
    link, keys = _parsed_box(open_link(roots, cells.box, id))
    inviter, guest = (
        from_bytes(Side, open_side(key, cell, id, name))
        for key, cell, name in zip(keys, (cells.inviter, cells.guest), SideName, strict=True)
    )
    return Pair(link=link, inviter=inviter, guest=guest)


def _sealed(roots: RootKeys, pair: Pair, id: bytes) -> LinkCells:
    """The cells of a link, each side sealed under a new key."""
    inviter_key, guest_key = new_release_key(), new_release_key()
    return LinkCells(
        box=seal_link(roots, inviter_key + guest_key + to_bytes(pair.link), id),
        inviter=seal_side(inviter_key, to_bytes(pair.inviter), id, SideName.INVITER),
        guest=seal_side(guest_key, to_bytes(pair.guest), id, SideName.GUEST),
    )


def _parsed_box(data: bytes) -> tuple[Link, tuple[bytes, bytes]]:
    """The link and the keys of its two sides, from the content of a link's box."""
    return from_bytes(Link, data[2 * KEY_SIZE :]), (data[:KEY_SIZE], data[KEY_SIZE : 2 * KEY_SIZE])
