"""Links in the database: made, opened, written to, and looked through once a day. Nothing here reads one for a page.

Whatever one of the two does to a link, the same statements are carried out, and nothing but its box is written. So a
look at the database, or at how long an answer takes, tells nothing of the other.
"""

import asyncio
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Final

import structlog

from bot.core.link import ID, Half, Invite, Link, Move, MoveLink, Opened
from bot.service.codec import link_in, link_out
from bot.service.scrubbing import scrub_later
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.account import open_link, seal_link
from bot.vault.errors import SealBroken
from bot.vault.keyfile import RootKeys
from bot.vault.lookup import MARK_SIZE, invited_mark

log = structlog.get_logger(__name__)

EACH: Final = timedelta(days=1)
"""How often every link is looked at and sealed again."""
BATCH: Final = 25
"""Links done at a time: a few milliseconds, during which others cannot write to SQLite."""
_GONE: Final = Link(until=datetime.max.replace(tzinfo=UTC), inviter=bytes(ID))
"""Stands in the place of a link that is not there any more."""


@dataclass(frozen=True, slots=True)
class Swept:
    """What came of a look at every link."""

    links: int
    gone: int
    broken: int
    """Boxes that do not open, and were left as they are."""


async def invite(uow: UnitOfWork, roots: RootKeys, effect: Invite) -> None:
    """Keep a new link. Of the token only a mark is kept, which nobody can try out without the keys."""
    box = seal_link(roots, link_out(Link(until=effect.until, inviter=effect.half)), effect.link)
    await uow.links.add(effect.link, invited_mark(roots.lookup, effect.token), box)


async def opened(uow: UnitOfWork, roots: RootKeys, token: bytes, now: datetime) -> Opened | None:
    """What a token stands for. Whether somebody took it, or its inviter has left, makes no difference."""
    found = await uow.links.invited(invited_mark(roots.lookup, token))
    if found is None:
        return None
    id, box = found
    link = link_in(open_link(roots, box, id))
    return Opened(link=id, until=link.until) if now < link.until else None


async def move(uow: UnitOfWork, roots: RootKeys, effect: MoveLink, now: datetime) -> None:
    """Note what the holder of a half did."""
    match effect.move:
        case Move.JOIN:
            await _change(uow, roots, effect.link, lambda link: link.joined(effect.half, now))
        case Move.CONFIRM:
            await _change(uow, roots, effect.link, lambda link: link.confirmed(effect.half))
        case Move.LEAVE:
            await _change(uow, roots, effect.link, lambda link: link.left(effect.half))
            await scrub_later(uow)


async def leave(uow: UnitOfWork, roots: RootKeys, halves: tuple[Half, ...]) -> None:
    """Whoever holds these halves is about to be erased. In the order of the rows, so that no two wait for each
    other."""
    for half in sorted(halves, key=lambda half: half.link):
        try:
            await _change(uow, roots, half.link, lambda link, id=half.id: link.left(id))  # type: ignore[misc]  # bound now
        except SealBroken as error:
            log.error("a link does not open, so it is left as it is; it names nobody", exc_info=error)


async def _change(uow: UnitOfWork, roots: RootKeys, id: bytes, change: Callable[[Link], Link]) -> None:
    """Put a link as it is now in its place. Where it is gone, the same is done to no row."""
    box = await uow.links.get(id)
    link = _GONE if box is None else link_in(open_link(roots, box, id))
    await uow.links.put(id, seal_link(roots, link_out(change(link)), id))


async def sweep(store: Store, roots: RootKeys, now: datetime, batch: int = BATCH) -> Swept:
    """Look at every link, and seal each one again, so that two copies of the database differ in all of them.

    What nobody holds any more is deleted. The mark of an invitation whose time is over is made random, taken or not.
    """
    done = gone = broken = 0
    after = b""
    while True:
        begun = monotonic()
        async with store.begin() as uow:
            rows = await uow.links.following(after, batch)
            over = list[bytes]()
            for id, box in rows:
                try:
                    link = link_in(open_link(roots, box, id)).at(now)
                except SealBroken as error:
                    log.error("a link does not open", exc_info=error)
                    broken += 1
                    continue
                sealed = seal_link(roots, link_out(link), id)
                if link.is_over(now):
                    over.append(id)
                elif now >= link.until:
                    await uow.links.end_invitation(id, os.urandom(MARK_SIZE), sealed)
                else:
                    await uow.links.put(id, sealed)
            await uow.links.delete(over)
            if not rows:
                if done:
                    await scrub_later(uow)
                return Swept(done, gone, broken)
        done, gone, after = done + len(rows), gone + len(over), rows[-1][0]
        # Others shall have their turn, as in a rotation.
        await asyncio.sleep(2 * (monotonic() - begun))
