"""The message of a reminder, a neutral line with buttons, and what each button does."""

from dataclasses import replace
from datetime import timedelta

from bot.authoring.build import ReminderKind
from bot.core import own, own_notes, own_time
from bot.core.callbacks.checkin import ReminderAnswer
from bot.core.callbacks.pages import Welcome
from bot.core.callbacks.times import NoteHours
from bot.core.callbacks.together import LinkPage
from bot.core.chat_messages import leftovers
from bot.core.incoming import Tap
from bot.core.journal import LockState
from bot.core.link import LINK_NOTE
from bot.core.own_note import OWN_NOTE
from bot.core.person import Person, Stop
from bot.core.planned import Planned
from bot.core.screen import Page, Screen, Style
from bot.core.turn import CancelReminders, Effect, Reply, RescheduleReminders, Turn
from bot.screens import checkin, note_times, passphrase
from bot.screens.context import Context, person_of
from bot.screens.declare import on_tap
from bot.screens.upcoming import NIGHT_ENDS, add_resume_button, stopped_text

SNOOZE_MINUTES = 15
SOON = "checkin"
"""The reminder to check in that /done schedules "in a while"."""


def screen(ctx: Context, person: Person, planned: Planned, *, more: bool = False, words: str = "") -> Screen:
    """The message of a reminder. Only with `more` does it say what the reminder is about. `words` are the words of the
    person's own reminder.

    Without `more`, kinds without a line of their own look the same, even their buttons. So the same button may do
    different things: for a time-critical kind it does not open the flow at once, but says what the reminder is about.
    """
    kind = ctx.content.reminders[planned.kind]
    open_now, open_later = (ctx.button("reminder-open", ReminderAnswer(planned.id, to)) for to in ("open", "more"))
    done = ctx.button("reminder-done", ReminderAnswer(planned.id, "done"))
    later = ctx.button("reminder-later", ReminderAnswer(planned.id, "later"))
    if more:
        page = Page().add(ctx.words.label(f"reminder-{planned.kind}", "more")).add(words, Style.SPOILER)
        if planned.kind == OWN_NOTE and not words:
            page.add(ctx.words("own-note-gone"))
        tonight = kind.rule.tonight or kind.rule.id == SOON
        page.row(open_now if kind.opens else None)
        page.row(ctx.button("together-open", LinkPage()) if planned.kind == LINK_NOTE else None).row(done, later)
        page.row(ctx.button("reminder-hour", NoteHours(planned.id)) if kind.times > 1 else None)
        page.row(
            ctx.button("reminder-tonight", ReminderAnswer(planned.id, "tonight")) if tonight else None,
            ctx.button("reminder-stop", ReminderAnswer(planned.id, "stop")),
        )
    else:
        first = open_now if kind.opens else done
        if not kind.own_line and (kind.rule.safety or not kind.opens):
            first = open_later
        page = Page().add(_first_line(ctx, kind, plain=person.settings.plain_reminders))
        page.row(first, later).row(ctx.button("reminder-more", ReminderAnswer(planned.id, "more")))
    # It is protected because the check-in that it may open appears in the same message.
    return page.screen(protected=True)


@on_tap()
def tap(turn: Turn, ctx: Context, tapped: ReminderAnswer) -> Reply:
    """Handle a button under a reminder. If the reminder is gone, say so and change nothing."""
    person = person_of(turn)
    note = next((note for note in turn.notes if note.id == tapped.reminder), None)
    if note is None or note.kind not in ctx.content.reminders:
        return Reply(person, ctx.line("reminder-gone"))
    cancel: tuple[Effect, ...] = (CancelReminders((note.id,)),)
    is_own = note.kind == OWN_NOTE
    if tapped.answer in ("more", "open") and note.hides_kind and turn.lock_state is LockState.LOCKED:
        return passphrase.ask(turn, ctx, person, tapped)
    match tapped.answer:
        case "stop" if is_own:
            person = own_notes.without_time(person, note.about.decode())
            same = tuple(other.id for other in turn.notes if other.kind == OWN_NOTE and other.about == note.about)
            return Reply(person, ctx.line("reminder-stopped-asked"), effects=(CancelReminders(same),))
        case "done":
            return _dismiss(turn, person, ctx.words("reminder-was-done"), cancel)
        case "later":
            # The person asked for it just now, so quiet hours do not cancel it.
            due = turn.now + timedelta(minutes=SNOOZE_MINUTES)
            by = own_time.put_off_by(note, due)
            later = replace(note.moved_to(due), sent=False, through_quiet=True, put_off=by)
            rule = own_time.personal_rule(ctx.content.reminders[note.kind].rule, person.settings)
            # Of a note that was asked for on a page nothing is stored: the profile would reveal which note came.
            person, offer = (person, None) if note.asked_for else own_time.put_off(person, rule, note, due)
            text, effects = ctx.words("reminder-snoozed", minutes=SNOOZE_MINUTES), (RescheduleReminders((later,)),)
            if offer is None and person.settings.stop is Stop.OFF:
                return _dismiss(turn, person, text, effects)
            page = note_times.offer_time(ctx, Page().add(text).add(stopped_text(ctx, person)), rule.id, offer)
            return Reply(person, add_resume_button(ctx, person, page).screen(), effects=effects)
        case "tonight":
            tonight = (other for other in turn.notes if other.due_at <= turn.now + NIGHT_ENDS)
            comfort = tuple(other.id for other in tonight if other.kind != OWN_NOTE and not other.safety)
            return _dismiss(turn, person, ctx.words("reminder-not-tonight"), (CancelReminders((*comfort, note.id)),))
        case "stop":
            same = tuple(other.id for other in turn.notes if other.kind == note.kind)
            on = person.wants(note.kind, ctx.content.reminders[note.kind].on)
            # If the kind is off already, a stored choice would only reveal that it was asked for once.
            person = person.with_choice(note.kind, False) if on else person
            line = ctx.line("reminder-stopped" if on else "reminder-stopped-asked")
            return Reply(person, line, effects=(CancelReminders(same),))
        case "more" if is_own:
            words = own.notes(turn.own).get(note.about.decode(), "")
            shown = screen(ctx, person, note, more=True, words=words)
            return Reply(person.reading(turn.now), shown, page=ReminderAnswer(note.id, "more"))
        case "more":
            return Reply(person, screen(ctx, person, note, more=True))
        case "open" if (opens := ctx.content.reminders[note.kind].opens) is not None:
            return checkin.open_note(turn, ctx, person, opens, cancel)
    return Reply(person, screen(ctx, person, note))


def _first_line(ctx: Context, kind: ReminderKind, *, plain: bool) -> str:
    if not kind.own_line:
        return ctx.words("reminder-asked-plain" if plain else "reminder-asked")
    id = f"reminder-{kind.rule.id}"
    return ctx.words.label(id, "plain") if plain else ctx.words(id)


def away_note(ctx: Context) -> Screen:
    """The note to a person who has long been away: the bot will delete their data unless they come back."""
    return Page().add(ctx.words("away-note")).row(ctx.button("away-more", Welcome("home"))).screen()


def _dismiss(turn: Turn, person: Person, text: str, effects: tuple[Effect, ...]) -> Reply:
    """Delete the note from the chat and show `text` as a toast. If the note is too old to be deleted, `text` replaces
    it."""
    message = turn.event.message if isinstance(turn.event, Tap) else None
    if message is None or not leftovers(person.chat.messages, (message,), turn.now).delete:
        return Reply(person, Page().add(text).screen(), effects=effects)
    return Reply(person, toast=text, effects=effects, erase=(message,))
