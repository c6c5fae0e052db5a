"""Reads the parameters of a method, which may come from JSON, a form or a query string.

The Bot API accepts each value also as a string, and arrays and objects as JSON in a string. Telegram ignores unknown
parameters. The sandbox refuses them, to find typos.
"""

import json
from collections.abc import Mapping
from enum import Enum
from typing import Any

from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.files import Upload
from bot.sandbox.text import require_utf8

Args = dict[str, Any]


class ParameterKind(Enum):
    """The types of parameters."""

    INTEGER = "Integer"
    STRING = "String"
    BOOLEAN = "Boolean"
    CHAT = "Integer or String"
    """A chat id. The sandbox has no chat with an @username."""
    ARRAY = "Array"
    OBJECT = "Object"
    FILE = "InputFile or String"


def read(method: str, kinds: Mapping[str, ParameterKind], raw: Mapping[str, Any]) -> Args:
    """Convert the parameters of a request to their types. Raises 400 for an unknown or ill-typed one.

    A parameter that is null is left out. An upload that another parameter refers to with attach:// is left out, too.
    """
    args: Args = {}
    attached = {value.removeprefix("attach://") for value in raw.values() if _is_attached(value)}
    for name, value in raw.items():
        kind = kinds.get(name)
        if kind is None:
            if name in attached and isinstance(value, Upload):
                continue
            raise bad_request(f'method {method} has no parameter "{name}" in the sandbox (sandbox)')
        if value is None:
            continue
        if kind is ParameterKind.FILE and _is_attached(value):
            value = raw.get(value.removeprefix("attach://"))
        args[name] = _value(name, kind, value)
    return args


def _is_attached(value: Any) -> bool:
    return isinstance(value, str) and value.startswith("attach://")


def _value(name: str, kind: ParameterKind, value: Any) -> Any:
    match kind, value:
        case ParameterKind.FILE, Upload() | str():
            return value
        case _, Upload():
            raise _ill_typed(name, kind)
        case ParameterKind.STRING, str():
            return require_utf8(value)
        case ParameterKind.STRING, int() | float() if not isinstance(value, bool):
            return str(value)
        case ParameterKind.BOOLEAN, bool():
            return value
        case ParameterKind.BOOLEAN, str() if value.lower() in ("true", "yes", "1"):
            return True
        case ParameterKind.BOOLEAN, str() if value.lower() in ("false", "no", "0", ""):
            return False
        case ((ParameterKind.INTEGER | ParameterKind.CHAT), int()) if not isinstance(value, bool):
            return value
        case ((ParameterKind.INTEGER | ParameterKind.CHAT), str()) if _is_integer(value):
            return int(value)
        case ParameterKind.CHAT, str():
            return value
        case ((ParameterKind.ARRAY | ParameterKind.OBJECT), str()):
            return _structure(name, kind, _parsed(name, value))
        case ((ParameterKind.ARRAY | ParameterKind.OBJECT), _):
            return _structure(name, kind, value)
    raise _ill_typed(name, kind)


def _is_integer(value: str) -> bool:
    return value.isascii() and value.removeprefix("-").isdecimal()


def _parsed(name: str, value: str) -> Any:
    if not value:
        return None
    try:
        return json.loads(value)
    except ValueError:
        raise bad_request(f"can't parse {name} JSON object") from None


def _structure(name: str, kind: ParameterKind, value: Any) -> Any:
    if value is not None and not isinstance(value, list if kind is ParameterKind.ARRAY else dict):
        if name == "reply_markup":
            raise bad_request("object expected as reply markup")
        raise _ill_typed(name, kind)
    _require_utf8_within(value)
    return value


def _require_utf8_within(value: Any) -> None:
    if isinstance(value, str):
        require_utf8(value)
    elif isinstance(value, list):
        for item in value:
            _require_utf8_within(item)
    elif isinstance(value, dict):
        for item in value.values():
            _require_utf8_within(item)


def _ill_typed(name: str, kind: ParameterKind) -> ApiError:
    return bad_request(f'parameter "{name}" must be of type {kind.value} (sandbox)')
