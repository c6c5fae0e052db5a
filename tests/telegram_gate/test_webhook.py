"""The webhook, over real sockets: which requests it accepts, how much of them it reads, and when it answers 200."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import ClientSession
from structlog.testing import capture_logs

from bot.address import ListenAddress
from bot.sandbox.server import Sandbox
from bot.telegram_gate.listener import serve
from bot.telegram_gate.polling import Receive, Update
from bot.telegram_gate.webhook import SECRET_HEADER, Webhook
from tests.telegram_gate.peers import talking

SECRET = "a-secret_of-the-webhook"
HEADERS = {SECRET_HEADER: SECRET}
ANYWHERE = ListenAddress("127.0.0.1", 0)
UPDATE = {"update_id": 5, "message": {"text": "what nobody else may read"}}


class Kept:
    """A receiver that keeps all updates."""

    def __init__(self) -> None:
        self.updates: list[Update] = []

    async def __call__(self, batch: list[Update]) -> None:
        self.updates += batch


@asynccontextmanager
async def listening(receive: Receive, max_body: int = 1_000_000, patience: float = 10.0) -> AsyncIterator[int]:
    """Serve a webhook at /hook. Yields the port."""
    runner = await serve(Webhook(receive, SECRET, "/hook", max_body, patience).answer, ANYWHERE)
    try:
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


async def post(port: int, **how: Any) -> int:
    """The status of a valid POST of an update, with changes in `how`."""
    whole: dict[str, Any] = {"headers": HEADERS} | ({} if "data" in how else {"json": UPDATE}) | how
    async with ClientSession() as session, session.post(f"http://127.0.0.1:{port}/hook", **whole) as response:
        return response.status


async def test_200_comes_after_the_update_is_kept() -> None:
    """The response waits until the update is kept."""
    begun, release = asyncio.Event(), asyncio.Event()
    kept: list[Update] = []

    async def receive(batch: list[Update]) -> None:
        begun.set()
        await release.wait()
        kept.extend(batch)

    async with listening(receive) as port:
        answer = asyncio.create_task(post(port))
        await asyncio.wait_for(begun.wait(), 10)
        assert not answer.done()
        release.set()
        assert await answer == 200
    assert kept == [UPDATE]


@pytest.mark.parametrize("path", ["/base/deep/hook", "/deep/hook", "/hook", "/hook/", "/", "/base/deep/hook/"])
async def test_a_proxy_may_cut_the_path(path: str) -> None:
    """A proxy may cut off the beginning of the path. Any other path gets 404."""
    kept = Kept()
    runner = await serve(Webhook(kept, SECRET, "/base/deep/hook").answer, ANYWHERE)
    try:
        root = f"http://127.0.0.1:{runner.addresses[0][1]}"
        async with ClientSession(headers=HEADERS) as session:
            async with session.post(root + path, json=UPDATE) as response:
                assert response.status == 200
            for other in ("/deep", "/base/hook", "/other"):
                async with session.post(root + other, json=UPDATE) as response:
                    assert response.status == 404
    finally:
        await runner.cleanup()
    assert kept.updates == [UPDATE]


async def test_503_where_it_could_not_be_kept() -> None:
    """An update that could not be stored gets 503."""

    async def receive(_: list[Update]) -> None:
        raise OSError("disk full: what nobody else may read")

    with capture_logs() as logs:
        async with listening(receive) as port:
            assert await post(port) == 503
    assert [line["error"] for line in logs] == ["OSError"]
    assert "nobody" not in str(logs)


@pytest.mark.parametrize(
    "headers",
    [{}, {SECRET_HEADER: ""}, {SECRET_HEADER: SECRET + "x"}, {SECRET_HEADER: SECRET[:-1]}, {SECRET_HEADER: "ü🌗"}],
)
async def test_without_the_secret_nobody_gets_in(headers: dict[str, str]) -> None:
    """A request without the secret gets 401, and its update is dropped."""
    kept = Kept()
    with capture_logs() as logs:
        async with listening(kept) as port:
            assert await post(port, headers=headers) == 401
    assert kept.updates == []
    assert SECRET not in str(logs) and "nobody" not in str(logs)


async def answer_to(port: int, head: str, body: bytes = b"") -> int:
    """The status of the answer to a request with an unfinished body. Checks that the server closes the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(f"POST /hook HTTP/1.1\r\nHost: localhost\r\n{head}\r\n".encode() + body)
        line = await asyncio.wait_for(reader.readline(), 10)
        await asyncio.wait_for(reader.read(), 10)  # the server closes the connection, because it does not read the rest
        return int(line.split()[1])
    finally:
        writer.transport.abort()


@pytest.mark.parametrize(
    ("secret", "head", "status"),
    [
        ("wrong", "Content-Type: application/json\r\nContent-Length: 90000000\r\n", 401),
        ("wrong", "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n", 401),
        (SECRET, "Content-Type: application/json\r\nContent-Length: 1001\r\n", 413),
        (SECRET, "Content-Type: text/plain\r\nContent-Length: 90000000\r\n", 415),
    ],
)
async def test_bad_headers_are_refused_before_the_body(secret: str, head: str, status: int) -> None:
    """A request with bad headers is refused before its body is read."""
    async with listening(Kept(), max_body=1000) as port:
        assert await answer_to(port, f"{SECRET_HEADER}: {secret}\r\n{head}") == status


