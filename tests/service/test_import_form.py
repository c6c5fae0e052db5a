"""Reading a file of /export: a real export is read completely, and any other file is refused."""

import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answer import Answer, Picked, Seen, Skipped, Typed, typed
from bot.core.entry import Entry
from bot.core.imported import Unfit
from bot.core.journal import KeptEntry
from bot.core.own_note import OwnNote
from bot.core.person import Keeping, Person, PersonSettings
from bot.core.quiet import Quiet
from bot.core.taste import Taste
from bot.core.text import clean
from bot.service.export_form import VERSION
from bot.service.import_form import MOST_BYTES, MOST_FADING, UnfitFile, read_export
from tests.support.bot_harness import EVENING
from tests.support.copies import copy_of, evening

CHOSEN = PersonSettings(
    zone="Asia/Kathmandu",
    quiet=Quiet(datetime(1, 1, 1, 22, 30).time(), datetime(1, 1, 1, 7).time()),
    choices=(("water", False), ("stretch", True)),
    plain_reminders=True,
    keeping=Keeping.MONTH,
    tidy=False,
    delays=(("water", 25),),
    clocks=(("morning", datetime(1, 1, 1, 9, 40).time()),),
    own_notes=(OwnNote(name="note-2", daily=datetime(1, 1, 1, 9, 40).time()), OwnNote(name="note-3", after=30)),
    offered=("morning",),
)
PERSON = Person("de", settings=CHOSEN, taste=Taste(tried=(("water", True),), cards=("a-card", "b-card")))

ids = st.sampled_from(["who", "note-of-before", "v1", "a_B-9", "x" * 64])
shown = st.text('aß😀\n"\\<\u202e ', max_size=6)
moments = st.datetimes(datetime(2001, 1, 1), datetime(2026, 3, 6), timezones=st.just(UTC)).map(
    lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000)
)
answers = st.one_of(
    st.builds(Picked, st.lists(ids, max_size=4).map(tuple)), shown.map(typed), st.just(Seen()), st.just(Skipped())
)


@st.composite
def entries(draw: st.DrawFn) -> KeptEntry:
    """An exported entry, with its words in plain text."""
    said = tuple(
        Answer(question, draw(answers), draw(st.booleans()))
        for question in draw(st.lists(ids, unique=True, max_size=3))
    )
    begun, kept = sorted((draw(moments), draw(moments)))
    zone = draw(st.none() | st.sampled_from(["Pacific/Auckland", "Europe/Berlin"]))
    kept_entry = KeptEntry(
        Entry(draw(ids), begun, kept, said, zone=zone), (), draw(st.none() | st.just(EVENING + timedelta(9)))
    )
    words = tuple((draw(shown), "" if isinstance(a.said, Typed) else draw(shown)) for a in kept_entry.shown_answers())
    return replace(kept_entry, words=words)


RICH = evening(1, "a lamp", None, "solo")
GOOD = copy_of(PERSON, [RICH])


def comparable(kept: KeptEntry) -> tuple[Any, ...]:
    """All fields of an entry that an export holds."""
    entry = kept.entry
    return entry.flow, entry.begun_at, entry.kept_at, entry.answers, kept.read(), kept.until, entry.zone


@given(st.lists(entries(), max_size=2))
def test_an_export_reads_back(kept: list[KeptEntry]) -> None:
    """The words and times of any exported entry come back unchanged, oldest first."""
    found = read_export(copy_of(PERSON, kept), EVENING)
    assert [comparable(one) for one in found.entries] == sorted(map(comparable, kept), key=lambda one: one[2])
    assert len({one.entry.checkin for one in found.entries}) == len(kept), "each is sealed for itself"


def test_choices_read_back() -> None:
    """The settings, the cards and the ideas come back unchanged."""
    found = read_export(copy_of(PERSON), EVENING)
    assert (found.settings, found.tried, found.cards) == (CHOSEN, PERSON.taste.tried, PERSON.taste.cards)
    assert (found.part, found.last) == (1, True)


def test_expired_entries_are_not_read() -> None:
    """An entry whose end is past at the import is not read."""
    late, soon = EVENING - timedelta(hours=1), EVENING + timedelta(days=3)
    found = read_export(copy_of(PERSON, [evening(20, until=late), evening(9, until=soon)]), EVENING)
    assert [kept.until for kept in found.entries] == [soon]


