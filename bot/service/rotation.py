"""Rotates the root key: data under an old root is sealed again under the new one, while the bot works.

Each blob names its root, so the data shows the progress. A rotation may be killed at any moment, and goes on at the
next start. It does not read the data inside a blob. A root may leave the key file only when no blob names it and no
process can still seal with it.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic
from typing import Final

from bot.service.key_check import KEY_CHECK, check_keys, key_check_opens, reseal
from bot.service.vacuum import MOST_SOON, vacuum, vacuum_later
from bot.store.accounts import AccountRow
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.account import (
    VERSION,
    open_outbox,
    open_route,
    seal_outbox,
    seal_route,
    unwrap_data_key,
    unwrap_private,
    wrap_data_key,
    wrap_private,
)
from bot.vault.errors import SealBroken
from bot.vault.keyfile import ID_SIZE, RootKey, RootKeys
from bot.vault.link import open_link, seal_link

UNDER_A_ROOT: Final = (
    ("account", "route"),
    ("account", "data_key"),
    ("account", "journal_private"),
    ("outbox", "payload"),
    ("link", "box"),
)
"""Every column that a root seals, by table."""

PLACE: Final = "rotation"
"""The metadata for the progress of a rotation: the id of its root, then the beginning of the last account's id."""

SHORT: Final = 4
"""Bytes of an account's id in that value."""

BATCH: Final = 25
"""Accounts done at a time: a few milliseconds, during which others cannot write to SQLite."""

SETTLED: Final = timedelta(minutes=2)
"""How long the key file must be unchanged before a root may leave it. Every transaction is shorter, and a running bot
checks the file whenever it seals. So after that time nothing can be sealed under an old root."""

RotationProgress = Callable[[int, int], None]
"""Called with the number of accounts that are done, and the total."""


class CannotRetire(Exception):
    """No root was dropped. The message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Rotated:
    """The result of a rotation."""

    accounts: int
    """How many accounts were sealed again."""
    broken: int
    """How many values no root opens."""


async def named(store: Store) -> dict[str, Counter[bytes]]:
    """How many values each root seals, by column. It reads all rows."""
    async with store.read() as uow:
        return await _named(uow)


async def under_way(store: Store, roots: RootKeys) -> bool:
    """Whether a rotation is not finished: something is still sealed under a root that only opens."""
    old = {root.id for root in _of(roots)[1:]}
    return any(old & counts.keys() for counts in (await named(store)).values())


async def rotate(
    store: Store, roots: RootKeys, progress: RotationProgress = lambda _done, _of: None, batch: int = BATCH
) -> Rotated:
    """Seal everything under the current root. Goes on where an earlier rotation stopped.

    Only the working process may call it. Raises KeyFileError if the keys belong to another database.
    """
    await check_keys(store, roots)
    done, broken = 0, 0
    after = await _begun_at(store, roots)
    while True:
        changed, broken = await _accounts(store, roots, after, progress, batch)
        waiting, unopened = await _outbox(store, roots)
        links, unread = await _links(store, roots, batch)
        done, broken, after = done + changed, broken + unopened + unread, b""
        # New accounts may have been sealed under the old root meanwhile.
        if not (changed or waiting or links) or not await under_way(store, roots):
            break
    async with store.begin() as uow:
        await reseal(uow, roots)
        await uow.metadata.put(PLACE, b"")
        # The old blobs must leave the files too, or somebody with the old root could still open them.
        await vacuum_later(uow)
    await vacuum(store, MOST_SOON)
    return Rotated(done, broken)


async def retirable(store: Store, roots: RootKeys, changed: datetime, now: datetime) -> tuple[bytes, ...]:
    """The ids of the roots that may leave the key file. It was last changed at `changed`. Raises CannotRetire."""
    current, *others = _of(roots)
    if not others:
        raise CannotRetire("The key file has one root, so there is none to retire.")
    async with store.begin() as uow:
        counts = await _named(uow)
        for root in others:
            still = sum(of[root.id] for of in counts.values())
            if still:
                raise CannotRetire(
                    f"Root {root.id.hex()} still seals {still} values. The bot that works seals them under the newest "
                    "root: wait until it has."
                )
        if now - changed < SETTLED:
            wait = SETTLED - (now - changed)
            raise CannotRetire(
                f"The key file was changed a moment ago. Try again in {wait.total_seconds():.0f} seconds: by then "
                "nothing can still be on its way that an old root sealed."
            )
        sealed = await uow.metadata.get(KEY_CHECK)
        if sealed is None or not key_check_opens(sealed, RootKeys(current, (), roots.lookup)):
            await reseal(uow, roots)
    return tuple(root.id for root in others)


async def _accounts(
    store: Store, roots: RootKeys, after: bytes, progress: RotationProgress, batch: int
) -> tuple[int, int]:
    """One pass over the accounts after `after`. Returns how many were sealed again, and how many do not open."""
    async with store.read() as uow:
        total = await uow.accounts.count()
    passed = changed = broken = 0
    while True:
        begun = monotonic()
        async with store.begin() as uow:
            ids = await uow.accounts.following(after, batch)
            for id in ids:
                row = await uow.accounts.get(id)
                try:
                    changed += row is not None and await _account(uow, roots, row)
                except SealBroken:
                    broken += 1
            if not ids:
                return changed, broken
            after = ids[-1]
            # Only a part of the id, so that it does not identify an account that is erased later.
            await uow.metadata.put(PLACE, roots.current.id + after[:SHORT])
        passed += len(ids)
        progress(min(passed, total), total)
        # Give others a turn: SQLite has one writer, and waiting ones only poll.
        await asyncio.sleep(2 * (monotonic() - begun))


async def _account(uow: UnitOfWork, roots: RootKeys, row: AccountRow) -> bool:
    """Seal one account's keys and route under the current root. False if they already are."""
    if not _old(roots, (row.route, row.data_key, row.journal_private)):
        return False
    root, key = roots.current, unwrap_data_key(roots, row.data_key, row.id)
    private = unwrap_private(roots, row.journal_private, row.id, key.generation)
    saved = await uow.accounts.save(
        row.id,
        row.rev,
        route=seal_route(roots, open_route(roots, row.route, row.id), row.id),
        data_key=wrap_data_key(root, key, row.id),
        journal_private=wrap_private(root, private, row.id, key.generation),
    )
    return saved is not None


