"""Text as Telegram counts it: in UTF-16 code units."""

import unicodedata
from typing import Final

LONGEST_TEXT: Final = 4096
"""The most UTF-16 code units in one message of words: Telegram's own limit. What is longer it sends in several."""

_UNSEEN = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs that show nothing."""
_JOINER = "\u200d"


def units(text: str) -> int:
    """How many UTF-16 code units the text takes; Telegram's limits and entity offsets count these."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(text: str) -> str:
    """The text as it can be stored and sent back: without NUL, and with lone surrogates replaced by U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\x00", "")


def says_something(text: str) -> bool:
    """Whether there is anything to see in the text."""
    return any(unicodedata.category(one)[0] not in "CZ" and one not in _UNSEEN for one in text)


def cut(text: str, most: int) -> str:
    """The text as far as it fits into that many code units, with … at its end where it does not."""
    if units(text) <= most:
        return text
    return text.encode("utf-16-le", "surrogatepass")[: (most - 1) * 2].decode("utf-16-le", "ignore").rstrip() + "…"


def pieces(text: str, most: int) -> list[str]:
    """The text in pieces of at most that many UTF-16 code units, cut where there is a space, never inside a cluster.

    Nothing is lost but the spaces at the cuts. A cluster longer than `most` is cut all the same.
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
    """How many characters of the text fit into that many units."""
    room = most
    for index, character in enumerate(text):
        room -= 2 if ord(character) > 0xFFFF else 1
        if room < 0:
            return index
    return len(text)


def _between(text: str, end: int) -> int:
    """The last place not after `end` that lies between two clusters."""
    for cut in range(end, 0, -1):
        if not _joined(text[cut - 1], text[cut]):
            return cut
    return end


def _joined(before: str, after: str) -> bool:
    """Whether two characters may belong to one cluster: rather once too often than too rarely."""
    flag = "\U0001f1e6" <= before <= "\U0001f1ff" and "\U0001f1e6" <= after <= "\U0001f1ff"
    skin = "\U0001f3fb" <= after <= "\U0001f3ff"
    marks = unicodedata.category(after) in ("Mn", "Mc", "Me", "Cf")
    return flag or skin or marks or before == _JOINER
