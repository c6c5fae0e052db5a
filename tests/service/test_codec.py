"""What is kept reads back as it was, whatever it says; and what an older program wrote is still read."""

import json
import zlib
from dataclasses import fields
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.core.answer import Answer, Picked, Seen, Skipped, Typed
from bot.core.checkin import Checkin
from bot.core.engine import Entry
from bot.core.journal import KeptEntry
from bot.core.outgoing import (
    Acknowledge,
    Erase,
    Erased,
    Form,
    Leave,
    Outgoing,
    Promise,
    Queued,
    SendDocument,
    Show,
    Step,
    Urgency,
)
from bot.core.person import Awaiting, Keeping, Person
from bot.core.planned import Planned
from bot.core.quiet import Quiet
from bot.core.schedule import Schedule
from bot.core.screen import Button, Screen, Span, Style
from bot.core.trail import Trace, Whose
from bot.service.codec import (
    UnknownFormat,
    answer_json,
    entry_in,
    entry_out,
    load,
    person_in,
    person_out,
    planned_in,
    planned_json,
    schedule_in,
    schedule_out,
)
from bot.service.parcel import pack, unpack

EXAMPLES = json.loads((Path(__file__).parent / "kept_before.json").read_text("utf-8"))

# Any text there is in UTF-8. Lone surrogates and NUL are replaced where a message comes in (bot.core.text.clean).
text = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=40) | st.sampled_from(
    ["", "👩‍❤️‍💋‍👨 🏳️‍🌈", "שלום\u202eabc\u202c", "é\u0301\u0327", '"},{"v":2', "\u2028\\u0000\t\n", "😀" * 2048]
)
ids = st.from_regex(r"[a-z][a-z0-9-]{0,23}", fullmatch=True)
walls = st.datetimes(datetime.fromisoformat("2020-01-01"), datetime.fromisoformat("2100-01-01"))
moments = walls.map(lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000, tzinfo=UTC))
clocks = st.builds(time, st.integers(0, 23), st.integers(0, 59))
messages = st.none() | st.integers(1, 2**53)
options = st.lists(ids, max_size=5, unique=True).map(tuple)
answers = st.builds(
    Answer,
    ids,
    st.builds(Picked, options) | st.builds(Typed, text) | st.just(Seen()) | st.just(Skipped()),
    st.booleans(),
)
checkins = st.builds(
    Checkin,
    ids,
    ids,
    moments,
    st.lists(answers, max_size=6).map(tuple),
    st.booleans(),
    st.none() | moments,
    st.booleans(),
)
told = st.lists(st.tuples(ids, st.booleans()), max_size=5, unique_by=lambda choice: choice[0]).map(tuple)
PERSON: dict[str, st.SearchStrategy[Any]] = {
    "language": st.sampled_from(["en", "pt-BR", "zh-Hant"]),
    "consent": st.integers(0, 9),
    "zone": st.none() | st.sampled_from(["Europe/Berlin", "America/Argentina/Buenos_Aires"]),
    "quiet": st.builds(Quiet, clocks, clocks),
    "choices": told,
    "plain": st.booleans(),
    "held": st.booleans(),
    "checkin": st.none() | checkins,
    "parked": st.none() | checkins,
    "message": messages,
    "awaiting": st.none() | st.sampled_from(Awaiting),
    "tags": st.frozensets(ids, max_size=3),
    "tried": told,
    "cards": options,
    "wishes": st.none() | checkins,
    "keeping": st.sampled_from(Keeping),
    "trail": st.lists(
        st.builds(Trace, st.integers(1, 2**31), st.integers(0, 2**31), st.sampled_from(Whose)), max_size=4
    ).map(tuple),
    "tidy": st.booleans(),
    "broom": st.booleans(),
    "seen": st.just("") | st.just("2026-11"),
    "locked": st.booleans(),
    "draft": st.binary(max_size=40),
    "tries": st.integers(0, 99),
    "wait_until": st.none() | moments,
    "then": st.just("") | ids,
    "opening": st.binary(max_size=16),
    "read_at": st.none() | moments,
    "unreachable": st.booleans(),
}
people = st.builds(Person, **PERSON)
REMINDER: dict[str, st.SearchStrategy[Any]] = {
    "kind": ids,
    "due_at": moments,
    "expires_at": moments,
    "local": st.none() | walls,
    "safety": st.booleans(),
    "through_quiet": st.booleans(),
    "arc": st.booleans(),
    "sent": st.booleans(),
    "left": st.integers(0, 9),
    "about": st.just(b"") | st.binary(min_size=16, max_size=16),
    "id": st.binary(min_size=16, max_size=16),
    "retry_at": st.none() | moments,
}
reminders = st.builds(Planned, **REMINDER)
schedules = st.lists(reminders, max_size=5).map(tuple)
screens = st.builds(
    Screen,
    text,
    st.lists(st.lists(st.builds(Button, text, text, text), max_size=3).map(tuple), max_size=3).map(tuple),
    st.lists(st.builds(Span, st.sampled_from(Style), st.integers(0, 4096), st.integers(0, 4096))).map(tuple),
    st.booleans(),
)
STEPS: dict[type, dict[str, st.SearchStrategy[Any]]] = {
    Acknowledge: {"query": text, "text": text},
    Show: {
        "screen": screens,
        "edit": messages,
        "remember": st.booleans(),
        "retire": messages,
        "checkin": st.booleans(),
        "whose": st.sampled_from(Whose),
    },
    Erase: {"messages": st.lists(st.integers(1, 2**31), max_size=3).map(tuple)},
    SendDocument: {"name": text, "form": st.sampled_from(Form), "skip": st.integers(0, 9)},
    Leave: {},
}
steps: st.SearchStrategy[Any] = st.one_of([st.builds(kind, **parts) for kind, parts in STEPS.items()])
OUTGOING: dict[str, st.SearchStrategy[Any]] = {
    "chat": st.integers(-(2**52), 2**52),
    "account": st.just(b"") | st.binary(min_size=16, max_size=16),
    "steps": st.tuples(steps, steps),
    "erased": st.none() | st.builds(Erased, st.binary(min_size=16, max_size=16), screens),
    "reminder": st.none() | reminders,
    "promise": st.sampled_from(Promise),
    "urgency": st.sampled_from(Urgency),
}
parcels = st.builds(Queued, st.builds(Outgoing, **OUTGOING), st.integers(1, 2**62), st.binary(min_size=16, max_size=16))


