"""The library's HTTP interface on aiohttp, at a tenth of the cost of its default client.

Every URL holds the token, and a field may hold a person's words. So this module must never log, quote or chain an error
of aiohttp: it raises new errors that hold only the name of the class. Unlike aiohttp, it tells a request that never
left from one that may have been carried out.
"""

import json
from collections.abc import Callable, Mapping
from datetime import timedelta
from io import BytesIO
from types import SimpleNamespace
from typing import Any

from aiohttp import (
    ClientResponse,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    FormData,
    Payload,
    TraceConfig,
)
from aiohttp.tracing import TraceRequestHeadersSentParams
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.telegram_gate.failures import NotSent, ProxyFailed, ServerFault, kind_of
from bot.telegram_gate.proxy import connector, why_not_through

MOST_ANSWER = 32 * 2**20
"""Bytes of the largest response. A hundred updates, or a file of 20 MB, are less."""
_JSON_HEADERS = {"Content-Type": "application/json"}
_LIBRARY_KNOWS = frozenset({400, 401, 403, 404, 409})
_OUTCOMES = {400: "bad_request", 401: "unauthorized", 403: "blocked", 404: "unauthorized", 409: "conflict"}


class AiohttpRequest(BaseRequest):
    """A `telegram.request.BaseRequest` on one `aiohttp.ClientSession`.

    Times are in seconds, None means no limit: `connect_timeout` to open a connection, `pool_timeout` to wait
    for a free one of `connections`, `read_timeout` between two reads of the answer, `write_timeout` to send
    the request (`media_write_timeout` where files go with it). Requests go through `proxy`
    (`http://host:port` or `socks5://user:password@host:port`) where one is given. Proxies and passwords in the
    environment are not looked at; redirects are not followed, since they would carry the token elsewhere.
    """

    __slots__ = ("_connections", "_proxy", "_session", "_timeouts")

    def __init__(
        self,
        *,
        proxy: str | None = None,
        connections: int = 64,
        read_timeout: float | None = 10.0,
        write_timeout: float | None = 10.0,
        connect_timeout: float | None = 5.0,
        pool_timeout: float | None = 5.0,
        media_write_timeout: float | None = 30.0,
    ) -> None:
        self._proxy, self._connections = proxy, connections
        if proxy is not None and connect_timeout is not None:
            connect_timeout *= 3  # the proxy has to open a connection, too
        self._timeouts = (read_timeout, write_timeout, connect_timeout, pool_timeout, media_write_timeout)
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """The default read timeout, in seconds."""
        return self._timeouts[0]

    async def initialize(self) -> None:
        """Open the session. A second call does nothing; after a shutdown it opens again."""
        if self._session is None or self._session.closed:
            trace = TraceConfig()
            trace.on_request_headers_sent.append(_mark_sent)
            self._session = ClientSession(
                connector=connector(self._proxy, self._connections),
                cookie_jar=DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                trace_configs=[trace],
                trust_env=False,
            )

    async def shutdown(self) -> None:
        """Close the session and its connections. A second call does nothing."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """Parse a response. Unlike the library, never log what cannot be parsed.

        Raises NetworkError if it is not from the Bot API. The call may have been carried out all the same.
        """
        answer = _json_object(payload)
        if answer is None or "result" not in answer:
            raise NetworkError("The server said yes, but not as the Bot API does. Check AFTERGLOW_API_URL.")
        return answer

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Send a request; returns status and body of the response.

        Raises NotSent if it never left; TimedOut and NetworkError if the outcome is unknown; ServerFault, RetryAfter
        and BadRequest for responses that the library has no class for.
        """
        if self._session is None:
            raise NotSent("Nothing was sent: the HTTP client is not open. Call initialize() first.")
        read, write, connect, pool, media_write = self._timeouts
        if request_data is not None and request_data.contains_files:
            write = media_write
        timeout = _client_timeout(
            read=_given(read_timeout, read),
            write=_given(write_timeout, write),
            connect=_given(connect_timeout, connect),
            pool=_given(pool_timeout, pool),
        )
        body, headers = _encoded(request_data)
        progress = SimpleNamespace(sent=False)
        failure: TelegramError
        try:
            async with self._session.request(
                method,
                url,
                data=body,
                headers=headers,
                timeout=timeout,
                allow_redirects=False,
                trace_request_ctx=progress,
            ) as response:
                answer = await _read(response)
        except Exception as error:  # noqa: BLE001  any of the client's errors may quote the address, so none is passed on
            name = type(error).__name__
            if not progress.sent and self._proxy is not None:
                failure = ProxyFailed(why_not_through(error))
            elif not progress.sent:
                failure = NotSent(f"Telegram's server was not reached ({name}); nothing was sent.")
            elif isinstance(error, TimeoutError):
                failure = TimedOut(f"No answer from Telegram's server in time ({name}).")
            else:
                failure = NetworkError(f"The connection broke before Telegram's server answered ({name}).")
        else:
            return _answered(response.status, response.headers, answer)
        # Outside the except block, so that aiohttp's error does not become the context.
        raise failure


