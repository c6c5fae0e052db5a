"""getUpdates keeps what is not confirmed: the ground that crash-safety stands on."""

import asyncio
from itertools import pairwise

from tests.sandbox.support import Caller, started


async def _ids(api: Caller, **params: object) -> list[int]:
    return [update["update_id"] for update in await api.ok("getUpdates", **params)]


async def _say(api: Caller, count: int) -> None:
    for number in range(count):
        api.sandbox.world.say(api.you, f"text {number}")


async def test_unconfirmed_updates_are_delivered_again_in_order(api: Caller) -> None:
    await _say(api, 5)
    first = await api.ok("getUpdates")
    assert [u["message"]["text"] for u in first] == [f"text {n}" for n in range(5)]
    assert await api.ok("getUpdates") == first
    assert all(b["update_id"] == a["update_id"] + 1 for a, b in pairwise(first))


async def test_an_offset_confirms_everything_below_it_for_good(api: Caller) -> None:
    await _say(api, 5)
    ids = await _ids(api)
    assert await _ids(api, offset=ids[2]) == ids[2:]
    assert await _ids(api) == ids[2:]
    assert await _ids(api, offset=ids[-1] + 1) == []
    assert await _ids(api, offset=ids[0]) == []


async def test_a_limit_confirms_nothing(api: Caller) -> None:
    await _say(api, 5)
    ids = await _ids(api)
    assert await _ids(api, limit=2) == ids[:2]
    assert await _ids(api, limit=2) == ids[:2]
    assert await _ids(api, limit=0) == ids[:1]
    assert await _ids(api, limit=1000) == ids


async def test_at_most_a_hundred_come_at_once(api: Caller) -> None:
    await _say(api, 130)
    ids = await _ids(api)
    assert len(ids) == 100
    assert len(await _ids(api, offset=ids[-1] + 1)) == 30


async def test_a_negative_offset_forgets_all_but_the_newest(api: Caller) -> None:
    await _say(api, 5)
    ids = await _ids(api)
    assert await _ids(api, offset=-2) == ids[-2:]
    assert await _ids(api) == ids[-2:]
    assert await _ids(api, offset=-50) == ids[-2:]


async def test_a_long_poll_wakes_as_soon_as_something_is_said(api: Caller) -> None:
    poll = asyncio.create_task(api.ok("getUpdates", timeout=50))
    await api.sandbox.world.settled(lambda w: w.updates.polling)
    api.sandbox.world.say(api.you, "now")
    async with asyncio.timeout(10):  # far below the 50 s the poll would wait
        assert [u["message"]["text"] for u in await poll] == ["now"]


async def test_a_poll_that_finds_nothing_returns_an_empty_list(api: Caller) -> None:
    assert await api.ok("getUpdates", timeout=1) == []


async def test_an_update_that_came_during_a_broken_poll_is_not_lost(api: Caller) -> None:
    poll = asyncio.create_task(api.ok("getUpdates", timeout=50))
    await api.sandbox.world.settled(lambda w: w.updates.polling)
    poll.cancel()
    await asyncio.gather(poll, return_exceptions=True)
    api.sandbox.world.say(api.you, "kept")
    assert [u["message"]["text"] for u in await api.ok("getUpdates", timeout=5)] == ["kept"]


async def test_two_long_polls_conflict(api: Caller) -> None:
    first = asyncio.create_task(api.refused("getUpdates", timeout=50))
    await api.sandbox.world.settled(lambda w: w.updates.polling)
    second = asyncio.create_task(api.ok("getUpdates", timeout=50))
    assert await first == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    api.sandbox.world.say(api.you, "for the second")
    assert len(await second) == 1


async def test_allowed_updates_hold_until_changed_and_leave_older_updates_alone(api: Caller) -> None:
    world = api.sandbox.world
    world.say(api.you, "before")
    await api.ok("getUpdates", allowed_updates=["callback_query"])
    world.say(api.you, "not asked for")
    message = await api.send(reply_markup={"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]})
    world.tap(api.you, message["message_id"], "a")
    kinds = [sorted(set(u) - {"update_id"}) for u in await api.ok("getUpdates")]
    assert kinds == [["message"], ["callback_query"]]
    await api.ok("getUpdates", allowed_updates=[])
    world.say(api.you, "asked for again")
    assert len(await api.ok("getUpdates")) == 3


async def test_raw_updates_get_an_id_or_keep_theirs(api: Caller) -> None:
    world = api.sandbox.world
    world.say(api.you, "one")
    first = (await _ids(api))[0]
    assert world.push_raw({"poll": {}}) == first + 1
    world.push_raw({"update_id": first, "message": {"again": True}})
    assert await _ids(api) == [first, first, first + 1]
    world.push_raw({"update_id": first + 10, "nonsense": None})
    assert world.push_raw({}) == first + 11
    assert await _ids(api, offset=first + 11) == [first + 11]


async def test_thousands_of_updates_arrive_once_each_and_in_order() -> None:
    async with started(keep_history=False) as api:
        await _say(api, 3000)
        seen: list[str] = []
        offset = 0
        while batch := await api.ok("getUpdates", offset=offset):
            seen += [u["message"]["text"] for u in batch]
            offset = batch[-1]["update_id"] + 1
        assert seen == [f"text {n}" for n in range(3000)]
        assert api.sandbox.world.history == []