@given(people)
@example(Person("en", checkin=Checkin("abc", "quick", datetime(2026, 3, 6, 20, tzinfo=UTC))))
def test_a_person_reads_back_as_they_were(person: Person) -> None:
    assert person_in(person_out(person)) == person


def test_every_part_is_tried() -> None:
    """A part that is added, and not kept with the others, would be lost unseen."""
    for kind, parts in {Person: PERSON, Planned: REMINDER, Outgoing: OUTGOING, **STEPS}.items():
        assert set(parts) == {field.name for field in fields(kind)}
    assert set(STEPS) == set(Step.__args__)


@given(reminders)
def test_a_reminder_reads_back_as_it_was(planned: Planned) -> None:
    assert planned_in(planned_json(planned)) == planned


@given(schedules)
def test_a_schedule_reads_back_as_it_was(schedule: Schedule) -> None:
    assert schedule_in(schedule_out(schedule)) == schedule
    assert schedule_in(schedule_out(schedule).ljust(5000)) == schedule


@given(parcels)
def test_what_is_still_to_be_shown_reads_back_as_it_was(row: Queued) -> None:
    assert unpack(pack(row), row.id) == row


@given(
    st.builds(Entry, ids, moments, moments, st.lists(answers).map(tuple)),
    st.lists(st.tuples(text, text)).map(tuple),
    st.none() | moments,
)
def test_an_entry_says_what_was_said(entry: Entry, words: tuple[tuple[str, str], ...], until: datetime | None) -> None:
    written = entry_out(KeptEntry(entry, words, until, b"its id"))
    assert entry_in(written, b"its id") == KeptEntry(entry, words, until, b"its id")
    kept = load(written)
    assert [tuple(pair) for pair in kept["words"]] == list(words)
    assert kept["answers"] == [answer_json(answer) for answer in entry.answers]
    assert datetime.fromisoformat(kept["begun"]) == entry.begun_at
    assert datetime.fromisoformat(kept["kept"]) == entry.kept_at