async def _read(response: ClientResponse) -> bytes:
    """The body, up to `MOST_ANSWER` bytes. Raises ServerFault if it is longer."""
    parts, size = list[bytes](), 0
    async for part in response.content.iter_any():
        size += len(part)
        if size > MOST_ANSWER:
            raise ServerFault("Telegram's server answered with more than is ever read.")
        parts.append(part)
    return b"".join(parts)


async def _mark_sent(_session: ClientSession, context: SimpleNamespace, _params: TraceRequestHeadersSentParams) -> None:
    """aiohttp calls this just before the first byte goes to the socket."""
    context.trace_request_ctx.sent = True


def _given(timeout: Any, default: float | None) -> float | None:
    """The call's own timeout, or the default. None means no limit."""
    return default if timeout is BaseRequest.DEFAULT_NONE else timeout


def _client_timeout(
    *, read: float | None, write: float | None, connect: float | None, pool: float | None
) -> ClientTimeout:
    """aiohttp has no write timeout, and counts waiting for a free connection as connecting.

    The sum of all four limits a whole request, so that a peer that stops reading cannot hold it forever.
    """
    to_connect = None if connect is None or pool is None else connect + pool
    total = None if to_connect is None or read is None or write is None else to_connect + read + write
    return ClientTimeout(total=total, connect=to_connect, sock_connect=connect, sock_read=read)


def _encoded(data: RequestData | None) -> tuple[bytes | Payload | None, dict[str, str] | None]:
    """The body and headers. JSON, since a lone surrogate in a text has no form encoding; multipart for files.

    Raises BadRequest, quoting nothing, where a value has no encoding.
    """
    if data is None or not (data.parameters or data.contains_files):
        return None, None
    try:
        if not data.contains_files:
            return json.dumps(data.parameters).encode("ascii"), _JSON_HEADERS
        form = FormData(quote_fields=False)  # Telegram takes file names as they are, in UTF-8
        for name, value in data.json_parameters.items():
            form.add_field(name, value)
        for name, (filename, content, mime_type) in data.multipart_data.items():
            # Read in chunks: one large chunk would block the event loop.
            file = BytesIO(content) if isinstance(content, bytes) else content
            form.add_field(name, file, filename=filename, content_type=mime_type)
        return form(), None
    except (ValueError, TypeError) as error:
        name = type(error).__name__
    raise BadRequest(f"A value of this call has no encoding ({name}); nothing was sent.")


def _answered(status: int, headers: Mapping[str, str], body: bytes) -> tuple[int, bytes]:
    """Pass on responses that the library has a class for, and raise for the others.

    Only the description of an error is passed on, as the library quotes everything else in the body.
    """
    if 200 <= status <= 299:
        return status, body
    answer = _json_object(body) or {}
    described = answer.get("description")
    description = described if isinstance(described, str) else f"HTTP status {status}"
    parameters = answer.get("parameters")
    parameters = parameters if isinstance(parameters, dict) else {}
    if status == 429:
        raise RetryAfter(_wait(parameters.get("retry_after"), headers.get("Retry-After")))
    if status in _LIBRARY_KNOWS:
        plain: dict[str, Any] = {"description": description, "result": None}
        if type(moved := parameters.get("migrate_to_chat_id")) is int:
            plain["parameters"] = {"migrate_to_chat_id": moved}
        return status, json.dumps(plain).encode()
    if 400 <= status <= 499:
        raise BadRequest(description)
    raise ServerFault(f"Telegram's server is unwell (HTTP status {status}).")


def _wait(said: object, header: str | None) -> timedelta:
    """How long a 429 asks to wait; a second if it does not say."""
    for value in (said, header):
        try:
            seconds = float(value)  # type: ignore[arg-type]  # what is no number is caught
        except (TypeError, ValueError):
            continue
        if 0 < seconds < 1e9:
            return timedelta(seconds=seconds)
    return timedelta(seconds=1)


def _json_object(body: bytes) -> dict[str, Any] | None:
    try:
        parsed = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return parsed if isinstance(parsed, dict) else None


class CountedRequest(AiohttpRequest):
    """An AiohttpRequest that reports the outcome of each call."""

    __slots__ = ("_called",)

    def __init__(self, called: Callable[[str, str], None], proxy: str | None = None) -> None:
        super().__init__(proxy=proxy)
        self._called = called

    async def do_request(self, url: str, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """See `AiohttpRequest.do_request`."""
        # Only the last part, as the token comes before it. All file paths count as one method.
        method = "file" if "/file/bot" in url else url.rpartition("/")[2]
        try:
            status, body = await super().do_request(url, *args, **kwargs)
        except TelegramError as error:
            self._called(method, kind_of(error).kind.name.lower())
            raise
        self._called(method, _OUTCOMES.get(status, "ok"))
        return status, body
