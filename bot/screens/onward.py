"""What comes once a check-in is over: the flows that it leads on to, or a good night.

It must never press on somebody after a hard one.
"""

from collections.abc import Sequence

from bot.core.callbacks.checkin import CheckinFlow
from bot.core.callbacks.pages import Sentences
from bot.core.checkin import Checkin, walk
from bot.core.flow import Flow
from bot.core.person import Person
from bot.core.screen import Button, Page
from bot.core.turn import Turn
from bot.screens.asking import mirrored, warned
from bot.screens.scene import Scene

EVENING, MORNING = 21, 5
"""The hours, in the person's own time, between which a good night is said."""


def offered(scene: Scene, flow: Flow, checkin: Checkin) -> list[str]:
    """The flows to offer after a walk to the end: none after a line of any urgency, or where something felt off on the
    way."""
    path = walk(flow, checkin)
    if not _at_ease(scene, flow, checkin):
        return []
    fits = [on.flow for on in flow.onward if on.when is None or on.when.holds(path.values, path.skipped)]
    return [id for id in fits if id in scene.content.flows]


def good_night(turn: Turn, scene: Scene, person: Person, flow: Flow, checkin: Checkin) -> str:
    """A good night after a walk to the end of a flow that has one; empty by day, and where nobody told the time."""
    if not flow.night or person.settings.zone is None or not _at_ease(scene, flow, checkin):
        return ""
    hour = turn.now.astimezone(person.place).hour
    return scene.words("closing-night") if hour >= EVENING or hour < MORNING else ""


def _at_ease(scene: Scene, flow: Flow, checkin: Checkin) -> bool:
    path = walk(flow, checkin)
    return path.here is None and not checkin.no_ideas and not warned(mirrored(scene, flow, checkin, path))


def sentence(scene: Scene, flow: Flow, checkin: Checkin) -> Button | None:
    """The way to a sentence for somebody, after a walk at ease through a flow that offers ideas."""
    if not flow.ideas or not _at_ease(scene, flow, checkin):
        return None
    return scene.button("sentences-title", Sentences())


def add(scene: Scene, page: Page, flows: Sequence[str]) -> Page:
    """Add the offer to a page, with a button for each flow."""
    page.add(scene.words("closing-onward") if flows else "")
    for id in flows:
        page.row(scene.button(f"{id}-title", CheckinFlow("new", id)))
    return page
