"""The sealed box of an account's schedule: it reads back, and its size reveals nothing about its content."""

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core import chores
from bot.core.chores import chore, entry_deletion
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.schedule import Schedule
from bot.service.accounts import SCHEDULE_SIZE, opened_schedule, sealed_schedule
from bot.store.store import Store
from bot.vault.account import new_account_keys
from bot.vault.cell import Cell
from bot.vault.errors import SealBroken
from bot.vault.seal import seal
from tests.service.service_fixtures import Service, flipped, tapped
from tests.service.test_codec import reminders
from tests.support.bot_harness import EVENING, english
from tests.support.canaries import numbers

BOX = SCHEDULE_SIZE + 1 + 12 + 16
"""Bytes of the box, with version, nonce and tag."""
HOUR = timedelta(hours=1)


@pytest.fixture
def service(store: Store) -> Service:
    return Service(store)


def everything_at_once() -> Schedule:
    """A schedule with every kind of reminder, several chores, and the deletion of an entry on each of 20 evenings."""
    at = EVENING.replace(tzinfo=None)
    notes = [
        Planned(id, EVENING, EVENING + 9 * HOUR, at, kind.rule.safety, left=kind.times - 1)
        for id, kind in english().reminders.items()
    ]
    owed = [
        chore(kind, EVENING + n * HOUR)
        for n, kind in enumerate((chores.CLEAR_CHAT, chores.TAKE_DOWN_PAGE, chores.WARN_INACTIVE, chores.START_OVER))
    ]
    fades = [entry_deletion(EVENING + timedelta(days=n), os.urandom(16)) for n in range(20)]
    return tuple(replace(one, id=os.urandom(16)) for one in (*notes, *owed, *fades))


async def sizes(service: Service, schedules: Sequence[Schedule]) -> set[int]:
    """The sizes of the boxes of these schedules."""
    found = set()
    for number, schedule in enumerate(schedules):
        account = await service.let_in(100 + number, Person("en"), schedule)
        assert (await service.account(100 + number)).schedule == schedule
        found.add(len(account.row.schedule))
    return found


async def test_one_size(service: Service) -> None:
    """The box has the same size from an empty schedule up to all notes and chores with 20 fading entries."""
    full = everything_at_once()
    assert len(full) > 45
    assert await sizes(service, [full[:n] for n in range(0, len(full) + 1, 7)] + [full]) == {BOX}


async def test_fuller(service: Service) -> None:
    """A schedule that is too full for the size gets a box of twice the size, and still opens."""
    many = tuple(replace(entry_deletion(EVENING, os.urandom(16)), id=os.urandom(16)) for _ in range(80))
    assert await sizes(service, [many]) == {BOX + SCHEDULE_SIZE}


async def test_nothing_in_the_clear(service: Service, database_url: str) -> None:
    """No number in any table says when something is due, or how much is planned."""
    await service.let_in()
    before = {column: len(values) for column, values in numbers(database_url).items() if column.startswith("account")}
    await service.process().take(tapped(1, "n:while:1"))
    there = {column: values for column, values in numbers(database_url).items() if values}
    assert {column: len(values) for column, values in there.items() if column.startswith("account")} == before
    assert set(there) <= {"seen.update_id", "seen.day", "account.rev"}
    for one in await service.schedule():
        for unit in (1, 60, 1000):
            moment = int(one.due_at.timestamp())
            near = range((moment - 86400) * unit // 60, (moment + 86400) * unit // 60)
            assert not [value for values in there.values() for value in values if value in near]


@settings(max_examples=60, deadline=None)
@given(st.lists(reminders, max_size=8).map(tuple), st.integers(0, 2000), st.integers(0, 7))
def test_reads_back(schedule: Schedule, byte: int, bit: int) -> None:
    """Any schedule survives sealing unchanged.

    Its box does not open with a changed bit, in another account or in another generation.
    """
    key, id = new_account_keys().data, os.urandom(16)
    box = sealed_schedule(key, id, schedule)
    assert opened_schedule(key, id, box) == schedule
    with pytest.raises(SealBroken):
        opened_schedule(key, id, flipped(box, 8 * (byte % len(box)) + bit))
    with pytest.raises(SealBroken):
        opened_schedule(key, os.urandom(16), box)
    with pytest.raises(SealBroken):
        opened_schedule(key.renewed(), id, box)


def test_another_column() -> None:
    """A box of another column does not open as a schedule."""
    key, id = new_account_keys().data, os.urandom(16)
    with pytest.raises(SealBroken):
        opened_schedule(key, id, seal(key.secret, b"", Cell(id, "account", id, "profile", key.generation)))
