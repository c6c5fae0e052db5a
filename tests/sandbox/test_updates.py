"""getUpdates keeps updates until they are confirmed, which the bot's safety after crashes relies on."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from itertools import pairwise

import pytest

from tests.sandbox.support import Caller, ManualTimer, keyboard, started


@pytest.fixture
def timer() -> ManualTimer:
    return ManualTimer()


@pytest.fixture
async def api(timer: ManualTimer) -> AsyncIterator[Caller]:
    async with started(timer=timer) as caller:
        yield caller


async def _ids(api: Caller, **params: object) -> list[int]:
    return [update["update_id"] for update in await api.ok("getUpdates", **params)]


async def _say(api: Caller, count: int) -> None:
    for number in range(count):
        api.sandbox.world.say(api.you, f"text {number}")


async def _tap(api: Caller) -> None:
    message = await api.send(reply_markup=keyboard({"text": "A", "callback_data": "a"}))
    api.sandbox.world.tap(api.you, message["message_id"], "a")


def _kinds(updates: list[dict[str, object]]) -> list[str]:
    return [kind for update in updates for kind in update if kind != "update_id"]


async def test_unconfirmed_updates_come_again_in_order(api: Caller) -> None:
    """The same offset returns the same updates, in order and with consecutive ids."""
    await _say(api, 5)
    first = await api.ok("getUpdates")
    assert [u["message"]["text"] for u in first] == [f"text {n}" for n in range(5)]
    assert await api.ok("getUpdates", offset=first[0]["update_id"]) == first
    assert all(b["update_id"] == a["update_id"] + 1 for a, b in pairwise(first))


async def test_an_offset_confirms_all_below_it(api: Caller) -> None:
    """Updates below a used offset never return, even after a lower offset."""
    await _say(api, 5)
    ids = await _ids(api)
    assert await _ids(api, offset=ids[2]) == ids[2:]
    assert await _ids(api) == ids[2:]
    assert await _ids(api, offset=ids[-1] + 1) == []
    assert await _ids(api, offset=ids[0]) == []


async def test_an_offset_too_far_ahead_is_ignored(api: Caller) -> None:
    """An offset more than 11 beyond the last update confirms nothing."""
    await _say(api, 2)
    ids = await _ids(api)
    assert await _ids(api, offset=ids[-1] + 12) == ids
    assert await _ids(api, offset=ids[-1] + 11) == []


async def test_a_limit_confirms_nothing(api: Caller, timer: ManualTimer) -> None:
    """A limit returns fewer updates and confirms none."""
    await _say(api, 5)
    ids = await _ids(api)
    for limit, answered in ((2, ids[:2]), (2, ids[:2]), (0, ids[:1]), (1000, ids)):
        timer.move(0.5)
        assert await _ids(api, limit=limit) == answered


async def test_at_most_a_hundred_come_at_once(api: Caller) -> None:
    """One call returns at most 100 updates."""
    await _say(api, 130)
    ids = await _ids(api)
    assert len(ids) == 100
    assert len(await _ids(api, offset=ids[-1] + 1, limit=500)) == 30


async def test_an_offset_repeated_at_once(api: Caller, timer: ManualTimer) -> None:
    """An offset that is repeated at once returns only one update, after half a second each time."""
    await _say(api, 3)
    ids = await _ids(api)
    for _ in range(2):
        repeated = asyncio.create_task(_ids(api))
        assert await timer.asleep() == 0.5
        await _say(api, 1)  # a new update does not end the delay
        assert not repeated.done()
        timer.move(0.4)
        assert await timer.asleep() == pytest.approx(0.1)
        timer.move(0.1)
        assert await repeated == ids[:1]
    assert await _ids(api, offset=ids[1]) == [*ids[1:], ids[-1] + 1, ids[-1] + 2]


async def test_a_repeated_offset_works_after_a_pause(api: Caller, timer: ManualTimer) -> None:
    """After half a second a repeated offset returns all its updates."""
    await _say(api, 3)
    ids = await _ids(api)
    timer.move(0.5)
    assert await _ids(api) == ids


async def test_a_repeated_offset_waits(api: Caller, timer: ManualTimer) -> None:
    """A repeated offset without updates waits three seconds, even with a shorter timeout."""
    assert await _ids(api) == []
    timer.move(2.5)
    repeated = asyncio.create_task(_ids(api, timeout=1))
    assert await timer.asleep() == 3
    timer.move(3)
    assert await repeated == []
    assert await _ids(api) == []


async def test_a_second_poll_ends_one_that_is_held_back(api: Caller, timer: ManualTimer) -> None:
    """A second getUpdates ends the delayed one with a Conflict error."""
    await _say(api, 1)
    ids = await _ids(api)
    held_back = asyncio.create_task(api.refused("getUpdates"))
    await timer.asleep()
    assert await _ids(api, offset=ids[0]) == ids
    assert (await held_back).startswith("Conflict: terminated by other getUpdates request")


async def test_a_negative_offset_keeps_the_newest(api: Caller) -> None:
    """An offset of -N confirms all updates but the newest N."""
    await _say(api, 5)
    ids = await _ids(api)
    assert await _ids(api, offset=-2) == ids[-2:]
    assert await _ids(api) == ids[-2:]
    assert await _ids(api, offset=-50) == ids[-2:]


async def test_how_long_an_update_is_delivered(api: Caller) -> None:
    """A tap is delivered for 150 seconds, and a message for a day."""
    await _tap(api)
    api.sandbox.world.say(api.you, "hello")
    assert _kinds(await api.ok("getUpdates")) == ["callback_query", "message"]
    await api.clock.move(timedelta(seconds=150))
    assert _kinds(await api.ok("getUpdates", offset=-9)) == ["callback_query", "message"]
    await api.clock.move(timedelta(seconds=1))
    assert _kinds(await api.ok("getUpdates", offset=-8)) == ["message"]
    await api.clock.move(timedelta(hours=24) - timedelta(seconds=151))
    assert _kinds(await api.ok("getUpdates", offset=-7)) == ["message"]
    await api.clock.move(timedelta(seconds=1))
    assert api.sandbox.world.updates.pending == []
    assert await api.ok("getUpdates", offset=-6) == []


async def test_an_unconfirmed_tap_grows_too_old(api: Caller) -> None:
    """A tap that was returned but not confirmed expires."""
    await _tap(api)
    ids = await _ids(api)
    await api.clock.move(timedelta(seconds=151))
    assert await _ids(api, offset=ids[0]) == []


async def test_a_long_poll_returns_at_the_first_update(api: Caller) -> None:
    """A waiting long poll returns at once when somebody writes."""
    poll = asyncio.create_task(api.ok("getUpdates", timeout=50))
    await api.sandbox.world.settled(lambda w: w.updates.polling)
    api.sandbox.world.say(api.you, "now")
    assert [u["message"]["text"] for u in await poll] == ["now"]


async def test_an_empty_poll_returns_an_empty_list(api: Caller, timer: ManualTimer) -> None:
    """A long poll waits at most 50 seconds and then returns an empty list."""
    poll = asyncio.create_task(api.ok("getUpdates", timeout=500))
    assert await timer.asleep() == 50
    timer.move(50)
    assert await poll == []


async def test_a_broken_poll_loses_no_update(api: Caller) -> None:
    """An update after a cancelled poll is returned by the next poll."""
    poll = asyncio.create_task(api.ok("getUpdates", timeout=50))
    await api.sandbox.world.settled(lambda w: w.updates.polling)
    poll.cancel()
    await asyncio.gather(poll, return_exceptions=True)
    api.sandbox.world.say(api.you, "kept")
    assert [u["message"]["text"] for u in await api.ok("getUpdates", offset=1, timeout=5)] == ["kept"]


async def test_two_long_polls_conflict(api: Caller) -> None:
    """A second long poll ends the first one with a conflict."""
    first = asyncio.create_task(api.refused("getUpdates", timeout=50))
    await api.sandbox.world.settled(lambda w: w.updates.polling)
    second = asyncio.create_task(api.ok("getUpdates", offset=1, timeout=50))
    assert await first == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    api.sandbox.world.say(api.you, "for the second")
    assert len(await second) == 1


async def test_allowed_updates_hold_until_changed(api: Caller) -> None:
    """Allowed updates apply to new updates until they are changed, and leave pending updates alone."""
    world = api.sandbox.world
    world.say(api.you, "before")
    await api.ok("getUpdates", allowed_updates=["callback_query"])
    world.say(api.you, "not asked for")
    await _tap(api)
    assert _kinds(await api.ok("getUpdates", offset=1)) == ["message", "callback_query"]
    await api.ok("getUpdates", offset=2, allowed_updates=[])
    world.say(api.you, "asked for again")
    assert len(await api.ok("getUpdates", offset=3)) == 3


async def test_raw_updates_get_an_id_or_keep_theirs(api: Caller) -> None:
    """A raw update without an id gets the next one; one with an id keeps it, even if it repeats."""
    world = api.sandbox.world
    world.say(api.you, "one")
    first = (await _ids(api))[0]
    assert world.push_raw({"poll": {}}) == first + 1
    world.push_raw({"update_id": first, "message": {"again": True}})
    assert await _ids(api, offset=1) == [first, first, first + 1]
    world.push_raw({"update_id": first + 10, "nonsense": None})
    assert world.push_raw({}) == first + 11
    assert await _ids(api, offset=first + 11) == [first + 11]


async def test_thousands_of_updates_arrive_in_order(api: Caller) -> None:
    """Three thousand updates arrive once each and in order."""
    await _say(api, 3000)
    seen: list[str] = []
    offset = 0
    while batch := await api.ok("getUpdates", offset=offset):
        seen += [u["message"]["text"] for u in batch]
        offset = batch[-1]["update_id"] + 1
    assert seen == [f"text {n}" for n in range(3000)]
