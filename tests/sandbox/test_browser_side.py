"""The HTTP side of the chat page: the page, its events and acts, and the requests that are refused."""

import base64
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import pytest

from bot.sandbox.server import Sandbox
from tests.sandbox.support import PNG, Caller, keyboard, started

ACT = {"X-Sandbox": "1"}


class Stream:
    """An open event stream."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def next(self) -> dict[str, Any]:
        while True:
            line = await self._answer.content.readline()
            assert line, "the stream has ended"
            if line.startswith(b"data: "):
                event: dict[str, Any] = json.loads(line[6:])
                return event


@asynccontextmanager
async def _listening(api: Caller, person: int | None = None) -> AsyncIterator[Stream]:
    url = f"{api.sandbox.url}/events?person={person or api.you}"
    async with api.session.get(url) as answer:
        assert answer.content_type == "text/event-stream"
        yield Stream(answer)


async def _act(api: Caller, path: str, **data: Any) -> tuple[int, dict[str, Any]]:
    async with api.session.post(f"{api.sandbox.url}/{path}", json=data, headers=ACT) as answer:
        return answer.status, await answer.json()


async def test_a_person_sends_a_file(api: Caller) -> None:
    """A file from the page appears in the chat and the bot can fetch it. An empty or invalid one is refused."""
    data = base64.b64encode(b'{"a": 1}').decode()
    assert await _act(api, "file", person=api.you, name="mine.json", data=data) == (200, {"ok": True})
    (update,) = await api.ok("getUpdates", timeout=1)
    document = update["message"]["document"]
    assert (document["file_name"], document["file_size"]) == ("mine.json", 8)
    file_info = await api.ok("getFile", file_id=document["file_id"])
    async with api.session.get(f"{api.sandbox.url}/file/bot{api.sandbox.token}/{file_info['file_path']}") as answer:
        assert await answer.read() == b'{"a": 1}'
    for wrong in ("", "no base64!", 5):
        status, _ = await _act(api, "file", person=api.you, name="mine.json", data=wrong)
        assert status == 400


async def test_a_page_hears_everything_in_order(api: Caller) -> None:
    """A page gets a snapshot first, then each event in order."""
    await api.ok("setMyCommands", commands=[{"command": "start", "description": "Begin"}])
    await api.send("before")
    async with _listening(api) as stream:
        snapshot = await stream.next()
        assert snapshot["kind"] == "snapshot"
        assert [p["name"] for p in snapshot["people"]] == ["You", "Partner"]
        assert [m["text"] for m in snapshot["messages"]] == ["before"]
        assert snapshot["commands"] == [{"command": "start", "description": "Begin"}]
        assert snapshot["now"] == "2026-03-01T12:00:00+00:00"
        assert snapshot["can_move"] is True

        assert await _act(api, "say", person=api.you, text="/start") == (200, {"ok": True})
        said = (await stream.next())["message"]
        assert (said["from"], said["text"], said["entities"][0]["type"]) == ("person", "/start", "bot_command")

        button = {"text": "Go", "callback_data": "go"}
        sent = await api.send("after", reply_markup=keyboard(button), protect_content=True)
        shown = (await stream.next())["message"]
        assert shown["keyboard"] == [[{"text": "Go", "data": "go"}]]
        assert (shown["protected"], shown["edited"], shown["photo"]) == (True, False, None)

        status, tapped = await _act(api, "tap", person=api.you, message_id=sent["message_id"], data="go")
        assert status == 200
        await api.ok("answerCallbackQuery", callback_query_id=tapped["query_id"], text="Kept")
        assert await stream.next() == {"kind": "answer", "query_id": tapped["query_id"], "text": "Kept"}
        await api.ok("editMessageText", chat_id=api.you, message_id=sent["message_id"], text="edited")
        edit = await stream.next()
        assert (edit["kind"], edit["message"]["text"], edit["message"]["keyboard"]) == ("edit", "edited", None)
        await api.ok("deleteMessage", chat_id=api.you, message_id=sent["message_id"])
        assert await stream.next() == {"kind": "delete", "message_ids": [sent["message_id"]]}
        await api.ok("setMyDescription", description="What it is")
        assert (await stream.next())["bot"]["description"] == "What it is"


async def test_a_page_hears_only_its_own_chat(api: Caller) -> None:
    """The event stream of one person contains no message to another."""
    other = api.sandbox.world.people[1].id
    async with _listening(api, other) as stream:
        await stream.next()
        await api.send("for you alone")
        await api.ok("sendMessage", chat_id=other, text="for the other")
        assert (await stream.next())["message"]["text"] == "for the other"


async def test_the_clock_moves_forward_only(api: Caller) -> None:
    """The page can move the clock forward. Any other move gets 400."""
    async with _listening(api) as stream:
        await stream.next()
        assert await _act(api, "clock", minutes=15) == (200, {"now": "2026-03-01T12:15:00+00:00"})
        assert await stream.next() == {"kind": "now", "now": "2026-03-01T12:15:00+00:00"}
        tomorrow = (api.clock() + timedelta(days=1)).timestamp()
        assert await _act(api, "clock", to_unix=tomorrow) == (200, {"now": "2026-03-02T12:15:00+00:00"})
    for wrong in ({"minutes": -1}, {"to_unix": 0}, {}, {"minutes": "soon"}, {"to_unix": 1e300}):
        assert (await _act(api, "clock", **wrong))[0] == 400
    assert api.clock().isoformat() == "2026-03-02T12:15:00+00:00"


async def test_a_clock_that_cannot_move_says_so() -> None:
    """Without a movable clock the snapshot says so, and a move gets 400."""
    async with started(move_clock=None) as api, _listening(api) as stream:
        assert (await stream.next())["can_move"] is False
        assert (await _act(api, "clock", minutes=15))[0] == 400


async def test_changing_the_apps_language(api: Caller) -> None:
    """Changing the app's language changes the menu and the language code of later updates."""
    german = [{"command": "start", "description": "Anfangen"}]
    await api.ok("setMyCommands", commands=german, language_code="de")
    async with _listening(api) as stream:
        assert (await stream.next())["commands"] == []
        assert (await _act(api, "language", person=api.you, language_code="de-AT"))[0] == 200
        assert await stream.next() == {"kind": "commands", "commands": german}
    api.sandbox.world.say(api.you, "hallo")
    (update,) = await api.ok("getUpdates")
    assert update["message"]["from"]["language_code"] == "de-AT"


