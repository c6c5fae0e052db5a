"""Tokens, unknown methods and the ways of passing parameters."""

import io
import json
from typing import Any

import aiohttp
import pytest

from tests.sandbox.support import PNG, Caller, keyboard


async def _get(api: Caller, path: str) -> tuple[int, dict[str, Any]]:
    async with api.session.get(api.sandbox.url + path) as answer:
        return answer.status, await answer.json()


@pytest.mark.parametrize(
    ("path", "code", "description"),
    [
        ("/bot2:sandbox/getMe", 401, "Unauthorized"),
        ("/botnonsense/getMe", 404, "Not Found"),
        ("/bot1:sandbox/noSuchMethod", 404, "Not Found"),
        ("/file/bot1:sandbox/documents/none.txt", 404, "Not Found"),
        ("/file/bot2:sandbox/documents/none.txt", 401, "Unauthorized"),
    ],
)
async def test_unknown_paths_get_telegrams_json_errors(api: Caller, path: str, code: int, description: str) -> None:
    """A wrong token, method or file gets Telegram's error object with the right code."""
    assert await _get(api, path) == (code, {"ok": False, "error_code": code, "description": description})


async def test_query_parameters_and_any_case_work(api: Caller) -> None:
    """Methods are found in any case, and parameters may come in the query."""
    status, body = await _get(api, f"/bot1:sandbox/SENDmessage?chat_id={api.you}&text=hi&protect_content=true")
    assert (status, body["result"]["text"]) == (200, "hi")
    assert body["result"]["has_protected_content"] is True


async def test_structures_come_as_json_inside_a_form(api: Caller) -> None:
    """A keyboard may be sent as JSON inside a form field."""
    markup = keyboard({"text": "Go", "callback_data": "go"})
    form = {"chat_id": str(api.you), "text": "hi", "reply_markup": json.dumps(markup)}
    async with api.session.post(f"{api.sandbox.url}/bot1:sandbox/sendMessage", data=form) as answer:
        assert (await answer.json())["result"]["reply_markup"] == markup


@pytest.mark.parametrize("attached", [True, False])
async def test_a_file_has_its_own_field_or_is_attached(api: Caller, attached: bool) -> None:
    """A photo may be a form field of its own or refer to one with attach://."""
    form = aiohttp.FormData()
    form.add_field("chat_id", str(api.you))
    if attached:
        form.add_field("photo", "attach://part")
    form.add_field("part" if attached else "photo", PNG, filename="card.png", content_type="image/png")
    async with api.session.post(f"{api.sandbox.url}/bot1:sandbox/sendPhoto", data=form) as answer:
        body = await answer.json()
    assert body["result"]["photo"][0]["file_size"] == len(PNG)


async def test_unreadable_bodies_are_refused(api: Caller) -> None:
    """A body that is no JSON object gets 400."""
    url = f"{api.sandbox.url}/bot1:sandbox/sendMessage"
    for data in (b"{", b"[]"):
        async with api.session.post(url, data=data, headers={"Content-Type": "application/json"}) as answer:
            assert (answer.status, (await answer.json())["error_code"]) == (400, 400)


async def test_bad_files_get_telegrams_errors(api: Caller) -> None:
    """Missing, unknown and empty files get the error texts of Telegram."""
    chat = {"chat_id": api.you}
    assert await api.refused("sendPhoto", **chat) == "Bad Request: there is no photo in the request"
    assert await api.refused("sendDocument", **chat) == "Bad Request: there is no document in the request"
    assert await api.refused("sendPhoto", **chat, photo="unknown") == (
        "Bad Request: wrong file identifier/HTTP URL specified"
    )
    assert await api.refused("getFile", file_id="unknown") == "Bad Request: invalid file_id"
    form = aiohttp.FormData({"chat_id": str(api.you)})
    form.add_field("document", b"", filename="empty.txt")
    async with api.session.post(f"{api.sandbox.url}/bot1:sandbox/sendDocument", data=form) as answer:
        assert (await answer.json())["description"] == "Bad Request: file must be non-empty"


async def test_more_than_50_mb_is_413(api: Caller) -> None:
    """A file over 50 MB gets 413."""
    form = aiohttp.FormData({"chat_id": str(api.you)})
    form.add_field("document", io.BytesIO(bytes(51 * 1024 * 1024)), filename="big.bin")
    async with api.session.post(f"{api.sandbox.url}/bot1:sandbox/sendDocument", data=form) as answer:
        assert answer.status == 413
        assert (await answer.json())["error_code"] == 413


@pytest.mark.parametrize(
    ("command", "why"),
    [
        ({"command": "", "description": "x"}, "command must be non-empty"),
        ({"command": "x" * 33, "description": "x"}, "command length must not exceed 32"),
        ({"command": "Start", "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "start", "description": ""}, "command description must be non-empty"),
        ({"command": "start", "description": "x" * 257}, "command description length must not exceed 256"),
    ],
)
async def test_a_bad_command_is_refused(api: Caller, command: dict[str, str], why: str) -> None:
    """An invalid command gets the error of Telegram."""
    assert await api.refused("setMyCommands", commands=[command]) == f"Bad Request: {why}"


async def test_limits_of_the_bots_own_texts(api: Caller) -> None:
    """The bot's commands and descriptions have the limits of Telegram."""
    commands = [{"command": f"c{n}", "description": "x"} for n in range(101)]
    assert await api.refused("setMyCommands", commands=commands) == "Bad Request: BOT_COMMANDS_TOO_MUCH"
    await api.ok("setMyCommands", commands=commands[:100])
    for method, field, limit in (
        ("setMyDescription", "description", 512),
        ("setMyShortDescription", "short_description", 120),
    ):
        await api.ok(method, **{field: "x" * limit})
        await api.refused(method, **{field: "x" * (limit + 1)})
        assert await api.refused(method, **{field: "x"}, language_code="deu") == (
            "Bad Request: invalid language code specified"
        )


async def test_the_history_has_every_call_and_its_end(api: Caller) -> None:
    """The history has the parameters and the result or error of every call."""
    sent = await api.send("hi")
    await api.refused("sendMessage", chat_id=0, text="x")
    first, second = api.sandbox.world.history
    assert (first.method, first.params, first.result, first.error) == (
        "sendMessage",
        {"chat_id": api.you, "text": "hi"},
        sent,
        None,
    )
    assert (second.result, second.error, second.at) == (None, "Bad Request: chat not found", api.clock())
