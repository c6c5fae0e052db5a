"""What is due is sent over real HTTP, and the right thing is made of each way it can fail."""

import asyncio
from datetime import timedelta

import pytest

from bot.core.chores import CLEAR_CHAT, chore
from bot.core.person import ChatMessages, Person
from bot.core.trail import Trace, Whose
from bot.reminders.scheduler import EVERY_SECONDS
from bot.sandbox.faults import Fault
from bot.store.store import Store
from bot.telegram_gate.deliveries import NOT_FOUND_AGAIN, NOT_FOUND_FOR, SOON
from tests.reminders.garden import MINUTES, DyingDeliverer, Garden, begun, no_document, posting
from tests.service.desk import ONE, OTHER, blocked
from tests.support.bot_harness import labels

HOUR = timedelta(hours=1)


@pytest.fixture
def garden(store: Store) -> Garden:
    return Garden(store)


async def test_arrives_once(garden: Garden) -> None:
    """With its ways to answer, and not before its time."""
    await garden.let_in()
    await garden.plant("water")
    async with posting(garden) as post:
        await post.scheduler.read()
        await post.go()
        assert post.arrived() == []
        garden.clock.move(10 * MINUTES)
        await post.go()
        await post.go()
        (message,) = post.arrived()
        assert {"Done", "Later", "More"} <= set(labels(message))
        assert [trace.message for trace in (await garden.person()).chat.trail] == [message["message_id"]]
    assert [one.sent for one in await garden.notes()] == [True]
    assert await garden.rows("outbox") == []


async def test_many_at_once(garden: Garden) -> None:
    """Five hundred that are due at one moment are all sent, each once."""
    async with posting(garden, people=20) as post:
        for person in post.world.people:
            await garden.let_in(person.id)
            await garden.plant(*["water"] * 20, *["warm"] * 5, who=person.id)
        garden.clock.move(10 * MINUTES)
        await post.scheduler.read()
        await post.go()
        assert len(post.tokens()) == len(set(post.tokens())) == 500
    assert await garden.rows("outbox") == []


@pytest.mark.parametrize("safety", [False, True])
async def test_crash_after_sending(garden: Garden, safety: bool) -> None:
    """The process ends just after one was sent: comfort does not come again, and safety does."""
    await garden.let_in()
    await garden.plant("water", safety=safety)
    garden.clock.move(10 * MINUTES)
    async with posting(garden) as post:
        dying = await begun(garden, post.sandbox, DyingDeliverer(post.deliverer._bot, no_document))
        await dying.scheduler.look()
        tasks = [chat.task for chat in dying.deliveries._chats.values()]
        await asyncio.gather(*(task for task in tasks if task), return_exceptions=True)
        assert len(post.arrived()) == 1
        after = await begun(garden, post.sandbox, post.deliverer)
        await after.go()
        garden.clock.move(5 * MINUTES)
        await after.go()
        assert len(post.arrived()) == (2 if safety else 1)
    assert await garden.rows("outbox") == []


@pytest.mark.parametrize("safety", [False, True])
async def test_crash_before_sending(garden: Garden, safety: bool) -> None:
    """It was decided on, and nothing was sent yet: the next process sends it, once."""
    await garden.let_in()
    await garden.plant("water", safety=safety)
    garden.clock.move(10 * MINUTES)
    await garden.look(garden.process())
    async with posting(garden) as post:
        await post.go()
        assert len(post.arrived()) == 1


@pytest.mark.parametrize("fault", [Fault.drop_reply(), Fault.error(502, "Bad Gateway")], ids=["dropped", "502"])
async def test_nobody_knows(garden: Garden, fault: Fault) -> None:
    """Where nobody knows whether it arrived, comfort is let be."""
    await garden.let_in()
    await garden.plant("water")
    garden.clock.move(10 * MINUTES)
    async with posting(garden) as post:
        post.faults.add("sendMessage", fault)
        await post.scheduler.read()
        await post.go()
        before = len(post.arrived())
        assert before == (1 if fault.take_effect else 0)
        for _ in range(3):
            garden.clock.move(5 * MINUTES)
            await post.go()
        assert len(post.arrived()) == before


@pytest.mark.parametrize("safety", [False, True])
async def test_long_flood(garden: Garden, safety: bool) -> None:
    """Where Telegram asks to wait for long, it goes back to the schedule, and is looked at again within a minute:
    nobody waits for longer than that because of what was written down."""
    await garden.let_in()
    await garden.plant("water", safety=safety)
    garden.clock.move(10 * MINUTES)
    async with posting(garden) as post:
        post.faults.add("sendMessage", Fault.flood(3600))
        await post.scheduler.read()
        await post.go()
        assert post.arrived() == []
        assert [one.sent for one in await garden.notes()] == [False]
        assert await garden.rows("outbox") == []
        await post.go()
        assert len([one for one in post.world.history if one.method == "sendMessage"]) == 1
        garden.clock.move(SOON + timedelta(seconds=EVERY_SECONDS))
        await post.go()
        assert len(post.arrived()) == 1


