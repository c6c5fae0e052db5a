"""Redaction: decides which parts of an event may be logged.

It is an allow-list. A sentence passes only if it is a literal in the function that logs it, a field only if OPEN_FIELDS
names it, and the message of an exception only if its class is ours. Tokens and long numbers are always removed.

Nothing here may call repr() or str() on an object that is not ours: that may print a whole message.
"""

import errno
import os
import re
import sys
import sysconfig
import traceback
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from pathlib import Path, PurePath
from types import FrameType
from typing import Any

WITHHELD = "[withheld]"

OPEN_FIELDS = frozenset(
    "accounts address attempts backend count database delay error expired failures file folder function kind left_out "
    "limit method mode path port reason retry_after rows safety seconds signal size status step updates version "
    "wait".split()
)
"""Fields that may be logged. Add a field only if it can never hold a person's words, name or id."""

# A match never starts inside a number: to try each of its digits would take quadratic time.
_TOKEN = re.compile(r"(?<![0-9])[0-9]+(?::|%3[aA])[A-Za-z0-9_-]{30,}")
_TOKEN_IN_URL = re.compile(r"/bot[0-9]+(?::|%3[aA])[^/\s\"'\\]*")
_LOGIN_IN_URL = re.compile(r"//[^/\s@]*@")
_LONG_NUMBER = re.compile(r"[0-9]{6,}")  # in text: ids of people and chats have at least six digits
_PLAIN_WORD = re.compile(r"[!-~]{0,200}")  # a code, a path or an address: ASCII without a blank, so no sentence
_PLACEHOLDER = re.compile(r"%(?:\((?P<name>[^)]*)\))?[#0 +-]*[0-9]*(?:\.[0-9]+)?[hlL]?(?P<kind>[a-zA-Z%])")
_MOST_ARGUMENT = 100_000  # arguments of a sentence are logged if smaller
_MOST_FIELD = 10_000_000  # numbers in OPEN_FIELDS are logged if smaller
_FRAMES = 25
_DEPTH = 8

_ROOTS = (sysconfig.get_path("purelib"), sysconfig.get_path("stdlib"), str(Path(__file__).parent.parent))


class Redactor:
    """Redacts events and exceptions. The strings `secrets`, such as the token and passwords, never pass."""

    def __init__(self, secrets: Sequence[str] = ()) -> None:
        # The longest comes first: if one secret is part of another, nothing of the longer one remains.
        self._secrets = sorted({secret for secret in secrets if secret}, key=len, reverse=True)

    def redact(self, text: str) -> str:
        """`text` with placeholders for secrets, and for everything that looks like a token, a login or an id."""
        for secret in self._secrets:
            text = text.replace(secret, "[secret]")
        text = _LOGIN_IN_URL.sub("//[login]@", _TOKEN_IN_URL.sub("/bot[token]", text))
        return _LONG_NUMBER.sub("[number]", _TOKEN.sub("[token]", text))

    def event(self, template: object, args: object, path: str, line: int) -> str:
        """The sentence logged at `path`:`line`, with small numbers as %-arguments, and the types of all others."""
        if not isinstance(template, str) or not _is_literal(template, path, line):
            return WITHHELD
        return self.redact(_fill(template, args) if args else template)

    def fields(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The fields that may be logged. `withheld` counts the others, as even their names may be private."""
        kept = {name: self.value(value) for name, value in given.items() if name in OPEN_FIELDS}
        return kept if len(kept) == len(given) else kept | {"withheld": len(given) - len(kept)}

    def value(self, value: object, depth: int = 0) -> Any:
        """The value if it is a number, a word without a blank, or a list of these; otherwise its type or WITHHELD."""
        match value:
            case None | bool() | float():
                return value
            case int():
                return value if abs(value) < _MOST_FIELD else "[number]"
            case Enum():
                return value.name
            case str() | PurePath():
                text = str(value)
                return self.redact(text) if _PLAIN_WORD.fullmatch(text) else WITHHELD
            case BaseException():
                return self.summary(value)
            case list() | tuple() | set() | frozenset() if depth < _DEPTH:
                return [self.value(item, depth + 1) for item in value]
            case _:
                return f"<{type(value).__name__}>"

    def summary(self, error: BaseException) -> str:
        """The class of an exception, with its message if the class is ours, or with the code of an OSError."""
        cls = type(error)
        name = cls.__qualname__ if cls.__module__ == "builtins" else f"{cls.__module__}.{cls.__qualname__}"
        if isinstance(error, OSError) and (code := errno.errorcode.get(error.errno or 0)):
            return f"{name}: {code}"
        if isinstance(error, ImportError):  # the name of a module, which only code can choose
            return f"{name}: {self.value(error.name)}"
        return f"{name}: {self.redact(str(error))}" if _is_ours(cls) else name

    def trace(self, error: BaseException) -> str:
        """The chain of exceptions as lines: classes and places in the code, without values and foreign messages."""
        return "\n".join(self._trace(error, set()))

    def _trace(self, error: BaseException, seen: set[int]) -> Iterator[str]:
        if id(error) in seen or len(seen) >= _DEPTH:
            return
        seen.add(id(error))
        yield self.summary(error)
        frames = [(frame.f_code, line) for frame, line in traceback.walk_tb(error.__traceback__)]
        yield from (f"  at {place(code.co_filename, line)} in {code.co_qualname}" for code, line in frames[-_FRAMES:])
        if isinstance(error, BaseExceptionGroup):
            for member in error.exceptions:
                yield from ("  | " + text for text in self._trace(member, seen))
        cause = error.__cause__
        context = None if error.__suppress_context__ else error.__context__
        for relation, other in (("caused by", cause), ("while handling", context)):
            if other is not None and id(other) not in seen:
                yield relation
                yield from self._trace(other, seen)


def place(path: str, line: int) -> str:
    """A place in the code, without the folders of this machine."""
    for root in _ROOTS:
        if path.startswith(root + os.sep):
            return f"{path[len(root) + 1 :]}:{line}"
    return f"{Path(path).name}:{line}"


def _is_ours(cls: type[BaseException]) -> bool:
    """Whether a class is ours. A subclass of a library's class is not, as its message may be the library's."""
    declared: bool | None = getattr(cls, "safe_message", None)
    if declared is not None:
        return declared
    rooms = [base.__module__.partition(".")[0] for base in cls.__mro__]
    return rooms[0] == "bot" and set(rooms) <= {"bot", "builtins"}


def _is_literal(text: str, path: str, line: int) -> bool:
    """Whether `text` is a literal in the source of the running function that is at `path`:`line`."""
    frame: FrameType | None = sys._getframe()
    while frame is not None and (frame.f_code.co_filename, frame.f_lineno) != (path, line):
        frame = frame.f_back
    return frame is not None and text in frame.f_code.co_consts


def _fill(template: str, args: object) -> str:
    """Fill a %-template, as logging does, with the arguments as `_argument` reduces them."""
    named = args if isinstance(args, Mapping) else {}
    in_order = iter(args if isinstance(args, tuple) else ())

    def put(match: re.Match[str]) -> str:
        if match["kind"] == "%":
            return "%"
        return _argument(named.get(match["name"]) if match["name"] is not None else next(in_order, None))

    return _PLACEHOLDER.sub(put, template)


def _argument(value: object) -> str:
    match value:
        case None | bool() | float():
            return str(value)
        case int() if abs(value) < _MOST_ARGUMENT:
            return str(int(value))
        case _:
            return f"<{type(value).__name__}>"
