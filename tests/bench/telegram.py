"""A fast replacement of the Bot API: just enough for a bot to run, with no checks.

It must cost little beside what is measured. The strict sandbox takes a third of a millisecond for a call.
"""

import asyncio
import json
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs

from bot.telegram_gate.delivery import PLACEHOLDER

TOKEN = "1:bench"
ME = {"id": 1, "is_bot": True, "first_name": "Bench", "username": "bench_bot", "can_join_groups": True}
Raw = dict[str, Any]
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Shown:
    """A message that a bot sent or edited."""

    chat: int
    message: int
    buttons: tuple[str, ...]
    """The data of its buttons."""
    file: int = 0
    """The bytes of an upload."""


class Telegram:
    """Hands out updates to the bot that polls, and calls `seen` with each shown message at once."""

    def __init__(self, seen: Callable[[Shown], None]) -> None:
        self._seen = seen
        self._waiting: deque[Raw] = deque()
        self._sent: deque[Raw] = deque()
        self._poll: asyncio.Future[None] | None = None
        self._next_update = 1
        self._next_message = 1
        self._server: asyncio.Server | None = None
        self.polled = asyncio.Event()
        """Set when a bot asks for updates: it is up."""
        self.calls = 0
        self._protected = set[int]()
        """Messages that cannot be forwarded: a page of the journal is edited where it stands in one."""

    async def start(self) -> str:
        """Listen on a free port of this computer. Returns the root address."""
        self._server = await asyncio.get_running_loop().create_server(lambda: _Connection(self), "127.0.0.1", 0)
        host, port = self._server.sockets[0].getsockname()[:2]
        return f"http://{host}:{port}"

    async def stop(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()

    def say(self, chat: int, text: str) -> None:
        """A person writes."""
        message = {"message_id": self.message_id(), "date": int(time.time()), "from": _user(chat), "chat": _chat(chat)}
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        self._push({"message": message | {"text": text}})

    def tap(self, chat: int, message: int, data: str) -> None:
        """A person taps a button."""
        under = {"message_id": message, "date": int(time.time()), "chat": _chat(chat), "from": ME, "text": "…"}
        if message in self._protected:
            under["has_protected_content"] = True
        query = {"id": str(self._next_update), "from": _user(chat), "message": under, "chat_instance": "1"}
        self._push({"callback_query": query | {"data": data}})

    def message_id(self) -> int:
        """The next message id. All chats share one count."""
        self._next_message += 1
        return self._next_message

    async def answer(self, method: str, body: bytes, kind: str) -> Any:
        """The result of a call."""
        self.calls += 1
        match method:
            case "answerCallbackQuery":
                return True
            case "editMessageText" | "sendMessage" | "sendDocument":
                return self._show(method, _fields(body, kind), len(body))
            case "getUpdates":
                return await self._updates(_fields(body, kind))
            case "getMe":
                return ME
            case "getWebhookInfo":
                return {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
        return True

    def _show(self, method: str, fields: Raw, size: int) -> Raw:
        chat = int(fields["chat_id"])
        message = int(fields["message_id"]) if method == "editMessageText" else self.message_id()
        if fields.get("protect_content"):
            self._protected.add(message)
        rows = (fields.get("reply_markup") or {}).get("inline_keyboard", ())
        buttons = tuple(one["callback_data"] for row in rows for one in row if "callback_data" in one)
        if fields.get("text") != PLACEHOLDER:  # which is edited into what is to be seen
            self._seen(Shown(chat, message, buttons, size if method == "sendDocument" else 0))
        return {"message_id": message, "date": int(time.time()), "from": ME, "chat": _chat(chat), "text": "…"}

    async def _updates(self, fields: Raw) -> list[Raw]:
        offset, wait = int(fields.get("offset") or 0), float(fields.get("timeout") or 0)
        while self._sent and self._sent[0]["update_id"] < offset:
            self._sent.popleft()
        self._waiting.extendleft(reversed(self._sent))
        self._sent.clear()
        self.polled.set()
        if not self._waiting and wait:
            self._poll = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(wait):
                    await self._poll
            except TimeoutError:
                return []
        while self._waiting and len(self._sent) < 100:
            self._sent.append(self._waiting.popleft())
        return list(self._sent)

    def _push(self, update: Raw) -> None:
        self._waiting.append({"update_id": self._next_update, **update})
        self._next_update += 1
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)


class _Connection(asyncio.Protocol):
    """HTTP/1.1 with keep-alive, one request at a time, as the clients of bots send it."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._buffer = b""
        self._transport: asyncio.Transport | None = None
        self._busy: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, _error: Exception | None) -> None:
        if self._busy is not None:
            self._busy.cancel()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, mark, rest = self._buffer.partition(b"\r\n\r\n")
        if not mark:
            return
        lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:])}
        if headers.get("transfer-encoding") == "chunked":
            body = _unchunked(rest)
            if body is None:
                return
        else:
            size = int(headers.get("content-length", 0))
            if len(rest) < size:
                return
            body, rest = rest[:size], rest[size:]
        self._buffer = b"" if headers.get("transfer-encoding") else rest
        method = lines[0].split(" ")[1].rpartition("/")[2].partition("?")[0]
        self._busy = asyncio.ensure_future(self._answer(method, body, headers.get("content-type", "")))

    async def _answer(self, method: str, body: bytes, kind: str) -> None:
        result = json.dumps({"ok": True, "result": await self._telegram.answer(method, body, kind)}).encode()
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(result)
                + result
            )


def _user(id: int) -> Raw:
    return {"id": id, "is_bot": False, "first_name": "You", "language_code": "en"}


def _chat(id: int) -> Raw:
    return {"id": id, "type": "private", "first_name": "You"}


def _fields(body: bytes, kind: str) -> Raw:
    """The parameters of a call, in any of the three encodings that clients use."""
    if kind.startswith("application/json"):
        parsed: Raw = json.loads(body)
        return parsed
    if kind.startswith("multipart/"):
        fields = _multipart(body, kind)
    else:
        fields = {name: values[0] for name, values in parse_qs(body.decode()).items()}
    if "reply_markup" in fields:
        fields["reply_markup"] = json.loads(fields["reply_markup"])
    return fields


def _multipart(body: bytes, kind: str) -> Raw:
    boundary = b"--" + kind.partition("boundary=")[2].strip('"').encode()
    fields = {}
    for part in body.split(boundary)[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        name = head.partition(b'name="')[2].partition(b'"')[0].decode()
        if b"filename=" not in head:
            fields[name] = content.removesuffix(b"\r\n").decode()
    return fields


def _unchunked(data: bytes) -> bytes | None:
    """The body of a chunked request. None if chunks are missing."""
    body = b""
    while True:
        size, mark, rest = data.partition(b"\r\n")
        if not mark:
            return None
        length = int(size, 16)
        if len(rest) < length + 2:
            return None
        if length == 0:
            return body
        body, data = body + rest[:length], rest[length + 2 :]