async def test_a_body_is_read_up_to_the_limit() -> None:
    """A body is refused as soon as it is larger than the limit, even if it never ends."""
    kept = Kept()
    head = f"{SECRET_HEADER}: {SECRET}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
    async with listening(kept, max_body=1000) as port:
        assert await answer_to(port, head, b"3e9\r\n" + b"x" * 1001 + b"\r\n") == 413
    assert kept.updates == []


async def test_the_limit_itself_is_let_in() -> None:
    """A body of exactly the limit is accepted, and one byte more is not."""
    kept = Kept()
    body = json.dumps(UPDATE).encode()
    json_type = HEADERS | {"Content-Type": "application/json; charset=utf-8"}
    async with listening(kept, max_body=len(body)) as port:
        assert await post(port, data=body, headers=json_type) == 200
        assert await post(port, data=body + b" ", headers=json_type) == 413
    assert kept.updates == [UPDATE]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"what nobody else may read",
        b"\xff\xfe{}",
        b"[]",
        b"null",
        b"{}",
        b'{"update_id": "5"}',
        b'{"update_id": true}',
        b'{"update_id": 5.0}',
        b"[" * 100_000,
    ],
    ids=lambda body: repr(body[:30]),
)
async def test_a_malformed_update_is_400_and_not_quoted(body: bytes) -> None:
    """A body that is no update gets 400, and the log has only its size."""
    kept = Kept()
    with capture_logs() as logs:
        async with listening(kept) as port:
            assert await post(port, data=body, headers=HEADERS | {"Content-Type": "application/json"}) == 400
    assert kept.updates == []
    assert [line["size"] for line in logs] == [len(body)]
    assert "nobody" not in str(logs)


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE"])
async def test_other_methods_are_405(method: str) -> None:
    """Methods other than POST get 405."""
    async with (
        listening(Kept()) as port,
        ClientSession() as session,
        session.request(method, f"http://127.0.0.1:{port}/hook", headers=HEADERS) as response,
    ):
        assert response.status == 405


async def test_other_paths_are_404() -> None:
    """Other paths get 404."""
    async with (
        listening(Kept()) as port,
        ClientSession() as session,
        session.post(f"http://127.0.0.1:{port}/hook/x", headers=HEADERS, json=UPDATE) as response,
    ):
        assert response.status == 404


async def test_strangers_write_one_line_a_minute_each() -> None:
    """Wrong secrets log one line a minute in total, and so do wrong paths. Neither is quoted."""
    with capture_logs() as logs:
        async with listening(Kept()) as port, ClientSession() as session:
            for number in range(20):
                headers = {SECRET_HEADER: f"guess-{number}"}
                async with session.post(f"http://127.0.0.1:{port}/hook", headers=headers, json=UPDATE) as response:
                    assert response.status == 401
                async with session.get(f"http://127.0.0.1:{port}/guess-{number}", headers=HEADERS) as response:
                    assert response.status == 404
    assert [line["event"].partition(";")[0] for line in logs] == [
        "webhook: wrong or missing secret, refused",
        "webhook: a request for another path got 404",
    ]
    assert "guess" not in str(logs)


async def test_a_body_that_does_not_come_is_408() -> None:
    """A client with the secret cannot hold a connection open with half a body."""
    head = f"{SECRET_HEADER}: {SECRET}\r\nContent-Type: application/json\r\nContent-Length: 50\r\n"
    async with listening(Kept(), patience=0.1) as port:
        assert await answer_to(port, head, b'{"update_id": ') == 408


@pytest.mark.parametrize("secret", ["", " ", "with space", "ü", "x" * 257, "line\n"])
def test_a_webhook_needs_a_proper_secret(secret: str) -> None:
    """An empty or invalid secret raises ValueError that does not quote it."""
    with pytest.raises(ValueError, match="AFTERGLOW_WEBHOOK_SECRET") as caught:
        Webhook(Kept(), secret, "/hook")
    assert not secret.strip() or secret not in str(caught.value)


def test_a_path_begins_with_a_slash() -> None:
    """A path without a slash at its start is refused."""
    with pytest.raises(ValueError, match="AFTERGLOW_WEBHOOK_URL"):
        Webhook(Kept(), SECRET, "hook")


async def test_an_address_that_is_taken_is_told() -> None:
    """An address that is in use raises an error about the address."""
    async with listening(Kept()) as port:
        with pytest.raises(OSError, match="address"):
            await serve(Webhook(Kept(), SECRET, "/hook").answer, ListenAddress("127.0.0.1", port))


async def test_telegram_posts_until_an_update_is_kept() -> None:
    """After `register` Telegram posts an update again until it is kept."""
    kept: list[Update] = []
    tries = 0

    async def receive(batch: list[Update]) -> None:
        nonlocal tries
        tries += 1
        if tries == 1:
            raise OSError("database is locked")
        kept.extend(batch)

    async with Sandbox() as sandbox:
        sandbox.world.say(sandbox.world.people[0].id, "waiting")
        hook = Webhook(receive, SECRET, "/hook")
        runner = await serve(hook.answer, ANYWHERE)
        async with talking(sandbox.url, sandbox.token) as bot:
            await hook.register(bot, f"http://127.0.0.1:{runner.addresses[0][1]}/hook", ("message", "callback_query"))
        registered = sandbox.world.history[-1].params
        await sandbox.world.settled(lambda world: not world.updates.pending)
        await runner.cleanup()
    assert [update["message"]["text"] for update in kept] == ["waiting"]
    assert tries == 2
    assert registered["secret_token"] == SECRET
    assert registered["allowed_updates"] == ["message", "callback_query"]
    assert registered["max_connections"] == 40
