"""/done: asks when to check in (now, together, in a while, tomorrow), and schedules tonight's small notes."""

from dataclasses import replace
from datetime import timedelta

from bot.core.callbacks.checkin import DoneChoice, DonePage
from bot.core.callbacks.settings import SettingsReminders, ZonePage
from bot.core.own_note import OWN_NOTE
from bot.core.own_notes import after_done
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.quiet import covers
from bot.core.screen import Page
from bot.core.turn import Reply, ScheduleReminders, Turn
from bot.screens import checkin, felt_off
from bot.screens.context import QUICK, Context, person_of
from bot.screens.declare import on_command, on_tap
from bot.screens.reminder import SOON
from bot.screens.upcoming import add_resume_button, held_back_text, new_note, note_lines, stopped_text
from bot.screens.wording import inside_sentence

TOGETHER = "two"
"""The flow for two people on one phone."""


@on_command("done")
def command(turn: Turn, ctx: Context) -> Reply:
    """/done: ask when to check in. Tonight's small notes are on, except in quiet hours."""
    person = person_of(turn)
    return _ask(turn, ctx, person, tonight=not _in_quiet_hours(turn, person))


@on_tap()
def tap(turn: Turn, ctx: Context, tapped: DonePage | DoneChoice) -> Reply:
    """Ask when to check in, turn tonight's notes off or on, or schedule the arc."""
    person = person_of(turn)
    match tapped:
        case DoneChoice("notes", tonight):
            return _ask(turn, ctx, person, tonight=tonight)
        case DoneChoice("now" | "together" as how, tonight):
            arc = _arc(turn, ctx, person, tonight=tonight, soon=False)
            flow = TOGETHER if how == "together" and TOGETHER in ctx.content.flows else QUICK
            return checkin.start(turn, ctx, person, flow, (ScheduleReminders(arc, instead_of_arc=True),))
        case DoneChoice("while" | "tomorrow" as when, tonight):
            return _schedule(turn, ctx, person, _arc(turn, ctx, person, tonight=tonight, soon=when == "while"))
        case DoneChoice("none"):
            return _schedule(turn, ctx, person, ())
    return command(turn, ctx)


def _in_quiet_hours(turn: Turn, person: Person) -> bool:
    quiet = person.active_quiet_hours
    return quiet is not None and covers(quiet, turn.now, person.zone_or_utc)


def _ask(turn: Turn, ctx: Context, person: Person, *, tonight: bool) -> Reply:
    """Ask when to check in. `tonight`: whether tonight's small notes are on."""
    page = Page().add(ctx.words("done"))
    names = [
        inside_sentence(ctx, ctx.words.label(f"reminder-{kind.rule.id}", "name"))
        for kind in ctx.content.reminders.values()
        if kind.rule.tonight and person.wants(kind.rule.id, kind.on)
    ]
    if names:
        page.add(ctx.words("done-notes" if tonight else "done-no-notes", names=ctx.words.listed(names)))
    if not tonight and _in_quiet_hours(turn, person):
        page.add(ctx.words("done-quiet"))
    together = ctx.button("done-together", DoneChoice("together", tonight))
    page.row(ctx.button("done-now", DoneChoice("now", tonight)), together if TOGETHER in ctx.content.flows else None)
    page.row(
        ctx.button("done-while", DoneChoice("while", tonight)),
        ctx.button("done-tomorrow", DoneChoice("tomorrow", tonight)),
    )
    if names:
        page.row(ctx.tick(ctx.words("done-notes-button"), tonight, DoneChoice("notes", not tonight)))
    page.row(ctx.button("done-none", DoneChoice("none", False)))
    return Reply(person, page.row(felt_off.button(ctx)).screen(protected=True))


def _schedule(turn: Turn, ctx: Context, person: Person, arc: tuple[Planned, ...]) -> Reply:
    """Schedule the arc instead of an earlier one, and say what comes."""
    page = Page().add(ctx.words("done-scheduled" if arc else "done-nothing"))
    for line in note_lines(ctx, person, sorted(arc, key=lambda note: note.due_at), turn.now):
        page.add(line, gap="\n")
    if arc:
        page.add(held_back_text(turn, ctx, person)).add(stopped_text(ctx, person))
        add_resume_button(ctx, person, page)
        if person.settings.zone is None and any(timedelta(hours=2) < note.due_at - turn.now for note in arc):
            page.add(ctx.words("done-no-zone")).row(ctx.button("settings-zone", ZonePage()))
    page.row(ctx.button("done-change", DonePage()), ctx.button("home-settings", SettingsReminders()) if arc else None)
    return Reply(person, page.screen(), effects=(ScheduleReminders(arc, instead_of_arc=True),))


def _arc(turn: Turn, ctx: Context, person: Person, *, tonight: bool, soon: bool) -> tuple[Planned, ...]:
    """The notes of /done that the person has switched on. `tonight` includes this evening's small notes, `soon` the
    check-in in a while. The notes of later days are always included, and so are the person's own reminders that come
    after each /done."""
    kinds = [
        kind
        for kind in ctx.content.reminders.values()
        if not kind.chosen
        and person.wants(kind.rule.id, kind.on)
        and (tonight or not kind.rule.tonight)
        and (soon or kind.rule.id != SOON)
    ]
    planned = [
        replace(note, arc=True)
        for kind in kinds
        # The person asked for tonight's notes at this hour, so quiet hours do not cancel them.
        if (note := new_note(turn, person, kind, through_quiet=kind.rule.tonight or kind.rule.id == SOON))
    ]
    return (*planned, *(after_done(person, turn.now) if OWN_NOTE in ctx.content.reminders else ()))
