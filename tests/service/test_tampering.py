"""Sealed values that an attacker with the database moved or changed are refused, and the person gets a kind message."""

from typing import Any

import pytest

from bot.screens.conversation import StandaloneLine
from bot.service.due import BROKEN_AGAIN
from bot.store.store import Store
from bot.vault.errors import SealBroken
from tests.service.service_fixtures import ONE, OTHER, Process, Service, all_texts, came, flipped, said, tapped


class Two(Service):
    """Two people with stored data, and ways to tamper with their rows."""

    async def set_up(self) -> Process:
        """Let both people in, begin a check-in for each, and plan reminders."""
        work = self.process()
        for who, first in ((ONE, 10), (OTHER, 20)):
            await self.let_in(who)
            await work.carry(tapped(first, "c:new:quick", 1, who), tapped(first + 1, "n:while:1", 1, who))
            assert (await self.person(who)).checkin is not None
            assert await self.notes(who)
        return work

    async def column(self, table: str, column: str, who: int) -> tuple[bytes, bytes]:
        """The id of a person's first row in a table, and its value in that column."""
        account = await self.account(who)
        owner = "id" if table == "account" else "account"
        found = next(row for row in await self.rows(table) if row[owner] == account.id)
        return found["id"], found[column]

    async def swap(self, table: str, *columns: str) -> None:
        """Exchange columns between the two people's rows."""
        here = {column: await self.column(table, column, ONE) for column in columns}
        there = {column: await self.column(table, column, OTHER) for column in columns}
        (id, _), (other, _) = here[columns[0]], there[columns[0]]
        if "lookup" in columns:
            await self.set(table, {"id": other}, lookup=bytes(32))
        await self.set(table, {"id": id}, **{column: value for column, (_, value) in there.items()})
        await self.set(table, {"id": other}, **{column: value for column, (_, value) in here.items()})


async def refused(work: Process, update: dict[str, Any]) -> list[list[str]]:
    """Send an update that raises SealBroken. Returns the texts that the person sees."""
    with pytest.raises(SealBroken):
        await work.take(update)
    rows = (await work.turns.drop(update["update_id"], came(update), line=StandaloneLine.TROUBLE)).rows
    shown = all_texts(rows)
    await work.deliver(rows)
    return shown


@pytest.mark.parametrize(
    "columns",
    [
        ("profile",),
        ("data_key",),
        ("route",),
        ("lookup",),
        ("data_key", "profile"),
        ("lookup", "route"),
        ("route", "profile"),
        ("schedule",),
        ("data_key", "schedule"),
    ],
    ids="+".join,
)
async def test_a_swapped_value_does_not_open(store: Store, columns: tuple[str, ...]) -> None:
    """With another account's value in its row, an account shows a kind message and nothing of the other person, and no
    value is overwritten."""
    service = Two(store)
    work = await service.set_up()
    before = [await service.column("account", "profile", who) for who in (ONE, OTHER)]
    await service.swap("account", *columns)
    assert await refused(work, said(1000, "/settings")) == [[service.line(StandaloneLine.TROUBLE)]]
    # No profile was overwritten, wherever it was moved.
    assert {row["profile"] for row in await service.rows("account")} == {profile for _, profile in before}


@pytest.mark.parametrize("column", ["profile", "data_key", "route", "schedule"])
async def test_a_flipped_bit_is_refused(store: Store, column: str) -> None:
    """An account with a changed bit is refused with a message, and works again once repaired."""
    service = Two(store)
    work = await service.set_up()
    id, value = await service.column("account", column, ONE)
    for bit in (0, len(value) * 4, len(value) * 8 - 1):
        await service.set("account", {"id": id}, **{column: flipped(value, bit)})
        assert await refused(work, said(2000 + bit, "/settings")) == [[service.line(StandaloneLine.TROUBLE)]]
    await service.set("account", {"id": id}, **{column: value})
    (shown,) = await work.carry(said(999, "/settings"))
    assert shown != [service.line(StandaloneLine.TROUBLE)]


async def test_a_changed_schedule_stops_no_start(store: Store) -> None:
    """A schedule that does not open delays no other account at a start, and is checked again later."""
    service = Two(store)
    work = await service.set_up()
    id, box = await service.column("account", "schedule", ONE)
    await service.set("account", {"id": id}, schedule=flipped(box))
    wakes = {wake.account: wake.at for wake in await work.due.schedules(b"", 10)}
    other = await service.account(OTHER)
    assert wakes == {
        id: service.clock.now() + BROKEN_AGAIN,
        other.id: min(one.due_at for one in await service.schedule(OTHER)),
    }
    taken = await work.due.handle(id)
    assert taken.rows == () and taken.wake is not None and taken.wake.at == service.clock.now() + BROKEN_AGAIN
