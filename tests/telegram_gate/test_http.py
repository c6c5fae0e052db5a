"""The HTTP client, against real loopback servers: what it sends, how it classifies failures, and what its errors never
show."""

import asyncio
import logging
import socket
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import BodyPartReader, web
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputFile
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.telegram_gate.failures import FailureKind, NotSent, ServerFault, kind_of, wait_of
from bot.telegram_gate.http import AiohttpRequest
from tests.telegram_gate.peers import TOKEN, refusal, serving, success, talking

WORDS = "what nobody else may read"
MESSAGE = {"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"}}


def parameters(**values: object) -> RequestData:
    return RequestData([RequestParameter.from_input(name, value) for name, value in values.items()])


def chained(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is not None and one not in found:
            found.append(one)
            waiting += [one.__cause__, one.__context__]
    return found


async def failure_at(root: str, request: AiohttpRequest, data: RequestData | None = None) -> TelegramError:
    """The error of one call. Checks that the error shows neither the token nor the words of the call."""
    with pytest.raises(TelegramError) as caught:
        await request.post(f"{root}/bot{TOKEN}/sendMessage", data or parameters(chat_id=7, text=WORDS))
    for error in chained(caught.value):
        for shown in (str(error), repr(error), repr(error.args)):
            assert TOKEN not in shown and WORDS not in shown and "/bot" not in shown
    whole = "".join(traceback.format_exception(caught.value))
    assert TOKEN not in whole and WORDS not in whole
    return caught.value


async def test_calls_arrive_as_json_unchanged() -> None:
    """Nested values and lone surrogates, which forms cannot carry, arrive unchanged in JSON."""
    seen: list[Any] = []

    async def handler(request: web.Request) -> web.Response:
        seen.append((request.method, request.path, request.content_type, await request.json()))
        return success(MESSAGE)

    text = "a 🌗 \ud83d ‮ \x00 <b>&"
    async with serving(handler) as root, talking(root) as bot:
        sent = await bot.send_message(
            7, text, reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
        )
    assert sent.message_id == 1
    method, path, content_type, body = seen[0]
    assert (method, path, content_type) == ("POST", f"/bot{TOKEN}/sendMessage", "application/json")
    assert body["text"] == text
    assert body["chat_id"] == 7
    assert body["reply_markup"] == {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}


async def test_files_arrive_as_multipart() -> None:
    """An uploaded file arrives with its bytes and name, beside the other fields."""
    parts: dict[str | None, tuple[str | None, bytes]] = {}

    async def handler(request: web.Request) -> web.Response:
        assert request.content_type == "multipart/form-data"
        async for part in await request.multipart():
            assert isinstance(part, BodyPartReader)
            parts[part.name] = (part.filename, bytes(await part.read()))
        return success(MESSAGE)

    content = bytes(range(256)) * 1000
    async with serving(handler) as root, talking(root) as bot:
        await bot.send_document(7, InputFile(content, filename='mein "Tagebuch" ü.json'), caption="für dich 🌗")
    assert parts["document"] == ('mein "Tagebuch" ü.json', content)
    assert parts["chat_id"] == (None, b"7")
    assert parts["caption"] == (None, "für dich 🌗".encode())


async def test_a_file_is_fetched() -> None:
    """The client downloads a file."""

    async def handler(_: web.Request) -> web.Response:
        return web.Response(body=b"\x89PNG")

    async with serving(handler) as root, AiohttpRequest() as request:
        assert await request.retrieve(f"{root}/file/bot{TOKEN}/photos/1.png") == b"\x89PNG"


async def test_a_refused_connection_was_not_sent() -> None:
    """A refused connection counts as not sent."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, but not listening
        async with AiohttpRequest() as request:
            error = await failure_at(f"http://127.0.0.1:{taken.getsockname()[1]}", request)
    assert type(error) is NotSent
    assert kind_of(error).kind is FailureKind.NOT_SENT


async def test_a_name_that_is_nowhere_was_not_sent() -> None:
    """An unknown host counts as not sent."""
    async with AiohttpRequest() as request:
        assert type(await failure_at("http://nowhere.invalid", request)) is NotSent


async def test_an_address_that_is_none_was_not_sent() -> None:
    """A call to an address of another scheme raises NotSent."""
    async with AiohttpRequest() as request:
        assert type(await failure_at("ftp://127.0.0.1", request)) is NotSent


async def test_no_free_connection_in_time_is_not_sent() -> None:
    """A call that gets no connection from the pool in time raises NotSent."""
    calls = 0
    arrived, release = asyncio.Event(), asyncio.Event()

    async def handler(_: web.Request) -> web.Response:
        nonlocal calls
        calls += 1
        arrived.set()
        await release.wait()
        return success()

    async with serving(handler) as root, AiohttpRequest(connections=1, connect_timeout=0.01, pool_timeout=0.01) as one:
        first = asyncio.create_task(one.post(f"{root}/bot{TOKEN}/sendMessage"))
        await arrived.wait()
        assert type(await failure_at(root, one)) is NotSent
        release.set()
        assert await first is True
    assert calls == 1


async def silence(_: web.Request) -> web.Response:
    await asyncio.Event().wait()
    raise AssertionError


async def hang_up(request: web.Request) -> web.Response:
    await request.read()
    assert request.transport is not None
    request.transport.close()
    return success()


async def break_off(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Length": "1000"})
    await response.prepare(request)
    await response.write(b'{"ok":true,"res')
    assert request.transport is not None
    request.transport.close()
    return response


async def babble(_: web.Request) -> web.Response:
    return web.Response(body=f"<html>{WORDS} {TOKEN}</html>", content_type="text/html")


async def other_json(_: web.Request) -> web.Response:
    return web.json_response([1, 2])


async def no_result(_: web.Request) -> web.Response:
    return web.json_response({"ok": True})


@pytest.mark.parametrize("peer", [silence, hang_up, break_off, babble, other_json, no_result])
async def test_an_unknown_outcome_is_not_repeated(peer: Any, caplog: pytest.LogCaptureFixture) -> None:
    """A call that may have been carried out fails as UNKNOWN_OUTCOME and is not repeated."""
    caplog.set_level(logging.DEBUG)
    calls = 0

    async def handler(request: web.Request) -> web.StreamResponse:
        nonlocal calls
        calls += 1
        response: web.StreamResponse = await peer(request)
        return response

    async with serving(handler) as root, AiohttpRequest(read_timeout=0.05) as request:
        error = await failure_at(root, request)
    assert kind_of(error).kind is FailureKind.UNKNOWN_OUTCOME
    assert isinstance(error, TimedOut) is (peer is silence)
    assert calls == 1
    assert TOKEN not in caplog.text and WORDS not in caplog.text


async def test_a_closed_idle_connection_is_told_apart() -> None:
    """A POST on an idle connection that the server closes fails as UNKNOWN_OUTCOME and is not repeated."""
    calls = 0

    async def handler(request: web.Request) -> web.Response:
        nonlocal calls
        calls += 1
        if calls == 2:
            return await hang_up(request)
        return success()

    async with serving(handler) as root, AiohttpRequest() as request:
        url = f"{root}/bot{TOKEN}/sendMessage"
        assert await request.post(url) is True
        assert kind_of(await failure_at(root, request)).kind is FailureKind.UNKNOWN_OUTCOME
        assert calls == 2
        assert await request.post(url) is True


@asynccontextmanager
async def deaf() -> AsyncIterator[str]:
    """A server that accepts connections and never reads."""
    held: list[asyncio.StreamWriter] = []

    async def hold(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.transport.pause_reading()  # type: ignore[attr-defined]  # a socket's transport has it
        held.append(writer)

    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        for writer in held:
            writer.transport.abort()
        server.close()
        await server.wait_closed()


async def test_a_stalled_peer_cannot_hold_an_upload() -> None:
    """An upload to a peer that stops reading times out."""
    upload = parameters(chat_id=7, document=InputFile(bytes(32_000_000), filename="big"))
    async with (
        deaf() as root,
        AiohttpRequest(read_timeout=0.05, media_write_timeout=0.05, connect_timeout=0.05, pool_timeout=0.05) as request,
    ):
        error = await failure_at(root, request, upload)
    assert type(error) is TimedOut


async def test_a_call_names_its_own_timeouts() -> None:
    """A timeout given with a call overrides the default."""
    async with serving(silence) as root, AiohttpRequest(read_timeout=3600) as request:
        with pytest.raises(TimedOut):
            await request.post(f"{root}/bot{TOKEN}/getMe", read_timeout=0.02)
        assert request.read_timeout == 3600


@pytest.mark.parametrize("status", [500, 502, 503, 504, 302, 304])
@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"parameters": 5}', f"{WORDS} {TOKEN}".encode()])
async def test_a_server_that_is_unwell(status: int, body: bytes, caplog: pytest.LogCaptureFixture) -> None:
    """A bad status or body raises ServerFault, and its text is not logged."""

    async def handler(_: web.Request) -> web.Response:
        return web.Response(status=status, body=body if status != 304 else None)

    async with serving(handler) as root, AiohttpRequest() as request:
        error = await failure_at(root, request)
    assert type(error) is ServerFault
    assert str(status) in str(error)
    assert WORDS not in caplog.text


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 413])
async def test_a_refusal_without_json_is_not_quoted(status: int) -> None:
    """An error page that is not JSON becomes a telegram error without the text of the page."""

    async def handler(_: web.Request) -> web.Response:
        return web.Response(status=status, body=f"{WORDS} {TOKEN}".encode())

    async with serving(handler) as root, AiohttpRequest() as request:
        assert type(await failure_at(root, request)).__module__ == "telegram.error"


async def test_a_redirect_is_not_followed() -> None:
    """A redirect is not followed, because it would carry the token to another place."""
    paths: list[str] = []

    async def handler(request: web.Request) -> web.Response:
        paths.append(request.path)
        return web.Response(status=307, headers={"Location": "/elsewhere"})

    async with serving(handler) as root, AiohttpRequest() as request:
        assert type(await failure_at(root, request)) is ServerFault
    assert paths == [f"/bot{TOKEN}/sendMessage"]


@pytest.mark.parametrize(
    ("answer", "seconds"),
    [
        (lambda: refusal(429, "Too Many Requests: retry after 12", retry_after=12), 12.0),
        (lambda: refusal(429, "Too Many Requests", retry_after=0), 1.0),
        (lambda: refusal(429, "Too Many Requests", retry_after="soon"), 1.0),
        (lambda: web.Response(status=429, headers={"Retry-After": "7"}), 7.0),
        (lambda: web.Response(status=429, headers={"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}), 1.0),
        (lambda: web.Response(status=429), 1.0),
    ],
)
async def test_a_429_always_has_a_wait(answer: Any, seconds: float) -> None:
    """Every 429 gives a time to wait, even if its body has none."""

    async def handler(_: web.Request) -> web.Response:
        response: web.Response = answer()
        return response

    async with serving(handler) as root, AiohttpRequest() as request:
        error = await failure_at(root, request)
    assert isinstance(error, RetryAfter)
    assert wait_of(error) == seconds


async def test_an_unencodable_value_is_not_quoted() -> None:
    """A value that forms or JSON cannot hold raises BadRequest, and no error in the chain contains it."""
    file = InputFile(b"x", filename="x")
    async with AiohttpRequest() as request:
        for data in (
            parameters(chat_id=7, document=file, caption=f"{WORDS} \ud83d"),
            parameters(text={WORDS: object()}),
        ):
            with pytest.raises(BadRequest) as caught:
                await request.do_request("http://127.0.0.1:1/", "POST", data)
            assert all(WORDS not in repr(error) for error in chained(caught.value))


async def test_opening_and_closing_twice_is_harmless() -> None:
    """A client can be opened and closed repeatedly, and opens again after it was closed."""

    async def handler(_: web.Request) -> web.Response:
        return success()

    request = AiohttpRequest()
    async with serving(handler) as root:
        url = f"{root}/bot{TOKEN}/getMe"
        assert type(await failure_at(root, request)) is NotSent
        await request.shutdown()
        await request.initialize()
        await request.initialize()
        assert await request.post(url) is True
        await request.shutdown()
        await request.shutdown()
        assert type(await failure_at(root, request)) is NotSent
        await request.initialize()
        assert await request.post(url) is True
        await request.shutdown()


async def test_closing_during_a_call_means_unknown() -> None:
    """A call that is open at shutdown fails as UNKNOWN_OUTCOME."""
    arrived = asyncio.Event()

    async def handler(request: web.Request) -> web.Response:
        arrived.set()
        return await silence(request)

    request = AiohttpRequest()
    await request.initialize()
    async with serving(handler) as root:
        call = asyncio.create_task(request.post(f"{root}/bot{TOKEN}/sendMessage"))
        await arrived.wait()
        await request.shutdown()
        with pytest.raises(NetworkError) as caught:
            await call
    assert kind_of(caught.value).kind is FailureKind.UNKNOWN_OUTCOME


async def test_proxy_variables_are_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    """The client does not use http_proxy and all_proxy."""

    async def handler(_: web.Request) -> web.Response:
        return success()

    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    async with serving(handler) as root, AiohttpRequest() as request:
        assert await request.post(f"{root}/bot{TOKEN}/getMe") is True
