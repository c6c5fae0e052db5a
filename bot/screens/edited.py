"""The answer to an edited message.

If the message holds an answer of an open check-in, the answer changes. Any other edit gets a line in reply.
"""

from dataclasses import replace

from bot.core.checkin import Checkin
from bot.core.checkin_events import Edit, Say
from bot.core.engine import advance
from bot.core.incoming import Edited, Said
from bot.core.person import SECRET, Awaiting, Person
from bot.core.turn import Reply, Turn
from bot.screens import checkin, fallback
from bot.screens.context import Context
from bot.screens.label import label_typed


def edited(turn: Turn, ctx: Context) -> Reply:
    """The reply to an edited message."""
    event, person = turn.event, turn.person
    assert isinstance(event, Edited)
    if person is None:
        return fallback.message(turn, ctx)
    under_way, parked, awaiting = person.checkin, person.parked, person.dialogue.awaiting
    if under_way is not None and under_way.written_in(event.message) is not None:
        return _changed(turn, ctx, person, under_way, event)
    if parked is not None and parked.written_in(event.message) is not None:
        outcome = advance(checkin.flow_of(ctx, parked), parked, Edit(event.text, event.message), turn.now)
        return Reply(replace(person, parked=outcome.checkin), ctx.line(_hint_id(outcome.effects)))
    if awaiting in (Awaiting.CLOCK, Awaiting.NOTE_TIME) or _is_label(ctx, person, event.text):
        # The bot could not use the old text, but perhaps it can use the new one.
        return fallback.message(replace(turn, event=Said(event.text)), ctx)
    if awaiting is not None:
        return Reply(person, ctx.line("edited-again"), erase=(event.message,) if awaiting in SECRET else ())
    return Reply(person, ctx.line("edited-late"), unhandled=True)


def _changed(turn: Turn, ctx: Context, person: Person, under_way: Checkin, event: Edited) -> Reply:
    """Change the answer to the new text. A line above the current question says so, or a message if the question is not
    in the chat."""
    flow = checkin.flow_of(ctx, under_way)
    outcome = advance(flow, under_way, Edit(event.text, event.message), turn.now)
    person = replace(person, checkin=outcome.checkin)
    hint = _hint_id(outcome.effects)
    if under_way.paused or person.chat.message is None or person.dialogue.awaiting is not None:
        return Reply(person, ctx.line(hint))
    return checkin.show_current(turn, ctx, person, outcome.checkin or under_way, hint=ctx.words(hint))


def _hint_id(effects: tuple[object, ...]) -> str:
    return next(f"hint-{effect.hint}" for effect in effects if isinstance(effect, Say))


def _is_label(ctx: Context, person: Person, text: str) -> bool:
    """Whether the text is the label of a button of the current question."""
    under_way = person.checkin
    if under_way is None or under_way.paused or person.dialogue.awaiting is not None:
        return False
    return label_typed(ctx, checkin.flow_of(ctx, under_way), under_way, text) is not None
