"""The upcoming notes, as the end of a check-in and /done announce them, in the person's own time."""

from datetime import datetime, timedelta, tzinfo

from babel.dates import format_skeleton

from bot.core.callbacks.checkin import FollowUp
from bot.core.callbacks.pages import SetStop
from bot.core.checkin_events import ScheduleChosen
from bot.core.own_note import OWN_NOTE
from bot.core.own_time import own
from bot.core.person import Person, Stop
from bot.core.planned import Planned
from bot.core.schedule import apart, is_stopped
from bot.core.screen import Page
from bot.core.timing import plan
from bot.core.turn import CancelReminders, Effect, Reply, ScheduleReminders, Turn
from bot.screens.context import Context, person_of
from bot.screens.declare import on_tap

NIGHT_ENDS = timedelta(hours=14)
"""The length of a night without small notes: from an evening until late the next morning."""
FOLLOW_UP = "fu24"
"""The reminder behind "Ask me tomorrow"."""


def upcoming_notes(turn: Turn) -> list[Planned]:
    """The upcoming reminders, soonest first."""
    return sorted((p for p in turn.notes if not p.sent and p.due_at > turn.now), key=lambda p: p.due_at)


def upcoming_text(turn: Turn, ctx: Context, person: Person, own: frozenset[str] = frozenset()) -> str:
    """A few lines about the upcoming notes, or that there are none.

    Of the notes that were asked for on a page, it only names the kinds in `own`, which this check-in scheduled.
    Somebody else with the phone must not learn of the others.
    """
    coming = [one for one in upcoming_notes(turn) if not is_stopped(one, person)]
    mine = [one for one in coming if one.kind in own]
    small = [one for one in coming if one.kind not in own and not one.asked_for]
    lines = [
        ctx.words(id, when=time_text(ctx, person, some[0].due_at, turn.now), count=len(some))
        for id, some in (("later-asked-for", mine), ("later-next", small))
        if some
    ]
    halted = stopped_text(ctx, person)
    if not lines and not halted:
        return ctx.words("later-nothing")
    return "\n".join(filter(None, (*lines, held_back_text(turn, ctx, person) if lines else "", halted)))


def held_back_text(turn: Turn, ctx: Context, person: Person) -> str:
    """Until when comfort notes are held back, because an erasure waits. Empty if none waits."""
    if not turn.grace:
        return ""
    last = max(one.due_at for one in turn.grace)
    return ctx.words("later-held-back", date=date_text(ctx, last, person.zone_or_utc))


def stopped_text(ctx: Context, person: Person) -> str:
    """A line that says that notes are stopped. Empty if they are not."""
    stop = person.settings.stop
    return "" if stop is Stop.OFF else ctx.words(f"stop-stands-{stop}")


def add_resume_button(ctx: Context, person: Person, page: Page) -> Page:
    """Add a button that lets notes come again, if they are stopped."""
    on = ctx.button("stop-over", SetStop(Stop.OFF)) if person.settings.stop is not Stop.OFF else None
    return page.row(on)


def note_lines(ctx: Context, person: Person, planned: list[Planned], now: datetime) -> list[str]:
    """A line for each reminder: when it comes, and its everyday name."""
    return [
        ctx.words(
            "later-line",
            when=time_text(ctx, person, one.due_at, now),
            name=ctx.words("own-note") if one.kind == OWN_NOTE else ctx.words.label(f"reminder-{one.kind}", "name"),
        )
        for one in planned
    ]


def time_text(ctx: Context, person: Person, at: datetime, now: datetime) -> str:
    """A time as people say it: "22:40", "tomorrow, 10:00", "Fri 3 Jan, 10:00". Without a time zone: "in 2 hours"."""
    locale = ctx.locale
    if person.settings.zone is None:
        return span_text(ctx, at - now)
    local, today = at.astimezone(person.zone_or_utc), now.astimezone(person.zone_or_utc).date()
    text = ctx.clock(local)
    match (local.date() - today).days:
        case 0:
            return text
        case 1:
            return ctx.words("later-tomorrow", time=text)
    return f"{format_skeleton('MMMEd', local, locale=locale)}, {text}"


