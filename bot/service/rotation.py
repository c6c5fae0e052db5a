"""Rotates the root key: seals everything under an old root again under the new root, while the bot works.

Each blob names its root, so the data shows the progress. A rotation may be killed at any moment, and goes on at the
next start. It does not parse the data inside a blob. A root may leave the key file only when no blob names it and no
process can still seal with it.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic
from typing import Final

from bot.service.key_check import KEY_CHECK, check_keys, key_check_opens, reseal
from bot.service.vacuum import MOST_SOON, vacuum, vacuum_later
from bot.store.accounts import AccountRow
from bot.store.store import Store, let_others_write
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
from bot.vault.keyfile import ID_SIZE, RootKeys
from bot.vault.link import open_link, seal_link

UNDER_A_ROOT: Final = (
    ("account", "route"),
    ("account", "data_key"),
    ("account", "journal_private"),
    ("outbox", "payload"),
    ("link", "box"),
)
"""Every table and column whose values are sealed under a root."""

PLACE: Final = "rotation"
"""The name in the metadata for the progress of a rotation. The value is the id of the new root, then the first
PREFIX_SIZE bytes of the last account's id."""

PREFIX_SIZE: Final = 4
"""A prefix, so that the value does not identify an account that is erased later."""

BATCH: Final = 25
"""Accounts sealed at a time. This takes a few milliseconds, during which no other task can write to SQLite."""

SETTLED: Final = timedelta(minutes=2)
"""How long the key file must be unchanged before a root may leave it. Every transaction is shorter than this, and a
running bot checks the file whenever it seals. So after this time no process seals under an old root."""

RotationProgress = Callable[[int, int], None]
"""Called with the number of accounts that are done, and the total."""


class CannotRetire(Exception):
    """No root may leave the key file. The message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Rotated:
    """The result of a rotation."""

    accounts: int
    """How many accounts were sealed again."""
    broken: int
    """How many values no root opens."""


async def count_by_root(store: Store) -> dict[str, Counter[bytes]]:
    """How many values each root seals, by column. This reads all rows."""
    async with store.read() as uow:
        return await _count_by_root(uow)


async def under_way(store: Store, roots: RootKeys) -> bool:
    """Whether a rotation is not finished: something is still sealed under a root that only opens."""
    old = {root.id for root in roots.all[1:]}
    return any(old & counts.keys() for counts in (await count_by_root(store)).values())


async def rotate(
    store: Store, roots: RootKeys, progress: RotationProgress = lambda _done, _total: None, batch: int = BATCH
) -> Rotated:
    """Seal everything under the current root. It goes on where an earlier rotation stopped.

    Only the working process may call this. Raises KeyFileError if the keys belong to another database.
    """
    await check_keys(store, roots)
    total, broken = 0, 0
    after = await _saved_place(store, roots)
    while True:
        accounts, broken_accounts = await _rotate_accounts(store, roots, after, progress, batch)
        rows, broken_rows = await _rotate_outbox(store, roots)
        links, broken_links = await _rotate_links(store, roots, batch)
        total, broken, after = total + accounts, broken_accounts + broken_rows + broken_links, b""
        # New accounts may have been sealed under the old root meanwhile.
        if not (accounts or rows or links) or not await under_way(store, roots):
            break
    async with store.begin() as uow:
        await reseal(uow, roots)
        await uow.metadata.put(PLACE, b"")
        # The old blobs must leave the files too: the old root still opens them.
        await vacuum_later(uow)
    await vacuum(store, MOST_SOON)
    return Rotated(total, broken)


async def retirable(store: Store, roots: RootKeys, changed: datetime, now: datetime) -> tuple[bytes, ...]:
    """The ids of the roots that may leave the key file, which was last changed at `changed`. Raises CannotRetire."""
    current, *others = roots.all
    if not others:
        raise CannotRetire("The key file has one root, so there is none to retire.")
    async with store.begin() as uow:
        counts = await _count_by_root(uow)
        for root in others:
            values = sum(column[root.id] for column in counts.values())
            if values:
                raise CannotRetire(
                    f"Root {root.id.hex()} still seals {values} values. The bot that works seals them under the newest "
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


async def _rotate_accounts(
    store: Store, roots: RootKeys, after: bytes, progress: RotationProgress, batch: int
) -> tuple[int, int]:
    """Seal the accounts after the id `after` again. Returns how many were sealed, and how many do not open."""
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
                    changed += row is not None and await _rotate_account(uow, roots, row)
                except SealBroken:
                    broken += 1
            if not ids:
                return changed, broken
            after = ids[-1]
            await uow.metadata.put(PLACE, roots.current.id + after[:PREFIX_SIZE])
        passed += len(ids)
        progress(min(passed, total), total)
        await let_others_write(begun)


async def _rotate_account(uow: UnitOfWork, roots: RootKeys, row: AccountRow) -> bool:
    """Seal one account's keys and route under the current root. Returns False if they already are."""
    if not _is_old(roots, row.route, row.data_key, row.journal_private):
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


async def _rotate_outbox(store: Store, roots: RootKeys) -> tuple[int, int]:
    """Seal the outbox again. Returns how many rows were sealed, and how many do not open."""
    changed = broken = 0
    async with store.begin() as uow:
        for id, payload in await uow.outbox.all():
            if not _is_old(roots, payload):
                continue
            try:
                changed += await uow.outbox.put(id, seal_outbox(roots, open_outbox(roots, payload, id), id))
            except SealBroken:
                broken += 1
    return changed, broken


async def _rotate_links(store: Store, roots: RootKeys, batch: int) -> tuple[int, int]:
    """Seal the links again. Returns how many were sealed, and how many do not open."""
    changed = broken = 0
    after = b""
    while True:
        begun = monotonic()
        async with store.begin() as uow:
            rows = await uow.links.following(after, batch)
            for id, cells in rows:
                if not _is_old(roots, cells.box):
                    continue
                try:
                    changed += await uow.links.put_box(id, seal_link(roots, open_link(roots, cells.box, id), id))
                except SealBroken:
                    broken += 1
        if not rows:
            return changed, broken
        after = rows[-1][0]
        await let_others_write(begun)


async def _saved_place(store: Store, roots: RootKeys) -> bytes:
    """Where an earlier rotation to the same root stopped: the prefix of an account's id, or empty."""
    async with store.read() as uow:
        place = await uow.metadata.get(PLACE)
    return place[ID_SIZE:] if place and place[:ID_SIZE] == roots.current.id else b""


async def _count_by_root(uow: UnitOfWork) -> dict[str, Counter[bytes]]:
    counts: dict[str, Counter[bytes]] = {}
    for table, column in UNDER_A_ROOT:
        prefixes = await uow.all_tables.prefixes(table, column, 1 + ID_SIZE)
        counts[f"{table}.{column}"] = Counter({prefix[1:]: number for prefix, number in prefixes.items()})
    return counts


def _is_old(roots: RootKeys, *blobs: bytes) -> bool:
    """Whether one of these blobs names a root other than the current one."""
    head = bytes([VERSION]) + roots.current.id
    return any(blob[: len(head)] != head for blob in blobs)
