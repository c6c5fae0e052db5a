"""Small proxies on loopback: HTTP with CONNECT (RFC 9110, 9.3.6), and SOCKS version 5 (RFC 1928, RFC 1929).

They connect to 127.0.0.1 for every host name, so that a test can use a name that only the proxy resolves.
"""

import asyncio
import base64
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

Login = tuple[str, str]
Handshake = Callable[[asyncio.StreamReader, asyncio.StreamWriter, "Proxy"], Awaitable[None]]


@dataclass(kw_only=True)
class Proxy:
    """A running proxy."""

    login: Login | None
    refuses: bool
    port: int = 0
    asked: list[tuple[str, int]] = field(default_factory=list)
    """The hosts and ports to which clients asked to connect."""


class Denied(Exception):
    """The proxy refused the client."""


async def http(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, proxy: Proxy) -> None:
    """The handshake of an HTTP proxy: CONNECT, with the login in a header."""
    lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    method, target, _ = lines[0].split(" ")
    assert method == "CONNECT"
    if proxy.login is not None:
        given = base64.b64encode(":".join(proxy.login).encode()).decode()
        if f"Proxy-Authorization: Basic {given}" not in lines:
            writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            raise Denied
    host, _, port = target.rpartition(":")
    proxy.asked.append((host, int(port)))
    if proxy.refuses:
        writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
        raise Denied
    writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")


async def socks5(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, proxy: Proxy) -> None:
    """The handshake of SOCKS 5: a greeting, a login if required, and CONNECT to a host name or an IPv4 address."""
    _, count = await reader.readexactly(2)
    methods = await reader.readexactly(count)
    wanted = 0 if proxy.login is None else 2
    if wanted not in methods:
        writer.write(b"\x05\xff")
        raise Denied
    writer.write(bytes((5, wanted)))
    if proxy.login is not None:
        _, length = await reader.readexactly(2)
        user = await reader.readexactly(length)
        (length,) = await reader.readexactly(1)
        password = await reader.readexactly(length)
        well = (user.decode(), password.decode()) == proxy.login
        writer.write(b"\x01\x00" if well else b"\x01\x01")
        if not well:
            raise Denied
    _, _, _, kind = await reader.readexactly(4)
    if kind == 3:
        (length,) = await reader.readexactly(1)
        host = (await reader.readexactly(length)).decode()
    else:
        host = ".".join(map(str, await reader.readexactly(4)))
    port = int.from_bytes(await reader.readexactly(2))
    proxy.asked.append((host, port))
    writer.write(bytes((5, 2 if proxy.refuses else 0, 0, 1, 0, 0, 0, 0, 0, 0)))
    if proxy.refuses:
        raise Denied


KINDS: dict[str, Handshake] = {"http": http, "socks5": socks5}


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while data := await reader.read(1 << 16):
            writer.write(data)
            await writer.drain()
    writer.close()


@asynccontextmanager
async def proxying(kind: str, *, login: Login | None = None, refuses: bool = False) -> AsyncIterator[Proxy]:
    """A running proxy of that kind. With `login` clients need that login. With `refuses` it refuses every CONNECT."""
    proxy = Proxy(login=login, refuses=refuses)
    serving = set[asyncio.Task[None]]()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        serving.add(task)
        task.add_done_callback(serving.discard)
        try:
            await KINDS[kind](reader, writer, proxy)
            there, back = await asyncio.open_connection("127.0.0.1", proxy.asked[-1][1])
            await asyncio.gather(_pass_on(reader, back), _pass_on(there, writer))
        except (Denied, ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the end of a connection, or of the proxy
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    proxy.port = server.sockets[0].getsockname()[1]
    try:
        yield proxy
    finally:
        server.close()
        for task in serving:
            task.cancel()
        await asyncio.gather(*serving, return_exceptions=True)
        await server.wait_closed()
