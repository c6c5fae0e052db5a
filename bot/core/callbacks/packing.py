"""Writes and reads the data of buttons. Each class declares the form of its data once; `pack` and `unpack` use it.

A form is a list of parts with colons between them: "r:{reminder}:{answer}" writes two fields after the letter r. At the
end of the data, fields that have their default value are left out. Data from a client must never be trusted: `unpack`
returns None for anything that `pack` would not have written, and never raises.
"""

import base64
from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields
from datetime import MAXYEAR, date, time
from enum import StrEnum
from typing import Any, Literal, TypeVar, dataclass_transform, get_args, get_origin

from bot.core.outgoing import Urgency

MOST_BYTES = 64
"""The most bytes in a button's data: https://core.telegram.org/bots/api#inlinekeyboardbutton"""
MOST_DIGITS = 8
FIRST_YEAR = 1970


class Callback:
    """A button, as a typed value. Each kind of button is a subclass, declared with `packed`."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class _Codec:
    """Writes and reads one type of field. `read` may accept more than `write` writes. It raises ValueError."""

    write: Callable[[Any], str]
    read: Callable[[str], Any]


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    codec: _Codec
    default: object = MISSING

    def read(self, text: str) -> object:
        """The value. Raises ValueError for anything that this field would not write."""
        value = self.codec.read(text)
        if not text or self.codec.write(value) != text:
            raise ValueError("no field is written like this")
        return value


@dataclass(frozen=True, slots=True)
class _CallbackFormat:
    kind: type[Callback]
    parts: tuple[str | _Field, ...]
    urgency: Urgency

    def write(self, callback: Callback) -> str:
        parts = list(self.parts)
        while isinstance(last := parts[-1], _Field) and getattr(callback, last.name) == last.default:
            parts.pop()
        return ":".join(p if isinstance(p, str) else p.codec.write(getattr(callback, p.name)) for p in parts)

    def read(self, texts: list[str]) -> Callback | None:
        if len(texts) > len(self.parts) or not all(map(_may_be_left_out, self.parts[len(texts) :])):
            return None
        values: dict[str, object] = {}
        for part, text in zip(self.parts, texts, strict=False):
            if isinstance(part, _Field):
                try:
                    values[part.name] = part.read(text)
                except ValueError:
                    return None
            elif part != text:
                return None
        return self.kind(**values)


_FORMS: dict[type[Callback], _CallbackFormat] = {}
_BY_LETTER: dict[str, list[_CallbackFormat]] = {}

CallbackType = TypeVar("CallbackType", bound=type[Callback])


@dataclass_transform(frozen_default=True)
def packed(form: str, *, urgency: Urgency = Urgency.NONE) -> Callable[[CallbackType], CallbackType]:
    """Declare a kind of button with the form of its data and the urgency of a tap. The class becomes a frozen
    dataclass."""

    def declare(kind: CallbackType) -> CallbackType:
        made: Any = dataclass(frozen=True, slots=True)(kind)
        known = {f.name: _Field(f.name, _codec(f.type), f.default) for f in fields(made)}
        parts = tuple(known[part[1:-1]] if part.startswith("{") else part for part in form.split(":"))
        _FORMS[made] = _CallbackFormat(made, parts, urgency)
        _BY_LETTER.setdefault(form.split(":")[0], []).append(_FORMS[made])
        return made  # type: ignore[no-any-return]  # slots make a new class

    return declare


def pack(callback: Callback) -> str:
    """The data of a button. Raises ValueError if a text has a colon, or if a number is below zero."""
    return _FORMS[type(callback)].write(callback)


def unpack(data: str) -> Callback | None:
    """The button that has this data; None if `pack` did not write the data."""
    if len(data) > MOST_BYTES:
        return None
    texts = data.split(":")
    readings = (form.read(texts) for form in _BY_LETTER.get(texts[0], ()))
    return next((callback for callback in readings if callback is not None), None)


def urgency_of(callback: Callback) -> Urgency:
    """The urgency of a tap on that button."""
    return _FORMS[type(callback)].urgency


def kinds() -> tuple[type[Callback], ...]:
    """Every kind of button."""
    return tuple(_FORMS)


def token_of(id: bytes) -> str:
    """An id as the text in a button's data."""
    return base64.urlsafe_b64encode(id).rstrip(b"=").decode()


def id_of(token: str) -> bytes:
    """The id in a text that `token_of` wrote. Raises ValueError for other texts."""
    return base64.urlsafe_b64decode(token.encode("ascii") + b"=" * (-len(token) % 4))


def _may_be_left_out(part: str | _Field) -> bool:
    return isinstance(part, _Field) and part.default is not MISSING


def _codec(type_: Any) -> _Codec:
    if get_origin(type_) is Literal:
        words = get_args(type_)
        return _Codec(str, lambda text: words[words.index(text)])
    if issubclass(type_, StrEnum):
        return _Codec(str, type_)
    return _CODECS[type_]


def _plain(text: str) -> str:
    if ":" in text:
        raise ValueError("a text in a button's data has no colon")
    return text


def _number(text: str) -> int:
    if len(text) > MOST_DIGITS:
        raise ValueError("a number in a button's data is short")
    return int(text)


def _month(text: str) -> date:
    year = int(text[:4])
    if not FIRST_YEAR <= year < MAXYEAR:  # the month after must exist too
        raise ValueError("a month in a button's data is of our time")
    return date(year, int(text[4:6]), 1)


def _natural(number: int) -> str:
    if number < 0:
        raise ValueError("a number in a button's data is not below zero")
    return str(number)


_CODECS = {
    str: _Codec(_plain, str),
    int: _Codec(_natural, _number),
    bool: _Codec(lambda on: "1" if on else "0", lambda text: text == "1"),
    bytes: _Codec(token_of, id_of),
    # To the minute.
    time: _Codec(lambda at: f"{at:%H%M}", lambda text: time(int(text[:2]), int(text[2:4]))),
    # Only dates that stand for a month: its first day.
    date: _Codec(lambda day: f"{day.year:04}{day.month:02}", _month),
}
