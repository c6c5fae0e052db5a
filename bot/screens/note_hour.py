"""The time of a daily note. Only the note itself stores it, because a setting would reveal that the note exists."""

from datetime import time
from zoneinfo import ZoneInfo

from bot.core.callbacks.checkin import ReminderAnswer
from bot.core.callbacks.settings import ZonePage
from bot.core.callbacks.times import NoteHour, NoteHours
from bot.core.localtime import to_local
from bot.core.own_time import from_next_on
from bot.core.planned import Planned
from bot.core.schedule import apart
from bot.core.screen import Page
from bot.core.turn import Effect, Reply, RescheduleReminders, ScheduleReminders, Turn
from bot.screens.context import Context, person_of
from bot.screens.declare import on_tap

HOURS = tuple(time(hour) for hour in (7, 8, 9, 11, 13, 16, 18, 20, 22))
"""The times to choose from."""


@on_tap()
def tap(turn: Turn, ctx: Context, tapped: NoteHours | NoteHour) -> Reply:
    """Ask for the time, or set it from the next note on."""
    person = person_of(turn)
    zone = person.zone
    coming = _coming(turn, ctx, tapped.reminder)
    if coming is None:
        return Reply(person, ctx.line("reminder-gone"))
    back = ctx.button("ask-back", ReminderAnswer(tapped.reminder, "more"))
    if zone is None:
        page = Page().add(ctx.words("settings-time-no-zone")).row(ctx.button("settings-zone", ZonePage()))
        return Reply(person, page.row(back).screen(protected=True))
    page, effects = Page().add(ctx.words("reminder-hour-page")), list[Effect]()
    if isinstance(tapped, NoteHour) and tapped.at in HOURS:
        others = tuple(note for note in turn.notes if note.id != coming.id)
        changed = apart(from_next_on(coming, tapped.at, zone, turn.now), others)
        coming = changed[-1]
        page = Page().add(ctx.words("reminder-hour-set", time=ctx.clock(_local_time(coming, zone))))
        effects.append(RescheduleReminders(tuple(note for note in changed if note.id)))
        if new := tuple(note for note in changed if not note.id):
            effects.append(ScheduleReminders(new))
    current = _local_time(coming, zone)
    page.grid(ctx.tick(ctx.clock(at), at == current, NoteHour(tapped.reminder, at)) for at in HOURS)
    return Reply(person, page.row(back).screen(protected=True), effects=tuple(effects))


def _local_time(note: Planned, zone: ZoneInfo) -> time:
    return to_local(note.due_at, zone).time()


def _coming(turn: Turn, ctx: Context, note_id: bytes) -> Planned | None:
    """The upcoming note of the same kind as the note with that id. None if the kind is not daily."""
    kinds = {planned.kind for planned in turn.notes if planned.id == note_id}
    daily = {kind for kind in kinds if ctx.content.reminders[kind].times > 1}
    upcoming = (planned for planned in turn.notes if planned.kind in daily and not planned.sent)
    return max(upcoming, key=lambda planned: planned.left, default=None)
