"""Reminders of an account: planted, moved, taken up. Each lies sealed under the account's data key."""

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.cadence import next_of
from bot.core.planned import Planned
from bot.core.turn import Plant
from bot.service.accounts import Account
from bot.service.chores import notes
from bot.service.codec import planned_in, planned_out
from bot.store.reminders import ReminderRow
from bot.store.unit import UnitOfWork
from bot.vault.place import Place
from bot.vault.seal import seal, unseal

ANSWERABLE = timedelta(days=3)
"""How long a reminder in the chat can still be answered; then its row is swept away."""


def millis(at: datetime) -> int:
    """A moment as the store counts it: milliseconds since the epoch, UTC."""
    return round(at.timestamp() * 1000)


async def planned_of(uow: UnitOfWork, account: Account) -> tuple[Planned, ...]:
    """The account's reminders, waiting or in the chat."""
    return tuple(opened(account, row) for row in await uow.reminders.of_account(account.id))


async def sweep(uow: UnitOfWork, account: Account, planned: Sequence[Planned], now: datetime) -> tuple[Planned, ...]:
    """Let go of reminders that stand in the chat and were never answered. Returns the others."""
    old = [one.id for one in planned if one.sent and one.due_at < now - ANSWERABLE]
    if old:
        await uow.reminders.delete(account.id, old)
    return tuple(one for one in planned if one.id not in old)


def opened(account: Account, row: ReminderRow) -> Planned:
    """A reminder from its row."""
    blob = unseal(account.key, row.payload, _payload(account.id, row.id))
    return planned_in(blob, row.id, sent=row.next_try_at is None)


async def plant(uow: UnitOfWork, account: Account, effect: Plant, planned: Sequence[Planned]) -> None:
    """Plant reminders; a new arc takes the place of what still waits of an earlier one."""
    if effect.instead_of_arc:
        await uow.reminders.delete(account.id, [one.id for one in planned if one.arc and not one.sent])
    rows = []
    for one in effect.reminders:
        id, due = os.urandom(16), millis(one.due_at)
        rows.append(ReminderRow(id, account.id, due, due, _sealed(account, replace(one, id=id))))
    await uow.reminders.add(rows)


async def replant(uow: UnitOfWork, account: Account, reminders: Sequence[Planned]) -> None:
    """Put these in the place of the stored ones with the same ids."""
    for one in reminders:
        due = millis(one.due_at)
        await uow.reminders.replace(one.id, account.id, due, due, _sealed(account, one))


async def uproot_notes(uow: UnitOfWork, account: Account) -> None:
    """Take up every note of somebody who cannot be written to. Chores stay: what was to be erased still is."""
    await uow.reminders.delete(account.id, [one.id for one in notes(await planned_of(uow, account))])


async def plant_next(uow: UnitOfWork, account: Account, planned: Planned) -> None:
    """Plant the same reminder for a day later, where it still comes."""
    following = next_of(planned, account.person.place)
    if following is not None:
        await plant(uow, account, Plant((following,)), ())


def _sealed(account: Account, planned: Planned) -> bytes:
    return seal(account.key, planned_out(planned), _payload(account.id, planned.id))


def _payload(account: bytes, id: bytes) -> Place:
    return Place(account, "reminder", id, "payload")
