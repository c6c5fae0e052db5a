"""Texts and buttons about upcoming notes, for the end of a check-in, /done and /settings, in the person's own time."""

from dataclasses import replace
from datetime import datetime, timedelta, tzinfo

from bot.authoring.build import ReminderKind
from bot.core.callbacks.checkin import FollowUp
from bot.core.callbacks.settings import SetStop
from bot.core.checkin_events import ScheduleChosen
from bot.core.own_note import OWN_NOTE
from bot.core.own_time import personal_rule
from bot.core.person import Person, Stop
from bot.core.planned import Planned
from bot.core.schedule import apart, is_stopped
from bot.core.screen import Page
from bot.core.timing import plan
from bot.core.turn import CancelReminders, Effect, Reply, ScheduleReminders, Turn
from bot.screens.context import Context, person_of
from bot.screens.declare import on_tap

NIGHT_ENDS = timedelta(hours=14)
"""How long a night without small notes lasts, from an evening until late the next morning."""
FOLLOW_UP = "fu24"
"""The reminder behind "Ask me tomorrow"."""


def upcoming_notes(turn: Turn) -> list[Planned]:
    """The upcoming notes, soonest first."""
    coming = (note for note in turn.notes if not note.sent and note.due_at > turn.now)
    return sorted(coming, key=lambda note: note.due_at)


def upcoming_text(turn: Turn, ctx: Context, person: Person, scheduled: frozenset[str]) -> str:
    """A few lines about the upcoming notes, or a line that there are none.

    Of the notes that were asked for on a page, it counts only the kinds in `scheduled`, which this check-in scheduled.
    Somebody else with the phone must not learn of the others.
    """
    coming = [note for note in upcoming_notes(turn) if not is_stopped(note, person)]
    new = [note for note in coming if note.kind in scheduled]
    others = [note for note in coming if note.kind not in scheduled and not note.asked_for]
    lines = [
        ctx.words(id, when=time_text(ctx, person, notes[0].due_at, turn.now), count=len(notes))
        for id, notes in (("later-asked-for", new), ("later-next", others))
        if notes
    ]
    stopped = stopped_text(ctx, person)
    if not lines and not stopped:
        return ctx.words("later-nothing")
    return "\n".join(filter(None, (*lines, held_back_text(turn, ctx, person) if lines else "", stopped)))


def held_back_text(turn: Turn, ctx: Context, person: Person) -> str:
    """A line that comfort notes are held back until a planned erasure. Empty if none is planned."""
    if not turn.grace:
        return ""
    last = max(erasure.due_at for erasure in turn.grace)
    return ctx.words("later-held-back", date=date_text(ctx, last, person.zone_or_utc))


def stopped_text(ctx: Context, person: Person) -> str:
    """A line that notes are stopped. Empty if they are not."""
    stop = person.settings.stop
    return "" if stop is Stop.OFF else ctx.words(f"stop-stands-{stop}")


def add_resume_button(ctx: Context, person: Person, page: Page) -> Page:
    """Add a button that lets notes come again, if they are stopped."""
    is_on = person.settings.stop is Stop.OFF
    return page.row(None if is_on else ctx.button("stop-over", SetStop(Stop.OFF)))


def note_lines(ctx: Context, person: Person, planned: list[Planned], now: datetime) -> list[str]:
    """A line for each note: when it comes, and its everyday name."""
    return [
        ctx.words(
            "later-line",
            when=time_text(ctx, person, note.due_at, now),
            name=ctx.words("own-note") if note.kind == OWN_NOTE else ctx.words.label(f"reminder-{note.kind}", "name"),
        )
        for note in planned
    ]


def time_text(ctx: Context, person: Person, at: datetime, now: datetime) -> str:
    """A time as people say it: "22:40", "tomorrow, 10:00", "Sun, Jan 3, 10:00". Without a time zone: "in 2 hours"."""
    if person.settings.zone is None:
        return span_text(ctx, at - now)
    local, today = at.astimezone(person.zone_or_utc), now.astimezone(person.zone_or_utc).date()
    text = ctx.clock(local)
    match (local.date() - today).days:
        case 0:
            return text
        case 1:
            return ctx.words("later-tomorrow", time=text)
    return f"{ctx.weekday(local)}, {text}"


