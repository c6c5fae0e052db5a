"""Reads the JSON of /export. The file may come from anywhere, so everything that `export` would not write is refused.

The content of a file must never get into a log or an error: an error holds only an `Unfit`.
"""

import json
import os
import re
from dataclasses import fields
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
"""The most entries of a file with a day on which they are deleted. Each takes room in the schedule."""
LONGEST_STAY: Final = timedelta(days=31)
LONGEST_SHOWN: Final = 2 * LONGEST_ANSWER
MOST_MARKS: Final = 600_000
"""The most commas and opening brackets outside of strings. A part of /export has fewer. Parsing more would block the
whole process, because it holds Python's global lock."""
_STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)
"""A string, or the rest of the file after a quote that is never closed. Without the second case, a file of many such
quotes would be searched to its end for each of them."""

_Item = TypeVar("_Item")
Listed = Annotated[list[_Item], FailFast()]
"""A list that is refused at its first fault. Reporting millions of faults would take seconds."""
Id = Annotated[StrictStr, Field(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
ShownText = Annotated[StrictStr, Field(max_length=LONGEST_SHOWN)]


class UnfitFile(ValueError):
    """The file is refused. The error says why, and quotes nothing of the file."""

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


class _PartlyImported(_Form):
    """A class of which only the declared fields are imported. Any other field must be an exported one: see
    `_check_known`."""

    model_config = ConfigDict(extra="allow", frozen=True, strict=True)


class _OwnNote(_Form):
    name: Annotated[StrictStr, Field(pattern=r"^note-[0-9]{1,6}$")]
    daily: time | None
    once: AwareDatetime | None
    after: Annotated[StrictInt, Field(ge=SHORTEST, le=LONGEST)] | None


class _Settings(_PartlyImported):
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


class _Taste(_PartlyImported):
    tried: Listed[tuple[Id, StrictBool]] = Field(max_length=MOST_CHOICES)
    cards: Listed[Id] = Field(max_length=MOST_CHOICES)


class _Profile(_PartlyImported):
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


def read_export(content: bytes, now: datetime) -> Imported:
    """The content of a file of /export. Raises UnfitFile. Slow: call this in a thread."""
    if len(content) > MOST_BYTES:
        raise UnfitFile(Unfit.LARGE)
    bare = _STRING.sub(b"", content)
    if sum(bare.count(mark) for mark in (b",", b"[", b"{")) > MOST_MARKS:
        raise UnfitFile(Unfit.BROKEN)
    why = Unfit.FOREIGN
    try:
        head = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_without_duplicates, parse_constant=_refuse)
        if not isinstance(head, dict) or head.get("format") != FORMAT:
            raise UnfitFile(Unfit.FOREIGN)
        version = head.get("version")
        why = Unfit.BROKEN
        if version != VERSION:
            is_version = isinstance(version, int) and not isinstance(version, bool)
            raise UnfitFile(Unfit.OTHER_VERSION if is_version else Unfit.BROKEN)
        return _imported(_Export.model_validate_json(content.removeprefix(b"\xef\xbb\xbf")), now)
    except UnfitFile:
        raise
    except (ValueError, RecursionError, OverflowError):
        # The error may quote the file, so it is dropped.
        pass
    raise UnfitFile(why)


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    unique = dict(pairs)
    if len(unique) < len(pairs):
        raise ValueError("an object has the same field twice")
    return unique


def _refuse(_: str) -> None:
    raise ValueError("JSON has no such number")


def _imported(export: _Export, now: datetime) -> Imported:
    _check_known(export.profile, Person)
    _check_known(export.profile.settings, PersonSettings)
    entries = sorted((_kept(entry, now) for entry in export.entries), key=lambda kept: kept.entry.kept_at)
    if sum(kept.until is not None for kept in entries) > MOST_FADING:
        raise UnfitFile(Unfit.BROKEN)
    settings = export.profile.settings
    return Imported(
        # Entries whose day of deletion is over are left out.
        entries=tuple(kept for kept in entries if kept.until is None or kept.until > now),
        settings=PersonSettings(
            # A zone that this machine does not know is dropped.
            zone=settings.zone if settings.zone in places() else None,
            quiet=Quiet(_minute(settings.quiet.start), _minute(settings.quiet.end)),
            choices=tuple(dict(settings.choices).items()),
            plain_reminders=settings.plain_reminders,
            keeping=settings.keeping,
            tidy=settings.tidy,
            delays=tuple(dict(settings.delays).items()),
            clocks=tuple((id, _minute(at)) for id, at in dict(settings.clocks).items()),
            offered=tuple(dict.fromkeys(settings.offered)),
            own_notes=_own_notes(settings.own_notes, now),
        ),
        tried=tuple(dict(export.profile.taste.tried).items()),
        cards=tuple(dict.fromkeys(export.profile.taste.cards)),
        part=export.part,
        last=export.last,
    )


def _own_notes(notes: list[_OwnNote], now: datetime) -> tuple[OwnNote, ...]:
    """The reminders that may still come. Those with a single time in the past are left out."""
    imported = list[OwnNote]()
    for note in notes:
        if sum(at is not None for at in (note.daily, note.once, note.after)) > 1:
            raise UnfitFile(Unfit.BROKEN)
        once = _moment(note.once) if note.once is not None else None
        if once is None or now < once < now + LONGEST_STAY:
            imported.append(
                OwnNote(name=note.name, daily=note.daily and _minute(note.daily), once=once, after=note.after)
            )
    if len({note.name for note in imported}) < len(imported):
        raise UnfitFile(Unfit.BROKEN)
    return tuple(imported[:MOST_NOTES])


def _check_known(part: _PartlyImported, kind: type) -> None:
    """Raise UnfitFile if a part has a field that `kind` does not export."""
    known = {field.name for field in fields(kind) if field.metadata != UNEXPORTED}
    if not set(part.model_extra or ()) <= known:
        raise UnfitFile(Unfit.BROKEN)


def _kept(entry: _Entry, now: datetime) -> KeptEntry:
    tomorrow = now + timedelta(days=1)
    for at in (entry.begun_at, entry.kept_at):
        if not FIRST_YEAR <= at.year <= tomorrow.year or at > tomorrow:
            raise UnfitFile(Unfit.BROKEN)
    if entry.until is not None and (entry.until.year < FIRST_YEAR or entry.until > now + LONGEST_STAY):
        raise UnfitFile(Unfit.BROKEN)
    answers = tuple(Answer(answer.question, _said(answer.said), answer.settled) for answer in entry.answers)
    shown_answers = [answer for answer in answers if is_shown(answer.said)]
    if len({answer.question for answer in answers}) < len(answers) or len(shown_answers) != len(entry.words):
        raise UnfitFile(Unfit.BROKEN)
    # Typed words are in the answer itself. Of picked options, the text that was shown is kept.
    words = tuple(
        (clean(asked), "" if isinstance(answer.said, Typed) else clean(shown))
        for answer, (asked, shown) in zip(shown_answers, entry.words, strict=True)
    )
    begun_at, kept_at = (_moment(at) for at in (entry.begun_at, entry.kept_at))
    zone = entry.zone if entry.zone in places() else None
    # The check-in gets a random id, like every check-in. The cells of its words are bound to this id.
    imported = Entry(entry.flow, begun_at, kept_at, answers, os.urandom(8).hex(), zone)
    return KeptEntry(imported, words, _moment(entry.until) if entry.until is not None else None)


def _said(said: _Picked | _Typed | _Silent) -> AnswerValue:
    match said:
        case _Picked():
            return Picked(tuple(said.options))
        case _Typed():
            text = clean(said.text)
            if units(text) > LONGEST_SHOWN:
                raise UnfitFile(Unfit.BROKEN)
            return typed(text)
    return Seen() if said.kind == "seen" else Skipped()


def _moment(at: datetime) -> datetime:
    """A time in UTC, to the millisecond, as times are stored."""
    at = at.astimezone(UTC)
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


def _minute(at: time) -> time:
    if at.tzinfo is not None or at != at.replace(second=0, microsecond=0):
        raise UnfitFile(Unfit.BROKEN)
    return at
