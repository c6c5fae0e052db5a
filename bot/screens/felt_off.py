"""The page for when something felt wrong. It asks nothing about what happened, and stores nothing of it.

From outside it looks like any other page. Reminders that could wash away traces or lead to contact do not come for two
weeks: each is dropped when it is due. No screen, setting or export may show that, before or after.
People without an account can read the page, too, and nothing is stored.
"""

from dataclasses import replace
from datetime import timedelta

from bot.core.callbacks.checkin import CheckinPage, ClearChat, FeltOffPage, Support
from bot.core.callbacks.pages import Welcome
from bot.core.outgoing import Urgency
from bot.core.own_note import OWN_NOTE
from bot.core.person import CONSENT, Person
from bot.core.screen import Button, Page
from bot.core.turn import CancelReminders, Effect, Reply, Turn
from bot.screens.context import WRONG, Context
from bot.screens.declare import on_command, on_tap
from bot.screens.upcoming import NIGHT_ENDS


@on_command("off", strangers=True, urgency=Urgency.AHEAD)
def command(turn: Turn, ctx: Context) -> Reply:
    """/off, and the button on other pages. A check-in under way waits meanwhile."""
    person = turn.person
    if person is None or person.consent < CONSENT:
        page = _first_page(ctx).row(ctx.button("ask-numbers", Support("beside")))
        page.row(ctx.button("clear-chat", ClearChat()))
        return Reply(person, page.row(ctx.button("welcome-again", Welcome("door"))).screen())
    if person.checkin is not None:
        # If its question is not in the chat, the check-in needs the passphrase, and still does afterwards.
        seen = person.checkin if person.chat.message is not None else person.checkin.put_off()
        person = replace(person, checkin=seen.put_aside())
    return show_page(turn, ctx, person)


@on_tap(strangers=True)
def tap(turn: Turn, ctx: Context, tapped: FeltOffPage) -> Reply:
    """The same as /off."""
    return command(turn, ctx)


def button(ctx: Context) -> Button:
    """The button to this page, for pages outside a check-in."""
    return ctx.button("ask-felt-off", FeltOffPage())


def show_page(turn: Turn, ctx: Context, person: Person) -> Reply:
    """Hold back reminders that must not come now, and offer ways on."""
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
    """Hold back reminders that could wash away traces or lead to contact, and lay down nothing on any link.

    No reply mentions it.
    """
    kinds = (id for id, kind in ctx.content.reminders.items() if kind.rule.held)
    return replace(person.resting(kinds, turn.now), links=person.links.all_quiet())


def cancel_comfort(turn: Turn, ctx: Context, span: timedelta) -> tuple[Effect, ...]:
    """Cancel the comfort notes due within `span`. Notes that open safety pages still come. So do the person's own
    reminders, and notes they ask for from now on."""
    kinds, flows = ctx.content.reminders, ctx.content.flows
    safe = {id for id, kind in kinds.items() if kind.opens in flows and flows[kind.opens].safety} | {OWN_NOTE}
    taken = tuple(
        one.id
        for one in turn.notes
        if not one.sent and not one.safety and one.kind not in safe and one.due_at <= turn.now + span
    )
    return (CancelReminders(taken),) if taken else ()


def _first_page(ctx: Context) -> Page:
    """The text before any tap. The most important lines must be here, because many people tap no further."""
    page = Page().add(ctx.words("felt-off"))
    page.add(ctx.words("danger")).add(ctx.words("emergency-numbers"), gap=" ")
    return page.add(ctx.words("felt-off-fault")).add(ctx.words("felt-off-wash"))
