"""The page for when something felt wrong. It asks nothing about what happened, and stores nothing about it.

To anybody else it looks like any other page. For two weeks, reminders that could wash away traces or lead to contact
do not come: each is dropped when it is due. No screen, setting or export may reveal that, before or after.
People without an account can read the page, too. Nothing is stored about them.
"""

from dataclasses import replace
from datetime import timedelta

from bot.core.callbacks.checkin import CheckinPage, ClearChat, FeltOffPage, Support
from bot.core.callbacks.pages import Welcome
from bot.core.outgoing import Urgency
from bot.core.own_note import OWN_NOTE
from bot.core.person import CONSENT, Person
from bot.core.screen import Button, Page
from bot.core.turn import Effect, Reply, Turn
from bot.screens.context import WRONG, Context
from bot.screens.declare import on_command, on_tap
from bot.screens.upcoming import NIGHT_ENDS, cancel_notes


@on_command("off", strangers=True, urgency=Urgency.AHEAD)
def command(turn: Turn, ctx: Context) -> Reply:
    """/off, and the button on other pages. A check-in under way waits meanwhile."""
    person = turn.person
    if person is None or person.consent < CONSENT:
        page = _first_page(ctx).row(ctx.button("ask-numbers", Support("beside")))
        page.row(ctx.button("clear-chat", ClearChat()))
        return Reply(person, page.row(ctx.button("welcome-again", Welcome("door"))).screen())
    if person.checkin is not None:
        # A check-in whose question is not in the chat needs the passphrase. It must still need it afterwards.
        under_way = person.checkin if person.chat.message is not None else person.checkin.put_off()
        person = replace(person, checkin=under_way.put_aside())
    return show_page(turn, ctx, person)


@on_tap(strangers=True)
def tap(turn: Turn, ctx: Context, tapped: FeltOffPage) -> Reply:
    """The same as /off."""
    return command(turn, ctx)


def button(ctx: Context) -> Button:
    """The button to this page, for pages outside a check-in."""
    return ctx.button("ask-felt-off", FeltOffPage())


def show_page(turn: Turn, ctx: Context, person: Person) -> Reply:
    """Hold back reminders that must not come now, and offer what to do next."""
    person = hold_back(turn, ctx, person)
    tonight = cancel_comfort(turn, ctx, NIGHT_ENDS)
    page = _first_page(ctx).add(ctx.words("felt-off-held"))
    page.row(ctx.button("felt-off-options", CheckinPage("options")) if WRONG in ctx.content.flows else None)
    page.row(ctx.button("ask-numbers", Support("beside")))
    page.row(ctx.button("clear-chat", ClearChat()))
    if person.checkin is not None:
        page.row(ctx.button("felt-off-on", CheckinPage("on")))
        page.row(ctx.button("felt-off-let-go", CheckinPage("let-go")))
    else:
        page.row(ctx.button("privacy-home", Welcome("home")))
    return Reply(person, page.screen(protected=True), checkin=True, effects=tonight)


def hold_back(turn: Turn, ctx: Context, person: Person) -> Person:
    """Hold back reminders that could wash away traces or lead to contact, and make all links quiet.

    No reply mentions it.
    """
    kinds = (id for id, kind in ctx.content.reminders.items() if kind.rule.held)
    return replace(person.with_rest(kinds, turn.now), links=person.links.all_quiet())


def cancel_comfort(turn: Turn, ctx: Context, span: timedelta) -> tuple[Effect, ...]:
    """Cancel the comfort notes due within `span`. Notes that open a safety flow still come. So do the person's own
    reminders, and notes that the person asks for from now on."""
    kinds, flows = ctx.content.reminders, ctx.content.flows
    safe = {id for id, kind in kinds.items() if kind.opens in flows and flows[kind.opens].safety} | {OWN_NOTE}
    comfort = tuple(
        note.id
        for note in turn.notes
        if not note.sent and not note.safety and note.kind not in safe and note.due_at <= turn.now + span
    )
    return cancel_notes(comfort)


def _first_page(ctx: Context) -> Page:
    """The text before any tap. It must hold the most important lines, because many people tap no further."""
    page = Page().add(ctx.words("felt-off"))
    page.add(ctx.words("danger")).add(ctx.words("emergency-numbers"), gap=" ")
    return page.add(ctx.words("felt-off-fault")).add(ctx.words("felt-off-wash"))
