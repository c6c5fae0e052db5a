"""A planned fault has exactly its described effect."""

import asyncio

import aiohttp
import pytest

from bot.sandbox.faults import ANY, SENDS, CallFault
from tests.sandbox.support import PNG, Caller, ManualTimer, started


async def test_an_error_is_answered_as_often_as_planned(api: Caller) -> None:
    """A fault for two calls fails two calls; the third one succeeds."""
    api.sandbox.faults.add("sendMessage", CallFault.error(500, "Internal Server Error"), times=2)
    for _ in range(2):
        body = await api.call("sendMessage", chat_id=api.you, text="x")
        assert body == {"ok": False, "error_code": 500, "description": "Internal Server Error"}
    await api.send()
    assert [call.error for call in api.sandbox.world.history] == ["Internal Server Error"] * 2 + [None]
    assert len(api.sandbox.world.chat(api.you)) == 1


async def test_a_flood_answer_carries_retry_after(api: Caller) -> None:
    """A flood fault contains the time to wait."""
    api.sandbox.faults.add("*", CallFault.flood(7))
    body = await api.call("getMe")
    assert body["description"] == "Too Many Requests: retry after 7"
    assert body["parameters"] == {"retry_after": 7}


@pytest.mark.parametrize(("fault", "stands"), [(CallFault.drop_reply(), 1), (CallFault.drop_request(), 0)])
async def test_a_dropped_reply_or_request(api: Caller, fault: CallFault, stands: int) -> None:
    """A dropped reply leaves the message in the chat, a dropped request does not."""
    api.sandbox.faults.add("sendMessage", fault)
    with pytest.raises(aiohttp.ClientError):
        await api.send()
    assert len(api.sandbox.world.chat(api.you)) == stands


async def test_an_error_may_come_after_the_effect(api: Caller) -> None:
    """A fault can be set to take effect and still answer with an error."""
    api.sandbox.faults.add("sendMessage", CallFault.error(502, "Bad Gateway", take_effect=True))
    assert (await api.call("sendMessage", chat_id=api.you, text="x"))["error_code"] == 502
    assert len(api.sandbox.world.chat(api.you)) == 1


@pytest.mark.parametrize(("take_effect", "before"), [(False, 0), (True, 1)])
async def test_a_hanging_call_goes_on_when_released(api: Caller, take_effect: bool, before: int) -> None:
    """A hanging call takes effect before or after its release, as the fault says."""
    api.sandbox.faults.add("sendMessage", CallFault.hang(take_effect))
    sending = asyncio.create_task(api.send())
    await api.sandbox.world.settled(lambda _: api.sandbox.faults.hanging)
    assert len(api.sandbox.world.chat(api.you)) == before
    api.sandbox.faults.release()
    assert (await sending)["text"] == "hello"
    assert len(api.sandbox.world.chat(api.you)) == 1


async def test_garbage_is_answered_as_it_is(api: Caller) -> None:
    """A garbage fault returns exactly the given bytes and status."""
    api.sandbox.faults.add("getMe", CallFault.garbage(b"<html>", status=502))
    async with api.session.get(f"{api.sandbox.url}/bot1:sandbox/getMe") as answer:
        assert (answer.status, await answer.read()) == (502, b"<html>")


async def test_a_methods_own_fault_comes_first(api: Caller) -> None:
    """A fault for one method is used before a fault for any method."""
    api.sandbox.faults.add("*", CallFault.error(500, "any"))
    api.sandbox.faults.add("getme", CallFault.error(500, "its own"))
    assert [await api.refused("getMe"), await api.refused("getMe")] == ["its own", "any"]
    api.sandbox.faults.add("*", CallFault.error(500, "any"))
    api.sandbox.faults.clear()
    await api.ok("getMe")


async def test_a_fault_for_one_chat_spares_the_others(api: Caller) -> None:
    """A fault for one chat is used before a general one and never in other chats."""
    partner, faults = api.sandbox.world.people[1].id, api.sandbox.faults
    faults.add("sendMessage", CallFault.error(500, "any chat"))
    faults.add("sendMessage", CallFault.chat_not_found(), chat_id=partner)
    assert await api.refused("sendMessage", chat_id=partner, text="x") == "Bad Request: chat not found"
    await api.refused("sendMessage", chat_id=api.you, text="x")
    await api.ok("sendMessage", chat_id=str(partner), text="x")
    faults.add(ANY, CallFault.blocked(), chat_id=partner)
    await api.ok("getMe")
    assert await api.refused("sendMessage", chat_id=str(partner), text="x") == (
        "Forbidden: bot was blocked by the user"
    )


