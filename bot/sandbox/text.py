"""Counts and cleans text as Telegram does: UTF-16 code units, control characters, outer blanks.

Follows `clean_input_string` and `fix_formatted_text` of TDLib (td/telegram/misc.cpp and MessageEntity.cpp).
"""

import re
from typing import Any

from bot.sandbox.errors import bad_request

Entity = dict[str, Any]

MAX_TEXT = 4096

# Controls become blanks; \r, the bidirectional overrides U+2028-202E and three combining lines vanish.
_CLEANED: dict[int, str | None] = {
    **{code: " " for code in range(0x20) if code not in (0x0A, 0x0D)},
    0x0D: None,
    **dict.fromkeys(range(8232, 8239)),
    0x0333: None,
    0x033F: None,
    0x030A: None,
}
_TO_CLEAN = re.compile("[" + "".join(map(re.escape, map(chr, _CLEANED))) + "]")


def units(text: str) -> int:
    """Length in UTF-16 code units, the unit of every limit and offset in the Bot API."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, offset: int, length: int) -> str:
    """The part of `text` at `offset` for `length` UTF-16 code units."""
    if text.isascii():
        return text[offset : offset + length]
    raw = text.encode("utf-16-le", "surrogatepass")
    return raw[2 * offset : 2 * (offset + length)].decode("utf-16-le", "surrogatepass")


def clean(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Text and entities after Telegram's cleaning and trimming; entities left empty are dropped.

    Offsets of `entities` count UTF-16 code units in the text as given and are moved with it.
    """
    if _TO_CLEAN.search(text):
        text, entities = _without_controls(text, entities)
    kept = text.rstrip(" \n")
    if len(kept) != len(text):
        end = units(kept)
        entities = [_clipped(e, 0, end) for e in entities]
        entities = [e for e in entities if e["length"] > 0]
    first_entity = min((e["offset"] for e in entities), default=len(kept))
    blank = 0
    while blank < min(first_entity, len(kept)) and kept[blank] in " \n":
        blank += 1
    if blank:
        entities = [{**e, "offset": e["offset"] - blank} for e in entities]
    return kept[blank:], entities


def _without_controls(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    gone: list[int] = []  # positions, in code units, of the characters that vanish
    position = 0
    for character in text:
        if _CLEANED.get(ord(character), "") is None:
            gone.append(position)
        position += 2 if ord(character) > 0xFFFF else 1

    def moved(offset: int) -> int:
        return offset - sum(1 for place in gone if place < offset)

    shifted = []
    for entity in entities:
        start, end = moved(entity["offset"]), moved(entity["offset"] + entity["length"])
        if end > start:
            shifted.append({**entity, "offset": start, "length": end - start})
    return text.translate(_CLEANED), shifted


def _clipped(entity: Entity, start: int, end: int) -> Entity:
    begin = max(entity["offset"], start)
    return {**entity, "offset": begin, "length": min(entity["offset"] + entity["length"], end) - begin}


def require_utf8(value: str) -> str:
    """`value` itself. Raises the Bot API's 400 for a lone surrogate, which cannot be encoded."""
    try:
        value.encode()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    return value


def split(text: str, limit: int = MAX_TEXT) -> list[str]:
    """`text` in pieces of up to `limit` code units, as the apps split a long message."""
    pieces: list[str] = []
    start = length = 0
    for place, character in enumerate(text):
        size = 2 if ord(character) > 0xFFFF else 1
        if length + size > limit:
            pieces.append(text[start:place])
            start, length = place, 0
        length += size
    return [*pieces, text[start:]]
