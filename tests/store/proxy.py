"""A proxy to a PostgreSQL server that counts the round trips of a client."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from urllib.parse import parse_qs, urlsplit


class Proxy:
    """Passes on all bytes. A round trip is counted when the client sends after the server has sent."""

    def __init__(self, socket: Path) -> None:
        self.round_trips = 0
        self._socket = socket
        self._tasks = set[asyncio.Task[None]]()

    async def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection."""
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        there, back = await asyncio.open_unix_connection(self._socket)
        answered = True

        async def outward() -> None:
            nonlocal answered
            while data := await reader.read(1 << 16):
                self.round_trips += answered
                answered = False
                back.write(data)
                await back.drain()
            # This ends the session, and so the other direction too.
            back.write_eof()

        async def homeward() -> None:
            nonlocal answered
            while data := await there.read(1 << 16):
                answered = True
                writer.write(data)
                await writer.drain()

        try:
            with suppress(ConnectionError, asyncio.CancelledError):
                await asyncio.gather(outward(), homeward())
        finally:
            for end in (writer, back):
                end.close()
                with suppress(ConnectionError):
                    await end.wait_closed()
            self._tasks.discard(task)

    async def close(self) -> None:
        """End every connection."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


@asynccontextmanager
async def counted(url: str) -> AsyncIterator[tuple[Proxy, str]]:
    """A proxy in front of the server that `url` names by its socket, and the address of the proxy."""
    parts = urlsplit(url)
    (socket,) = Path(parse_qs(parts.query)["host"][0]).glob(".s.PGSQL.*[0-9]")
    proxy = Proxy(socket)
    server = await asyncio.start_server(proxy.connected, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield proxy, f"postgresql://{parts.username}@127.0.0.1:{port}{parts.path}"
    finally:
        server.close()
        await proxy.close()
        await server.wait_closed()
