"""Planned faults do what they say, and nothing more."""

import asyncio

import aiohttp
import pytest

from bot.sandbox.faults import Fault
from tests.sandbox.support import Caller


async def test_an_error_is_answered_as_often_as_planned(api: Caller) -> None:
    api.sandbox.faults.add("sendMessage", Fault.error(500, "Internal Server Error"), times=2)
    for _ in range(2):
        body = await api.call("sendMessage", chat_id=api.you, text="x")
        assert body == {"ok": False, "error_code": 500, "description": "Internal Server Error"}
    await api.send()
    assert [call.error for call in api.sandbox.world.history] == ["Internal Server Error"] * 2 + [None]
    assert len(api.sandbox.world.chat(api.you)) == 1


async def test_a_flood_answer_carries_retry_after(api: Caller) -> None:
    api.sandbox.faults.add("*", Fault.flood(7))
    body = await api.call("getMe")
    assert body["description"] == "Too Many Requests: retry after 7"
    assert body["parameters"] == {"retry_after": 7}


@pytest.mark.parametrize(("fault", "stands"), [(Fault.drop_reply(), 1), (Fault.drop_request(), 0)])
async def test_a_dropped_connection_with_and_without_effect(api: Caller, fault: Fault, stands: int) -> None:
    api.sandbox.faults.add("sendMessage", fault)
    with pytest.raises(aiohttp.ClientError):
        await api.send()
    assert len(api.sandbox.world.chat(api.you)) == stands


async def test_an_error_may_come_after_the_effect(api: Caller) -> None:
    api.sandbox.faults.add("sendMessage", Fault.error(502, "Bad Gateway", take_effect=True))
    assert (await api.call("sendMessage", chat_id=api.you, text="x"))["error_code"] == 502
    assert len(api.sandbox.world.chat(api.you)) == 1


@pytest.mark.parametrize(("take_effect", "before"), [(False, 0), (True, 1)])
async def test_a_hanging_call_goes_on_when_released(api: Caller, take_effect: bool, before: int) -> None:
    api.sandbox.faults.add("sendMessage", Fault.hang(take_effect))
    sending = asyncio.create_task(api.send())
    await api.sandbox.world.settled(lambda _: api.sandbox.faults.hanging)
    assert len(api.sandbox.world.chat(api.you)) == before
    api.sandbox.faults.release()
    assert (await sending)["text"] == "hello"
    assert len(api.sandbox.world.chat(api.you)) == 1


async def test_garbage_is_answered_as_it_is(api: Caller) -> None:
    api.sandbox.faults.add("getMe", Fault.garbage(b"<html>", status=502))
    async with api.session.get(f"{api.sandbox.url}/bot1:sandbox/getMe") as answer:
        assert (answer.status, await answer.read()) == (502, b"<html>")


async def test_a_fault_for_the_method_goes_before_one_for_any(api: Caller) -> None:
    api.sandbox.faults.add("*", Fault.error(500, "any"))
    api.sandbox.faults.add("getme", Fault.error(500, "its own"))
    assert [await api.refused("getMe"), await api.refused("getMe")] == ["its own", "any"]
    api.sandbox.faults.add("*", Fault.error(500, "any"))
    api.sandbox.faults.clear()
    await api.ok("getMe")
