"""The acts of people in the sandbox."""

import asyncio

import pytest

from tests.sandbox.support import Caller, started


async def test_each_person_has_a_private_chat(api: Caller) -> None:
    """Each person has an empty private chat; a sandbox without people cannot start."""
    world = api.sandbox.world
    assert [p.name for p in world.people] == ["You", "Partner"]
    assert all(world.chat(p.id) == [] for p in world.people)
    async with started(people=4) as larger:
        assert [p.name for p in larger.sandbox.world.people][2:] == ["Person 3", "Person 4"]
    with pytest.raises(ValueError, match="at least one person"):
        async with started(people=0):
            pass


async def test_a_long_text_arrives_as_several_messages(api: Caller) -> None:
    """A text over 4,096 UTF-16 units arrives as several messages."""
    last = api.sandbox.world.say(api.you, "🏟" * 3000)
    texts = [u["message"]["text"] for u in await api.ok("getUpdates")]
    assert [len(text) for text in texts] == [2048, 952]
    assert last["text"] == texts[-1]


async def test_a_persons_text_is_trimmed(api: Caller) -> None:
    """Blanks around a person's text are removed, and a blank text raises ValueError."""
    assert api.sandbox.world.say(api.you, "  hi\n ")["text"] == "hi"
    with pytest.raises(ValueError, match="blanks"):
        api.sandbox.world.say(api.you, " \n")


async def test_strangers_and_blockers_cannot_write(api: Caller) -> None:
    """An unknown person, or one who blocked the bot, cannot write."""
    with pytest.raises(LookupError, match="No person 5"):
        api.sandbox.world.say(5, "x")
    api.sandbox.world.block(api.you)
    with pytest.raises(RuntimeError, match="unblock first"):
        api.sandbox.world.say(api.you, "x")


async def test_settled_returns_or_names_the_last_calls(api: Caller) -> None:
    """`settled` returns when its condition is true, and names the last calls when it is not."""
    world = api.sandbox.world
    waiting = asyncio.create_task(world.settled(lambda w: w.last(api.you)))
    await api.send("here")
    await waiting
    last = world.last(api.you)
    assert last is not None
    assert last["text"] == "here"
    with pytest.raises(TimeoutError, match="sendMessage"):
        await world.settled(lambda w: False, timeout=0.01)
