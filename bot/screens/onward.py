"""The offers after a check-in: the flows that it leads to, or a good night.

It must offer nothing after a hard check-in.
"""

from bot.core.callbacks.checkin import CheckinFlow
from bot.core.callbacks.pages import Sentences
from bot.core.checkin import Checkin, walk
from bot.core.flow import Flow
from bot.core.person import Person
from bot.core.screen import Page
from bot.core.turn import Turn
from bot.screens.context import Context
from bot.screens.mirror import is_calm, mirrored

EVENING, MORNING = 21, 5
"""The hours, in the person's own time, between which the bot says good night."""


def add_offers(turn: Turn, ctx: Context, page: Page, person: Person, flow: Flow, checkin: Checkin) -> None:
    """Add buttons to the next flows of a finished check-in, and to the ready sentences.

    If no flow comes next and it is night, it says good night instead. It adds nothing after an urgent line, or if
    something felt off on the way.
    """
    path = walk(flow, checkin)
    if path.here is not None or not is_calm(checkin, mirrored(ctx, flow, checkin, path)):
        return
    fitting = [link.flow for link in flow.onward if link.when is None or link.when.holds(path.values, path.skipped)]
    flows = [id for id in fitting if id in ctx.content.flows]
    night = not flows and flow.night and _is_night(turn, person)
    page.add(ctx.words("closing-night") if night else "").add(ctx.words("closing-onward") if flows else "")
    for id in flows:
        page.row(ctx.button(f"{id}-title", CheckinFlow("new", id)))
    page.row(ctx.button("sentences-title", Sentences()) if flow.ideas and not night else None)


def _is_night(turn: Turn, person: Person) -> bool:
    if person.settings.zone is None:
        return False
    hour = turn.now.astimezone(person.zone_or_utc).hour
    return hour >= EVENING or hour < MORNING
