"""Due reminders: comfort never twice, safety never lost, and no time kept of what was used."""

from datetime import time, timedelta

import pytest

from bot import app
from bot.authoring.shelf import Shelf
from bot.core.person import Person
from bot.core.quiet import Quiet
from bot.service.due import LEASE
from bot.service.gardener import millis
from bot.store.store import Store
from tests.reminders.garden import MINUTES, Garden, is_used, with_safety
from tests.service.desk import ONE, OTHER, carried, flipped, tapped


@pytest.fixture
def garden(store: Store) -> Garden:
    return Garden(store)


async def test_nothing_is_taken_before_its_time(garden: Garden) -> None:
    await garden.plant(await garden.let_in(), "water")
    due = garden.due()
    assert await due.next_due() == garden.clock.now() + 10 * MINUTES
    assert await due.take(100) == ([], 0)
    garden.clock.move(10 * MINUTES)
    (one,), claimed = await due.take(100)
    assert (claimed, one.chat, one.planned.kind) == (1, ONE, "water")


async def test_a_comfort_reminder_counts_as_sent_before_it_is_so_a_crash_skips_it(garden: Garden) -> None:
    account = await garden.let_in()
    await garden.plant(account, "water")
    garden.clock.move(10 * MINUTES)
    assert len((await garden.due().take(100))[0]) == 1
    # The process dies here. Others look again, during the lease and after it.
    for _ in range(3):
        assert await garden.due().take(100) == ([], 0)
        garden.clock.move(LEASE)
    (row,) = await garden.rows(account)
    assert is_used(row)
    assert await garden.due().next_due() is None


async def test_a_safety_reminder_counts_as_sent_afterwards_so_a_crash_brings_it_again(garden: Garden) -> None:
    account = await garden.let_in()
    await garden.plant(account, "water", safety=True)
    garden.clock.move(10 * MINUTES)
    (lost,), _ = await garden.due().take(100)
    assert await garden.due().take(100) == ([], 0)
    assert await garden.due().next_due() == garden.clock.now() + LEASE
    garden.clock.move(LEASE)
    due = garden.due()
    (again,), _ = await due.take(100)
    assert again.planned == lost.planned
    # Whoever was thought dead comes back late, and counts for nothing: the lease is another's.
    await garden.due().sent(lost)
    assert not is_used((await garden.rows(account))[0])
    await due.sent(again)
    assert is_used((await garden.rows(account))[0])
    garden.clock.move(LEASE)
    assert await due.take(100) == ([], 0)


async def test_a_comfort_reminder_that_surely_was_not_sent_waits_again_with_its_times(garden: Garden) -> None:
    account = await garden.let_in()
    await garden.plant(account, "water")
    at = garden.clock.now() + 10 * MINUTES
    garden.clock.move(10 * MINUTES)
    due = garden.due()
    (one,), _ = await due.take(100)
    await due.not_sent(one, 5 * MINUTES)
    (row,) = await garden.rows(account)
    assert (row["due_at"], row["next_try_at"], row["attempts"]) == (millis(at), millis(at + 5 * MINUTES), 1)
    garden.clock.move(5 * MINUTES)
    (again,), _ = await due.take(100)
    assert (again.planned, again.attempts) == (one.planned, 1)


async def test_one_that_was_taken_up_meanwhile_does_not_come_back(garden: Garden) -> None:
    """The person said "Stop these" while Telegram was not to be reached."""
    account = await garden.let_in()
    await garden.plant(account, "water")
    garden.clock.move(10 * MINUTES)
    due = garden.due()
    (one,), _ = await due.take(100)
    async with garden.store.begin() as uow:
        await uow.reminders.delete(account.id, [one.planned.id])
    await due.not_sent(one, MINUTES)
    await due.sent(one)
    assert await garden.rows(account) == []


async def test_a_late_comfort_reminder_vanishes_and_does_not_arrive_in_a_heap(garden: Garden) -> None:
    account = await garden.let_in()
    await garden.plant(account, "water", "snack", "bathroom", lasts=45 * MINUTES)
    await garden.plant(account, "warm", safety=True, lasts=timedelta(days=3))
    garden.clock.move(timedelta(hours=9))
    due, claimed = await garden.due().take(100)
    assert claimed == 4
    assert [one.planned.kind for one in due] == ["warm"]
    assert len(await garden.rows(account)) == 1


