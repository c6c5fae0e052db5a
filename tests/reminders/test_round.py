"""A round sends what is due over real HTTP, and makes the right thing of each way it can fail."""

import asyncio
from datetime import timedelta

import pytest

from bot.core.outgoing import Result
from bot.core.screen import Screen
from bot.sandbox.faults import Fault
from bot.store import make_engine
from bot.store.store import Store
from bot.telegram_gate.delivery import Deliverer
from tests.reminders.garden import MINUTES, Garden, is_used, no_document, posting
from tests.rig import TOKEN, labels
from tests.service.desk import ONE, OTHER
from tests.telegram_gate.peers import talking


class Died(BaseException):
    """Ends a round as the end of its process would: nothing after it is done."""


@pytest.fixture
def garden(store: Store) -> Garden:
    return Garden(store)


async def test_what_is_due_arrives_once_with_its_ways_to_answer(garden: Garden) -> None:
    account = await garden.let_in()
    await garden.plant(account, "water")
    async with posting(garden) as post:
        round = garden.round(post.send)
        await round.go()
        assert post.arrived() == []
        garden.clock.move(10 * MINUTES)
        await round.go()
        await round.go()
        (message,) = post.arrived()
        assert {"Done", "Not tonight", "Stop these"} <= set(labels(message))
    assert is_used((await garden.rows(account))[0])


async def test_a_thousand_due_at_once_are_all_sent_once(garden: Garden) -> None:
    async with posting(garden, people=20) as post:
        for person in post.world.people:
            await garden.plant(await garden.let_in(person.id), *["water"] * 50)
        garden.clock.move(10 * MINUTES)
        await garden.round(post.send).go()
        assert len(post.tokens()) == len(set(post.tokens())) == 1000
    assert all(is_used(row) for row in await garden.rows())


async def test_two_processes_on_one_database_never_both_send_one(garden: Garden, database_url: str) -> None:
    elsewhere = Store(make_engine(database_url))
    async with posting(garden, people=10) as post:
        for person in post.world.people:
            account = await garden.let_in(person.id)
            await garden.plant(account, *["water"] * 15)
            await garden.plant(account, *["warm"] * 5, safety=True)
        garden.clock.move(10 * MINUTES)
        rounds = [garden.round(post.send), garden.round(post.send, elsewhere)] * 2
        await asyncio.gather(*(round.go() for round in rounds))
        assert len(post.tokens()) == len(set(post.tokens())) == 200
    await elsewhere.close()
    assert all(is_used(row) for row in await garden.rows())


@pytest.mark.parametrize("safety", [False, True])
async def test_after_a_crash_just_after_sending_comfort_does_not_come_again_and_safety_may(
    garden: Garden, safety: bool
) -> None:
    await garden.plant(await garden.let_in(), "water", safety=safety)
    garden.clock.move(10 * MINUTES)
    async with posting(garden) as post:

        async def sent_and_died(chat: int, screen: Screen) -> Result:
            await post.send(chat, screen)
            raise Died

        with pytest.raises(BaseExceptionGroup):
            await garden.round(sent_and_died).go()
        assert len(post.arrived()) == 1
        await garden.round(post.send).go()
        garden.clock.move(5 * MINUTES)
        await garden.round(post.send).go()
        garden.clock.move(5 * MINUTES)
        await garden.round(post.send).go()
        assert len(post.arrived()) == (2 if safety else 1)


@pytest.mark.parametrize("safety", [False, True])
async def test_what_never_left_is_sent_once_telegram_is_there_again(garden: Garden, safety: bool) -> None:
    await garden.plant(await garden.let_in(), "water", safety=safety)
    garden.clock.move(10 * MINUTES)
    async with talking("http://127.0.0.1:1", TOKEN) as nowhere:
        await garden.round(Deliverer(nowhere, no_document).send).go()
    async with posting(garden) as post:
        garden.clock.move(MINUTES)
        await garden.round(post.send).go()
        await garden.round(post.send).go()
        assert len(post.arrived()) == 1


@pytest.mark.parametrize("fault", [Fault.drop_reply(), Fault.drop_request(), Fault.error(502, "Bad Gateway")])
@pytest.mark.parametrize("safety", [False, True])
async def test_where_nobody_knows_whether_it_arrived_comfort_is_let_be_and_safety_repeated(
    garden: Garden, fault: Fault, safety: bool
) -> None:
    await garden.plant(await garden.let_in(), "water", safety=safety)
    garden.clock.move(10 * MINUTES)
    async with posting(garden) as post:
        post.faults.add("sendMessage", fault)
        await garden.round(post.send).go()
        before = len(post.arrived())
        assert before == (1 if fault.take_effect else 0)
        for _ in range(3):
            garden.clock.move(5 * MINUTES)
            await garden.round(post.send).go()
        assert len(post.arrived()) == before + safety


async def test_a_flood_pauses_it_for_as_long_as_telegram_asks(garden: Garden) -> None:
    account = await garden.let_in()
    await garden.plant(account, "water")
    garden.clock.move(10 * MINUTES)
    async with posting(garden) as post:
        post.faults.add("sendMessage", Fault.flood(30))
        round = garden.round(post.send)
        await round.go()
        assert not is_used((await garden.rows(account))[0])
        assert await garden.due().next_due() == garden.clock.now() + timedelta(seconds=30)
        garden.clock.move(timedelta(seconds=29))
        await round.go()
        assert post.arrived() == []
        garden.clock.move(timedelta(seconds=1))
        await round.go()
        assert len(post.arrived()) == 1


async def test_who_blocked_the_bot_loses_all_their_reminders_and_nobody_else_any(garden: Garden) -> None:
    account, other = await garden.let_in(), await garden.let_in(OTHER)
    for each in (account, other):
        await garden.plant(each, "water")
        await garden.plant(each, "morning", after=timedelta(hours=12))
    garden.clock.move(10 * MINUTES)
    async with posting(garden) as post:
        post.world.block(ONE)
        await garden.round(post.send).go()
        assert (len(post.arrived(ONE)), len(post.arrived(OTHER))) == (0, 1)
    assert (len(await garden.rows(account)), len(await garden.rows(other))) == (0, 2)


async def test_what_telegram_refuses_is_not_tried_for_ever(garden: Garden) -> None:
    account = await garden.let_in()
    await garden.plant(account, "water", safety=True)
    garden.clock.move(10 * MINUTES)
    async with posting(garden) as post:
        post.faults.add("sendMessage", Fault.error(400, "Bad Request: message text is empty"))
        await garden.round(post.send).go()
        assert is_used((await garden.rows(account))[0])


async def test_a_kind_that_has_left_the_content_is_not_sent(garden: Garden) -> None:
    account = await garden.let_in()
    await garden.plant(account, "no-longer-there", safety=True)
    garden.clock.move(10 * MINUTES)
    async with posting(garden) as post:
        await garden.round(post.send).go()
        assert post.arrived() == []
    assert is_used((await garden.rows(account))[0])


async def test_one_that_cannot_be_sent_does_not_keep_the_others_from_being_sent(garden: Garden) -> None:
    await garden.plant(await garden.let_in(ONE), "water")
    await garden.plant(await garden.let_in(OTHER), "water")
    garden.clock.move(10 * MINUTES)
    async with posting(garden) as post:

        async def send(chat: int, screen: Screen) -> Result:
            if chat == ONE:
                raise RuntimeError("a mistake of ours")
            return await post.send(chat, screen)

        await garden.round(send).go()
        assert (len(post.arrived(ONE)), len(post.arrived(OTHER))) == (0, 1)
