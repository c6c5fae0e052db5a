"""Reads the JSON of /export. The file may come from anywhere, so anything that `export` would not write is refused.

The content of a file must never get into a log or an error: an error holds only an `Unfit`. Slow: call it in a thread.
"""

import json
import os
import re
from dataclasses import dataclass, fields
from datetime import UTC, datetime, time, timedelta
from typing import Annotated, Any, Final, Literal, TypeVar

from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    FailFast,
    Field,
    StrictBool,
    StrictInt,
    StrictStr,
    ValidationError,
)

from bot.core.answer import Answer, AnswerValue, Picked, Seen, Skipped, Typed, is_shown, typed
from bot.core.engine import LONGEST_ANSWER
from bot.core.entry import Entry
from bot.core.imported import Imported, Unfit
from bot.core.journal import KeptEntry
from bot.core.kept import UNEXPORTED
from bot.core.localtime import places
from bot.core.own_note import MOST_NOTES, OwnNote
from bot.core.own_time import LONGEST, SHORTEST
from bot.core.person import Keeping, Person, PersonSettings
from bot.core.quiet import Quiet
from bot.core.text import clean, units
from bot.service.export_form import FORMAT, VERSION

MOST_BYTES: Final = 4 * 2**20
"""The largest file that is read, in bytes. No part of the JSON of /export is larger."""
FIRST_YEAR: Final = 2000
MOST_ANSWERS, MOST_OPTIONS, MOST_CHOICES = 100, 50, 500
MOST_FADING: Final = 200
"""The most entries of a file that are to be deleted on a set day. Each takes room in the schedule."""
LONGEST_STAY: Final = timedelta(days=31)
LONGEST_SHOWN: Final = 2 * LONGEST_ANSWER
MOST_MARKS: Final = 600_000
"""The most commas and opening brackets outside of strings. A part of /export has fewer. Reading more would block
everybody, as it holds Python's lock."""
_STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)
"""A string, or the rest of the file after an open quote: else each of millions of quotes would be read to the end."""

