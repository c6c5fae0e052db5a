"""Somebody with the database in hand moves or changes sealed values: each is refused, and the person told kindly."""

from datetime import timedelta
from typing import Any

import pytest

from bot.service.turns import MOST_ATTEMPTS, Turns
from bot.store.store import Store
from bot.store.tables import metadata
from bot.vault.errors import SealBroken
from tests.service.desk import ONE, OTHER, Desk, carried, flipped, said, tapped, texts


class Two(Desk):
    """Two people with something kept each, and somebody with the database in hand."""

    async def settle(self) -> Turns:
        """Both come in, begin a check-in, and have reminders planted."""
        turns = self.turns()
        for who, first in ((ONE, 10), (OTHER, 20)):
            await self.let_in(who)
            await turns.receive([tapped(first, "c:new:quick", 1, who), tapped(first + 1, "n:while:1", 1, who)])
            await carried(turns)
            assert (await self.person(who)).checkin is not None
        return turns

    async def column(self, table: str, column: str, who: int) -> tuple[bytes, bytes]:
        """The id of somebody's (first) row, and what is in that column."""
        async with self.store.read() as uow:
            account = await self.accounts.find(uow, who)
        assert account is not None
        rows = metadata.tables[table]
        owner = rows.c.id if table == "account" else rows.c.account
        async with self.store.engine.connect() as connection:
            found = (await connection.execute(rows.select().where(owner == account.id))).mappings().first()
        assert found is not None
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


async def refused(desk: Two, turns: Turns, update: dict[str, Any]) -> list[str]:
    """Send an update that cannot be worked on; returns what the person sees in the end."""
    await turns.receive([update])
    for _ in range(MOST_ATTEMPTS):
        with pytest.raises(SealBroken):
            await turns.take()
        desk.clock.move(timedelta(seconds=40))
    (shown,) = await carried(turns)
    return texts(shown)


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
    ],
    ids="+".join,
)
async def test_what_was_sealed_for_one_account_does_not_open_for_another(
    store: Store, columns: tuple[str, ...]
) -> None:
    """The person gets the kind line; nothing of the other's is shown, and nothing is changed."""
    desk = Two(store)
    turns = await desk.settle()
    before = [await desk.column("account", "profile", who) for who in (ONE, OTHER)]
    await desk.swap("account", *columns)
    assert await refused(desk, turns, said(1000, "/settings")) == [desk.talk.trouble("en").text]
    # Nothing was written over: what was there before is there still, wherever it was put.
    async with desk.store.engine.connect() as connection:
        rows = (await connection.execute(metadata.tables["account"].select())).mappings()
        assert {row["profile"] for row in rows} == {profile for _, profile in before}


@pytest.mark.parametrize("column", ["profile", "data_key", "route"])
async def test_a_flipped_bit_is_refused(store: Store, column: str) -> None:
    desk = Two(store)
    turns = await desk.settle()
    id, value = await desk.column("account", column, ONE)
    for bit in (0, len(value) * 4, len(value) * 8 - 1):
        await desk.set("account", {"id": id}, **{column: flipped(value, bit)})
        assert await refused(desk, turns, said(2000 + bit, "/settings")) == [desk.talk.trouble("en").text]
    await desk.set("account", {"id": id}, **{column: value})
    await turns.receive([said(9999, "/settings")])
    (shown,) = await carried(turns)
    assert texts(shown) != [desk.talk.trouble("en").text]


@pytest.mark.parametrize("how", ["swapped", "flipped"])
async def test_a_reminder_that_is_not_its_persons_own_is_refused(store: Store, how: str) -> None:
    desk = Two(store)
    turns = await desk.settle()
    if how == "swapped":
        await desk.swap("reminder", "payload")
    else:
        id, payload = await desk.column("reminder", "payload", ONE)
        await desk.set("reminder", {"id": id}, payload=flipped(payload))
    assert await refused(desk, turns, tapped(1000, "n:while:1", 1)) == [desk.talk.trouble("en").text]
