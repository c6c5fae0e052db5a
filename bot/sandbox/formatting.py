"""Formats a text and its entities like Telegram: cleans and checks them, and marks the commands.

It knows only the types of entities that the bot sends. It does not know `parse_mode`, which the bot does not use.
"""

import re
from typing import Any

from bot.sandbox.errors import bad_request
from bot.sandbox.text import Entity, clean, units

_STYLES = ("bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code")
_COMMAND = re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>@])")


def formatted(text: str, entities: list[Any] | None) -> tuple[str, list[Entity]]:
    """The text and the entities as Telegram stores them. Raises Telegram's 400 for an invalid entity."""
    text, checked = clean(text, [] if entities is None else _checked(text, entities))
    return text, sorted([*checked, *commands(text)], key=lambda entity: (entity["offset"], -entity["length"]))


def commands(text: str) -> list[Entity]:
    """The commands in a text, each as a MessageEntity."""
    return [
        {"type": "bot_command", "offset": units(text[: match.start()]), "length": units(match.group())}
        for match in _COMMAND.finditer(text)
    ]


def _checked(text: str, entities: list[Any]) -> list[Entity]:
    boundaries, end = {0}, 0
    for character in text:
        end += units(character)
        boundaries.add(end)
    return [_entity(text, entity, boundaries, end) for entity in entities]


def _entity(text: str, entity: Any, boundaries: set[int], end: int) -> Entity:
    """An entity, if it is valid. `boundaries` are the offsets between characters, and `end` is the last one."""
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
    if offset not in boundaries:
        raise bad_request(f"entity begins in a middle of a UTF-16 symbol at byte offset {_byte_offset(text, offset)}")
    if offset + length not in boundaries:
        raise bad_request(
            f"entity beginning at UTF-16 offset {offset} ends in a middle of a UTF-16 symbol "
            f"at byte offset {_byte_offset(text, offset + length)}"
        )
    return dict(entity)


def _byte_offset(text: str, offset: int) -> int:
    """The number of UTF-8 bytes up to the end of the character that the UTF-16 offset splits."""
    position = size = 0
    for character in text:
        if position >= offset:
            break
        position += units(character)
        size += len(character.encode())
    return size
