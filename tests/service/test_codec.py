"""Stored data reads back as it was written."""

import json
import zlib
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime, time
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from cattrs.errors import ForbiddenExtraKeysError
from hypothesis import example, given
from hypothesis import strategies as st

from bot.core.answer import Answer, Box, Part, typed
from bot.core.checkin import Checkin
from bot.core.entry import Entry
from bot.core.journal import KeptEntry
from bot.core.outgoing import (
    Queued,
    SendPicture,
    Show,
    Step,
)
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.schedule import Schedule
from bot.core.screen import Screen
from bot.service.codec import (
    PlainWords,
    UnknownFormat,
    entry_in,
    from_bytes,
    pack,
    schedule_in,
    schedule_out,
    to_bytes,
    unpack,
)

# Any text that UTF-8 can hold. Incoming messages lose lone surrogates and NUL in bot.core.text.clean.
text = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=40) | st.sampled_from(
    ["", "👩‍❤️‍💋‍👨 🏳️‍🌈", "שלום\u202eabc\u202c", "é\u0301\u0327", '"},{"v":2', "\u2028\\u0000\t\n", "😀" * 2048]
)
BEGUN = datetime(2026, 3, 6, 20, 0, 30, 250_000, tzinfo=UTC)
ids = st.from_regex(r"[a-z][a-z0-9-]{0,23}", fullmatch=True)
walls = st.datetimes(datetime.fromisoformat("2020-01-01"), datetime.fromisoformat("2100-01-01"))
moments = walls.map(lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000, tzinfo=UTC))
WALL_TIME = (Planned, "local")
"""The one field with a time on the person's clock, which has no zone. Every other time is UTC."""
DRAWN: dict[Any, st.SearchStrategy[Any]] = {
    str: text,
    int: st.integers(0, 2**53),
    bytes: st.just(b"") | st.binary(min_size=16, max_size=16),
    datetime: moments,
    time: st.builds(time, st.integers(0, 23), st.integers(0, 59)),
}
"""Strategies for single types. All other types are built from these."""


def any_of(hint: Any, *, wall: bool = False) -> st.SearchStrategy[Any]:
    """A strategy for any value of a type. It draws every field of a class, so that no field is left untested."""
    if hint is datetime and wall:
        return walls
    if hint in DRAWN:
        return DRAWN[hint]
    if hint == Part:
        # A stored answer holds sealed words, never plain ones.
        return any_of(Box)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is UnionType or origin is Union:
        return st.one_of([any_of(one, wall=wall) for one in arguments])
    if origin is frozenset:
        return st.frozensets(any_of(arguments[0]), max_size=3)
    if origin is tuple and arguments[-1] is Ellipsis:
        return st.lists(any_of(arguments[0]), max_size=3).map(tuple)
    if origin is tuple:
        return st.tuples(*(any_of(one) for one in arguments))
    if isinstance(hint, type) and is_dataclass(hint):
        hints = get_type_hints(hint)
        there = {one.name: any_of(hints[one.name], wall=(hint, one.name) == WALL_TIME) for one in fields(hint)}
        return st.builds(hint, **there)
    return st.from_type(hint)


people: st.SearchStrategy[Person] = any_of(Person)
reminders: st.SearchStrategy[Planned] = any_of(Planned)
schedules: st.SearchStrategy[Schedule] = any_of(Schedule)
parcels: st.SearchStrategy[Queued] = any_of(Queued)
entries: st.SearchStrategy[KeptEntry] = any_of(KeptEntry)


@given(people)
@example(Person("en", checkin=Checkin("abc", "quick", datetime(2026, 3, 6, 20, tzinfo=UTC))))
def test_a_person_reads_back_as_they_were(person: Person) -> None:
    """A person survives encoding and decoding unchanged."""
    assert from_bytes(Person, to_bytes(person)) == person


@given(schedules)
def test_a_schedule_reads_back_as_it_was(schedule: Schedule) -> None:
    """A schedule survives encoding and decoding unchanged, also with padding."""
    assert schedule_in(schedule_out(schedule)) == schedule
    assert schedule_in(schedule_out(schedule).ljust(5000)) == schedule


@given(parcels)
def test_outgoing_messages_read_back(row: Queued) -> None:
    """A page that may show personal words is stored to be drawn again, and a picture is not stored."""
    read = unpack(pack(row), row.id)
    written = (as_written(step) for step in row.outgoing.steps if not isinstance(step, SendPicture))
    assert read == replace(row, outgoing=replace(row.outgoing, steps=tuple(written)))
    for step in read.outgoing.steps:
        assert not isinstance(step, Show) or step.is_undrawn == bool(step.again)


def as_written(step: Step) -> Step:
    return replace(step, screen=Screen("")) if isinstance(step, Show) and step.again else step


def test_words_are_never_written_as_they_are() -> None:
    """Encoding words that are not sealed raises PlainWords."""
    walk = Checkin("abcdef", "quick", BEGUN, (Answer("note", typed("a line")),))
    with pytest.raises(PlainWords):
        to_bytes(Person("en", checkin=walk))
    with pytest.raises(PlainWords):
        to_bytes(Person("en", parked=walk))
    with pytest.raises(PlainWords):
        to_bytes(KeptEntry(Entry("quick", BEGUN, BEGUN, walk.answers), (("Note", ""),)))


@given(entries)
def test_an_entry_reads_back_as_it_was(kept: KeptEntry) -> None:
    """An entry survives encoding and decoding unchanged. Its id comes from the row."""
    assert entry_in(to_bytes(kept), kept.id) == kept


@given(people, schedules, parcels)
def test_stored_data_begin_with_their_version(person: Person, schedule: Schedule, row: Queued) -> None:
    """Stored data is compact JSON that starts with its version."""
    for blob in (to_bytes(person), zlib.decompress(schedule_out(schedule)), pack(row)):
        assert blob.startswith(b'{"v":1,')
        assert json.dumps(json.loads(blob), ensure_ascii=False, separators=(",", ":")).encode() == blob


@given(st.integers().filter(lambda v: v != 1) | st.none() | text | st.booleans().filter(lambda v: v is not True))
def test_an_unknown_version_is_refused(version: object) -> None:
    """Data of any version but 1 raises UnknownFormat, for a person, a message and a schedule."""
    blob = json.dumps({**json.loads(to_bytes(Person("en"))), "v": version}).encode()
    with pytest.raises(UnknownFormat, match="run the version that wrote it"):
        from_bytes(Person, blob)
    with pytest.raises(UnknownFormat):
        unpack(blob, b"")
    with pytest.raises(UnknownFormat):
        schedule_in(zlib.compress(blob))


@given(ids)
def test_unknown_field(name: str) -> None:
    """An unknown field is refused, not dropped."""
    blob = json.dumps({**json.loads(to_bytes(Person("en"))), f"{name}-new": 1}).encode()
    with pytest.raises(ForbiddenExtraKeysError):
        from_bytes(Person, blob)
