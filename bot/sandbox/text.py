"""Measures and cleans text like Telegram: UTF-16 code units, control characters, outer blanks.

It follows `clean_input_string` and `fix_formatted_text` of TDLib (td/telegram/misc.cpp and MessageEntity.cpp).
"""

import re
from typing import Any

from bot.sandbox.errors import bad_request

Entity = dict[str, Any]

MAX_TEXT = 4096
"""UTF-16 code units of a message."""

_CLEANED: dict[int, str | None] = {
    **{code: " " for code in range(0x20) if code not in (0x0A, 0x0D)},
    0x0D: None,
    **dict.fromkeys(range(8232, 8239)),
    0x0333: None,
    0x033F: None,
    0x030A: None,
}
"""The replacement of each character that is cleaned, or None for removal. Control characters become blanks. Removed are
carriage returns, U+2028 to U+202E (separators and bidirectional overrides) and three combining marks."""
_TO_CLEAN = re.compile("[" + "".join(map(re.escape, map(chr, _CLEANED))) + "]")


def units(text: str) -> int:
    """The length in UTF-16 code units, which the Bot API's limits and offsets count."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Clean and trim a text. The entities are moved with it, and those that become empty are dropped."""
    if _TO_CLEAN.search(text):
        text, entities = _without_controls(text, entities)
    kept = text.rstrip(" \n")
    if len(kept) != len(text):
        end = units(kept)
        entities = [_clipped(entity, end) for entity in entities]
        entities = [entity for entity in entities if entity["length"] > 0]
    first_entity = min((entity["offset"] for entity in entities), default=len(kept))
    blanks = 0
    while blanks < min(first_entity, len(kept)) and kept[blanks] in " \n":
        blanks += 1
    if blanks:
        entities = [{**entity, "offset": entity["offset"] - blanks} for entity in entities]
    return kept[blanks:], entities


def _without_controls(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    removed: list[int] = []  # offsets of the removed characters, in code units
    position = 0
    for character in text:
        if _CLEANED.get(ord(character), "") is None:
            removed.append(position)
        position += units(character)

    def moved(offset: int) -> int:
        return offset - sum(1 for place in removed if place < offset)

    shifted = []
    for entity in entities:
        start, end = moved(entity["offset"]), moved(entity["offset"] + entity["length"])
        if end > start:
            shifted.append({**entity, "offset": start, "length": end - start})
    return text.translate(_CLEANED), shifted


def _clipped(entity: Entity, end: int) -> Entity:
    return {**entity, "length": min(entity["length"], end - entity["offset"])}


def require_utf8(value: str) -> str:
    """The text itself. Raises the Bot API's 400 if it has a lone surrogate, which UTF-8 cannot encode."""
    try:
        value.encode()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    return value


def split(text: str, limit: int = MAX_TEXT) -> list[str]:
    """Split a long text into pieces of up to `limit` code units, like Telegram's apps."""
    pieces: list[str] = []
    start = length = 0
    for position, character in enumerate(text):
        size = units(character)
        if length + size > limit:
            pieces.append(text[start:position])
            start, length = position, 0
        length += size
    return [*pieces, text[start:]]
