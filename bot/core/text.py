"""Text as Telegram counts it: in UTF-16 code units."""

import unicodedata
from typing import Final

LONGEST_TEXT: Final = 4096
"""The most UTF-16 code units in one message. Telegram splits longer texts."""

_UNSEEN = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs that are invisible."""
_JOINER = "\u200d"


def units(text: str) -> int:
    """The length of the text in UTF-16 code units. Telegram's limits and entity offsets count these."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(text: str) -> str:
    """The text without NUL, and with U+FFFD for lone surrogates, so that it can be stored and sent."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\x00", "")


def says_something(text: str) -> bool:
    """Whether anything in the text is visible."""
    return any(unicodedata.category(one)[0] not in "CZ" and one not in _UNSEEN for one in text)


def cut(text: str, most: int) -> str:
    """The text, cut to that many code units. A cut text ends with …"""
    if units(text) <= most:
        return text
    return text.encode("utf-16-le", "surrogatepass")[: (most - 1) * 2].decode("utf-16-le", "ignore").rstrip() + "…"


def pieces(text: str, most: int) -> list[str]:
    """The text in pieces of at most that many UTF-16 code units, cut at spaces, never inside a grapheme cluster.

    Only the spaces at the cuts are lost. A cluster longer than `most` is cut as well.
    """
    found: list[str] = []
    rest = text
    while units(rest) > most:
        end = _fitting(rest, most)
        space = max(rest.rfind(" ", 0, end), rest.rfind("\n", 0, end))
        cut = space if space > end // 2 else _between(rest, end)
        found.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*found, rest]


def _fitting(text: str, most: int) -> int:
    """How many characters fit into that many units."""
    room = most
    for index, character in enumerate(text):
        room -= 2 if ord(character) > 0xFFFF else 1
        if room < 0:
            return index
    return len(text)


def _between(text: str, end: int) -> int:
    """The last boundary between clusters, at `end` or before it."""
    for cut in range(end, 0, -1):
        if not _joined(text[cut - 1], text[cut]):
            return cut
    return end


def _joined(before: str, after: str) -> bool:
    """Whether two characters may belong to one cluster. If in doubt, yes."""
    flag = "\U0001f1e6" <= before <= "\U0001f1ff" and "\U0001f1e6" <= after <= "\U0001f1ff"
    skin = "\U0001f3fb" <= after <= "\U0001f3ff"
    marks = unicodedata.category(after) in ("Mn", "Mc", "Me", "Cf")
    return flag or skin or marks or before == _JOINER
