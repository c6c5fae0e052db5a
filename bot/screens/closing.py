"""The page after a check-in. After a hard check-in it must offer little."""

from dataclasses import replace

from bot.core.callbacks.checkin import CheckinPage, Support
from bot.core.chat_messages import MessageKind, ids_of
from bot.core.checkin import Checkin, scheduled_kinds
from bot.core.flow import Flow
from bot.core.person import Person
from bot.core.screen import Page
from bot.core.turn import Effect, Reply, Turn
from bot.screens.context import Context
from bot.screens.onward import add_offers
from bot.screens.upcoming import add_follow_up, upcoming_text


def closing_page(
    turn: Turn,
    ctx: Context,
    person: Person,
    flow: Flow,
    checkin: Checkin,
    text: str,
    effects: tuple[Effect, ...] = (),
    *,
    safety: bool = False,
) -> Reply:
    """The page after a check-in: `text`, the upcoming notes and what to do next. A check-in that waited for this one
    becomes the current one again. In a chat that is cleared daily, the typed messages are deleted.

    After a `safety` flow the page shows help lines and offers no note, because the flow has its own.
    """
    person = replace(person, chat=replace(person.chat, message=None), checkin=person.parked, parked=None)
    erase = ids_of(person.chat.messages, MessageKind.WORDS, MessageKind.OTHER) if person.settings.tidy else ()
    scheduled = scheduled_kinds(flow, checkin)
    page = Page().add(text)
    if person.checkin is not None:
        page.add(ctx.words("closing-parked"))
        page.row(ctx.button("ask-numbers", Support("beside")) if safety else None)
        page.row(ctx.button("checkin-go-on", CheckinPage("on")))
    elif safety:
        page.add(upcoming_text(turn, ctx, person, scheduled)).row(ctx.button("ask-numbers", Support("beside")))
    else:
        page.add(upcoming_text(turn, ctx, person, scheduled))
        add_offers(turn, ctx, page, person, flow, checkin)
        add_follow_up(turn, ctx, page, scheduled)
    return Reply(person, page.screen(protected=True), checkin=True, effects=effects, erase=erase)
