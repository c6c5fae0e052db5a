"""Due notes are sent over real HTTP, and each kind of failure is handled."""

import asyncio
from datetime import timedelta

import pytest

from bot.core.chat_messages import ChatMessage, MessageKind
from bot.core.chores import CLEAR_CHAT, chore
from bot.core.person import ChatState, Person
from bot.reminders.scheduler import EVERY_SECONDS
from bot.sandbox.faults import CallFault
from bot.store.store import Store
from bot.telegram_gate.outcome import NOT_FOUND_AGAIN, NOT_FOUND_FOR, SOON
from tests.reminders.reminder_fixtures import MINUTES, DyingDeliverer, ReminderService, begun, no_document, posting
from tests.service.service_fixtures import ONE, OTHER, blocked
from tests.support.bot_harness import labels

HOUR = timedelta(hours=1)


@pytest.fixture
def service(store: Store) -> ReminderService:
    return ReminderService(store)


async def test_arrives_once(service: ReminderService) -> None:
    """A note arrives once, with its buttons, and not before its time."""
    await service.let_in()
    await service.add_reminders("water")
    async with posting(service) as post:
        await post.scheduler.read()
        await post.go()
        assert post.arrived() == []
        service.clock.move(10 * MINUTES)
        await post.go()
        await post.go()
        (message,) = post.arrived()
        assert {"Done", "Later", "More"} <= set(labels(message))
        assert [one.id for one in (await service.person()).chat.messages] == [message["message_id"]]
    assert [one.sent for one in await service.notes()] == [True]
    assert await service.rows("outbox") == []


async def test_many_at_once(service: ReminderService) -> None:
    """Five hundred notes due at one moment are all sent once."""
    async with posting(service, people=20) as post:
        for person in post.world.people:
            await service.let_in(person.id)
            await service.add_reminders(*["water"] * 20, *["warm"] * 5, who=person.id)
        service.clock.move(10 * MINUTES)
        await post.scheduler.read()
        await post.go()
        assert len(post.tokens()) == len(set(post.tokens())) == 500
    assert await service.rows("outbox") == []


@pytest.mark.parametrize("safety", [False, True])
async def test_crash_after_sending(service: ReminderService, safety: bool) -> None:
    """If the process dies just after the sending, a comfort note does not come again, and a safety note does."""
    await service.let_in()
    await service.add_reminders("water", safety=safety)
    service.clock.move(10 * MINUTES)
    async with posting(service) as post:
        dying = await begun(service, post.sandbox, DyingDeliverer(post.deliverer._bot, no_document))
        await dying.scheduler.check()
        tasks = [chat.task for chat in dying.deliveries._chats.values()]
        await asyncio.gather(*(task for task in tasks if task), return_exceptions=True)
        assert len(post.arrived()) == 1
        after = await begun(service, post.sandbox, post.deliverer)
        await after.go()
        service.clock.move(5 * MINUTES)
        await after.go()
        assert len(post.arrived()) == (2 if safety else 1)
    assert await service.rows("outbox") == []


@pytest.mark.parametrize("safety", [False, True])
async def test_crash_before_sending(service: ReminderService, safety: bool) -> None:
    """If the process dies before the sending, the next process sends the note once."""
    await service.let_in()
    await service.add_reminders("water", safety=safety)
    service.clock.move(10 * MINUTES)
    await service.look(service.process())
    async with posting(service) as post:
        await post.go()
        assert len(post.arrived()) == 1


@pytest.mark.parametrize("fault", [CallFault.drop_reply(), CallFault.error(502, "Bad Gateway")], ids=["dropped", "502"])
async def test_nobody_knows(service: ReminderService, fault: CallFault) -> None:
    """If a comfort note may have arrived, it is not sent again."""
    await service.let_in()
    await service.add_reminders("water")
    service.clock.move(10 * MINUTES)
    async with posting(service) as post:
        post.faults.add("sendMessage", fault)
        await post.scheduler.read()
        await post.go()
        before = len(post.arrived())
        assert before == (1 if fault.take_effect else 0)
        for _ in range(3):
            service.clock.move(5 * MINUTES)
            await post.go()
        assert len(post.arrived()) == before


@pytest.mark.parametrize("safety", [False, True])
async def test_long_flood(service: ReminderService, safety: bool) -> None:
    """After a long 429 the note goes back to the schedule and is tried within a minute, because the wait is not
    stored."""
    await service.let_in()
    await service.add_reminders("water", safety=safety)
    service.clock.move(10 * MINUTES)
    async with posting(service) as post:
        post.faults.add("sendMessage", CallFault.flood(3600))
        await post.scheduler.read()
        await post.go()
        assert post.arrived() == []
        assert [one.sent for one in await service.notes()] == [False]
        assert await service.rows("outbox") == []
        await post.go()
        assert len([one for one in post.world.history if one.method == "sendMessage"]) == 1
        service.clock.move(SOON + timedelta(seconds=EVERY_SECONDS))
        await post.go()
        assert len(post.arrived()) == 1


