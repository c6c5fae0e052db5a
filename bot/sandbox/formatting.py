"""From what a bot sends (text with parse_mode or with entities) to what Telegram shows."""

from typing import Any

from bot.sandbox.errors import bad_request
from bot.sandbox.found_entities import found
from bot.sandbox.html import parse_html
from bot.sandbox.links import LinkError, normal
from bot.sandbox.text import Entity, clean, units

_PLAIN = (
    "mention hashtag cashtag bot_command url email phone_number bold italic underline "
    "strikethrough spoiler blockquote expandable_blockquote code"
)
_FIELDS: dict[str, frozenset[str]] = {
    **dict.fromkeys(_PLAIN.split(), frozenset()),
    "pre": frozenset({"language"}),
    "text_link": frozenset({"url"}),
    "date_time": frozenset({"unix_time", "date_time_format"}),
}


def formatted(text: str, parse_mode: str, entities: list[Any] | None) -> tuple[str, list[Entity]]:
    """Shown text and its entities, cleaned, trimmed and completed. Raises Telegram's 400s.

    The length is not checked here: limits differ between text and caption.
    """
    if not parse_mode:
        return _finish(text, [] if entities is None else _checked(text, entities))
    if parse_mode.lower() in ("markdown", "markdownv2"):
        raise bad_request(f"the sandbox reads HTML only, not {parse_mode}: use parse_mode HTML (sandbox)")
    if parse_mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    return _finish(*parse_html(text))


def _finish(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    text, entities = clean(text, entities)
    return text, found(text, entities)


def _checked(text: str, entities: list[Any]) -> list[Entity]:
    starts, end = {0}, 0
    for character in text:
        end += 2 if ord(character) > 0xFFFF else 1
        starts.add(end)
    return [_entity(text, entity, starts, end) for entity in entities]


def _entity(text: str, entity: Any, starts: set[int], end: int) -> Entity:
    if not isinstance(entity, dict):
        raise bad_request("can't parse MessageEntity: expected an Object")
    kind = entity.get("type")
    if not isinstance(kind, str) or kind not in _FIELDS:
        raise bad_request("can't parse MessageEntity: Unsupported type specified")
    unknown = set(entity) - {"type", "offset", "length"} - _FIELDS[kind]
    if unknown:
        raise bad_request(f"can't parse MessageEntity: {kind} has no field {sorted(unknown)} (sandbox)")
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
    if kind == "text_link":
        try:
            return {**entity, "url": normal(str(entity.get("url", "")))}
        except LinkError as error:
            raise bad_request(f"entity URL '{entity.get('url', '')}' is invalid: {error}") from None
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