async def test_blocked(garden: Garden) -> None:
    """A person who blocked the bot is paused, loses nothing, and gets it on return; nobody else is touched."""
    for who in (ONE, OTHER):
        await garden.let_in(who)
        await garden.plant("water", who=who)
        await garden.plant("morning", who=who, after=12 * HOUR)
    garden.clock.move(10 * MINUTES)
    async with posting(garden) as post:
        post.world.block(ONE)
        await post.scheduler.read()
        await post.go()
        assert (len(post.arrived(ONE)), len(post.arrived(OTHER))) == (0, 1)
        assert sorted(one.kind for one in await garden.notes() if not one.sent) == ["morning", "water"]
        for _ in range(3):
            garden.clock.move(10 * MINUTES)
            await post.go()
        assert len([one for one in post.world.history if one.method == "sendMessage"]) == 2
        post.world.unblock(ONE)
        taken = await post.work.take(blocked(1, status="member"))
        assert taken.wake is not None
        post.deliveries.put(taken.rows)
        post.scheduler.expect(taken.wake)
        await post.go()
        assert len(post.arrived(ONE)) == 2  # one line says so, and the note


async def test_not_found(garden: Garden) -> None:
    """ "Chat not found" is sometimes said of chats that are there: it is tried again each hour for a day, and then the
    person counts as out of reach. Nothing is lost in either case."""
    await garden.let_in()
    await garden.plant("pep", safety=True, lasts=3 * timedelta(days=1), left=2)
    garden.clock.move(10 * MINUTES)
    async with posting(garden) as post:
        for _ in range(3):
            post.faults.add("sendMessage", Fault.chat_not_found())
            await post.scheduler.read()
            await post.go()
            assert not (await garden.person()).unreachable
            assert post.arrived() == []
            await post.go()
            garden.clock.move(NOT_FOUND_AGAIN)
        await post.go()
        assert len(post.arrived()) == 1
        assert sorted((one.sent, one.left) for one in await garden.notes()) == [(False, 1), (True, 0)]
        garden.clock.move(timedelta(days=1))
        post.faults.stand("sendMessage", Fault.chat_not_found())
        for _ in range(30):
            await post.go()
            if (await garden.person()).unreachable:
                break
            garden.clock.move(NOT_FOUND_AGAIN)
        tried = [one for one in post.world.history if one.method == "sendMessage"]
        assert NOT_FOUND_FOR / NOT_FOUND_AGAIN <= len(tried) - 4 <= NOT_FOUND_FOR / NOT_FOUND_AGAIN + 3
        assert [one.left for one in await garden.notes() if not one.sent] == [0, 0]


async def test_cleanup_of_a_chat_not_found(garden: Garden) -> None:
    """What is still to be deleted from a chat is owed until it was deleted, also where the chat is not found now."""
    minute = int((garden.clock.now() - timedelta(days=1)).timestamp() // 60)
    async with posting(garden) as post:
        number = post.world.say(ONE, "some words")["message_id"]
        await garden.let_in(
            person=Person("en", chat=ChatMessages(trail=(Trace(number, minute, Whose.WORDS),), cleanup_due=True))
        )
        await garden.plan(chore(CLEAR_CHAT, garden.clock.now()))
        post.faults.add("deleteMessages", Fault.chat_not_found())
        await post.scheduler.read()
        await post.go()
        assert (await garden.person()).chat.trail != ()
        garden.clock.move(NOT_FOUND_AGAIN)
        await post.go()
        assert (await garden.person()).chat.trail == ()
        assert [one for one in post.world.chat(ONE) if one["message_id"] == number] == []


async def test_refused(garden: Garden) -> None:
    """What Telegram refuses for good is not tried for ever."""
    await garden.let_in()
    await garden.plant("water", safety=True)
    garden.clock.move(10 * MINUTES)
    async with posting(garden) as post:
        post.faults.add("sendMessage", Fault.error(400, "Bad Request: message text is empty"))
        await post.scheduler.read()
        await post.go()
        await post.go()
        assert post.arrived() == []
    assert [one.sent for one in await garden.notes()] == [True]
    assert await garden.rows("outbox") == []


async def test_one_fails(garden: Garden) -> None:
    """One that cannot be sent does not keep the others from being sent."""
    for who in (ONE, OTHER):
        await garden.let_in(who)
        await garden.plant("water", who=who)
    garden.clock.move(10 * MINUTES)
    async with posting(garden) as post:
        post.faults.add("sendMessage", Fault.error(400, "Bad Request: message text is empty"), chat_id=ONE)
        await post.scheduler.read()
        await post.go()
        assert (len(post.arrived(ONE)), len(post.arrived(OTHER))) == (0, 1)
