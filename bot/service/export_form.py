"""The JSON of /export: its classes, their conversion to JSON, and the JSON Schema.

`python -m bot.service.export_form` prints the schema for docs/export.schema.json. A field that must not be exported is
marked in its class (see `core.kept`).
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
"""Goes up by one when the JSON changes in a way that the previous schema does not allow."""

MOMENT: Final = {
    "description": "A moment, in UTC, to the millisecond.",
    "type": "string",
    "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$",
}
CLOCK: Final = {"description": "A time of day.", "type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d$"}
PLAIN: Final = {str: "string", bool: "boolean", int: "integer", NoneType: "null"}
ASKED: Final = "asked"
"""The exported kind of every note that `hides_kind`, because somebody else may read the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportNote:
    """A note that waits, or that is in the chat."""

    kind: str
    due_at: datetime
    sent: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportChore:
    """A chore."""

    kind: str
    due_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWords:
    """Typed words: the text of all messages of one answer."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportEntry:
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
    chores: tuple[ExportChore, ...]
    entries: tuple[ExportEntry, ...] = ()
    last: bool = False


def as_json(value: Any) -> Json:
    """A part, an entry, or a value in an entry, as JSON."""
    data: Json = _converter.unstructure(value)
    return data


def export_note(planned: Planned) -> ExportNote:
    """A note as it is exported."""
    kind = ASKED if planned.hides_kind else planned.kind
    return ExportNote(kind=kind, due_at=planned.due_at, sent=planned.sent)


def export_chore(planned: Planned) -> ExportChore:
    """A chore as it is exported."""
    return ExportChore(kind=planned.kind.lstrip("."), due_at=planned.due_at)


def export_entry(kept: KeptEntry) -> ExportEntry:
    """An entry as it is exported."""
    entry = kept.entry
    return ExportEntry(
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
    definitions: dict[str, Json] = {"moment": MOMENT, "clock": CLOCK}
    root = _object(Export, definitions)
    root["properties"] |= {"format": {"const": FORMAT}, "version": {"const": VERSION}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{FORMAT}, version {VERSION}",
        "description": "One part of what /export sends. docs/export.md says what each field means.",
        **root,
        "$defs": definitions,
    }


def _object(kind: type, definitions: dict[str, Json]) -> Json:
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind) if field.metadata != UNEXPORTED]
    return {
        "type": "object",
        "additionalProperties": False,
        "required": names,
        "properties": {name: _shape(hints[name], definitions) for name in names},
    }


def _shape(hint: Any, definitions: dict[str, Json]) -> Json:
    """The schema of a field's type. A class is described once, in `definitions`. Raises TypeError for an unknown
    type."""
    if hint in PLAIN:
        return {"type": PLAIN[hint]}
    if hint is datetime:
        return _ref("moment")
    if hint is time:
        return _ref("clock")
    origin, arguments = get_origin(hint), get_args(hint)
    if hint in UNIONS:
        return {"oneOf": [_tagged(kind, definitions) for kind in arguments]}
    if origin in (Union, UnionType):
        return {"anyOf": [_shape(argument, definitions) for argument in arguments]}
    if origin is frozenset or (origin is tuple and arguments[-1] is Ellipsis):
        return {"type": "array", "items": _shape(arguments[0], definitions)}
    if origin is tuple:
        return _list(arguments, definitions)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {"enum": [member.value for member in hint]}
    if hint in AS_LISTS:
        return _list(tuple(get_type_hints(hint).values()), definitions)
    if not is_dataclass(hint) or not isinstance(hint, type):
        raise TypeError(f"there is no schema of {hint}: say in bot/service/export_form.py how it is exported")
    name = hint.__name__.lower()
    if name not in definitions:
        definitions[name] = {}  # Ends the recursion for a class that contains itself.
        definitions[name] = _object(hint, definitions)
    return _ref(name)


def _list(hints: tuple[Any, ...], definitions: dict[str, Json]) -> Json:
    items = [_shape(hint, definitions) for hint in hints]
    return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}


def _tagged(kind: type, definitions: dict[str, Json]) -> Json:
    shape = _object(ExportWords if kind is Typed else kind, definitions)
    shape["required"].append(TAG)
    shape["properties"][TAG] = {"const": tag_of(kind)}
    return shape


def _ref(name: str) -> Json:
    return {"$ref": f"#/$defs/{name}"}


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _write_exported_fields(kind: type, converter: Converter) -> Any:
    """The hook that writes a class without the fields that are marked as not exported."""
    left_out = {field.name: override(omit=True) for field in fields(kind) if field.metadata == UNEXPORTED}
    return make_dict_unstructure_fn(kind, converter, **left_out)  # type: ignore[arg-type]  # names are fields


def _new_converter() -> Converter:
    converter = converter_for(_moment, lambda said: {"text": said.text})
    converter.register_unstructure_hook_factory(
        lambda kind: is_dataclass(kind) and kind not in AS_LISTS, lambda kind: _write_exported_fields(kind, converter)
    )
    return converter


_converter: Final = _new_converter()

if __name__ == "__main__":
    sys.stdout.write(json.dumps(schema(), indent=2) + "\n")
