"""The page after a check-in. After a hard check-in it must offer little."""

from dataclasses import replace

from bot.core.callbacks.checkin import CheckinPage, Support
from bot.core.chat_messages import MessageKind, of
from bot.core.person import Person
from bot.core.screen import Page
from bot.core.turn import Effect, Reply, Turn
from bot.screens.context import Context
from bot.screens.onward import Onward, add_offer
from bot.screens.upcoming import add_follow_up, upcoming_text


def page(
    turn: Turn,
    ctx: Context,
    person: Person,
    text: str,
    effects: tuple[Effect, ...],
    onward: Onward,
    *,
    own: frozenset[str],
    safety: bool = False,
) -> Reply:
    """The page after a check-in. A check-in that waited for it becomes current again. In a chat that is cleared daily,
    the typed messages are deleted.

    `onward` is what to offer next. `own` are the kinds of notes that the check-in scheduled. After a `safety` flow the
    page shows help lines and offers no note, because the flow has its own.
    """
    person = replace(person, chat=replace(person.chat, message=None), checkin=person.parked, parked=None)
    erase = of(person.chat.messages, MessageKind.WORDS, MessageKind.OTHER) if person.settings.tidy else ()
    if person.checkin is not None:
        shown = Page().add(text).add(ctx.words("closing-parked"))
        shown.row(ctx.button("ask-numbers", Support("beside")) if safety else None)
        shown.row(ctx.button("checkin-go-on", CheckinPage("on")))
    elif safety:
        shown = Page().add(text).add(upcoming_text(turn, ctx, person, own))
        shown.row(ctx.button("ask-numbers", Support("beside")))
    else:
        shown = add_offer(ctx, Page().add(text).add(upcoming_text(turn, ctx, person, own)), onward)
        shown = add_follow_up(turn, ctx, shown, own)
    return Reply(person, shown.screen(protected=True), checkin=True, effects=effects, erase=erase)
