"""The answer to words that suggest danger: help comes first, for anybody and at any question."""

from dataclasses import replace

from bot.core.callbacks.checkin import ClearChat, Support
from bot.core.incoming import Attached, Command, Edited, Event, Said
from bot.core.person import CONSENT
from bot.core.screen import Page, Screen
from bot.core.turn import Reply, Turn
from bot.screens import felt_off
from bot.screens.context import Context


def words_in(event: Event, *, known: bool) -> str:
    """The text of an event, to be checked for words of danger. Of a `known` command, only an argument of at least two
    words counts: a single word may come from a link."""
    match event:
        case Said(text) | Edited(text):
            return text
        case Attached(words=text):
            return text
        case Command(name, argument):
            return f"{name} {argument}" if not known else argument if len(argument.split()) > 1 else ""
    return ""


def hold_back_ideas(turn: Turn, ctx: Context) -> Turn:
    """The turn after words of danger: reminders are held back, as after "Something felt off", and an open check-in will
    offer no ideas."""
    person = turn.person
    if person is None or person.consent < CONSENT or person.checkin is None or person.checkin.paused:
        return turn
    person = felt_off.hold_back(turn, ctx, replace(person, checkin=replace(person.checkin, no_ideas=True)))
    return replace(turn, person=person)


def with_help_first(turn: Turn, ctx: Context, reply: Reply, *, requested: bool) -> Reply:
    """The reply with the help page before it. If the reply changes nothing, and no command `requested` it, only the
    help page is sent."""
    if not requested and reply.person == turn.person and not reply.effects and not reply.erase:
        reply = replace(reply, show=None, also=None, checkin=False)
    return replace(reply, first=_help_page(ctx), urgent=True, unhandled=False)


def _help_page(ctx: Context) -> Screen:
    """The numbers to call, people to talk to, and the options for when something felt wrong."""
    page = Page().add(ctx.words("danger")).add(ctx.words("emergency-numbers"), gap=" ").add(ctx.words("danger-person"))
    page.row(ctx.button("ask-numbers", Support("beside"))).row(felt_off.button(ctx))
    return page.row(ctx.button("clear-chat", ClearChat())).screen()
