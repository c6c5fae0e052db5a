"""Converts the core's dataclasses to JSON bytes and back. Their fields are declared only in the core.

The bytes name their version. Unknown fields are refused, never dropped. This module must never write the person's own
words in the clear: it refuses `ClearText`, and leaves out a screen that shows such words (see `Show.again`).
"""

import base64
import json
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time
from typing import Any, TypeVar, get_type_hints

from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn, override
from cattrs.strategies import configure_tagged_union

from bot.core.answer import AnswerValue, Box, ClearText, Part, Typed
from bot.core.chat_messages import ChatMessage
from bot.core.journal import KeptEntry
from bot.core.outgoing import Queued, SendPicture, Show, Step
from bot.core.round import Sealed
from bot.core.schedule import Schedule
from bot.core.screen import Button, Span

VERSION = 1
TAG = "kind"
"""The JSON key that names the class of a value in a union."""
UNIONS = (AnswerValue, Step)
AS_LISTS = (ChatMessage, Button, Span, Sealed)
"""Small classes with many instances. Each is written as a list of its fields."""

Json = dict[str, Any]
_T = TypeVar("_T")


class PlainWords(TypeError):
    """Unsealed words were about to be written. They must be sealed first: see `service.words`."""


class UnknownFormat(ValueError):
    """Another version of the program wrote the bytes: run that version."""


def tag_of(kind: type) -> str:
    """The value of TAG for a class."""
    return kind.__name__.lower()


def converter_for(
    moment: Callable[[datetime], str], words: Callable[[Typed], Json] | None = None, **options: Any
) -> Converter:
    """A converter for stored or exported data. `moment` writes a datetime. `words` writes typed words; without it,
    unsealed words are refused."""
    converter = Converter(detailed_validation=False, unstruct_collection_overrides={frozenset: sorted}, **options)
    converter.register_unstructure_hook(datetime, moment)
    converter.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(text))
    converter.register_unstructure_hook(time, lambda at: f"{at:%H:%M}")
    converter.register_structure_hook(time, lambda text, _: time.fromisoformat(text))
    converter.register_unstructure_hook(bytes, lambda raw: base64.b64encode(raw).decode("ascii"))
    converter.register_structure_hook(bytes, lambda text, _: base64.b64decode(text))
    converter.register_unstructure_hook(ClearText, _refused)
    converter.register_structure_hook(Part, lambda box, _: converter.structure(box, Box))
    if words is not None:
        converter.register_unstructure_hook(Typed, words)
    for kind in AS_LISTS:
        _as_list(converter, kind)
    for union in UNIONS:
        configure_tagged_union(union, converter, tag_generator=tag_of, tag_name=TAG)
    return converter


def _as_list(converter: Converter, kind: type) -> None:
    hints = list(get_type_hints(kind).items())

    def to_list(value: Any) -> list[Any]:
        return [converter.unstructure(getattr(value, name)) for name, _ in hints]

    def from_list(values: list[Any], _: Any) -> Any:
        if len(values) != len(hints):
            raise UnknownFormat(f"{kind.__name__} has other fields than this program writes; run the version that did")
        return kind(*(converter.structure(value, hint) for value, (_, hint) in zip(values, hints, strict=True)))

    converter.register_unstructure_hook(kind, to_list)
    converter.register_structure_hook(kind, from_list)


def _refused(_: ClearText) -> Json:
    raise PlainWords("words must be sealed before they are stored: service.words does that when an account is saved")


def _stamp(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds" if at.tzinfo else "auto")


KEPT = converter_for(_stamp, omit_if_default=True, forbid_extra_keys=True)
"""Writes and reads stored data. Defaults are left out."""
for _kind in (KeptEntry, Queued):
    # Their ids are stored elsewhere: an entry's in the index, a queued row's in its own column.
    KEPT.register_unstructure_hook(
        _kind, make_dict_unstructure_fn(_kind, KEPT, _cattrs_omit_if_default=True, id=override(omit=True))
    )


def dump(data: Json) -> bytes:
    """A JSON object as bytes, with its version."""
    return json.dumps({"v": VERSION, **data}, ensure_ascii=False, separators=(",", ":")).encode()


def load(blob: bytes) -> Json:
    """A JSON object from bytes, without its version. Raises UnknownFormat if another version wrote it."""
    data: Json = json.loads(blob)
    version = data.pop("v", None)
    if version != VERSION or version is True:
        raise UnknownFormat(f"format {version!r} is unknown to this program; run the version that wrote it")
    return data


def to_bytes(value: object) -> bytes:
    """An object of the core as bytes, such as a person, an entry or a link."""
    return dump(KEPT.unstructure(value))


def from_bytes(kind: type[_T], blob: bytes) -> _T:
    """An object of that class from bytes."""
    return KEPT.structure(load(blob), kind)


def schedule_out(schedule: Schedule) -> bytes:
    """A schedule as bytes, compressed so that it fits into a cell of the standard size."""
    return zlib.compress(dump({"planned": KEPT.unstructure(schedule)}), 1)


def schedule_in(blob: bytes) -> Schedule:
    """A schedule from bytes, which may end with filling."""
    return KEPT.structure(load(zlib.decompressobj().decompress(blob))["planned"], Schedule)


def entry_in(blob: bytes, id: bytes) -> KeptEntry:
    """An entry from bytes. They do not hold its id, which is `id`."""
    return replace(from_bytes(KeptEntry, blob), id=id)


def pack(row: Queued) -> bytes:
    """A row of the outbox as bytes, without pictures and without screens that can be drawn again."""
    storable = (step for step in row.outgoing.steps if not isinstance(step, SendPicture))
    steps = tuple(step.undrawn() if isinstance(step, Show) else step for step in storable)
    return to_bytes(replace(row, outgoing=replace(row.outgoing, steps=steps)))


def unpack(blob: bytes, id: bytes) -> Queued:
    """A row of the outbox from bytes. They do not hold its id, which is `id`."""
    return replace(from_bytes(Queued, blob), id=id)