def test_a_reminder_whose_time_is_past_stays_away() -> None:
    """A reminder for one moment is read only if that moment is ahead and less than years away."""
    ahead = OwnNote(name="note-2", once=EVENING + timedelta(hours=3))
    past = OwnNote(name="note-1", once=EVENING - timedelta(hours=3))
    far = OwnNote(name="note-3", once=EVENING.replace(year=9999))
    found = read_export(copy_of(replace(PERSON, settings=replace(CHOSEN, own_notes=(past, ahead, far)))), EVENING)
    assert found.settings.own_notes == (ahead,)


def test_a_zone_that_this_machine_does_not_know() -> None:
    """A time zone that this machine does not know is dropped from entries and settings, which are read otherwise."""
    (kept,) = read_export(within("entries", 0, zone="Europe/Atlantis"), EVENING).entries[-1:]
    assert kept.entry.zone is None
    found = read_export(within("profile", "settings", zone="Europe/Atlantis"), EVENING)
    assert found.settings == replace(CHOSEN, zone=None)


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    """A valid file with a change to its JSON."""
    part = json.loads(copy_of(PERSON, [RICH, evening(2)]))
    change(part)
    return json.dumps(part).encode()


def within(*path: str | int, **values: Any) -> bytes:
    """A valid file with other values in fields of the object at that path."""

    def change(part: Any) -> None:
        for step in path:
            part = part[step]
        part.update(values)

    return changed(change)


