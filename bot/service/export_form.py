"""The JSON of /export: its classes, how it is written, and its JSON Schema.

`python -m bot.service.export_form` prints the schema for docs/export.schema.json. A field that must not be exported is
marked in its class (see core.kept).
"""

import json
import sys
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, datetime, time
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn, override

from bot.core.answer import Answer, Typed
from bot.core.journal import KeptEntry
from bot.core.kept import UNEXPORTED
from bot.core.person import Person
from bot.core.planned import Planned
from bot.service.codec import AS_LISTS, TAG, UNIONS, Json, converter_for, tag_of

FORMAT: Final = "afterglow-export"
VERSION: Final = 8
"""Raised by one when the JSON changes in a way that the previous schema does not allow."""

MOMENT: Final = {
    "description": "A moment, in UTC, to the millisecond.",
    "type": "string",
    "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$",
}
CLOCK: Final = {"description": "A time of day.", "type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d$"}
PLAIN: Final = {str: "string", bool: "boolean", int: "integer", NoneType: "null"}


ASKED: Final = "asked"
"""The exported kind of every note that `hides_kind`, as somebody else may read the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportNote:
    """A note that waits or is in the chat."""

    kind: str
    due_at: datetime
    sent: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """A chore."""

    kind: str
    due_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWords:
    """Typed words, of all messages together."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """One entry."""

    flow: str
    begun_at: datetime
    kept_at: datetime
    zone: str | None
    until: datetime | None
    answers: tuple[Answer, ...]
    words: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """One part of the export."""

    format: str = FORMAT
    version: int = VERSION
    part: int
    exported: datetime
    profile: Person
    reminders: tuple[ExportNote, ...]
    chores: tuple[Later, ...]
    entries: tuple[Exported, ...] = ()
    last: bool = False


def as_json(value: Any) -> Json:
    """A part, an entry, or a value in one, as JSON."""
    data: Json = _converter.unstructure(value)
    return data


def note(planned: Planned) -> ExportNote:
    """A note as it is exported."""
    kind = ASKED if planned.hides_kind else planned.kind
    return ExportNote(kind=kind, due_at=planned.due_at, sent=planned.sent)


def exported(kept: KeptEntry) -> Exported:
    """An entry as it is exported."""
    entry = kept.entry
    return Exported(
        flow=entry.flow,
        begun_at=entry.begun_at,
        kept_at=entry.kept_at,
        zone=entry.zone,
        until=kept.until,
        answers=entry.answers,
        words=kept.read(),
    )


def schema() -> Json:
    """The JSON Schema of a part."""
    found: dict[str, Json] = {"moment": MOMENT, "clock": CLOCK}
    root = _object(Export, found)
    root["properties"] |= {"format": {"const": FORMAT}, "version": {"const": VERSION}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{FORMAT}, version {VERSION}",
        "description": "One part of what /export sends. docs/export.md says what each field means.",
        **root,
        "$defs": found,
    }


def _object(kind: type, found: dict[str, Json]) -> Json:
    hints = get_type_hints(kind)
    there = [one for one in fields(kind) if one.metadata != UNEXPORTED]
    properties = {one.name: _shape(hints[one.name], found) for one in there}
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [one.name for one in there],
        "properties": properties,
    }


def _shape(hint: Any, found: dict[str, Json]) -> Json:
    """The schema of a field's type. Classes are described once, in `found`. Raises TypeError for an unknown type."""
    if hint in PLAIN:
        return {"type": PLAIN[hint]}
    if hint is datetime:
        return _at("moment")
    if hint is time:
        return _at("clock")
    origin, arguments = get_origin(hint), get_args(hint)
    if hint in UNIONS:
        return {"oneOf": [_tagged(kind, found) for kind in arguments]}
    if origin in (Union, UnionType):
        return {"anyOf": [_shape(one, found) for one in arguments]}
    if origin is frozenset or (origin is tuple and arguments[-1] is Ellipsis):
        return {"type": "array", "items": _shape(arguments[0], found)}
    if origin is tuple:
        return _list(arguments, found)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {"enum": [one.value for one in hint]}
    if hint in AS_LISTS:
        return _list(tuple(get_type_hints(hint).values()), found)
    if not is_dataclass(hint) or not isinstance(hint, type):
        raise TypeError(f"there is no schema of {hint}: say in bot/service/export_form.py how it is exported")
    name = hint.__name__.lower()
    if name not in found:
        found[name] = {}  # ends the recursion for a class that contains itself
        found[name] = _object(hint, found)
    return _at(name)


def _list(hints: tuple[Any, ...], found: dict[str, Json]) -> Json:
    items = [_shape(one, found) for one in hints]
    return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}


def _tagged(kind: type, found: dict[str, Json]) -> Json:
    shape = _object(ExportWords if kind is Typed else kind, found)
    shape["required"].append(TAG)
    shape["properties"][TAG] = {"const": tag_of(kind)}
    return shape


def _at(name: str) -> Json:
    return {"$ref": f"#/$defs/{name}"}


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _without_marked(kind: type, converter: Converter) -> Any:
    """Write a class without the fields that are marked as not exported."""
    left_out = {one.name: override(omit=True) for one in fields(kind) if one.metadata == UNEXPORTED}
    return make_dict_unstructure_fn(kind, converter, **left_out)  # type: ignore[arg-type]  # names are fields


def _made() -> Converter:
    converter = converter_for(_moment, lambda said: {"text": said.text})
    converter.register_unstructure_hook_factory(
        lambda kind: is_dataclass(kind) and kind not in AS_LISTS, lambda kind: _without_marked(kind, converter)
    )
    return converter


_converter: Final = _made()

if __name__ == "__main__":
    sys.stdout.write(json.dumps(schema(), indent=2) + "\n")
