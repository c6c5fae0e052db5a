"""Redaction: decides what of an event may be logged.

It is an allow-list. A sentence passes only if it is a literal in the statement that logged it, a field only if it is
named below, and the message of an exception only if the class is ours. Tokens and long numbers are removed, too.
Nothing here may call repr() or str() on an object that is not ours, as that may print a whole message.
"""

import errno
import linecache
import os
import re
import sysconfig
import textwrap
import traceback
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from pathlib import Path, PurePath
from types import CodeType
from typing import Any

WITHHELD = "[withheld]"

OPEN_FIELDS = frozenset(
    "accounts address attempts backend count database delay error expired failures file folder function kind left_out "
    "limit method mode path port reason retry_after rows safety seconds signal size status step updates version "
    "wait".split()
)
"""Fields that may be logged. Add a field only if it can never hold a person's words, name or id."""

# Not from the middle of a number: starting at each of its digits would take quadratic time.
_TOKEN = re.compile(r"(?<![0-9])[0-9]+(?::|%3[aA])[A-Za-z0-9_-]{30,}")
_TOKEN_IN_URL = re.compile(r"/bot[0-9]+(?::|%3[aA])[^/\s\"'\\]*")
_LOGIN_IN_URL = re.compile(r"//[^/\s@]*@")
_LONG_NUMBER = re.compile(r"[0-9]{6,}")  # ids of people and chats have more digits than our counts
_PLAIN_WORD = re.compile(r"[!-~]{0,200}")  # a code, a path, an address: ASCII without a blank, so no sentence
_PLACEHOLDER = re.compile(r"%(?:\((?P<name>[^)]*)\))?[#0 +-]*[0-9]*(?:\.[0-9]+)?[hlL]?(?P<kind>[a-zA-Z%])")
_SMALL = 100_000  # for numbers without a field name, such as a library's
_COUNTED = 10_000_000  # for numbers in the fields above
_FRAMES = 25
_DEPTH = 8
_CALL_LINES = 20

_ROOTS = (sysconfig.get_path("purelib"), sysconfig.get_path("stdlib"), str(Path(__file__).parent.parent))


class Redactor:
    """Decides what passes. `secrets`, such as the token and passwords, never pass."""

    def __init__(self, secrets: Sequence[str] = ()) -> None:
        # The longest first, so that one secret inside another leaves no remains.
        self._secrets = sorted({secret for secret in secrets if secret}, key=len, reverse=True)

    def redact(self, text: str) -> str:
        """Return `text` without the secrets and without anything that looks like a token or an id."""
        for secret in self._secrets:
            text = text.replace(secret, "[secret]")
        text = _LOGIN_IN_URL.sub("//[login]@", _TOKEN_IN_URL.sub("/bot[token]", text))
        return _LONG_NUMBER.sub("[number]", _TOKEN.sub("[token]", text))

    def event(self, template: object, args: object, path: str, line: int) -> str:
        """Return the sentence logged at `path`:`line`, its %-arguments reduced to small numbers and types."""
        if not isinstance(template, str) or template not in _literals(path, line):
            return WITHHELD
        return self.redact(_fill(template, args) if args else template)

    def fields(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields that may be logged. `withheld` counts the others, as even a name may reveal something."""
        kept = {name: self.value(value) for name, value in given.items() if name in OPEN_FIELDS}
        return kept if len(kept) == len(given) else kept | {"withheld": len(given) - len(kept)}

    def value(self, value: object, depth: int = 0) -> Any:
        """Return what may be logged of a value: numbers, words without a blank, and lists of these."""
        match value:
            case None | bool() | float():
                return value
            case int():
                return value if abs(value) < _COUNTED else "[number]"
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
        """Return the class of an exception, with its message if the class is ours, or the code of an OSError."""
        cls = type(error)
        name = cls.__qualname__ if cls.__module__ == "builtins" else f"{cls.__module__}.{cls.__qualname__}"
        if isinstance(error, OSError) and (code := errno.errorcode.get(error.errno or 0)):
            return f"{name}: {code}"
        if isinstance(error, ImportError):  # the name of a module, which only code can choose
            return f"{name}: {self.value(error.name)}"
        return f"{name}: {self.redact(str(error))}" if _is_ours(cls) else name

    def trace(self, error: BaseException) -> str:
        """Return the chain of exceptions: classes and places in the code, no values, no foreign messages."""
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
        before = None if error.__suppress_context__ else error.__context__
        for how, other in (("caused by", cause), ("while handling", before)):
            if other is not None and id(other) not in seen:
                yield how
                yield from self._trace(other, seen)


def place(path: str, line: int) -> str:
    """Return the place in the code, without the folders of this machine."""
    for root in _ROOTS:
        if path.startswith(root + os.sep):
            return f"{path[len(root) + 1 :]}:{line}"
    return f"{Path(path).name}:{line}"


def _is_ours(cls: type[BaseException]) -> bool:
    """Whether a class is ours. One that inherits from a library is not, as its message may be the library's."""
    declared: bool | None = getattr(cls, "safe_message", None)
    if declared is not None:
        return declared
    rooms = [base.__module__.partition(".")[0] for base in cls.__mro__]
    return rooms[0] == "bot" and set(rooms) <= {"bot", "builtins"}


@lru_cache(maxsize=1024)
def _literals(path: str, line: int) -> frozenset[str]:
    """Return the strings that stand as literals in the statement that begins on this line of source code."""
    source = linecache.getlines(path)[line - 1 : line - 1 + _CALL_LINES]
    for end in range(1, len(source) + 1):
        # In a function, so that `return` and `await` are allowed. Not with ast.parse: a destructor may log inside
        # another ast.parse, and Python 3.11 fails on that.
        function = "async def _():\n" + textwrap.indent(textwrap.dedent("".join(source[:end])), "    ")
        try:
            module = compile(function, path, "exec", dont_inherit=True)
        except SyntaxError:
            continue
        body = next(constant for constant in module.co_consts if isinstance(constant, CodeType))
        return frozenset(constant for constant in body.co_consts if isinstance(constant, str))
    return frozenset()


def _fill(template: str, args: object) -> str:
    """Put arguments into a %-template, as logging does, each one reduced by `_argument`."""
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
        case int() if abs(value) < _SMALL:
            return str(int(value))
        case _:
            return f"<{type(value).__name__}>"