@given(people, schedules, parcels)
def test_what_is_kept_is_compact_json_that_names_its_version_first(
    person: Person, schedule: Schedule, row: Queued
) -> None:
    for blob in (person_out(person), zlib.decompress(schedule_out(schedule)), pack(row)):
        assert blob.startswith(b'{"v":1,')
        assert json.dumps(json.loads(blob), ensure_ascii=False, separators=(",", ":")).encode() == blob


@given(st.integers().filter(lambda v: v != 1) | st.none() | text | st.booleans().filter(lambda v: v is not True))
def test_another_version_is_refused_and_not_guessed_at(version: object) -> None:
    blob = json.dumps({**json.loads(person_out(Person("en"))), "v": version}).encode()
    with pytest.raises(UnknownFormat, match="run the version that wrote it"):
        person_in(blob)
    with pytest.raises(UnknownFormat):
        unpack(blob, b"")
    with pytest.raises(UnknownFormat):
        schedule_in(zlib.compress(blob))


BEGUN = datetime(2026, 3, 6, 20, 0, 30, 250_000, tzinfo=UTC)
AS_SAID = (
    Answer("who", Picked(("one",))),
    Answer("note", Typed("Ein stiller Abend 🌙")),
    Answer("body-help", Seen()),
    Answer("mood", Skipped()),
    Answer("need", Picked(("food", "rest")), settled=False),
)
BEFORE = {
    "person": Person(
        "en",
        zone="Europe/Berlin",
        quiet=Quiet(time(22, 30), time(7)),
        choices=(("water", False), ("stretch", True)),
        plain=True,
        held=True,
        checkin=Checkin("k3b2aa", "quick", BEGUN, AS_SAID, paused=True),
        message=41,
        awaiting=Awaiting.CLOCK,
    ),
    "bare person": Person("en"),
    "schedule": (
        Planned(
            "morning",
            BEGUN + timedelta(hours=13),
            BEGUN + timedelta(hours=17),
            local=datetime.fromisoformat("2026-03-07T10:00"),
            safety=True,
            through_quiet=True,
            arc=True,
            left=27,
            id=bytes(16),
            retry_at=BEGUN + timedelta(hours=14),
        ),
        Planned(".fade", BEGUN, BEGUN + timedelta(days=36500), safety=True, about=b"0123456789abcdef", id=bytes(16)),
        Planned("water", BEGUN, BEGUN + timedelta(minutes=45), sent=True, id=bytes(16)),
    ),
    "row": Queued(
        Outgoing(
            -5,
            b"0123456789abcdef",
            (
                Acknowledge("77", "Noted."),
                Show(
                    Screen(
                        "Who was there?",
                        ((Button("Just me", "q:k:who:c:solo"), Button("Copy", copy="é")),),
                        (Span(Style.BOLD, 0, 14),),
                        protected=True,
                    ),
                    edit=41,
                    remember=True,
                    retire=40,
                    checkin=True,
                    whose=Whose.PAGE,
                ),
                Erase((3, 5)),
                SendDocument("afterglow", Form.PAGE, 2),
                Leave(),
            ),
            Erased(b"fedcba9876543210", Screen("Something is left.")),
            Planned("water", BEGUN, BEGUN + timedelta(minutes=45), sent=True, id=bytes(16)),
            Promise.AT_MOST_ONCE,
            Urgency.HIDE,
        ),
        9,
        bytes(16),
    ),
    "bare row": Queued(Outgoing(5, b"", ()), 1, bytes(16)),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_the_first_version_wrote_is_still_read(name: str) -> None:
    """The examples beside this file are never rewritten: people's data is older than the program."""
    blob = json.dumps(EXAMPLES[name]).encode()
    if "person" in name:
        assert person_in(blob) == BEFORE[name]
    elif name == "schedule":
        assert schedule_in(zlib.compress(blob)) == BEFORE[name]
    else:
        assert unpack(blob, bytes(16)) == BEFORE[name]


def test_there_is_an_example_of_everything() -> None:
    assert set(EXAMPLES) == set(BEFORE)