async def test_a_halted_chat_gets_429_until_the_end() -> None:
    """A halted chat gets 429 with the remaining seconds; deletions and other chats still work."""
    timer = ManualTimer()
    async with started(timer=timer) as api:
        partner = api.sandbox.world.people[1].id
        message = await api.send()
        edit = {"chat_id": api.you, "message_id": message["message_id"], "text": "new"}
        api.sandbox.faults.halt(3600, chat_id=api.you)
        assert (await api.call("sendMessage", chat_id=api.you, text="x"))["parameters"] == {"retry_after": 3600}
        timer.move(3599.5)
        assert await api.refused("editMessageText", **edit) == "Too Many Requests: retry after 1"
        await api.ok("sendMessage", chat_id=partner, text="x")
        await api.ok("deleteMessage", chat_id=api.you, message_id=message["message_id"])
        timer.move(0.5)
        await api.send()


async def test_a_halt_of_all_chats_stops_only_sends() -> None:
    """While all chats are halted, sends get 429 and getUpdates still works."""
    timer = ManualTimer()
    async with started(timer=timer) as api:
        api.sandbox.faults.halt(5)
        for person in api.sandbox.world.people:
            assert (await api.call("sendMessage", chat_id=person.id, text="x"))["error_code"] == 429
        await api.ok("getUpdates")
        timer.move(5)
        await api.send()


@pytest.mark.parametrize(("fault", "code"), [(CallFault.unauthorized(), 401), (CallFault.not_found(), 404)])
async def test_a_standing_fault_ends(fault: CallFault, code: int) -> None:
    """A standing fault ends after its seconds, or with clear() if it has no end."""
    timer = ManualTimer()
    async with started(timer=timer) as api:
        api.sandbox.faults.add_lasting(ANY, fault, seconds=30)
        for method in ("getMe", "getUpdates", "sendMessage"):
            assert (await api.call(method))["error_code"] == code
        timer.move(30)
        await api.ok("getMe")
        api.sandbox.faults.add_lasting("getMe", fault)
        timer.move(10**6)
        await api.refused("getMe")
        await api.ok("getUpdates")
        api.sandbox.faults.clear()
        await api.ok("getMe")


async def test_planned_faults_come_before_standing_ones(api: Caller) -> None:
    """A planned fault is used before a standing one."""
    api.sandbox.faults.add_lasting(SENDS, CallFault.error(500, "standing"))
    api.sandbox.faults.add("sendMessage", CallFault.error(500, "planned"))
    sends = [await api.refused("sendMessage", chat_id=api.you, text="x") for _ in range(2)]
    assert sends == ["planned", "standing"]


@pytest.mark.parametrize(("take_effect", "before"), [(False, 0), (True, 1)])
async def test_a_slow_upload_holds_up_nobody_else(take_effect: bool, before: int) -> None:
    """During a slow upload, calls for other chats are answered."""
    timer = ManualTimer()
    async with started(timer=timer) as api:
        world, faults = api.sandbox.world, api.sandbox.faults
        faults.add("sendDocument", CallFault.slow(45, take_effect), chat_id=api.you)
        form = aiohttp.FormData({"chat_id": str(api.you)})
        form.add_field("document", PNG, filename="journal.html")
        uploading = asyncio.create_task(
            api.session.post(f"{api.sandbox.url}/bot{api.sandbox.token}/sendDocument", data=form)
        )
        assert await timer.asleep() == 45
        assert (len(world.chat(api.you)), faults.hanging) == (before, 1)
        await api.ok("sendMessage", chat_id=world.people[1].id, text="meanwhile")
        timer.move(45)
        async with await uploading as answer:
            assert answer.status == 200
        assert (len(world.chat(api.you)), faults.hanging) == (1, 0)


async def test_a_cancelled_slow_call_has_no_effect() -> None:
    """A slow call that the client gives up leaves no message in the chat."""
    timer = ManualTimer()
    async with started(timer=timer) as api:
        api.sandbox.faults.add("sendMessage", CallFault.slow(45))
        sending = asyncio.create_task(api.send())
        await timer.asleep()
        sending.cancel()
        await api.sandbox.world.settled(lambda _: not api.sandbox.faults.hanging)
        timer.move(45)
        await api.ok("getMe")
        assert api.sandbox.world.chat(api.you) == []


async def test_a_fault_for_an_unknown_method_is_refused(api: Caller) -> None:
    """Adding a fault for an unknown method raises ValueError."""
    with pytest.raises(ValueError, match="sendMesage"):
        api.sandbox.faults.add("sendMesage", CallFault.drop_reply())
