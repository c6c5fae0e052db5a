"""When each kind of note comes: chosen by a tap, or written as people write times."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from babel.dates import format_time

from bot.authoring.build import ReminderKind
from bot.core import own_time
from bot.core.callbacks import Callback, pack, unpack
from bot.core.callbacks.pages import SettingsReminders, Welcome, ZonePage
from bot.core.callbacks.times import NoteTime, NoteTimes, SetClock, SetDelay, TimeStays
from bot.core.heard_span import heard_minutes
from bot.core.heard_time import heard_clock
from bot.core.own_time import OwnTime
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.quiet import covers_time
from bot.core.screen import Button, Page, Style
from bot.core.turn import Reply, RescheduleReminders, Turn
from bot.screens import long_list
from bot.screens.declare import on_tap
from bot.screens.scene import Scene

A_PAGE = 8
"""Kinds on one page: most stand in a row of their own."""


@on_tap()
def tap(turn: Turn, scene: Scene, tapped: NoteTimes | NoteTime | SetDelay | SetClock | TimeStays) -> Reply:
    """List the kinds, show one, set its time, or leave it as it is."""
    assert turn.person is not None
    person = turn.person
    match tapped:
        case NoteTime(kind) if kind in _kinds(scene):
            return _one(scene, person, kind)
        case SetDelay(kind, minutes) if kind in _kinds(scene):
            return _set(turn, scene, person, kind, minutes)
        case SetClock(kind, at) if kind in _kinds(scene):
            return _set(turn, scene, person, kind, at)
        case TimeStays():
            page = Page().add(scene.words("reminder-move-stays")).row(scene.button("settings-times", NoteTimes()))
            return Reply(person, page.row(scene.button("welcome-again", Welcome("home"))).screen())
        case NoteTimes(page):
            return _list(scene, person, page)
    return _list(scene, person, 0)


def told(turn: Turn, scene: Scene, person: Person, text: str) -> Reply:
    """Somebody wrote when a kind of note shall come."""
    then = unpack(person.dialogue.then)
    if not isinstance(then, NoteTime) or then.reminder not in _kinds(scene):
        return _list(scene, replace(person, dialogue=Dialogue()), 0)
    rule = _kinds(scene)[then.reminder].rule
    heard: Sequence[OwnTime | None] = heard_clock(text)
    if isinstance(own_time.time_of(rule), int):
        heard = (heard_minutes(text),)
    whole = [own_time.to_minute(at) if isinstance(at, time) else at for at in heard if at is not None]
    match [at for at in whole if own_time.fits(rule, at)]:
        case [at]:
            return _set(turn, scene, person, then.reminder, at)
        case [time() as early, time() as late]:
            page = Page().add(scene.words("settings-time-which"))
            page.row(*(_choice(scene, then.reminder, at) for at in (early, late)))
            return Reply(person, page.row(scene.button("zone-again", then)).screen())
    reply = _one(scene, person, then.reminder, scene.words(f"settings-time-unread-{_form(scene, then.reminder)}"))
    return replace(reply, stray=True)


def offered(scene: Scene, page: Page, kind: str, at: OwnTime | None) -> Page:
    """Offer another time on a page, where there is one to offer."""
    if at is None:
        return page
    if isinstance(at, int):
        page.add(scene.words("reminder-move-delay", minutes=at))
    else:
        page.add(scene.words("reminder-move-clock", time=clock_told(scene, at)))
    yes = scene.button("reminder-move-yes", _setting(kind, at))
    return page.row(yes).row(scene.button("reminder-move-no", TimeStays(kind)))


def delay_told(scene: Scene, minutes: int) -> str:
    """A delay as a button tells it."""
    return scene.words("settings-time-after", minutes=minutes)


def clock_told(scene: Scene, at: time) -> str:
    """A time of day."""
    return format_time(at, "short", locale=scene.locale)


def _kinds(scene: Scene) -> dict[str, ReminderKind]:
    """The kinds whose time can be chosen."""
    found = scene.content.reminders.items()
    return {id: kind for id, kind in found if not kind.chosen and own_time.is_movable(kind.rule)}


def _list(scene: Scene, person: Person, page: int) -> Reply:
    buttons = []
    for id, kind in _kinds(scene).items():
        name = scene.words.label(f"reminder-{id}", "name")
        at = own_time.time_of(own_time.own(kind.rule, person.settings))
        buttons.append(Button(f"{name} · {_time(scene, at)}", pack(NoteTime(id))))
    shown = long_list.add(Page().add(scene.words("settings-times-page")), scene, buttons, page, NoteTimes, A_PAGE)
    return Reply(person, shown.row(_back(scene, "settings-reminders", SettingsReminders())).screen())


def _one(scene: Scene, person: Person, id: str, hint: str = "") -> Reply:
    """When one kind comes, with the times to choose from. The next message may tell another."""
    rule = own_time.own(_kinds(scene)[id].rule, person.settings)
    at = own_time.time_of(rule)
    name = scene.words.label(f"reminder-{id}", "name")
    page = Page().add(hint, Style.ITALIC)
    if isinstance(at, int):
        page.add(scene.words("settings-time-delay", name=name, minutes=at))
    else:
        page.add(scene.words("settings-time-clock", name=name, time=clock_told(scene, at)))
    page.add(scene.words(f"settings-time-write-{_form(scene, id)}"))
    if isinstance(at, time) and person.settings.zone is None:
        page.add(scene.words("settings-time-no-zone"))
    if isinstance(at, time) and person.hush is not None and covers_time(person.hush, at):
        page.add(scene.words("settings-time-quiet", time=clock_told(scene, person.hush.end)))
    page.grid(_choice(scene, id, choice, chosen=choice == at) for choice in own_time.choices(_kinds(scene)[id].rule))
    if isinstance(at, time) and person.settings.zone is None:
        page.row(scene.button("settings-zone", ZonePage()))
    page.row(_back(scene, "settings-times", NoteTimes()))
    waiting = Dialogue(awaiting=Awaiting.NOTE_TIME, then=pack(NoteTime(id)))
    return Reply(replace(person, dialogue=waiting), page.screen())


def _set(turn: Turn, scene: Scene, person: Person, id: str, at: OwnTime) -> Reply:
    """Let it come then from now on; one that waits moves, too."""
    rule = _kinds(scene)[id].rule
    if not own_time.fits(rule, at):
        return _one(scene, person, id)
    before = own_time.own(rule, person.settings)
    person = own_time.choosing(person, id, at)
    after = own_time.own(rule, person.settings)
    waiting = [one for one in turn.notes if one.kind == id]
    moved = [own_time.moved(one, before, after, person.told_place, turn.now) for one in waiting]
    changed = tuple(new for new, old in zip(moved, waiting, strict=True) if new != old)
    reply = _one(scene, person, id)
    return replace(reply, effects=(RescheduleReminders(changed),) if changed else ())


def _choice(scene: Scene, id: str, at: OwnTime, *, chosen: bool = False) -> Button:
    return scene.tick(_time(scene, at), chosen, _setting(id, at))


def _setting(id: str, at: OwnTime) -> Callback:
    return SetDelay(id, at) if isinstance(at, int) else SetClock(id, at)


def _time(scene: Scene, at: OwnTime) -> str:
    return delay_told(scene, at) if isinstance(at, int) else clock_told(scene, at)


def _form(scene: Scene, id: str) -> str:
    """Which kind of time it comes at: after so many minutes, in the morning, or at any time of day."""
    rule = _kinds(scene)[id].rule
    if isinstance(own_time.time_of(rule), int):
        return "delay"
    return "clock" if own_time.fits(rule, time(20)) else "morning"


def _back(scene: Scene, id: str, to: Callback) -> Button:
    return Button(f"‹ {scene.words(id)}", pack(to))
