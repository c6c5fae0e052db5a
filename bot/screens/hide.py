"""/hide: works at once, from anywhere, without a question.

It deletes all messages that Telegram still lets it delete, locks the journal, cancels tonight's notes and shortens the
menu. One neutral line stays.
"""

from dataclasses import replace

from bot.core.callbacks.checkin import ClearChat
from bot.core.callbacks.pages import Welcome
from bot.core.chat_messages import of
from bot.core.checkin import Checkin
from bot.core.outgoing import Urgency
from bot.core.own_note import OWN_NOTE
from bot.core.person import Person
from bot.core.planned import ENDLESS, Planned
from bot.core.screen import Page, Screen
from bot.core.timing import next_after
from bot.core.turn import CancelReminders, CloseJournal, Effect, Reply, RescheduleReminders, Turn
from bot.screens.checkin import flow_of
from bot.screens.context import Context
from bot.screens.declare import on_command, on_tap
from bot.screens.upcoming import NIGHT_ENDS

SHORT = ("start", "help")
"""The commands in this chat's menu until the next use. Any bot has these."""


@on_command("hide", strangers=True, urgency=Urgency.HIDE)
def command(turn: Turn, ctx: Context) -> Reply:
    """/hide. A check-in under way is paused, so no answer to keep is lost. From then on the chat is cleared daily."""
    show = ctx.line("hide")
    person = turn.person
    if person is None:
        return Reply(None, show, erase=of(turn.before))
    erase = of(person.chat.messages)
    person = without_unkept(ctx, person)
    person = replace(
        person,
        checkin=person.checkin.put_off() if person.checkin is not None else None,
        settings=replace(person.settings, tidy=True),
        chat=replace(person.chat, message=None),
        lock=replace(person.lock, read_at=None),
    )
    menu = tuple((name, ctx.words(f"command-{name}")) for name in SHORT)
    return Reply(person, show, effects=(CloseJournal(), *_quiet(turn)), erase=erase, menu=menu)


@on_tap(strangers=True)
def tap(turn: Turn, ctx: Context, tapped: ClearChat) -> Reply:
    """The same as /hide."""
    return command(turn, ctx)


def blank(ctx: Context) -> Screen:
    """The line that stays, and a button."""
    return Page().add(ctx.words("hide")).row(ctx.button("away-more", Welcome("home"))).screen()


def without_unkept(ctx: Context, person: Person) -> Person:
    """The person without check-ins that keep nothing: nobody may find those later. A check-in that waited for one takes
    its place, paused."""
    checkin, parked = (_kept(ctx, one) for one in (person.checkin, person.parked))
    if checkin is None and parked is not None:
        checkin, parked = parked.put_off(), None
    return replace(person, checkin=checkin, parked=parked)


def _kept(ctx: Context, checkin: Checkin | None) -> Checkin | None:
    return checkin if checkin is not None and flow_of(ctx, checkin).keeps else None


def _quiet(turn: Turn) -> tuple[Effect, ...]:
    """Cancel tonight's comfort notes. Time-critical notes and the person's own reminders wait until the night is over.
    A daily one comes at its next time after that."""
    over = turn.now + NIGHT_ENDS
    tonight = [one for one in turn.notes if not one.sent and one.due_at <= over]
    comfort = tuple(one.id for one in tonight if not one.safety and (one.kind != OWN_NOTE or one.arc))
    later = tuple(_put_off(turn, one) for one in tonight if one.id not in comfort)
    return (*((CancelReminders(comfort),) if comfort else ()), *((RescheduleReminders(later),) if later else ()))


def _put_off(turn: Turn, planned: Planned) -> Planned:
    due_at = turn.now + NIGHT_ENDS
    if planned.left == ENDLESS and turn.person is not None:
        return next_after(planned, due_at, turn.person.zone_or_utc)
    return planned.moved_to(due_at)
