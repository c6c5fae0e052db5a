"""A button's label, typed rather than tapped, does what the tap would do. It never guesses: the whole label counts."""

from bot.core.checkin import Checkin, walk
from bot.core.danger import fold
from bot.core.engine import Skip
from bot.core.flow import Flow
from bot.core.questions import Choices, Choose, QuestionTap, Reading, Settle, Ticks, Toggle
from bot.screens.context import Context
from bot.screens.wording import label_of

LONGEST = 100
"""Characters of a text that may be a label."""


def label_typed(ctx: Context, flow: Flow, checkin: Checkin, text: str) -> QuestionTap | Skip | None:
    """What the button says whose label was typed; None where the text is none of them, or of two."""
    here, said = walk(flow, checkin).here, fold(text[:LONGEST])
    if here is None or not said or len(text) > LONGEST:
        return None
    if said == fold(ctx.words("ask-skip")):
        return Skip(here.id)
    answer = checkin.answer(here.id)
    layout = here.type.layout(here, answer.said if answer else None)
    match layout:
        case Reading() if said == fold(ctx.words("ask-next")):
            return Settle(here.id)
        case Ticks() if said == fold(ctx.words("ask-picked")):
            return Settle(here.id)
        case Choices(options) | Ticks(options):
            found = [id for id in options if said == fold(label_of(ctx, flow, here, id))]
            if len(found) == 1:
                return Toggle(here.id, found[0], True) if isinstance(layout, Ticks) else Choose(here.id, found[0])
    return None