FIRST = ("entries", 0)
ANSWER = (*FIRST, "answers", 2)
FAR = (EVENING + timedelta(days=400)).isoformat()
HOSTILE = {
    "nothing": (b"", Unfit.FOREIGN),
    "words": (b"hello", Unfit.FOREIGN),
    "another json": (b'{"a": 1}', Unfit.FOREIGN),
    "a list": (b"[]", Unfit.FOREIGN),
    "no text": (b"\xff\xfe\x00" * 9, Unfit.FOREIGN),
    "deep lists": (b"[" * 200_000, Unfit.FOREIGN),
    "deep objects": (b'{"format":' * 200_000, Unfit.FOREIGN),
    "a huge number": (GOOD.replace(b'"part":1', b'"part":' + b"9" * 100_000), Unfit.FOREIGN),
    "a huge fraction": (GOOD.replace(b'"part":1', b'"part":1e999'), Unfit.BROKEN),
    "not a number": (GOOD.replace(b'"part":1', b'"part":NaN'), Unfit.FOREIGN),
    "a field twice": (GOOD.replace(b'"part":1', b'"part":1,"part":1'), Unfit.FOREIGN),
    "cut": (GOOD[: len(GOOD) // 2], Unfit.FOREIGN),
    "a lone surrogate": (GOOD.replace(b"a lamp", rb"a \ud800 lamp"), Unfit.BROKEN),
    "newer": (within(version=VERSION + 1), Unfit.OTHER_VERSION),
    "older": (within(version=VERSION - 1), Unfit.OTHER_VERSION),
    "a setting of an older version": (within("profile", "settings", held=True), Unfit.BROKEN),
    "no version": (within(version=True), Unfit.BROKEN),
    "a version in words": (within(version=str(VERSION)), Unfit.BROKEN),
    "another field": (within(surprise=1), Unfit.BROKEN),
    "another field of an entry": (within(*FIRST, surprise=1), Unfit.BROKEN),
    "another field of the profile": (within("profile", surprise=1), Unfit.BROKEN),
    "another field of the settings": (within("profile", "settings", surprise=1), Unfit.BROKEN),
    "a key": (within("profile", "dialogue", draft="AAAA"), None),
    "a setting of another type": (within("profile", "settings", plain_reminders="yes"), Unfit.BROKEN),
    "a number for a word": (within("profile", "settings", zone=5), Unfit.BROKEN),
    "no such keeping": (within("profile", "settings", keeping="ever"), Unfit.BROKEN),
    "a card of another type": (within("profile", "taste", cards=[{}]), Unfit.BROKEN),
    "entries of another type": (within(entries={}), Unfit.BROKEN),
    "a path for a flow": (within(*FIRST, flow="../../etc/passwd"), Unfit.BROKEN),
    "a long id": (within(*FIRST, flow="x" * 65), Unfit.BROKEN),
    "no zone": (within(*FIRST, kept_at="2026-03-01T10:00:00"), Unfit.BROKEN),
    "a number for a time": (within(*FIRST, kept_at=1_700_000_000), Unfit.BROKEN),
    "a time to come": (within(*FIRST, kept_at=FAR), Unfit.BROKEN),
    "the end of time": (within(*FIRST, kept_at="9999-12-31T23:59:59Z"), Unfit.BROKEN),
    "the beginning of time": (within(*FIRST, begun_at="0001-01-01T00:00:00+14:00"), Unfit.BROKEN),
    "to stay for years": (within(*FIRST, until=FAR), Unfit.BROKEN),
    "fewer words than answers": (within(*FIRST, words=[]), Unfit.BROKEN),
    "more words than answers": (within(*FIRST, words=[["a", "b"]] * 9), Unfit.BROKEN),
    "a word for a pair": (within(*FIRST, words=["ab", "cd"]), Unfit.BROKEN),
    "an unknown kind": (within(*ANSWER, said={"kind": "sung", "text": "la"}), Unfit.BROKEN),
    "a sealed box": (within(*ANSWER, said={"kind": "typed", "parts": [{"sealed": "AA", "length": 1}]}), Unfit.BROKEN),
    "endless words": (within(*ANSWER, said={"kind": "typed", "text": "x" * 50_000}), Unfit.BROKEN),
    "options in a word": (within(*FIRST, "answers", 0, said={"kind": "picked", "options": "solo"}), Unfit.BROKEN),
    "one question twice": (within(*ANSWER, question="who"), Unfit.BROKEN),
}
"""Changed or foreign files, each with the reason that the person is given; None if the file is read nevertheless."""


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file(name: str) -> None:
    """Each hostile file is refused within two seconds, and the refusal quotes nothing of the file."""
    content, why = HOSTILE[name]
    began = time.thread_time()
    if why is None:
        # Fields that are not read may hold anything.
        assert read_export(content, EVENING)
        return
    with pytest.raises(UnfitFile) as caught:
        read_export(content, EVENING)
    assert (caught.value.why, str(caught.value)) == (why, why)
    assert caught.value.__cause__ is None
    assert time.thread_time() - began < 2


def test_the_largest_part() -> None:
    """The largest part of an /export is read, even with as many quotes and brackets as possible in its answers."""
    skipped = tuple(Answer(f"q{number}", Skipped()) for number in range(20))
    silent = KeptEntry(Entry("quick", EVENING, EVENING, skipped), ())
    noisy = KeptEntry(Entry("quick", EVENING, EVENING, (Answer("note", typed(',[{"' * 1000)),)), (("Note", ""),))
    one, two = (len(copy_of(PERSON, [kept, kept])) - len(copy_of(PERSON, [kept])) for kept in (silent, noisy))
    room = MOST_BYTES - 10_000
    for kept, count in ((silent, room // one), (noisy, room // two)):
        assert len(read_export(copy_of(PERSON, [kept] * count), EVENING).entries) == count


def test_too_large() -> None:
    """A file above the size limit is refused without being parsed."""
    with pytest.raises(UnfitFile, match=Unfit.LARGE):
        read_export(b" " * (MOST_BYTES + 1), EVENING)


def test_too_many_that_fade() -> None:
    """A file with too many entries that fade is refused, so that no file can fill the schedule."""
    until = EVENING + timedelta(days=20)
    with pytest.raises(UnfitFile, match=Unfit.BROKEN):
        read_export(copy_of(PERSON, [evening(n / 1000, until=until) for n in range(MOST_FADING + 1)]), EVENING)


def test_nul_is_taken_out() -> None:
    """NUL characters are removed from imported words, as from messages."""
    found = read_export(GOOD.replace(b"a lamp", rb"a \u0000lamp"), EVENING)
    assert found.entries[0].read()[1][1] == clean("a \x00lamp") == "a lamp"


@given(st.binary(max_size=60), st.integers(0, len(GOOD)))
def test_garbage_within(blob: bytes, at: int) -> None:
    """A file with random bytes inside is read or refused, and raises nothing else."""
    with suppress(UnfitFile):
        read_export(GOOD[:at] + blob + GOOD[at + len(blob) :], EVENING)
