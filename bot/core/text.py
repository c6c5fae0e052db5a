"""Measuring, cleaning and cutting text. Telegram counts text in UTF-16 code units."""

import unicodedata
from typing import Final

LONGEST_TEXT: Final = 4096
"""The most UTF-16 code units in one message. Telegram's apps split longer texts."""

_UNSEEN = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols that are invisible."""
_JOINER = "\u200d"


def units(text: str) -> int:
    """The length of the text in UTF-16 code units, as Telegram's limits and entity offsets count it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(text: str) -> str:
    """The text without NUL, and with U+FFFD for lone surrogates, so that it can be stored and sent."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\x00", "")


def says_something(text: str) -> bool:
    """Whether anything in the text is visible."""
    return any(unicodedata.category(char)[0] not in "CZ" and char not in _UNSEEN for char in text)


def without_marks(text: str) -> str:
    """The text in lower case and without accents or other marks, for comparing."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(char for char in plain if not unicodedata.combining(char))


def cut(text: str, most: int) -> str:
    """The text, cut to that many UTF-16 code units. A cut text ends with "…"."""
    if units(text) <= most:
        return text
    return text.encode("utf-16-le", "surrogatepass")[: (most - 1) * 2].decode("utf-16-le", "ignore").rstrip() + "…"


def pieces(text: str, most: int) -> list[str]:
    """The text in pieces of at most that many UTF-16 code units, cut at spaces and never inside a grapheme cluster.

    Only the white space at the cuts is lost. A cluster that is longer than `most` is cut too.
    """
    cut_off: list[str] = []
    rest = text
    while units(rest) > most:
        end = _fitting(rest, most)
        space = max(rest.rfind(" ", 0, end), rest.rfind("\n", 0, end))
        at = space if space > end // 2 else _cluster_boundary(rest, end)
        cut_off.append(rest[:at].rstrip())
        rest = rest[at:].lstrip()
    return [*cut_off, rest]


def _fitting(text: str, most: int) -> int:
    """How many characters from the start fit into that many UTF-16 code units."""
    room = most
    for index, character in enumerate(text):
        room -= 2 if ord(character) > 0xFFFF else 1
        if room < 0:
            return index
    return len(text)


def _cluster_boundary(text: str, end: int) -> int:
    """The last boundary between grapheme clusters at or before `end`. If there is none: `end`."""
    for boundary in range(end, 0, -1):
        if not _joined(text[boundary - 1], text[boundary]):
            return boundary
    return end


def _joined(before: str, after: str) -> bool:
    """Whether two neighbouring characters belong to one cluster. If in doubt, they do."""
    flag = "\U0001f1e6" <= before <= "\U0001f1ff" and "\U0001f1e6" <= after <= "\U0001f1ff"
    skin = "\U0001f3fb" <= after <= "\U0001f3ff"
    marks = unicodedata.category(after) in ("Mn", "Mc", "Me", "Cf")
    return flag or skin or marks or before == _JOINER


def counted(number: int, singular: str, plural: str | None = None) -> str:
    """A number with its noun: "1 account", "2 accounts". The default plural ends in s."""
    return f"{number} {singular if number == 1 else plural or singular + 's'}"
