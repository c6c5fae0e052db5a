"""Reads a Bot API request: query string, JSON, form or multipart."""

import json
from typing import Any

from aiohttp import web

from bot.sandbox.errors import ApiError, bad_request, too_large
from bot.sandbox.files import Upload

MAX_REQUEST = 50 * 1024 * 1024  # bytes, the Bot API's limit for uploads


async def raw_parameters(request: web.Request) -> dict[str, Any]:
    """The unparsed parameters; uploads as Upload.

    Raises 400 for a body that cannot be read, 413 for one too big.
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
                return raw  # Telegram reads no other kind either
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