async def test_blocked(service: ReminderService) -> None:
    """A person who blocked the bot is paused, loses nothing, and gets notes on return. No other person is affected."""
    for who in (ONE, OTHER):
        await service.let_in(who)
        await service.add_reminders("water", who=who)
        await service.add_reminders("morning", who=who, after=12 * HOUR)
    service.clock.move(10 * MINUTES)
    async with posting(service) as post:
        post.world.block(ONE)
        await post.scheduler.read()
        await post.go()
        assert (len(post.arrived(ONE)), len(post.arrived(OTHER))) == (0, 1)
        assert sorted(one.kind for one in await service.notes() if not one.sent) == ["morning", "water"]
        for _ in range(3):
            service.clock.move(10 * MINUTES)
            await post.go()
        assert len([one for one in post.world.history if one.method == "sendMessage"]) == 2
        post.world.unblock(ONE)
        taken = await post.work.take(blocked(1, status="member"))
        assert taken.wake is not None
        post.deliveries.put(taken.rows)
        post.scheduler.expect(taken.wake)
        await post.go()
        assert len(post.arrived(ONE)) == 2  # one line says that notes go on, and then comes the note


async def test_not_found(service: ReminderService) -> None:
    """Telegram sometimes answers "chat not found" for existing chats. The note is tried each hour for a day, after
    which the person counts as unreachable. No note is lost in either case."""
    await service.let_in()
    await service.add_reminders("pep", safety=True, lasts=3 * timedelta(days=1), left=2)
    service.clock.move(10 * MINUTES)
    async with posting(service) as post:
        for _ in range(3):
            post.faults.add("sendMessage", CallFault.chat_not_found())
            await post.scheduler.read()
            await post.go()
            assert not (await service.person()).unreachable
            assert post.arrived() == []
            await post.go()
            service.clock.move(NOT_FOUND_AGAIN)
        await post.go()
        assert len(post.arrived()) == 1
        assert sorted((one.sent, one.left) for one in await service.notes()) == [(False, 1), (True, 0)]
        service.clock.move(timedelta(days=1))
        post.faults.add_lasting("sendMessage", CallFault.chat_not_found())
        for _ in range(30):
            await post.go()
            if (await service.person()).unreachable:
                break
            service.clock.move(NOT_FOUND_AGAIN)
        tried = [one for one in post.world.history if one.method == "sendMessage"]
        assert NOT_FOUND_FOR / NOT_FOUND_AGAIN <= len(tried) - 4 <= NOT_FOUND_FOR / NOT_FOUND_AGAIN + 3
        assert [one.left for one in await service.notes() if not one.sent] == [0, 0]


async def test_cleanup_of_a_chat_not_found(service: ReminderService) -> None:
    """Messages to delete stay on the list until they are deleted, even if the chat is not found now."""
    minute = int((service.clock.now() - timedelta(days=1)).timestamp() // 60)
    async with posting(service) as post:
        number = post.world.say(ONE, "some words")["message_id"]
        await service.let_in(
            person=Person(
                "en", chat=ChatState(messages=(ChatMessage(number, minute, MessageKind.WORDS),), cleanup_due=True)
            )
        )
        await service.plan(chore(CLEAR_CHAT, service.clock.now()))
        post.faults.add("deleteMessages", CallFault.chat_not_found())
        await post.scheduler.read()
        await post.go()
        assert (await service.person()).chat.messages != ()
        service.clock.move(NOT_FOUND_AGAIN)
        await post.go()
        assert (await service.person()).chat.messages == ()
        assert [one for one in post.world.chat(ONE) if one["message_id"] == number] == []


async def test_refused(service: ReminderService) -> None:
    """A note that Telegram refuses permanently is not tried again and again."""
    await service.let_in()
    await service.add_reminders("water", safety=True)
    service.clock.move(10 * MINUTES)
    async with posting(service) as post:
        post.faults.add("sendMessage", CallFault.error(400, "Bad Request: message text is empty"))
        await post.scheduler.read()
        await post.go()
        await post.go()
        assert post.arrived() == []
    assert [one.sent for one in await service.notes()] == [True]
    assert await service.rows("outbox") == []


async def test_one_fails(service: ReminderService) -> None:
    """A note that cannot be sent delays no other note."""
    for who in (ONE, OTHER):
        await service.let_in(who)
        await service.add_reminders("water", who=who)
    service.clock.move(10 * MINUTES)
    async with posting(service) as post:
        post.faults.add("sendMessage", CallFault.error(400, "Bad Request: message text is empty"), chat_id=ONE)
        await post.scheduler.read()
        await post.go()
        assert (len(post.arrived(ONE)), len(post.arrived(OTHER))) == (0, 1)