_Item = TypeVar("_Item")
Listed = Annotated[list[_Item], FailFast()]
"""A list that is refused at its first fault. To report millions of faults would take seconds."""
Id = Annotated[StrictStr, Field(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
ShownText = Annotated[StrictStr, Field(max_length=LONGEST_SHOWN)]


class UnfitFile(ValueError):
    """The file is refused. It says why, and quotes nothing."""

    def __init__(self, why: Unfit) -> None:
        super().__init__(why)
        self.why = why


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class _Picked(_Form):
    kind: Literal["picked"]
    options: Listed[Id] = Field(max_length=MOST_OPTIONS)


class _Typed(_Form):
    kind: Literal["typed"]
    text: ShownText


class _Silent(_Form):
    kind: Literal["seen", "skipped"]


class _Answer(_Form):
    question: Id
    said: _Picked | _Typed | _Silent = Field(discriminator="kind")
    settled: StrictBool


class _Entry(_Form):
    flow: Id
    begun_at: AwareDatetime
    kept_at: AwareDatetime
    zone: StrictStr | None
    until: AwareDatetime | None
    answers: Listed[_Answer] = Field(max_length=MOST_ANSWERS)
    words: Listed[tuple[ShownText, ShownText]] = Field(max_length=MOST_ANSWERS)


class _Quiet(_Form):
    start: time
    end: time


class _Known(_Form):
    """A class of which some fields are imported. All others must be known exported fields."""

    model_config = ConfigDict(extra="allow", frozen=True, strict=True)


class _OwnNote(_Form):
    name: Annotated[StrictStr, Field(pattern=r"^note-[0-9]{1,6}$")]
    daily: time | None
    once: AwareDatetime | None
    after: Annotated[StrictInt, Field(ge=SHORTEST, le=LONGEST)] | None


class _Settings(_Known):
    zone: StrictStr | None
    quiet: _Quiet
    choices: Listed[tuple[Id, StrictBool]] = Field(max_length=MOST_CHOICES)
    plain_reminders: StrictBool
    keeping: Keeping
    tidy: StrictBool
    delays: Listed[tuple[Id, Annotated[StrictInt, Field(ge=SHORTEST, le=LONGEST)]]] = Field(max_length=MOST_CHOICES)
    clocks: Listed[tuple[Id, time]] = Field(max_length=MOST_CHOICES)
    offered: Listed[Id] = Field(max_length=MOST_CHOICES)
    own_notes: Listed[_OwnNote] = Field(max_length=2 * MOST_NOTES)


class _Taste(_Known):
    tried: Listed[tuple[Id, StrictBool]] = Field(max_length=MOST_CHOICES)
    cards: Listed[Id] = Field(max_length=MOST_CHOICES)


class _Profile(_Known):
    settings: _Settings
    taste: _Taste


class _Export(_Form):
    format: Literal["afterglow-export"]
    version: StrictInt
    part: Annotated[StrictInt, Field(ge=1, le=100_000)]
    exported: AwareDatetime
    profile: _Profile
    reminders: Listed[dict[str, Any]]
    chores: Listed[dict[str, Any]]
    entries: Listed[_Entry]
    last: StrictBool


@dataclass(frozen=True, slots=True)
class _Duplicate(Exception):
    """An object has the same field twice."""


def read_export(content: bytes, now: datetime) -> Imported:
    """The content of a file of /export. Raises UnfitFile."""
    if len(content) > MOST_BYTES:
        raise UnfitFile(Unfit.LARGE)
    bare = _STRING.sub(b"", content)
    if sum(bare.count(mark) for mark in (b",", b"[", b"{")) > MOST_MARKS:
        raise UnfitFile(Unfit.BROKEN)
    why = Unfit.FOREIGN
    try:
        head = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_refused)
        if not isinstance(head, dict) or head.get("format") != FORMAT:
            raise UnfitFile(Unfit.FOREIGN)
        version = head.get("version")
        why = Unfit.BROKEN
        if version != VERSION:
            whole = isinstance(version, int) and not isinstance(version, bool)
            raise UnfitFile(Unfit.OTHER_VERSION if whole else Unfit.BROKEN)
        found = _Export.model_validate_json(content.removeprefix(b"\xef\xbb\xbf"))
        return _imported(found, now)
    except UnfitFile:
        raise
    except (ValueError, ValidationError, RecursionError, OverflowError, _Duplicate):
        # The error may quote the file, so it is dropped.
        pass
    raise UnfitFile(why)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _Duplicate
    return found


def _refused(_: str) -> None:
    raise ValueError("no infinite numbers")


def _imported(found: _Export, now: datetime) -> Imported:
    _check_known(found.profile, Person)
    _check_known(found.profile.settings, PersonSettings)
    entries = sorted((_kept(one, now) for one in found.entries), key=lambda kept: kept.entry.kept_at)
    if sum(kept.until is not None for kept in entries) > MOST_FADING:
        raise UnfitFile(Unfit.BROKEN)
    chosen = found.profile.settings
    return Imported(
        # Entries that have ended are left out.
        entries=tuple(kept for kept in entries if kept.until is None or kept.until > now),
        settings=PersonSettings(
            # A zone that this machine does not know is dropped.
            zone=chosen.zone if chosen.zone in places() else None,
            quiet=Quiet(_minute(chosen.quiet.start), _minute(chosen.quiet.end)),
            choices=tuple(dict(chosen.choices).items()),
            plain_reminders=chosen.plain_reminders,
            keeping=chosen.keeping,
            tidy=chosen.tidy,
            delays=tuple(dict(chosen.delays).items()),
            clocks=tuple((id, _minute(at)) for id, at in dict(chosen.clocks).items()),
            offered=tuple(dict.fromkeys(chosen.offered)),
            own_notes=_own_notes(chosen.own_notes, now),
        ),
        tried=tuple(dict(found.profile.taste.tried).items()),
        cards=tuple(dict.fromkeys(found.profile.taste.cards)),
        part=found.part,
        last=found.last,
    )


def _own_notes(found: list[_OwnNote], now: datetime) -> tuple[OwnNote, ...]:
    """The reminders that may still come. Those that came once in the past are left out."""
    made = list[OwnNote]()
    for one in found:
        if sum(at is not None for at in (one.daily, one.once, one.after)) > 1:
            raise UnfitFile(Unfit.BROKEN)
        once = _moment(one.once) if one.once is not None else None
        if once is None or now < once < now + LONGEST_STAY:
            made.append(OwnNote(name=one.name, daily=one.daily and _minute(one.daily), once=once, after=one.after))
    if len({one.name for one in made}) < len(made):
        raise UnfitFile(Unfit.BROKEN)
    return tuple(made[:MOST_NOTES])


def _check_known(found: _Known, kind: type) -> None:
    """Raise UnfitFile if there is a field that is never exported."""
    known = {one.name for one in fields(kind) if one.metadata != UNEXPORTED}
    if not set(found.model_extra or ()) <= known:
        raise UnfitFile(Unfit.BROKEN)


def _kept(found: _Entry, now: datetime) -> KeptEntry:
    soon = now + timedelta(days=1)
    for at in (found.begun_at, found.kept_at):
        if not FIRST_YEAR <= at.year <= soon.year or at > soon:
            raise UnfitFile(Unfit.BROKEN)
    if found.until is not None and (found.until.year < FIRST_YEAR or found.until > now + LONGEST_STAY):
        raise UnfitFile(Unfit.BROKEN)
    answers = tuple(Answer(one.question, _said(one.said), one.settled) for one in found.answers)
    told = [answer for answer in answers if is_shown(answer.said)]
    if len({answer.question for answer in answers}) < len(answers) or len(told) != len(found.words):
        raise UnfitFile(Unfit.BROKEN)
    # Typed words are in the answer. For picked options the shown text is kept.
    words = tuple(
        (clean(asked), "" if isinstance(answer.said, Typed) else clean(shown))
        for answer, (asked, shown) in zip(told, found.words, strict=True)
    )
    # A random id, as for every check-in. The sealing of the words depends on it.
    begun_at, kept_at = (_moment(at) for at in (found.begun_at, found.kept_at))
    zone = found.zone if found.zone in places() else None
    entry = Entry(found.flow, begun_at, kept_at, answers, os.urandom(8).hex(), zone)
    return KeptEntry(entry, words, _moment(found.until) if found.until is not None else None)


def _said(found: _Picked | _Typed | _Silent) -> AnswerValue:
    match found:
        case _Picked():
            return Picked(tuple(found.options))
        case _Typed():
            text = clean(found.text)
            if units(text) > LONGEST_SHOWN:
                raise UnfitFile(Unfit.BROKEN)
            return typed(text)
    return Seen() if found.kind == "seen" else Skipped()


def _moment(at: datetime) -> datetime:
    """In UTC, to the millisecond, as it is stored."""
    at = at.astimezone(UTC)
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


def _minute(at: time) -> time:
    if at.tzinfo is not None or at != at.replace(second=0, microsecond=0):
        raise UnfitFile(Unfit.BROKEN)
    return at