def date_text(ctx: Context, at: datetime, zone: tzinfo) -> str:
    """A date as people write it: "3 January 2027"."""
    return ctx.day(at.astimezone(zone).date())


def span_text(ctx: Context, span: timedelta) -> str:
    """A time from now, in whole minutes, hours or days."""
    minutes = max(1, round(span.total_seconds() / 60))
    if minutes < 90:
        return ctx.words("later-in-minutes", minutes=minutes)
    if minutes < 36 * 60:
        return ctx.words("later-in-hours", hours=round(minutes / 60))
    return ctx.words("later-in-days", days=round(minutes / 60 / 24))


def add_follow_up(turn: Turn, ctx: Context, page: Page, own: frozenset[str]) -> Page:
    """Offer to ask again tomorrow, unless this check-in (`own`) or /done planned that.

    If it was asked for elsewhere, it is offered as well. Otherwise the page would show that it waits.
    """
    planned = FOLLOW_UP in own or any(one.kind == FOLLOW_UP and not one.asked_for for one in upcoming_notes(turn))
    if FOLLOW_UP in ctx.content.reminders and not planned:
        page.row(ctx.button("later-ask-me", FollowUp(FOLLOW_UP)))
    return add_resume_button(ctx, turn.person, page) if turn.person is not None else page


def schedule_chosen(turn: Turn, ctx: Context, person: Person, effect: ScheduleChosen) -> tuple[Effect, ...]:
    """Schedule the reminders chosen in a flow, and cancel those that the same question scheduled before."""
    before = tuple(one.id for one in turn.notes if one.kind in effect.instead_of and not one.sent)
    planned = tuple(
        Planned(id, due.due_at, due.expires_at, due.local, kind.rule.safety, left=kind.times - 1)
        for id in effect.kinds
        if (kind := ctx.content.reminders.get(id))
        if (due := plan(own(kind.rule, person.settings), turn.now, person.zone, person.active_quiet_hours))
    )
    planned = apart(planned, tuple(one for one in turn.notes if one.id not in before))
    effects: list[Effect] = [CancelReminders(before)] if before else []
    return (*effects, ScheduleReminders(planned)) if planned else tuple(effects)


def planned_text(turn: Turn, ctx: Context, person: Person, effects: tuple[Effect, ...]) -> str:
    """When the first of the notes comes that were just chosen. Empty if none comes, or if that is not certain."""
    new = [one for effect in effects if isinstance(effect, ScheduleReminders) for one in effect.reminders]
    coming = sorted(one.due_at for one in new if not is_stopped(one, person))
    if not coming or turn.grace:
        return ""
    return ctx.words("later-planned", when=time_text(ctx, person, coming[0], turn.now), count=len(coming))


@on_tap()
def tap(turn: Turn, ctx: Context, tapped: FollowUp) -> Reply:
    """Schedule the follow-up. A second tap changes nothing."""
    person = person_of(turn)
    kind = ctx.content.reminders.get(FOLLOW_UP)
    if kind is None or tapped.reminder != FOLLOW_UP:
        return Reply(person, toast=ctx.words("hint-stale"))
    already = next((one for one in upcoming_notes(turn) if one.kind == FOLLOW_UP), None)
    rule = own(kind.rule, person.settings)
    due = plan(rule, turn.now, person.zone, person.active_quiet_hours) if already is None else None
    new = (Planned(FOLLOW_UP, due.due_at, due.expires_at, due.local),) if due else ()
    planned = already or next(iter(apart(new, turn.notes)), None)
    if planned is None:
        return Reply(person, toast=ctx.words("hint-stale"))
    page = Page().add(ctx.words("later-asked", when=time_text(ctx, person, planned.due_at, turn.now)))
    page.add(held_back_text(turn, ctx, person)).add(stopped_text(ctx, person))
    add_resume_button(ctx, person, page)
    return Reply(person, page.screen(), effects=() if already else (ScheduleReminders((planned,)),))
