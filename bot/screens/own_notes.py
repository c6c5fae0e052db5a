"""The person's own reminders: the list, adding one, removing one, and when each comes.

Their words are kept in an entry of the journal, like words for the body. So the pages ask for the passphrase while that
is locked. A note must show nothing of the words before a tap.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from bot.core import own, own_notes, own_time
from bot.core.answer import typed
from bot.core.callbacks import Callback, pack, unpack
from bot.core.callbacks.own import OwnNoteClock, OwnNoteDelay, OwnNoteDrop, OwnNotes, OwnNoteWhen
from bot.core.callbacks.pages import OpenSettings, ZonePage
from bot.core.heard_span import heard_minutes
from bot.core.heard_time import heard_clock
from bot.core.journal import KeptEntry, LockState
from bot.core.own_note import LONGEST_NOTE, MOST_NOTES, OwnNote
from bot.core.own_time import DELAYS, OwnTime
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.planned import Planned
from bot.core.screen import Button, Page, Style
from bot.core.turn import CancelReminders, Effect, Reply, ScheduleReminders, Turn
from bot.screens import own_entry, passphrase, upcoming
from bot.screens.context import Context, person_of
from bot.screens.declare import on_tap

CLOCKS = tuple(time(hour) for hour in (7, 8, 9, 12, 15, 18, 20, 21, 22))


@on_tap(unlocked=True)
def tap(turn: Turn, ctx: Context, tapped: OwnNotes | OwnNoteDrop | OwnNoteWhen | OwnNoteClock | OwnNoteDelay) -> Reply:
    """Show the reminders, ask for one, remove one, or set when one comes."""
    person = person_of(turn)
    match tapped:
        case OwnNotes("add"):
            return _asked(turn, ctx, person)
        case OwnNotes():
            return _list(turn, ctx, person, turn.own, turn.notes, tapped)
        case OwnNoteDrop(name):
            return _dropped(turn, ctx, person, name)
        case OwnNoteWhen("ways", name) if _is_there(person, name):
            return _ways(turn, ctx, person, name)
        case OwnNoteWhen(how, name) if _is_there(person, name):
            return _times(turn, ctx, person, tapped)
        case OwnNoteClock(how, name, at) if _is_there(person, name) and person.zone is not None:
            return _set(turn, ctx, person, _clocked(turn, person, how, name, at))
        case OwnNoteDelay(name, minutes) if _is_there(person, name) and own_time.is_delay(minutes):
            return _set(turn, ctx, person, OwnNote(name=name, after=minutes))
    return _list(turn, ctx, person, turn.own, turn.notes, OwnNotes("list"))


def handle_text(turn: Turn, ctx: Context, person: Person, text: str) -> Reply:
    """Add a reminder with the words that were written. Their message is deleted from the chat."""
    person = replace(person, dialogue=Dialogue())
    if turn.lock_state is LockState.LOCKED:
        return replace(passphrase.ask(turn, ctx, person, OwnNotes("add")), erase=turn.came)
    hint = own_entry.hint_text(ctx, text, LONGEST_NOTE)
    if not hint and len(own_notes.coming(person, turn.notes)) >= MOST_NOTES:
        hint = ctx.words("own-note-full")
    if hint:
        return replace(_list(turn, ctx, person, turn.own, turn.notes, OwnNotes("list"), hint), erase=turn.came)
    person, kept, gone = _without(person, turn.own, own_notes.over(person, turn.notes))
    name = own_notes.next_name(person, kept)
    shown = (ctx.words("own-note"), "")
    _, effects = own_entry.with_word(replace(turn, own=kept), person, name, typed(text), shown)
    person = own_notes.with_note(person, OwnNote(name=name))
    return replace(_ways(turn, ctx, person, name), effects=(*gone, *effects), erase=turn.came)


def handle_time_text(turn: Turn, ctx: Context, person: Person, text: str) -> Reply:
    """Set the time that was written."""
    then, person = unpack(person.dialogue.resume_with), replace(person, dialogue=Dialogue())
    if turn.lock_state is LockState.LOCKED:
        return passphrase.ask(turn, ctx, person, then or OwnNotes("list"))
    match then:
        case OwnNoteWhen(_, name) if not _is_there(person, name):
            pass
        case OwnNoteWhen("daily" | "once" as how, name) if person.zone is not None:
            found = [own_time.to_minute(at) for at in heard_clock(text)]
            if len(found) == 1:
                return _set(turn, ctx, person, _clocked(turn, person, how, name, found[0]))
            if found:
                page = Page().add(ctx.words("settings-time-which"))
                page.row(*(_choice(ctx, OwnNoteWhen(how, name), at) for at in found))
                return Reply(person, page.row(ctx.button("zone-again", OwnNoteWhen(how, name))).screen())
            return replace(
                _times(turn, ctx, person, OwnNoteWhen(how, name), "settings-time-unread-clock"), unhandled=True
            )
        case OwnNoteWhen("after" as how, name):
            minutes = heard_minutes(text)
            if minutes is not None and own_time.is_delay(minutes):
                return _set(turn, ctx, person, OwnNote(name=name, after=minutes))
            return replace(
                _times(turn, ctx, person, OwnNoteWhen(how, name), "settings-time-unread-delay"), unhandled=True
            )
    return _list(turn, ctx, person, turn.own, turn.notes, OwnNotes("list"))


def when_text(ctx: Context, note: OwnNote) -> str:
    """When a reminder comes. For one that comes once, it only says that."""
    match note:
        case OwnNote(daily=time() as at):
            return ctx.words("own-note-time-daily", time=ctx.clock(at))
        case OwnNote(after=int() as minutes):
            return ctx.words("own-note-time-after", minutes=minutes)
    return ctx.words("own-note-time-none" if note.once is None else "own-note-once")


def _asked(turn: Turn, ctx: Context, person: Person) -> Reply:
    """Ask what to remind of, if there is room for another reminder."""
    if len(own_notes.coming(person, turn.notes)) >= MOST_NOTES:
        return _list(turn, ctx, person, turn.own, turn.notes, OwnNotes("list"), ctx.words("own-note-full"))
    person = replace(person, dialogue=Dialogue(awaiting=Awaiting.OWN_NOTE, resume_with=pack(OwnNotes("list"))))
    page = Page().add(ctx.words("own-note-ask", most=LONGEST_NOTE))
    page.row(ctx.button("own-back", OwnNotes("list")))
    return Reply(person, page.screen(protected=True), page=OwnNotes("add"))


def _ways(turn: Turn, ctx: Context, person: Person, name: str) -> Reply:
    page = Page().add(ctx.words("own-note-when"))
    for how in ("daily", "once", "after"):
        page.row(ctx.button(f"own-note-{how}", OwnNoteWhen(how, name)))
    page.row(ctx.button("own-back", OwnNotes("list")))
    return Reply(person.reading(turn.now), page.screen(protected=True), page=OwnNoteWhen("ways", name))


def _times(turn: Turn, ctx: Context, person: Person, then: OwnNoteWhen, hint: str = "") -> Reply:
    """The times to choose from. The next message may be another time."""
    person, page = person.reading(turn.now), Page().add(ctx.words(hint) if hint else "", Style.ITALIC)
    back = ctx.button("own-back", OwnNoteWhen("ways", then.name))
    if then.how != "after" and person.zone is None:
        page.add(ctx.words("own-note-no-zone")).row(ctx.button("settings-zone", ZonePage())).row(back)
        return Reply(person, page.screen(protected=True), page=then)
    choices: Sequence[OwnTime] = DELAYS if then.how == "after" else CLOCKS
    page.add(ctx.words("own-note-delay" if then.how == "after" else "own-note-clock"))
    page.grid(_choice(ctx, then, at) for at in choices).row(back)
    person = replace(person, dialogue=Dialogue(awaiting=Awaiting.OWN_TIME, resume_with=pack(then)))
    return Reply(person, page.screen(protected=True), page=then)


def _choice(ctx: Context, then: OwnNoteWhen, at: OwnTime) -> Button:
    if isinstance(at, int):
        return ctx.button("settings-time-after", OwnNoteDelay(then.name, at), minutes=at)
    tapped = OwnNoteClock("daily" if then.how == "daily" else "once", then.name, at)
    return Button(ctx.clock(at), pack(tapped))


def _clocked(turn: Turn, person: Person, how: str, name: str, at: time) -> OwnNote:
    return OwnNote(name=name, daily=at) if how == "daily" else own_notes.once(name, at, turn.now, person.zone_or_utc)


def _set(turn: Turn, ctx: Context, person: Person, note: OwnNote) -> Reply:
    """The list after the time of a reminder was set. A note of it in the chat stays."""
    old = own_notes.waiting(note, turn.notes)
    new = own_notes.planned(note, turn.now, person.zone_or_utc)
    effects: tuple[Effect, ...] = (CancelReminders(old),) if old else ()
    notes = (*(one for one in turn.notes if one.id not in old), *new)
    reply = _list(turn, ctx, own_notes.with_note(person, note), turn.own, notes, OwnNotes("list"))
    return replace(reply, effects=(*effects, ScheduleReminders(new)) if new else effects)


def _dropped(turn: Turn, ctx: Context, person: Person, name: str) -> Reply:
    """The list after a reminder, its words and its notes were removed."""
    there = OwnNote(name=name)
    gone = tuple(one.id for one in turn.notes if one.id and one.about == there.about)
    person, kept, effects = _without(person, turn.own, (name, *own_notes.over(person, turn.notes)))
    if gone:
        effects = (CancelReminders(gone), *effects)
    rest = tuple(one for one in turn.notes if one.id not in gone)
    return replace(_list(turn, ctx, person, kept, rest, OwnNotes("out")), effects=effects)


def _without(
    person: Person, kept: KeptEntry | None, names: Sequence[str]
) -> tuple[Person, KeptEntry | None, tuple[Effect, ...]]:
    """The person and the entry without the reminders of those names, and the effects that store it."""
    effects: tuple[Effect, ...] = ()
    for name in names:
        if own.is_note(name):
            person, kept, changed = own_entry.without_word(person, kept, name)
            effects = changed or effects
    return own_notes.without(person, names), kept, effects


def _list(
    turn: Turn,
    ctx: Context,
    person: Person,
    kept: KeptEntry | None,
    notes: Sequence[Planned],
    tapped: OwnNotes,
    hint: str = "",
) -> Reply:
    found, words = list(enumerate(own_notes.coming(person, notes), 1)), own.notes(kept)
    page = Page().add(hint, Style.ITALIC).add(ctx.words("own-note-title"), Style.BOLD)
    page.add(ctx.words("own-note-page"))
    for number, note in found:
        page.add(f"{number}. ", gap="\n" if number > 1 else "\n\n")
        if note.name in words:
            page.add(words[note.name], Style.SPOILER, gap="")
        else:
            page.add(ctx.words("own-note-gone"), gap="")
        page.add(f" · {when_text(ctx, note)}", gap="")
        due = next((one.due_at for one in notes if note.once and one.about == note.about and not one.sent), None)
        page.add(upcoming.time_text(ctx, person, due, turn.now) if due is not None else "", gap=", ")
    to = OwnNotes("out" if tapped.to == "out" and found else "list")
    if to.to == "out":
        page.add(ctx.words("own-note-which"))
        way = ctx.button("own-feeling-done", OwnNotes("list"))
    else:
        page.add(ctx.words("own-note-change") if found else "")
        page.add(upcoming.stopped_text(ctx, person))
        way = ctx.button("settings-back", OpenSettings("menu"))
    page.grid(Button(str(number), pack(_under(to, note.name))) for number, note in found)
    if to.to == "list":
        out = ctx.button("own-feeling-out", OwnNotes("out")) if found else None
        page.row(ctx.button("own-note-add", OwnNotes("add")), out)
    return Reply(person.reading(turn.now), page.row(way).screen(protected=True), page=to)


def _under(shown: OwnNotes, name: str) -> Callback:
    return OwnNoteDrop(name) if shown.to == "out" else OwnNoteWhen("ways", name)


def _is_there(person: Person, name: str) -> bool:
    return any(one.name == name for one in person.settings.own_notes)