async def _outbox(store: Store, roots: RootKeys) -> tuple[int, int]:
    """Seal the outbox again. Returns how many rows were sealed, and how many do not open."""
    changed = broken = 0
    async with store.begin() as uow:
        for id, payload in await uow.outbox.all():
            if not _old(roots, (payload,)):
                continue
            try:
                changed += await uow.outbox.put(id, seal_outbox(roots, open_outbox(roots, payload, id), id))
            except SealBroken:
                broken += 1
    return changed, broken


async def _links(store: Store, roots: RootKeys, batch: int) -> tuple[int, int]:
    """Seal the links again. Returns how many were sealed, and how many do not open."""
    changed = broken = 0
    after = b""
    while True:
        begun = monotonic()
        async with store.begin() as uow:
            rows = await uow.links.following(after, batch)
            for id, cells in rows:
                if not _old(roots, (cells.box,)):
                    continue
                try:
                    changed += await uow.links.put_box(id, seal_link(roots, open_link(roots, cells.box, id), id))
                except SealBroken:
                    broken += 1
        if not rows:
            return changed, broken
        after = rows[-1][0]
        await asyncio.sleep(2 * (monotonic() - begun))


async def _begun_at(store: Store, roots: RootKeys) -> bytes:
    """Where an earlier run for the same root stopped."""
    async with store.read() as uow:
        place = await uow.metadata.get(PLACE)
    return place[ID_SIZE:] if place and place[:ID_SIZE] == roots.current.id else b""


async def _named(uow: UnitOfWork) -> dict[str, Counter[bytes]]:
    found: dict[str, Counter[bytes]] = {}
    for table, column in UNDER_A_ROOT:
        heads = await uow.all_tables.heads(table, column, 1 + ID_SIZE)
        found[f"{table}.{column}"] = Counter({head[1:]: number for head, number in heads.items()})
    return found


def _old(roots: RootKeys, blobs: Iterable[bytes]) -> bool:
    """Whether one of these blobs names another root than the current one."""
    head = bytes([VERSION]) + roots.current.id
    return any(blob[: len(head)] != head for blob in blobs)


def _of(roots: RootKeys) -> tuple[RootKey, ...]:
    return (roots.current, *roots.others)
