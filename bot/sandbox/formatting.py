"""Formats a text and its entities as Telegram does: cleans and checks them, and marks the commands.

It knows only the entities that the bot sends, and no parse_mode.
"""

import re
from typing import Any

from bot.sandbox.errors import bad_request
from bot.sandbox.text import Entity, clean, units

_STYLES = ("bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code")
_COMMAND = re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>@])")


def formatted(text: str, entities: list[Any] | None) -> tuple[str, list[Entity]]:
    """Shown text and its entities, cleaned, trimmed and completed. Raises Telegram's 400s.

    The length is not checked here: limits differ between text and caption.
    """
    text, checked = clean(text, [] if entities is None else _checked(text, entities))
    return text, sorted([*checked, *commands(text)], key=lambda one: (one["offset"], -one["length"]))


def commands(text: str) -> list[Entity]:
    """The commands in a text, which Telegram finds by itself."""
    return [
        {"type": "bot_command", "offset": units(text[: found.start()]), "length": units(found.group())}
        for found in _COMMAND.finditer(text)
    ]


def _checked(text: str, entities: list[Any]) -> list[Entity]:
    starts, end = {0}, 0
    for character in text:
        end += 2 if ord(character) > 0xFFFF else 1
        starts.add(end)
    return [_entity(text, entity, starts, end) for entity in entities]


def _entity(text: str, entity: Any, starts: set[int], end: int) -> Entity:
    if not isinstance(entity, dict):
        raise bad_request("can't parse MessageEntity: expected an Object")
    if entity.get("type") not in _STYLES:
        raise bad_request("can't parse MessageEntity: Unsupported type specified")
    unknown = set(entity) - {"type", "offset", "length"}
    if unknown:
        raise bad_request(f"can't parse MessageEntity: the sandbox knows no field {sorted(unknown)} (sandbox)")
    offset, length = entity.get("offset"), entity.get("length")
    if type(offset) is not int or type(length) is not int:
        raise bad_request('can\'t parse MessageEntity: Field "offset" and "length" must be of type Number')
    if offset < 0:
        raise bad_request(f"receive an entity with incorrect offset {offset}")
    if length < 0:
        raise bad_request(f"receive an entity with incorrect length {length}")
    if offset > end:
        raise bad_request(f"entity begins after the end of the text at UTF-16 offset {offset}")
    if offset + length > end:
        raise bad_request(
            f"entity beginning at UTF-16 offset {offset} ends after the end of the text "
            f"at UTF-16 offset {offset + length}"
        )
    if offset not in starts:
        raise bad_request(f"entity begins in a middle of a UTF-16 symbol at byte offset {_byte(text, offset)}")
    if offset + length not in starts:
        raise bad_request(
            f"entity beginning at UTF-16 offset {offset} ends in a middle of a UTF-16 symbol "
            f"at byte offset {_byte(text, offset + length)}"
        )
    return dict(entity)


def _byte(text: str, offset: int) -> int:
    """Bytes of UTF-8 up to and with the character that code unit `offset` splits."""
    place = size = 0
    for character in text:
        if place >= offset:
            break
        place += units(character)
        size += len(character.encode())
    return size
