"""What a running bot does now and then by itself."""

from datetime import timedelta

from sqlalchemy import func, insert, select

from bot.service.housekeeping import RARELY, Housekeeping
from bot.service.open_journals import OPEN_FOR, OpenJournals
from bot.store.store import Store
from bot.store.tables import DONE, inbox
from tests.service.desk import BOT, Desk

MANY = 100_050
"""More numbers of updates than are remembered."""


async def test_keys_are_let_go_and_old_numbers_are_forgotten_an_hour_later(store: Store) -> None:
    desk, opened = Desk(store), OpenJournals()
    keeper = Housekeeping(desk.turns(), opened, desk.clock.now)
    await keeper.once()
    async with store.engine.begin() as connection:
        done = {"bot": BOT, "stage": DONE, "attempts": 0, "next_try_at": 0}
        await connection.execute(insert(inbox), [done | {"update_id": number} for number in range(MANY)])
    async with store.begin() as uow:
        await opened.open(uow, b"a", b"key", desk.clock.now())
    desk.clock.move(OPEN_FOR)
    await keeper.once()
    assert (len(opened), await numbers(store)) == (0, MANY)
    desk.clock.move(RARELY - OPEN_FOR + timedelta(seconds=1))
    await keeper.once()
    assert await numbers(store) == 100_000


async def numbers(store: Store) -> int:
    """How many updates are remembered by their number."""
    async with store.engine.connect() as connection:
        return int((await connection.execute(select(func.count()).select_from(inbox))).scalar_one())
