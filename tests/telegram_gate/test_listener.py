"""Limits on connections from strangers, over real sockets: how long they may send a head, and how many there may be."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from structlog.testing import capture_logs

from bot.address import ListenAddress
from bot.telegram_gate.listener import _SERVER, MOST_CONNECTIONS, Responder, _Malformed, serve

HEAD = b"GET / HTTP/1.1\r\nHost: localhost\r\n"
PATIENCE = 10.0


async def ok(_: web.BaseRequest) -> web.Response:
    return web.Response()


@asynccontextmanager
async def listening(answer: Responder = ok, head: float = PATIENCE, most: int = MOST_CONNECTIONS) -> AsyncIterator[int]:
    """Serve until the block ends. Yields the port."""
    runner = await serve(answer, ListenAddress("127.0.0.1", 0), head=head, most=most)
    try:
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


class Strangers:
    """Clients that open connections and leave them open."""

    def __init__(self) -> None:
        self.writers: list[asyncio.StreamWriter] = []

    async def send(self, port: int, sent: bytes) -> asyncio.StreamReader:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        self.writers.append(writer)
        writer.write(sent)
        await writer.drain()
        return reader


@pytest.fixture
async def strangers() -> AsyncIterator[Strangers]:
    opened = Strangers()
    yield opened
    for writer in opened.writers:
        writer.close()
    await asyncio.gather(*(writer.wait_closed() for writer in opened.writers), return_exceptions=True)


async def status(reader: asyncio.StreamReader) -> bytes:
    """The first line of the next answer; empty if the connection was closed."""
    async with asyncio.timeout(PATIENCE):
        return await reader.readline()


@pytest.mark.parametrize("sent", [b"", b"G", HEAD, HEAD + b"X-Slow: "], ids=repr)
async def test_a_half_sent_head_is_closed(strangers: Strangers, sent: bytes) -> None:
    """A connection that does not finish its head is closed after the time for a head."""
    async with listening(head=0.1) as port:
        assert await status(await strangers.send(port, sent)) == b""


async def test_a_second_head_has_a_deadline_too(strangers: Strangers) -> None:
    """The time for a head also applies to the second request on a connection."""
    async with listening(head=0.1) as port:
        reader = await strangers.send(port, HEAD + b"\r\n" + HEAD)
        assert await status(reader) == b"HTTP/1.1 200 OK\r\n"
        async with asyncio.timeout(PATIENCE):
            assert (await reader.read()).startswith(b"Content-Length: 0")


async def test_idle_connections_keep_nobody_out(strangers: Strangers) -> None:
    """If there are more half-sent heads than connections allowed, the oldest are closed and a complete request is
    answered."""
    async with listening(most=5) as port:
        idle = [await strangers.send(port, HEAD) for _ in range(20)]
        assert await status(await strangers.send(port, HEAD + b"\r\n")) == b"HTTP/1.1 200 OK\r\n"
        async with asyncio.timeout(PATIENCE):
            assert [await reader.read() for reader in idle[:16]] == [b""] * 16
        assert not any(reader.at_eof() for reader in idle[16:])


async def test_answered_connections_are_not_closed(strangers: Strangers) -> None:
    """Requests that are being answered are never closed. If they use all connections, new ones are closed."""
    begun, release = asyncio.Semaphore(0), asyncio.Event()

    async def slow(_: web.BaseRequest) -> web.Response:
        begun.release()
        await release.wait()
        return web.Response()

    async with listening(slow, most=3) as port:
        taken = [await strangers.send(port, HEAD + b"\r\n") for _ in range(3)]
        for _ in taken:
            await begun.acquire()
        for _ in range(5):
            assert await status(await strangers.send(port, HEAD)) == b""
        release.set()
        assert [await status(one) for one in taken] == [b"HTTP/1.1 200 OK\r\n"] * 3


MALFORMED = (
    b"hello\r\n\r\n",
    b"GET / HTTP/9\r\n\r\n",
    HEAD + b"no colon here\r\n\r\n",
    HEAD + b"X-Long: " + b"x" * 9000 + b"\r\n\r\n",
    HEAD + b"X-Many: x\r\n" * 200 + b"\r\n",
    HEAD + b"Content-Length: -1\r\n\r\n",
)


async def test_non_http_is_logged_once(strangers: Strangers, caplog: pytest.LogCaptureFixture) -> None:
    """Each malformed head gets a 400, and all together log one line without a traceback."""
    _SERVER.filters[0] = _Malformed()
    with capture_logs() as logs:
        async with listening() as port:
            for sent in MALFORMED * 2:
                assert (await status(await strangers.send(port, sent))).split()[1] == b"400", sent
    assert [line["log_level"] for line in logs] == ["warning"]
    assert caplog.records == []
