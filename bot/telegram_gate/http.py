"""The library's HTTP interface, implemented with aiohttp. A call costs a tenth of one with the library's own client.

Each URL contains the token, and a field may contain a person's words. So this module must never log, quote or chain an
error of aiohttp. It raises new errors, which name only the class of the original error. These errors tell a request
that was not sent from one that may have been carried out.
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
"""The most bytes of a response. A hundred updates or a file of 20 MB are smaller."""
_JSON_HEADERS = {"Content-Type": "application/json"}
_OUTCOMES = {400: "bad_request", 401: "unauthorized", 403: "blocked", 404: "unauthorized", 409: "conflict"}
"""The HTTP statuses that the library turns into an error of the right class, and their names in the metrics."""


class AiohttpRequest(BaseRequest):
    """A `telegram.request.BaseRequest` that uses one `aiohttp.ClientSession`.

    Timeouts are in seconds, and None means no limit: `connect_timeout` to open a connection, `pool_timeout` to wait for
    one of `connections` to become free, `read_timeout` between two reads of the response, `write_timeout` to send the
    request, and `media_write_timeout` to send a request with files.

    `proxy` is `http://host:port` or `socks5://user:password@host:port`. Proxies and passwords in the environment are
    ignored. Redirects are not followed, because they would send the token to another server.
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
            connect_timeout *= 3  # the proxy has to open a second connection
        self._timeouts = (read_timeout, write_timeout, connect_timeout, pool_timeout, media_write_timeout)
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """The default read timeout, in seconds."""
        return self._timeouts[0]

    async def initialize(self) -> None:
        """Open the session, also after a shutdown. Does nothing if it is open."""
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
        """Close the session and its connections. Does nothing if it is closed."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """Parse a successful response. Unlike the library's own parser, it never logs one that cannot be parsed.

        Raises NetworkError if the response does not come from the Bot API. The call may have been carried out anyway.
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
        """Send a request. Returns the status and the body of the response.

        Raises NotSent if the request was not sent, TimedOut or NetworkError if the outcome is unknown, and ServerFault,
        RetryAfter or BadRequest for responses that the library cannot classify.
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
        except Exception as error:  # noqa: BLE001  any error of aiohttp may quote the URL, so none is passed on
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
            return _checked(response.status, response.headers, answer)
        # Raised outside the except block, so that aiohttp's error does not become its context.
        raise failure


async def _read(response: ClientResponse) -> bytes:
    """The body of a response. Raises ServerFault if it is longer than `MOST_ANSWER`."""
    parts, size = list[bytes](), 0
    async for part in response.content.iter_any():
        size += len(part)
        if size > MOST_ANSWER:
            raise ServerFault("Telegram's server answered with more than is ever read.")
        parts.append(part)
    return b"".join(parts)


async def _mark_sent(_session: ClientSession, context: SimpleNamespace, _params: TraceRequestHeadersSentParams) -> None:
    """Note that a request is sent. aiohttp calls this just before it writes the first byte."""
    context.trace_request_ctx.sent = True


def _given(timeout: Any, default: float | None) -> float | None:
    """The timeout of the call, or the default if the call names none. None means no limit."""
    return default if timeout is BaseRequest.DEFAULT_NONE else timeout


def _client_timeout(
    *, read: float | None, write: float | None, connect: float | None, pool: float | None
) -> ClientTimeout:
    """Translate the library's timeouts to aiohttp's.

    aiohttp counts the wait for a free connection as connecting. It has no write timeout, so the sum of all four limits
    the whole request: a server that stops reading cannot hold it forever.
    """
    to_connect = None if connect is None or pool is None else connect + pool
    total = None if to_connect is None or read is None or write is None else to_connect + read + write
    return ClientTimeout(total=total, connect=to_connect, sock_connect=connect, sock_read=read)


def _encoded(data: RequestData | None) -> tuple[bytes | Payload | None, dict[str, str] | None]:
    """The body and the headers of a request: multipart if it has files, otherwise JSON.

    JSON can encode a lone surrogate in a text, which a form cannot. Raises BadRequest, without the value, if a value
    cannot be encoded.
    """
    if data is None or not (data.parameters or data.contains_files):
        return None, None
    try:
        if not data.contains_files:
            return json.dumps(data.parameters).encode("ascii"), _JSON_HEADERS
        form = FormData(quote_fields=False)  # Telegram expects file names in UTF-8, unquoted
        for name, value in data.json_parameters.items():
            form.add_field(name, value)
        for name, (filename, content, mime_type) in data.multipart_data.items():
            # aiohttp reads a BytesIO in chunks. One large chunk would block the event loop.
            file = BytesIO(content) if isinstance(content, bytes) else content
            form.add_field(name, file, filename=filename, content_type=mime_type)
        return form(), None
    except (ValueError, TypeError) as error:
        name = type(error).__name__
    raise BadRequest(f"A value of this call has no encoding ({name}); nothing was sent.")


def _checked(status: int, headers: Mapping[str, str], body: bytes) -> tuple[int, bytes]:
    """Return a response that the library can classify, and raise an error for any other.

    The body of an error is reduced to its description, as the library's messages would quote the rest of it.
    """
    if 200 <= status <= 299:
        return status, body
    answer = _json_object(body) or {}
    description = answer.get("description")
    if not isinstance(description, str):
        description = f"HTTP status {status}"
    parameters = answer.get("parameters")
    parameters = parameters if isinstance(parameters, dict) else {}
    if status == 429:
        raise RetryAfter(_wait(parameters.get("retry_after"), headers.get("Retry-After")))
    if status in _OUTCOMES:
        reduced: dict[str, Any] = {"description": description, "result": None}
        if type(moved := parameters.get("migrate_to_chat_id")) is int:
            reduced["parameters"] = {"migrate_to_chat_id": moved}
        return status, json.dumps(reduced).encode()
    if 400 <= status <= 499:
        raise BadRequest(description)
    raise ServerFault(f"Telegram's server is unwell (HTTP status {status}).")


def _wait(parameter: object, header: str | None) -> timedelta:
    """The wait that a 429 asks for; one second if it names none."""
    for value in (parameter, header):
        try:
            seconds = float(value)  # type: ignore[arg-type]  # anything but a number is caught
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
    """An AiohttpRequest that reports the method and the outcome of each call to `called`."""

    __slots__ = ("_called",)

    def __init__(self, called: Callable[[str, str], None], proxy: str | None = None) -> None:
        super().__init__(proxy=proxy)
        self._called = called

    async def do_request(self, url: str, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """See `AiohttpRequest.do_request`."""
        # Only the last part of the URL, as the token precedes it. All downloads count as one method.
        method = "file" if "/file/bot" in url else url.rpartition("/")[2]
        try:
            status, body = await super().do_request(url, *args, **kwargs)
        except TelegramError as error:
            self._called(method, kind_of(error).kind.name.lower())
            raise
        self._called(method, _OUTCOMES.get(status, "ok"))
        return status, body
