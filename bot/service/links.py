"""Links in the database: made, opened, changed, and looked through every ten minutes.

Whatever one of the two does to a link, the same statements are carried out and the same cells are written. So neither a
look at the database nor the time that an answer takes tells anything of the other one.
"""

import asyncio
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Final

import structlog

from bot.core.link import ID, Half, Link, in_row_order
from bot.core.linking import Invite, Move, MoveLink, Opened
from bot.core.round import Pair, Side
from bot.service.codec import dump, from_bytes, to_bytes
from bot.service.vacuum import vacuum_later
from bot.store.links import LinkCells
from bot.store.store import Store
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

EACH: Final = timedelta(minutes=10)
"""How often every link is looked at and sealed again. Two copies of the database that are further apart differ in every
link. So they do not show which links were used."""
A_LINK: Final = timedelta(seconds=1)
"""With many links, a pass may take this long for each link. Faster passes would wear the disk out."""
SELDOM: Final = timedelta(days=1)
BATCH: Final = 25
"""Links done at a time: a few milliseconds, during which others cannot write to SQLite."""
NOBODY: Final = new_pair().public
"""The key of a side that nobody holds. What is sealed to it opens for nobody."""
_FAR: Final = datetime.max.replace(tzinfo=UTC)
_GONE: Final = Pair(
    link=Link(until=_FAR, first=_FAR, inviter=bytes(ID)), inviter=Side(public=NOBODY), guest=Side(public=NOBODY)
)
"""Stands in the place of a link that is not there any more."""
_EARLY: Final = datetime.min.replace(tzinfo=UTC)
"""Before any round is over: a half that goes releases nothing."""

PairChange = Callable[[Pair], Pair]


@dataclass(frozen=True, slots=True)
class Swept:
    """What came of a look at every link."""

    links: int
    gone: int
    broken: int
    """Boxes that do not open, and were left as they are."""


async def invite(uow: UnitOfWork, roots: RootKeys, effect: Invite, public: bytes) -> None:
    """Keep a new link. Of the token only a mark is kept, which nobody can try out without the keys. `public` is the
    inviter's journal key."""
    link = Link(until=effect.until, first=effect.first, inviter=effect.half)
    pair = Pair(link=link, inviter=Side(public=public), guest=Side(public=NOBODY))
    await uow.links.add(effect.link, invited_mark(roots.lookup, effect.token), _sealed(roots, pair, effect.link))


async def opened(uow: UnitOfWork, roots: RootKeys, token: bytes, now: datetime) -> Opened | None:
    """What a token stands for. Whether somebody took it, or its inviter has left, makes no difference."""
    found = await uow.links.invited(invited_mark(roots.lookup, token))
    if found is None:
        return None
    id, box = found
    link, _ = _box_in(open_link(roots, box, id))
    return Opened(link=id, until=link.until, first=link.first) if now < link.until else None


async def move(uow: UnitOfWork, roots: RootKeys, effect: MoveLink, public: bytes, now: datetime) -> None:
    """Note what the holder of a half did. `public` is their journal key."""

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
    """Let go of halves whose holder is about to be erased."""
    for half in in_row_order(halves):
        try:
            await move(uow, roots, MoveLink(link=half.link, half=half.id, move=Move.LEAVE), NOBODY, _EARLY)
        except SealBroken as error:
            log.error("a link does not open, so it is left as it is; it names nobody", exc_info=error)


async def change(
    uow: UnitOfWork, roots: RootKeys, id: bytes, half: bytes, public: bytes, now: datetime, change: PairChange
) -> Pair:
    """Release what is over, carry out `change`, and write the link again. If the link is gone, the same statements run
    and change no row.

    `public` is the journal key of the holder of `half`: from now on, what the other one tells them is sealed to it.
    """
    cells = await uow.links.get(id)
    pair = (_GONE if cells is None else pair_of(roots, cells, id)).at(now, sealing(id))
    pair = change(pair)
    side = pair.side(half) or Side(public=public)
    pair = pair.with_side(half, replace(side, public=public))
    await uow.links.put(id, _sealed(roots, pair, id))
    await vacuum_later(uow)
    return pair


async def visit(uow: UnitOfWork, roots: RootKeys, half: Half, public: bytes, now: datetime) -> Side | None:
    """Release what is over, and change nothing else. Returns what the holder of `half` has there; None if the link does
    not know the half. `public` is as in `change`."""
    pair = await change(uow, roots, half.link, half.id, public, now, lambda pair: pair)
    return pair.side(half.id)


def sealing(id: bytes) -> Callable[[bytes, object], bytes]:
    """Seals the ids of cards to a reader of that link."""
    return lambda public, cards: seal_to_reader(public, dump({"cards": cards}), id, LinkField.CARDS)


def pause(links: int) -> timedelta:
    """How long to wait until the next pass over so many links."""
    return min(max(EACH, links * A_LINK), SELDOM)


async def sweep(store: Store, roots: RootKeys, now: datetime, batch: int = BATCH) -> Swept:
    """Look at every link: release what is over, drop what was shown for long enough, and seal all of them again, so
    that two copies of the database differ in every one.

    What nobody has held for a long time is deleted. The mark of an invitation whose time is over is made random, taken
    or not.
    """
    done = gone = broken = 0
    erased = False
    after = b""
    while True:
        begun = monotonic()
        async with store.begin() as uow:
            rows = await uow.links.following(after, batch)
            over = list[bytes]()
            for id, cells in rows:
                try:
                    before = pair_of(roots, cells, id)
                except SealBroken as error:
                    log.error("a link does not open", exc_info=error)
                    broken += 1
                    continue
                pair = before.at(now, sealing(id))
                pair = replace(pair, link=pair.link.at(now))
                erased = erased or pair != before
                if pair.link.is_over(now):
                    over.append(id)
                elif now >= pair.link.until:
                    await uow.links.end_invitation(id, os.urandom(MARK_SIZE), _sealed(roots, pair, id))
                else:
                    await uow.links.put(id, _sealed(roots, pair, id))
            await uow.links.delete(over)
            if not rows:
                # What was only sealed again is no other than before: it can leave the files with the next that goes.
                if erased:
                    await vacuum_later(uow)
                return Swept(done, gone, broken)
        done, gone, after = done + len(rows), gone + len(over), rows[-1][0]
        # Others shall have their turn, as in a rotation.
        await asyncio.sleep(2 * (monotonic() - begun))


def pair_of(roots: RootKeys, cells: LinkCells, id: bytes) -> Pair:
    """A link from its cells. Raises SealBroken."""
    link, keys = _box_in(open_link(roots, cells.box, id))
    inviter, guest = (
        from_bytes(Side, open_side(key, cell, id, name))
        for key, cell, name in zip(keys, (cells.inviter, cells.guest), SideName, strict=True)
    )
    return Pair(link=link, inviter=inviter, guest=guest)


def _sealed(roots: RootKeys, pair: Pair, id: bytes) -> LinkCells:
    """The cells of a link, its sides under new keys."""
    one, two = new_release_key(), new_release_key()
    return LinkCells(
        box=seal_link(roots, one + two + to_bytes(pair.link), id),
        inviter=seal_side(one, to_bytes(pair.inviter), id, SideName.INVITER),
        guest=seal_side(two, to_bytes(pair.guest), id, SideName.GUEST),
    )


def _box_in(data: bytes) -> tuple[Link, tuple[bytes, bytes]]:
    """A link and the keys of its two sides."""
    return from_bytes(Link, data[2 * KEY_SIZE :]), (data[:KEY_SIZE], data[KEY_SIZE : 2 * KEY_SIZE])
