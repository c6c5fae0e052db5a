"""The list of the person's own reminders: how to add and remove one, and to set when each comes.

Their words are kept in an entry of the journal, like words for the body. So the pages ask for the passphrase while the
journal is locked. A note must show nothing of the words before a tap.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from bot.core import own, own_notes, own_time
from bot.core.answer import typed
from bot.core.callbacks import pack, unpack
from bot.core.callbacks.own import OwnNoteClock, OwnNoteDelay, OwnNoteDrop, OwnNotes, OwnNoteWhen
from bot.core.callbacks.settings import OpenSettings, ZonePage
from bot.core.heard_span import heard_minutes
from bot.core.heard_time import heard_clock
from bot.core.journal import KeptEntry, LockState
from bot.core.own_note import LONGEST_NOTE, MOST_NOTES, OwnNote
from bot.core.own_time import DELAYS, OwnTime
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.screen import Button, Page, Style
from bot.core.turn import Effect, Reply, ScheduleReminders, Turn
from bot.screens import own_entry, passphrase, upcoming
from bot.screens.context import Context, person_of
from bot.screens.declare import on_tap

CLOCKS = tuple(time(hour) for hour in (7, 8, 9, 12, 15, 18, 20, 21, 22))
"""The times of day to choose from."""


@on_tap(unlocked=True)
def tap(turn: Turn, ctx: Context, tapped: OwnNotes | OwnNoteDrop | OwnNoteWhen | OwnNoteClock | OwnNoteDelay) -> Reply:
    """Show the reminders, ask for one, remove one, or set when one comes."""
    person = person_of(turn)
    match tapped:
        case OwnNotes("add"):
            return _ask(turn, ctx, person)
        case OwnNotes():
            return _list(turn, ctx, person, tapped)
        case OwnNoteDrop(name):
            return _drop(turn, ctx, person, name)
        case OwnNoteWhen("ways", name) if _is_there(person, name):
            return _ask_when(turn, ctx, person, name)
        case OwnNoteWhen(_, name) if _is_there(person, name):
            return _times_page(turn, ctx, person, tapped)
        case OwnNoteClock(how, name, at) if _is_there(person, name) and person.zone is not None:
            return _set(turn, ctx, person, _at_clock(turn, person, how, name, at))
        case OwnNoteDelay(name, minutes) if _is_there(person, name) and own_time.is_delay(minutes):
            return _set(turn, ctx, person, OwnNote(name=name, after=minutes))
    return _list(turn, ctx, person, OwnNotes("list"))


def handle_text(turn: Turn, ctx: Context, person: Person, text: str) -> Reply:
    """Add a reminder with the words that were written. Their message is deleted from the chat."""
    person = replace(person, dialogue=Dialogue())
    if turn.lock_state is LockState.LOCKED:
        return replace(passphrase.ask(turn, ctx, person, OwnNotes("add")), erase=turn.received)
    hint = own_entry.hint_text(ctx, text, LONGEST_NOTE)
    if not hint and len(own_notes.coming(person, turn.notes)) >= MOST_NOTES:
        hint = ctx.words("own-note-full")
    if hint:
        return replace(_list(turn, ctx, person, OwnNotes("list"), hint), erase=turn.received)
    person, kept, dropping = _without(person, turn.own, own_notes.over(person, turn.notes))
    name = own_notes.next_name(person, kept)
    shown = (ctx.words("own-note"), "")
    _, effects = own_entry.with_word(replace(turn, own=kept), person, name, typed(text), shown)
    person = own_notes.with_note(person, OwnNote(name=name))
    return replace(_ask_when(turn, ctx, person, name), effects=(*dropping, *effects), erase=turn.received)


def handle_time_text(turn: Turn, ctx: Context, person: Person, text: str) -> Reply:
    """Set the time that was written."""
    asked_by, person = unpack(person.dialogue.resume_with), replace(person, dialogue=Dialogue())
    if turn.lock_state is LockState.LOCKED:
        return passphrase.ask(turn, ctx, person, asked_by or OwnNotes("list"))
    match asked_by:
        case OwnNoteWhen(_, name) if not _is_there(person, name):
            pass
        case OwnNoteWhen("daily" | "once" as how, name) if person.zone is not None:
            clocks = [own_time.to_minute(at) for at in heard_clock(text)]
            if len(clocks) == 1:
                return _set(turn, ctx, person, _at_clock(turn, person, how, name, clocks[0]))
            if clocks:
                page = Page().add(ctx.words("settings-time-which"))
                page.row(*(_choice(ctx, asked_by, at) for at in clocks))
                return Reply(person, page.row(ctx.button("zone-again", asked_by)).screen())
            return replace(_times_page(turn, ctx, person, asked_by, "settings-time-unread-clock"), unhandled=True)
        case OwnNoteWhen("after", name):
            minutes = heard_minutes(text)
            if minutes is not None and own_time.is_delay(minutes):
                return _set(turn, ctx, person, OwnNote(name=name, after=minutes))
            return replace(_times_page(turn, ctx, person, asked_by, "settings-time-unread-delay"), unhandled=True)
    return _list(turn, ctx, person, OwnNotes("list"))


def when_text(ctx: Context, note: OwnNote) -> str:
    """When a reminder comes. Of a reminder that comes once, it says only that."""
    match note:
        case OwnNote(daily=time() as at):
            return ctx.words("own-note-time-daily", time=ctx.clock(at))
        case OwnNote(after=int() as minutes):
            return ctx.words("own-note-time-after", minutes=minutes)
    return ctx.words("own-note-time-none" if note.once is None else "own-note-once")


def _ask(turn: Turn, ctx: Context, person: Person) -> Reply:
    """Ask for the words of a new reminder. If there are too many reminders already, the list says so."""
    if len(own_notes.coming(person, turn.notes)) >= MOST_NOTES:
        return _list(turn, ctx, person, OwnNotes("list"), ctx.words("own-note-full"))
    person = replace(person, dialogue=Dialogue(awaiting=Awaiting.OWN_NOTE, resume_with=pack(OwnNotes("list"))))
    page = Page().add(ctx.words("own-note-ask", most=LONGEST_NOTE))
    page.row(ctx.button("own-back", OwnNotes("list")))
    return Reply(person, page.screen(protected=True), page=OwnNotes("add"))


def _ask_when(turn: Turn, ctx: Context, person: Person, name: str) -> Reply:
    """Ask whether a reminder comes daily, once, or after each /done."""
    page = Page().add(ctx.words("own-note-when"))
    for how in ("daily", "once", "after"):
        page.row(ctx.button(f"own-note-{how}", OwnNoteWhen(how, name)))
    page.row(ctx.button("own-back", OwnNotes("list")))
    return Reply(person.reading(turn.now), page.screen(protected=True), page=OwnNoteWhen("ways", name))


def _times_page(turn: Turn, ctx: Context, person: Person, tapped: OwnNoteWhen, hint: str = "") -> Reply:
    """The times to choose from. The next message may be another time. `hint` is a message id."""
    person, page = person.reading(turn.now), Page().add(ctx.words(hint) if hint else "", Style.ITALIC)
    back = ctx.button("own-back", OwnNoteWhen("ways", tapped.name))
    if tapped.how != "after" and person.zone is None:
        page.add(ctx.words("own-note-no-zone")).row(ctx.button("settings-zone", ZonePage())).row(back)
        return Reply(person, page.screen(protected=True), page=tapped)
    choices: Sequence[OwnTime] = DELAYS if tapped.how == "after" else CLOCKS
    page.add(ctx.words("own-note-delay" if tapped.how == "after" else "own-note-clock"))
    page.grid(_choice(ctx, tapped, at) for at in choices).row(back)
    person = replace(person, dialogue=Dialogue(awaiting=Awaiting.OWN_TIME, resume_with=pack(tapped)))
    return Reply(person, page.screen(protected=True), page=tapped)


def _choice(ctx: Context, when: OwnNoteWhen, at: OwnTime) -> Button:
    """The button that sets the time of a reminder."""
    if isinstance(at, int):
        return ctx.button("settings-time-after", OwnNoteDelay(when.name, at), minutes=at)
    return Button(ctx.clock(at), pack(OwnNoteClock("daily" if when.how == "daily" else "once", when.name, at)))


def _at_clock(turn: Turn, person: Person, how: str, name: str, at: time) -> OwnNote:
    return OwnNote(name=name, daily=at) if how == "daily" else own_notes.once(name, at, turn.now, person.zone_or_utc)


def _set(turn: Turn, ctx: Context, person: Person, note: OwnNote) -> Reply:
    """Set the time of a reminder, and show the list. A note of the reminder that is in the chat already stays."""
    old = own_notes.waiting(note, turn.notes)
    new = own_notes.planned(note, turn.now, person.zone_or_utc)
    effects = upcoming.cancel_notes(old)
    turn = replace(turn, notes=(*(planned for planned in turn.notes if planned.id not in old), *new))
    reply = _list(turn, ctx, own_notes.with_note(person, note), OwnNotes("list"))
    return replace(reply, effects=(*effects, ScheduleReminders(new)) if new else effects)


def _drop(turn: Turn, ctx: Context, person: Person, name: str) -> Reply:
    """Remove a reminder, its words and its notes, and show the list."""
    about = OwnNote(name=name).about
    gone = tuple(note.id for note in turn.notes if note.id and note.about == about)
    person, kept, effects = _without(person, turn.own, (name, *own_notes.over(person, turn.notes)))
    turn = replace(turn, own=kept, notes=tuple(note for note in turn.notes if note.id not in gone))
    return replace(_list(turn, ctx, person, OwnNotes("out")), effects=(*upcoming.cancel_notes(gone), *effects))


def _without(
    person: Person, kept: KeptEntry | None, names: Sequence[str]
) -> tuple[Person, KeptEntry | None, tuple[Effect, ...]]:
    """The person and the entry without the reminders of those names, and the effects that store the entry."""
    effects: tuple[Effect, ...] = ()
    for name in names:
        if own.is_note(name):
            person, kept, changed = own_entry.without_word(person, kept, name)
            effects = changed or effects
    return own_notes.without(person, names), kept, effects


def _list(turn: Turn, ctx: Context, person: Person, tapped: OwnNotes, hint: str = "") -> Reply:
    """The list of reminders. With `OwnNotes("out")` its buttons remove them."""
    reminders, words = list(enumerate(own_notes.coming(person, turn.notes), 1)), own.notes(turn.own)
    page = Page().add(hint, Style.ITALIC).add(ctx.words("own-note-title"), Style.BOLD)
    page.add(ctx.words("own-note-page"))
    for number, note in reminders:
        page.add(f"{number}. ", gap="\n" if number > 1 else "\n\n")
        if note.name in words:
            page.add(words[note.name], Style.SPOILER, gap="")
        else:
            page.add(ctx.words("own-note-gone"), gap="")
        page.add(f" · {when_text(ctx, note)}", gap="")
        if note.once is not None:
            waiting = (planned.due_at for planned in turn.notes if planned.about == note.about and not planned.sent)
            due = next(waiting, None)
            page.add(upcoming.time_text(ctx, person, due, turn.now) if due is not None else "", gap=", ")
    if tapped.to == "out" and reminders:
        shown = OwnNotes("out")
        page.add(ctx.words("own-note-which"))
        page.grid(Button(str(number), pack(OwnNoteDrop(note.name))) for number, note in reminders)
        page.row(ctx.button("own-feeling-done", OwnNotes("list")))
    else:
        shown = OwnNotes("list")
        page.add(ctx.words("own-note-change") if reminders else "").add(upcoming.stopped_text(ctx, person))
        page.grid(Button(str(number), pack(OwnNoteWhen("ways", note.name))) for number, note in reminders)
        remove = ctx.button("own-feeling-out", OwnNotes("out")) if reminders else None
        page.row(ctx.button("own-note-add", OwnNotes("add")), remove)
        page.row(ctx.button("settings-back", OpenSettings("menu")))
    return Reply(person.reading(turn.now), page.screen(protected=True), page=shown)


def _is_there(person: Person, name: str) -> bool:
    return any(note.name == name for note in person.settings.own_notes)