async def test_documents_are_only_downloaded(api: Caller) -> None:
    """Photos are served as images; documents come as attachments that no browser renders."""
    urls = []
    for method, name, data in (("sendPhoto", "photo", PNG), ("sendDocument", "document", b"<script>")):
        form = aiohttp.FormData({"chat_id": str(api.you)})
        form.add_field(name, data, filename='a".html')
        async with api.session.post(f"{api.sandbox.url}/bot1:sandbox/{method}", data=form) as answer:
            assert answer.status == 200
    async with _listening(api) as stream:
        photo, document = (await stream.next())["messages"]
        assert (photo["photo"]["width"], photo["photo"]["height"]) == (3, 2)
        urls = [photo["photo"]["url"], document["document"]["url"]]
    async with api.session.get(api.sandbox.url + urls[0]) as answer:
        assert (answer.content_type, await answer.read()) == ("image/png", PNG)
    async with api.session.get(api.sandbox.url + urls[1]) as answer:
        assert answer.content_type == "application/octet-stream"
        assert answer.headers["Content-Disposition"].startswith("attachment")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("say", {"person": 1, "text": "x"}),
        ("say", {"text": "x"}),
        ("say", {"person": 7_000_000_001, "text": "  "}),
        ("say", {"person": 7_000_000_001, "text": None}),
        ("tap", {"person": 7_000_000_001, "message_id": 1, "data": "gone"}),
        ("tap", {"person": 7_000_000_001, "message_id": "1", "data": "x"}),
        ("language", {"person": 7_000_000_001, "language_code": "<b>"}),
    ],
)
async def test_senseless_acts_are_refused(api: Caller, path: str, data: dict[str, Any]) -> None:
    """An act with a wrong person, text, button or language gets 400 and a reason."""
    status, body = await _act(api, path, **data)
    assert status == 400
    assert body["error"]


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1.evil.example"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_foreign_pages_are_kept_out_of_everything(api: Caller, headers: dict[str, str]) -> None:
    """Requests with a foreign Host, Origin or Sec-Fetch-Site get 403 on every path."""
    for path in ("/", "/events", "/bot1:sandbox/getMe", "/file/bot1:sandbox/x"):
        async with api.session.get(api.sandbox.url + path, headers=headers) as answer:
            assert answer.status == 403
    async with api.session.post(
        f"{api.sandbox.url}/say", json={"person": api.you, "text": "x"}, headers=headers | ACT
    ) as answer:
        assert answer.status == 403


async def test_acts_need_the_pages_header(api: Caller) -> None:
    """Requests without the header of the page get 403."""
    for path in ("say", "tap", "clock", "language"):
        async with api.session.post(f"{api.sandbox.url}/{path}", json={}) as answer:
            assert answer.status == 403


async def test_only_the_page_itself_is_served(api: Caller) -> None:
    """The page comes with a content security policy, and files outside its folder get 404."""
    async with api.session.get(f"{api.sandbox.url}/") as answer:
        assert (answer.status, answer.content_type) == (200, "text/html")
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'self'")
    for path in ("/static/..%2Fserver.py", "/static/server.py", "/static/none.js"):
        async with api.session.get(api.sandbox.url + path) as answer:
            assert answer.status == 404


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.com"])  # noqa: S104  these are refused
async def test_only_loopback_can_be_listened_on(host: str) -> None:
    """The sandbox refuses to listen on any address but loopback."""
    with pytest.raises(ValueError, match="loopback only"):
        await Sandbox().start(host=host)


async def test_a_network_is_served_only_on_request() -> None:
    """Other machines are served on request only, under bare private addresses.

    Names and public addresses are refused.
    """
    hosts = {"127.0.0.1": 200, "192.168.1.7": 200, "10.0.0.2": 200, "example.com": 403, "8.8.8.8": 403}
    for lan in (True, False):
        sandbox = Sandbox()
        await sandbox.start(lan=lan)
        try:
            async with aiohttp.ClientSession() as session:
                for host, status in hosts.items():
                    async with session.get(
                        f"http://127.0.0.1:{urlsplit(sandbox.url).port}/", headers={"Host": host}
                    ) as answer:
                        assert answer.status == (status if lan or host == "127.0.0.1" else 403), host
        finally:
            await sandbox.stop()


async def test_stopping_ends_open_streams() -> None:
    """Stopping the sandbox closes open event streams, and a second stop does nothing."""
    sandbox = Sandbox()
    await sandbox.start()
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{sandbox.url}/events") as events:
            await events.content.readline()
            await sandbox.stop()
            rest = await events.content.read()
            assert rest.startswith(b"\n")
        with pytest.raises(aiohttp.ClientError):
            await session.get(f"{sandbox.url}/")
    await sandbox.stop()
