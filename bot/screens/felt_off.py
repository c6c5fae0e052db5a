"""The page for when something felt wrong. It asks nothing about what happened, and keeps nothing of it.

From outside it looks like any other page. Reminders that could wash away or make contact do not come for two weeks:
each is let go when it is due. No screen, setting or export may show it before or after.
It is there for everybody: who has no account reads it, and nothing is stored.
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
    """/off, and the button that stands on other pages. A check-in under way waits meanwhile."""
    person = turn.person
    if person is None or person.consent < CONSENT:
        page = _first_page(ctx).row(ctx.button("ask-numbers", Support("beside")))
        page.row(ctx.button("clear-chat", ClearChat()))
        return Reply(person, page.row(ctx.button("welcome-again", Welcome("door"))).screen())
    if person.checkin is not None:
        # Where its question does not stand in the chat, it is behind the passphrase and stays there.
        seen = person.checkin if person.chat.message is not None else person.checkin.put_off()
        person = replace(person, checkin=seen.put_aside())
    return show_page(turn, ctx, person)


@on_tap(strangers=True)
def tap(turn: Turn, ctx: Context, tapped: FeltOffPage) -> Reply:
    """The same as /off."""
    return command(turn, ctx)


def button(ctx: Context) -> Button:
    """The door that stands on pages outside a check-in."""
    return ctx.button("ask-felt-off", FeltOffPage())


def show_page(turn: Turn, ctx: Context, person: Person) -> Reply:
    """Hold what must not come now, and offer ways on."""
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
    """Let no reminder come that could wash away or make contact, and say nothing of it."""
    kinds = (id for id, kind in ctx.content.reminders.items() if kind.rule.held)
    return person.resting(kinds, turn.now)


def cancel_comfort(turn: Turn, ctx: Context, span: timedelta) -> tuple[Effect, ...]:
    """Take up the comfort notes that would come in so long. Those that open pages for safety still come, and so do
    reminders of the person's own, and what they ask for from then on."""
    kinds, flows = ctx.content.reminders, ctx.content.flows
    safe = {id for id, kind in kinds.items() if kind.opens in flows and flows[kind.opens].safety} | {OWN_NOTE}
    taken = tuple(
        one.id
        for one in turn.notes
        if not one.sent and not one.safety and one.kind not in safe and one.due_at <= turn.now + span
    )
    return (CancelReminders(taken),) if taken else ()


def _first_page(ctx: Context) -> Page:
    """What is read before anything is tapped: it must stand here, as many tap no further."""
    page = Page().add(ctx.words("felt-off"))
    page.add(ctx.words("danger")).add(ctx.words("emergency-numbers"), gap=" ")
    return page.add(ctx.words("felt-off-fault")).add(ctx.words("felt-off-wash"))
