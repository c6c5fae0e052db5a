"""The look after an erasure: only what was looked for and not found is called gone."""

from dataclasses import replace

import structlog

from bot.core.outgoing import Outgoing, Show
from bot.store.store import Store
from bot.vault.keyfile import RootKeys
from bot.vault.lookup import lookup

log = structlog.get_logger(__name__)


async def looked(store: Store, roots: RootKeys, bot: int, outgoing: Outgoing) -> Outgoing:
    """What to show after an erasure: as it is where nothing of the account is left in any table.

    A private chat has the id of its person, by which their account would be found.
    """
    erased = outgoing.erased
    if erased is None:
        return outgoing
    async with store.read() as uow:
        left = await uow.traces.of(erased.account, lookup(roots.lookup, bot, outgoing.chat))
    if not left:
        return outgoing
    log.error("rows of an erased account are still there", rows=left)
    steps = tuple(replace(step, screen=erased.left) if isinstance(step, Show) else step for step in outgoing.steps)
    return replace(outgoing, steps=steps)
