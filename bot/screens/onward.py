"""What to offer after a check-in: the flows that it leads to, or a good night.

It must offer nothing after a hard check-in.
"""

from dataclasses import dataclass

from bot.core.callbacks.checkin import CheckinFlow
from bot.core.callbacks.pages import Sentences
from bot.core.checkin import Checkin, walk
from bot.core.flow import Flow
from bot.core.person import Person
from bot.core.screen import Button, Page
from bot.core.turn import Turn
from bot.screens.context import Context
from bot.screens.mirror import is_calm, mirrored

EVENING, MORNING = 21, 5
"""The bot says good night between these hours of the person's own time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Onward:
    """What may follow a check-in."""

    flows: tuple[str, ...] = ()
    night: str = ""
    """A good night. Empty if a flow is offered, by day, and without a time zone."""
    sentence: Button | None = None
    """The button to a sentence for somebody. None if there is a good night."""


def after(turn: Turn, ctx: Context, person: Person, flow: Flow, checkin: Checkin) -> Onward:
    """What to offer after a finished check-in: nothing after an urgent line, or if something felt off on the way."""
    path = walk(flow, checkin)
    if path.here is not None or not is_calm(checkin, mirrored(ctx, flow, checkin, path)):
        return Onward()
    fits = [on.flow for on in flow.onward if on.when is None or on.when.holds(path.values, path.skipped)]
    flows = tuple(id for id in fits if id in ctx.content.flows)
    night = ctx.words("closing-night") if not flows and flow.night and _is_night(turn, person) else ""
    sentence = ctx.button("sentences-title", Sentences()) if flow.ideas and not night else None
    return Onward(flows=flows, night=night, sentence=sentence)


def _is_night(turn: Turn, person: Person) -> bool:
    if person.settings.zone is None:
        return False
    hour = turn.now.astimezone(person.zone_or_utc).hour
    return hour >= EVENING or hour < MORNING


def add_offer(ctx: Context, page: Page, onward: Onward) -> Page:
    """Add the offer to a page, with a button for each flow and for the sentence."""
    page.add(onward.night).add(ctx.words("closing-onward") if onward.flows else "")
    for id in onward.flows:
        page.row(ctx.button(f"{id}-title", CheckinFlow("new", id)))
    return page.row(onward.sentence)
