"""One person floods the bot over real HTTP, by polling and by webhook, and other people notice nothing.

No test here measures time. A rate of a thousand messages a second is simulated by moving the clock of the whole bot.
"""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.core.quota import Allowance
from tests.support.bot_harness import BotHarness, buttons, english, running_bot
from tests.support.ports import free_port
from tests.whole.rows import rows

EACH = Allowance()
FAST = english().speak("en")("hasty")
ROUND = timedelta(milliseconds=100)
STEPS = [
    *("/checkin", "60-second check-in", "Just me", *["Skip"] * 2, "‹ Back", *["Skip"] * 2),
    *("A few more questions", *["Skip"] * 3, "Keep it"),
]


def ingress(kind: str) -> dict[str, Any]:
    """The settings for polling or for a webhook."""
    if kind == "polling":
        return {"burst": EACH.burst}
    port = free_port()
    return {
        "burst": EACH.burst,
        "webhook_url": f"http://127.0.0.1:{port}/hook",
        "webhook_secret": SecretStr("a-secret-for-tests-only"),
        "listen": f"127.0.0.1:{port}",
    }


@pytest.fixture(params=["polling", "webhook"])
async def bot_with_four(request: pytest.FixtureRequest, database_url: str, tmp_path: Path) -> AsyncIterator[BotHarness]:
    """A bot with the default quota, and four people who have come in. The first one will flood it."""
    async with running_bot(database_url, tmp_path, people=4, start=False) as chat:
        await chat.start(**ingress(request.param))
        await asyncio.gather(*(chat.arrive(person.id) for person in chat.world.people))
        yield chat


def calls_for(chat: BotHarness, since: int, who: int) -> int:
    """The number of calls made for a person since a point in the history."""
    return sum(call.params.get("chat_id") == who for call in chat.world.history[since:])


async def do(chat: BotHarness, step: str, who: int) -> dict[str, Any]:
    return await (chat.say(step, who) if step.startswith("/") else chat.tap(step, who))


async def test_others_are_answered_as_if_nobody_flooded(bot_with_four: BotHarness) -> None:
    """While one person sends a hundred messages in each tenth of a second, three others go through a check-in as usual.

    Their wait is measured by the calls that the bot makes for the flooder between their tap and its answer. The number
    is limited by the quota and does not depend on how much is sent.
    """
    flooder, *others = (person.id for person in bot_with_four.world.people)
    sent, ahead = 0, list[int]()
    for step in STEPS:
        for _ in range(100):
            bot_with_four.world.say(flooder, f"words x{sent}")
            sent += 1
        before = len(bot_with_four.world.history)
        await asyncio.gather(*(do(bot_with_four, step, other) for other in others))
        ahead.append(calls_for(bot_with_four, before, flooder))
        assert (await rows(bot_with_four))["outbox"] <= EACH.burst + EACH.spare + len(others)
        bot_with_four.clock.move(ROUND)
    assert sent > 1000
    assert all("Kept, and sealed" in bot_with_four.last(other)["text"] for other in others)
    assert max(ahead) <= EACH.burst, ahead
    await bot_with_four.world.settled(lambda _: notices_to(bot_with_four, flooder) > 0)
    assert notices_to(bot_with_four, flooder) == 1
    assert not any(notices_to(bot_with_four, other) for other in others)
    taken = EACH.burst + EACH.per_second * (ROUND * len(STEPS)).total_seconds()
    assert calls_for(bot_with_four, 0, flooder) <= taken + 8


def notices_to(bot_with_four: BotHarness, who: int) -> int:
    """How often a person was told to slow down, from the history, because old messages leave the chat."""
    calls = (call for call in bot_with_four.world.history if call.method == "sendMessage")
    return sum(call.params["text"] == FAST and int(call.params["chat_id"]) == who for call in calls)


async def test_a_flood_leaves_a_bounded_queue(bot_with_four: BotHarness) -> None:
    """Thousands of messages come before any answer; the queue and the refusals stay limited."""
    flooder, other, *_ = (person.id for person in bot_with_four.world.people)
    before = len(bot_with_four.world.history)
    for number in range(1000):
        bot_with_four.world.say(flooder, f"words x{number}")
    bot_with_four.world.say(other, "/checkin")
    # The sandbox's webhook delivers the earlier messages one after another.
    await bot_with_four.world.settled(
        lambda _: "Which one feels right?" in bot_with_four.last(other)["text"], timeout=30
    )
    assert (await rows(bot_with_four))["outbox"] <= EACH.burst + EACH.spare
    await bot_with_four.world.settled(lambda _: notices_to(bot_with_four, flooder) > 0)
    assert calls_for(bot_with_four, before, flooder) <= EACH.burst + 2
    assert (await rows(bot_with_four))["entry"] == 0


async def test_help_gets_through_a_flood(bot_with_four: BotHarness) -> None:
    """Help is answered during a flood of taps, and most of these taps are not answered."""
    flooder = bot_with_four.world.people[0].id
    message = bot_with_four.last(flooder)["message_id"]
    person = bot_with_four.world.person(flooder)
    body = {"message_id": message, "date": 0, "chat": person.as_chat(), "text": "forged"}
    for _ in range(500):
        bot_with_four.world.push_raw(
            {"callback_query": bot_with_four.world.callbacks.ask(person, body, "nothing:of:ours")}
        )
    bot_with_four.world.say(flooder, "/support")
    await bot_with_four.world.settled(
        lambda _: any(one.get("callback_data") == "h:in:US" for one in buttons(bot_with_four.last(flooder)))
    )
    answered = [call for call in bot_with_four.world.history if call.method == "answerCallbackQuery"]
    assert len(answered) < 500
