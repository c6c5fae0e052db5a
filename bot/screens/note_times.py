"""The time at which each kind of note comes. The person taps a time, or writes one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from bot.authoring.build import ReminderKind
from bot.core import own_time
from bot.core.callbacks import Callback, pack, unpack
from bot.core.callbacks.pages import Welcome
from bot.core.callbacks.settings import SettingsReminders, ZonePage
from bot.core.callbacks.times import NoteTime, NoteTimes, SetClock, SetDelay, TimeStays
from bot.core.heard_span import heard_minutes
from bot.core.heard_time import heard_clock
from bot.core.own_time import OwnTime
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.quiet import covers_time
from bot.core.screen import Button, Page, Style
from bot.core.turn import Reply, RescheduleReminders, Turn
from bot.screens import long_list
from bot.screens.context import Context, person_of
from bot.screens.declare import on_tap

PAGE_SIZE = 8
"""Kinds on one page. Most labels are so long that the button has its own row."""


@on_tap()
def tap(turn: Turn, ctx: Context, tapped: NoteTimes | NoteTime | SetDelay | SetClock | TimeStays) -> Reply:
    """List the kinds, show one, set its time, or leave its time unchanged."""
    person = person_of(turn)
    match tapped:
        case NoteTime(kind) if kind in _kinds(ctx):
            return _kind_page(ctx, person, kind)
        case SetDelay(kind, minutes) if kind in _kinds(ctx):
            return _set(turn, ctx, person, kind, minutes)
        case SetClock(kind, at) if kind in _kinds(ctx):
            return _set(turn, ctx, person, kind, at)
        case TimeStays():
            page = Page().add(ctx.words("reminder-move-stays")).row(ctx.button("settings-times", NoteTimes()))
            return Reply(person, page.row(ctx.button("welcome-again", Welcome("home"))).screen())
        case NoteTimes(page):
            return _list(ctx, person, page)
    return _list(ctx, person, 0)


def handle_text(turn: Turn, ctx: Context, person: Person, text: str) -> Reply:
    """Set the time that was written."""
    asked_by = unpack(person.dialogue.resume_with)
    if not isinstance(asked_by, NoteTime) or asked_by.reminder not in _kinds(ctx):
        return _list(ctx, replace(person, dialogue=Dialogue()), 0)
    kind = asked_by.reminder
    rule = _kinds(ctx)[kind].rule
    heard: Sequence[OwnTime | None] = heard_clock(text)
    if isinstance(own_time.time_of(rule), int):
        heard = (heard_minutes(text),)
    times = [own_time.to_minute(at) if isinstance(at, time) else at for at in heard if at is not None]
    match [at for at in times if own_time.fits(rule, at)]:
        case [at]:
            return _set(turn, ctx, person, kind, at)
        case [time() as early, time() as late]:
            page = Page().add(ctx.words("settings-time-which"))
            page.row(*(_choice(ctx, kind, at) for at in (early, late)))
            return Reply(person, page.row(ctx.button("zone-again", asked_by)).screen())
    reply = _kind_page(ctx, person, kind, ctx.words(f"settings-time-unread-{_form(ctx, kind)}"))
    return replace(reply, unhandled=True)


def offer_time(ctx: Context, page: Page, kind: str, at: OwnTime | None) -> Page:
    """Add the offer to move a kind of note to another time. None adds nothing."""
    if at is None:
        return page
    if isinstance(at, int):
        page.add(ctx.words("reminder-move-delay", minutes=at))
    else:
        page.add(ctx.words("reminder-move-clock", time=ctx.clock(at)))
    page.row(ctx.button("reminder-move-yes", _setting(kind, at)))
    return page.row(ctx.button("reminder-move-no", TimeStays(kind)))


def delay_text(ctx: Context, minutes: int) -> str:
    """A delay, as on a button: "after 2 hours"."""
    return ctx.words("settings-time-after", minutes=minutes)


def _kinds(ctx: Context) -> dict[str, ReminderKind]:
    """The kinds whose time can be chosen."""
    kinds = ctx.content.reminders.items()
    return {id: kind for id, kind in kinds if not kind.chosen and own_time.is_movable(kind.rule)}


def _list(ctx: Context, person: Person, page: int) -> Reply:
    buttons = []
    for id, kind in _kinds(ctx).items():
        name = ctx.words.label(f"reminder-{id}", "name")
        at = own_time.time_of(own_time.personal_rule(kind.rule, person.settings))
        buttons.append(Button(f"{name} · {_time_text(ctx, at)}", pack(NoteTime(id))))
    shown = long_list.add(Page().add(ctx.words("settings-times-page")), ctx, buttons, page, NoteTimes, PAGE_SIZE)
    return Reply(person, shown.row(_back_button(ctx, "settings-reminders", SettingsReminders())).screen())


def _kind_page(ctx: Context, person: Person, id: str, hint: str = "") -> Reply:
    """The page of one kind, with times to choose from. The next message may be another time."""
    rule = own_time.personal_rule(_kinds(ctx)[id].rule, person.settings)
    at = own_time.time_of(rule)
    name = ctx.words.label(f"reminder-{id}", "name")
    page = Page().add(hint, Style.ITALIC)
    if isinstance(at, int):
        page.add(ctx.words("settings-time-delay", name=name, minutes=at))
    else:
        page.add(ctx.words("settings-time-clock", name=name, time=ctx.clock(at)))
    page.add(ctx.words(f"settings-time-write-{_form(ctx, id)}"))
    if isinstance(at, time) and person.settings.zone is None:
        page.add(ctx.words("settings-time-no-zone"))
    if isinstance(at, time) and person.active_quiet_hours is not None and covers_time(person.active_quiet_hours, at):
        page.add(ctx.words("settings-time-quiet", time=ctx.clock(person.active_quiet_hours.end)))
    page.grid(_choice(ctx, id, choice, chosen=choice == at) for choice in own_time.choices(_kinds(ctx)[id].rule))
    if isinstance(at, time) and person.settings.zone is None:
        page.row(ctx.button("settings-zone", ZonePage()))
    page.row(_back_button(ctx, "settings-times", NoteTimes()))
    waiting = Dialogue(awaiting=Awaiting.NOTE_TIME, resume_with=pack(NoteTime(id)))
    return Reply(replace(person, dialogue=waiting), page.screen())


def _set(turn: Turn, ctx: Context, person: Person, id: str, at: OwnTime) -> Reply:
    """Set the time of a kind. Upcoming notes of the kind move, too."""
    rule = _kinds(ctx)[id].rule
    if not own_time.fits(rule, at):
        return _kind_page(ctx, person, id)
    before = own_time.personal_rule(rule, person.settings)
    person = own_time.with_own_time(person, id, at)
    after = own_time.personal_rule(rule, person.settings)
    notes = [note for note in turn.notes if note.kind == id]
    moved = [own_time.moved(note, before, after, person.zone, turn.now) for note in notes]
    changed = tuple(new for new, old in zip(moved, notes, strict=True) if new != old)
    return replace(_kind_page(ctx, person, id), effects=(RescheduleReminders(changed),) if changed else ())


def _choice(ctx: Context, id: str, at: OwnTime, *, chosen: bool = False) -> Button:
    return ctx.tick(_time_text(ctx, at), chosen, _setting(id, at))


def _setting(id: str, at: OwnTime) -> Callback:
    return SetDelay(id, at) if isinstance(at, int) else SetClock(id, at)


def _time_text(ctx: Context, at: OwnTime) -> str:
    return delay_text(ctx, at) if isinstance(at, int) else ctx.clock(at)


def _form(ctx: Context, id: str) -> str:
    """The form of a kind's time, as message ids name it: a delay, a time in the morning, or any time of day."""
    rule = _kinds(ctx)[id].rule
    if isinstance(own_time.time_of(rule), int):
        return "delay"
    return "clock" if own_time.fits(rule, time(20)) else "morning"


def _back_button(ctx: Context, id: str, to: Callback) -> Button:
    return Button(f"‹ {ctx.words(id)}", pack(to))
