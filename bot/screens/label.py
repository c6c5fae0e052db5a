"""Typing the label of a button does the same as a tap on it. It must never guess: only the whole label counts."""

from bot.core.checkin import Checkin, walk
from bot.core.checkin_events import Skip
from bot.core.danger import fold
from bot.core.flow import Flow
from bot.core.questions import Choices, Choose, QuestionTap, Reading, Settle, Ticks, Toggle
from bot.screens.context import Context
from bot.screens.wording import label_of

LONGEST = 100
"""The longest text that may be a label, in characters."""


def label_typed(ctx: Context, flow: Flow, checkin: Checkin, text: str) -> QuestionTap | Skip | None:
    """The tap of the button with that label. None if no button has the label, or more than one."""
    here, folded = walk(flow, checkin).here, fold(text[:LONGEST])
    if here is None or not folded or len(text) > LONGEST:
        return None
    if folded == fold(ctx.words("ask-skip")):
        return Skip(here.id)
    answer = checkin.answer(here.id)
    layout = here.type.layout(here, answer.said if answer else None)
    match layout:
        case Reading() if folded == fold(ctx.words("ask-next")):
            return Settle(here.id)
        case Ticks() if folded == fold(ctx.words("ask-picked")):
            return Settle(here.id)
        case Choices(options) | Ticks(options):
            match [id for id in options if folded == fold(label_of(ctx, flow, here, id))]:
                case [option]:
                    return Toggle(here.id, option, True) if isinstance(layout, Ticks) else Choose(here.id, option)
    return None