def date_text(ctx: Context, at: datetime, zone: tzinfo) -> str:
    """The date of a moment in that time zone: "3 January 2027"."""
    return ctx.day(at.astimezone(zone).date())


def span_text(ctx: Context, span: timedelta) -> str:
    """A time from now in whole minutes, hours or days: "in 2 hours"."""
    minutes = max(1, round(span.total_seconds() / 60))
    if minutes < 90:
        return ctx.words("later-in-minutes", minutes=minutes)
    if minutes < 36 * 60:
        return ctx.words("later-in-hours", hours=round(minutes / 60))
    return ctx.words("later-in-days", days=round(minutes / 60 / 24))


def add_follow_up(turn: Turn, ctx: Context, page: Page, scheduled: frozenset[str]) -> None:
    """Offer to ask again tomorrow, unless /done or this check-in (see `scheduled`) planned that.

    A follow-up that was asked for on another page does not hide the offer: a missing offer would reveal it.
    """
    from_done = any(note.kind == FOLLOW_UP and not note.asked_for for note in upcoming_notes(turn))
    if FOLLOW_UP in ctx.content.reminders and FOLLOW_UP not in scheduled and not from_done:
        page.row(ctx.button("later-ask-me", FollowUp(FOLLOW_UP)))
    if turn.person is not None:
        add_resume_button(ctx, turn.person, page)


def new_note(turn: Turn, person: Person, kind: ReminderKind, *, through_quiet: bool = False) -> Planned | None:
    """A note of that kind, scheduled now. None if it would come too late to be of use. With `through_quiet` it comes in
    quiet hours, too."""
    rule = personal_rule(kind.rule, person.settings)
    due = plan(rule, turn.now, person.zone, person.active_quiet_hours, through_quiet)
    if due is None:
        return None
    return Planned(rule.id, due.due_at, due.expires_at, due.local, rule.safety, through_quiet=through_quiet)


def schedule_chosen(turn: Turn, ctx: Context, person: Person, effect: ScheduleChosen) -> tuple[Effect, ...]:
    """Schedule the reminders chosen in a flow, and cancel those that the same question scheduled before."""
    before = tuple(note.id for note in turn.notes if note.kind in effect.instead_of and not note.sent)
    planned = tuple(
        replace(note, left=kind.times - 1)
        for id in effect.kinds
        if (kind := ctx.content.reminders.get(id))
        if (note := new_note(turn, person, kind))
    )
    planned = apart(planned, tuple(note for note in turn.notes if note.id not in before))
    return (*cancel_notes(before), ScheduleReminders(planned)) if planned else cancel_notes(before)


def cancel_notes(ids: tuple[bytes, ...]) -> tuple[Effect, ...]:
    """The effect that cancels these notes. No effect if there are none."""
    return (CancelReminders(ids),) if ids else ()


def planned_text(turn: Turn, ctx: Context, person: Person, effects: tuple[Effect, ...]) -> str:
    """A line about the notes that `effects` schedule: how many, and when the first comes. Empty if none comes, or if a
    planned erasure may hold them back."""
    new = [note for effect in effects if isinstance(effect, ScheduleReminders) for note in effect.reminders]
    times = sorted(note.due_at for note in new if not is_stopped(note, person))
    if not times or turn.grace:
        return ""
    return ctx.words("later-planned", when=time_text(ctx, person, times[0], turn.now), count=len(times))


@on_tap()
def tap(turn: Turn, ctx: Context, tapped: FollowUp) -> Reply:
    """Schedule the follow-up. A second tap changes nothing."""
    person = person_of(turn)
    kind = ctx.content.reminders.get(FOLLOW_UP)
    if kind is None or tapped.reminder != FOLLOW_UP:
        return Reply(person, toast=ctx.words("hint-stale"))
    already = next((note for note in upcoming_notes(turn) if note.kind == FOLLOW_UP), None)
    new = new_note(turn, person, kind) if already is None else None
    planned = already or next(iter(apart((new,) if new is not None else (), turn.notes)), None)
    if planned is None:
        return Reply(person, toast=ctx.words("hint-stale"))
    page = Page().add(ctx.words("later-asked", when=time_text(ctx, person, planned.due_at, turn.now)))
    page.add(held_back_text(turn, ctx, person)).add(stopped_text(ctx, person))
    shown = add_resume_button(ctx, person, page).screen()
    return Reply(person, shown, effects=() if already else (ScheduleReminders((planned,)),))
