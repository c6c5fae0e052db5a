"""Reads the parameters of a Bot API request: query string, JSON, form or multipart."""

import json
from typing import Any

from aiohttp import web

from bot.sandbox.errors import ApiError, bad_request, too_large
from bot.sandbox.files import Upload

MAX_REQUEST = 50 * 1024 * 1024
"""The Bot API's limit for uploads, in bytes."""


async def raw_parameters(request: web.Request) -> dict[str, Any]:
    """The unparsed parameters of a request. A file becomes an `Upload`.

    Raises 400 if the body cannot be read, and 413 if it is too large.
    """
    raw: dict[str, Any] = dict(request.query)
    if request.method == "GET" or not request.body_exists:
        return raw
    try:
        match request.content_type:
            case "application/json":
                raw |= _object(await request.read())
            case "multipart/form-data" | "application/x-www-form-urlencoded":
                for name, value in (await request.post()).items():
                    raw[name] = value if isinstance(value, str) else _upload(value)
            case _:
                return raw  # Telegram ignores bodies of other types, too
    except web.HTTPRequestEntityTooLarge:
        raise too_large() from None
    except UnicodeDecodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    return raw


def _object(body: bytes) -> dict[str, Any]:
    try:
        value = json.loads(body)
    except ValueError:
        raise _unreadable() from None
    if not isinstance(value, dict):
        raise _unreadable()
    return value


def _upload(value: web.FileField | bytes | bytearray) -> Upload:
    if isinstance(value, web.FileField):
        value.file.seek(0)  # it may have been read before
        return Upload(value.filename, value.content_type, value.file.read())
    return Upload("file", "application/octet-stream", bytes(value))


def _unreadable() -> ApiError:
    return bad_request("can't parse JSON object")