async def test_quiet_hours_are_looked_at_again_at_sending(garden: Garden) -> None:
    """It was planted for 21:10 in Berlin; since then the person chose to be left alone from 20:00 to 08:00."""
    account = await garden.let_in(person=Person("en", zone="Europe/Berlin"))
    await garden.plant(account, "morning", lasts=timedelta(hours=12))
    await garden.plant(account, "water", lasts=60 * MINUTES)
    await garden.plant(account, "snack", through_quiet=True)
    await garden.plant(account, "warm", safety=True)
    await garden.change(quiet=Quiet(time(20), time(8)))
    garden.clock.move(10 * MINUTES)
    due, claimed = await garden.due().take(100)
    # Asked for all the same, or a matter of safety: these come. The one for water would come too late to be of use.
    assert (sorted(one.planned.kind for one in due), claimed) == (["snack", "warm"], 4)
    morning = garden.clock.now() + timedelta(hours=10, minutes=50)
    waiting = [row for row in await garden.rows(account) if row["owner"] is None and row["next_try_at"] is not None]
    assert [row["next_try_at"] for row in waiting] == [millis(morning)]
    assert len(await garden.rows(account)) == 3
    garden.clock.move(timedelta(hours=10, minutes=50))
    due, _ = await garden.due().take(100)
    assert "morning" in [one.planned.kind for one in due]


async def test_who_is_unreachable_is_not_tried_again_and_others_are_not_touched(garden: Garden) -> None:
    account, other = await garden.let_in(), await garden.let_in(OTHER)
    await garden.plant(account, "water", "snack", "morning")
    await garden.plant(other, "water")
    garden.clock.move(10 * MINUTES)
    due = garden.due()
    taken, _ = await due.take(100)
    await due.unreachable(next(one for one in taken if one.chat == ONE))
    assert await garden.rows(account) == []
    assert len(await garden.rows(other)) == 1


async def test_what_was_used_keeps_no_time_at_all(garden: Garden) -> None:
    account = await garden.let_in()
    await garden.plant(account, "water")
    await garden.plant(account, "warm", safety=True)
    garden.clock.move(10 * MINUTES)
    due = garden.due()
    for one in (await due.take(100))[0]:
        await due.sent(one)
    rows = await garden.rows(account)
    assert len(rows) == 2
    assert all(is_used(row) for row in rows)


async def test_one_account_that_does_not_open_holds_up_nobody_elses_reminders(garden: Garden) -> None:
    damaged = await garden.let_in()
    await garden.plant(damaged, "water")
    await garden.set("account", {"id": damaged.id}, profile=flipped(damaged.row.profile))
    whole = await garden.let_in(OTHER)
    await garden.plant(whole, "water", "snack")
    garden.clock.move(10 * MINUTES)
    due, claimed = await garden.due().take(100)
    assert claimed == 3
    assert sorted(one.planned.kind for one in due) == ["snack", "water"]
    assert {one.account for one in due} == {whole.id}
    # It is looked at again, ever more seldom: a row from a backup can heal it.
    await garden.set("account", {"id": damaged.id}, profile=damaged.row.profile)
    garden.clock.move(MINUTES)
    assert [one.account for one in (await garden.due().take(100))[0]] == [damaged.id]


async def test_what_the_content_calls_a_matter_of_safety_is_one_from_done_to_the_lease(garden: Garden) -> None:
    """By the real conversation, over content in which a glass of water is a matter of safety."""
    await garden.let_in()
    garden.talk = app.talk(Shelf(with_safety("water")))
    turns = garden.turns()
    await turns.receive([tapped(1, "n:while:1", 1)])
    await carried(turns)
    garden.clock.move(10 * MINUTES)
    (lost,), _ = await garden.due().take(100)
    assert (lost.planned.kind, lost.planned.safety) == ("water", True)
    garden.clock.move(LEASE)
    assert [one.planned.kind for one in (await garden.due().take(100))[0]] == ["water"]


async def test_a_limit_is_kept_and_the_rest_follows(garden: Garden) -> None:
    await garden.plant(await garden.let_in(), *["water"] * 5)
    garden.clock.move(10 * MINUTES)
    due = garden.due()
    assert [len((await due.take(2))[0]) for _ in range(4)] == [2, 2, 1, 0]
