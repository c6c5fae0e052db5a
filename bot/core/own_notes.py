"""The reminders that the person wrote, and the notes that are planned for them.

They come at the time that the person set, also in quiet hours. They may be for medicine, so neither "Something felt
off" nor "Not tonight" may cancel them.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.core.journal import KeptEntry
from bot.core.localtime import to_local
from bot.core.own import next_note
from bot.core.own_note import OWN_NOTE, OwnNote
from bot.core.person import Person
from bot.core.planned import ENDLESS, Planned
from bot.core.timing import DaysOn, ReminderRule, plan

LATE: Final = timedelta(hours=12)
"""How long after its time such a note may still be sent."""


def next_name(person: Person, kept: KeptEntry | None) -> str:
    """The name for the next reminder. Its number is one above the highest, so a note that is still in the chat never
    belongs to another reminder."""
    return next_note(kept, (own.name for own in person.settings.own_notes))


def coming(person: Person, notes: Iterable[Planned]) -> tuple[OwnNote, ...]:
    """The reminders that will still come, or that have no time yet."""
    waiting = {note.about for note in notes if note.kind == OWN_NOTE and not note.sent}
    return tuple(own for own in person.settings.own_notes if own.once is None or own.about in waiting)


def over(person: Person, notes: Iterable[Planned]) -> tuple[str, ...]:
    """The names of one-time reminders that have come and whose notes are gone."""
    planned = {note.about for note in notes if note.kind == OWN_NOTE}
    return tuple(own.name for own in person.settings.own_notes if own.once is not None and own.about not in planned)


def with_note(person: Person, note: OwnNote) -> Person:
    """The person with that reminder, which replaces the reminder of the same name."""
    others = person.settings.own_notes
    known = any(other.name == note.name for other in others)
    notes = tuple(note if other.name == note.name else other for other in others) if known else (*others, note)
    return replace(person, settings=replace(person.settings, own_notes=notes))


def without_time(person: Person, name: str) -> Person:
    """The person, with the time of that reminder removed."""
    known = any(own.name == name for own in person.settings.own_notes)
    return with_note(person, OwnNote(name=name)) if known else person


def without(person: Person, names: Iterable[str]) -> Person:
    """The person without the reminders with these names."""
    gone = frozenset(names)
    rest = tuple(own for own in person.settings.own_notes if own.name not in gone)
    return replace(person, settings=replace(person.settings, own_notes=rest))


def once(name: str, at: time, now: datetime, zone: ZoneInfo) -> OwnNote:
    """A reminder that comes once, when the clocks in the zone next show `at`."""
    return OwnNote(name=name, once=_next(at, now, zone)[1])


def planned(note: OwnNote, now: datetime, zone: ZoneInfo) -> tuple[Planned, ...]:
    """The note to plan for a reminder. Empty if the reminder waits for /done, or if its time is past."""
    match note:
        case OwnNote(daily=time() as at):
            local, due_at = _next(at, now, zone)
            return (_planned(note, due_at, local, left=ENDLESS),)
        case OwnNote(once=datetime() as due_at) if due_at > now:
            return (_planned(note, due_at, to_local(due_at, zone)),)
    return ()


def after_done(person: Person, now: datetime) -> tuple[Planned, ...]:
    """The notes to plan when the person sends /done now."""
    return tuple(
        replace(_planned(note, now + timedelta(minutes=note.after), None), arc=True)
        for note in person.settings.own_notes
        if note.after is not None
    )


def waiting(note: OwnNote, notes: Iterable[Planned]) -> tuple[bytes, ...]:
    """The ids of that reminder's notes that are not sent yet."""
    return tuple(
        planned.id for planned in notes if planned.kind == OWN_NOTE and planned.about == note.about and not planned.sent
    )


def _planned(note: OwnNote, due_at: datetime, local: datetime | None, left: int = 0) -> Planned:
    return Planned(OWN_NOTE, due_at, due_at + LATE, local, through_quiet=True, left=left, about=note.about)


def _next(at: time, now: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """When the clocks in the zone next show `at`: as wall time, and in UTC."""
    rule = ReminderRule(OWN_NOTE, DaysOn(0, at), 0, safety=False, held=False, tonight=False)
    due = plan(rule, now, zone, None)
    assert due is not None and due.local is not None, "a time of day has a wall time"
    return due.local, due.due_at
