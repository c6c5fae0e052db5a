"""/hide: clears the chat at once, in any state, without a question.

It deletes all messages that Telegram still lets it delete, locks the journal, cancels tonight's notes and shortens the
menu. One neutral line stays.
"""

from dataclasses import replace

from bot.core.callbacks.checkin import ClearChat
from bot.core.callbacks.pages import Welcome
from bot.core.chat_messages import ids_of
from bot.core.checkin import Checkin
from bot.core.outgoing import Urgency
from bot.core.own_note import OWN_NOTE
from bot.core.person import Person
from bot.core.planned import ENDLESS, Planned
from bot.core.screen import Page, Screen
from bot.core.timing import first_repetition_after
from bot.core.turn import CloseJournal, Effect, Reply, RescheduleReminders, Turn
from bot.screens.checkin import flow_of
from bot.screens.context import Context
from bot.screens.declare import on_command, on_tap
from bot.screens.upcoming import NIGHT_ENDS, cancel_notes

SHORT = ("start", "help")
"""The commands that the menu of this chat shows until the next use of the bot. Any bot has these."""


@on_command("hide", strangers=True, urgency=Urgency.HIDE)
def command(turn: Turn, ctx: Context) -> Reply:
    """/hide. A check-in under way is paused, so no answer to keep is lost. From then on the chat is cleared daily."""
    if turn.person is None:
        return Reply(None, ctx.line("hide"), erase=ids_of(turn.stranger_messages))
    person = without_unkept(ctx, turn.person)
    person = replace(
        person,
        checkin=person.checkin.put_off() if person.checkin is not None else None,
        settings=replace(person.settings, tidy=True),
        chat=replace(person.chat, message=None),
        lock=replace(person.lock, read_at=None),
    )
    erase = ids_of(turn.person.chat.messages)
    menu = tuple((name, ctx.words(f"command-{name}")) for name in SHORT)
    return Reply(person, ctx.line("hide"), effects=(CloseJournal(), *_quiet_night(turn)), erase=erase, menu=menu)


@on_tap(strangers=True)
def tap(turn: Turn, ctx: Context, tapped: ClearChat) -> Reply:
    """The same as /hide."""
    return command(turn, ctx)


def blank(ctx: Context) -> Screen:
    """The line of /hide, with a button to the start page."""
    return Page().add(ctx.words("hide")).row(ctx.button("away-more", Welcome("home"))).screen()


def without_unkept(ctx: Context, person: Person) -> Person:
    """The person without check-ins that keep nothing: nobody may find those later. If the dropped check-in was the
    current one, the parked one takes its place, paused."""
    checkin, parked = (_if_kept(ctx, checkin) for checkin in (person.checkin, person.parked))
    if checkin is None and parked is not None:
        checkin, parked = parked.put_off(), None
    return replace(person, checkin=checkin, parked=parked)


def _if_kept(ctx: Context, checkin: Checkin | None) -> Checkin | None:
    return checkin if checkin is not None and flow_of(ctx, checkin).keeps else None


def _quiet_night(turn: Turn) -> tuple[Effect, ...]:
    """Cancel tonight's comfort notes. Time-critical notes and the person's own reminders wait until the night is over.
    A daily reminder comes at its next time after that."""
    tonight = [note for note in turn.notes if not note.sent and note.due_at <= turn.now + NIGHT_ENDS]
    comfort = tuple(note.id for note in tonight if not note.safety and (note.kind != OWN_NOTE or note.arc))
    later = tuple(_put_off(turn, note) for note in tonight if note.id not in comfort)
    return (*cancel_notes(comfort), *((RescheduleReminders(later),) if later else ()))


def _put_off(turn: Turn, planned: Planned) -> Planned:
    due_at = turn.now + NIGHT_ENDS
    if planned.left == ENDLESS and turn.person is not None:
        return first_repetition_after(planned, due_at, turn.person.zone_or_utc)
    return planned.moved_to(due_at)
